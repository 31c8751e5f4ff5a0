import type { BodyParts } from "./body";
import { decodeCharset } from "./charset";
import { firstField } from "./fields";
import { readHeaderBlock } from "./headerBlock";
import { LIMITS } from "./limits";
import type { Attachment, HeaderBlock, MessageLimit } from "./message";
import { parseParameters, type Parameterized } from "./parameters";
import { decodeBase64, decodeQuotedPrintable } from "./transferEncoding";

/**
 * Takes a MIME body apart (RFC 2045, 2046, 2183): text and HTML to show, and what is attached. One pass over the
 * lines that start with "--"; parts are never copied before they are decoded.
 *
 * @param header the header block of the message
 * @param source header and body
 * @param text the same, each character one byte
 * @param start index of the body in both
 */
export function readMime(
  header: HeaderBlock,
  source: Uint8Array,
  text: string,
  start: number,
): { readonly parts: BodyParts; readonly limits: readonly MessageLimit[] } {
  const limits = new Set<MessageLimit>();
  const leaves = splitParts(header, text, start, limits);
  const withHtml = new Set(
    leaves.filter((leaf) => isShown(leaf) && leaf.type === "text/html").map((leaf) => leaf.alternative),
  );
  const html: string[] = [];
  const plain: string[] = [];
  let calendar: Leaf | undefined;
  const attachments: Attachment[] = [];
  let room: number = LIMITS.bodyChars;
  for (const leaf of leaves) {
    if (!isShown(leaf)) {
      if (leaf.type === "text/calendar" && leaf.disposition.value !== "attachment") calendar ??= leaf;
      if (attachments.length >= LIMITS.attachments) limits.add("attachments");
      else attachments.push(attachmentOf(leaf, source));
      continue;
    }
    // The plain form of an alternative is not what a person sees when there is HTML.
    if (leaf.type !== "text/html" && leaf.alternative > 0 && withHtml.has(leaf.alternative)) continue;
    if (room <= 0) {
      limits.add("body-bytes");
      continue;
    }
    const shown = textOf(leaf, source);
    room -= shown.length;
    (leaf.type === "text/html" ? html : plain).push(shown);
  }
  // an invitation without a text of its own: programs show what the calendar says
  if (calendar !== undefined && room > 0 && html.length === 0 && plain.every((one) => one.trim() === ""))
    plain.push(calendarText(textOf(calendar, source)));
  return { parts: { html: html.join("\n"), text: plain.join("\n"), attachments }, limits: [...limits] };
}

/** What a person sees of an invitation: its title, its text and its place, from RFC 5545 content lines. */
function calendarText(source: string): string {
  const lines: string[] = [];
  for (const line of source.replaceAll(/\r?\n[ \t]/g, "").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = /^[A-Z]+/i.exec(line.slice(0, Math.min(colon, 20)))?.[0].toUpperCase() ?? "";
    if (SHOWN_OF_CALENDAR.has(name))
      lines.push(
        line.slice(colon + 1).replaceAll(/\\([nN\\,;])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign)),
      );
  }
  return lines.join("\n\n");
}

const SHOWN_OF_CALENDAR: ReadonlySet<string> = new Set(["SUMMARY", "DESCRIPTION", "LOCATION"]);

interface Leaf {
  readonly type: string;
  readonly contentType: Parameterized;
  readonly disposition: Parameterized;
  readonly encoding: string;
  readonly hasId: boolean;
  readonly start: number;
  end: number;
  /** Number of the multipart/alternative it belongs to, 0 for none. */
  readonly alternative: number;
}

interface Multipart {
  readonly boundary: string;
  readonly alternative: number;
  readonly digest: boolean;
}

function splitParts(header: HeaderBlock, text: string, start: number, limits: Set<MessageLimit>): Leaf[] {
  const leaves: Leaf[] = [];
  const stack: Multipart[] = [];
  const depthOf = new Map<string, number>();
  let alternatives = 0;

  /** The part that begins at `from`; null where it is a multipart, or one too many. */
  const enter = (block: HeaderBlock, from: number): Leaf | null => {
    const parent = stack.at(-1);
    const fallback = parent?.digest === true ? "message/rfc822" : "text/plain";
    const contentType = parseParameters(firstField(block, "content-type")?.value ?? fallback);
    const type = contentType.value.includes("/") ? contentType.value : fallback;
    const boundary = contentType.parameters.get("boundary")?.trimEnd();
    if (type.startsWith("multipart/") && boundary !== undefined && boundary !== "") {
      if (stack.length >= LIMITS.nesting) limits.add("nesting");
      else {
        const alternative = type === "multipart/alternative" ? ++alternatives : (parent?.alternative ?? 0);
        depthOf.set(boundary, stack.length);
        stack.push({ boundary, alternative, digest: type === "multipart/digest" });
        return null;
      }
    }
    if (leaves.length >= LIMITS.attachments) {
      limits.add("attachments");
      return null;
    }
    const entered: Leaf = {
      type,
      contentType,
      disposition: parseParameters(firstField(block, "content-disposition")?.value ?? ""),
      encoding: parseParameters(firstField(block, "content-transfer-encoding")?.value ?? "").value,
      hasId: firstField(block, "content-id") !== null,
      start: from,
      end: text.length,
      alternative: parent?.alternative ?? 0,
    };
    leaves.push(entered);
    return entered;
  };

  let leaf = enter(header, start);
  if (stack.length === 0) return leaves;
  let at = start;
  while (at < text.length) {
    const line = nextDashLine(text, at, start);
    if (line === null) break;
    at = line.end;
    const found = matchBoundary(line.text, depthOf);
    if (found === null) continue;
    if (leaf !== null) leaf.end = contentEnd(text, line.start);
    leaf = null;
    while (stack.length > found.depth + (found.closing ? 0 : 1)) {
      const closed = stack.pop();
      if (closed !== undefined) depthOf.delete(closed.boundary);
    }
    if (stack.length === 0) break;
    if (found.closing) continue;
    const headerEnd = endOfPartHeader(text, at, depthOf);
    const part = readHeaderBlock(text.slice(at, headerEnd.fieldsEnd), "bytes").block;
    at = headerEnd.next;
    leaf = enter(part, at);
    if (limits.has("attachments")) break;
  }
  return leaves;
}

/** The next line that starts with "--", at or behind `at`. */
function nextDashLine(
  text: string,
  at: number,
  bodyStart: number,
): { text: string; start: number; end: number } | null {
  let start = at;
  if (!(text.startsWith("--", at) && (at === bodyStart || text.charCodeAt(at - 1) === LF))) {
    const found = text.indexOf("\n--", Math.max(at - 1, 0));
    if (found < 0) return null;
    start = found + 1;
  }
  const lineEnd = text.indexOf("\n", start);
  const end = lineEnd < 0 ? text.length : lineEnd + 1;
  return { text: text.slice(start, Math.min(end, start + MAX_BOUNDARY_LINE)), start, end };
}

/** "--boundary" or "--boundary--" of any open multipart, white space behind it ignored. */
function matchBoundary(line: string, depthOf: ReadonlyMap<string, number>): { depth: number; closing: boolean } | null {
  const name = line.slice(2).trimEnd();
  const depth = depthOf.get(name);
  if (depth !== undefined) return { depth, closing: false };
  const closed = name.endsWith("--") ? depthOf.get(name.slice(0, -2)) : undefined;
  return closed === undefined ? null : { depth: closed, closing: true };
}

/** Where the fields of a part end and where its content begins; a boundary line ends both. */
function endOfPartHeader(
  text: string,
  start: number,
  depthOf: ReadonlyMap<string, number>,
): { fieldsEnd: number; next: number } {
  let at = start;
  while (at < text.length) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found + 1;
    if (end - at <= 2 && text.slice(at, end).trim() === "") return { fieldsEnd: at, next: end };
    if (
      text.startsWith("--", at) &&
      matchBoundary(text.slice(at, Math.min(end, at + MAX_BOUNDARY_LINE)), depthOf) !== null
    ) {
      return { fieldsEnd: at, next: at };
    }
    at = end;
  }
  return { fieldsEnd: at, next: at };
}

/** The line end before a boundary belongs to the boundary. */
function contentEnd(text: string, boundary: number): number {
  let end = boundary;
  if (text.charCodeAt(end - 1) === LF) end--;
  if (text.charCodeAt(end - 1) === CR) end--;
  return end;
}

function isShown(leaf: Leaf): boolean {
  if (leaf.type !== "text/plain" && leaf.type !== "text/html") return false;
  return leaf.disposition.value !== "attachment" && nameOf(leaf) === "";
}

function nameOf(leaf: Leaf): string {
  return leaf.disposition.parameters.get("filename") ?? leaf.contentType.parameters.get("name") ?? "";
}

function decoded(leaf: Leaf, source: Uint8Array): Uint8Array {
  const bytes = source.subarray(leaf.start, Math.max(leaf.start, leaf.end));
  if (leaf.encoding === "base64") return decodeBase64(bytes);
  return leaf.encoding === "quoted-printable" ? decodeQuotedPrintable(bytes) : bytes;
}

function textOf(leaf: Leaf, source: Uint8Array): string {
  const bytes = decoded(leaf, source);
  let charset = leaf.contentType.parameters.get("charset") ?? "";
  if (charset === "" && leaf.type === "text/html") charset = metaCharset(bytes);
  const shown = decodeCharset(bytes, charset);
  return leaf.contentType.parameters.get("format")?.toLowerCase() === "flowed"
    ? unflow(shown, leaf.contentType.parameters.get("delsp")?.toLowerCase() === "yes")
    : shown;
}

/** charset= of a meta element near the start of an HTML part that names none in its header. */
function metaCharset(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 2048));
  return /<meta[^>]{1,200}charset=["']?([\w-]{1,40})/i.exec(start)?.[1] ?? "";
}

/** RFC 3676: a line that ends with a space goes on in the next. */
function unflow(text: string, deleteSpace: boolean): string {
  return text.replace(SOFT_END, (soft, at: number) => {
    const signature = text.startsWith("--", at - 2) && (at === 2 || text.charCodeAt(at - 3) === LF);
    return signature ? soft : deleteSpace ? "" : " ";
  });
}

function attachmentOf(leaf: Leaf, source: Uint8Array): Attachment {
  const nested = leaf.type === "message/rfc822" || leaf.type === "message/global";
  const message = nested ? decoded(leaf, source) : null;
  return {
    name: nameOf(leaf),
    type: leaf.type,
    size: message?.length ?? sizeOf(leaf, source),
    inline: leaf.disposition.value === "inline" || (leaf.disposition.value !== "attachment" && leaf.hasId),
    message,
  };
}

/** Decoded size without decoding. */
function sizeOf(leaf: Leaf, source: Uint8Array): number {
  const length = Math.max(0, leaf.end - leaf.start);
  if (leaf.encoding !== "base64") return length;
  let letters = 0;
  for (let at = leaf.start; at < leaf.end; at++) {
    const code = source[at] ?? 0;
    if (code > 0x20 && code !== 0x3d) letters++;
  }
  // shifted (25 MB of letters fit), not divided: V8 takes a quotient for whole until one is not, and starts over at each
  return (letters * 3) >>> 2;
}

const SOFT_END = / \r?\n/g;
const CR = 0x0d;
const LF = 0x0a;
/** RFC 2046 allows 70 characters; programs write more. */
const MAX_BOUNDARY_LINE = 300;
