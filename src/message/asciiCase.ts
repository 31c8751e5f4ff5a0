/**
 * Lower case for A-Z only. `toLowerCase()` would turn U+212A KELVIN SIGN into "k", so that a domain written with it
 * would compare equal to one that it is not.
 *
 * @param text any text
 * @returns the text with A-Z made a-z, everything else untouched
 */
export function lowerAscii(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.replace(UPPER, (run) => run.toLowerCase());
}

/** True when all characters are 0-127. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

const ASCII = /^[\x00-\x7f]*$/;
const UPPER = /[A-Z]+/g;
