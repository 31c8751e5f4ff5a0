import { isFreeMail } from "../knowledge/freeMail";
import { isMicrosoftOwned, unicodeHost } from "../knowledge/domains";
import { Recent } from "../message/recent";
import type { Mailbox } from "../message/message";
import { isBrandShape, productShape, readShort } from "./brand";
import type { Claim, Sender } from "./impersonation";
import { wordsOf, type Word } from "./lexicon";
import { meaning } from "./nameClaim";
import { plainLetters } from "./plainLetters";

/** What the address claims: in its domain ("microsoft-support.example", "rnicrosoft.com") and before the @. */
export function addressClaims(mailbox: Mailbox, sender: Sender): readonly Claim[] {
  const claims: Claim[] = [];
  const domain = domainClaim(sender);
  if (domain !== null) claims.push(domain);
  const local = localClaim(mailbox.local, sender);
  if (local !== null) claims.push(local);
  return claims;
}

/** Local parts that only Microsoft's own notices have; a copy of one is no accident. */
const GENUINE_LOCALS =
  /^(?:account-security-noreply|msonlineservicesteam|o365mc|azure-noreply|mssecurity-noreply|microsoft-noreply|msa|microsoft365)$/;

function localClaim(local: string, sender: Sender): Claim | null {
  if (local === "") return null;
  const inner = local.replaceAll('"', "");
  if (inner.includes("@") && isMicrosoftOwned(inner.slice(inner.lastIndexOf("@") + 1)))
    return { id: "claim-local-part", strength: "alone", place: "address", params: { text: local } };
  const reading = readShort(local.replace(/[._+-]+/g, " "));
  const words = meaning(reading);
  const brand = words.some((word) => word.tags.has("brand"));
  const product = words.some((word) => word.tags.has("product"));
  if (!brand && !product && !GENUINE_LOCALS.test(local.toLowerCase())) return null;
  if (words.some((word) => word.tags.has("about"))) return null;
  const known = words.every((word) => word.tags.size > 0);
  const anyone = sender.class === "personal" || sender.class === "customer" || isFreeMail(sender.domain);
  // "microsoft-security@" at a mailbox that anyone can open poses as an office; at a firm's domain it may be its own desk.
  const strength = brand && known && words.length > 1 && anyone ? "alone" : "together";
  return { id: "claim-local-part", strength, place: "address", params: { text: local } };
}

/**
 * A domain that carries Microsoft's name. Runs only for domains that the table of senders and owned names does not know:
 * microsoftonline.com is one slip from microsoft.com, and Microsoft's. The tenant suffix (onmicrosoft.com) is no claim.
 */
function domainClaim(sender: Sender): Claim | null {
  if (sender.domain === "" || sender.class === "subsidiary" || sender.class === "personal") return null;
  const own = sender.class === "customer" ? (sender.registrable.split(".")[0] ?? "") : sender.domain;
  const carried = ofNames.of(own);
  return carried === null ? null : { ...carried, place: "address", params: { text: sender.domain } };
}

/** What a name of a domain carries. */
type Carried = Pick<Claim, "id" | "strength">;

/** Domains and hosts come again within a mail and from mail to mail. */
const ofNames = new Recent<Carried | null>((name) => {
  const labels = (unicodeHost(name) ?? name).split(".");
  // The last label is the top-level domain; a customer's own name has none.
  const named = labels.length > 1 ? labels.slice(0, -1) : labels;
  for (const label of named) {
    const carried = labelClaim(label);
    if (carried !== null) return carried;
  }
  return null;
}, 253);

/** Whether a web host carries Microsoft's name without being Microsoft's. */
export function lookalikeHost(host: string): boolean {
  return lookalikes.of(host);
}

const lookalikes = new Recent((host) => {
  if (isMicrosoftOwned(host)) return false;
  const labels = (unicodeHost(host) ?? host).split(".").slice(0, -1);
  return labels.some((label) => labelClaim(label)?.strength === "alone");
}, 253);

function labelClaim(label: string): Carried | null {
  const plain = plainLetters(label);
  const bare = plain.replaceAll("-", "");
  const exact = bare === "microsoft" || bare === "microsoftonline" || bare === "office365" || bare === "microsoft365";
  if (exact && plain === label) return found("claim-domain", "alone");
  if (exact || isBrandShape(bare)) return found("claim-domain-lookalike", "alone");
  const product = productShape(bare);
  if (product !== null && bare !== product && bare.length >= 7) return found("claim-domain-lookalike", "alone");

  const reading = readShort(label.replaceAll("-", " "));
  const words = reading.words.flatMap((word) => cut(word));
  const named = words.some((word) => word.tags.has("brand") || word.tags.has("product"));
  if (!named || words.some((word) => word.tags.has("about"))) return null;
  const rest = words.filter((word) => !word.tags.has("brand") && !word.tags.has("product"));
  const office = rest.length > 0 && rest.every((word) => word.tags.size > 0 || /^\d+$/.test(word.text));
  // Whoever disguises the name ("communication-rnicrosoft") has no other use for it, whatever stands beside it.
  const disguised = reading.disguised && words.some((word) => word.tags.has("brand"));
  return found("claim-domain-lookalike", office || disguised ? "alone" : "together");
}

/** A run-together word of a domain cut where a known name ends: "microsoftverify". */
function cut(word: Word): readonly Word[] {
  if (word.tags.size > 0) return [word];
  for (const name of ["microsoft", "office365", "onedrive", "sharepoint", "msonline"]) {
    const at = word.text.indexOf(name);
    if (at === -1) continue;
    const pieces = [word.text.slice(0, at), name, word.text.slice(at + name.length)].filter((piece) => piece !== "");
    return wordsOf(pieces.join(" "));
  }
  return [word];
}

function found(id: Claim["id"], strength: Claim["strength"]): Carried {
  return { id, strength };
}
