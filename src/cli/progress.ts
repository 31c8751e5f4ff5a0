/**
 * How far a long run has come, on a terminal only (standard error), never mixed into the answers.
 */
import type { Words } from "../locales/words";
import type { Terminal } from "./terminal";

export interface Progress {
  /** One more message is done. */
  step(unreadable: boolean): void;
  /** Takes the line away. */
  end(): void;
}

const NOTHING: Progress = { step: () => undefined, end: () => undefined };

/** Milliseconds between two drawings, and before the first. */
const EVERY = 250;
const CLEAR = "\r\u001b[K";

/** Draws nothing where standard error is no terminal, or where the answers scroll past on it. */
export function startProgress(terminal: Terminal, words: Words, clock: () => number = Date.now): Progress {
  // Where the answers scroll past on the same screen they are the progress.
  if (!terminal.errIsTerminal || terminal.outIsTerminal) return NOTHING;
  const began = clock();
  let drawn = began;
  let done = 0;
  let unreadable = 0;
  return {
    step: (failed) => {
      done += 1;
      if (failed) unreadable += 1;
      // The clock is asked once in a while only: it costs more than a message.
      if (done % 16 !== 0) return;
      const now = clock();
      if (now - drawn < EVERY) return;
      drawn = now;
      const rate = Math.round((done * 1000) / Math.max(1, now - began));
      terminal.err(`${CLEAR}${words.text("cli-progress", { done, unreadable, rate })}`);
    },
    end: () => {
      if (drawn !== began) terminal.err(CLEAR);
    },
  };
}
