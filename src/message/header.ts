import { composeMessage } from "./compose";
import { firstField } from "./fields";
import { readHeaderBlock } from "./headerBlock";
import type { HeaderBlock, ParseError, ParseResult } from "./message";

/**
 * Reads pasted headers, or what Office.js gives as internet headers. Text behind the first empty line is ignored.
 *
 * @param text Unicode text
 * @returns the message without a body, or why it is none. Never throws.
 */
export function parseHeaderText(text: string): ParseResult {
  if (text.trim() === "") return { ok: false, error: { id: "empty" } };
  const { block } = readHeaderBlock(isDoubleSpaced(text) ? text.replace(BLANK_LINES, "\n") : text, "text");
  const error = headerError(block, text);
  return error === null ? { ok: true, message: composeMessage(block, null, null) } : { ok: false, error };
}

/**
 * Why this is no header of a message: it must have a Received or a From field. Outlook is known to answer with only
 * the subject for items it keeps no header of.
 */
export function headerError(block: HeaderBlock, text: string): ParseError | null {
  if (block.limits.length > 0) return null; // what was not read may hold them
  if (firstField(block, "from") !== null || firstField(block, "received") !== null) return null;
  if (looksBinary(text)) return { id: "binary" };
  const subjectOnly = block.fields.length === 1 && firstField(block, "subject") !== null;
  const oneLine = block.fields.length === 0 && !/[\r\n]/.test(text.trim());
  return { id: subjectOnly || oneLine ? "only-subject" : "not-a-header-block" };
}

/**
 * True when every other line is empty, as some phones and web pages copy headers: then the first empty line does not
 * end them. Ten lines in a row are asked for, which no header block with a body behind it shows.
 */
function isDoubleSpaced(text: string): boolean {
  const lines = text.slice(0, 20_000).trimStart().split(LINE_END, 20);
  return lines.length === 20 && lines.every((line, index) => (line.trim() === "") === (index % 2 === 1));
}

const LINE_END = /\r\n|\r|\n/;
const BLANK_LINES = /\r\n[ \t]*\r\n|\n[ \t]*\n|\r[ \t]*\r/g;

/** A picture, an archive, an executable: NUL or many control characters near the start. */
function looksBinary(text: string): boolean {
  const start = text.slice(0, 2048);
  if (start.includes("\0") || start.startsWith("%PDF-")) return true;
  const controls = start.replace(/[^\x01-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g, "").length;
  return controls > start.length / 50;
}
