/**
 * What a header field is for, by its name.
 */
import data from "./headerFields.json";

/** Words: `fieldgroup-<group>`. */
export type FieldGroup =
  "sender" | "recipient" | "trace" | "authentication" | "antispam" | "exchange" | "list" | "content" | "other";

const GROUPS: readonly FieldGroup[] = [
  "sender",
  "recipient",
  "trace",
  "authentication",
  "antispam",
  "exchange",
  "list",
  "content",
  "other",
];

export interface HeaderFieldInfo {
  readonly group: FieldGroup;
  /** Page that defines the field; null where we know of none. */
  readonly reference: string | null;
}

const KNOWN: ReadonlyMap<string, HeaderFieldInfo> = new Map(
  data.fields.map(({ field, group, reference }) => [field, { group: groupOf(group), reference }]),
);
const FAMILIES = data.prefixes.map(({ prefix, group }) => ({
  prefix,
  info: { group: groupOf(group), reference: null },
}));
const OTHER: HeaderFieldInfo = { group: "other", reference: null };

/** @param key field name in lower case. A Map, so that `constructor` or `__proto__` as a field name are just unknown names. */
export function headerFieldInfo(key: string): HeaderFieldInfo {
  return KNOWN.get(key) ?? FAMILIES.find(({ prefix }) => key.startsWith(prefix))?.info ?? OTHER;
}

export function fieldGroups(): readonly FieldGroup[] {
  return GROUPS;
}

function groupOf(name: string): FieldGroup {
  return GROUPS.find((group) => group === name) ?? "other";
}
