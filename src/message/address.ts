import { lowerAscii } from "./asciiCase";
import { decodeWords, readEncodedWord } from "./encodedWords";
import { LIMITS } from "./limits";
import type { Mailbox } from "./message";

/**
 * Mailboxes of an address field (RFC 5322 section 3.4, groups and comments included). An encoded word is display name,
 * whatever it holds, never an address:
 *
 *     =?utf-8?Q?Microsoft_<a@communication.microsoft.com>?= <evil@attacker.example>   →   evil@attacker.example
 *
 * @param value the unfolded field value, encoded words not yet decoded
 * @returns every mailbox in order; `address` is "" where only a name stands; two angle addresses in a row give two
 */
export function parseMailboxes(value: string): readonly Mailbox[] {
  const usual = usualMailbox(value);
  if (usual !== null) return [usual];
  const mailboxes: Mailbox[] = [];
  let entry = emptyEntry();
  const close = (): void => {
    if (mailboxes.length < LIMITS.mailboxes) for (const mailbox of mailboxesOf(entry)) mailboxes.push(mailbox);
    entry = emptyEntry();
  };
  for (const token of tokens(value)) {
    if (token.kind === "comma" || token.kind === "semicolon") close();
    else if (token.kind === "colon")
      entry = emptyEntry(); // what stood before was the name of a group
    else if (token.kind === "angle") entry.angles.push(token.text);
    else if (token.kind === "comment") entry.comments.push(token.text);
    else {
      const { kind, text, spaced } = token; // not spread: that gives an object of a form of its own
      entry.words.push({ kind, text, spaced, angle: entry.angles.length });
    }
  }
  close();
  return mailboxes;
}

/**
 * `Name <address>`, `"Name" <address>` and a bare `address` as most mail has them, in plain ASCII and with nothing that must be interpreted; null for
 * all else. Gives what the whole way gives (test/message/properties.test.ts), in a tenth of the time.
 */
function usualMailbox(value: string): Mailbox | null {
  if (BARE.test(value)) return mailboxOf("", value);
  const found = USUAL.exec(value);
  if (found === null) return null;
  const name = found[1] ?? found[2] ?? "";
  return mailboxOf((name.includes("  ") ? name.replace(SPACES, " ") : name).trim(), found[3] ?? "");
}

/**
 * Splits an addr-spec at its last "@" (a quoted local part may hold others). What is longer than a domain name can be
 * (RFC 1035: 255 octets) is no domain: "".
 */
export function mailboxOf(name: string, address: string): Mailbox {
  const at = address.lastIndexOf("@");
  return {
    name,
    address,
    local: at < 0 ? address : address.slice(0, at),
    domain: at < 0 || address.length - at > MAX_DOMAIN ? "" : lowerAscii(address.slice(at + 1)),
  };
}

interface Token {
  readonly kind: "word" | "quoted" | "encoded" | "angle" | "comment" | "comma" | "semicolon" | "colon";
  readonly text: string;
  /** Whether white space (or a comment) stands before it. */
  readonly spaced: boolean;
}

interface Entry {
  readonly words: (Token & { readonly angle: number })[];
  readonly angles: string[];
  readonly comments: string[];
}

function emptyEntry(): Entry {
  return { words: [], angles: [], comments: [] };
}

/** What stands between two commas. */
function mailboxesOf(entry: Entry): Mailbox[] {
  const angle = entry.angles[0];
  if (angle === undefined) return withoutAngle(entry);
  return entry.angles.length === 1 ? [angled(entry, entry.words, angle)] : severalAngles(entry);
}

function angled(entry: Entry, words: readonly Token[], angle: string): Mailbox {
  const name = phrase(words);
  return mailboxOf(name === "" ? comment(entry) : name, withoutRoute(angle));
}

/** `A <a@b.example> B <c@d.example>`: each has the words in front of it, the last one also those behind. */
function severalAngles(entry: Entry): Mailbox[] {
  const words: Token[][] = entry.angles.map(() => []);
  for (const word of entry.words) words[Math.min(word.angle, words.length - 1)]?.push(word);
  return entry.angles.map((angle, index) => angled(entry, words[index] ?? [], angle));
}

function withoutAngle(entry: Entry): Mailbox[] {
  const found: Mailbox[] = [];
  const rest: Token[] = [];
  for (const group of glued(entry.words)) {
    const address = bareAddress(group);
    if (address !== null) found.push(mailboxOf("", address));
    else for (const token of group) rest.push(token);
  }
  const name = phrase(rest);
  if (found.length === 1 && found[0] !== undefined) return [{ ...found[0], name: name === "" ? comment(entry) : name }];
  if (found.length > 1) return found;
  if (name === "" && entry.comments.length === 0) return [];
  return [mailboxOf(name === "" ? comment(entry) : name, "")];
}

/** The address that tokens without white space between them are; null where they are none. */
function bareAddress(group: readonly Token[]): string | null {
  let address = "";
  let at = false;
  for (const { kind, text } of group) {
    if (kind === "encoded") return null;
    if (kind === "word" && text.includes("@")) at = true;
    address += kind === "quoted" ? `"${text}"` : text;
  }
  return at ? address : null;
}

function comment(entry: Entry): string {
  return decodeWords(entry.comments.join(" ")).trim();
}

/** Tokens without white space between them belong to one addr-spec: "a b"@example.com is two tokens. */
function glued<T extends Token>(list: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const token of list) {
    const last = groups.at(-1);
    if (last === undefined || token.spaced) groups.push([token]);
    else last.push(token);
  }
  return groups;
}

function phrase(words: readonly Token[]): string {
  // Encoded words stay next to each other as they were, so that those split inside a character are joined.
  let text = "";
  for (const word of words) text += text !== "" && word.spaced ? ` ${word.text}` : word.text;
  return decodeWords(text).replace(SPACES, " ").trim();
}

/** Obsolete route: <@relay.example:user@host.example>. */
function withoutRoute(angle: string): string {
  if (!angle.startsWith("@")) return angle;
  return angle.slice(angle.indexOf(":") + 1);
}

function tokens(value: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  let spaced = false;
  let wordsEnd = false; // no "?=" follows any more: nothing in the rest can be an encoded word
  while (at < value.length) {
    const code = value.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at++;
      continue;
    }
    const before = spaced;
    spaced = false;
    if (code === QUOTE) {
      const { text, end } = quoted(value, at);
      found.push({ kind: "quoted", text, spaced: before });
      at = end;
    } else if (code === OPEN) {
      const { text, end } = commentText(value, at);
      found.push({ kind: "comment", text, spaced: before });
      at = end;
      spaced = true;
    } else if (code === LESS) {
      const { text, end } = angleText(value, at);
      found.push({ kind: "angle", text, spaced: before });
      at = end;
      spaced = true;
    } else if (code === COMMA || code === SEMICOLON || code === COLON) {
      found.push({ kind: code === COMMA ? "comma" : code === COLON ? "colon" : "semicolon", text: "", spaced: before });
      at++;
    } else {
      const word =
        !wordsEnd && code === EQUALS && value.charCodeAt(at + 1) === QUESTION ? readEncodedWord(value, at) : null;
      if (word === "no-more") wordsEnd = true;
      const end = word !== null && word !== "no-more" ? word.end : wordEnd(value, at);
      found.push({
        kind: word !== null && word !== "no-more" ? "encoded" : "word",
        text: value.slice(at, end),
        spaced: before,
      });
      at = end;
    }
  }
  return found;
}

/** End of a run that no special character interrupts; a domain literal in brackets is part of it. */
function wordEnd(value: string, start: number): number {
  let at = start;
  let bracket = false;
  for (; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === 0x5b) bracket = value.charCodeAt(at - 1) === AT;
    if (code === 0x5d) bracket = false;
    if (isSpace(code)) break;
    if (bracket && code === COLON) continue;
    if (code === QUOTE || code === OPEN || code === LESS || code === COMMA || code === SEMICOLON || code === COLON)
      break;
    if (at > start && code === EQUALS && value.charCodeAt(at + 1) === QUESTION) break;
  }
  return Math.max(at, start + 1);
}

function quoted(value: string, start: number): { text: string; end: number } {
  let text = "";
  let from = start + 1;
  for (let at = from; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === BACKSLASH) {
      text += value.slice(from, at);
      from = at + 1;
      at++;
    } else if (code === QUOTE) {
      return { text: text + value.slice(from, at), end: at + 1 };
    }
  }
  return { text: text + value.slice(from), end: value.length };
}

/** Text of a comment with its nested ones; an unclosed one reaches to the end. */
function commentText(value: string, start: number): { text: string; end: number } {
  let depth = 0;
  for (let at = start; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === OPEN) depth++;
    else if (code === CLOSE && --depth === 0) return { text: value.slice(start + 1, at), end: at + 1 };
  }
  return { text: value.slice(start + 1), end: value.length };
}

function angleText(value: string, start: number): { text: string; end: number } {
  let inQuotes = false;
  for (let at = start + 1; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === BACKSLASH && inQuotes) at++;
    else if (code === QUOTE) inQuotes = !inQuotes;
    else if (code === GREATER && !inQuotes) return { text: value.slice(start + 1, at).trim(), end: at + 1 };
    else if (code === LESS && !inQuotes) return { text: value.slice(start + 1, at).trim(), end: at };
  }
  return { text: value.slice(start + 1).trim(), end: value.length };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}

const MAX_DOMAIN = 256;
/** No set holds the sign behind it, so that it is linear. An equals sign may begin an encoded word. */
const USUAL =
  /^(?:"([ !#-;?-[\]-~]*)" *|([ !#-'*+\-./0-9?A-Z^-~]*))<([!#-'*+\-./0-9?A-Z^-~][!#-'*+\-./0-9?@A-Z^-~]*)>$/;
/** As above, an "@" in it. */
const BARE = /^[!#-'*+\-./0-9?A-Z^-~]*@[!#-'*+\-./0-9?A-Z^-~]*$/;
const QUOTE = 0x22;
const OPEN = 0x28;
const CLOSE = 0x29;
const COMMA = 0x2c;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const AT = 0x40;
const BACKSLASH = 0x5c;
const SPACES = /[ \t]+/g;
