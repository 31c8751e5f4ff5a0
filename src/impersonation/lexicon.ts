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
    if (text[place] === " ") {
      place++;
      continue;
    }
    const entry = index.at(text, place);
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

/** What a single word or phrase in plain letters does; nothing where it is not known as a whole. */
export function tagsOf(phrase: string): ReadonlySet<Tag> {
  const entry = lexicon().at(phrase, 0);
  return entry !== null && entry.end === phrase.length ? entry.tags : NONE;
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
