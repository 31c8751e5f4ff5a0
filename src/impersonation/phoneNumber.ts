/** A telephone number in text in plain letters. */
export interface PhoneNumber {
  /** As written, white space folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Telephone numbers in text in plain letters (so full-width and mathematical digits are plain ones already), also with
 * letters for digits ("8O8"), odd separators ("1 • 808 • 555 • 0100") and written out ("one eight zero eight five …").
 * Dates, amounts, addresses and order numbers are left out. Linear in the text.
 */
export function phoneNumbers(text: string): readonly PhoneNumber[] {
  const found: PhoneNumber[] = [];
  let place = 0;
  while (place < text.length && found.length < 20) {
    if (!startsNumber(text, place)) {
      place++;
      continue;
    }
    const end = endOfNumber(text, place);
    const run = text.slice(place, end);
    if (isPhone(run, text.slice(Math.max(0, place - 4), place), text.slice(end, end + 2)))
      found.push({ text: run.trim(), start: place, end });
    place = Math.max(end, place + 1);
  }
  return [...found, ...writtenOut(text)];
}

const MOST = 40;
const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9";
/** Letters that are read as digits inside a number. */
const isFakeDigit = (character: string | undefined): boolean =>
  character === "o" || character === "l" || character === "i";
const isSeparator = (character: string | undefined): boolean =>
  character !== undefined && " ()-.‐‑‒–—―•·*/_~[]{}|:−".includes(character);

function startsNumber(text: string, place: number): boolean {
  const character = text[place];
  const before = text[place - 1];
  if (character === "+" || character === "(")
    return isDigit(text[place + 1]) || (character === "+" && text[place + 1] === " " && isDigit(text[place + 2]));
  return (
    isDigit(character) &&
    !isDigit(before) &&
    !isLetter(before) &&
    !(before === "." && isDigit(text[place - 2])) &&
    !"$€£¥#".includes(before ?? " ")
  );
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && character >= "a" && character <= "z";

function endOfNumber(text: string, start: number): number {
  let last = start;
  let gap = 0;
  for (let end = start; end < text.length && end - start < MOST; end++) {
    const character = text[end];
    const next = text[end + 1];
    if (isDigit(character) || (end === start && character === "+")) {
      last = end + 1;
      gap = 0;
    } else if (isFakeDigit(character) && isLetter(next) === isFakeDigit(next) && nearDigits(text, end)) {
      last = end + 1;
      gap = 0;
    } else if (isSeparator(character) && gap < 4) gap++;
    else break;
  }
  return last;
}

/** Whether a letter stands among digits: "8o8", "o1oo". */
function nearDigits(text: string, place: number): boolean {
  return (
    isDigit(text[place - 1]) ||
    isDigit(text[place + 1]) ||
    (isFakeDigit(text[place - 1]) && isDigit(text[place - 2])) ||
    (isFakeDigit(text[place + 1]) && isDigit(text[place + 2]))
  );
}

function isPhone(run: string, before: string, after: string): boolean {
  const digits = run.replaceAll("o", "0").replace(/[li]/g, "1");
  const groups = digits.split(/\D+/).filter((group) => group !== "");
  const count = groups.join("").length;
  if (count < 9 || count > 15) return false;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(run.trim())) return false;
  if (/[a-z#№]-?$/.test(before) || /^[%a-z€]/.test(after)) return false;
  if (
    /^(?:19|20)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}/.test(digits) ||
    /^\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d/.test(digits)
  )
    return false;
  if (/\d:\d/.test(run)) return false;
  if (run.startsWith("+")) return true;
  const longest = Math.max(...groups.map((group) => group.length));
  if (groups.length >= 3 && longest <= 5 && count <= 13) return true;
  if (
    groups.length === 2 &&
    longest <= 8 &&
    (digits.startsWith("0") || digits.startsWith("(") || digits.startsWith("4") || digits.startsWith("1")) &&
    count <= 12
  )
    return true;
  // Without separators: national toll-free and mobile forms.
  return (
    groups.length === 1 &&
    (/^0\d{9,10}$/.test(digits) || /^1?8(?:00|33|44|55|66|77|88)\d{7}$/.test(digits) || /^1[2-9]\d{9}$/.test(digits))
  );
}

/** What a word stands for in a number said aloud. A Map: "constructor" is no digit. */
const WORDS: ReadonlyMap<string, "digit" | "filler"> = new Map([
  ...["zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"].map(
    (word): [string, "digit"] => [word, "digit"],
  ),
  ...["hundred", "double", ..."0123456789"].map((word): [string, "filler"] => [word, "filler"]),
]);
const LONGEST_WORD = 7;

/** Seven or more digits in English words, one behind the other. One pass, without a match or a slice for longer words. */
function writtenOut(text: string): readonly PhoneNumber[] {
  const found: PhoneNumber[] = [];
  let start = -1;
  let end = 0;
  let count = 0;
  const close = (): void => {
    if (count >= 7 && found.length < 5) found.push({ text: text.slice(start, end), start, end });
    start = -1;
    count = 0;
  };
  for (let place = 0; place < text.length; place++) {
    if (!isAlphanumeric(text.charCodeAt(place))) continue;
    const begin = place;
    while (place < text.length && isAlphanumeric(text.charCodeAt(place))) place++;
    const kind = place - begin > LONGEST_WORD ? undefined : WORDS.get(text.slice(begin, place));
    if (start !== -1 && (kind === undefined || begin - end > 4)) close();
    if (kind === undefined) continue;
    if (start === -1) start = begin;
    end = place;
    if (kind === "digit") count++;
  }
  close();
  return found;
}

const isAlphanumeric = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
