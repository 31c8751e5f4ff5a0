import type { Mailbox, Message } from "../message/message";
import type { Claim, Sender } from "./impersonation";
import { plainLetters } from "./plainLetters";

/** Every way in which the message says "I am Microsoft", strongest first. An address of Microsoft's own claims nothing false. */
export function claimsOf(message: Message, mailboxes: readonly Mailbox[], sender: Sender): readonly Claim[] {
  if (sender.class === "corporate" || sender.class === "service" || sender.hintOnly) return [];
  const claims: Claim[] = [];
  for (const mailbox of mailboxes) {
    const name = plainLetters(mailbox.name);
    if (
      name.startsWith("microsoft") ||
      /^(outlook|office 365|onedrive)\b.*\b(team|support|security|account)/.test(name)
    )
      claims.push({ id: "claim-name", strength: "alone", place: "name", params: { text: mailbox.name } });
    if (name.includes("@microsoft.com"))
      claims.push({ id: "claim-name-address", strength: "alone", place: "name", params: { text: mailbox.name } });
    if (/microsoft|micros0ft|rnicrosoft/.test(mailbox.domain))
      claims.push({
        id: "claim-domain-lookalike",
        strength: "alone",
        place: "address",
        params: { text: mailbox.domain },
      });
  }
  const subject = plainLetters(message.subject);
  if (/^(your )?microsoft account\b/.test(subject))
    claims.push({ id: "claim-subject", strength: "alone", place: "subject", params: { text: message.subject } });
  return claims;
}

/** The claim that makes the message claim to be Microsoft: one strong one, or two weaker ones from different places. */
export function decidingClaim(claims: readonly Claim[]): Claim | null {
  const alone = claims.find((claim) => claim.strength === "alone");
  if (alone !== undefined) return alone;
  const [first] = claims;
  return first !== undefined && claims.some((claim) => claim.place !== first.place) ? first : null;
}
