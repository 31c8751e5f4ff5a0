import data from "./lexicon.json";
import { endOfWord, kindAt, PhraseIndex } from "./phraseIndex";

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

/**
 * Cuts text in plain letters into words and phrases, the longest known phrase first. In scripts without spaces (Han,
 * kana) a phrase may begin and end anywhere, in Korean it may be followed by its particle. Linear in the text.
 */
export function wordsOf(text: string): readonly Word[] {
  const index = lexicon();
  const words: Word[] = [];
  let place = 0;
  while (place < text.length) {
    if (text.charCodeAt(place) === SPACE) {
      place++;
      continue;
    }
    const entry = index.at(text, place);
    const end = entry === null ? endOfWord(text, place) : entry.end;
    const tags = entry === null ? (kindAt(text, place) === "other" ? SIGN : NONE) : entry.tags;
    words.push({ tags, text: text.slice(place, end), start: place, end });
    place = end;
  }
  return words;
}

/**
 * Whether wordsOf(text) has more than `most` words with the tag. The same answer without making the words: most texts hold no
 * phrase that could have it, and of the others only the beginning is cut.
 */
export function holdsMore(text: string, tag: Tag, most: number): boolean {
  if (!mayHold(text, tag, most)) return false;
  const index = lexicon();
  let found = 0;
  for (let place = 0; place < text.length;) {
    if (text.charCodeAt(place) === SPACE) {
      place++;
      continue;
    }
    const entry = index.at(text, place);
    if (entry !== null && entry.tags.has(tag) && ++found > most) return true;
    place = entry === null ? endOfWord(text, place) : entry.end;
  }
  return false;
}

/** False where no more than `most` words of wordsOf(text) can have one of the tags (joined by spaces); true is no promise. */
export function mayHold(text: string, tags: string, most = 0): boolean {
  let index = narrow.get(tags);
  if (index === undefined) {
    index = new PhraseIndex<Tag>(data, new Set(tags.split(" ") as Tag[]));
    narrow.set(tags, index);
  }
  return index.mayHold(text, most);
}

const SPACE = 0x20;
/** Indexes of the phrases with some tags only; which ones are asked for stands in the code, never in a mail. */
const narrow = new Map<string, PhraseIndex<Tag>>();

/** What a single word or phrase in plain letters does; nothing where it is not known as a whole. */
export function tagsOf(phrase: string): ReadonlySet<Tag> {
  const entry = lexicon().at(phrase, 0);
  return entry !== null && entry.end === phrase.length ? entry.tags : NONE;
}

/** Everything that the words of a text do. */
export function tagsAmong(words: readonly Word[]): ReadonlySet<Tag> {
  const all = new Set<Tag>();
  for (const { tags } of words) if (tags.size > 0) for (const tag of tags) all.add(tag);
  return all;
}

/** A word that we do not know. */
const NONE: ReadonlySet<Tag> = new Set();
/** A sign that is no letter carries no meaning of its own. */
const SIGN: ReadonlySet<Tag> = new Set<Tag>(["fill"]);

let built: PhraseIndex<Tag> | null = null;

/** Made once, when it is first wanted. */
function lexicon(): PhraseIndex<Tag> {
  built ??= new PhraseIndex<Tag>(data);
  return built;
}
