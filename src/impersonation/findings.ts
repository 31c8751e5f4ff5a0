import type { Authentication } from "../authentication/authentication";
import { isFreeMail } from "../knowledge/freeMail";
import { isMicrosoftOwned, registrableDomain, unicodeHost } from "../knowledge/domains";
import type { Finding, Params, Pointer, Weight } from "../knowledge/finding";
import { firstField } from "../message/fields";
import type { Mailbox, Message } from "../message/message";
import { parseWebAddress } from "../message/webAddress";
import { foldShort, plainShort } from "./brand";
import type { Situation } from "./circumstance";
import type { Claim, LinkMark, LinkReport, Request, Sender } from "./impersonation";
import { exchangesIn } from "./letters";
import { holdsMore } from "./lexicon";
import { shownHost } from "./links";
import { joined, type OwnText } from "./ownText";
import { isDisguised } from "./plainLetters";

/** What was gathered before, for the findings to be drawn from. */
export interface Seen {
  readonly message: Message;
  readonly authentication: Authentication;
  readonly mailbox: Mailbox;
  readonly sender: Sender;
  readonly claims: readonly Claim[];
  readonly claim: Claim | null;
  readonly situation: Situation;
  readonly links: readonly LinkReport[];
  readonly requests: readonly Request[];
  readonly text: OwnText;
}

/** Everything noticed, as data: claims first, then whose the sender is, where answers go, links, disguises. */
export function findingsOf(seen: Seen): readonly Finding[] {
  const all: Finding[] = [];
  for (const look of LOOKS) for (const finding of look(seen)) all.push(finding);
  return all;
}

function finding(id: string, weight: Weight, params: Params, at?: Pointer | null): Finding {
  return at === undefined || at === null ? { id, weight, params } : { id, weight, params, at };
}

function field(message: Message, key: string): Pointer | null {
  const found = firstField(message.header, key);
  return found === null ? null : { kind: "field", index: found.index };
}

function claimFindings({ message, claims, claim, sender, text }: Seen): readonly Finding[] {
  const places = { name: "from", address: "from", subject: "subject", body: null } as const;
  const weight = claim === null ? "info" : "against";
  const found = claims.flatMap((one) => {
    const key = places[one.place];
    const at = one.at ?? (key === null ? null : field(message, key));
    const said = finding(one.id, weight, one.params, at);
    return one.id === "claim-domain-lookalike"
      ? [said, ...letterFindings(String(one.params["text"]), weight, at)]
      : said;
  });
  if (claims.length > 0 || sender.class === "corporate" || sender.class === "service") return found;
  const subject = message.subject.slice(0, 500);
  const mentioned =
    text.seen === ""
      ? foldShort(subject).words.some(({ tags }) => tags.has("brand"))
      : holdsMore(joined(subject, text.seen), "brand", 0);
  return mentioned ? [finding("mentions-microsoft", "info", {})] : [];
}

/** Which letters make a lookalike: who reads "rnicrosoft" as it is meant to be read does not see them. */
function letterFindings(host: string, weight: Weight, at: Pointer | null): readonly Finding[] {
  const domain = unicodeHost(host) ?? host;
  return exchangesIn(domain).map(({ written, meant, foreign }) => {
    const params = { domain, written, meant };
    return foreign
      ? finding("lookalike-foreign-letter", weight, params, at)
      : finding("lookalike-letters", weight, params, at);
  });
}

function senderFindings({ message, sender, mailbox }: Seen): readonly Finding[] {
  const at = field(message, "from");
  const found: Finding[] = [];
  if (sender.class === "customer")
    found.push(finding("sender-customer-space", "against", { domain: sender.domain }, at));
  if (sender.class === "personal" || isFreeMail(sender.domain))
    found.push(finding("sender-personal-mail", "info", { domain: sender.domain }, at));
  if (sender.class === "subsidiary")
    found.push(
      finding("sender-subsidiary", "info", { domain: sender.domain, service: sender.service ?? sender.domain }, at),
    );
  if (sender.unicode !== null)
    found.push(finding("sender-punycode", "against", { domain: sender.domain, unicode: sender.unicode }, at));
  const shown = /[^\s<>()"',;:]{1,64}@[^\s<>()"',;:]{3,253}/.exec(mailbox.name.slice(0, 500))?.[0];
  if (shown !== undefined && mailbox.address !== "" && shown.toLowerCase() !== mailbox.address.toLowerCase())
    found.push(finding("two-addresses", "against", { shown, address: mailbox.address }, at));
  return found;
}

/** Where answers, errors and the real sending go. */
function pathFindings({ message, sender, situation, mailbox, authentication }: Seen): readonly Finding[] {
  if (message.from.kind !== "single") return [];
  const found: Finding[] = [];
  const from = mailbox.address.toLowerCase();
  const elsewhere = (domain: string): boolean => domain !== "" && registrableDomain(domain) !== sender.registrable;
  if (!situation.list && sender.class !== "service") {
    const reply = message.replyTo.find(
      (one) =>
        one.domain !== "" && one.address.toLowerCase() !== from && (elsewhere(one.domain) || isFreeMail(one.domain)),
    );
    if (reply !== undefined)
      found.push(
        finding(
          isFreeMail(reply.domain) ? "reply-personal-mail" : "reply-elsewhere",
          "against",
          { address: reply.address },
          field(message, "reply-to"),
        ),
      );
  }
  const bounce = (message.returnPath ?? "").replace(/[<>]/g, "");
  const bounceDomain = bounce.slice(bounce.lastIndexOf("@") + 1).toLowerCase();
  if (bounce.includes("@") && elsewhere(bounceDomain))
    found.push(finding("return-path-elsewhere", "info", { domain: bounceDomain }, field(message, "return-path")));
  if (message.sender !== null && elsewhere(message.sender.domain))
    found.push(
      finding("sender-field-elsewhere", "info", { address: message.sender.address }, field(message, "sender")),
    );
  if (from !== "" && message.to.some((to) => to.address.toLowerCase() === from))
    found.push(finding("self-addressed", "info", {}, field(message, "to")));
  if (isDirectSend(message, sender, authentication))
    found.push(
      finding("direct-send", "against", { domain: sender.domain }, field(message, "x-ms-exchange-organization-authas")),
    );
  return found;
}

/**
 * Direct Send: mail handed to the tenant's own mail host from outside, without a login, in the name of one of its own
 * people. Exchange stamps AuthAs (stripped from incoming mail, so it is the server's word where the boundary holds).
 */
function isDirectSend(message: Message, sender: Sender, { boundary, proof }: Authentication): boolean {
  if (boundary.kind !== "trusted" || proof !== null || sender.class !== "unrelated") return false;
  const stamp = firstField(message.header, "x-ms-exchange-organization-authas");
  return (
    stamp !== null &&
    stamp.index < boundary.field &&
    stamp.value.trim().toLowerCase() === "anonymous" &&
    message.to.some(
      (to) => to.domain !== "" && registrableDomain(to.domain) === sender.registrable && !isFreeMail(to.domain),
    )
  );
}

function situationFindings({ message, situation, claims, sender }: Seen): readonly Finding[] {
  const found: Finding[] = [];
  if (situation.forwardedFrom !== null)
    found.push(finding("forwarded", "info", { text: situation.forwardedFrom }, { kind: "body" }));
  if (situation.report) found.push(finding("delivery-report", "info", {}));
  if (situation.aboutFakes && claims.length > 0) found.push(finding("quotes-a-fake", "info", {}, { kind: "body" }));
  if (situation.ownOrganization)
    found.push(finding("own-organization", "info", { domain: sender.registrable }, field(message, "to")));
  if (situation.list) found.push(finding("mailing-list", "info", {}, field(message, "list-id")));
  return found;
}

function linkFindings(seen: Seen): readonly Finding[] {
  const { message, links, claim, requests } = seen;
  const found: Finding[] = links.length === 0 ? [] : whereLinksLead(seen);
  const pixel =
    claim === null ? undefined : (message.body?.imageSources ?? []).map(hostOf).find((host) => isMicrosoftOwned(host));
  if (pixel !== undefined)
    found.push(finding("tracking-pixel-disguise", "against", { domain: pixel }, { kind: "body" }));
  const web = links.some((link) => link.host !== "");
  const bait = requests.find((request) => request.id === "mailto-reply" || request.id === "phone-number");
  if (!web && claim !== null && bait !== undefined) found.push(finding("no-web-link", "against", {}));
  return found;
}

/** What the links themselves say. */
function whereLinksLead({ links, claim, sender }: Seen): Finding[] {
  const found: Finding[] = [];
  const marked = new Map<LinkMark, LinkReport>();
  let customer: LinkReport | undefined;
  let redirector: LinkReport | undefined;
  for (const link of links) {
    for (const mark of link.marks) if (!marked.has(mark)) marked.set(mark, link);
    if (link.owner === "microsoft-customer") customer ??= link;
    if (link.owner === "microsoft-redirector" || link.marks.includes("redirects")) redirector ??= link;
  }
  const first = (mark: LinkMark): LinkReport | undefined => marked.get(mark);
  const add = (id: string, weight: Weight, link: LinkReport | undefined, params?: Params): void => {
    if (link !== undefined)
      found.push(
        finding(id, weight, params ?? { domain: link.registrable === "" ? link.host : link.registrable }, {
          kind: "link",
          index: link.index,
        }),
      );
  };
  // Newsletters show one address and count clicks at another all day; only one of Microsoft's is a lie that matters here.
  const lying = first("text-names-other-domain") === undefined ? undefined : links.find(isLie);
  const other = lying ?? first("text-names-other-domain");
  if (other !== undefined)
    add("link-names-other-domain", lying === undefined ? "info" : "against", other, {
      shown: other.text.slice(0, 80),
      domain: other.registrable,
    });
  const alike = first("lookalike");
  add("link-lookalike", "against", alike);
  // the sender's own name has been spelled out already
  if (alike !== undefined && alike.registrable !== sender.registrable)
    found.push(...letterFindings(alike.host, "against", { kind: "link", index: alike.index }));
  add("link-hides-target", "against", first("userinfo") ?? first("bidi") ?? first("invisible") ?? first("backslash"));
  add("link-ip-address", "against", first("ip-address"));
  const weight = claim === null ? "info" : "against";
  add("link-recipient", weight, first("recipient-in-url"));
  add("link-customer-hosted", weight, customer);
  add("link-redirector", "info", redirector);
  return found;
}

/** Shows an address of Microsoft's and leads to somebody else. */
function isLie({ marks, text, owner }: LinkReport): boolean {
  return owner === "other" && marks.includes("text-names-other-domain") && isMicrosoftOwned(shownHost(text) ?? "");
}

function hostOf(source: string): string {
  return parseWebAddress(source.startsWith("//") ? `https:${source}` : source)?.hostname ?? "";
}

function textFindings({ message, claim }: Seen): readonly Finding[] {
  const found: Finding[] = [];
  const hidden = message.body?.hiddenText ?? "";
  // A preview line of a sentence or two is usual; a page of it is padding.
  if (hidden.length > 400)
    found.push(finding("hidden-text", claim === null ? "info" : "against", {}, { kind: "body" }));
  if (isMixed(message.subject)) found.push(finding("disguised-letters", "against", {}, field(message, "subject")));
  return found;
}

/** Latin words written with other alphabets' letters, overlays or invisible characters in them. */
function isMixed(subject: string): boolean {
  const text = subject.slice(0, 500);
  return isDisguised(text, plainShort) && text.split(/\s+/).some(isMixedWord);
}

function isMixedWord(word: string): boolean {
  if (MATHEMATICAL.test(word)) return true;
  if (!/[a-z]/i.test(word)) return false;
  return HIDDEN.test(word.normalize("NFD").replaceAll("\ufe0f", "")) || FOREIGN.test(word);
}

/** Invisible characters, variation selectors and tags, and strokes laid over letters. */
const HIDDEN = /\p{Default_Ignorable_Code_Point}|[\u{336}-\u{338}]/u;
/** A word with Latin and with Greek, Cyrillic or Cherokee letters. */
const FOREIGN = /[a-z][\u0370-\u052f\u13a0-\u13ff\uab70-\uabbf]|[\u0370-\u052f\u13a0-\u13ff\uab70-\uabbf][a-z]/i;
const MATHEMATICAL = /[\u{1d400}-\u{1d7ff}]/u;

const LOOKS: readonly ((seen: Seen) => readonly Finding[])[] = [
  claimFindings,
  senderFindings,
  pathFindings,
  situationFindings,
  linkFindings,
  textFindings,
];
