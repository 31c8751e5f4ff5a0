/**
 * Text made ready for finding known wordings in it: compatibility forms (full-width letters, digits and colons) folded,
 * lower case, and everything that is neither letter nor digit left out, because mail programs, translators and sites
 * that quote a notice differ in spaces, colons and quotation marks. "サード パーティ" and "サードパーティ" are one.
 * Linear in the text.
 */
export function foldWording(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
