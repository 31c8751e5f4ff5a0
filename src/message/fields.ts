import type { HeaderBlock, HeaderField } from "./message";

/**
 * All fields of one name, top (newest) first.
 *
 * @param header the block
 * @param key field name in lower case
 */
export function fieldsNamed(header: HeaderBlock, key: string): readonly HeaderField[] {
  return header.fields.filter((field) => field.key === key);
}

/** The topmost field of a name (lower case), or null. */
export function firstField(header: HeaderBlock, key: string): HeaderField | null {
  for (const field of header.fields) if (field.key === key) return field;
  return null;
}
