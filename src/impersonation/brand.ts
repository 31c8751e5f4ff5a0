import { Recent } from "../message/recent";
import { tagsOf, wordsOf, type Word } from "./lexicon";
import { plainLetters } from "./plainLetters";
import { scriptNames } from "./scriptNames";

/** A short text (a name, a subject, a heading) as read: its words, and whether a name of Microsoft's was disguised in it. */
export interface Reading {
  /** In plain letters, disguises of Microsoft's names undone. */
  readonly plain: string;
  readonly words: readonly Word[];
  /** A name of Microsoft's is written with other letters, signs or digits; a slip of the keys is none. */
  readonly disguised: boolean;
}

/**
 * Reads a short text as a hurried person does: foreign letters (plainLetters.ts), digits for letters ("micros0ft",
 * "0utlook"), rn, nl or |\/| for m and vv for w, spaced or dotted letters ("M i c r o s o f t", "Micro-soft",
 * "One-Drive"), one letter dropped, added or swapped with its neighbour, words run together ("MicrosoftTeam",
 * "outlook-support"), and the name in other scripts (scriptNames.ts).
 */
export function readShort(text: string): Reading {
  return recent.of(text.slice(0, LONGEST));
}

/** The same with words left out that hold an "@": an address in a name or a subject is no word of it. */
export function readWithoutAddresses(text: string): Reading {
  const asItIs = text.length <= LONGEST && !ADDRESS_OR_ODD_SPACE.test(text);
  if (asItIs) return readShort(text);
  return readShort(
    text
      .split(/\s+/)
      .filter((word) => !word.includes("@"))
      .join(" "),
  );
}

const ADDRESS_OR_ODD_SPACE = /@| {2}|[^\S ]/;

/** A short text in plain letters, and its words before any disguise is undone. */
export function foldShort(text: string): Folded {
  return folded.of(text);
}

/** A text in plain letters, remembered where it is short. */
export function plainShort(text: string): string {
  return text.length <= SHORT ? foldShort(text).plain : plainLetters(text);
}

interface Folded {
  readonly plain: string;
  readonly words: readonly Word[];
}

/** Longer texts are read anew each time. */
const SHORT = 200;

const folded = new Recent<Folded>((text) => {
  const plain = plainLetters(text);
  return { plain, words: wordsOf(plain) };
}, SHORT);

/** The same of a text of at most 1,000 characters whose plain letters and words are known already. */
export function readFolded(text: string, folded: string, foldedWords: readonly Word[]): Reading {
  const spelled = isAscii(folded) ? drawnM(folded) : scriptNames(folded);
  const spelledWords = spelled === null ? foldedWords : wordsOf(spelled.text);
  const straight = straighten(spelled?.text ?? folded, spelledWords);
  const words = straight.text === (spelled?.text ?? folded) ? spelledWords : wordsOf(straight.text);
  const named = words.some((word) => isOurs(word));
  const disguised = named && (straight.swapped || spelled?.swapped === true || !openly(text, foldedWords));
  return { plain: straight.text, words, disguised };
}

/** Names, subjects and labels of hosts are asked for several times a mail. */
const recent = new Recent<Reading>((text) => {
  const { plain, words } = foldShort(text);
  return readFolded(text, plain, words);
}, SHORT);

/** Whether a word of letters stands for "microsoft": exactly, in disguise or with one slip. Takes plain letters. */
export function isBrandShape(word: string): boolean {
  const shape = shapeOf(word);
  return shape === BRAND || SLIPS.has(shape);
}

/** An m drawn with strokes: "|\/|icrosoft". A stroke is no letter, so that no word would begin there. */
function drawnM(plain: string): { readonly text: string; readonly swapped: boolean } | null {
  if (!plain.includes("|")) return null;
  const text = plain.replaceAll("|\\/|", "m");
  return text === plain ? null : { text, swapped: text.includes("microsoft") };
}

/** Whether two plain characters are taken for one another when read quickly ("0" and "o", "1" and "i"). */
export function isTakenFor(one: string, other: string): boolean {
  return (SWAP.get(one) ?? one) === (SWAP.get(other) ?? other);
}

/** Whether a word looks like a name of a Microsoft product without being it ("0nedrive"). Takes plain letters; gives the name. */
export function productShape(word: string): string | null {
  return PRODUCTS.get(shapeOf(word)) ?? null;
}

const LONGEST = 1000;

/** The name with an m made of two letters. */
const STROKED = /^(?:nl|lvl)lcrosoft$/;

/** Letters that stand for one another when read quickly, brought to one. */
const SWAP: ReadonlyMap<string, string> = new Map([
  ["0", "o"],
  ["1", "l"],
  ["3", "e"],
  ["4", "a"],
  ["5", "s"],
  ["7", "t"],
  ["8", "b"],
  ["9", "g"],
  ["$", "s"],
  ["@", "a"],
  ["!", "l"],
  ["|", "l"],
  ["€", "e"],
  ["£", "e"],
  ["¢", "c"],
  ["¡", "l"],
  ["i", "l"],
  ["j", "l"],
]);

/** The shape of a word: swaps made, everything but letters left out, then rn → m, vv → w, and nl or lvl ("lVlicrosoft") → m before its name. */
function shapeOf(word: string): string {
  let out = "";
  for (const character of word) {
    const letter = SWAP.get(character) ?? character;
    if (letter >= "a" && letter <= "z") out += letter;
  }
  const shape = out.replaceAll("rn", "m").replaceAll("vv", "w");
  return shape.length > BRAND.length && STROKED.test(shape) ? BRAND : shape;
}

const BRAND = "mlcrosoft";
const SLIPS: ReadonlySet<string> = slipsOf(BRAND);
/** Products whose names are disguised. */
export const PRODUCT_NAMES: readonly string[] = [
  "outlook",
  "onedrive",
  "sharepoint",
  "office",
  "hotmail",
  "windows",
  "defender",
  "exchange",
];
const PRODUCTS: ReadonlyMap<string, string> = new Map(PRODUCT_NAMES.map((name) => [shapeOf(name), name]));

const SHORTEST_SHAPE = Math.min(...[BRAND, ...SLIPS, ...PRODUCTS.keys()].map((shape) => shape.length));

/** A letter swapped with its neighbour, one dropped, one doubled, a foreign one inside; and k for c, as it is said. */
function slipsOf(name: string): ReadonlySet<string> {
  const slips = new Set<string>([name.replace("c", "k")]);
  for (let place = 0; place < name.length; place++) {
    slips.add(name.slice(0, place) + name.slice(place + 1));
    slips.add(name.slice(0, place) + name.charAt(place) + name.slice(place));
    slips.add(name.slice(0, place) + name.charAt(place + 1) + name.charAt(place) + name.slice(place + 2));
    if (place > 0)
      for (const letter of "abcdefghklmnopqrstuvwxyz") slips.add(name.slice(0, place) + letter + name.slice(place));
  }
  slips.delete(name);
  // A dropped first or last letter leaves ordinary words and other companies' names.
  slips.delete(name.slice(1));
  return slips;
}

/** A word that is the name of Microsoft, of a product or of a mail service of its own. */
export function isOurs(word: Word): boolean {
  return word.tags.has("brand") || word.tags.has("product") || word.tags.has("mailer");
}

/** Whether the name stands there as everybody writes it: letter by letter, in any case, full width included. */
function openly(text: string, words: readonly Word[]): boolean {
  let open = "";
  for (const character of text.toLowerCase()) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0x20 || code === 0x3000) continue;
    open += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0).toLowerCase() : character;
  }
  return words.filter(isOurs).every((word) => !isAscii(word.text) || open.includes(word.text.replaceAll(" ", "")));
}

/** Printable ASCII alone: no line ends. */
export const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Plain letters with Microsoft's names written out where they were disguised, and run-together words cut apart. */
function straighten(plain: string, words: readonly Word[]): { readonly text: string; readonly swapped: boolean } {
  let text = "";
  let done = 0;
  let swapped = false;
  for (let place = 0; place < words.length; place++) {
    const word = words[place];
    if (word === undefined || word.start < done || word.tags.has("brand")) continue;
    const found = nameFrom(words, place, plain) ?? glued(word);
    if (found === null) continue;
    text += plain.slice(done, word.start) + found.text;
    done = found.end;
    if (found.swapped) swapped = true;
  }
  return { text: text + plain.slice(done), swapped };
}

interface Straightened {
  readonly text: string;
  readonly end: number;
  /** Other letters or signs stood in for the right ones. */
  readonly swapped: boolean;
}

/** A disguised name that begins with the word at `place` and may be spread over the next ones. */
function nameFrom(words: readonly Word[], place: number, plain: string): Straightened | null {
  const first = words[place];
  if (first === undefined) return null;
  const hyphened = words[place + 1]?.text === "-" ? joined(first, words[place + 2]) : null;
  if (hyphened !== null) return hyphened;
  if (first.tags.size === 0) {
    // A shape is never longer than its word.
    const shape = first.text.length < SHORTEST_SHAPE ? "" : shapeOf(first.text);
    if (shape === BRAND) return { text: "microsoft", end: first.end, swapped: true };
    if (SLIPS.has(shape)) return { text: "microsoft", end: first.end, swapped: false };
    const product = PRODUCTS.get(shape) ?? withLetters(first.text);
    if (product !== null) return { text: product, end: first.end, swapped: true };
    if (first.text.startsWith("ms")) {
      const apart = `ms ${first.text.slice(2)}`;
      if (tagsOf(apart).has("product")) return { text: apart, end: first.end, swapped: false };
    }
  }
  // Spread over several words: exact letters only. No letter but m and r (of rn) begins a shape that begins with m.
  const letter = first.text.charCodeAt(0);
  if (letter >= 0x61 && letter <= 0x7a && letter !== 0x6d && letter !== 0x72) return null;
  if (!shapeOf(first.text).startsWith("m")) return null;
  for (let last = place + 1; last < words.length && last < place + 24; last++) {
    const next = words[last];
    if (next === undefined || next.tags.has("brand")) return null;
    const { end } = next;
    if (end - first.start > 28) return null;
    const piece = plain.slice(first.start, end);
    const shape = shapeOf(piece);
    if (shape === BRAND)
      return { text: "microsoft", end, swapped: !piece.replace(/[^a-z]/g, "").startsWith("microsoft") };
    if (shape.length > BRAND.length) return null;
  }
  return null;
}

/** "One-Drive", "MS-Office": a product's name of two words with a hyphen between them. */
function joined(first: Word, second: Word | undefined): Straightened | null {
  if (second?.start !== first.end + 1) return null;
  const text = `${first.text} ${second.text}`;
  return tagsOf(text).has("product") ? { text, end: second.end, swapped: false } : null;
}

/** A product's name with 0 for o or 1 for i or l ("0ffice365"), which keeps its real digits. */
function withLetters(word: string): string | null {
  if (!/[01]/.test(word) || word.length > 30) return null;
  for (const one of ["i", "l"]) {
    const text = word.replaceAll("0", "o").replaceAll("1", one);
    const tags = tagsOf(text);
    if (tags.has("product") || tags.has("brand") || tags.has("mailer")) return text;
  }
  return null;
}

/** "microsoftteam" → "microsoft team", "outlooksupport" → "outlook support"; null for any other word. */
function glued(word: Word): Straightened | null {
  if (word.tags.size > 0 || word.text.length < 10 || word.text.length > 40) return null;
  const known = (text: string): boolean =>
    wordsOf(text).every((rest) => rest.tags.has("role") || rest.tags.has("team") || rest.tags.has("fill"));
  for (const length of [9, 10]) {
    const head = word.text.slice(0, length);
    const tail = word.text.slice(length);
    if (tail !== "" && shapeOf(head) === BRAND)
      return { text: `microsoft ${tail}`, end: word.end, swapped: head !== "microsoft" };
  }
  for (const name of ["outlook", "office365", "onedrive", "sharepoint", "hotmail"]) {
    const tail = word.text.slice(name.length);
    if (word.text.startsWith(name) && known(tail)) return { text: `${name} ${tail}`, end: word.end, swapped: false };
  }
  const head = word.text.slice(0, -"microsoft".length);
  if (word.text.endsWith("microsoft") && known(head))
    return { text: `${head} microsoft`, end: word.end, swapped: false };
  return null;
}
