import { lowerAscii } from "./asciiCase";
import { decodeStrictUtf8 } from "./charset";
import { LIMITS } from "./limits";
import type { HeaderBlock, HeaderField, MessageLimit } from "./message";
import { Recent } from "./recent";
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
 * @param ascii it is known that all of the text is ASCII
 */
export function readHeaderBlock(text: string, raw: "bytes" | "text", ascii = false): ReadHeader {
  const lines = readLines(text, raw);
  const lost = lostFolding(text, lines);
  const block = text.slice(0, lines.end);
  const source: Source = {
    text,
    lines,
    // asked once of the whole block: most hold neither, and then no field has to be looked at
    high: raw === "bytes" && !ascii && HIGH.test(block),
    breaks: lines.bare || block.includes("\0"),
  };
  const fields: HeaderField[] = [];
  const limits = new Set<MessageLimit>();
  if (lines.cut) limits.add("header-bytes");

  const count = lines.starts.length;
  let first = 0;
  let stray = false;
  let nextNameEnd = count > 0 ? endOfFieldName(text, lines, 0, lost) : -1;
  while (first < count) {
    const nameEnd = nextNameEnd;
    let last = first + 1;
    while (last < count && (nextNameEnd = endOfFieldName(text, lines, last, lost)) < 0) {
      stray ||= !isFolding(text.charCodeAt(lines.starts[last] ?? 0));
      last++;
    }
    if (nameEnd >= 0) {
      if (fields.length >= LIMITS.fields) {
        limits.add("fields");
        break;
      }
      const start = lines.starts[first] ?? 0;
      if ((lines.ends[last - 1] ?? 0) - start > LIMITS.fieldChars) {
        limits.add("field-bytes");
        break;
      }
      fields.push(new Field(fields.length, source, first, last, nameEnd));
    }
    // Lines before the first field (an mbox "From " line, a heading that was copied along) belong to no field.
    else stray ||= !text.startsWith("From ", lines.starts[first] ?? 0);
    first = last;
  }
  return {
    block: {
      fields,
      raw,
      limits: [...limits],
      ...(stray ? { strayLines: true } : {}),
      ...(source.breaks ? {} : { noBareBreaks: true }),
    },
    end: lines.end,
  };
}

/** Where the lines up to the empty one start and end, without their line ends. */
interface Lines {
  readonly starts: number[];
  readonly ends: number[];
  /** Index of the first character of the body. */
  readonly end: number;
  /** The block is longer than is read. */
  readonly cut: boolean;
  /** A CR stands somewhere that ends no line. */
  readonly bare: boolean;
}

/** What the fields of one block are cut out of. */
interface Source {
  readonly text: string;
  readonly lines: Lines;
  /** Bytes above 127 stand in it. */
  readonly high: boolean;
  /** Bare CRs or NULs stand in it. */
  readonly breaks: boolean;
}

function readLines(text: string, raw: "bytes" | "text"): Lines {
  const bareCr = !text.includes("\n") && text.includes("\r");
  const lineEnd = bareCr ? "\r" : "\n";
  const starts: number[] = [];
  const ends: number[] = [];
  let bare = false;
  // where the next CR stands; asked for again only behind it
  let cr = bareCr ? -1 : text.indexOf("\r");
  let at = raw === "text" && text.startsWith("\ufeff") ? 1 : 0;
  if (raw === "bytes" && text.startsWith("\u00ef\u00bb\u00bf")) at = 3;
  while (at < text.length) {
    if (at >= LIMITS.headerChars) return { starts, ends, end: text.length, cut: true, bare };
    const start = at;
    const found = text.indexOf(lineEnd, at);
    at = found < 0 ? text.length : found + 1;
    let stop = found < 0 ? text.length : found;
    if (!bareCr && stop > start && text.charCodeAt(stop - 1) === CR) stop--;
    while (cr >= 0 && cr < at) {
      bare ||= cr < stop;
      cr = text.indexOf("\r", cr + 1);
    }
    if (isBlank(text, start, stop, at, raw === "text" || starts.length === 0)) {
      if (starts.length > 0) return { starts, ends, end: at, cut: false, bare };
      continue; // empty lines in front
    }
    starts.push(start);
    ends.push(stop);
  }
  return { starts, ends, end: text.length, cut: false, bare };
}

/** RFC 5322 lets a folded line hold nothing but white space; in a paste it is an empty line with a stray space. */
function isBlank(text: string, start: number, stop: number, next: number, loose: boolean): boolean {
  if (start === stop) return true;
  if (!loose) return false;
  for (let at = start; at < stop; at++) if (!isWhite(text.charCodeAt(at))) return false;
  return !isWhite(text.charCodeAt(next));
}

/**
 * True when no line is folded with white space although some lines cannot be the start of a field: then lines such as
 * "23:55:05 +0000", "h=From:Date" or "fe80::1" are continuations too, and the rule for names must be narrower.
 */
function lostFolding(text: string, lines: Lines): boolean {
  for (const start of lines.starts) if (isWhite(text.charCodeAt(start))) return false;
  return lines.starts.some((_, line) => line > 0 && endOfFieldName(text, lines, line, false) < 0);
}

/**
 * Where the field name of a line ends, -1 when the line starts no field. A name is any printable ASCII but colon; white
 * space may stand before the colon.
 */
function endOfFieldName(text: string, lines: Lines, line: number, lost: boolean): number {
  const start = lines.starts[line] ?? 0;
  const stop = lines.ends[line] ?? 0;
  if (text.charCodeAt(start) <= 0x20) return -1; // most lines that start no field are folded
  FIELD_NAME.lastIndex = start;
  if (!FIELD_NAME.test(text)) return -1;
  const nameEnd = FIELD_NAME.lastIndex;
  if (!lost) return nameEnd;
  const behind = text.indexOf(":", nameEnd) + 1;
  return isPlausible(lowerAscii(text.slice(start, nameEnd)), behind < stop ? text.charCodeAt(behind) : 0x20)
    ? nameEnd
    : -1;
}

/** Neither the name nor the space behind it can hold a line end, so that it stays in its line. */
const FIELD_NAME = /[!-9;-~]+(?=[ \t\u00a0]*:)/y;

/** Where folding was lost: is this a name of a field and not a word that happens to stand before a colon? */
function isPlausible(name: string, behind: number): boolean {
  return WELL_KNOWN.has(name) || (PLAIN_NAME.test(name) && (name.includes("-") || isWhite(behind)));
}

/** The names that mail has are few; a key that is the same text each time is hashed once. */
const keys = new Recent(lowerAscii, 40, 256);
/** Fields of a mail whose key is looked for among those of earlier mails: who writes thousands makes up names that nobody knows. */
const USUAL_FIELDS = 64;

/** A field that is cut out of the block when it is asked for: of most fields of a mail nobody wants more than the name. */
class Field implements HeaderField {
  readonly name: string;
  readonly key: string;
  private madeRaw: string | null = null;
  private madeValue: string | null = null;

  constructor(
    readonly index: number,
    private readonly source: Source,
    private readonly first: number,
    private readonly last: number,
    private readonly nameEnd: number,
  ) {
    this.name = source.text.slice(source.lines.starts[first] ?? 0, nameEnd);
    this.key = index < USUAL_FIELDS ? keys.of(this.name) : lowerAscii(this.name);
  }

  get raw(): string {
    return (this.madeRaw ??= this.makeRaw());
  }

  get value(): string {
    return (this.madeValue ??= this.makeValue());
  }

  /** As JSON a field is what HeaderField says, not what it is cut out of. */
  toJSON(): HeaderField {
    const { index, name, key, raw, value } = this;
    return { index, name, key, raw, value };
  }

  private makeRaw(): string {
    const { text, lines } = this.source;
    const start = lines.starts[this.first] ?? 0;
    const headEnd = lines.ends[this.first] ?? 0;
    // folded with CRLF and white space, so that it is a piece of the text
    for (let line = this.first + 1; line < this.last; line++) {
      const from = lines.starts[line] ?? 0;
      const asWritten =
        isWhite(text.charCodeAt(from)) && text.charCodeAt(from - 2) === CR && lines.ends[line - 1] === from - 2;
      if (!asWritten) return text.slice(start, headEnd) + foldedLines(text, lines, this.first + 1, this.last);
    }
    return text.slice(start, lines.ends[this.last - 1] ?? headEnd);
  }

  private makeValue(): string {
    const { text, lines, high, breaks } = this.source;
    let value = text.slice(text.indexOf(":", this.nameEnd) + 1, lines.ends[this.first] ?? 0);
    for (let line = this.first + 1; line < this.last; line++) {
      const from = lines.starts[line] ?? 0;
      const part = text.slice(from, lines.ends[line] ?? 0);
      value += isWhite(text.charCodeAt(from)) ? part : ` ${part}`;
    }
    if (high && HIGH.test(value)) value = decodeStrictUtf8(latin1Bytes(value)) ?? value;
    if (breaks && (value.includes("\r") || value.includes("\0"))) value = value.replace(BREAKS, " ");
    return trimWhite(value);
  }
}

/** Lines from `first` to before `last`, each with CRLF and white space in front, whatever stood there. */
function foldedLines(text: string, lines: Lines, first: number, last: number): string {
  let folded = "";
  for (let line = first; line < last; line++) {
    const from = lines.starts[line] ?? 0;
    folded += `\r\n${isWhite(text.charCodeAt(from)) ? "" : " "}${text.slice(from, lines.ends[line] ?? 0)}`;
  }
  return folded;
}

/** Outer white space of RFC 5322 removed (not U+00A0: in text of unknown set it is half a letter). */
function trimWhite(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** RFC 5322 section 2.2.3: what a folded line begins with. */
function isFolding(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0;
}

const CR = 0x0d;
const HIGH = /[\u0080-\u00ff]/;
/** A bare CR, LF or NUL inside a value is white space to a reader. */
const BREAKS = /[\x00\r\n]/g;
const PLAIN_NAME = /^[a-z_][a-z0-9._!/-]*$/;
const WELL_KNOWN: ReadonlySet<string> = new Set(
  "from to cc bcc subject date sender received reply-to return-path message-id dkim-signature authentication-results mime-version content-type comments keywords references".split(
    " ",
  ),
);
