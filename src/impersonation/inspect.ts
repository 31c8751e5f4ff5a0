import type { Authentication } from "../authentication/authentication";
import { ownerOfHost, registrableDomain, unicodeHost } from "../knowledge/domains";
import type { Organization } from "../knowledge/organization";
import { isHinted, senderOf } from "../knowledge/senders";
import type { Mailbox, Message } from "../message/message";
import { circumstancesOf, situationOf } from "./circumstance";
import { claimsOf, decidingClaim } from "./claim";
import { findingsOf } from "./findings";
import type { Claim, Impersonation, Sender } from "./impersonation";
import { reportLinks } from "./links";
import { ownText } from "./ownText";
import { isPerson } from "./person";
import { requestsOf } from "./requests";
import { writtenPart } from "./writtenPart";

/** What the message says it is, whose its address is, how it misleads and what it wants. Looks at nothing outside it. */
export function inspect(message: Message, authentication: Authentication, organization: Organization): Impersonation {
  const senders = mailboxesOf(message).map((mailbox) => ({ mailbox, sender: senderFor(mailbox) }));
  const shown = senders[0] ?? { mailbox: NOBODY, sender: senderFor(NOBODY) };
  const whole = message.body?.text ?? "";
  const part = writtenPart(whole);
  const text = ownText(message, part);
  const situation = situationOf(message, authentication, shown.sender, part, text);
  const links = reportLinks(message, organization);
  const asked = requestsOf(message, text, links, shown.sender, situation);
  const foreign = senders.filter(({ sender }) => !isMicrosofts(sender));
  const claimsIn = (read: string): readonly Claim[] =>
    foreign.length > 0 ? claimsOf(message, foreign, read, text, situation, asked) : [];
  let claims = claimsIn(part.own);
  let claim = decidingClaim(claims);
  // nothing is claimed in the sender's own words, and there are hardly any: then it is said in what they pass on
  const byOther = claim === null && situation.passed;
  if (byOther) {
    claims = claimsIn(whole);
    claim = decidingClaim(claims);
  }
  const speaksForMicrosoft = claim !== null || foreign.length < senders.length;
  const requests = speaksForMicrosoft ? asked.all : asked.byAnybody;
  return {
    says: { displayName: shown.mailbox.name, address: shown.mailbox.address },
    sender: shown.sender,
    // Where no address at all can be read there is nothing that could be foreign.
    allForeign: foreign.length === senders.length && senders.some(({ mailbox }) => mailbox.domain !== ""),
    claims,
    claim,
    circumstances: circumstancesOf(situation, byOther && claim !== null),
    requests,
    links,
    person: isPerson(message, shown.sender, situation, claims),
    topic: text.topicSeen,
    findings: findingsOf({ message, authentication, ...shown, claims, claim, situation, links, requests, text }),
  };
}

const NOBODY: Mailbox = { name: "", address: "", local: "", domain: "" };

function mailboxesOf(message: Message): readonly Mailbox[] {
  if (message.from.kind === "single") return [message.from.mailbox];
  return message.from.kind === "ambiguous" ? message.from.mailboxes : [];
}

const isMicrosofts = (sender: Sender): boolean =>
  sender.class === "corporate" || sender.class === "service" || sender.hintOnly;

/**
 * Whose an address is, by the table of senders. A drill's domain is shown as anybody's: a drill is never given away.
 * A domain that Microsoft owns without a row of our records that lets it send mail is a hint, for and against: no
 * positive verdict rests on it, and nobody is told that it is not Microsoft's.
 */
function senderFor(mailbox: Mailbox): Sender {
  const { domain } = mailbox;
  const found = senderOf(mailbox.address.toLowerCase());
  const owner = found.class === "unrelated" ? ownerOfHost(domain) : "none";
  return {
    domain,
    registrable: registrableDomain(domain) || domain,
    unicode: unicodeHost(domain),
    class: found.class === "drill" ? "unrelated" : owner === "microsoft-customer" ? "customer" : found.class,
    service: found.service,
    recorded: found.recorded,
    hintOnly:
      owner === "microsoft" ||
      owner === "microsoft-redirector" ||
      isHinted(domain) ||
      (found.class === "personal" && isReserved(mailbox.local)),
  };
}

/** Mailboxes that nobody can open at Microsoft's mail service: its own staff and machines use them. */
const isReserved = (local: string): boolean => /^(?:postmaster|mailer-daemon|abuse|staff)$/i.test(local);
