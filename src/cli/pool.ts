/**
 * All cores on one stream of messages: batches go out to worker threads, answers come back in the order of the input.
 * What is under way is bounded, so memory does not grow with the number of messages.
 */
import type { Worker } from "node:worker_threads";
import type { Checked } from "./checker";
import type { Input, Portion } from "./inputs";

/** Messages a batch: large enough that passing them costs little, small enough to share evenly. */
const BATCH_MESSAGES = 16;
const BATCH_BYTES = 1 << 20;
/** Batches under way for each thread: one at work, one waiting, the others done and to be printed behind a slower one. */
const AHEAD = 6;

export interface Batch {
  readonly number: number;
  readonly inputs: readonly Input[];
}

/**
 * What is to be printed comes as bytes in one piece, which change hands: a text would be copied, and copied again to be written, and
 * a million of them would fill the memory of the thread that only passes them on.
 */
export interface BatchDone {
  readonly number: number;
  readonly answers: Uint8Array<ArrayBuffer>;
  readonly outcomes: readonly Checked["outcome"][];
}

/**
 * Runs `start()`ed workers over the inputs and hands each batch to `emit` in input order.
 * Stops early when `stopped()` says so. Rejects if a worker dies (out of memory, a bug): the run cannot be vouched for then.
 */
export async function runPool(
  source: AsyncIterable<Portion>,
  threads: number,
  start: () => Worker,
  emit: (answers: Uint8Array, outcomes: readonly Checked["outcome"][]) => Promise<void>,
  stopped: () => boolean,
): Promise<void> {
  const workers = Array.from({ length: threads }, start);
  const idle: Worker[] = [];
  const waiting: Batch[] = [];
  const done = new Map<number, BatchDone>();
  const failures: Error[] = [];
  let ending = false;
  let wake: () => void = () => undefined;
  const send = (worker: Worker, batch: Batch): void => {
    worker.postMessage(
      batch,
      batch.inputs.flatMap((input) => (input.kind === "bytes" ? [input.bytes.buffer] : [])),
    );
  };
  // One batch at work and one that waits there: no thread stands still while the main one is asked for more.
  idle.push(...workers, ...workers);
  for (const worker of workers) {
    worker.on("message", (batch: BatchDone) => {
      done.set(batch.number, batch);
      const next = waiting.shift();
      if (next === undefined) idle.push(worker);
      else send(worker, next);
      wake();
    });
    worker.on("exit", (code) => {
      if (ending) return;
      failures.push(new Error(`a worker thread ended (${code})`));
      wake();
    });
    worker.on("error", (error) => {
      failures.push(error instanceof Error ? error : new Error(String(error)));
      wake();
    });
  }
  let handedOut = 0;
  let printed = 0;
  const printReady = async (): Promise<void> => {
    for (let batch = done.get(printed); batch !== undefined; batch = done.get(printed)) {
      done.delete(printed);
      await emit(batch.answers, batch.outcomes);
      printed += 1;
    }
  };
  const until = async (underWay: number): Promise<void> => {
    for (;;) {
      await printReady();
      const [failure] = failures;
      if (failure !== undefined) throw failure;
      if (handedOut - printed <= underWay || stopped()) return;
      if (done.has(printed)) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  try {
    for await (const inputs of batches(source)) {
      if (stopped()) break;
      const batch = { number: handedOut, inputs };
      handedOut += 1;
      const worker = idle.shift();
      if (worker === undefined) waiting.push(batch);
      else send(worker, batch);
      await until(threads * AHEAD);
    }
    await until(0);
  } finally {
    ending = true;
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function* batches(source: AsyncIterable<Portion>): AsyncGenerator<readonly Input[]> {
  let batch: Input[] = [];
  let bytes = 0;
  for await (const portion of source) {
    for (const input of portion) {
      batch.push(input);
      if (input.kind === "bytes") bytes += input.bytes.length;
      if (batch.length >= BATCH_MESSAGES || bytes >= BATCH_BYTES) {
        yield batch;
        batch = [];
        bytes = 0;
      }
    }
  }
  if (batch.length > 0) yield batch;
}
