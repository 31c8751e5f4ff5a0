import data from "./lexicon.json";
import { plainLetters } from "./plainLetters";

/** What a word does in a claim or a request. One word can do several things. */
export type Tag =
  | "brand"
  | "product"
  | "mailer"
  | "generic"
  | "role"
  | "team"
  | "account"
  | "danger"
  | "soft"
  | "your"
  | "first"
  | "dear"
  | "user"
  | "users"
  | "closing"
  | "about"
  | "fake"
  | "fill";

/** A word or phrase of a text with what it does; an unknown word has no tags. */
export interface Word {
  readonly tags: ReadonlySet<Tag>;
  /** In plain letters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly phrase: string;
  /** Any ending may follow. */
  readonly open: boolean;
  readonly tags: Set<Tag>;
}

/**
 * Cuts text in plain letters into words and phrases, the longest known phrase first. In scripts without spaces (Han,
 * kana) a phrase may begin and end anywhere, in Korean it may be followed by its particle. Linear in the text: at each
 * place only phrases with the same two first characters are tried, and none is longer than 40 characters.
 */
export function wordsOf(text: string): readonly Word[] {
  const index = lexicon();
  const words: Word[] = [];
  let place = 0;
  while (place < text.length) {
    if (text[place] === " ") {
      place++;
      continue;
    }
    const entry = longest(index, text, place);
    if (entry !== null) {
      words.push({ tags: entry.tags, text: text.slice(place, entry.end), start: place, end: entry.end });
      place = entry.end;
      continue;
    }
    const end = endOfWord(text, place);
    words.push({
      tags: kindAt(text, place) === "other" ? SIGN : NONE,
      text: text.slice(place, end),
      start: place,
      end,
    });
    place = end;
  }
  return words;
}

/** What a single word or phrase in plain letters does. */
export function tagsOf(phrase: string): ReadonlySet<Tag> {
  const entry = longest(lexicon(), phrase, 0);
  return entry !== null && entry.end === phrase.length ? entry.tags : NONE;
}

const NONE: ReadonlySet<Tag> = new Set();
/** A sign that is no letter carries no meaning of its own. */
const SIGN: ReadonlySet<Tag> = new Set<Tag>(["fill"]);
const MOST = 40;

type Index = ReadonlyMap<number, readonly Entry[]>;
let built: Index | null = null;

/** The word list by the first two characters of each phrase, longest first; made once, when it is first wanted. */
function lexicon(): Index {
  if (built !== null) return built;
  const entries = new Map<string, Entry>();
  for (const [language, lists] of Object.entries(data)) {
    if (language === "about") continue;
    for (const [tag, list] of Object.entries(lists))
      for (const written of list.split("|")) {
        const open = written.endsWith("*") && written.length > 1;
        const phrase = plainLetters(open ? written.slice(0, -1) : written);
        if (phrase === "") continue;
        const key = open ? `${phrase}*` : phrase;
        const entry = entries.get(key) ?? { phrase, open, tags: new Set<Tag>() };
        entry.tags.add(tag as Tag);
        entries.set(key, entry);
      }
  }
  const index = new Map<number, Entry[]>();
  for (const entry of entries.values()) {
    const key = keyAt(entry.phrase, 0);
    const bucket = index.get(key);
    if (bucket === undefined) index.set(key, [entry]);
    else bucket.push(entry);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.phrase.length - a.phrase.length);
  built = index;
  return index;
}

function keyAt(text: string, place: number): number {
  const second = text.charCodeAt(place + 1);
  return text.charCodeAt(place) * 0x10000 + (Number.isNaN(second) ? 0 : second);
}

function longest(
  index: Index,
  text: string,
  place: number,
): { readonly tags: ReadonlySet<Tag>; readonly end: number } | null {
  const tags = new Set<Tag>();
  let best = -1;
  const look = (bucket: readonly Entry[] | undefined): void => {
    for (const entry of bucket ?? []) {
      if (entry.phrase.length > MOST || !text.startsWith(entry.phrase, place)) continue;
      const after = place + entry.phrase.length;
      const end = entry.open ? endOfRun(text, after) : after;
      if (!entry.open && !endsHere(text, after)) continue;
      if (end < best) continue;
      if (end > best) tags.clear();
      best = end;
      for (const tag of entry.tags) tags.add(tag);
    }
  };
  look(index.get(keyAt(text, place)));
  // Phrases of one character have no second one to be found by.
  look(index.get(text.charCodeAt(place) * 0x10000));
  return best === -1 ? null : { tags, end: best };
}

type Kind = "letter" | "free" | "hangul" | "other";

function kindAt(text: string, place: number): Kind {
  const code = text.charCodeAt(place);
  if (Number.isNaN(code)) return "other";
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return "letter";
  if (code < 0xaa || (code >= 0xd800 && code <= 0xdfff)) return "other";
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

function endOfRun(text: string, place: number): number {
  let end = place;
  while (end < text.length && kindAt(text, end) === "letter") end++;
  return end;
}

/** End of an unknown word: a run of letters, one free-standing character, or one other character. */
function endOfWord(text: string, place: number): number {
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
