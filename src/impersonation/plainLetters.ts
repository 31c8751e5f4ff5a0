/**
 * Text as a hurried reader sees it: one letter for all its disguises, lower case, nothing invisible.
 * NFKC (UAX #15), marks removed, white space folded. The same folding is applied to our own word lists, so both sides
 * of a comparison are always in the same form (the idea of skeletons in UTS #39).
 */
export function plainLetters(text: string): string {
  let out = "";
  let blank = true;
  for (const character of text.normalize("NFKC").toLowerCase().normalize("NFD")) {
    const code = character.codePointAt(0) ?? 0;
    if (isInvisible(code) || isMark(code)) continue;
    if (code <= 0x20 || code === 0xa0) {
      if (!blank) out += " ";
      blank = true;
    } else {
      out += character;
      blank = false;
    }
  }
  return out.trimEnd().normalize("NFC");
}

/** Characters that take no room: zero width, soft hyphen, direction marks, variation selectors, tags. */
export function isInvisible(code: number): boolean {
  return (
    code === 0x00ad ||
    code === 0x061c ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x17b4 ||
    code === 0x17b5 ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0x3164 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

/** Combining marks of the Latin, Greek and Cyrillic world and the overlays; U+034F is one of them. */
function isMark(code: number): boolean {
  return (
    (code >= 0x0300 && code <= 0x036f) ||
    (code >= 0x0483 && code <= 0x0489) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe20 && code <= 0xfe2f)
  );
}
