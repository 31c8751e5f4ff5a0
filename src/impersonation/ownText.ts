import type { Topic } from "../knowledge/notices";
import { topicOf } from "../knowledge/notices";
import type { Message } from "../message/message";
import { plainLetters } from "./plainLetters";
import type { WrittenPart } from "./writtenPart";

/** What several looks at a mail's text have in common, made once a mail and only when it is asked for. */
export interface OwnText {
  /** The first 20,000 characters of the sender's own words in plain letters (where these hold no white space at all: `long`). */
  readonly begin: string;
  /** The first 60,000. */
  readonly long: string;
  /** The first 20,000 characters of the whole visible text, quoted parts included, in plain letters. */
  readonly seen: string;
  /** The matter of the sender's own words, and of the whole text. */
  readonly topic: Topic | null;
  readonly topicSeen: Topic | null;
}

const BEGIN = 20_000;
const LONG = 60_000;

export function ownText(message: Message, part: WrittenPart): OwnText {
  const text = message.body?.text ?? "";
  const { own } = part;
  // Nothing was left out but white space at the ends of lines, which no look at the text sees.
  const same = part.whole && (text.length <= BEGIN || text === own);
  // Words are folded each by itself, so that what two parts share is folded once: up to the last white space in both.
  const cut = own.length <= BEGIN ? -1 : Math.max(own.lastIndexOf("\n", BEGIN - 1), own.lastIndexOf(" ", BEGIN - 1));
  const shared = once(() => plainLetters(own.slice(0, cut)));
  const long = once(() =>
    cut === -1 ? plainLetters(own.slice(0, LONG)) : both(shared(), plainLetters(own.slice(cut, LONG))),
  );
  const begin = cut === -1 ? long : once(() => both(shared(), plainLetters(own.slice(cut, BEGIN))));
  const topic = once(() => topicOf({ subject: message.subject, text: own }));
  const seen = same ? begin : once(() => plainLetters(text.slice(0, BEGIN)));
  const topicSeen = same ? topic : once(() => topicOf({ subject: message.subject, text }));
  return {
    get begin() {
      return begin();
    },
    get long() {
      return long();
    },
    get seen() {
      return seen();
    },
    get topic() {
      return topic();
    },
    get topicSeen() {
      return topicSeen();
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Plain letters of a subject and, behind it, of a text: what plainLetters gives for the two with white space between. */
export function joined(subject: string, plainText: string): string {
  return both(plainLetters(subject), plainText);
}

function both(first: string, second: string): string {
  return first === "" || second === "" ? first + second : `${first} ${second}`;
}
