/**
 * The far end of a pool: batches of messages in, printed answers out.
 */
import { parentPort } from "node:worker_threads";
import { createChecker, widthFor, type Checked, type CheckSettings } from "./checker";
import { inOrder } from "./inOrder";
import type { Batch, BatchDone } from "./pool";

/** Answers each batch in turn until the pool ends this thread. */
export async function serve(settings: CheckSettings): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const waiting: Batch[] = [];
  let ready = false;
  let busy = false;
  const checkOne = createChecker(settings);
  const work = async (): Promise<void> => {
    if (!ready || busy) return;
    busy = true;
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
      let text = "";
      const outcomes: Checked["outcome"][] = [];
      await inOrder([batch.inputs], widthFor(settings.judging), await checkOne, (result) => {
        text += result.text;
        outcomes.push(result.outcome);
        return undefined;
      });
      const done: BatchDone = { number: batch.number, answers: encoder.encode(text), outcomes };
      port.postMessage(done, [done.answers.buffer]);
    }
    busy = false;
  };
  port.on("message", (batch: Batch) => {
    waiting.push(batch);
    void work();
  });
  await checkOne;
  ready = true;
  await work();
}

const encoder = new TextEncoder();
