/**
 * One line of `honmono check --json`: the versioned contract (schema 1) that other programs build on.
 * docs/check.schema.json is the same thing as a JSON Schema; docs/cli.md says it in words.
 */
import type { Authentication, DkimResult, ResultWord, ServerResult } from "../authentication/authentication";
import type { Finding, NotChecked, Params, Weight } from "../knowledge/finding";
import { textOf, type Words } from "../locales/words";
import type { Message, ParseError } from "../message/message";
import type { SenderKind, Verification, VerdictId } from "../verdict/verification";

const CHECK_SCHEMA = 1;

/** The classes a reader of the record can meet. A drill is not given away, and a subsidiary (GitHub) speaks in its own name: both are `unrelated`. */
export type RecordClass = "corporate" | "service" | "customer" | "personal" | "unrelated";

export interface CheckRecord {
  readonly schema: typeof CHECK_SCHEMA;
  /** Path as given; `-` for standard input; `PATH#N` for the Nth message of a file that holds several. */
  readonly file: string;
  readonly verdict: VerdictId;
  readonly headline: string;
  readonly reason: { readonly id: string; readonly params: Params; readonly text: string };
  readonly says: { readonly displayName: string; readonly address: string };
  readonly sentBy: { readonly domain: string; readonly class: RecordClass };
  /** Id of the known notice that it matches. */
  readonly notice: string | null;
  readonly requests: readonly { readonly id: string; readonly params: Params; readonly text: string }[];
  /** `field`: name of the header field that the finding points at. */
  readonly findings: readonly {
    readonly id: string;
    readonly weight: Weight;
    readonly params: Params;
    readonly field?: string;
  }[];
  readonly authentication: {
    /** Where the believed result was written ("outlook.com"), else why none is believed ("provenance-unknown"). */
    readonly boundary: string;
    readonly server: {
      readonly spf: ResultWord | null;
      readonly dkim: ResultWord | null;
      readonly dmarc: ResultWord | null;
      readonly compauth: string | null;
    } | null;
    readonly dkim: readonly {
      readonly domain: string;
      readonly selector: string;
      readonly result: DkimResult["result"];
      readonly why?: string;
    }[];
    readonly arc: { readonly result: "pass" | "fail" | "none" | "unknown"; readonly why?: string };
    readonly proof: "dkim" | "server" | "arc" | null;
  };
  readonly notChecked: readonly NotChecked[];
  readonly versions: { readonly engine: string; readonly data: string };
}

/** What could not be read, or is no message at all. */
export interface ErrorRecord {
  readonly schema: typeof CHECK_SCHEMA;
  readonly file: string;
  readonly error: { readonly id: string; readonly text: string };
}

export type InputErrorId =
  ParseError["id"] | "not-found" | "no-permission" | "not-a-file" | "no-messages" | "read-error" | "engine-error";

/**
 * The record of one message. Pure: the same verification and language give the same record, key order included.
 * `message` names the fields that findings point at. Throws only where a verdict has no words (a build mistake).
 */
export function checkRecord(file: string, verification: Verification, words: Words, message: Message): CheckRecord {
  const { authentication, reason, says, sentBy } = verification;
  return {
    schema: CHECK_SCHEMA,
    file,
    verdict: verification.verdict,
    headline: words.text(`headline-${verification.verdict}`),
    reason: { id: reason.id, params: reason.params, text: textOf(words, `reason-${reason.id}`, reason.params) },
    says: { displayName: says.displayName, address: says.address },
    sentBy: { domain: sentBy.domain, class: recordClass(sentBy.class) },
    notice: verification.notice?.id ?? null,
    requests: requestRecords(verification, words),
    findings: findingRecords(verification, message),
    authentication: authenticationRecord(authentication),
    notChecked: notCheckedRecords(verification),
    versions: { engine: verification.versions.engine, data: verification.versions.data },
  };
}

// Lists are filled in loops: in a batch this runs for every message, and what map() and spreads are compiled to is large.

function requestRecords({ requests }: Verification, words: Words): CheckRecord["requests"] {
  const records: CheckRecord["requests"][number][] = [];
  for (const { id, params } of requests) records.push({ id, params, text: textOf(words, `request-${id}`, params) });
  return records;
}

function findingRecords({ findings }: Verification, message: Message): CheckRecord["findings"] {
  const records: CheckRecord["findings"][number][] = [];
  for (const finding of findings) records.push(findingRecord(finding, message));
  return records;
}

function notCheckedRecords({ notChecked }: Verification): CheckRecord["notChecked"] {
  const records: NotChecked[] = [];
  for (const { id, reason } of notChecked) records.push({ id, reason });
  return records;
}

function authenticationRecord(authentication: Authentication): CheckRecord["authentication"] {
  const { boundary, server, dkim, arc, proof } = authentication;
  const signatures: CheckRecord["authentication"]["dkim"][number][] = [];
  for (const { domain, selector, result, why } of dkim)
    signatures.push(why === undefined ? { domain, selector, result } : { domain, selector, result, why });
  return {
    boundary: boundary.kind === "trusted" ? boundary.place : boundary.why,
    server: server === null ? null : serverRecord(server),
    dkim: signatures,
    arc: arc.why === undefined ? { result: arc.result } : { result: arc.result, why: arc.why },
    proof: proof?.kind ?? null,
  };
}

/** The record of what is no message, or could not be read. */
export function errorRecord(
  file: string,
  error: { readonly id: InputErrorId; readonly params?: Params },
  words: Words,
): ErrorRecord {
  return {
    schema: CHECK_SCHEMA,
    file,
    error: { id: error.id, text: words.text(`input-error-${error.id}`, error.params) },
  };
}

/**
 * One line of JSON, safe to print in a terminal: JSON itself escapes C0 controls, this also escapes DEL, the C1 controls
 * (one of them starts an escape sequence), direction marks and line separators. The value read back is the same.
 */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function recordClass(sender: SenderKind): RecordClass {
  return sender === "drill" || sender === "subsidiary" ? "unrelated" : sender;
}

function findingRecord({ id, weight, params, at }: Finding, message: Message): CheckRecord["findings"][number] {
  const field = at?.kind === "field" ? message.header.fields[at.index] : undefined;
  return field === undefined ? { id, weight, params } : { id, weight, params, field: field.name };
}

/** One word for several signatures: pass if one passes, else the first. */
function serverRecord(server: ServerResult): CheckRecord["authentication"]["server"] {
  const dkim = server.dkim.find(({ result }) => result === "pass") ?? server.dkim[0];
  return {
    spf: server.spf?.result ?? null,
    dkim: dkim?.result ?? null,
    dmarc: server.dmarc?.result ?? null,
    compauth: server.compauth?.result ?? null,
  };
}
