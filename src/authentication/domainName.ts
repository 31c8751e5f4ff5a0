/**
 * Whether a text can be a DNS name to ask for: labels of letters, digits, "-" and "_" (a selector has it), at most 63
 * long, the whole at most 253. Beyond ASCII there is nothing to ask for (an A-label is ASCII).
 */
export function isDomainName(name: string): boolean {
  if (name.length === 0 || name.length > 253) return false;
  return name.split(".").every((label) => /^[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?$/.test(label));
}
