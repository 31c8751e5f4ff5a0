/**
 * Whether a text can be a DNS name to ask for: labels of letters, digits, "-" and "_" (a selector has it), at most 63
 * long, the whole at most 253. Beyond ASCII there is nothing to ask for (an A-label is ASCII).
 */
export function isDomainName(name: string): boolean {
  if (name.length === 0 || name.length > 253) return false;
  let start = 0;
  for (let at = 0; at <= name.length; at += 1) {
    const code = at === name.length ? DOT : name.charCodeAt(at);
    if (code === DOT) {
      if (at === start || at - start > 63) return false;
      if (name.charCodeAt(start) === HYPHEN || name.charCodeAt(at - 1) === HYPHEN) return false;
      start = at + 1;
    } else if (!isInLabel(code)) return false;
  }
  return true;
}

function isInLabel(code: number): boolean {
  if (code >= 0x30 && code <= 0x39) return true;
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || code === HYPHEN || code === UNDERSCORE;
}

const HYPHEN = 0x2d;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;
