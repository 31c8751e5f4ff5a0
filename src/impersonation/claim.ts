import { registrableDomain } from "../knowledge/domains";
import { isFreeMail } from "../knowledge/freeMail";
import { firstField } from "../message/fields";
import type { Mailbox, Message } from "../message/message";
import { addressClaims } from "./addressClaim";
import { bodyClaims } from "./bodyClaim";
import { isOurs, readShort } from "./brand";
import type { Situation } from "./circumstance";
import type { Claim, Request, Sender } from "./impersonation";
import { wordsOf } from "./lexicon";
import { leadsAlone, meaning, nameClaims } from "./nameClaim";
import { carriesOwnName, namesOther, signsItself } from "./ownName";
import type { OwnText } from "./ownText";
import { isPerson } from "./person";
import { plainLetters } from "./plainLetters";
import type { Asked } from "./requests";
import { isMicrosofts, senderFor } from "./sender";
import { subjectClaim } from "./subjectClaim";

/** Every way in which the message says "I am Microsoft", in the order name, address, subject, text. */
export function claimsOf(
  message: Message,
  senders: readonly { readonly mailbox: Mailbox; readonly sender: Sender }[],
  own: string,
  text: OwnText,
  situation: Situation,
  asked: Asked,
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { mailbox, sender } of senders)
    claims.push(...nameClaims(mailbox, sender), ...addressClaims(mailbox, sender));
  claims.push(...agentClaims(message, situation));
  const first = senders[0];
  // most mails claim nothing that it matters for
  let known: Open | null | undefined;
  const open = (): Open | null => {
    if (known === undefined)
      known = first === undefined ? null : namesItself(first.mailbox, first.sender, message, own);
    return known;
  };

  const person = (): boolean => first !== undefined && isPerson(message, first.sender, situation, claims);

  const { topic } = text;
  if (topic !== null) claims.push({ id: "claim-topic", strength: "together", place: "body", params: { topic } });
  const subject = subjectClaim(message.subject, situation.answer || situation.forward || situation.list, person);
  if (subject !== null) claims.push(saidInSubject(subject, open()));
  if (message.body !== null) {
    const found = [...bodyClaims(own, message.body), ...invoiceClaim(message, own, first?.sender ?? null, asked)];
    // a letterhead of nothing but the name, above a wish for a password, from nobody else
    const isLetterhead = ({ id, params }: Claim): boolean =>
      id === "claim-heading" &&
      asked.all.some((request) => request.id === "password") &&
      open() === null &&
      !person() &&
      meaning(readShort(String(params["text"]))).every((word) => word.tags.has("brand"));
    for (const claim of found)
      claims.push(...saidOpenly(isLetterhead(claim) ? { ...claim, strength: "alone" } : claim, open()));
  }
  return claims;
}

/**
 * The name of who hands the mail in for the author, which Outlook shows in front ("Sender on behalf of From"). Where the
 * address there is Microsoft's it may be true, so that it counts only beside another claim.
 */
function agentClaims({ header, from, sender: agent }: Message, { list }: Situation): readonly Claim[] {
  const field = firstField(header, "sender");
  if (agent === null || field === null || list) return [];
  if (from.kind === "single" && from.mailbox.address === agent.address) return [];
  const sender = senderFor(agent);
  return nameClaims(agent, sender).map((claim) => ({
    ...claim,
    strength: isMicrosofts(sender) ? "together" : claim.strength,
    at: { kind: "field", index: field.index },
  }));
}

/**
 * The claim that makes the message claim to be Microsoft: the first strong one, or the first of two weaker ones from
 * different places (a name and a subject, say), of which at least one names Microsoft or a product.
 */
export function decidingClaim(claims: readonly Claim[]): Claim | null {
  const alone = claims.find((claim) => claim.strength === "alone");
  if (alone !== undefined) return alone;
  const naming = claims.find((claim) => !NAMELESS.has(claim.id) && claim.aside !== true);
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

/**
 * How a sender says who it is: with a name of its own only, with one beside Microsoft's, after Microsoft's, or with one
 * that its domain does not bear out; or that it only writes about Microsoft ("Microsoft News Weekly").
 */
type Open = "only" | "beside" | "after" | "unproved" | "column";

/** The sender says who it is, or that it writes about things (a blog, a school, a partner); null where it does not. */
function namesItself(mailbox: Mailbox, sender: Sender, { to }: Message, text: string): Open | null {
  const reading = readShort(mailbox.name);
  const ours = reading.words.some(isOurs);
  if (carriesOwnName(reading, sender)) {
    if (!ours) return "only";
    const first = meaning(reading)[0];
    return first !== undefined && isOurs(first) ? "after" : "beside";
  }
  if (reading.words.some((word) => word.tags.has("about"))) {
    const leads = leadsAlone(reading);
    return leads === null ? "only" : leads === "column" ? leads : null;
  }
  if (ours) return null;
  // who writes to its own people is looked at as one's own organization, and may be forged
  const outside = to.every(({ domain }) => registrableDomain(domain) !== sender.registrable);
  return outside && signsItself(text, sender) ? "only" : namesOther(reading, sender) ? "unproved" : null;
}

/** Who names himself may write about accounts at Microsoft, but has no reason to disguise its name. */
function saidInSubject(claim: Claim, open: Open | null): Claim {
  if (open === null || open === "column" || (open === "unproved" && claim.id === "claim-subject-disguised"))
    return claim;
  return { ...claim, strength: "together" };
}

/**
 * Who names himself may well write about accounts at Microsoft; only a signature or a salutation in its name is posing.
 * So is a heading made of notice words where the sender's own name stands beside Microsoft's, if something else poses too.
 */
function saidOpenly(claim: Claim, open: Open | null): readonly Claim[] {
  if (open === null || claim.id === "claim-signature" || claim.id === "claim-salutation") return [claim];
  const strong = claim.strength === "alone";
  // Anybody's mailbox is stolen, and then the notice is not in its owner's name.
  if (open === "unproved" || open === "column") return strong ? [claim] : [];
  const heading = claim.id === "claim-heading" && (open === "after" || (open === "beside" && strong));
  return heading || (claim.id === "claim-text" && open === "after") ? [{ ...claim, strength: "together" }] : [];
}

/**
 * A bill for a Microsoft product that wants a call, from a mailbox that anyone can open. Resellers bill from their own
 * domains: there it counts where it says that the reader may not have ordered it.
 */
function invoiceClaim(
  message: Message,
  own: string,
  sender: Sender | null,
  { all, byAnybody }: Asked,
): readonly Claim[] {
  if (sender === null) return [];
  const anyone = sender.class === "personal" || isFreeMail(sender.domain);
  const asks = (id: Request["id"]): boolean => (anyone ? all : byAnybody).some((request) => request.id === id);
  if (!asks("payment") || !asks("phone-number")) return [];
  const words = wordsOf(plainLetters(`${message.subject}\n${own.slice(0, 6000)}`));
  const named = words.find((word) => isOurs(word) && !word.tags.has("mailer"));
  if (named === undefined) return [];
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
