import { foldWording } from "./fold";
import data from "./notices.json";
import { topicOfFolded } from "./topics";

export { topicOf, type Topic } from "./topics";

export interface NoticeMatch {
  readonly id: string;
  readonly timing: "in-season" | "early" | "late" | "undated";
}

interface Wording {
  readonly lang: string;
  readonly place: "subject" | "text";
  readonly text: string;
  readonly confidence: "high" | "medium" | "low";
}

interface Campaign {
  /** First and last day (UTC) on which copies are expected. */
  readonly from: string;
  readonly to: string;
  readonly deadline: string;
}

interface NoticeRow {
  readonly id: string;
  readonly senders: readonly string[];
  /** "wording": sender and wording; "sender": a service whose words are its users', where the sender alone says which service. */
  readonly match: "wording" | "sender";
  readonly wording: readonly Wording[];
  readonly campaign: Campaign | null;
}

// The closed lists of words in the JSON are checked by test/knowledge/schema.test.ts.
const ROWS = data.notices as readonly NoticeRow[];

const BY_SENDER: ReadonlyMap<string, readonly NoticeRow[]> = new Map(
  ROWS.flatMap((row) => row.senders).map((sender) => [sender, ROWS.filter((row) => row.senders.includes(sender))]),
);

/** How much of a text is looked at for known wordings: a notice says what it is about long before that. */
const TEXT_LIMIT = 20_000;
const DAY = 86_400_000;

/**
 * The notice of our catalogue that a mail is, by its exact sender address AND its wording (or, for services, by the
 * sender alone, which never makes more of it than "a service sent it"). Wordings of low confidence do not count.
 * The caller must have proved the sender; without that a match means nothing.
 *
 * Timing is judged by when the mail was received, else by its Date field; today's date plays no part, so that an
 * archived notice stays what it was, and a notice of 2024 that arrives in 2026 is late.
 */
export function matchNotice(mail: {
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: number | null;
  readonly date: number | null;
}): NoticeMatch | null {
  const address = mail.address.trim().toLowerCase();
  const rows = BY_SENDER.get(address);
  if (rows === undefined) return null;
  const subject = foldWording(mail.subject.slice(0, TEXT_LIMIT));
  const text = foldWording(mail.text.slice(0, TEXT_LIMIT));
  for (const row of rows)
    if (row.match === "sender" || hasWording(row, subject, text) || isRetirementOf2024(row, subject, text))
      return { id: row.id, timing: timingOf(row.campaign, mail.receivedAt ?? mail.date) };
  return null;
}

function hasWording(row: NoticeRow, subject: string, text: string): boolean {
  return row.wording.some(
    (wording) =>
      wording.confidence !== "low" &&
      (wording.place === "subject" ? subject : text + subject).includes(foldWording(wording.text)),
  );
}

/**
 * The notice of 2024 went out in more languages than the ones whose exact words are known. From its exact sender, a text
 * that is about the matter and names the day 16 September 2024 is that notice.
 */
function isRetirementOf2024(row: NoticeRow, subject: string, text: string): boolean {
  if (row.id !== "basic-auth-2024") return false;
  const both = subject + text;
  return both.includes("2024") && both.includes("16") && topicOfFolded(both) === "basic-auth-2024";
}

function timingOf(campaign: Campaign | null, time: number | null): NoticeMatch["timing"] {
  if (campaign === null || time === null) return "undated";
  if (time < Date.parse(campaign.from)) return "early";
  return time >= Date.parse(campaign.to) + DAY ? "late" : "in-season";
}
