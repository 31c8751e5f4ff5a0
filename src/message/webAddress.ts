/**
 * An address as browsers read it (WHATWG URL), null where it is none.
 *
 * @param href as written; tabs and line ends inside are dropped as browsers do
 * @param base completes a relative one
 */
export function parseWebAddress(href: string, base?: string): URL | null {
  if (href.length > LONGEST_AUTHORITY && hasLongAuthority(href, base !== undefined)) return null;
  try {
    return new URL(href, base);
  } catch {
    return null; // No address: shown as one that cannot be read.
  }
}

/**
 * Characters of user, host and port. A DNS name has at most 253 (RFC 1035), so beyond this nobody is reached; and the
 * Unicode forms of a host (UTS #46, with its order of combining marks) cost the square of its length.
 */
const LONGEST_AUTHORITY = 1_024;

function hasLongAuthority(written: string, relative: boolean): boolean {
  const href = written.replaceAll(/[\t\n\r]/g, "");
  const scheme = SPECIAL.exec(href)?.[0] ?? (relative ? SCHEME_RELATIVE.exec(href)?.[0] : undefined);
  if (scheme === undefined) return false;
  AUTHORITY_END.lastIndex = scheme.length;
  const end = AUTHORITY_END.exec(href)?.index ?? href.length;
  return end - scheme.length > LONGEST_AUTHORITY;
}

/** The schemes whose host is read as a name; in all others it is opaque (WHATWG URL, "special scheme"). */
// browsers leave control characters and spaces out in front
const SPECIAL = /^[\x00-\x20]*(?:https?|ftp|wss?|file):[/\\]*/i;
const SCHEME_RELATIVE = /^[\x00-\x20]*[/\\]{2,}/;
const AUTHORITY_END = /[/?#\\]/g;
