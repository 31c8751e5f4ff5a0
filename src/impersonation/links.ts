import { isMicrosoftOwned, ownerOfHost, registrableDomain, unicodeHost } from "../knowledge/domains";
import { isShortener } from "../knowledge/linkRewriters";
import type { Organization } from "../knowledge/organization";
import type { BodyLink, Message } from "../message/message";
import { parseWebAddress } from "../message/webAddress";
import { lookalikeHost } from "./addressClaim";
import type { LinkMark, LinkReport } from "./impersonation";
import { isInvisible } from "./plainLetters";
import { unwrap } from "./rewriters";

/** Every link of the body with its real target, whose that is, and what is odd about it. Nothing is followed. */
export function reportLinks(message: Message, organization: Organization): readonly LinkReport[] {
  const links = message.body?.links ?? [];
  if (links.length === 0) return [];
  const recipients = recipientsOf(message);
  const reports: LinkReport[] = [];
  for (const link of links) reports.push(report(link, organization.linkRewriters, recipients));
  return reports;
}

/** The first people whom it was sent to. */
function recipientsOf(message: Message): readonly Recipient[] {
  const recipients: Recipient[] = [];
  for (const mailboxes of [message.to, message.cc])
    for (const mailbox of mailboxes) {
      if (recipients.length === MOST_RECIPIENTS) return recipients;
      const address = mailbox.address.toLowerCase();
      if (address.length > 5 && address.includes("@")) recipients.push({ address, coded: btoaText(address) });
    }
  return recipients;
}

const MOST_RECIPIENTS = 8;

interface Recipient {
  readonly address: string;
  readonly coded: string;
}

function report(link: BodyLink, more: readonly string[], recipients: readonly Recipient[]): LinkReport {
  const written = link.href.trim();
  const scheme = /^([a-z][a-z0-9+.-]{0,20}):/i.exec(written)?.[1]?.toLowerCase() ?? "";
  const hostless = { index: link.index, text: link.text, host: "", registrable: "", unicode: null, via: null };
  if (scheme === "mailto" || scheme === "tel" || scheme === "sms" || scheme === "callto")
    return { ...hostless, href: written, owner: scheme === "mailto" ? "mailto" : "tel", marks: [] };
  if (scheme === "javascript" || scheme === "data" || scheme === "vbscript" || scheme === "file")
    return { ...hostless, href: written.slice(0, 2000), owner: "none", marks: ["script"] };

  const { href, via } = unwrap(/^www\./i.test(written) ? `http://${written}` : written, more);
  const url = parseWebAddress(href);
  const host = url !== null && (url.protocol === "http:" || url.protocol === "https:") ? url.hostname : "";
  return {
    index: link.index,
    text: link.text,
    href,
    host,
    registrable: registrableDomain(host) || host,
    unicode: unicodeHost(host),
    owner: host === "" ? "none" : ownerOfHost(host),
    via,
    marks: url === null || host === "" ? [] : marksOf(href, url, link.text, recipients),
  };
}

/** What is odd about an address. */
function marksOf(href: string, url: URL, text: string, recipients: readonly Recipient[]): readonly LinkMark[] {
  const marks: LinkMark[] = [];
  const host = url.hostname;
  const add = (mark: LinkMark, when: boolean): void => {
    if (when) marks.push(mark);
  };
  const shown = shownHost(text);
  add("text-names-other-domain", shown !== null && registrableDomain(shown) !== registrableDomain(host));
  add("userinfo", url.username !== "" || url.password !== "");
  add("ip-address", isAddress(host));
  add("punycode", host.includes("xn--"));
  add("lookalike", lookalikeHost(host));
  const authority = href.slice(0, 300);
  add("bidi", /[\u202a-\u202e\u2066-\u2069]/.test(href) || /%e2%80%a[a-e]|%e2%81%a[6-9]/i.test(href));
  add(
    "invisible",
    !/^[\x00-\x7f]*$/.test(authority) &&
      [...authority].some(
        (character) => isInvisible(character.codePointAt(0) ?? 0) && !/[\u202a-\u202e\u2066-\u2069]/.test(character),
      ),
  );
  add("backslash", /^[a-z]+:[\\/]*\\|^https?:\/\/[^/?#]*\\/i.test(authority));
  add("recipient-in-url", holdsRecipient(href, recipients));
  add("many-dots", host.split(".").length > 6 && !isAddress(host));
  add("redirects", isShortener(host) || passesOn(url));
  const path = url.pathname.toLowerCase();
  add(
    "consent",
    /\/oauth2?\/(?:v2\.0\/)?authorize$|\/adminconsent$/.test(path) ||
      (path.endsWith("/o/oauth2/auth") && host === "accounts.google.com"),
  );
  add("device-code", /\/(?:devicelogin|deviceauth)\/?$/.test(path) || (path === "/link" && isMicrosoftOwned(host)));
  return marks;
}

/** The host that a link's text shows, where the text is an address ("www.contoso.example/login", "https://…"); else null. */
export function shownHost(text: string): string | null {
  const shown = text.trim();
  if (shown.length > 300 || shown.includes(" ")) return null;
  const address = /^https?:\/\//i.test(shown) ? shown : /^www\./i.test(shown) ? `http://${shown}` : bareHost(shown);
  if (address === null) return null;
  const host = parseWebAddress(address)?.hostname ?? "";
  return registrableDomain(host) === "" ? null : host;
}

/** "account.microsoft.com/security" is an address; "ASP.NET" and "readme.txt" are names. */
function bareHost(shown: string): string | null {
  if (shown.includes("@") || shown !== shown.toLowerCase()) return null;
  const host = /^[a-z0-9-]+(?:\.[a-z0-9-]+){1,10}(?=[/?#:]|$)/.exec(shown)?.[0];
  return host !== undefined && USUAL.test(host) ? `http://${shown}` : null;
}

/** Endings under which a bare name is surely a web address. */
const USUAL =
  /\.(?:com|net|org|info|biz|gov|edu|mil|int|app|dev|online|site|xyz|top|club|shop|store|link|live|microsoft|[a-z]{2})$/;

const isAddress = (host: string): boolean => host.startsWith("[") || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);

function holdsRecipient(href: string, recipients: readonly Recipient[]): boolean {
  if (recipients.length === 0) return false;
  const lower = href.toLowerCase().replaceAll("%40", "@");
  return recipients.some(({ address, coded }) => lower.includes(address) || (coded.length > 8 && href.includes(coded)));
}

/** Base64 without its end, which depends on what follows. */
function btoaText(text: string): string {
  try {
    return btoa(text).replace(/=+$/, "").slice(0, -1);
  } catch {
    return ""; // Characters beyond Latin-1: no base64 form to look for.
  }
}

/** A web address of another owner inside the address. */
function passesOn(url: URL): boolean {
  const rest = (url.pathname + url.search + url.hash).slice(1).toLowerCase();
  const inner = /https?(?::|%3a)(?:\/|%2f){2}([^/%?&#\s]{1,253})/.exec(rest)?.[1];
  return (
    inner !== undefined &&
    registrableDomain(inner) !== "" &&
    registrableDomain(inner) !== registrableDomain(url.hostname)
  );
}
