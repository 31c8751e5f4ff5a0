import type { Authentication, Provenance } from "../authentication/authentication";
import type { Impersonation } from "../impersonation/impersonation";
import type { Finding, NotChecked } from "../knowledge/finding";
import type { Message } from "../message/message";
import type { Facts } from "./facts";
import type { Rule } from "./rules";
import type { Verification } from "./verification";

export interface Gathered {
  readonly message: Message;
  readonly provenance: Provenance;
  readonly authentication: Authentication;
  readonly impersonation: Impersonation;
  readonly facts: Facts;
}

/** Puts the verdict, its deciding fact and everything seen on the way into one value for the reader. */
export function assemble(rule: Rule, gathered: Gathered, versions: Verification["versions"]): Verification {
  const { message, provenance, authentication, impersonation, facts } = gathered;
  const { sender, says } = impersonation;
  return {
    verdict: rule.verdict,
    reason: { id: rule.id, params: rule.params?.(facts) ?? {} },
    about: {
      subject: message.subject,
      fromName: says.displayName,
      fromAddress: says.address,
      time: authentication.receivedAt ?? message.date,
      messageId: message.messageId,
    },
    says,
    sentBy: {
      domain: sender.domain,
      registrable: sender.registrable,
      unicode: sender.unicode,
      class: sender.class,
      service: sender.service,
      proven: facts.proven,
    },
    notice: rule.verdict === "microsoft-notice" || isLate(rule, facts) ? facts.notice : null,
    topic: impersonation.topic,
    person: impersonation.person,
    requests: impersonation.requests,
    links: impersonation.links,
    findings: ordered(rule, facts, impersonation.findings.concat(authentication.findings)),
    authentication,
    provenance,
    ownNotice: facts.ownNotice === null ? null : { id: facts.ownNotice.id, text: facts.ownNotice.text },
    notChecked: notChecked(message, authentication),
    versions,
  };
}

const WEIGHTS: readonly Finding["weight"][] = ["decides", "against", "supports", "info"];

/** The deciding finding first, then what speaks against, for, and the rest; equal ones keep their order. */
function ordered(rule: Rule, facts: Facts, findings: readonly Finding[]): readonly Finding[] {
  const all: Finding[] = [...findings];
  if (isLate(rule, facts)) all.push({ id: "late", weight: "decides", params: { notice: facts.notice?.id ?? "" } });
  if (rule.verdict === "microsoft-sender" && !facts.recorded)
    all.push({ id: "not-in-our-records", weight: "info", params: { domain: facts.domain } });
  const decides = rule.verdict === "not-microsoft" && facts.claim !== null ? facts.claim.id : null;
  if (decides !== null) {
    const place = all.findIndex(({ id }) => id === decides);
    const finding = all[place];
    if (finding !== undefined) all[place] = { ...finding, weight: "decides" };
  }
  const sorted: Finding[] = [];
  for (const weight of WEIGHTS) for (const finding of all) if (finding.weight === weight) sorted.push(finding);
  return sorted;
}

const isLate = (rule: Rule, facts: Facts): boolean =>
  rule.verdict === "microsoft-sender" && facts.notice?.timing === "late";

function notChecked(message: Message, authentication: Authentication): readonly NotChecked[] {
  const all: NotChecked[] = [...authentication.notChecked];
  const add = (id: NotChecked["id"], reason: string): void => {
    if (!all.some((one) => one.id === id)) all.push({ id, reason });
  };
  if (message.body === null) {
    add("body", "not-at-hand");
    add("links", "not-at-hand");
    add("attachments", "not-at-hand");
  }
  // encrypted, signed as a whole (RFC 8551), or wrapped by Outlook (winmail.dat): what it holds is not read here
  if (message.body?.attachments.some(({ type }) => WRAPPED.has(type)) === true)
    add(message.body.text.trim() === "" ? "body" : "attachments", "wrapped");
  // What a limit left unread is told, so that a link behind a thousand others does not hide.
  if (message.header.limits.length > 0) add("headers", "limit");
  const limits = message.body?.limits ?? [];
  if (limits.includes("body-bytes")) add("body", "limit");
  if (limits.includes("links") || limits.includes("body-bytes")) add("links", "limit");
  if (limits.includes("attachments") || limits.includes("nesting")) add("attachments", "limit");
  return all;
}

const WRAPPED: ReadonlySet<string> = new Set([
  "application/pkcs7-mime",
  "application/x-pkcs7-mime",
  "application/ms-tnef",
  "application/vnd.ms-tnef",
]);
