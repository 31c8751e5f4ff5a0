import { mailboxOf, parseMailboxes } from "./address";
import { isAscii, lowerAscii } from "./asciiCase";
import { fieldsNamed } from "./fields";
import type { From, HeaderBlock, Mailbox } from "./message";

/**
 * Who the message says it is from. Only one field with one address, read alike by two parsers that share no code, is
 * `single`; mail programs and servers differ on everything else, and that difference is what an attacker uses.
 *
 * @param header the block
 * @returns `missing` when there is no From field
 */
export function readFrom(header: HeaderBlock): From {
  const fields = fieldsNamed(header, "from");
  const first = fields[0];
  if (first === undefined) {
    return header.limits.length > 0
      ? { kind: "ambiguous", why: "malformed", mailboxes: [], field: 0 }
      : { kind: "missing" };
  }
  // No honest From is as long as this; what is cut off cannot matter, since the rest is never `single`.
  const long = first.value.length > MAX_FROM;
  const mailboxes: Mailbox[] = [];
  for (const field of fields.slice(0, MAX_SHOWN))
    for (const mailbox of parseMailboxes(field.value.slice(0, MAX_FROM))) mailboxes.push(mailbox);
  const ambiguous = (why: "several-fields" | "several-addresses" | "parsers-disagree" | "malformed"): From => ({
    kind: "ambiguous",
    why,
    mailboxes: mailboxes.slice(0, MAX_SHOWN),
    field: first.index,
  });
  if (fields.length > 1) return ambiguous("several-fields");
  if (long) return ambiguous("malformed");
  // A field that could not be read to its end, or a second From behind a bare CR, may hold another sender.
  if (header.limits.length > 0 || hiddenFrom(header)) return ambiguous("several-fields");
  let mailbox: Mailbox | null = null;
  // An unquoted comma in a name ("Microsoft account team ,_<a@b.example>") makes entries without an address: all of them
  // are the name that a person sees.
  let name = "";
  for (const one of mailboxes) {
    if (one.name !== "") name += name === "" ? one.name : `, ${one.name}`;
    if (one.address === "") continue;
    if (mailbox !== null) return ambiguous("several-addresses");
    mailbox = one;
  }
  if (mailbox === null) return ambiguous("malformed");
  const second = onlyAddress(first.value);
  if (second === null) return ambiguous("malformed");
  if (second === "several" || second !== mailbox.address) return ambiguous("parsers-disagree");
  const { address, local, domain } = mailbox;
  return { kind: "single", mailbox: { name, address, local, domain }, field: first.index };
}

/**
 * The second parser: takes quoted strings, comments and encoded words out of the value and looks at what is left. It
 * must hold one address in angle brackets, or one address and nothing else.
 *
 * @returns the address; "several" when a reader could find another; null when it is no address by RFC 5322
 */
export function onlyAddress(value: string): string | null | "several" {
  const bare = withoutOpaque(value);
  const open = bare.indexOf("<");
  if (open < 0) {
    const words = bare.split(WHITE).filter((word) => word !== "");
    const addresses = words.filter((word) => word.includes("@"));
    if (addresses.length > 1) return "several";
    return words.length === 1 ? strictAddress(words[0] ?? "") : null;
  }
  const close = bare.indexOf(">", open);
  if (close < 0 || open !== bare.lastIndexOf("<") || close !== bare.lastIndexOf(">")) return "several";
  const address = strictAddress(bare.slice(open + 1, close).trim());
  if (address === null) return null;
  const around = `${bare.slice(0, open)} ${bare.slice(close + 1)}`;
  if (around.includes(";") || around.includes(":")) return "several"; // a group
  // A name that is the address itself is common and harmless; another address as a bare word is not.
  for (const word of around.split(WHITE))
    if (word.includes("@") && lowerAscii(word) !== lowerAscii(address)) return "several";
  return address;
}

/**
 * The value with a space in place of each quoted string (but a quoted local part), comment and strict encoded word.
 * What is not closed stays as it is, so that the caller finds it odd.
 */
function withoutOpaque(value: string): string {
  if (!OPAQUE.test(value)) return value;
  const out: string[] = [];
  let kept = 0;
  let at = 0;
  const dead = { quote: false, comment: false }; // no end of this kind follows any more
  const lastWordEnd = value.lastIndexOf("?=");
  while (at < value.length) {
    const character = value.charAt(at);
    let end = -1;
    if (character === '"' && !dead.quote) {
      end = skipTo(value, at, '"', '"');
      dead.quote = end < 0;
      if (end > 0 && value.charAt(end) === "@") {
        at = end;
        continue;
      }
    } else if (character === "(" && !dead.comment) {
      end = skipTo(value, at, "(", ")");
      dead.comment = end < 0;
    } else if (character === "=" && value.charAt(at + 1) === "?" && at < lastWordEnd) {
      end = strictWordEnd(value, at);
    }
    if (end < 0) {
      at++;
      continue;
    }
    out.push(value.slice(kept, at), " ");
    at = end;
    kept = end;
  }
  out.push(value.slice(kept));
  return out.join("");
}

/** Index behind the closing character, a backslash hides the next one; -1 when it never closes. */
function skipTo(value: string, start: number, open: string, close: string): number {
  let depth = 1;
  for (let at = start + 1; at < value.length; at++) {
    const character = value.charAt(at);
    if (character === "\\") at++;
    else if (character === close) {
      if (--depth === 0) return at + 1;
    } else if (character === open) depth++;
  }
  return -1;
}

/** Index behind an encoded word exactly as RFC 2047 writes it; -1 else. */
function strictWordEnd(value: string, start: number): number {
  let marks = 0;
  for (let at = start + 2; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code <= 0x20 || code > 0x7e) return -1;
    if (code !== 0x3f) continue;
    marks++;
    if (marks === 3) return value.charAt(at + 1) === "=" ? at + 2 : -1;
    if (marks === 2 && !/^[bq]$/i.test(value.charAt(at - 1))) return -1;
    if (marks === 2 && value.charAt(at - 2) !== "?") return -1;
  }
  return -1;
}

/** The address when it is an addr-spec without obsolete forms, else null. */
function strictAddress(text: string): string | null {
  const at = text.lastIndexOf("@");
  if (at <= 0 || text.length > MAX_ADDRESS) return null;
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  const quotedLocal = local.startsWith('"') && local.endsWith('"') && local.length > 1;
  if (!quotedLocal && !dotAtom(local)) return null;
  if (domain.length > 255) return null;
  // A domain that becomes ASCII by folding (U+212A KELVIN SIGN for k, full-width letters) reads as another one.
  if (!isAscii(domain) && isAscii(domain.normalize("NFKC").toLowerCase().replaceAll("\u3002", "."))) return null;
  if (domain.startsWith("[") && domain.endsWith("]")) return text;
  return dotAtom(domain) ? text : null;
}

/** Labels joined by dots, no white space, no special character. Letters beyond ASCII are allowed (RFC 6532). */
function dotAtom(text: string): boolean {
  return text !== "" && !text.startsWith(".") && !text.endsWith(".") && !text.includes("..") && !SPECIAL.test(text);
}

/** "X: a<CR>From: b": one line to most programs, two to some. */
function hiddenFrom(header: HeaderBlock): boolean {
  if (header.noBareBreaks === true) return false;
  return header.fields.some((field) => hasBareBreak(field.raw) && HIDDEN_FROM.test(field.raw));
}

/** A CR without its LF, or a NUL. */
function hasBareBreak(raw: string): boolean {
  for (let at = raw.indexOf("\r"); at >= 0; at = raw.indexOf("\r", at + 1))
    if (raw.charCodeAt(at + 1) !== 0x0a) return true;
  return raw.includes("\0");
}

/** A From made of what a mail program hands over already taken apart (no header field at hand). */
export function givenFrom(name: string, address: string): From {
  const mailbox: Mailbox = mailboxOf(name, address.trim());
  if (mailbox.address === "") return { kind: "missing" };
  return strictAddress(mailbox.address) === null
    ? { kind: "ambiguous", why: "malformed", mailboxes: [mailbox], field: 0 }
    : { kind: "single", mailbox, field: 0 };
}

/** What any of them begins with. */
const OPAQUE = /["(]|=\?/;
const MAX_SHOWN = 20;
const MAX_FROM = 32_768;
const MAX_ADDRESS = 512;
const WHITE = /[ \t\r\n]/;
// control characters have no place in an address
const SPECIAL = /[\x00-\x20\x7f"(),:;<>@[\\\]\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Bidi_Control}]/u;
const HIDDEN_FROM = /[\r\n\0][ \t]*from[ \t]*:/i;
