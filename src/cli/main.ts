/**
 * Entry of the command line: finds the command and runs it. The same file is the entry of the worker threads of a large check.
 */
import { setFlagsFromString } from "node:v8";
import { isMainThread, workerData } from "node:worker_threads";
import type { CheckWorkerData } from "./check";
import { processTerminal, type Command } from "./terminal";

/** Commands, each loaded only when it is asked for. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  [
    "check",
    async () => {
      quickToWarmUp();
      return (await import("./check")).check;
    },
  ],
  ["config", async () => (await import("./config")).config],
  ["doctor", async () => (await import("./doctor")).doctor],
  ["explain", async () => (await import("./explain")).explain],
  ["help", async () => (await import("./help")).help],
  ["version", async () => (await import("./help")).version],
]);

/**
 * A check of thousands of messages runs a thousand functions a few thousand times each. With V8's own measure its optimizing compiler
 * took as long as the first 3,000 messages, mostly for copies of small functions inside large ones. Less of that, and the quick
 * compiler at once, gives the same speed in the end and a sixth of the time less for 6,000 messages (docs/benchmarks-terminal.md).
 * Holds for the worker threads too. Only where the flags are known to be: a V8 without one of them says so on standard error.
 */
function quickToWarmUp(): void {
  const version = Number.parseInt(process.versions.node, 10);
  if (version < 20 || version > 24) return;
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=150");
  setFlagsFromString("--always-sparkplug");
}

async function main(): Promise<void> {
  const terminal = processTerminal(__filename);
  const [name = "help", ...args] = process.argv
    .slice(2)
    .map((argument, index) => (index > 0 ? argument : (ALIASES.get(argument) ?? argument)));
  const load = COMMANDS.get(name);
  const command = load === undefined ? (await import("./help")).unknownCommand(name) : await load();
  process.exitCode = await command(args, terminal);
}

const ALIASES: ReadonlyMap<string, string> = new Map([
  ["--help", "help"],
  ["-h", "help"],
  ["--version", "version"],
  ["-v", "version"],
]);

function isCheckWorker(data: unknown): data is CheckWorkerData {
  return typeof data === "object" && data !== null && "honmono" in data && data.honmono === "check";
}

/** Whatever is thrown up to here is a bug, or a worker thread that died: say so, and never let a half run look whole. */
async function broken(error: unknown): Promise<void> {
  const { brokenRun } = await import("./help");
  await brokenRun(error instanceof Error ? error.message : String(error), processTerminal(__filename));
  process.exitCode = 2;
}

if (isMainThread) main().catch(broken);
else if (isCheckWorker(workerData)) {
  const { settings } = workerData;
  void import("./checkWorker").then(({ serve }) => serve(settings));
}
