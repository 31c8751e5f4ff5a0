/**
 * Text made ready for finding known wordings in it: compatibility forms (full-width letters, digits and colons) folded,
 * lower case, and everything that is neither letter nor digit left out, because mail programs, translators and sites
 * that quote a notice differ in spaces, colons and quotation marks. "サード パーティ" and "サードパーティ" are one.
 * Linear in the text.
 */
export function foldWording(text: string): string {
  // ASCII has no compatibility forms, and its letters and digits need no Unicode tables.
  // oxlint-disable-next-line no-control-regex -- all of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
