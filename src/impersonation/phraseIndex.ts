import { plainLetters } from "./plainLetters";

/** Where a known phrase stands in a text, and what it does. */
export interface Hit<Tag extends string> {
  readonly tags: ReadonlySet<Tag>;
  readonly end: number;
}

interface Entry<Tag extends string> {
  /** Any ending may follow. */
  readonly open: boolean;
  readonly tags: Set<Tag>;
}

/** One character deeper into the phrases. */
interface Node<Tag extends string> {
  /** By the code of the next character. */
  readonly next: Map<number, Node<Tag>>;
  /** Phrases that end here: at most one as it stands and one with any ending. */
  readonly entries: Entry<Tag>[];
}

/** Lists of phrases by language and by what they do; separated by |, * at the end for any ending. */
export type PhraseLists = Readonly<Record<string, Readonly<Record<string, string>> | string>>;

/**
 * Finds known phrases in text. Both are in plain letters. The phrases stand in a tree, a character a level, and none is longer
 * than 60 characters, so that the time is linear in the text.
 */
export class PhraseIndex<Tag extends string> {
  private readonly root: Node<Tag> = { next: new Map(), entries: [] };
  /**
   * What phrases begin with, by a hash: at most places this says no, and nothing more is looked at. A phrase whose first
   * word must end as it does is known by that word, any other by its first one, two or three characters.
   */
  private readonly words = new Uint8Array(BEGINNINGS);
  private readonly begins = new Uint8Array(BEGINNINGS);

  constructor(lists: PhraseLists) {
    for (const language of Object.values(lists)) {
      if (typeof language === "string") continue;
      for (const [tag, list] of Object.entries(language))
        for (const written of list.split("|")) this.add(written, tag as Tag);
    }
  }

  private add(written: string, tag: Tag): void {
    const open = written.endsWith("*");
    const phrase = plainLetters(open ? written.slice(0, -1) : written);
    if (phrase === "" || phrase.length > LONGEST) return;
    const firstWord = endOfRun(phrase, 0);
    if (firstWord > 0 && (firstWord < phrase.length || !open)) this.words[hashOf(phrase, 0, firstWord)] = 1;
    else this.begins[hashOf(phrase, 0, Math.min(phrase.length, 3))] = 1;
    let node = this.root;
    for (let at = 0; at < phrase.length; at++) {
      const code = phrase.charCodeAt(at);
      const known = node.next.get(code);
      const next: Node<Tag> = known ?? { next: new Map(), entries: [] };
      if (known === undefined) node.next.set(code, next);
      node = next;
    }
    const same = node.entries.find((entry) => entry.open === open);
    if (same === undefined) node.entries.push({ open, tags: new Set([tag]) });
    else same.tags.add(tag);
  }

  /** The longest phrase that begins at `place`; null where none does. */
  at(text: string, place: number): Hit<Tag> | null {
    if (!this.mayBegin(text, place)) return null;
    let best = -1;
    let tags: ReadonlySet<Tag> | null = null;
    let after = place;
    for (
      let node = this.root.next.get(text.charCodeAt(after));
      node !== undefined;
      node = node.next.get(text.charCodeAt(after))
    ) {
      after++;
      for (const entry of node.entries) {
        if (!entry.open && !endsHere(text, after)) continue;
        const end = entry.open ? endOfRun(text, after) : after;
        if (end < best) continue;
        tags = end > best || tags === null ? entry.tags : new Set([...tags, ...entry.tags]);
        best = end;
      }
    }
    return tags === null ? null : { tags, end: best };
  }

  private mayBegin(text: string, place: number): boolean {
    const { begins, words } = this;
    if (words[hashOf(text, place, endOfRun(text, place, LONGEST) - place)] === 1) return true;
    return (
      begins[hashOf(text, place, 3)] === 1 ||
      begins[hashOf(text, place, 2)] === 1 ||
      begins[hashOf(text, place, 1)] === 1
    );
  }
}

const LONGEST = 60;
const BEGINNINGS = 1 << 16;

/** A hash of some characters. */
function hashOf(text: string, place: number, length: number): number {
  let hash = length;
  for (let next = place; next < place + length; next++) hash = (Math.imul(hash, 31) + text.charCodeAt(next)) | 0;
  return (hash ^ (hash >>> 16)) & (BEGINNINGS - 1);
}

export type Kind = "letter" | "free" | "hangul" | "other";

export function kindAt(text: string, place: number): Kind {
  const code = text.charCodeAt(place);
  if (Number.isNaN(code)) return "other";
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return "letter";
  if (code < 0xc0 || (code >= 0xd800 && code <= 0xdfff)) return "other";
  if (code >= 0xac00 && code <= 0xd7a3) return "hangul";
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || code === 0x3005) return "free";
  if ((code >= 0x2000 && code <= 0x303f) || code === 0xd7 || code === 0xf7 || (code >= 0xfe10 && code <= 0xff20))
    return "other";
  return "letter";
}

/** Whether a phrase may end before `after`: no letter of the same kind goes on there, or the script has no word ends. */
function endsHere(text: string, after: number): boolean {
  const last = kindAt(text, after - 1);
  const next = kindAt(text, after);
  return last !== "letter" || next !== "letter";
}

/** End of the run of letters at `place`, or where `most` of them have been seen. */
function endOfRun(text: string, place: number, most: number = text.length): number {
  const last = Math.min(text.length, place + most + 1);
  let end = place;
  while (end < last && kindAt(text, end) === "letter") end++;
  return end;
}

/** End of an unknown word: a run of letters, one free-standing character, or one other character. */
export function endOfWord(text: string, place: number): number {
  const kind = kindAt(text, place);
  if (kind === "letter") return endOfRun(text, place);
  if (kind === "hangul") {
    let end = place + 1;
    while (end < text.length && kindAt(text, end) === "hangul") end++;
    return end;
  }
  const code = text.codePointAt(place) ?? 0;
  return place + (code > 0xffff ? 2 : 1);
}
