/**
 * A million random bytes, headers and good mails with one change: `npm run chaos -- [--cases N] [--seed N] [--threads N]`.
 *
 * No error may be uncaught and no verdict positive without proof; what a proof is, test/authentication/chaos.ts finds out
 * by a reading of its own. Prints how many of each verdict there were. The exit code is 1 where something broke; each
 * broken mail is printed, and the same seed makes it again.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { bundleEngine } from "./engineBundle.mjs";

const STEP = 5_000;

/* oxlint-disable unicorn/require-post-message-target-origin -- worker threads have no origin */

if (isMainThread) await main();
else await work(workerData);

async function main() {
  const { values } = parseArgs({
    options: {
      cases: { type: "string", default: "1000000" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      threads: { type: "string", default: "1" },
    },
  });
  const [cases, seed, threads] = [Number(values.cases), Number(values.seed), Number(values.threads)];
  const bundle = await bundleEngine({ entry: "./test/authentication/chaos.ts" });
  const total = { cases: 0, unreadable: 0, verdicts: {}, broken: [] };
  const started = performance.now();
  let next = 0;
  const steps = () => {
    const from = next;
    next = Math.min(cases, next + STEP);
    return from < cases ? { from, to: next } : null;
  };
  await Promise.all(
    Array.from({ length: threads }, () => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { file: bundle.file, seed } });
      return new Promise((resolve, reject) => {
        const give = () => {
          const step = steps();
          if (step === null) void worker.terminate().then(resolve);
          else worker.postMessage(step);
        };
        worker.on("error", reject);
        worker.on("message", (tally) => {
          add(total, tally);
          if (total.cases % 100_000 === 0) console.log(`${total.cases} of ${cases}, ${total.broken.length} broken`);
          give();
        });
        give();
      });
    }),
  );
  bundle.remove();
  const seconds = (performance.now() - started) / 1_000;
  console.log(`seed ${seed}: ${total.cases} cases in ${seconds.toFixed(0)} s, ${total.unreadable} no message`);
  for (const [verdict, count] of Object.entries(total.verdicts).sort()) console.log(`  ${verdict} ${count}`);
  console.log(
    `${total.broken.length === 0 ? "0" : `at least ${total.broken.length}`} errors or positive verdicts without proof`,
  );
  for (const one of total.broken) console.log(`\n${one}`);
  if (total.broken.length > 0) process.exitCode = 1;
}

function add(total, tally) {
  total.cases += tally.cases;
  total.unreadable += tally.unreadable;
  for (const [verdict, count] of Object.entries(tally.verdicts)) {
    total.verdicts[verdict] = (total.verdicts[verdict] ?? 0) + count;
  }
  total.broken.push(...tally.broken.slice(0, 20 - total.broken.length));
}

async function work({ file, seed }) {
  const { prepare, run } = createRequire(import.meta.url)(file);
  const chaos = await prepare();
  process.on("unhandledRejection", (error) => {
    throw error;
  });
  parentPort.on("message", ({ from, to }) => {
    void run(chaos, seed, from, to).then((tally) => parentPort.postMessage(tally));
  });
}
