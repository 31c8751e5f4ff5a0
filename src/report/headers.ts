/**
 * The header fields to copy or to save, names included.
 */
import { jsonLine } from "./checkRecord";
import { csvCell } from "./csv";
import type { FieldRow } from "./fieldRows";
import { KEEP, type Redactor } from "./redact";

/** `Name: value`, one field a line, values decoded; control characters are gone. */
export function headersText(fields: readonly FieldRow[], redactor: Redactor = KEEP): string {
  return `${fields.map(({ name, value }) => `${oneLine(name)}: ${oneLine(redactor.field(name.toLowerCase(), value))}`).join("\n")}\n`;
}

/** Columns number, name, group, value; safe to open in a spreadsheet. */
export function headersCsv(fields: readonly FieldRow[], redactor: Redactor = KEEP): string {
  const lines = fields.map(({ index, name, group, value }) =>
    [index + 1, name, group, redactor.field(name.toLowerCase(), value)].map(csvCell).join(","),
  );
  return `${["number,name,group,value", ...lines].join("\n")}\n`;
}

/** An array of {number, name, group, value}: names stay values, so a field called __proto__ is only a name. */
export function headersJson(fields: readonly FieldRow[], redactor: Redactor = KEEP): string {
  return `${jsonLine(fields.map(({ index, name, group, value }) => ({ number: index + 1, name, group, value: redactor.field(name.toLowerCase(), value) })))}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}
