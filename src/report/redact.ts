/**
 * Takes people's addresses out of a report that is passed on. Domains stay: they are what the report is about.
 *
 *     someone@example.com          (a recipient)  → [recipient 1]
 *     news.someone=a@b.example                    → •••@b.example
 *     ?to=someone%40example.com                   → ?to=[recipient 1]
 */
import type { Message } from "../message/message";

export interface Redactor {
  /** Any text of the mail or about it. Linear in its length. */
  text(value: string): string;
  /** The value of one header field; fields that hold only recipients go as a whole, names included. */
  field(key: string, value: string): string;
}

export const KEEP: Redactor = { text: (value) => value, field: (_key, value) => value };

/** Header fields that name who received it. */
const RECIPIENT_FIELDS: ReadonlySet<string> = new Set([
  "to",
  "cc",
  "bcc",
  "resent-to",
  "resent-cc",
  "resent-bcc",
  "delivered-to",
  "x-original-to",
  "envelope-to",
  "x-envelope-to",
  "x-delivered-to",
  "x-forwarded-to",
  "x-forwarded-for",
  "x-rcpt-to",
  "x-ms-exchange-organization-originalenveloperecipients",
]);

/** More people than this are one crowd. */
const MOST_PEOPLE = 1000;
const HIDDEN = "•••";

/** Recipients are numbered in the order of To and Cc, then of the other fields that name them; all other people are hidden without a number. */
export function redactorFor(message: Message): Redactor {
  const people = new Map<string, number>();
  const add = (address: string): void => {
    const key = address.toLowerCase();
    if (key.includes("@") && !people.has(key) && people.size < MOST_PEOPLE) people.set(key, people.size + 1);
  };
  for (const { address } of [...message.to, ...message.cc]) add(address);
  for (const { key, value } of message.header.fields)
    if (RECIPIENT_FIELDS.has(key)) for (const found of addressesIn(value)) add(found.address);
  for (const received of message.received) add(received.for);
  // A fake often shows the recipient's own address as its sender: that one stays hidden too.
  const replace = (value: string): string => {
    let out = "";
    let from = 0;
    for (const { start, end, address, domain } of addressesIn(value)) {
      const person = people.get(address.toLowerCase());
      // `to=someone@example.com` in a link is a parameter, `bounce-someone=example.com@…` is an address (VERP).
      const equals = address.lastIndexOf("=");
      const behind =
        person === undefined && equals >= 0 ? people.get(address.slice(equals + 1).toLowerCase()) : undefined;
      const shown = person ?? behind;
      const kept = behind === undefined ? start : start + equals + 1;
      out += value.slice(from, kept) + (shown === undefined ? `${HIDDEN}@${domain}` : `[recipient ${shown}]`);
      from = end;
    }
    return out + value.slice(from);
  };
  return {
    text: replace,
    field: (key, value) => (RECIPIENT_FIELDS.has(key) && value !== "" ? "[recipient]" : replace(value)),
  };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly address: string;
  readonly domain: string;
}

const LONGEST_LOCAL = 256;

/** Every address in a text, also with "%40" for "@". One pass: each character is looked at a bounded number of times. */
function addressesIn(value: string): readonly Found[] {
  const found: Found[] = [];
  let searchFrom = 0;
  let free = 0;
  for (;;) {
    const sign = nextAt(value, searchFrom);
    if (sign === null) return found;
    searchFrom = sign.end;
    let start = sign.start;
    const earliest = Math.max(free, sign.start - LONGEST_LOCAL);
    if (value[start - 1] === '"') {
      const open = value.lastIndexOf('"', start - 2);
      if (open >= earliest) start = open;
    } else while (start > earliest && isLocal(value.charCodeAt(start - 1))) start -= 1;
    let end = sign.end;
    while (end < value.length && end - sign.end < 255 && isDomain(value.charCodeAt(end))) end += 1;
    while (end > sign.end && (value[end - 1] === "." || value[end - 1] === "-")) end -= 1;
    if (start === sign.start || end === sign.end) continue;
    const domain = value.slice(sign.end, end);
    found.push({ start, end, address: `${value.slice(start, sign.start)}@${domain}`, domain });
    free = end;
    searchFrom = end;
  }
}

function nextAt(value: string, from: number): { start: number; end: number } | null {
  for (let at = from; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code === 0x40) return { start: at, end: at + 1 };
    if (code === 0x25 && value.startsWith("40", at + 1)) return { start: at, end: at + 3 };
  }
  return null;
}

/** Characters of a dot-atom, and any beyond ASCII (RFC 6531); "/", "?" and "&" are left out, they bound an address inside a link. */
function isLocal(code: number): boolean {
  return isDomain(code) || "_+=%'!#$*~".includes(String.fromCharCode(code));
}

/** Letters, digits, "." and "-", and any beyond ASCII. */
function isDomain(code: number): boolean {
  return (
    code > 0x7f ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2e ||
    code === 0x2d
  );
}
