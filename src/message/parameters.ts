import { decodeCharset } from "./charset";
import { decodeWords } from "./encodedWords";
import { asciiBytes, hexDigit } from "./transferEncoding";

export interface Parameterized {
  /** What stands before the first ";", lower case, comments removed: "text/html", "attachment". */
  readonly value: string;
  /** Parameters by lower-case name, decoded. */
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * A MIME field value with parameters (RFC 2045 section 5.1), continuations, character sets and language of RFC 2231,
 * and, as mail programs write them against the rule, encoded words inside.
 *
 *     attachment; filename*0*=utf-8'ja'%E8%AB%8B; filename*1*=%E6%B1%82.pdf   →   filename: 請求.pdf
 *
 * @param text the unfolded field value
 */
export function parseParameters(text: string): Parameterized {
  const pieces = split(text);
  const plain = new Map<string, string>();
  const extended = new Map<string, Section[]>();
  for (const piece of pieces.slice(1, MAX_PARAMETERS)) {
    const equals = piece.indexOf("=");
    if (equals < 0) continue;
    const name = piece.slice(0, equals).trim().toLowerCase();
    const value = unquote(piece.slice(equals + 1).trim());
    const star = name.indexOf("*");
    if (star < 0) {
      if (!plain.has(name)) plain.set(name, decodeWords(value));
      continue;
    }
    const encoded = name.endsWith("*");
    const number = name.slice(star + 1, encoded ? -1 : undefined);
    const order = number === "" ? 0 : Number(number);
    if (!Number.isInteger(order) || order < 0) continue;
    const base = name.slice(0, star);
    const sections = extended.get(base);
    if (sections === undefined) extended.set(base, [{ order, encoded, value }]);
    else sections.push({ order, encoded, value });
  }
  // RFC 2231 wins over the plain form that stands beside it for old programs.
  for (const [name, sections] of extended) plain.set(name, joinSections(sections));
  return { value: (pieces[0] ?? "").trim().toLowerCase(), parameters: plain };
}

interface Section {
  readonly order: number;
  readonly encoded: boolean;
  readonly value: string;
}

function joinSections(sections: readonly Section[]): string {
  const ordered = [...sections].sort((a, b) => a.order - b.order);
  let charset = "";
  const bytes: number[] = [];
  ordered.forEach((section, index) => {
    let value = section.value;
    if (index === 0 && section.encoded) {
      const first = value.indexOf("'");
      const second = first < 0 ? -1 : value.indexOf("'", first + 1);
      if (second >= 0) {
        charset = value.slice(0, first);
        value = value.slice(second + 1);
      }
    }
    pushBytes(bytes, asciiBytes(value), section.encoded);
  });
  return oneLine(decodeCharset(Uint8Array.from(bytes), charset === "" ? "utf-8" : charset));
}

/** Adds the bytes of one section; in an encoded one %XX stands for a byte. */
function pushBytes(bytes: number[], added: Uint8Array, encoded: boolean): void {
  for (let at = 0; at < added.length; at++) {
    const high = encoded && added[at] === 0x25 ? hexDigit(added[at + 1]) : -1;
    const low = high >= 0 ? hexDigit(added[at + 2]) : -1;
    if (low >= 0) {
      bytes.push(high * 16 + low);
      at += 2;
    } else {
      bytes.push(added[at] ?? 0);
    }
  }
}

/** Pieces between ";" outside quotes and comments; comments are left out. */
function split(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  let from = 0;
  let depth = 0;
  let inQuotes = false;
  STRUCTURE.lastIndex = 0;
  while (STRUCTURE.test(text)) {
    const at = STRUCTURE.lastIndex - 1;
    const code = text.charCodeAt(at);
    if (code === 0x5c) {
      if (inQuotes || depth > 0) STRUCTURE.lastIndex = at + 2;
    } else if (code === 0x22 && depth === 0) {
      inQuotes = !inQuotes;
    } else if (inQuotes) {
      continue;
    } else if (code === 0x28) {
      if (depth++ === 0) {
        piece += text.slice(from, at);
        from = at;
      }
    } else if (code === 0x29 && depth > 0) {
      if (--depth === 0) from = at + 1;
    } else if (code === 0x3b && depth === 0) {
      pieces.push(piece + text.slice(from, at));
      piece = "";
      from = at + 1;
    }
  }
  pieces.push(piece + text.slice(from)); // a comment that never closes is none
  return pieces;
}

const STRUCTURE = /[\\"();]/g;

function unquote(text: string): string {
  if (!text.startsWith('"')) return text;
  const inner = text.length > 1 && text.endsWith('"') ? text.slice(1, -1) : text.slice(1);
  return inner.includes("\\") ? inner.replace(/\\(.)/g, "$1") : inner;
}

function oneLine(text: string): string {
  return text.replace(/[\x00-\x1f\x7f]+/g, " ");
}

const MAX_PARAMETERS = 200;
