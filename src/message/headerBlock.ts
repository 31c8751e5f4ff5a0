import { lowerAscii } from "./asciiCase";
import { decodeStrictUtf8 } from "./charset";
import { LIMITS } from "./limits";
import type { HeaderBlock, HeaderField, MessageLimit } from "./message";
import { latin1Bytes } from "./transferEncoding";

/** A header block and where it ended: `end` is the index of the first character of the body. */
export interface ReadHeader {
  readonly block: HeaderBlock;
  readonly end: number;
}

/**
 * Takes a header block apart (RFC 5322 section 2.2), one pass, top to bottom, up to the first empty line. Takes CRLF,
 * LF and bare CR as line end, empty lines and an mbox "From " line in front, and text that lost the white space of its
 * folded lines (a copy from a browser).
 *
 * @param text for "bytes" each character is one byte; for "text" it is Unicode
 * @param raw which of the two
 */
export function readHeaderBlock(text: string, raw: "bytes" | "text"): ReadHeader {
  const { lines, end, cut } = readLines(text, raw);
  const lost = lostFolding(lines);
  const fields: HeaderField[] = [];
  const limits = new Set<MessageLimit>();
  if (cut) limits.add("header-bytes");

  let first = 0;
  while (first < lines.length) {
    let last = first + 1;
    while (last < lines.length && !startsField(lines[last] ?? "", lost)) last++;
    const head = lines[first] ?? "";
    if (startsField(head, lost)) {
      if (fields.length >= LIMITS.fields) {
        limits.add("fields");
        break;
      }
      const field = makeField(fields.length, lines, first, last, raw);
      if (field.raw.length > LIMITS.fieldChars) {
        limits.add("field-bytes");
        break;
      }
      fields.push(field);
    }
    // Lines before the first field (an mbox "From " line, a heading that was copied along) belong to no field.
    first = last;
  }
  return { block: { fields, raw, limits: [...limits] }, end };
}

/** Lines up to the empty one, without their line ends. */
function readLines(text: string, raw: "bytes" | "text"): { lines: string[]; end: number; cut: boolean } {
  const max = Math.min(text.length, LIMITS.headerChars);
  const bareCr = !text.includes("\n") && text.includes("\r");
  const lineEnd = bareCr ? "\r" : "\n";
  const lines: string[] = [];
  let at = raw === "text" && text.startsWith("\ufeff") ? 1 : 0;
  if (raw === "bytes" && text.startsWith("\u00ef\u00bb\u00bf")) at = 3;
  while (at < text.length) {
    if (at >= max) return { lines, end: text.length, cut: true };
    const found = text.indexOf(lineEnd, at);
    const next = found < 0 ? text.length : found + 1;
    let stop = found < 0 ? text.length : found;
    if (!bareCr && text.charCodeAt(stop - 1) === CR && stop > at) stop--;
    const line = text.slice(at, stop);
    at = next;
    // RFC 5322 lets a folded line hold nothing but white space; in a paste it is an empty line with a stray space.
    const blank =
      line === "" || ((raw === "text" || lines.length === 0) && line.trim() === "" && !isWhite(text.charCodeAt(at)));
    if (blank) {
      if (lines.length > 0) return { lines, end: at, cut: false };
      continue; // empty lines in front
    }
    lines.push(line);
  }
  return { lines, end: text.length, cut: false };
}

/**
 * True when no line is folded with white space although some lines cannot be the start of a field: then lines such as
 * "23:55:05 +0000", "h=From:Date" or "fe80::1" are continuations and the rule for names must be narrower.
 */
function lostFolding(lines: readonly string[]): boolean {
  let odd = false;
  for (const line of lines) {
    if (isWhite(line.charCodeAt(0))) return false;
    if (!startsField(line, true)) odd = true;
  }
  return odd;
}

/** Does this line start a field? A name is any printable ASCII but colon; white space may stand before the colon. */
function startsField(line: string, lost: boolean): boolean {
  const nameEnd = endOfName(line);
  if (nameEnd <= 0) return false;
  if (!lost) return true;
  const name = lowerAscii(line.slice(0, nameEnd));
  if (WELL_KNOWN.has(name)) return true;
  if (!PLAIN_NAME.test(name)) return false;
  const behind = line.charCodeAt(line.indexOf(":", nameEnd) + 1);
  return name.includes("-") || Number.isNaN(behind) || isWhite(behind);
}

/** Length of the field name at the start of the line, 0 where there is none. */
function endOfName(line: string): number {
  let at = 0;
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === COLON) return at;
    if (code <= 0x20 || code > 0x7e) break;
  }
  const nameEnd = at;
  while (isWhite(line.charCodeAt(at))) at++;
  return line.charCodeAt(at) === COLON ? nameEnd : 0;
}

function makeField(
  index: number,
  lines: readonly string[],
  first: number,
  last: number,
  raw: "bytes" | "text",
): HeaderField {
  const head = lines[first] ?? "";
  const nameEnd = endOfName(head);
  const name = head.slice(0, nameEnd);
  const start = head.indexOf(":", nameEnd) + 1;
  let rawText = head;
  let value = head.slice(start);
  if (last > first + 1) {
    const folded = lines.slice(first + 1, last).map((line) => (isWhite(line.charCodeAt(0)) ? line : ` ${line}`));
    rawText = `${head}\r\n${folded.join("\r\n")}`;
    value += folded.join("");
  }
  if (raw === "bytes" && HIGH.test(value)) value = decodeStrictUtf8(latin1Bytes(value)) ?? value;
  return { index, name, key: lowerAscii(name), raw: rawText, value: trimWhite(value.replace(BREAKS, " ")) };
}

/** Outer white space of RFC 5322 removed (not U+00A0: in text of unknown set it is half a letter). */
export function trimWhite(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0;
}

const CR = 0x0d;
const COLON = 0x3a;
const HIGH = /[\u0080-\u00ff]/;
/** A bare CR, LF or NUL inside a value is white space to a reader. */
// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const BREAKS = /[\x00\r\n]/g;
const PLAIN_NAME = /^[a-z][a-z0-9._!/-]*$/;
const WELL_KNOWN: ReadonlySet<string> = new Set(
  "from to cc bcc subject date sender received reply-to return-path message-id dkim-signature authentication-results mime-version content-type comments keywords references".split(
    " ",
  ),
);
