import type { Words } from "../../locales/words";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "4 s", "2 min 5 s", "−3 s": milliseconds as a person reads them; a number and its unit stay on one line. */
export function durationText(words: Words, milliseconds: number): string {
  return spoken(words, milliseconds).replace(/(?<=\d) /g, "\u00a0");
}

function spoken(words: Words, milliseconds: number): string {
  if (milliseconds < 0) return words.text("duration-minus", { duration: spoken(words, -milliseconds) });
  if (milliseconds < SECOND) return words.text("duration-ms");
  if (milliseconds < MINUTE) return words.text("duration-s", { s: Math.round(milliseconds / SECOND) });
  if (milliseconds < HOUR)
    return words.text("duration-m", {
      m: Math.floor(milliseconds / MINUTE),
      s: Math.round((milliseconds % MINUTE) / SECOND),
    });
  if (milliseconds < DAY)
    return words.text("duration-h", {
      h: Math.floor(milliseconds / HOUR),
      m: Math.round((milliseconds % HOUR) / MINUTE),
    });
  return words.text("duration-d", {
    d: Math.floor(milliseconds / DAY),
    h: Math.round((milliseconds % DAY) / HOUR),
  });
}
