import { lowerAscii } from "./asciiCase";
import { parseDate } from "./date";
import type { HeaderField, Received } from "./message";

/**
 * One Received field (RFC 5321 section 4.4), as Exchange, Postfix, Exim, qmail, Sendmail, Gmail and fetchmail write it.
 * What is not there or cannot be read is "" or null. One pass, linear in time.
 *
 *     from host.example (reverse.example [192.0.2.7]) by mx.example (Postfix) with ESMTPS id 1A for <a@b.example>; Tue, …
 *          ^from         ^fromReverse     ^fromIp        ^by                       ^with     ^id    ^for             ^date
 */
export function parseReceived(field: HeaderField): Received {
  return new Hop(field);
}

/** Taken apart when it is asked, and as far: most questions are about one name of the topmost hop. */
class Hop implements Received {
  private madeParts: ReturnType<typeof takeApart> | null = null;
  private madeBy: string | null = null;
  private madeClient: ReturnType<typeof clientOf> | null = null;
  private madeDate: ReturnType<typeof dateOf> | null = null;

  constructor(private readonly source: HeaderField) {}

  get field(): number {
    return this.source.index;
  }
  get by(): string {
    return (this.madeBy ??= lowerAscii(unbracketed(this.parts.by.first)));
  }
  get from(): string {
    return this.client.from;
  }
  get fromIp(): string {
    return this.client.ip;
  }
  get fromReverse(): string {
    return this.client.reverse;
  }
  get byIp(): string {
    return addressIn(this.parts.by);
  }
  get with(): string {
    return this.parts.with.words;
  }
  get id(): string {
    return this.parts.id.first;
  }
  get for(): string {
    return unbracketed(this.parts.for.first);
  }
  get via(): string {
    return this.parts.via.words;
  }
  get tls(): string {
    return tlsOf(this.source.value);
  }
  get time(): number | null {
    return this.date.date?.time ?? null;
  }
  get zoneMinutes(): number | null {
    return this.date.date?.zoneMinutes ?? null;
  }
  get dateText(): string {
    return this.date.dateText;
  }

  private get parts(): ReturnType<typeof takeApart> {
    return (this.madeParts ??= takeApart(this.source.value));
  }
  private get client(): ReturnType<typeof clientOf> {
    return (this.madeClient ??= clientOf(this.parts.from));
  }

  private get date(): ReturnType<typeof dateOf> {
    return (this.madeDate ??= dateOf(this.source.value, this.parts.dateAt));
  }
}

/** What follows a key word: words, and comments apart from them. */
interface Clause {
  first: string;
  words: string;
  count: number;
  comments: readonly string[];
}

type ClauseName = "from" | "by" | "with" | "id" | "for" | "via";

const NONE: readonly string[] = [];
const NOTHING: Readonly<Clause> = { first: "", words: "", count: 0, comments: NONE };

/** Splits into clauses at the first from, by, with, id, for and via outside comments; `dateAt` is behind the last ";" there, -1 without one. */
function takeApart(value: string): Record<ClauseName, Readonly<Clause>> & { readonly dateAt: number } {
  const found = { from: NOTHING, by: NOTHING, with: NOTHING, id: NOTHING, for: NOTHING, via: NOTHING, dateAt: -1 };
  let current: Clause = { ...NOTHING };
  let begun = false;
  let at = 0;
  while (at < value.length) {
    const code = value.charCodeAt(at);
    if (code <= 0x20) {
      at++;
    } else if (code === OPEN) {
      const end = commentEnd(value, at);
      if (current.comments.length < MAX_COMMENTS) {
        const comment = value.slice(at + 1, Math.min(end, at + MAX_COMMENT));
        current.comments = current.comments === NONE ? [comment] : [...current.comments, comment];
      }
      at = end + 1;
    } else if (code === SEMICOLON) {
      at++;
      found.dateAt = at;
    } else {
      const end = wordEnd(value, at);
      const name = end - at <= 4 ? clauseName(value, at, end) : null;
      // A word that follows its own key word is its value, even when the sender called its host "by".
      const filled = !begun || current.count > 0 || current.comments !== NONE;
      if (name !== null && found[name] === NOTHING && filled) {
        current = { first: "", words: "", count: 0, comments: NONE };
        found[name] = current;
        begun = true;
      } else if (found.dateAt < 0 && current.count < MAX_WORDS) {
        const word = value.slice(at, end);
        if (current.count === 0) current.first = word;
        current.words = current.count === 0 ? word : `${current.words} ${word}`;
        current.count++;
      }
      at = end;
    }
  }
  return found;
}

/**
 * The date behind the last ";" outside comments; without one, behind the last ";" at all; else at the end of the field
 * from the first word there that begins a date.
 */
function dateOf(value: string, dateAt: number): { dateText: string; date: ReturnType<typeof parseDate> } {
  const start = dateAt >= 0 ? dateAt : value.lastIndexOf(";") + 1;
  if (start > 0) {
    const dateText = value.slice(start).trim();
    const date = parseDate(dateText);
    if (date !== null || (dateAt >= 0 && dateText !== "")) return { dateText, date };
  }
  const tail = value.slice(Math.max(0, value.length - DATE_TAIL));
  for (let at = tail.lastIndexOf(" ", tail.length - 14); at > 0; at = tail.lastIndexOf(" ", at - 1)) {
    const candidate = tail.slice(at + 1);
    const date = DATE_START.test(candidate) ? parseDate(candidate) : null;
    if (date === null) continue;
    const before = tail.slice(0, at).trimEnd();
    const day = before.slice(before.lastIndexOf(" ") + 1);
    return { dateText: DAY_NAME.test(day) ? `${day} ${candidate}` : candidate, date };
  }
  return { dateText: "", date: null };
}

/** Index of the ")" that ends a comment; one that is never closed takes the rest. */
function commentEnd(value: string, start: number): number {
  let depth = 0;
  IN_COMMENT.lastIndex = start;
  while (IN_COMMENT.test(value)) {
    const at = IN_COMMENT.lastIndex - 1;
    const code = value.charCodeAt(at);
    if (code === BACKSLASH) IN_COMMENT.lastIndex = at + 2;
    else if (code === OPEN) depth++;
    else if (--depth === 0) return at;
  }
  return value.length;
}

/** End of a word; a quoted string or an angle address is one word. */
function wordEnd(value: string, start: number): number {
  const first = value.charCodeAt(start);
  if (first === QUOTE || first === LESS) {
    const limit = Math.min(value.length, start + MAX_COMMENT);
    for (let at = start + 1; at < limit; at++) {
      const code = value.charCodeAt(at);
      if (code === (first === QUOTE ? QUOTE : GREATER)) return at + 1;
      if (first === LESS && code === LESS) break;
    }
  }
  BEHIND_WORD.lastIndex = start + 1;
  return BEHIND_WORD.test(value) ? BEHIND_WORD.lastIndex - 1 : value.length;
}

function clauseName(value: string, start: number, end: number): ClauseName | null {
  switch (value.charCodeAt(start) | 0x20) {
    case 0x66: // f
    case 0x62: // b
    case 0x77: // w
    case 0x69: // i
    case 0x76: // v
      return CLAUSES.get(value.slice(start, end).toLowerCase()) ?? null;
    default:
      return null;
  }
}

/** HELO name, reverse name and address of the client, wherever the server wrote them. */
function clientOf(clause: Clause): { from: string; ip: string; reverse: string } {
  const word = clause.first;
  const first = lowerAscii(unbracketed(word));
  let helo = "";
  let reverse = "";
  let ip = "";
  for (const comment of clause.comments) {
    let expectHelo = false;
    for (const piece of comment.split(SEPARATORS)) {
      if (piece === "") continue;
      const lower = lowerAscii(piece);
      if (expectHelo) {
        if (helo === "") helo = lower;
        expectHelo = false;
      } else if (lower.startsWith("helo") || lower.startsWith("ehlo")) {
        const name = lower.slice(lower.charAt(4) === "=" ? 5 : 4);
        if (name === "") expectHelo = true;
        else if (lower.charAt(4) === "=" && helo === "") helo = name;
      } else {
        const address = ipOf(piece);
        if (address !== "") ip = ip === "" ? address : ip;
        else if (reverse === "" && piece.includes(".") && HOST.test(piece)) reverse = lower;
      }
    }
  }
  if (ip === "") ip = ipOf(word);
  if (helo !== "" && reverse === "" && first !== "" && first !== "unknown" && ipOf(word) === "") reverse = first;
  return { from: helo !== "" ? helo : first, ip, reverse };
}

function addressIn(clause: Clause): string {
  const own = ipOf(clause.first);
  if (own !== "") return own;
  for (const comment of clause.comments) {
    for (const piece of comment.split(SEPARATORS)) {
      const address = ipOf(piece);
      if (address !== "") return address;
    }
  }
  return "";
}

/** An IPv4 or IPv6 address without brackets, zone and port; "" when the word is none. */
export function ipOf(word: string): string {
  if (word.length > 80 || word.length < 2) return "";
  let text = word;
  const open = text.indexOf("[");
  if (open >= 0) {
    const close = text.indexOf("]", open);
    text = text.slice(open + 1, close < 0 ? undefined : close);
  }
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    const v4 = V4.exec(text);
    if (v4 !== null) return v4[1] ?? "";
  }
  if (!text.includes(":")) return "";
  if (text.slice(0, 5).toLowerCase() === "ipv6:") text = text.slice(5);
  const zone = text.indexOf("%");
  if (zone > 0) text = text.slice(0, zone);
  return V6.test(text) && text.indexOf(":") !== text.lastIndexOf(":") ? text.toLowerCase() : "";
}

/** "version=TLS1_2", "using TLSv1.3 with cipher", "TLS1.2": written as "TLS1_2". */
function tlsOf(value: string): string {
  for (let at = value.indexOf("TLS"); at >= 0; at = value.indexOf("TLS", at + 3)) {
    const found = TLS.exec(value.slice(at, at + 12));
    if (found !== null) return `TLS${found[1] ?? "1"}_${found[2] ?? "0"}`;
  }
  return "";
}

function unbracketed(word: string): string {
  const open = word.charCodeAt(0);
  const close = word.charCodeAt(word.length - 1);
  const pair =
    (open === LESS && close === 0x3e) || (open === 0x5b && close === 0x5d) || (open === QUOTE && close === QUOTE);
  return pair && word.length > 1 ? word.slice(1, -1) : word;
}

const CLAUSES: ReadonlyMap<string, ClauseName> = new Map(
  (["from", "by", "with", "id", "for", "via"] as const).map((name) => [name, name]),
);
const OPEN = 0x28;
const SEMICOLON = 0x3b;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
// control characters end a word as a space does
const BEHIND_WORD = /[\x00- (;]/g;
/** What counts in a comment. */
const IN_COMMENT = /[()\\]/g;
const MAX_COMMENTS = 8;
const MAX_COMMENT = 1024;
const MAX_WORDS = 8;
const DATE_TAIL = 160;
const SEPARATORS = /[\s,;"()]+/;
const V4 = /^(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?::\d{1,5})?$/;
const V6 = /^[0-9a-fA-F:]+(?:\.\d{1,3}){0,3}$/;
const HOST = /^[A-Za-z0-9._-]+$/;
const TLS = /^TLSv?(\d)(?:[._](\d))?(?!\d)/;
const DATE_START = /^(?:\d{1,2}[ -]|\d{4}-\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b)/i;
const DAY_NAME = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?$/i;
