import data from "./microsoftDomains.json";
import { publicSuffixLabels } from "./publicSuffix";
import { decodePunycode } from "./punycode";
import { Recent } from "../message/recent";

/** Whose a link is. */
export type HostOwner = "microsoft" | "microsoft-redirector" | "microsoft-customer" | "subsidiary" | "other" | "none";

/** Names under which every customer has one of its own: the registrable domain is one label longer. */
const TENANT_SUFFIXES: ReadonlySet<string> = new Set(data.tenantSuffixes.values);
const DRILLS: ReadonlySet<string> = new Set(data.drills.values);
const BRAND_TLDS: ReadonlySet<string> = new Set(data.brandTlds.values);
const SUBSIDIARIES: ReadonlySet<string> = new Set(data.subsidiaries.map((row) => row.domain));
const CUSTOMER_HOSTED: ReadonlySet<string> = new Set([
  ...data.customerHosted.values,
  ...data.customerHostedOurs.values,
  ...data.tenantShared.map((row) => row.domain),
]);
const OWNED: ReadonlySet<string> = new Set([
  "microsoft.com",
  ...data.owned.values,
  ...data.personalMail.values,
  ...data.tenantShared.map((row) => row.domain),
  ...data.senders.filter((row) => row.decides === "domain").map((row) => row.domain),
]);

/**
 * The registrable domain of a host ("mail.example.co.uk" → "example.co.uk"): Public Suffix List with its private part,
 * and our tenant suffixes ("a.contoso.onmicrosoft.com" → "contoso.onmicrosoft.com").
 * Gives "" for an IP address, a bare suffix, and what is no host name (RFC 1123, with "_" as DNS allows it).
 */
export function registrableDomain(host: string): string {
  return recent.of(host);
}

function registrableOf(host: string): string {
  const name = plainHost(host);
  const labels = name.split(".");
  if (!isHostName(name, labels)) return "";
  // No suffix is longer than seven labels, so a name of many labels costs no more than a short one.
  const tail = labels.slice(-8);
  const suffix = Math.max(publicSuffixLabels(tail), tenantSuffixLabels(tail));
  return suffix >= labels.length ? "" : labels.slice(-suffix - 1).join(".");
}

/** contoso.mail.onmicrosoft.com: the longest tenant suffix wins, as in the Public Suffix List. */
function tenantSuffixLabels(labels: readonly string[]): number {
  for (let start = 0; start < labels.length; start += 1)
    if (TENANT_SUFFIXES.has(labels.slice(start).join("."))) return labels.length - start;
  return 0;
}

function isHostName(name: string, labels: readonly string[]): boolean {
  if (name.length > LONGEST_NAME || !labels.every(isLabel)) return false;
  // 192.0.2.1, and whatever else ends in a number, is an address to every browser (WHATWG URL, "ends in a number")
  return !/^[0-9]+$/.test(labels.at(-1) ?? "");
}

function isLabel(label: string): boolean {
  if (label === "" || label.length > 63 || label.startsWith("-") || label.endsWith("-")) return false;
  for (let at = 0; at < label.length; at += 1) {
    const code = label.charCodeAt(at);
    const allowed =
      (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f || code > 0x7f;
    if (!allowed) return false;
  }
  return true;
}

/** Whether a host is a domain or lies below it, at a label boundary: "evilmicrosoft.com" is not under "microsoft.com". */
export function isUnder(host: string, domain: string): boolean {
  return isBelow(plainHost(host), plainHost(domain));
}

/** The same of names that plainHost has been over. */
export function isBelow(name: string, above: string): boolean {
  if (above === "" || !name.endsWith(above)) return false;
  return name.length === above.length || name.charCodeAt(name.length - above.length - 1) === DOT;
}

/** The host in Unicode where it has punycode labels (RFC 3492), else null: both forms are shown to the person. */
export function unicodeHost(host: string): string | null {
  const name = plainHost(host);
  if (!name.includes("xn--")) return null;
  const shown = name
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join(".");
  return shown === name ? null : shown;
}

/** Whose a web host is. Pages that customers fill are told apart from Microsoft's own, a redirector from a page. */
export function ownerOfHost(host: string): HostOwner {
  return recentOwners.of(host);
}

function ownerOf(host: string): HostOwner {
  const name = plainHost(host);
  if (name === "") return "none";
  for (const row of data.redirectors)
    if (row.match === "under" ? isBelow(name, row.host) : name === row.host)
      return row.owner === "microsoft" ? "microsoft-redirector" : "subsidiary";
  if (listed(name, CUSTOMER_HOSTED)) return "microsoft-customer";
  if (listed(name, SUBSIDIARIES)) return "subsidiary";
  return isMicrosoftOwned(name) ? "microsoft" : "other";
}

/** Whether Microsoft owns the name. Owning is not sending: hotmail.com is Microsoft's, its mail is anyone's. Drill domains say no. */
export function isMicrosoftOwned(host: string): boolean {
  const name = plainHost(host);
  if (listed(name, DRILLS)) return false;
  return BRAND_TLDS.has(name.slice(name.lastIndexOf(".") + 1)) || listed(name, OWNED);
}

/** Whether a host is one of the names or below one. */
export function listed(host: string, names: ReadonlySet<string>): boolean {
  if (host.length > LONGEST_NAME) return false; // no name (RFC 1035), and a long row of labels would cost its square
  for (let start = 0; start !== -1 && start < host.length;) {
    if (names.has(start === 0 ? host : host.slice(start))) return true;
    const dot = host.indexOf(".", start);
    start = dot === -1 ? -1 : dot + 1;
  }
  return false;
}

const LONGEST_NAME = 253;
/** One mail asks for the same few hosts again and again. */
const recent = new Recent(registrableOf, LONGEST_NAME);
const recentOwners = new Recent(ownerOf, LONGEST_NAME);
const DOT = 0x2e;

/** Lower case, without the dot of the root. */
export function plainHost(host: string): string {
  const lower = host.toLowerCase();
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}
