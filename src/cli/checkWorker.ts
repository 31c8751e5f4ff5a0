/**
 * The far end of a pool: batches of messages in, printed answers out.
 */
import { parentPort } from "node:worker_threads";
import { createChecker, widthFor, type Checked, type CheckSettings } from "./checker";
import { inOrder } from "./inOrder";
import type { Batch, BatchDone } from "./pool";

/**
 * Answers batches, one message after another.
 *
 * @param between waited for after each message: whoever has other duties in this thread turns to them
 * @param stopped asked after each message: true leaves the rest of the batch out, since nobody reads on
 */
export async function createAnswerer(
  settings: CheckSettings,
  between: () => Promise<void> | undefined = () => undefined,
  stopped: () => boolean = () => false,
): Promise<(batch: Batch) => Promise<BatchDone>> {
  const checkOne = await createChecker(settings);
  const width = widthFor(settings.judging);
  return async ({ number, inputs }) => {
    let text = "";
    const outcomes: Checked["outcome"][] = [];
    const take = (result: Checked): Promise<void> | undefined => {
      text += result.text;
      outcomes.push(result.outcome);
      return between();
    };
    await inOrder([inputs], width, checkOne, take, stopped);
    return { number, answers: encoder.encode(text), outcomes };
  };
}

/** Answers each batch in turn until the pool ends this thread. */
export async function serve(settings: CheckSettings): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const answerer = createAnswerer(settings);
  const answerBehind = async (before: Promise<unknown>, batch: Batch): Promise<void> => {
    await before;
    const answer = await answerer;
    const done = await answer(batch);
    port.postMessage(done, [done.answers.buffer]);
  };
  let last: Promise<unknown> = answerer;
  port.on("message", (batch: Batch) => {
    last = answerBehind(last, batch);
  });
  await answerer;
}

const encoder = new TextEncoder();
