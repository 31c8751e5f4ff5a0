/**
 * Entry of the command line: finds the command and runs it. The same file is the entry of the worker threads of a large check.
 */
import { setFlagsFromString } from "node:v8";
import { isMainThread, workerData } from "node:worker_threads";
import { check, type CheckWorkerData } from "./check";
import { serve } from "./checkWorker";
import { config } from "./config";
import { doctor } from "./doctor";
import { explain } from "./explain";
import { withoutLoss } from "./fileName";
import { brokenRun, help, unknownCommand, version } from "./help";
import { processTerminal, type Command } from "./terminal";

/** All in one file, and only the words of a language apart: what a check does a million times must not go through a module's door each time. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["check", check],
  ["config", config],
  ["doctor", doctor],
  ["explain", explain],
  ["help", help],
  ["version", version],
]);

/**
 * A check of thousands of messages runs a thousand functions a few thousand times each, and V8's optimizing compiler works on them for
 * long, mostly on copies of small functions inside large ones: less of that, and the quick compiler at once. A worker thread compiles
 * itself: threads of their own for it, which the messages leave little time, let functions wait and run slowly (the main thread has
 * such threads before this is said, and keeps them). And texts come in more than four forms inside V8 (one and two bytes a character,
 * parts of others, joined ones), after which it would look up each property of a text anew. 10,000 messages on two cores, without and
 * with these four: 7.7 and 6.8 s on Node 20, 7.2 and 6.1 on 22, 5.6 and 5.1 on 24, 5.5 and 5.1 on 26.
 *
 * Young garbage is collected by the thread that made it: helpers would take the time from another thread that is at work, and wait for
 * each other (40,000 messages on two cores: 21.0 and 19.4 s).
 *
 * And garbage grows by a half before it is collected, not fourfold, also in the main thread, whose memory has no ceiling of ours: one
 * thread alone took 165 MB after 20,000 messages on Node 20, and takes 132 (nothing is gained on Node 24).
 *
 * Only where the flags are known to be: a V8 without one of them says so on standard error.
 */
function quickToWarmUp(): void {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < 20 || major > 26) return;
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=50");
  setFlagsFromString("--always-sparkplug");
  setFlagsFromString("--no-concurrent-recompilation");
  setFlagsFromString("--max-valid-polymorphic-map-count=8");
  setFlagsFromString("--no-parallel-scavenge");
  setFlagsFromString("--heap-growing-percent=50");
}

async function main(): Promise<void> {
  const terminal = processTerminal(__filename);
  const [name = "help", ...args] = withoutLoss(process.argv.slice(2)).map((argument, index) =>
    index > 0 ? argument : (ALIASES.get(argument) ?? argument),
  );
  if (name === "check") quickToWarmUp();
  const command = COMMANDS.get(name) ?? unknownCommand(name);
  const code = await command(args, terminal);
  const failure = await terminal.written();
  if (failure !== null) throw failure;
  process.exitCode = code;
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
  await brokenRun(error instanceof Error ? error.message : String(error), processTerminal(__filename));
  process.exitCode = 2;
}

if (isMainThread) main().catch(broken);
else if (isCheckWorker(workerData)) {
  const { settings } = workerData;
  void serve(settings);
}
