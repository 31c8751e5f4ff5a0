import { canonicalCharset, decodeCharset } from "./charset";
import { asciiBytes, decodeBase64, decodeQ } from "./transferEncoding";

/**
 * Encoded words (RFC 2047, with the language suffix of RFC 2231 section 5) to text.
 *
 *     =?utf-8?B?44GT44KT?= =?utf-8?B?44Gr44Gh44Gv?=   →   こんにちは
 *
 * Adjacent words of one character set are joined before they are decoded, because programs split inside a character.
 * Control characters that come out, CR and LF above all, become spaces: what was one line stays one line.
 *
 * @param value an unfolded field value or a part of one
 * @returns the text a person reads; never throws; linear in time
 */
export function decodeWords(value: string): string {
  if (!value.includes("=?")) return oneLine(plainText(value));
  const out: string[] = [];
  let at = 0;
  let run: Run | null = null;
  for (let start = value.indexOf("=?"); start >= 0; start = value.indexOf("=?", start)) {
    const word = readEncodedWord(value, start);
    if (word === "no-more") break;
    if (word === null) {
      start += 2;
      continue;
    }
    const between = value.slice(at, start);
    const joined: boolean = run !== null && isWhiteSpace(between);
    if (!joined && between !== "") {
      if (run !== null) out.push(runText(run));
      run = null;
      out.push(plainText(between));
    }
    if (run !== null && run.key === word.key) {
      run.parts.push(word.bytes);
    } else {
      if (run !== null) out.push(runText(run));
      run = { key: word.key, charset: word.charset, parts: [word.bytes] };
    }
    start = word.end;
    at = start;
  }
  if (run !== null) out.push(runText(run));
  out.push(plainText(value.slice(at)));
  return oneLine(out.join(""));
}

export interface EncodedWord {
  readonly charset: string;
  /** What words must share to be joined. */
  readonly key: string;
  readonly bytes: Uint8Array;
  /** Index behind "?=". */
  readonly end: number;
}

/**
 * The encoded word that starts at `start`, null when there is none, "no-more" when no word can end in the rest.
 *
 *     =?utf-8*en?Q?Hello?=
 *     ^start     ^encoding ^end
 */
export function readEncodedWord(value: string, start: number): EncodedWord | null | "no-more" {
  const charsetEnd = findMark(value, start + 2, MAX_CHARSET);
  if (charsetEnd < 0) return null;
  const encoding = value.charCodeAt(charsetEnd + 1) | 0x20;
  if (value.charCodeAt(charsetEnd + 2) !== QUESTION) return null;
  if (encoding !== 0x62 && encoding !== 0x71) return null;
  const textStart = charsetEnd + 3;
  const textEnd = value.indexOf("?=", textStart);
  if (textEnd < 0) return "no-more";
  const text = value.slice(textStart, textEnd);
  const charset = (value.slice(start + 2, charsetEnd).split("*", 1)[0] ?? "").trim();
  return {
    charset,
    key: canonicalCharset(charset) ?? charset.toLowerCase(),
    bytes: encoding === 0x62 ? decodeBase64(asciiBytes(text)) : decodeQ(text),
    end: textEnd + 2,
  };
}

interface Run {
  readonly key: string;
  readonly charset: string;
  readonly parts: Uint8Array[];
}

function runText(run: Run): string {
  const first = run.parts[0];
  if (run.parts.length === 1 && first !== undefined) return decodeCharset(first, run.charset);
  const all = new Uint8Array(run.parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of run.parts) {
    all.set(part, at);
    at += part.length;
  }
  return decodeCharset(all, run.charset);
}

/** Old Japanese programs wrote ISO-2022-JP straight into the field: ESC $ B … ESC ( B. */
function plainText(text: string): string {
  return text.includes("\x1b$") ? decodeCharset(asciiBytes(text), "iso-2022-jp") : text;
}

/** Index of "?" within `limit` characters that are fit for a charset name; -1 else. */
function findMark(value: string, from: number, limit: number): number {
  for (let at = from; at < value.length && at - from <= limit; at++) {
    const code = value.charCodeAt(at);
    if (code === QUESTION) return at > from ? at : -1;
    if (code <= 0x20 || code > 0x7e) return -1;
  }
  return -1;
}

function isWhiteSpace(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d && code !== 0x0a) return false;
  }
  return true;
}

function oneLine(text: string): string {
  return text.replace(CONTROLS, " ");
}

const QUESTION = 0x3f;
const MAX_CHARSET = 60;
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g;
