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
  const { clauses, dateText } = takeApart(field.value);
  const from = clauses.get("from") ?? NOTHING;
  const by = clauses.get("by") ?? NOTHING;
  const date = parseDate(dateText);
  const client = clientOf(from);
  return {
    field: field.index,
    ...client,
    by: lowerAscii(unbracketed(by.words[0] ?? "")),
    byIp: addressIn(by),
    with: withoutComments(clauses.get("with")),
    id: clauses.get("id")?.words[0] ?? "",
    for: unbracketed(clauses.get("for")?.words[0] ?? ""),
    via: withoutComments(clauses.get("via")),
    tls: tlsOf(field.value),
    time: date?.time ?? null,
    zoneMinutes: date?.zoneMinutes ?? null,
    dateText,
  };
}

interface Clause {
  readonly words: string[];
  readonly comments: string[];
}

type ClauseName = "from" | "by" | "with" | "id" | "for" | "via";

const NOTHING: Clause = { words: [], comments: [] };

/** Splits into clauses at the first from, by, with, id, for and via outside comments; the date stands behind the last ";". */
function takeApart(value: string): { clauses: Map<ClauseName, Clause>; dateText: string } {
  const clauses = new Map<ClauseName, Clause>();
  let current: Clause = { words: [], comments: [] };
  let dateAt = -1;
  let at = 0;
  while (at < value.length) {
    const code = value.charCodeAt(at);
    if (code <= 0x20) {
      at++;
    } else if (code === OPEN) {
      const end = commentEnd(value, at);
      current.comments.push(value.slice(at + 1, end));
      at = end + 1;
    } else if (code === SEMICOLON) {
      at++;
      dateAt = at;
    } else {
      const end = wordEnd(value, at);
      const word = value.slice(at, end);
      at = end;
      const name = clauseName(word);
      // A word that follows its own key word is its value, even when the sender called its host "by".
      if (
        name !== null &&
        !clauses.has(name) &&
        (current.words.length > 0 || current.comments.length > 0 || clauses.size === 0)
      ) {
        current = { words: [], comments: [] };
        clauses.set(name, current);
      } else if (dateAt < 0) {
        current.words.push(word);
      }
    }
  }
  return { clauses, dateText: dateTextOf(value, dateAt) };
}

/** The text behind the last ";" outside comments; without one, behind the last ";" at all, else from the last day name or number that begins a date. */
function dateTextOf(value: string, dateAt: number): string {
  const start = dateAt >= 0 ? dateAt : value.lastIndexOf(";") + 1;
  if (start > 0) {
    const text = value.slice(start).trim();
    if (parseDate(text) !== null) return text;
    if (dateAt >= 0 && text !== "") return text;
  }
  const tail = value.slice(Math.max(0, value.length - DATE_TAIL));
  for (let at = tail.lastIndexOf(" ", tail.length - 14); at > 0; at = tail.lastIndexOf(" ", at - 1)) {
    const candidate = tail.slice(at + 1);
    if (DATE_START.test(candidate) && parseDate(candidate) !== null) {
      const before = tail.slice(0, at).trimEnd();
      const day = before.slice(before.lastIndexOf(" ") + 1);
      return DAY_NAME.test(day) ? `${day} ${candidate}` : candidate;
    }
  }
  return "";
}

/** End of a comment (index of its ")"). One that is never closed ends at its first white space behind a ";" or at the end. */
function commentEnd(value: string, start: number): number {
  let depth = 0;
  for (let at = start; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === OPEN) depth++;
    else if (code === CLOSE && --depth === 0) return at;
  }
  return value.length;
}

function wordEnd(value: string, start: number): number {
  let at = start;
  if (value.charCodeAt(at) === QUOTE) {
    const close = value.indexOf('"', at + 1);
    if (close > 0) return close + 1;
  }
  if (value.charCodeAt(at) === LESS) {
    const close = value.indexOf(">", at + 1);
    if (close > 0) return close + 1;
  }
  for (; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code <= 0x20 || code === OPEN || code === SEMICOLON) break;
  }
  return Math.max(at, start + 1);
}

function clauseName(word: string): ClauseName | null {
  switch (word.length <= 4 ? word.toLowerCase() : "") {
    case "from":
      return "from";
    case "by":
      return "by";
    case "with":
      return "with";
    case "id":
      return "id";
    case "for":
      return "for";
    case "via":
      return "via";
    default:
      return null;
  }
}

/** HELO name, reverse name and address of the client, wherever the server wrote them. */
function clientOf(from: Clause): { from: string; fromIp: string; fromReverse: string } {
  const first = unbracketed(from.words[0] ?? "");
  let helo = "";
  let reverse = "";
  let ip = "";
  for (const comment of from.comments.slice(0, MAX_COMMENTS)) {
    let expectHelo = false;
    for (const word of comment.slice(0, MAX_COMMENT).split(SEPARATORS)) {
      if (word === "") continue;
      const address = ipOf(word);
      const lower = lowerAscii(word);
      if (expectHelo) {
        helo = helo === "" ? lower : helo;
        expectHelo = false;
      } else if (lower === "helo" || lower === "ehlo" || lower === "helo=" || lower === "ehlo=") {
        expectHelo = true;
      } else if (lower.startsWith("helo=") || lower.startsWith("ehlo=")) {
        helo = helo === "" ? lower.slice(5) : helo;
      } else if (address !== "") {
        ip = ip === "" ? address : ip;
      } else if (reverse === "" && word.includes(".") && HOST.test(word)) {
        reverse = lower;
      }
    }
  }
  if (ip === "") ip = ipOf(from.words[0] ?? "");
  if (helo !== "" && ipOf(first) === "" && first !== "" && lowerAscii(first) !== "unknown" && reverse === "")
    reverse = lowerAscii(first);
  return { from: helo !== "" ? helo : lowerAscii(first), fromIp: ip, fromReverse: reverse };
}

function addressIn(clause: Clause): string {
  const own = ipOf(clause.words[0] ?? "");
  if (own !== "") return own;
  for (const comment of clause.comments.slice(0, MAX_COMMENTS)) {
    for (const word of comment.slice(0, MAX_COMMENT).split(SEPARATORS)) {
      const address = ipOf(word);
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
  if (text.slice(0, 5).toLowerCase() === "ipv6:") text = text.slice(5);
  const zone = text.indexOf("%");
  if (zone > 0) text = text.slice(0, zone);
  const v4 = /^(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?::\d{1,5})?$/.exec(text);
  if (v4 !== null) return v4[1] ?? "";
  const colons = text.split(":").length - 1;
  return colons >= 2 && /^[0-9a-fA-F:]+(?:\.\d{1,3}){0,3}$/.test(text) ? text.toLowerCase() : "";
}

/** "version=TLS1_2", "using TLSv1.3 with cipher", "TLS1.2": written as "TLS1_2". */
function tlsOf(value: string): string {
  for (let at = value.indexOf("TLS"); at >= 0; at = value.indexOf("TLS", at + 3)) {
    const found = TLS.exec(value.slice(at, at + 12));
    if (found !== null) return `TLS${found[1] ?? "1"}_${found[2] ?? "0"}`;
  }
  return "";
}

function withoutComments(clause: Clause | undefined): string {
  return clause === undefined ? "" : clause.words.slice(0, MAX_WORDS).join(" ");
}

function unbracketed(word: string): string {
  const open = word.charCodeAt(0);
  const close = word.charCodeAt(word.length - 1);
  const pair =
    (open === LESS && close === 0x3e) || (open === 0x5b && close === 0x5d) || (open === QUOTE && close === QUOTE);
  return pair && word.length > 1 ? word.slice(1, -1) : word;
}

const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;
const LESS = 0x3c;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MAX_COMMENTS = 8;
const MAX_COMMENT = 1024;
const MAX_WORDS = 8;
const DATE_TAIL = 160;
const SEPARATORS = /[\s,;"()]+/;
const HOST = /^[A-Za-z0-9._-]+$/;
const TLS = /^TLSv?(\d)(?:[._](\d))?(?!\d)/;
const DATE_START = /^(?:\d{1,2}[ -]|\d{4}-\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b)/i;
const DAY_NAME = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?$/i;
