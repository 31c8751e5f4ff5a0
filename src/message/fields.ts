import type { HeaderBlock, HeaderField } from "./message";

/**
 * All fields of one name, top (newest) first.
 *
 * @param header the block
 * @param key field name in lower case
 */
export function fieldsNamed(header: HeaderBlock, key: string): readonly HeaderField[] {
  return indexOf(header).get(key) ?? NONE;
}

/** The topmost field of a name (lower case), or null. */
export function firstField(header: HeaderBlock, key: string): HeaderField | null {
  return indexOf(header).get(key)?.[0] ?? null;
}

const NONE: readonly HeaderField[] = [];
/** Fields by name, made once for a block: a hundred questions are asked of each, and a block may have 20,000 fields. */
const indexes = new WeakMap<HeaderBlock, ReadonlyMap<string, readonly HeaderField[]>>();

function indexOf(header: HeaderBlock): ReadonlyMap<string, readonly HeaderField[]> {
  const known = indexes.get(header);
  if (known !== undefined) return known;
  const index = new Map<string, HeaderField[]>();
  for (const field of header.fields) {
    const same = index.get(field.key);
    if (same === undefined) index.set(field.key, [field]);
    else same.push(field);
  }
  indexes.set(header, index);
  return index;
}
