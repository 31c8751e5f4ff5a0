/**
 * Values that Microsoft's filters and mail servers write into a header: which ones are known, and how grave each is.
 */
import data from "./antispam.json";

/** `bypass`: filtering was skipped; `danger` and `bad`: the filter objected; `note`: worth knowing. */
export type CodeSeverity = "ok" | "neutral" | "note" | "bypass" | "bad" | "danger";

export interface AntispamCode {
  readonly kind: string;
  readonly value: string;
  /** Part of the id of its words: `code-<kind>-<id>`. */
  readonly id: string;
  readonly severity: CodeSeverity;
}

const SEVERITIES: readonly CodeSeverity[] = ["ok", "neutral", "note", "bypass", "bad", "danger"];

const CODES: ReadonlyMap<string, AntispamCode> = new Map(
  data.codes.map(({ kind, value, id, severity }) => [
    `${kind} ${value.toLowerCase()}`,
    { kind, value, id, severity: SEVERITIES.find((one) => one === severity) ?? "neutral" },
  ]),
);

const FIELDS: ReadonlyMap<string, { readonly id: string; readonly kind: string | null }> = new Map(
  data.fields.map(({ field, id, kind }) => [field.toLowerCase(), { id, kind }]),
);

/**
 * The row of a value; null for one that no source explains (it is then shown raw). Letter case does not count.
 * Reasons of compauth are looked up exactly first ("130"), then by their first digit ("1xx").
 */
export function antispamCode(kind: string, value: string): AntispamCode | null {
  const key = value.trim().toLowerCase();
  const exact = CODES.get(`${kind} ${key}`);
  if (exact !== undefined) return exact;
  return (/^[0-9]{3}$/.test(key) ? CODES.get(`${kind} ${key.charAt(0)}xx`) : undefined) ?? null;
}

/** What a key of an anti-spam report ("SFV") means (words: `antispam-<id>`) and whose values it holds; null for a key that Microsoft keeps to itself. */
export function antispamField(key: string): { readonly id: string; readonly kind: string | null } | null {
  return FIELDS.get(key.trim().toLowerCase()) ?? null;
}

/** Every known code, for checks that each has its words. */
export function antispamCodes(): readonly AntispamCode[] {
  return [...CODES.values()];
}

/** Ids of every known key. */
export function antispamFieldIds(): readonly string[] {
  return [...new Set([...FIELDS.values()].map(({ id }) => id))];
}
