/**
 * What servers wrote about the sender, taken apart for a reader: Authentication-Results (RFC 8601), Received-SPF (RFC 7208),
 * DKIM-Signature (RFC 6376) and ARC sets (RFC 8617). Whether a result is believed was decided by the engine, not here.
 */
import {
  parseArcAuthenticationResults,
  parseAuthenticationResults,
  type ParsedResults,
} from "../authentication/authenticationResults";
import type { Authentication, DkimResult } from "../authentication/authentication";
import { colonList, parseTagList, withoutFolding } from "../authentication/tagList";
import type { HeaderField, Message } from "../message/message";
import { codeOf, type Code } from "./codes";

/** `believed`: inside the trust boundary. `renamed`: a copy that the receiver put aside. `claim`: anyone can have written it. */
export type ResultStatus = "believed" | "renamed" | "claim";

export interface MethodRow {
  readonly method: string;
  readonly result: string;
  readonly code: Code;
  readonly comment: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  /** Explained values among the properties (action, compauth reason). */
  readonly codes: readonly Code[];
}

export interface ResultsField {
  readonly field: number;
  readonly name: string;
  readonly status: ResultStatus;
  readonly authservId: string | null;
  readonly methods: readonly MethodRow[];
  /** Why it could not be taken apart; null where it could. */
  readonly error: "empty" | "no-authserv-id" | "syntax" | null;
}

export interface SpfField {
  readonly field: number;
  readonly status: ResultStatus;
  readonly result: string;
  readonly code: Code;
  readonly comment: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

export interface Tag {
  readonly name: string;
  readonly value: string;
  /** Signed fields of h=, split; empty for other tags. */
  readonly list: readonly string[];
}

export interface SignatureField {
  readonly field: number;
  readonly tags: readonly Tag[];
  readonly error: "malformed" | "duplicate-tag" | null;
  /** What the engine found; null for one that it did not verify (ARC parts, beyond a limit). */
  readonly verified: DkimResult | null;
}

export interface ArcSet {
  readonly instance: number;
  readonly seal: SignatureField | null;
  readonly signature: SignatureField | null;
  readonly results: ResultsField | null;
  /** cv= of the seal. */
  readonly cv: Code | null;
}

/** Result fields, signatures and sets of one kind that are taken apart; the field list has them all. */
const MOST = 100;

const RENAMED: ReadonlySet<string> = new Set([
  "authentication-results-original",
  "x-ms-exchange-authentication-results",
]);

/** Authentication-Results in the order of the header, and the copies that a receiver renamed. */
export function readResults(message: Message, { boundary }: Authentication): readonly ResultsField[] {
  const rows: ResultsField[] = [];
  for (const field of message.header.fields) {
    const renamed = RENAMED.has(field.key);
    if (!renamed && field.key !== "authentication-results") continue;
    if (rows.length >= MOST) break;
    const believed = boundary.kind === "trusted" && boundary.field === field.index;
    rows.push(
      resultsField(
        field,
        parseAuthenticationResults(field.value),
        believed ? "believed" : renamed ? "renamed" : "claim",
      ),
    );
  }
  return rows;
}

function resultsField(field: HeaderField, parsed: ParsedResults, status: ResultStatus): ResultsField {
  const { index, name } = field;
  if (!parsed.ok) return { field: index, name, status, authservId: null, methods: [], error: parsed.error };
  const methods = parsed.methods.map(({ method, result, comment, reason, properties }): MethodRow => {
    const all = reason === "" ? properties : [["reason", reason] as const, ...properties];
    return {
      method,
      result,
      code: codeOf(method, result),
      comment,
      properties: all.map(([key, value]) => ({ name: key, value })),
      codes: all.flatMap(([key, value]) =>
        method === "dmarc" && key === "action"
          ? [codeOf("action", value)]
          : method === "compauth" && key === "reason"
            ? [codeOf("compauth-reason", value)]
            : [],
      ),
    };
  });
  return { field: index, name, status, authservId: parsed.result.authservId, methods, error: null };
}

/** Only the first Received-SPF inside a believed boundary is the receiver's; every other one came with the mail. */
export function readSpf(message: Message, { boundary }: Authentication): readonly SpfField[] {
  const rows: SpfField[] = [];
  for (const field of message.header.fields) {
    if (field.key !== "received-spf") continue;
    if (rows.length >= MOST) break;
    const believed =
      boundary.kind === "trusted" &&
      rows.length === 0 &&
      field.index > boundary.field &&
      (boundary.received === null || field.index < boundary.received);
    rows.push(spfField(field, believed ? "believed" : "claim"));
  }
  return rows;
}

/** `Pass (comment) receiver=…; client-ip=…; helo=…; pr=C` */
function spfField(field: HeaderField, status: ResultStatus): SpfField {
  const { value } = field;
  const word = /^[A-Za-z]{1,20}/.exec(value)?.[0] ?? "";
  let rest = value.slice(word.length).trimStart();
  let comment = "";
  if (rest.startsWith("(")) {
    const close = rest.indexOf(")");
    comment = rest.slice(1, close < 0 ? undefined : close);
    rest = close < 0 ? "" : rest.slice(close + 1);
  }
  const properties: { name: string; value: string }[] = [];
  for (const part of rest.split(/[;\s]+/, 200)) {
    const equals = part.indexOf("=");
    if (equals > 0) properties.push({ name: part.slice(0, equals).toLowerCase(), value: part.slice(equals + 1) });
  }
  return { field: field.index, status, result: word, code: codeOf("spf", word), comment, properties };
}

/** Signatures in the order of the header, each with what the engine found of it. */
export function readDkim(message: Message, { dkim }: Authentication): readonly SignatureField[] {
  const verified = new Map(dkim.map((one) => [one.field, one]));
  const rows: SignatureField[] = [];
  for (const field of message.header.fields) {
    if (field.key !== "dkim-signature") continue;
    if (rows.length >= MOST) break;
    rows.push(signatureField(field, verified.get(field.index) ?? null));
  }
  return rows;
}

function signatureField(field: HeaderField, verified: DkimResult | null): SignatureField {
  const parsed = parseTagList(field.value);
  if (!parsed.ok) return { field: field.index, tags: [], error: parsed.error, verified };
  const tags = parsed.names.map((name): Tag => {
    const written = parsed.tags.get(name) ?? "";
    const value = name === "b" || name === "bh" ? withoutFolding(written) : written;
    return { name, value, list: name === "h" ? colonList(value) : [] };
  });
  return { field: field.index, tags, error: null, verified };
}

/** The fields of one set, as they are found. */
interface ArcFields {
  seal: SignatureField | null;
  signature: SignatureField | null;
  results: ResultsField | null;
}

/** Sets by instance; of two fields of one kind and instance the first is shown (the engine judges such a chain as failed). */
export function readArc(message: Message): readonly ArcSet[] {
  const sets = new Map<number, ArcFields>();
  const setOf = (instance: number): ArcFields | null => {
    const known = sets.get(instance);
    if (known !== undefined) return known;
    if (sets.size >= MOST) return null;
    const fresh: ArcFields = { seal: null, signature: null, results: null };
    sets.set(instance, fresh);
    return fresh;
  };
  let read = 0;
  for (const field of message.header.fields) {
    if (!field.key.startsWith("arc-") || read >= 3 * MOST) continue;
    read += 1;
    if (field.key === "arc-authentication-results") {
      const parsed = parseArcAuthenticationResults(field.value);
      const set = parsed === null ? null : setOf(parsed.instance);
      if (set !== null && parsed !== null) set.results ??= resultsField(field, parsed.results, "claim");
      continue;
    }
    if (field.key !== "arc-seal" && field.key !== "arc-message-signature") continue;
    const row = signatureField(field, null);
    const instance = Number(row.tags.find(({ name }) => name === "i")?.value ?? "");
    const set = Number.isInteger(instance) && instance > 0 && instance <= 1000 ? setOf(instance) : null;
    if (set === null) continue;
    if (field.key === "arc-seal") set.seal ??= row;
    else set.signature ??= row;
  }
  return [...sets]
    .sort(([a], [b]) => a - b)
    .map(([instance, set]) => {
      const cv = set.seal?.tags.find(({ name }) => name === "cv")?.value;
      return { instance, ...set, cv: cv === undefined ? null : codeOf("cv", cv) };
    });
}
