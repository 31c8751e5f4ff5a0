import type { Words } from "../../locales/words";
import { durationText as written } from "../../report/times";

/** "4 s", "2 min 5 s", "−3 s": milliseconds as a person reads them; a number and its unit stay on one line. */
export function durationText(words: Words, milliseconds: number): string {
  return written(milliseconds, words).replace(/(?<=\d) /g, "\u00a0");
}
