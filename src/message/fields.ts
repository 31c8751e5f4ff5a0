import type { HeaderBlock, HeaderField } from "./message";

/**
 * All fields of one name, top (newest) first.
 *
 * @param header the block
 * @param key field name in lower case
 */
export function fieldsNamed(header: HeaderBlock, key: string): readonly HeaderField[] {
  const found = indexOf(header).get(key);
  if (found === undefined) return NONE;
  return isList(found) ? found : [found];
}

/** The topmost field of a name (lower case), or null. */
export function firstField(header: HeaderBlock, key: string): HeaderField | null {
  const found = indexOf(header).get(key);
  if (found === undefined) return null;
  return isList(found) ? (found[0] ?? null) : found;
}

/** Most names stand once: then the field itself, which spares a list for each of 20,000. */
type Named = HeaderField | readonly HeaderField[];

function isList(found: Named): found is readonly HeaderField[] {
  return Array.isArray(found);
}

const NONE: readonly HeaderField[] = [];
/**
 * Fields by name, made once for a block: a hundred questions are asked of each, and a block may have 20,000 fields. It lies on the
 * block itself, where no listing shows it: in a WeakMap V8 keeps the fields of dead blocks alive until its next full collection, so
 * that in a batch of messages each small collection copied all the headers of the last seconds.
 */
const INDEX = Symbol("fields by name");

interface Indexed extends HeaderBlock {
  readonly [INDEX]?: ReadonlyMap<string, Named>;
}

function indexOf(header: Indexed): ReadonlyMap<string, Named> {
  const known = header[INDEX];
  if (known !== undefined) return known;
  const index = new Map<string, Named>();
  const lists = new Map<string, HeaderField[]>();
  for (const field of header.fields) {
    const first = index.get(field.key);
    if (first === undefined) {
      index.set(field.key, field);
      continue;
    }
    let list = lists.get(field.key);
    if (list === undefined) {
      list = isList(first) ? [...first] : [first];
      lists.set(field.key, list);
      index.set(field.key, list);
    }
    list.push(field);
  }
  Object.defineProperty(header, INDEX, { value: index });
  return index;
}
