import type { Authentication, Proof, Provenance } from "../authentication/authentication";
import type { Circumstance, Claim, Impersonation } from "../impersonation/impersonation";
import type { NoticeMatch } from "../knowledge/notices";
import type { Organization, OwnNotice } from "../knowledge/organization";
import type { SenderKind } from "../knowledge/senders";
import type { Message } from "../message/message";

/** What the rules look at: each a plain fact with one meaning, drawn from the rooms below. */
export interface Facts {
  readonly from: "single" | "ambiguous" | "missing";
  /** Every From address that can be read belongs to somebody else than Microsoft. */
  readonly allForeign: boolean;
  /** Someone trustworthy vouches for the From domain. */
  readonly proven: boolean;
  /** The proof rests on the person's word that the mail was opened in their own mailbox. */
  readonly onWord: boolean;
  /** Sender and subject are proved, the text is not: `unseen` where it was not at hand, `open` where another may have written it. */
  readonly text: "vouched" | "unseen" | "open";
  /** The receiver that took the mail in says that the From is not authentic. */
  readonly failed: boolean;
  readonly excuse: Authentication["excuse"];
  /** Why no proof could be had, as a word of ours. */
  readonly unproven: Unproven;
  readonly sender: SenderKind;
  readonly recorded: boolean;
  readonly hintOnly: boolean;
  readonly domain: string;
  readonly service: string;
  readonly claim: Claim | null;
  readonly circumstance: Circumstance | null;
  readonly notice: NoticeMatch | null;
  readonly ownNotice: OwnNotice | null;
}

/** Groups of reasons for missing proof, as a person can act on them. */
export type Unproven = "file" | "no-result" | "gateway" | "on-premises" | "damaged" | "not-confirmed" | "no-headers";

/** Everything that the rules may ask, from what the rooms below found. */
export function factsFrom(
  message: Message,
  provenance: Provenance,
  organization: Organization,
  authentication: Authentication,
  impersonation: Impersonation,
  notice: NoticeMatch | null,
): Facts {
  const { sender } = impersonation;
  const proven = authentication.proof !== null && message.from.kind === "single";
  return {
    from: message.from.kind,
    allForeign: message.from.kind === "ambiguous" && impersonation.allForeign,
    proven,
    onWord: onWord(authentication.proof, provenance),
    text: text(authentication.proof, message),
    failed: authentication.failed,
    excuse: authentication.excuse,
    unproven: unproven(message, provenance, authentication),
    sender: sender.class,
    recorded: sender.recorded,
    hintOnly: sender.hintOnly,
    domain: sender.domain,
    service: sender.service ?? "",
    claim: impersonation.claim,
    circumstance: excusing(impersonation),
    notice,
    ownNotice: proven ? ownNotice(message, organization, authentication.receivedAt) : null,
  };
}

/** A file that is said to come from the own mailbox: a receiver's result in it counts because the person says so. */
function onWord(proof: Proof | null, provenance: Provenance): boolean {
  if (proof === null || proof.kind === "server") return proof?.onWord === true;
  return proof.text === "receiver" && provenance === "own-mailbox";
}

function text(proof: Proof | null, message: Message): Facts["text"] {
  if (proof === null || proof.kind === "server" || proof.text !== "nobody") return "vouched";
  return message.body === null ? "unseen" : "open";
}

/**
 * The circumstance that takes the edge off the claim. A name or an address that poses as Microsoft is the sender's own
 * doing, so nothing excuses it, with two exceptions: Exchange signs its delivery reports as "Microsoft Outlook", and a
 * product's name ("SharePoint") may be one's own organization's server.
 */
function excusing({ claim, circumstances, says }: Impersonation): Circumstance | null {
  const own = claim !== null && claim.strength === "alone" && (claim.place === "name" || claim.place === "address");
  const excuses = (one: Circumstance): boolean => {
    if (one === "mailing-list") return false;
    if (!own) return true;
    if (one === "delivery-report") return claim.place === "name" && REPORTER.test(says.displayName.trim());
    return one === "own-organization" && claim.id === "claim-name-product";
  };
  return circumstances.find(excuses) ?? null;
}

const REPORTER = /^microsoft (?:outlook|exchange)$/i;

function unproven(message: Message, provenance: Provenance, { boundary, server }: Authentication): Unproven {
  if (!message.header.fields.some((field) => field.key === "received")) return "no-headers";
  if (server !== null) return "not-confirmed";
  if (provenance === "unknown") return "file";
  if (boundary.kind === "trusted") return "not-confirmed";
  switch (boundary.why) {
    case "provenance-unknown":
      return "file";
    case "gateway":
    case "authserv-id-not-listed":
      return "gateway";
    case "on-premises":
      return "on-premises";
    case "no-trace":
    case "sent-items":
      return "no-headers";
    case "no-result":
      return "no-result";
    default:
      return "damaged";
  }
}

/** The administrator's notice that fits: sender under one of its domains or among its addresses, subject words all there, still valid. */
function ownNotice(message: Message, organization: Organization, receivedAt: number | null): OwnNotice | null {
  if (message.from.kind !== "single") return null;
  const { address, domain } = message.from.mailbox;
  const subject = message.subject.toLowerCase();
  const sender = address.toLowerCase();
  const time = receivedAt ?? message.date;
  for (const notice of organization.ownNotices) {
    const ofDomain = notice.domains.some(
      (one) => domain === one.toLowerCase() || domain.endsWith(`.${one.toLowerCase()}`),
    );
    const ofAddress = notice.addresses.some((one) => one.toLowerCase() === sender);
    const named = notice.addresses.length > 0 ? ofAddress : ofDomain;
    const worded = notice.subjectContains.every((word) => subject.includes(word.toLowerCase()));
    const valid = notice.validUntil === null || (time !== null && time <= notice.validUntil);
    if (named && worded && valid) return notice;
  }
  return null;
}
