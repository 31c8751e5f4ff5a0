/**
 * What stands out in trace and codes, as a table of rules; each mark names the fields to jump to.
 * Words: `mark-<id>`. A mark explains a header; it never makes a verdict.
 */
import type { Authentication } from "../authentication/authentication";
import type { Params } from "../knowledge/finding";
import type { Message } from "../message/message";
import type { AntispamReport } from "./antispam";
import type { Code } from "./codes";
import type { HopTable } from "./hops";
import type { ResultsField } from "./results";

export interface Mark {
  readonly id: string;
  readonly severity: "info" | "note" | "bad";
  readonly params: Params;
  /** Indexes of the fields that it is about, at least one unless something is missing. */
  readonly fields: readonly number[];
  /** False: it rests on what anyone can have written into the file. */
  readonly believed: boolean;
}

interface Rule {
  readonly id: string;
  readonly severity: Mark["severity"];
  /** Ids of code words that must all be there; one entry may offer several by "|". */
  readonly all: readonly string[];
}

const RULES: readonly Rule[] = [
  { id: "spf-fail", severity: "bad", all: ["code-spf-fail"] },
  { id: "dkim-fail", severity: "bad", all: ["code-dkim-fail"] },
  { id: "dmarc-fail", severity: "bad", all: ["code-dmarc-fail"] },
  { id: "compauth-fail", severity: "bad", all: ["code-compauth-fail"] },
  { id: "compauth-guessed", severity: "note", all: ["code-dmarc-bestguesspass|code-compauth-softpass"] },
  {
    id: "compauth-skipped",
    severity: "note",
    all: ["code-compauth-reason-3xx|code-compauth-reason-4xx|code-compauth-reason-9xx"],
  },
  { id: "marked-spam", severity: "bad", all: ["code-sfv-spm"] },
  { id: "spam-in-inbox", severity: "bad", all: ["code-sfv-spm", "code-dest-inbox"] },
  { id: "spam-in-own-folder", severity: "note", all: ["code-sfv-spm", "code-dest-custom-folder"] },
  { id: "clean-in-inbox", severity: "info", all: ["code-sfv-nspm", "code-dest-inbox"] },
  { id: "clean-in-junk", severity: "note", all: ["code-sfv-nspm", "code-dest-junk"] },
  { id: "clean-in-own-folder", severity: "info", all: ["code-sfv-nspm", "code-dest-custom-folder"] },
  { id: "ip-allowed", severity: "note", all: ["code-ipv-cal"] },
  { id: "inside-organization", severity: "info", all: ["code-sfv-ski"] },
  { id: "sender-blocked-by-user", severity: "note", all: ["code-sfv-blk"] },
  { id: "sender-allowed-by-user", severity: "note", all: ["code-sfv-sfe"] },
  { id: "sender-allowed-by-policy", severity: "note", all: ["code-sfv-ska"] },
  { id: "sender-blocked-by-policy", severity: "bad", all: ["code-sfv-skb"] },
  { id: "allowed-by-rule", severity: "note", all: ["code-sfv-skn"] },
  { id: "spam-by-rule", severity: "bad", all: ["code-sfv-sks"] },
  { id: "verdict-overruled", severity: "note", all: ["code-sfv-dms"] },
  { id: "released", severity: "note", all: ["code-sfv-skq"] },
  { id: "filter-skipped", severity: "note", all: ["code-scl-skipped"] },
  { id: "high-confidence-spam", severity: "bad", all: ["code-scl-high-confidence-spam"] },
  { id: "bulk-sender", severity: "note", all: ["code-bcl-mixed-complaints|code-srv-bulk"] },
  { id: "bad-bulk-sender", severity: "bad", all: ["code-bcl-many-complaints"] },
  { id: "phishing-level", severity: "bad", all: ["code-pcl-suspicious"] },
  { id: "first-contact", severity: "info", all: ["code-sfty-first-contact"] },
];

/** Fields that RFC 5322 section 3.6 allows once. */
const ONCE: ReadonlySet<string> = new Set([
  "date",
  "from",
  "sender",
  "reply-to",
  "to",
  "cc",
  "bcc",
  "message-id",
  "in-reply-to",
  "references",
  "subject",
]);

/** A hop that took longer is named. */
const SLOW = 15 * 60_000;
/** Clocks may differ by this much without a word. */
const CLOCKS = 5_000;
/** Marks of one kind; one header must not fill the list. */
const MOST_OF_A_KIND = 20;

/** Marks of codes first, then of reports, duplicates, trace and limits. */
export function readMarks(
  message: Message,
  hops: HopTable,
  antispam: readonly AntispamReport[],
  results: readonly ResultsField[],
  authentication: Authentication,
): readonly Mark[] {
  return [
    ...codeMarks(antispam, results),
    ...gravePolicies(antispam),
    ...secondReports(antispam),
    ...missing(antispam, authentication),
    ...duplicates(message),
    ...trace(hops),
    ...limits(message),
  ];
}

/** Where each known code stands. Only what counts is taken: a believed field, or where none is, the topmost claim. */
function codeMarks(antispam: readonly AntispamReport[], results: readonly ResultsField[]): readonly Mark[] {
  const at = new Map<string, { fields: number[]; believed: boolean }>();
  const note = (code: Code | null, field: number, believed: boolean): void => {
    if (code?.words == null) return;
    const known = at.get(code.words);
    if (known === undefined) at.set(code.words, { fields: [field], believed });
    else {
      if (!known.fields.includes(field)) known.fields.push(field);
      known.believed &&= believed;
    }
  };
  for (const report of antispam) {
    if (report.status === "second" || report.status === "renamed") continue;
    for (const { code } of report.entries) note(code, report.field, report.status === "believed");
  }
  const counted =
    results.find(({ status }) => status === "believed") ?? results.find(({ status }) => status === "claim");
  for (const { code, codes } of counted?.methods ?? [])
    for (const one of [code, ...codes]) note(one, counted?.field ?? -1, counted?.status === "believed");
  return RULES.flatMap(({ id, severity, all }): Mark[] => {
    const found = all.map((choice) => choice.split("|").flatMap((one) => at.get(one) ?? []));
    if (found.some((places) => places.length === 0)) return [];
    const places = found.flat();
    return [
      {
        id,
        severity,
        params: {},
        fields: [...new Set(places.flatMap(({ fields }) => fields))],
        believed: places.every(({ believed }) => believed),
      },
    ];
  });
}

/** The filter named a threat (CAT, SFTY): said with its own words. */
function gravePolicies(antispam: readonly AntispamReport[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { status, field, entries } of antispam) {
    if (status === "second" || status === "renamed") continue;
    for (const { code } of entries)
      if (code?.severity === "danger" && code.words !== null && !marks.has(code.words))
        marks.set(code.words, {
          id: "threat",
          severity: "bad",
          params: { code: code.words, value: code.value },
          fields: [field],
          believed: status === "believed",
        });
  }
  return [...marks.values()];
}

function secondReports(antispam: readonly AntispamReport[]): readonly Mark[] {
  return antispam
    .filter(({ status }) => status === "second")
    .slice(0, MOST_OF_A_KIND)
    .map(({ name, field }) => ({
      id: "second-report",
      severity: "bad",
      params: { name },
      fields: [field],
      believed: true,
    }));
}

/** A work mailbox's own report is missing: the header was cut, or the mail never went through the filter. */
function missing(antispam: readonly AntispamReport[], { boundary }: Authentication): readonly Mark[] {
  if (boundary.kind !== "trusted" || boundary.place !== "microsoft-365") return [];
  const has = (key: string): boolean =>
    antispam.some(({ name, status }) => name.toLowerCase() === key && status === "believed");
  const mark = (id: string): Mark => ({ id, severity: "info", params: {}, fields: [], believed: true });
  return [
    ...(has("x-forefront-antispam-report") ? [] : [mark("no-filter-report")]),
    ...(has("x-microsoft-antispam-mailbox-delivery") ? [] : [mark("no-delivery-report")]),
  ];
}

function duplicates(message: Message): readonly Mark[] {
  const fields = new Map<string, { name: string; at: number[] }>();
  for (const { key, name, index } of message.header.fields) {
    if (!ONCE.has(key)) continue;
    const known = fields.get(key);
    if (known === undefined) fields.set(key, { name, at: [index] });
    else if (known.at.length < MOST_OF_A_KIND) known.at.push(index);
  }
  return [...fields.values()]
    .filter(({ at }) => at.length > 1)
    .map(({ name, at }) => ({
      id: "duplicate-field",
      severity: "bad",
      params: { name, count: at.length },
      fields: at,
      believed: true,
    }));
}

function trace({ hops, skews, unread }: HopTable): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { number, by } of skews.filter((skew) => skew.by > CLOCKS).slice(0, MOST_OF_A_KIND)) {
    const hop = hops[number - 1];
    if (hop !== undefined)
      marks.push({
        id: "clock-skew",
        severity: "info",
        params: { number, host: hop.by, seconds: Math.round(by / 1000) },
        fields: [hop.field],
        believed: hop.side !== null && hop.side !== "sender",
      });
  }
  let slow = 0;
  for (const hop of hops) {
    if (hop.delay === null || hop.delay < SLOW || slow >= MOST_OF_A_KIND) continue;
    slow += 1;
    marks.push({
      id: "slow-hop",
      severity: "info",
      params: { number: hop.number, host: hop.by, minutes: Math.round(hop.delay / 60_000) },
      fields: [hop.field],
      believed: hop.side !== null && hop.side !== "sender",
    });
  }
  const old = hops.filter(({ tlsOld }) => tlsOld).slice(0, MOST_OF_A_KIND);
  if (old.length > 0)
    marks.push({
      id: "old-tls",
      severity: "info",
      params: { count: old.length },
      fields: old.map(({ field }) => field),
      believed: false,
    });
  const undated = hops.filter(({ time }) => time === null).slice(0, MOST_OF_A_KIND);
  if (undated.length > 0)
    marks.push({
      id: "no-time",
      severity: "info",
      params: { count: undated.length },
      fields: undated.map(({ field }) => field),
      believed: false,
    });
  if (unread > 0)
    marks.push({ id: "hops-unread", severity: "note", params: { count: unread }, fields: [], believed: true });
  return marks;
}

function limits(message: Message): readonly Mark[] {
  return message.header.limits.map((limit) => ({
    id: "limit",
    severity: "note",
    params: { limit },
    fields: [],
    believed: true,
  }));
}
