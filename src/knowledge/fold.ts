import { streamSafe } from "../message/streamSafe";

/**
 * Text made ready for finding known wordings in it: compatibility forms (full-width letters, digits and colons) folded,
 * lower case, and everything that is neither letter nor digit left out, because mail programs, translators and sites
 * that quote a notice differ in spaces, colons and quotation marks. "サード パーティ" and "サードパーティ" are one.
 * Linear in the text.
 */
export function foldWording(text: string): string {
  // ASCII has no compatibility forms, and its letters and digits need no Unicode tables.
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  const lower = streamSafe(text).normalize("NFKC").toLowerCase();
  let out = "";
  let start = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if ((KINDS[code] ?? UNKNOWN) === UNKNOWN) KINDS[code] = LETTER.test(lower.charAt(at)) ? KEPT : DROPPED;
    if (KINDS[code] === KEPT) continue;
    const pair = code >= 0xd800 && code < 0xe000 ? LETTER.exec(lower.slice(at, at + 2))?.[0].length : undefined;
    if (pair === 2) {
      at++;
      continue;
    }
    out += lower.slice(start, at);
    start = at + 1;
  }
  return out + lower.slice(start);
}

const LETTER = /^[\p{L}\p{N}]/u;
const UNKNOWN = 0;
const KEPT = 1;
const DROPPED = 2;
/** What is known of each UTF-16 unit: the expression is asked once for each. */
const KINDS = new Uint8Array(0x10000);
