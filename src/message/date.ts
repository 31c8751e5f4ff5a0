/**
 * A date of a mail header: RFC 5322 section 3.3 with its obsolete forms (two-digit years, EST, comments), asctime,
 * ISO 8601, "1/28/2018 3:04:05 PM" and Go's "2023-09-22 20:54:53.1 +0000 UTC m=+12.3".
 *
 * @param text the date as written
 * @returns `time` in ms since 1970 (UTC where no zone is written) and `zoneMinutes` east of UTC (null where none is
 *   written); null when there is no date in the text
 */
export function parseDate(text: string): { readonly time: number; readonly zoneMinutes: number | null } | null {
  const usual = USUAL.exec(text);
  if (usual !== null) return usualDate(usual);
  const words = wordsOf(text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text);
  const found: Parts = { year: null, month: null, day: null, clock: null, zone: null, afternoon: null };
  for (const word of words) readWord(word, found);
  const { year, month, day, clock } = found;
  if (year === null || month === null || day === null || clock === null) return null;
  if (day < 1 || day > 31 || month > 11) return null;
  let hour = clock.hour;
  if (found.afternoon !== null) hour = (hour % 12) + (found.afternoon ? 12 : 0);
  if (hour > 24 || clock.minute > 59 || clock.second > 60) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  date.setUTCHours(hour, clock.minute, clock.second, clock.milli);
  const time = date.getTime() - (found.zone ?? 0) * 60_000;
  return Number.isFinite(time) ? { time, zoneMinutes: found.zone } : null;
}

/** The form that nearly all mail has, at a fifth of the price: "Tue, 3 Nov 2026 10:00:05 +0000". */
function usualDate(found: RegExpExecArray): { time: number; zoneMinutes: number } | null {
  const [
    ,
    day = "",
    month = "",
    year = "",
    hour = "",
    minute = "",
    second = "",
    sign = "",
    zoneHour = "",
    zoneMinute = "",
  ] = found;
  const monthIndex = MONTHS.indexOf(month.toLowerCase());
  if (
    monthIndex < 0 ||
    Number(day) < 1 ||
    Number(day) > 31 ||
    Number(hour) > 24 ||
    Number(minute) > 59 ||
    Number(second) > 60
  )
    return null;
  const offset = Number(zoneHour) * 60 + Number(zoneMinute);
  const zoneMinutes = sign === "-" && offset !== 0 ? -offset : offset;
  const time =
    Date.UTC(Number(year), monthIndex, Number(day), Number(hour), Number(minute), Number(second)) -
    zoneMinutes * 60_000;
  return { time, zoneMinutes };
}

interface Parts {
  year: number | null;
  /** 0-11 */
  month: number | null;
  day: number | null;
  clock: { hour: number; minute: number; second: number; milli: number } | null;
  zone: number | null;
  afternoon: boolean | null;
}

function readWord(word: string, found: Parts): void {
  const first = word.charCodeAt(0);
  if (word.includes(":") && first !== PLUS && first !== MINUS) {
    readClock(word, found);
    return;
  }
  if (first === PLUS || first === MINUS) {
    if (found.clock !== null && found.zone === null) found.zone = numericZone(word);
    return;
  }
  if (isDigit(first)) {
    readNumber(word, found);
    return;
  }
  const letters = word.toLowerCase();
  const month = MONTHS.indexOf(letters.slice(0, 3));
  if (month >= 0 && found.month === null && letters.length >= 3) found.month = month;
  else if (letters === "am" || letters === "pm") found.afternoon ??= letters === "pm";
  else if (found.clock !== null && found.zone === null) found.zone = namedZone(letters);
}

/** "28", "2018", "02", "2018-01-28", "1/28/2018", "28-Jan-2018". */
function readNumber(word: string, found: Parts): void {
  const parts = word.split(DATE_MARKS);
  if (parts.length === 3) {
    const [one, two, three] = parts.map((part) => (isNumber(part) ? Number(part) : null));
    const named = MONTHS.indexOf((parts[1] ?? "").slice(0, 3).toLowerCase());
    if (named >= 0 && one != null && three != null) setDate(found, fullYear(three, parts[2]?.length ?? 0), named, one);
    else if (one == null || two == null || three == null) return;
    else if ((parts[0]?.length ?? 0) === 4) setDate(found, one, two - 1, three);
    else if (word.includes("/")) setDate(found, fullYear(three, parts[2]?.length ?? 0), one - 1, two);
    return;
  }
  if (!isNumber(word)) {
    const iso = word.indexOf("T");
    if (iso > 0) {
      readNumber(word.slice(0, iso), found);
      readClock(word.slice(iso + 1), found);
    }
    return;
  }
  const value = Number(word);
  if (word.length <= 2 && found.day === null) found.day = value;
  else if (found.year === null && word.length >= 2 && word.length <= 4) found.year = fullYear(value, word.length);
}

function setDate(found: Parts, year: number, month: number, day: number): void {
  found.year ??= year;
  found.month ??= month;
  found.day ??= day;
}

/** "15:17:53", "15:17", "2018-01-28T15:17:53.123Z", "15:17:53+0900". */
function readClock(word: string, found: Parts): void {
  const iso = word.indexOf("T");
  if (iso > 0) {
    readNumber(word.slice(0, iso), found);
    readClock(word.slice(iso + 1), found);
    return;
  }
  if (found.clock !== null) return;
  let end = 0;
  while (end < word.length && (isDigit(word.charCodeAt(end)) || word[end] === ":" || word[end] === ".")) end++;
  const [hour = "", minute = "", second = "0"] = word.slice(0, end).split(":");
  const [whole = "", fraction = "0"] = second.split(".");
  if (!isNumber(hour) || !isNumber(minute) || !isNumber(whole)) return;
  found.clock = {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(whole),
    milli: isNumber(fraction) ? Math.floor(Number(`0.${fraction.slice(0, 9)}`) * 1000) : 0,
  };
  const rest = word.slice(end);
  if (rest.startsWith("+") || rest.startsWith("-")) found.zone = numericZone(rest);
  else if (rest !== "") {
    const letters = rest.toLowerCase();
    if (letters === "am" || letters === "pm") found.afternoon ??= letters === "pm";
    else found.zone = namedZone(letters);
  }
}

/** "+0900", "-08:00", "+9". */
function numericZone(word: string): number | null {
  const digits = word.slice(1).replace(":", "");
  if (!isNumber(digits) || digits.length > 4) return null;
  const hours = Number(digits.length <= 2 ? digits : digits.slice(0, -2));
  const minutes = digits.length <= 2 ? 0 : Number(digits.slice(-2));
  if (hours > 15 || minutes > 59) return null;
  const offset = hours * 60 + minutes;
  return word.startsWith("-") && offset !== 0 ? -offset : offset;
}

/** Names of RFC 5322 section 4.3 and those that servers write besides. Single letters but Z say nothing (-0000). */
function namedZone(letters: string): number | null {
  return ZONES.get(letters) ?? null;
}

/** RFC 5322 section 4.3: 00-49 are 2000-2049, 50-99 and three digits are added to 1900. */
function fullYear(value: number, digits: number): number {
  if (digits >= 4) return value;
  if (digits === 3) return value + 1900;
  return value < 50 ? value + 2000 : value + 1900;
}

/** Words without comments, commas and white space. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let depth = 0;
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    const mark = code <= 0x20 || code === 0x2c || code === 0x28 || code === 0x29;
    if (mark) {
      if (start >= 0 && depth === 0) words.push(text.slice(start, at));
      start = -1;
      if (code === 0x28) depth++;
      else if (code === 0x29 && depth > 0) depth--;
    } else if (start < 0) {
      start = at;
    }
    if (words.length >= MAX_WORDS) break;
  }
  return words;
}

function isNumber(text: string): boolean {
  return text !== "" && text.length < 16 && DIGITS.test(text);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Bounded everywhere: it looks at no more than fifty characters. Years below 1000 go the long way. */
const USUAL =
  /^(?:[A-Za-z]{3}, {1,2})?(\d{1,2}) ([A-Za-z]{3}) ([1-9]\d{3}) (\d{2}):(\d{2}):(\d{2}) ([+-])(0\d|1[0-4])([0-5]\d)(?: \([A-Z]{1,5}\))?$/;
const PLUS = 0x2b;
const MINUS = 0x2d;
const DIGITS = /^[0-9]+$/;
const DATE_MARKS = /[-/]/;
/** A date with its comments is far shorter; the rest of a longer text cannot change it. */
const MAX_TEXT = 4096;
const MAX_WORDS = 40;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    bst: 60,
    ist: 330,
    west: 60,
    cet: 60,
    met: 60,
    mez: 60,
    cest: 120,
    mest: 120,
    mesz: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    msd: 240,
    jst: 540,
    kst: 540,
    sgt: 480,
    hkt: 480,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    akst: -540,
    akdt: -480,
    hst: -600,
  }),
);
