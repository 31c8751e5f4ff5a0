import { firstField } from "../message/fields";
import type { Message } from "../message/message";
import { readShort } from "./brand";
import type { Situation } from "./circumstance";
import type { Claim, Sender } from "./impersonation";
import { meaning } from "./nameClaim";

/**
 * Whether a person writes, rather than a system that sends notices. It chooses words of guidance only ("open your
 * account page yourself" is for notices). Not sure means no.
 */
export function isPerson(message: Message, sender: Sender, situation: Situation, claims: readonly Claim[]): boolean {
  if (message.from.kind !== "single" || situation.report || sender.class === "service") return false;
  const has = (key: string): boolean => firstField(message.header, key) !== null;
  const automatic = firstField(message.header, "auto-submitted")?.value.toLowerCase() ?? "no";
  const precedence = firstField(message.header, "precedence")?.value.toLowerCase() ?? "";
  if (automatic !== "no" || has("feedback-id") || has("x-auto-response-suppress")) return false;
  if ((precedence === "bulk" || precedence === "junk" || has("list-unsubscribe")) && !situation.list) return false;
  if (claims.some((claim) => claim.place === "name" || claim.place === "address")) return false;
  const { name, local } = message.from.mailbox;
  if (MACHINE.test(local)) return false;
  if (situation.answer || situation.forward || situation.list) return true;
  const words = meaning(readShort(name));
  const office = words.some(
    (word) => word.tags.has("role") || word.tags.has("team") || word.tags.has("brand") || word.tags.has("product"),
  );
  return !office && words.length >= 1 && words.length <= 4 && !/\d/.test(name);
}

const MACHINE =
  /(?:no-?_?\.?reply|do-?not-?reply|notif|alert|mailer|daemon|newsletter|news|noreply|automat|bounce|system|robot|service|support|info|billing|account|security|admin|marketing|updates?|digest)/i;
