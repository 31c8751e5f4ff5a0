/**
 * Every header field as a row: decoded, grouped, with the place that defines it.
 */
import { headerFieldInfo, type FieldGroup } from "../knowledge/headerFields";
import { decodeWords } from "../message/encodedWords";
import type { Message } from "../message/message";
import type { Mark } from "./marks";

export interface FieldRow {
  readonly index: number;
  readonly name: string;
  /** Encoded words decoded, one line. The field as it came is `message.header.fields[index].raw`. */
  readonly value: string;
  /** Words: `fieldgroup-<group>`. */
  readonly group: FieldGroup;
  /** Where the field is defined; null where we know of no public page. */
  readonly reference: string | null;
  /** Marks that point here, as indexes into the list of marks. */
  readonly marks: readonly number[];
}

const NONE: readonly number[] = [];

/** All fields in the order of the header. */
export function listFields(message: Message, marks: readonly Mark[]): readonly FieldRow[] {
  const marksOf = new Map<number, number[]>();
  for (const [number, { fields }] of marks.entries()) {
    for (const field of fields) {
      const known = marksOf.get(field);
      if (known === undefined) marksOf.set(field, [number]);
      else known.push(number);
    }
  }
  return message.header.fields.map(({ index, name, key, value }) => {
    const { group, reference } = headerFieldInfo(key);
    return { index, name, value: decodeWords(value), group, reference, marks: marksOf.get(index) ?? NONE };
  });
}
