import type { Topic } from "../knowledge/notices";
import { topicOf } from "../knowledge/notices";
import type { Message } from "../message/message";
import { plainLetters } from "./plainLetters";
import type { WrittenPart } from "./writtenPart";

/** What several looks at a mail's text have in common, made once a mail and only when it is asked for. */
export interface OwnText {
  /** The first 20,000 characters of the sender's own words in plain letters. */
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
  const same = part.whole && text.length <= BEGIN;
  const begin = once(() => plainLetters(own.slice(0, BEGIN)));
  const topic = once(() => topicOf({ subject: message.subject, text: own }));
  const long = own.length <= BEGIN ? begin : once(() => plainLetters(own.slice(0, LONG)));
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
  const plain = plainLetters(subject);
  return plain === "" || plainText === "" ? plain + plainText : `${plain} ${plainText}`;
}
