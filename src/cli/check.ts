/**
 * `honmono check`: a verdict for every message named.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { mailApp } from "../knowledge/apps";
import type { Words } from "../locales/words";
import type { VerdictId } from "../verdict/verification";
import { csvHeader } from "../report/csv";
import { createAnswerer } from "./checkWorker";
import { CHECK_SECTIONS, createChecker, widthFor, type Checked, type CheckSettings } from "./checker";
import { readCommandLine } from "./commandLine";
import { inputs, resumed, type Portion } from "./inputs";
import { inOrder } from "./inOrder";
import { JUDGING_OPTIONS, readJudging } from "./judging";
import { ownLane, runPool, threadLane, type Lane, type LaneReport } from "./pool";
import { startProgress } from "./progress";
import { EXIT, type Command, type Terminal } from "./terminal";

const OPTIONS = { ...JUDGING_OPTIONS, json: "flag", csv: "flag", threads: "value", app: "value" } as const;

/** With fewer messages than this, starting threads costs more than it gives. */
const ALONE = 48;

/**
 * Memory of one thread. A small young heap, and a ceiling far above what a message of 25 MB needs: below a ceiling of this size
 * V8 lets garbage grow by about a half before it collects, not fourfold, so that the peak of a long run stays near that of a short one.
 */
const THREAD_MEMORY = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 };

/** What a worker thread of a check is started with. */
export interface CheckWorkerData {
  readonly honmono: "check";
  readonly settings: CheckSettings;
}

export const check: Command = async (args, terminal) => {
  const line = await readCommandLine(args, terminal, OPTIONS, CHECK_SECTIONS, "cli-help-check");
  if (!line.ok) return line.exit;
  const { options, rest, language, words, wrong } = line;
  if (options.has("json") && options.has("csv")) return wrong(words.text("cli-json-or-csv"));
  const threadsText = options.get("threads");
  if (threadsText !== undefined && !/^[1-9][0-9]?$/.test(threadsText))
    return wrong(words.text("cli-bad-threads", { value: threadsText }));
  const threads = threadsText === undefined ? availableParallelism() : Number(threadsText);
  if (rest.length === 0) return wrong(words.text("cli-no-files"));
  const app = options.get("app") ?? null;
  if (app !== null && mailApp(app) === null) return wrong(words.text("cli-bad-app", { value: app }));
  const read = readJudging(options, terminal, words);
  if (!read.ok) return wrong(read.text);
  const settings: CheckSettings = {
    format: options.has("json") ? "json" : options.has("csv") ? "csv" : "text",
    language,
    judging: read.judging,
    app,
    styled: terminal.outIsTerminal && (terminal.env.NO_COLOR ?? "") === "" && terminal.env.TERM !== "dumb",
    named: true,
  };
  if (rest.includes("-") && terminal.stdinIsTerminal) terminal.err(`${words.text("cli-reading-stdin")}\n`);
  return run(rest, settings, threads, terminal, words);
};

/** Runs a check and gives the exit code. */
async function run(
  names: readonly string[],
  settings: CheckSettings,
  threads: number,
  terminal: Terminal,
  words: Words,
): Promise<number> {
  const portions = inputs(names, terminal.stdin);
  const progress = startProgress(terminal, words);
  const counts = new Map<Checked["outcome"], number>();
  if (settings.format === "csv") await terminal.out(`${csvHeader()}\n`);
  const count = (outcome: Checked["outcome"]): void => {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    progress.step(outcome === "error");
  };
  const first: Portion[] = [];
  let messages = 0;
  let ended = false;
  while (!ended && messages < ALONE) {
    const next = await portions.next();
    if (next.done === true) ended = true;
    else {
      first.push(next.value);
      messages += next.value.length;
    }
  }
  const all = resumed(first, portions);
  const { program } = terminal;
  if (ended || threads === 1 || program === null)
    await checkAlone(all, { ...settings, named: !ended || messages > 1 }, terminal, count);
  else await checkInThreads(all, settings, threads, program, terminal, count);
  progress.end();
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (settings.format === "text" && total > 1) await terminal.out(summary(counts, total, words));
  return (counts.get("error") ?? 0) > 0 ? EXIT.someUnreadable : EXIT.allRead;
}

/** All in this thread. */
async function checkAlone(
  portions: AsyncIterable<Portion>,
  settings: CheckSettings,
  terminal: Terminal,
  count: (outcome: Checked["outcome"]) => void,
): Promise<void> {
  const output = gathered(terminal);
  const write = ({ text, outcome }: Checked): Promise<void> | undefined => {
    count(outcome);
    return output.write(text);
  };
  try {
    await inOrder(portions, widthFor(settings.judging), await createChecker(settings), write, terminal.closed);
  } finally {
    await output.end();
  }
}

/** In this thread and in others, which are started from the program's own file. */
async function checkInThreads(
  portions: AsyncIterable<Portion>,
  settings: CheckSettings,
  threads: number,
  program: string,
  terminal: Terminal,
  count: (outcome: Checked["outcome"]) => void,
): Promise<void> {
  const data: CheckWorkerData = { honmono: "check", settings };
  const answer = await createAnswerer(settings, nextTurn, terminal.closed);
  const thread = (report: LaneReport): Lane =>
    threadLane(new Worker(program, { workerData: data, resourceLimits: THREAD_MEMORY }), report);
  await runPool(
    portions,
    [...Array.from({ length: threads - 1 }, () => thread), (report) => ownLane(answer, report)],
    async (answers, outcomes) => {
      for (const outcome of outcomes) count(outcome);
      await terminal.out(answers);
    },
    terminal.closed,
  );
}

/** Once the thread has turned to what else is due: answers of other threads, writing, the next batch for them. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Answers are written several at once, since a write costs more than an answer; a person at a terminal sees each at once. */
function gathered(terminal: Terminal): { write(text: string): Promise<void> | undefined; end(): Promise<void> } {
  let held = "";
  const flush = async (): Promise<void> => {
    const text = held;
    held = "";
    if (text !== "") await terminal.out(text);
  };
  // whoever reads along does not wait for answers that are ready while others wait for a resolver
  const timer = setInterval(() => void flush(), 100);
  return {
    write: (text) => {
      held += text;
      return terminal.outIsTerminal || held.length >= HELD ? flush() : undefined;
    },
    end: async () => {
      clearInterval(timer);
      await flush();
    },
  };
}

const HELD = 1 << 14;

const ORDER: readonly VerdictId[] = [
  "not-microsoft",
  "cannot-tell",
  "microsoft-service",
  "microsoft-notice",
  "microsoft-sender",
  "own-notice",
  "no-claim",
];

function summary(counts: ReadonlyMap<Checked["outcome"], number>, total: number, words: Words): string {
  const lines = [words.text("cli-summary", { count: total })];
  for (const verdict of ORDER) {
    const count = counts.get(verdict);
    if (count !== undefined) lines.push(`  ${String(count).padStart(7)}  ${words.text(`headline-${verdict}`)}`);
  }
  const errors = counts.get("error");
  if (errors !== undefined) lines.push(`  ${String(errors).padStart(7)}  ${words.text("cli-unreadable")}`);
  return `${lines.join("\n")}\n`;
}
