/** Tags of a tag list by name (names keep their case), values without outer white space, inner folding kept. */
export type TagList =
  | { readonly ok: true; readonly tags: ReadonlyMap<string, string>; readonly names: readonly string[] }
  | { readonly ok: false; readonly error: "malformed" | "duplicate-tag"; readonly tag: string };

/**
 * Reads a tag list, the form of DKIM-Signature, ARC-Seal, ARC-Message-Signature and of key records: `v=1; d=example.com`.
 * A list with a tag that stands twice is refused as a whole, since two readers could take different ones.
 * RFC 6376 section 3.2. One pass over the text.
 */
export function parseTagList(text: string): TagList {
  const tags = new Map<string, string>();
  const plain = !CONTROL.test(text);
  const specs = text.split(";");
  // one ";" may close the list; an empty part anywhere else is an error
  if (specs.length > 1 && trimFolding(specs.at(-1) ?? "") === "") specs.pop();
  for (const spec of specs) {
    const equals = spec.indexOf("=");
    const name = equals < 0 ? trimFolding(spec) : trimFolding(spec.slice(0, equals));
    if (equals < 0 || !isTagName(name)) return { ok: false, error: "malformed", tag: name };
    const value = trimFolding(spec.slice(equals + 1));
    if (!plain && CONTROL.test(value)) return { ok: false, error: "malformed", tag: name };
    if (tags.has(name)) return { ok: false, error: "duplicate-tag", tag: name };
    tags.set(name, value);
  }
  return { ok: true, tags, names: [...tags.keys()] };
}

/** A value is printable, folding, or beyond ASCII (RFC 8616 allows it in names). */
// asked once of the whole list; most have none but their folding
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/** Removes space, tab, CR and LF at both ends: the folding white space of RFC 5322, and no other. */
export function trimFolding(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isFolding(text.charCodeAt(start))) start += 1;
  while (end > start && isFolding(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Removes all folding white space: for base64 and for lists. */
export function withoutFolding(text: string): string {
  return text.replaceAll(/[ \t\r\n]/g, "");
}

/** The elements of a colon-separated list (h=, q=, s=, t=), outer white space removed. */
export function colonList(text: string): readonly string[] {
  return text.split(":").map(trimFolding);
}

function isFolding(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}

function isTagName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(name);
}
