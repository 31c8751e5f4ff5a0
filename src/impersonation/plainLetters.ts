import { streamSafe } from "../message/streamSafe";
import { LOOKS_LIKE } from "./confusables.gen";

/**
 * Text as a hurried reader sees it: one plain letter for all its disguises, lower case, nothing invisible, white space
 * folded. "Μісr0ѕоft", "𝑴𝒊𝒄𝒓𝒐𝒔𝒐𝒇𝒕", "M\u00ADicrosoft", "M̶icrosoft" come out as "microsoft" (the 0 stays: digits are
 * looked at in brand.ts). NFKC and NFD (UAX #15), confusables (UTS #39). Linear in the text.
 *
 * A word that is wholly Greek, Cyrillic or of another living script stays as it is, so that real words of these
 * languages can be compared; only in a word that also has Latin letters are they taken for disguise. Our own word lists
 * go through the same function, so both sides of a comparison are always in the same form.
 */
export function plainLetters(text: string): string {
  if (isPlainAscii(text))
    return text
      .toLowerCase()
      .replace(/[\s\x00-\x20]+/g, " ")
      .trim();
  const decomposed = streamSafe(text.includes(TURNED) ? asShown(text) : text)
    .normalize("NFKC")
    .normalize("NFD");
  // unit for unit what each letter is by itself: only the capital sigma would become another one at the end of a word
  const lower = decomposed.replaceAll("\u03a3", "\u03c3").toLowerCase();
  let out = "";
  let from = 0; // what stands before it is in `out` already; long pieces stay as they are
  let latin = false;
  let known = 0; // the word that ends here has been looked through for Latin letters
  let blank = true;
  for (let at = 0; at < decomposed.length; at++) {
    const role = roleAt(decomposed, at);
    if (role === SPACE) {
      if (blank || lower.charCodeAt(at) !== 0x20) {
        out += blank ? lower.slice(from, at) : `${lower.slice(from, at)} `;
        from = at + 1;
      }
      blank = true;
      latin = false;
    } else if (role === GONE) {
      out += lower.slice(from, at);
      at += unitsAt(decomposed, at) - 1;
      from = at + 1;
    } else {
      blank = false;
      if (role === SIGN) latin = false;
      else if (role === LATIN) latin = true;
      else if (role === ALIKE || role === PERHAPS) {
        if (role === PERHAPS && !latin && at >= known) {
          known = endOfWord(decomposed, at);
          latin = hasLatin(decomposed, at, known);
        }
        const units = unitsAt(decomposed, at);
        if (role === ALIKE || latin) {
          const plain = plainLetter(decomposed.slice(at, at + units));
          out += lower.slice(from, at) + plain;
          from = at + units;
          latin ||= isAsciiLetter(plain.charCodeAt(0));
        }
        at += units - 1;
      }
    }
  }
  return (out + lower.slice(from)).trimEnd().normalize("NFC");
}

/** U+202E: what follows is shown from right to left, whatever it is. */
const TURNED = "\u202e";

/** Turned text as it is shown: "\u202etfosorciM" is read as "Microsoft". It ends with U+202C or the line. */
function asShown(text: string): string {
  const [before = "", ...turned] = text.split(TURNED);
  const shown = turned.map((piece) => {
    const end = piece.search(/[\u202c\n]/);
    return end === -1 ? backwards(piece) : backwards(piece.slice(0, end)) + piece.slice(end);
  });
  return before + shown.join("");
}

const backwards = (text: string): string => [...text].reverse().join("");

/**
 * Whether folding a text took more than case and white space away: letters of another script, marks, invisible ones.
 *
 * @param fold gives what plainLetters gives
 */
export function isDisguised(text: string, fold: (text: string) => string = plainLetters): boolean {
  return !isPlainAscii(text) && fold(text) !== text.toLowerCase().replace(/\s+/g, " ").trim();
}

const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([plain, codes]) =>
    codes.split(" ").map((code): [string, string] => [String.fromCodePoint(Number.parseInt(code, 36)), plain]),
  ),
);

/** What a character is to the text it stands in. */
const UNKNOWN = 0;
/** White space: folded; ends a word. */
const SPACE = 1;
/** Takes no room, or stands on another letter: left out. */
const GONE = 2;
/** ASCII that is no letter: stays, ends a word. */
const SIGN = 3;
/** A Latin letter. */
const LATIN = 4;
/** Stays as it is. */
const OTHER = 5;
/** Always taken for the letter it looks like. */
const ALIKE = 6;
/** Taken for the letter it looks like among Latin ones. */
const PERHAPS = 7;
/** Half of a character. */
const HALF = 8;
/** Of each UTF-16 unit, found out when it is first met. */
const ROLES = new Uint8Array(0x10000);

function roleAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  let role = ROLES[unit] ?? UNKNOWN;
  if (role === UNKNOWN) {
    role = unit >= 0xd800 && unit < 0xe000 ? HALF : roleOf(unit);
    ROLES[unit] = role;
  }
  if (role !== HALF) return role;
  const code = text.codePointAt(at) ?? unit;
  return code > 0xffff ? roleOf(code) : OTHER;
}

function roleOf(code: number): number {
  if (isInvisible(code) || isMark(code)) return GONE;
  if (code <= 0x20 || isSpace(code)) return SPACE;
  if (code < 0x80) return isAsciiLetter(code) ? LATIN : SIGN;
  const character = String.fromCodePoint(code);
  if (plainLetter(character) === character.toLowerCase()) return OTHER;
  return isLivingScript(code) ? PERHAPS : ALIKE;
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const role = roleAt(text, end);
    if (role === SPACE || role === SIGN) break;
  }
  return end;
}

function hasLatin(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const role = roleAt(text, at);
    if (role === LATIN) return true;
    if (role !== ALIKE) continue;
    const units = unitsAt(text, at);
    if (isAsciiLetter(plainLetter(text.slice(at, at + units)).charCodeAt(0))) return true;
    at += units - 1;
  }
  return false;
}

function plainLetter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character.toLowerCase();
  if (code >= 0x1f130 && code <= 0x1f1ff) return enclosed(code) ?? character;
  return PLAIN.get(character) ?? PLAIN.get(character.toLowerCase()) ?? character.toLowerCase();
}

/** White letters on black and the letters that make flags: 🅼, 🅜, 🇲. */
function enclosed(code: number): string | null {
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6])
    if (code >= first && code < first + 26) return String.fromCharCode(0x61 + code - first);
  return null;
}

const isAsciiLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

function isPlainAscii(text: string): boolean {
  return PLAIN_ASCII.test(text);
}

// control characters are white space here
const PLAIN_ASCII = /^[\x00-\x7e]*$/;

function isSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    (code >= 0x2028 && code <= 0x2029) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x2800
  );
}

/** Characters that take no room: zero width, soft hyphen, direction marks, variation selectors, tags. */
export function isInvisible(code: number): boolean {
  return (
    code === 0x00ad ||
    code === 0x061c ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x17b4 ||
    code === 0x17b5 ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0x3164 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    (code >= 0x1d173 && code <= 0x1d17a) ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

/** Combining marks of the Latin, Greek, Cyrillic, Hebrew and Arabic world and the overlays; U+034F is one of them. */
function isMark(code: number): boolean {
  return (
    (code >= 0x0300 && code <= 0x036f) ||
    (code >= 0x0483 && code <= 0x0489) ||
    (code >= 0x0591 && code <= 0x05bd) ||
    code === 0x0640 ||
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe20 && code <= 0xfe2f)
  );
}

/** Scripts in which the mails of our languages, and many others, are really written. */
function isLivingScript(code: number): boolean {
  return (
    (code >= 0x0370 && code <= 0x052f) ||
    (code >= 0x0530 && code <= 0x074f) ||
    (code >= 0x0780 && code <= 0x07bf) ||
    (code >= 0x0900 && code <= 0x10ff) ||
    (code >= 0x1100 && code <= 0x137f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x1f00 && code <= 0x1fff) ||
    (code >= 0x3000 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}
