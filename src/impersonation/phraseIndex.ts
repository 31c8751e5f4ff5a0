import { plainLetters } from "./plainLetters";

/** Where a known phrase stands in a text, and what it does. */
export interface Hit<Tag extends string> {
  readonly tags: ReadonlySet<Tag>;
  readonly end: number;
}

interface Entry<Tag extends string> {
  readonly phrase: string;
  /** Any ending may follow. */
  readonly open: boolean;
  readonly tags: Set<Tag>;
}

/**
 * Lists of phrases by language and by what they do; separated by |, * at the end for any ending. Or all of them under
 * "packed", by all that they do, as scripts/packWords.mjs packs them for the way.
 */
export type PhraseLists = Readonly<Record<string, Readonly<Record<string, string>> | string>>;

/**
 * Finds known phrases in text. Both are in plain letters. A phrase whose first word must end as it does is looked up by that
 * word, any other by its first one, two or three characters: by a hash of them, and a table of hashes refuses at once at most
 * places. No phrase is longer than 60 characters, so that the time is linear in the text.
 */
export class PhraseIndex<Tag extends string> {
  /** By the hash of the key, not by the key: no piece of the text is cut out to ask. What shares a hash is compared anyway. */
  private readonly byWord = new Map<number, Entry<Tag>[]>();
  private readonly byBeginning = new Map<number, Entry<Tag>[]>();
  /** The hashes of both, a bit each: 8 KB, so that it stays in the nearest cache. */
  private readonly words = new Uint32Array(HASHES / 32);
  private readonly beginnings = new Uint32Array(HASHES / 32);

  /** @param only the tags wanted; all where it is left out */
  constructor(lists: PhraseLists, only?: ReadonlySet<Tag>) {
    for (const [name, language] of Object.entries(lists)) {
      if (typeof language === "string") continue;
      for (const [does, list] of Object.entries(language)) {
        const tags = (does.split(" ") as Tag[]).filter((tag) => only === undefined || only.has(tag));
        if (tags.length === 0) continue;
        for (const written of name === "packed" ? unpacked(list) : list.split("|"))
          for (const tag of tags) this.add(written, tag);
      }
    }
  }

  /**
   * Whether more than `most` places of a text may begin a phrase of this index. A cutting into words looks at no other
   * places, so that "no" is sure and spares it; "yes" is not: a longer phrase may cover the one found.
   */
  mayHold(text: string, most: number): boolean {
    let found = 0;
    let inside = false;
    for (let place = 0; place < text.length; place++) {
      const letter = KINDS[text.charCodeAt(place)] === LETTER;
      if (!(letter && inside) && text.charCodeAt(place) !== 0x20 && this.at(text, place) !== null && ++found > most)
        return true;
      inside = letter;
    }
    return false;
  }

  private add(written: string, tag: Tag): void {
    const open = written.endsWith("*");
    const phrase = plainLetters(open ? written.slice(0, -1) : written);
    if (phrase === "" || phrase.length > LONGEST) return;
    const firstWord = endOfRun(phrase, 0);
    const whole = firstWord > 0 && (firstWord < phrase.length || !open);
    const key = phrase.slice(0, whole ? firstWord : 3);
    const bits = whole ? this.words : this.beginnings;
    const hash = hashOf(key);
    bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
    const buckets = whole ? this.byWord : this.byBeginning;
    const bucket = buckets.get(hash) ?? [];
    if (bucket.length === 0) buckets.set(hash, bucket);
    const same = bucket.find((entry) => entry.open === open && entry.phrase === phrase);
    if (same === undefined) bucket.push({ phrase, open, tags: new Set([tag]) });
    else same.tags.add(tag);
  }

  /** The longest phrase that begins at `place`; null where none does. */
  at(text: string, place: number): Hit<Tag> | null {
    // asked at every word of every mail, so it calls nothing: mixed() and folded() written out
    const { beginnings, words } = this;
    let best: Hit<Tag> | null = null;
    let hash = 0;
    for (let length = 1; length <= 3; length++) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(place + length - 1)) | 0;
      const bit = (hash ^ (hash >>> 15) ^ (length << 11)) & (HASHES - 1);
      if ((((beginnings[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1)
        best = longest(text, place, this.byBeginning.get(bit), best);
    }
    hash = 0;
    let end = place;
    const last = Math.min(text.length, place + LONGEST + 1);
    for (; end < last; end++) {
      const code = text.charCodeAt(end);
      if (KINDS[code] !== LETTER) break;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    if (end === place) return best;
    const bit = (hash ^ (hash >>> 15) ^ ((end - place) << 11)) & (HASHES - 1);
    if ((((words[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1) best = longest(text, place, this.byWord.get(bit), best);
    return best;
  }
}

const LONGEST = 60;
const HASHES = 1 << 16;

/** The longest of the entries that stands at `place`, or `best` where that one is longer; what equally long ones do comes together. */
function longest<Tag extends string>(
  text: string,
  place: number,
  entries: readonly Entry<Tag>[] | undefined,
  best: Hit<Tag> | null,
): Hit<Tag> | null {
  if (entries === undefined) return best;
  let found = best;
  for (const { phrase, open, tags } of entries) {
    if (!text.startsWith(phrase, place)) continue;
    const after = place + phrase.length;
    if (!open && !endsHere(text, after)) continue;
    const end = open ? endOfRun(text, after) : after;
    if (found === null || end > found.end) found = { tags, end };
    else if (end === found.end) found = { tags: new Set([...found.tags, ...tags]), end };
  }
  return found;
}

function hashOf(key: string): number {
  let hash = 0;
  for (let place = 0; place < key.length; place++) hash = mixed(hash, key.charCodeAt(place));
  return folded(hash, key.length);
}

const mixed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
const folded = (hash: number, length: number): number => (hash ^ (hash >>> 15) ^ (length << 11)) & (HASHES - 1);

/** A letter or digit of a script with spaces; one of a script without; a Hangul syllable; a sign, white space or half of a character. */
export type Kind = "letter" | "free" | "hangul" | "other";

export function kindAt(text: string, place: number): Kind {
  return NAMES[KINDS[text.charCodeAt(place)] ?? 0] ?? "other";
}

const NAMES: readonly Kind[] = ["other", "letter", "free", "hangul"];
const OTHER = 0;
const LETTER = 1;
const FREE = 2;
const HANGUL = 3;
/** The kind of every UTF-16 unit (in plain letters, so capitals do not come up): asked for each character of every mail. */
const KINDS = new Uint8Array(0x10000)
  .fill(LETTER, 0x30, 0x3a)
  .fill(LETTER, 0x61, 0x7b)
  .fill(LETTER, 0xc0)
  .fill(OTHER, 0xd7, 0xd8)
  .fill(OTHER, 0xf7, 0xf8)
  .fill(OTHER, 0x2000, 0x3040)
  .fill(OTHER, 0xd800, 0xe000)
  .fill(OTHER, 0xfe10, 0xff21)
  .fill(FREE, 0x3005, 0x3006)
  .fill(FREE, 0x3040, 0x3100)
  .fill(FREE, 0x3400, 0xa000)
  .fill(HANGUL, 0xac00, 0xd7a4);

/** Whether a phrase may end before `after`: no letter of the same kind goes on there, or the script has no word ends. */
function endsHere(text: string, after: number): boolean {
  return KINDS[text.charCodeAt(after - 1)] !== LETTER || KINDS[text.charCodeAt(after)] !== LETTER;
}

/** End of the run of letters at `place`. */
function endOfRun(text: string, place: number): number {
  let end = place;
  while (end < text.length && KINDS[text.charCodeAt(end)] === LETTER) end++;
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

/** "AlockEed" → lock, locked: a capital letter says how many characters a phrase shares with the one before. */
function unpacked(list: string): readonly string[] {
  let before = "";
  return (list.match(/[A-Z][^A-Z]*/g) ?? []).map(
    (piece) => (before = before.slice(0, piece.charCodeAt(0) - 65) + piece.slice(1)),
  );
}
