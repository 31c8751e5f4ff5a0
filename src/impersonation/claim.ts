import { isFreeMail } from "../knowledge/freeMail";
import type { Mailbox, Message } from "../message/message";
import { addressClaims } from "./addressClaim";
import { bodyClaims } from "./bodyClaim";
import { isOurs, readShort } from "./brand";
import type { Situation } from "./circumstance";
import type { Claim, Request, Sender } from "./impersonation";
import { wordsOf } from "./lexicon";
import { carriesOwnName, nameClaims } from "./nameClaim";
import type { OwnText } from "./ownText";
import { plainLetters } from "./plainLetters";
import { subjectClaim } from "./subjectClaim";

/** Every way in which the message says "I am Microsoft", in the order name, address, subject, text. */
export function claimsOf(
  message: Message,
  senders: readonly { readonly mailbox: Mailbox; readonly sender: Sender }[],
  own: string,
  text: OwnText,
  situation: Situation,
  requests: readonly Request[],
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { mailbox, sender } of senders)
    claims.push(...nameClaims(mailbox, sender), ...addressClaims(mailbox, sender));
  const first = senders[0];
  const openly = (): boolean => first !== undefined && namesItself(first.mailbox, first.sender);

  const { topic } = text;
  if (topic !== null) claims.push({ id: "claim-topic", strength: "together", place: "body", params: { topic } });
  const subject = subjectClaim(message.subject, situation.answer || situation.forward || situation.list);
  if (subject !== null) claims.push(openly() ? { ...subject, strength: "together" } : subject);
  if (message.body !== null) {
    const found = [...bodyClaims(own, message.body), ...invoiceClaim(message, own, first?.sender ?? null, requests)];
    // Who names himself may well write about accounts at Microsoft; only a signature or a salutation in its name is posing.
    const posing = (claim: Claim): boolean => claim.id === "claim-signature" || claim.id === "claim-salutation";
    if (found.length > 0) claims.push(...(openly() ? found.filter(posing) : found));
  }
  return claims;
}

/**
 * The claim that makes the message claim to be Microsoft: the first strong one, or the first of two weaker ones from
 * different places (a name and a subject, say), of which at least one names Microsoft or a product.
 */
export function decidingClaim(claims: readonly Claim[]): Claim | null {
  const alone = claims.find((claim) => claim.strength === "alone");
  if (alone !== undefined) return alone;
  const naming = claims.find((claim) => !NAMELESS.has(claim.id));
  if (naming === undefined) return null;
  const beside = claims.some(
    (claim) => claim.place !== naming.place || (claim.id !== naming.id && areTwoPlaces(claim.id, naming.id)),
  );
  return beside ? naming : null;
}

/** Two places of one text. What signs it and the address below are one: a footer that somebody copied has both. */
function areTwoPlaces(one: Claim["id"], other: Claim["id"]): boolean {
  return (
    (TOLD.has(one) || SIGNED.has(one)) &&
    (TOLD.has(other) || SIGNED.has(other)) &&
    !(SIGNED.has(one) && SIGNED.has(other))
  );
}

const TOLD: ReadonlySet<Claim["id"]> = new Set(["claim-heading", "claim-text"]);
const SIGNED: ReadonlySet<Claim["id"]> = new Set(["claim-signature", "claim-imprint"]);

/** Claims that fit any firm's notice, and news that any firm passes on: the end of Basic authentication is printers' and hosters' matter too. */
const NAMELESS: ReadonlySet<Claim["id"]> = new Set(["claim-name-role", "claim-subject-account", "claim-topic"]);

/** The sender says who it is, or that it writes about things (a blog, a school, a partner). */
function namesItself(mailbox: Mailbox, sender: Sender): boolean {
  const reading = readShort(mailbox.name);
  return carriesOwnName(reading, sender) || reading.words.some((word) => word.tags.has("about"));
}

/** A bill for a Microsoft product that wants a call, from a mailbox that anyone can open. Resellers bill from their own domains. */
function invoiceClaim(
  message: Message,
  own: string,
  sender: Sender | null,
  requests: readonly Request[],
): readonly Claim[] {
  if (sender === null) return [];
  const asks = (id: Request["id"]): boolean => requests.some((request) => request.id === id);
  if (!asks("payment") || !asks("phone-number")) return [];
  const words = wordsOf(plainLetters(`${message.subject}\n${own.slice(0, 6000)}`));
  const named = words.find((word) => isOurs(word) && !word.tags.has("mailer"));
  if (named === undefined) return [];
  const anyone = sender.class === "personal" || isFreeMail(sender.domain);
  return [
    {
      id: "claim-invoice",
      strength: anyone ? "alone" : "together",
      place: "body",
      params: { text: named.text },
      at: { kind: "body" },
    },
  ];
}
