import type { Topic } from "../knowledge/notices";
import { topicOf } from "../knowledge/notices";
import type { Message } from "../message/message";
import { plainShort } from "./brand";
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
  return new Text(message.subject, message.body?.text ?? "", part);
}

/**
 * A class, not an object with getters of its own: for each such object V8 makes a new hidden class, which holds the getters and
 * what they see, hence the whole message, until its next full collection.
 */
class Text implements OwnText {
  private readonly own: string;
  /** Nothing was left out but white space at the ends of lines, which no look at the text sees. */
  private readonly same: boolean;
  /** Words are folded each by itself, so that what two parts share is folded once: up to the last white space in both; -1: all. */
  private readonly cut: number;
  private madeShared: string | null = null;
  private madeBegin: string | null = null;
  private madeLong: string | null = null;
  private madeSeen: string | null = null;
  private madeTopic: Topic | null | undefined;
  private madeTopicSeen: Topic | null | undefined;

  constructor(
    private readonly subject: string,
    private readonly text: string,
    part: WrittenPart,
  ) {
    const { own } = part;
    this.own = own;
    this.same = part.whole && (text.length <= BEGIN || text === own);
    this.cut = own.length <= BEGIN ? -1 : Math.max(own.lastIndexOf("\n", BEGIN - 1), own.lastIndexOf(" ", BEGIN - 1));
  }

  private get shared(): string {
    return (this.madeShared ??= plainLetters(this.own.slice(0, this.cut)));
  }

  get begin(): string {
    if (this.cut === -1) return this.long;
    return (this.madeBegin ??= both(this.shared, plainLetters(this.own.slice(this.cut, BEGIN))));
  }

  get long(): string {
    return (this.madeLong ??=
      this.cut === -1
        ? plainLetters(this.own.slice(0, LONG))
        : both(this.shared, plainLetters(this.own.slice(this.cut, LONG))));
  }

  get seen(): string {
    if (this.same) return this.begin;
    return (this.madeSeen ??= plainLetters(this.text.slice(0, BEGIN)));
  }

  get topic(): Topic | null {
    if (this.madeTopic === undefined) this.madeTopic = topicOf({ subject: this.subject, text: this.own });
    return this.madeTopic;
  }

  get topicSeen(): Topic | null {
    if (this.same) return this.topic;
    if (this.madeTopicSeen === undefined) this.madeTopicSeen = topicOf({ subject: this.subject, text: this.text });
    return this.madeTopicSeen;
  }
}

/** Plain letters of a subject and, behind it, of a text: what plainLetters gives for the two with white space between. */
export function joined(subject: string, plainText: string): string {
  return both(plainShort(subject), plainText);
}

function both(first: string, second: string): string {
  return first === "" || second === "" ? first + second : `${first} ${second}`;
}
