import type { Authentication } from "../authentication/authentication";
import type { Organization } from "../knowledge/organization";
import type { Mailbox, Message } from "../message/message";
import { circumstancesOf, situationOf } from "./circumstance";
import { claimsOf, decidingClaim } from "./claim";
import { findingsOf } from "./findings";
import type { Claim, Impersonation } from "./impersonation";
import { reportLinks } from "./links";
import { ownText } from "./ownText";
import { isPerson } from "./person";
import { requestsOf } from "./requests";
import { isMicrosofts, senderFor } from "./sender";
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
