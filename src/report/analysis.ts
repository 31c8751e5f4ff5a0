/**
 * The header taken apart for a reader: summary, hops, results, signatures, anti-spam codes, every field. Data only; words are
 * in src/locales (analysis.ftl). Nothing here decides a verdict, and nothing is written into the message.
 */
import type { Authentication } from "../authentication/authentication";
import type { Message } from "../message/message";
import { readAntispam, type AntispamReport } from "./antispam";
import { listFields, type FieldRow } from "./fieldRows";
import { readHops, type HopTable } from "./hops";
import { readMarks, type Mark } from "./marks";
import {
  readArc,
  readDkim,
  readResults,
  readSpf,
  type ArcSet,
  type ResultsField,
  type SignatureField,
  type SpfField,
} from "./results";
import { readSummary, type SummaryRow } from "./summary";

export interface HeaderAnalysis {
  /** Rows in the order in which they are shown; a row with several values shows all of them. */
  readonly summary: readonly SummaryRow[];
  readonly hops: HopTable;
  /** Every Authentication-Results, its renamed copies and ARC copies, taken apart; the believed one is marked. */
  readonly results: readonly ResultsField[];
  readonly receivedSpf: readonly SpfField[];
  readonly dkim: readonly SignatureField[];
  /** ARC sets, oldest (i=1) first. */
  readonly arc: readonly ArcSet[];
  readonly antispam: readonly AntispamReport[];
  /** What stands out in codes and trace, with the fields to jump to. Words: `mark-<id>`. */
  readonly marks: readonly Mark[];
  /** Every field in its order. */
  readonly fields: readonly FieldRow[];
}

/** One pass for each part, linear in the header. Never throws for any message. */
export function analyse(message: Message, authentication: Authentication): HeaderAnalysis {
  const hops = readHops(message, authentication);
  const antispam = readAntispam(message, authentication);
  const results = readResults(message, authentication);
  const marks = readMarks(message, hops, antispam, results, authentication);
  return {
    summary: readSummary(message, hops),
    hops,
    results,
    receivedSpf: readSpf(message, authentication),
    dkim: readDkim(message, authentication),
    arc: readArc(message),
    antispam,
    marks,
    fields: listFields(message, marks),
  };
}
