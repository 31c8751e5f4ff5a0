/**
 * Records as CSV (RFC 4180) that is safe to open in a spreadsheet.
 */
import { harmless } from "../locales/words";
import type { CheckRecord, ErrorRecord } from "./checkRecord";

const COLUMNS = [
  "schema",
  "file",
  "verdict",
  "headline",
  "reason.id",
  "reason.text",
  "says.displayName",
  "says.address",
  "sentBy.domain",
  "sentBy.class",
  "notice",
  "requests",
  "findings",
  "authentication.boundary",
  "authentication.server.spf",
  "authentication.server.dkim",
  "authentication.server.dmarc",
  "authentication.server.compauth",
  "authentication.dkim",
  "authentication.arc",
  "authentication.proof",
  "notChecked",
  "versions.engine",
  "versions.data",
  "error.id",
  "error.text",
] as const;

/** First line: the names of the columns, which are the paths of the JSON record in its order. No line end. */
export function csvHeader(): string {
  return COLUMNS.join(",");
}

/** One record as one line without a line end; lists are their ids with a space between. */
export function csvLine(record: CheckRecord | ErrorRecord): string {
  const cells = "error" in record ? errorCells(record) : checkCells(record);
  return COLUMNS.map((column) => csvCell(cells.get(column) ?? "")).join(",");
}

/**
 * A cell that no spreadsheet runs as a formula: text that begins with = + - @, their full-width forms gets an
 * apostrophe in front (OWASP "CSV Injection"), behind a ";" too. Control characters and line ends become spaces and direction characters go: one
 * record stays one line, and no name is shown backwards.
 */
export function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const plain = harmless(value);
  const risky = plain !== "-" && /^\s*[=+\-@＝＋－＠]/.test(plain);
  // where ";" separates (German, French, Italian … settings) the quotation marks around the cell do not hold it together
  const cell = (risky ? `'${plain}` : plain).replaceAll(/;(?=\s*[=+\-@＝＋－＠])/g, ";'");
  return /[",;']|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function checkCells(record: CheckRecord): ReadonlyMap<string, string | number> {
  const { authentication, reason, says, sentBy, versions } = record;
  return new Map<string, string | number>([
    ["schema", record.schema],
    ["file", record.file],
    ["verdict", record.verdict],
    ["headline", record.headline],
    ["reason.id", reason.id],
    ["reason.text", reason.text],
    ["says.displayName", says.displayName],
    ["says.address", says.address],
    ["sentBy.domain", sentBy.domain],
    ["sentBy.class", sentBy.class],
    ["notice", record.notice ?? ""],
    ["requests", record.requests.map(({ id }) => id).join(" ")],
    ["findings", record.findings.map(({ id }) => id).join(" ")],
    ["authentication.boundary", authentication.boundary],
    ["authentication.server.spf", authentication.server?.spf ?? ""],
    ["authentication.server.dkim", authentication.server?.dkim ?? ""],
    ["authentication.server.dmarc", authentication.server?.dmarc ?? ""],
    ["authentication.server.compauth", authentication.server?.compauth ?? ""],
    ["authentication.dkim", authentication.dkim.map(({ domain, result }) => `${domain}:${result}`).join(" ")],
    ["authentication.arc", authentication.arc.result],
    ["authentication.proof", authentication.proof ?? ""],
    ["notChecked", record.notChecked.map(({ id }) => id).join(" ")],
    ["versions.engine", versions.engine],
    ["versions.data", versions.data],
  ]);
}

function errorCells(record: ErrorRecord): ReadonlyMap<string, string | number> {
  return new Map<string, string | number>([
    ["schema", record.schema],
    ["file", record.file],
    ["error.id", record.error.id],
    ["error.text", record.error.text],
  ]);
}
