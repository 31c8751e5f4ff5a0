import { isBrandShape, isTakenFor, PRODUCT_NAMES } from "./brand";
import { plainLetters } from "./plainLetters";

/** Letters that stand in a name in place of others: "rn" for "m". */
export interface Exchange {
  readonly written: string;
  readonly meant: string;
  /** One letter of another alphabet that looks like the right one, so that the eye cannot find it. */
  readonly foreign: boolean;
}

/**
 * Which letters of a host make it read like a name of Microsoft's, for a reader who does not see it: "rn" for "m" in
 * "rnicrosoft.com", "0" for "o" in "micr0soft.com", "rc" for "cr" in "mircosoft.com", a Cyrillic "о". Empty where no
 * letter was exchanged ("microsoft-support.com"). Takes the form that is shown (unicodeHost), at most 253 characters of it.
 */
export function exchangesIn(host: string): readonly Exchange[] {
  for (const label of host.slice(0, 253).split(".")) {
    const found = drawn(label) ?? slipped(label);
    if (found !== null) return found;
  }
  return [];
}

/** More would be a list that nobody reads. */
const MOST = 3;
const NAMES: readonly string[] = ["microsoft", ...PRODUCT_NAMES];
/** Two or three letters that are read as one (brand.ts). */
const DRAWN = [
  ["rn", "m"],
  ["lvl", "m"],
  ["nl", "m"],
  ["vv", "w"],
] as const;

/** The first place where a name of Microsoft's stands with other letters in it. */
function drawn(label: string): readonly Exchange[] | null {
  for (let start = 0; start < label.length; start++)
    for (const name of NAMES) {
      const found = readAs(name, label, start);
      if (found !== null && found.length > 0) return found.slice(0, MOST);
    }
  return null;
}

/** What has to be exchanged so that the label reads as this name from `start` on; null where it does not. */
function readAs(name: string, label: string, start: number): readonly Exchange[] | null {
  const found: Exchange[] = [];
  let at = start;
  let place = 0;
  while (place < name.length) {
    const letter = String.fromCodePoint(label.codePointAt(at) ?? 0);
    const right = name.charAt(place);
    const group = DRAWN.find(([written, meant]) => meant === right && label.startsWith(written, at));
    if (letter === right) {
      at++;
      place++;
    } else if (letter === "-" && place > 0) at++;
    else if (group !== undefined) {
      add(found, { written: group[0], meant: right, foreign: false });
      at += group[0].length;
      place++;
    } else {
      const plain = among(letter);
      if (plain === "" || !(name.startsWith(plain, place) || isTakenFor(plain, right))) return null;
      const meant = isTakenFor(plain, right) ? right : plain;
      add(found, { written: letter, meant, foreign: !LATIN.test(letter) });
      at += letter.length;
      place += meant.length;
    }
  }
  return found;
}

/** A letter as it is read among Latin ones. */
const among = (letter: string): string => plainLetters(`a${letter}`).slice(1);

const LATIN = /[\p{Script=Latin}\p{ASCII}]/u;

function add(found: Exchange[], one: Exchange): void {
  if (!found.some(({ written }) => written === one.written)) found.push(one);
}

/** The company's name with one slip: what differs between both ends, or its neighbour where something is missing there. */
function slipped(label: string): readonly Exchange[] | null {
  const [name = ""] = NAMES;
  for (const piece of [label.replaceAll("-", ""), ...label.split("-")]) {
    const word = plainLetters(piece);
    if (word === name || !isBrandShape(word)) continue;
    let before = 0;
    while (before < Math.min(word.length, name.length) && word[before] === name[before]) before++;
    let after = 0;
    while (after < Math.min(word.length, name.length) - before && word.at(-1 - after) === name.at(-1 - after)) after++;
    const written = word.slice(before, word.length - after);
    const meant = name.slice(before, name.length - after);
    const from = written === "" || meant === "" ? Math.max(0, before - 1) : before;
    return [
      { written: word.slice(from, word.length - after), meant: name.slice(from, name.length - after), foreign: false },
    ];
  }
  return null;
}
