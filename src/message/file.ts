import { readBody } from "./body";
import { composeMessage } from "./compose";
import { headerError } from "./header";
import { readHeaderBlock } from "./headerBlock";
import { LIMITS } from "./limits";
import type { ParseResult } from "./message";
import { readMime } from "./mime";
import { asciiText, byteText } from "./transferEncoding";

/**
 * Reads a whole message as a file holds it (.eml): header, body, attachments. `rawBody` keeps the bytes for DKIM.
 *
 * @param bytes the file; UTF-16 text (as an editor saves it) is taken as well
 * @returns the message, or why it is none. Never throws, never rejects.
 */
export async function parseFile(bytes: Uint8Array): Promise<ParseResult> {
  return parseBytes(bytes);
}

/** The same without waiting, for callers that read many. */
export function parseBytes(bytes: Uint8Array): ParseResult {
  if (bytes.length > LIMITS.fileBytes) return { ok: false, error: { id: "too-large", limitBytes: LIMITS.fileBytes } };
  const source = fromUtf16(bytes) ?? bytes;
  const plain = asciiText(source);
  const text = plain ?? byteText(source);
  if (text.trim() === "") return { ok: false, error: { id: "empty" } };
  const { block, end } = readHeaderBlock(text, "bytes", plain !== null);
  const error = headerError(block, text);
  if (error !== null) return { ok: false, error };
  const { parts, limits } = readMime(block, source, text, end);
  return { ok: true, message: composeMessage(block, readBody(parts, limits), source.subarray(end)) };
}

/** A file saved as "Unicode text": its UTF-8 bytes; null when it is not UTF-16 with a byte order mark. */
function fromUtf16(bytes: Uint8Array): Uint8Array | null {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!little && !big) return null;
  return new TextEncoder().encode(new TextDecoder(little ? "utf-16le" : "utf-16be").decode(bytes));
}
