import { foldWording } from "./fold";
import data from "./topics.json";

/** A matter of the retirement of Basic authentication, whoever writes about it. */
export type Topic = "basic-auth-2024" | "exchange-basic-auth" | "smtp-auth" | "ews";

interface TopicRow {
  readonly topic: Topic;
  readonly lang: string;
  /** Each group must be met by one of its wordings. */
  readonly all: readonly (readonly string[])[];
}

const ROWS: readonly { readonly topic: Topic; readonly all: readonly (readonly string[])[] }[] = (
  data.topics as readonly TopicRow[]
).map((row) => ({ topic: row.topic, all: row.all.map((group) => group.map(foldWording)) }));

const TEXT_LIMIT = 20_000;

/**
 * Whether a mail is about the retirement, whoever sent it, in its known wordings and plain ones of 16 languages. It never
 * raises or lowers trust: it only makes sure that the official guidance is offered, under a fake too.
 */
export function topicOf(mail: { readonly subject: string; readonly text: string }): Topic | null {
  return topicOfFolded(foldWording(`${mail.subject.slice(0, TEXT_LIMIT)} ${mail.text.slice(0, TEXT_LIMIT)}`));
}

/** The same for text that foldWording has been over. */
export function topicOfFolded(folded: string): Topic | null {
  const row = ROWS.find((candidate) =>
    candidate.all.every((group) => group.some((wording) => folded.includes(wording))),
  );
  return row?.topic ?? null;
}
