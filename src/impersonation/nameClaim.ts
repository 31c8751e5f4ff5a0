import { senderOf } from "../knowledge/senders";
import type { Mailbox } from "../message/message";
import { isAscii, isOurs, plainShort, readWithoutAddresses, type Reading } from "./brand";
import type { Claim, Sender } from "./impersonation";
import { tagsAmong, type Tag, type Word } from "./lexicon";
import { carriesOwnName, isOwnWord, properNames } from "./ownName";

/**
 * What the display name claims. "Microsoft …" alone decides, unless the name speaks about Microsoft ("Microsoft
 * Partner", "Microsoft Excel tips") or also carries the sender's own name ("Contoso Microsoft Services" at contoso.com).
 * A product needs an office beside it and nothing foreign: "Outlook Support Team" claims, "Economic Outlook Team" does not.
 */
export function nameClaims(mailbox: Mailbox, sender: Sender): readonly Claim[] {
  const { name } = mailbox;
  if (name === "") return [];
  const claims: Claim[] = [];
  const held = heldAddress(name);
  if (held !== null) claims.push(claim("claim-name-address", "alone", held));

  const reading = readWithoutAddresses(name);
  const words = meaning(reading);
  const tags = tagsAmong(words);
  if (tags.size === 0) return claims;
  const office = isOffice(tags);
  if (tags.has("about")) {
    if (leadsAlone(reading) === "office") claims.push((tags.has("brand") ? named : product)("together", name, reading));
    return claims;
  }
  const own = carriesOwnName(reading, sender);
  const unknown = words.filter((word) => word.tags.size === 0);
  const first = words[0];

  if (tags.has("brand")) {
    const leads = first?.tags.has("brand") === true || unknown.length === 0;
    // "Contoso Microsoft Services" at contoso.com speaks for Contoso; "Microsoft Contoso" there is not so clear.
    if (own && !leads) return claims;
    // "Microsoft Teams", "Microsoft Planner": one's own organization may send these from its own domain.
    const productOnly = words.every(
      (word) => word.tags.has("brand") || word.tags.has("generic") || word.tags.has("product"),
    );
    const strength = leads && !own ? "alone" : "together";
    claims.push(productOnly && words.length > 1 ? product(strength, name, reading) : named(strength, name, reading));
  } else if (own) {
    // A domain for a fake is quickly bought: "Office 365 Notifier" at notifier.example.
    if (first !== undefined && isOurs(first)) claims.push(aside(product("together", name, reading)));
  } else if (first !== undefined && isOurs(first) && isOwnWord(first, sender)) {
    // "The Outlook Team" at outlookhotel.example; a domain that carries a product's name claims by itself.
    if (first.text.includes(" ") || first.tags.has("mailer")) claims.push(aside(product("together", name, reading)));
  } else if (tags.has("product")) {
    claims.push(product(unknown.length === 0 ? "alone" : "together", name, reading));
  } else if (tags.has("mailer") && first?.tags.has("mailer") === true) {
    if (unknown.length === 0 && office) claims.push(product("alone", name, reading));
    else if (unknown.length <= 1) claims.push(product("together", name, reading));
  } else if (tags.has("generic") && first?.tags.has("generic") === true && office && unknown.length === 0) {
    // "Office Manager", "Live Support": words of every day, so that they name nobody.
    claims.push(
      isEveryday(first, reading) ? claim("claim-name-role", "together", name) : product("together", name, reading),
    );
  } else if (unknown.length === 0 && words.length > 1 && isOfficeAlone(tags)) {
    claims.push(claim("claim-name-role", "together", name));
  }
  return claims;
}

/**
 * Where Microsoft or a product of its leads the name and nobody else is named in it: whether it is one for a fake
 * ("Microsoft Security Bulletin") or a column's of a newspaper ("Microsoft News Weekly").
 */
export function leadsAlone(reading: Reading): "office" | "column" | null {
  const words = meaning(reading);
  const first = words[0];
  if (first?.tags.has("brand") !== true && first?.tags.has("product") !== true) return null;
  if (properNames(reading).length > 0) return null;
  return isOffice(tagsAmong(words.filter((word) => !isOurs(word) && !word.tags.has("about")))) ? "office" : "column";
}

const isOffice = (tags: ReadonlySet<Tag>): boolean =>
  tags.has("role") || tags.has("team") || tags.has("account") || tags.has("danger");

/** Not so where nobody would say it of anything else, nor an English "Windows" among other words. */
function isEveryday(word: Word, reading: Reading): boolean {
  if (word.text === "windows") return isAscii(reading.plain);
  return !/^(?:intune|power)/.test(word.text);
}

/** "Account team", "Security support": an office of any firm. */
function isOfficeAlone(tags: ReadonlySet<Tag>): boolean {
  return (tags.has("account") || tags.has("danger")) && (tags.has("team") || tags.has("role"));
}

/** Words that carry meaning: signs, articles and numbers left out. */
export function meaning(reading: Reading): readonly Word[] {
  return reading.words.filter((word) => !(word.tags.size === 1 && word.tags.has("fill")) && !/^\d+$/.test(word.text));
}

function named(strength: Claim["strength"], name: string, reading: Reading): Claim {
  return reading.disguised
    ? { ...claim("claim-name-disguised", strength, name), params: { text: name, plain: reading.plain } }
    : claim("claim-name", strength, name);
}

function product(strength: Claim["strength"], name: string, reading: Reading): Claim {
  return reading.disguised ? named(strength, name, reading) : claim("claim-name-product", strength, name);
}

/** Counts only beside a claim elsewhere that names Microsoft. */
function aside(claim: Claim): Claim {
  return { ...claim, aside: true };
}

function claim(id: Claim["id"], strength: Claim["strength"], text: string): Claim {
  return { id, strength, place: "name", params: { text } };
}

/** An address or a bare domain of Microsoft's inside the name: "no-reply@microsoft.com", "account.microsoft.com". */
function heldAddress(written: string): string | null {
  // A full stop of Chinese and Japanese stands for a dot in host names too (UTS #46).
  const name = plainShort(written).replaceAll("。", ".");
  if (!name.includes(".")) return null;
  for (const piece of name.split(/[\s<>()[\]"',;:]+/, 40)) {
    const at = piece.lastIndexOf("@");
    const host = piece.slice(at + 1);
    if (!host.includes(".") || host.length > 253) continue;
    const found = senderOf(at === -1 ? `x@${host}` : piece);
    if (found.class === "corporate" || found.class === "service") return piece;
  }
  return null;
}
