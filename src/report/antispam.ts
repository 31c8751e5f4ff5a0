/**
 * Anti-spam reports of Microsoft's filters, value by value. Exchange takes incoming ones away (or renames them), so the
 * topmost of a name is the receiver's own; a lower one of the same name came with the mail and is reported, never mixed in.
 * https://learn.microsoft.com/defender-office-365/message-headers-eop-mdo
 */
import type { Authentication } from "../authentication/authentication";
import { antispamField } from "../knowledge/antispam";
import { decodeWords } from "../message/encodedWords";
import type { HeaderField, Message } from "../message/message";
import { codeOf, type Code } from "./codes";

export interface AntispamEntry {
  readonly key: string;
  readonly value: string;
  /** Id of what the key means ("antispam-filter-verdict"); null: Microsoft keeps it for its own diagnostics. */
  readonly words: string | null;
  /** The value explained; null for free values (addresses, host names, rule numbers). */
  readonly code: Code | null;
}

export interface AntispamReport {
  readonly field: number;
  readonly name: string;
  /**
   * `believed`: the receiver's own. `second`: a lower one of the same name, not the receiver's. `renamed`: put aside by the
   * receiver or written by another organization's server. `claim`: where the message came from is not known, or this place writes none.
   */
  readonly status: "believed" | "second" | "renamed" | "claim";
  readonly entries: readonly AntispamEntry[];
}

/** Fields of one value, with the key that it stands for in the reports. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ["x-ms-exchange-organization-scl", "SCL"],
  ["x-ms-exchange-organization-pcl", "PCL"],
]);
/** Fields of several `KEY:value;` pairs. */
const REPORTS: ReadonlySet<string> = new Set([
  "x-forefront-antispam-report",
  "x-microsoft-antispam",
  "x-microsoft-antispam-mailbox-delivery",
  "x-ms-exchange-organization-antispam-report",
]);
/** Text in base64: "V=1.1;us=0;l=0;a=0;D=2;GD=1;SCL=6" (personal Outlook.com mailboxes). */
const ENCODED = "x-message-delivery";
const RENAMED = /-(untrusted|original)$/;

const MOST_REPORTS = 60;
const MOST_ENTRIES = 200;

/** The reports in the order of the header, each with whose it is. */
export function readAntispam(message: Message, authentication: Authentication): readonly AntispamReport[] {
  const seen = new Set<string>();
  const reports: AntispamReport[] = [];
  for (const field of message.header.fields) {
    const key = field.key.replace(RENAMED, "");
    const single = SINGLE.get(key);
    if (single === undefined && !REPORTS.has(key) && key !== ENCODED) continue;
    if (reports.length >= MOST_REPORTS) break;
    const renamed = key !== field.key;
    const entries =
      single !== undefined
        ? [entryOf(single, field.value)]
        : key === ENCODED
          ? encodedEntries(field)
          : pairs(decodeWords(field.value), ":");
    reports.push({
      field: field.index,
      name: field.name,
      status: renamed ? "renamed" : statusOf(key, seen, authentication),
      entries,
    });
    seen.add(field.key);
  }
  return reports;
}

function statusOf(key: string, seen: ReadonlySet<string>, { boundary }: Authentication): AntispamReport["status"] {
  if (seen.has(key)) return "second";
  if (boundary.kind !== "trusted") return "claim";
  // Personal mailboxes get no X-Forefront-Antispam-Report of their own: one that is there came with the mail.
  if (boundary.place === "microsoft-365") return "believed";
  return boundary.place === "outlook.com" && key !== "x-forefront-antispam-report" ? "believed" : "claim";
}

function pairs(text: string, mark: ":" | "="): readonly AntispamEntry[] {
  const entries: AntispamEntry[] = [];
  for (const part of text.split(";", MOST_ENTRIES)) {
    const at = part.indexOf(mark);
    if (at > 0) entries.push(entryOf(part.slice(0, at).trim(), part.slice(at + 1).trim()));
  }
  return entries;
}

function encodedEntries(field: HeaderField): readonly AntispamEntry[] {
  const text = field.value.replace(/\s+/g, "");
  if (text.length > 4096 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return [];
  const decoded = atob(text);
  return /^[\x20-\x7e]+$/.test(decoded) ? pairs(decoded, "=") : [];
}

function entryOf(key: string, value: string): AntispamEntry {
  const known = antispamField(key);
  return {
    key,
    value,
    words: known === null ? null : `antispam-${known.id}`,
    code: known?.kind == null || value === "" ? null : codeOf(known.kind, value),
  };
}
