import { ownerOfHost, registrableDomain, unicodeHost } from "../knowledge/domains";
import { isHinted, senderOf } from "../knowledge/senders";
import type { Mailbox } from "../message/message";
import type { Sender } from "./impersonation";

export const isMicrosofts = (sender: Sender): boolean =>
  sender.class === "corporate" || sender.class === "service" || sender.hintOnly;

/**
 * Whose an address is, by the table of senders. A drill's domain is shown as anybody's: a drill is never given away.
 * A domain that Microsoft owns without a row of our records that lets it send mail is a hint, for and against: no
 * positive verdict rests on it, and nobody is told that it is not Microsoft's.
 */
export function senderFor(mailbox: Mailbox): Sender {
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
