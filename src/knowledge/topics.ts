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

const WORDINGS: ReadonlySet<string> = new Set(ROWS.flatMap((row) => row.all.flat()));
/** So many first characters are looked up; no wording is shorter. */
const FIRST = Math.min(4, ...[...WORDINGS].map((wording) => wording.length));
const MASK = 0xffff;
/** 31 to the power of FIRST, as far as the mask goes. */
const POWER = Array.from({ length: FIRST }).reduce<number>((power) => (power * 31) & MASK, 1);
/** By the hash of the first characters; where others share it, the comparison tells them apart. */
const BY_BEGINNING = new Map<number, string[]>();
const BEGINNINGS = new Uint8Array(MASK + 1);
for (const wording of WORDINGS) {
  const key = [...Array(FIRST).keys()].reduce((hash, place) => (hash * 31 + wording.charCodeAt(place)) & MASK, 0);
  BY_BEGINNING.set(key, [...(BY_BEGINNING.get(key) ?? []), wording]);
  BEGINNINGS[key] = 1;
}

const TEXT_LIMIT = 20_000;

/**
 * Whether a mail is about the retirement, whoever sent it, in its known wordings and plain ones of 16 languages. It never
 * raises or lowers trust: it only makes sure that the official guidance is offered, under a fake too.
 */
export function topicOf(mail: { readonly subject: string; readonly text: string }): Topic | null {
  return topicOfFolded(foldWording(`${mail.subject.slice(0, TEXT_LIMIT)} ${mail.text.slice(0, TEXT_LIMIT)}`));
}

/** The same for text that foldWording has been over. Linear in the text. */
export function topicOfFolded(folded: string): Topic | null {
  const found = wordingsIn(folded);
  if (found.size === 0) return null;
  const row = ROWS.find((candidate) => candidate.all.every((group) => group.some((wording) => found.has(wording))));
  return row?.topic ?? null;
}

/** Which of the wordings stand in a folded text: one pass for all of them, each looked at only where its first characters stand. */
function wordingsIn(folded: string): ReadonlySet<string> {
  const found = new Set<string>();
  let hash = 0;
  for (let end = 1; end <= folded.length; end++) {
    hash = (hash * 31 + folded.charCodeAt(end - 1)) & MASK;
    if (end < FIRST) continue;
    if (end > FIRST) hash = (hash - folded.charCodeAt(end - 1 - FIRST) * POWER) & MASK;
    if (BEGINNINGS[hash] !== 1) continue;
    const start = end - FIRST;
    for (const wording of BY_BEGINNING.get(hash) ?? []) if (folded.startsWith(wording, start)) found.add(wording);
  }
  return found;
}
