/**
 * A verdict as plain text, in the order of the card: headline, reason, what the mail asks for, says and sent by, links, what to do
 * now, what was not checked. For a terminal, a copied report, an answer to a helpdesk.
 */
import type { NextSteps } from "../guidance/nextSteps";
import { harmless, textOf, type Words } from "../locales/words";
import type { LinkReport, SenderKind, Verification } from "../verdict/verification";
import { requestsToTell } from "./requests";
import { timeText } from "./times";

/** When a text that is passed on was made (ms since 1970), and the locale for dates in it. */
export interface Made {
  readonly now: number;
  readonly locale: string;
}

export interface TextStyle {
  readonly heading: (text: string) => string;
  readonly quiet: (text: string) => string;
}

export const PLAIN: TextStyle = { heading: (text) => text, quiet: (text) => text };

/** The most links that are listed; the rest are counted. */
const LINKS_SHOWN = 8;

/**
 * Lines end in LF, the last one too. No control or direction character of the mail gets through. With `made`, for a text that
 * leaves the mail behind, it also says which mail it was and when it was checked.
 */
export function verdictText(
  verification: Verification,
  words: Words,
  next: NextSteps | null,
  style: TextStyle = PLAIN,
  made: Made | null = null,
): string {
  const { verdict, reason, about, says, sentBy, links, findings, notChecked, versions } = verification;
  const requests = requestsToTell(verification);
  const lines: string[] = [];
  lines.push(style.heading(words.text(`headline-${verdict}`)));
  lines.push(...indented(reasonText(verification, words)));
  if (verdict === "microsoft-notice" || verdict === "microsoft-sender" || verdict === "microsoft-service")
    lines.push(...indented(words.text("report-scope")));
  if (requests.length > 0) {
    lines.push("", words.text("report-asks"));
    for (const { id, params } of requests) lines.push(`  - ${textOf(words, `request-${id}`, params)}`);
  }
  lines.push("");
  if (made !== null && about.subject !== "") lines.push(words.text("report-subject", { subject: about.subject }));
  if (made !== null && about.time !== null)
    lines.push(words.text("report-time", { time: timeText(about.time, "local", made.locale) }));
  lines.push(
    words.text("report-says", {
      name: says.displayName === "" ? words.text("report-no-name") : says.displayName,
      address: says.address,
    }),
  );
  lines.push(words.text(SENT_BY[senderState(verification)], senderParams(verification, words)));
  if (verdict === "not-microsoft")
    for (const { id, params } of findings)
      if (id.startsWith("lookalike-")) lines.push(...indented(textOf(words, `finding-${id}`, params)));
  if (sentBy.service !== null) lines.push(words.text("report-service", { service: sentBy.service }));
  if (links.length > 0) {
    lines.push("", words.text("report-links"));
    for (const line of linkLines(links, words)) lines.push(`  - ${line}`);
  }
  if (next !== null && (next.steps.length > 0 || next.links.length > 0)) {
    lines.push("", words.text("report-next"));
    for (const [index, step] of next.steps.entries()) lines.push(`  ${index + 1}. ${step}`);
    for (const { text, href } of next.links) lines.push(`  ${text}`, `    ${href}`);
  }
  if (notChecked.length > 0) {
    lines.push("", style.quiet(words.text("report-not-checked")));
    for (const { id, reason: why } of notChecked) lines.push(style.quiet(`  - ${notCheckedText(id, why, words)}`));
  }
  lines.push(
    "",
    style.quiet(words.text("report-versions", { engine: versions.engine, data: versions.data, reason: reason.id })),
  );
  if (made !== null)
    lines.push(style.quiet(words.text("report-made", { time: timeText(made.now, "local", made.locale) })));
  return `${lines.join("\n")}\n`;
}

const SENT_BY = {
  known: "report-sent-by",
  shown: "report-sent-by-shown",
  unproven: "report-sent-by-unproven",
  failed: "report-sent-by-failed",
} as const;

/**
 * How far the domain shown as sender may be named as the sender. One of Microsoft's needs proof: only such a domain is worth forging
 * here, and "sent by microsoft.com" above a forgery would be the very lie that it tells. Any other that nobody vouches for is
 * said to be unproven, whatever the verdict: PayPal's is forged too.
 */
export function senderState({ sentBy, authentication, verdict }: Verification): keyof typeof SENT_BY {
  if (sentBy.proven) return "known";
  if (authentication.failed && verdict === "not-microsoft") return "failed";
  if (sentBy.class === "corporate" || sentBy.class === "service" || sentBy.class === "subsidiary") return "unproven";
  return "shown";
}

/** What the sentences about the sender need: domain and class. */
export function senderParams(
  { sentBy }: Verification,
  words: Words,
): { readonly domain: string; readonly class: string } {
  return {
    domain: domainText(sentBy.domain, sentBy.unicode, words),
    class: words.text(`report-class-${shownClass(sentBy.class)}`),
  };
}

/** What an administrator's own notice says to its readers: in their language, else in English. */
export function ownNoticeText({ ownNotice }: Verification, words: Words): string | undefined {
  return ownNotice?.text[words.language] ?? ownNotice?.text.en;
}

/** The reason in words; an administrator's own notice speaks for itself. */
export function reasonText(verification: Verification, words: Words): string {
  const { reason } = verification;
  const own = ownNoticeText(verification, words);
  const text = textOf(words, `reason-${reason.id}`, reason.params);
  return own === undefined ? text : `${text} ${harmless(own)}`;
}

/** Domain with its Unicode form beside it where the two differ. */
function domainText(domain: string, unicode: string | null, words: Words): string {
  if (domain === "") return words.text("report-no-domain");
  return unicode === null ? harmless(domain) : `${harmless(domain)} (${harmless(unicode)})`;
}

/** A drill is not given away. */
function shownClass(sender: SenderKind): Exclude<SenderKind, "drill"> {
  return sender === "drill" ? "unrelated" : sender;
}

/** Each host once, with whose it is and what is odd about it; in the order of the mail. */
export function linkLines(links: readonly LinkReport[], words: Words): readonly string[] {
  const lines = new Set<string>();
  for (const link of links) {
    const where =
      link.owner === "mailto" || link.owner === "tel" ? link.href : domainText(link.host, link.unicode, words);
    const marks = link.marks.map((mark) => textOf(words, `linkmark-${mark}`)).join("; ");
    lines.add(`${harmless(where)} – ${textOf(words, `link-${link.owner}`)}${marks === "" ? "" : ` (${marks})`}`);
  }
  const shown = [...lines].slice(0, LINKS_SHOWN);
  if (lines.size > LINKS_SHOWN) shown.push(words.text("report-more-links", { count: lines.size - LINKS_SHOWN }));
  return shown;
}

/** The sentence for what was not checked and why, the most exact one that there is; the bare ids where there is none. */
export function notCheckedText(id: string, reason: string, words: Words): string {
  const found = [`notchecked-${id}-${reason}`, `notchecked-${reason}`, `notchecked-${id}`].find((one) =>
    words.has(one),
  );
  return found === undefined ? `${id}: ${reason}` : textOf(words, found, { reason });
}

function indented(text: string): string[] {
  return text.split("\n").map((line) => `  ${line}`);
}
