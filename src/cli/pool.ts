/**
 * All cores on one stream of messages: batches go out to lanes, answers come back in the order of the input.
 * What is under way is bounded, so memory does not grow with the number of messages.
 */
import type { Worker } from "node:worker_threads";
import type { Checked } from "./checker";
import type { Input, Portion } from "./inputs";

/** Messages a batch: large enough that passing them costs little, small enough to share evenly. */
const BATCH_MESSAGES = 16;
const BATCH_BYTES = 1 << 20;
/** Batches under way for each lane: those it holds, the others done and to be printed behind a slower one. */
const AHEAD = 6;
/** Batches a thread holds: one at work, the others at hand while whoever hands them out is busy with a message of its own. */
const HELD_BY_THREAD = 3;

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

/** Somewhere batches are answered. */
export interface Lane {
  /** Batches it can hold at once. */
  readonly holds: number;
  take(batch: Batch): void;
  end(): Promise<unknown>;
}

/** What a lane tells whoever started it. */
export interface LaneReport {
  done(batch: BatchDone): void;
  /** The lane is lost, and what it held with it. */
  failed(error: Error): void;
}

/** A lane in a thread of its own, which answers with a `BatchDone` for each `Batch`. */
export function threadLane(worker: Worker, report: LaneReport): Lane {
  let ending = false;
  worker.on("message", (batch: BatchDone) => report.done(batch));
  worker.on("exit", (code) => {
    if (!ending) report.failed(new Error(`a worker thread ended (${code})`));
  });
  worker.on("error", (error) => report.failed(asError(error)));
  return {
    holds: HELD_BY_THREAD,
    take: (batch) =>
      worker.postMessage(
        batch,
        batch.inputs.flatMap((input) => (input.kind === "bytes" ? [input.bytes.buffer] : [])),
      ),
    end: () => {
      ending = true;
      return worker.terminate();
    },
  };
}

/**
 * A lane in this thread: what it has to do besides is little, and it need not be started.
 * `answer` must let the thread turn to its other duties every now and then.
 */
export function ownLane(answer: (batch: Batch) => Promise<BatchDone>, report: LaneReport): Lane {
  return {
    holds: 1,
    take: (batch) => void answer(batch).then(report.done, (error: unknown) => report.failed(asError(error))),
    end: () => Promise.resolve(),
  };
}

/**
 * Hands batches of the inputs to the lanes and their answers to `emit`, in input order.
 * Stops early when `stopped()` says so. Rejects if a lane fails (out of memory, a bug): the run cannot be vouched for then.
 */
export async function runPool(
  source: AsyncIterable<Portion>,
  starts: readonly ((report: LaneReport) => Lane)[],
  emit: (answers: Uint8Array, outcomes: readonly Checked["outcome"][]) => Promise<void>,
  stopped: () => boolean,
): Promise<void> {
  const idle: Lane[] = [];
  const waiting: Batch[] = [];
  const done = new Map<number, BatchDone>();
  const failures: Error[] = [];
  let ending = false;
  let wake: () => void = () => undefined;
  const lanes = starts.map((start) => {
    const lane = start({
      done: (batch) => {
        // what still waits then is wanted by nobody
        if (ending) return;
        done.set(batch.number, batch);
        const next = waiting.shift();
        if (next === undefined) idle.push(lane);
        else lane.take(next);
        wake();
      },
      failed: (error) => {
        failures.push(error);
        wake();
      },
    });
    return lane;
  });
  // each lane has one before any has two
  for (let place = 0; lanes.some(({ holds }) => holds > place); place += 1)
    idle.push(...lanes.filter(({ holds }) => holds > place));
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
      const lane = idle.shift();
      if (lane === undefined) waiting.push(batch);
      else lane.take(batch);
      await until(lanes.length * AHEAD);
    }
    await until(0);
  } finally {
    ending = true;
    await Promise.all(lanes.map((lane) => lane.end()));
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

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
