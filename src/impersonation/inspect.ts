import type { Authentication } from "../authentication/authentication";
import { ownerOfHost, registrableDomain, unicodeHost } from "../knowledge/domains";
import type { Organization } from "../knowledge/organization";
import { topicOf } from "../knowledge/notices";
import { senderOf } from "../knowledge/senders";
import type { Mailbox, Message } from "../message/message";
import { claimsOf, decidingClaim } from "./claim";
import type { Impersonation, Sender } from "./impersonation";
import { reportLinks } from "./links";
import { requestsOf } from "./requests";

/** What the message says it is, whose its address is, how it misleads and what it wants. Looks at nothing outside it. */
export function inspect(message: Message, _authentication: Authentication, organization: Organization): Impersonation {
  const mailboxes =
    message.from.kind === "single"
      ? [message.from.mailbox]
      : message.from.kind === "ambiguous"
        ? message.from.mailboxes
        : [];
  const shown = mailboxes[0] ?? NOBODY;
  const sender = senderFor(shown);
  const claims = claimsOf(message, mailboxes, sender);
  const links = reportLinks(message, organization);
  return {
    says: { displayName: shown.name, address: shown.address },
    sender,
    allForeign: mailboxes.length > 0 && mailboxes.every((mailbox) => !isMicrosofts(senderFor(mailbox))),
    claims,
    claim: decidingClaim(claims),
    circumstances: [],
    requests: requestsOf(message, links),
    links,
    person: false,
    topic: topicOf({ subject: message.subject, text: message.body?.text ?? "" }),
    findings: claims.map((claim) => ({
      id: claim.id,
      weight: "against" as const,
      params: claim.params,
      ...(claim.at === undefined ? {} : { at: claim.at }),
    })),
  };
}

const NOBODY: Mailbox = { name: "", address: "", local: "", domain: "" };

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
    hintOnly: owner === "microsoft" || owner === "microsoft-redirector",
  };
}
