/**
 * The rows at the head of a header analysis. A field that stands twice is shown twice: the second one is often the trick.
 */
import type { HeaderField, Message } from "../message/message";
import { decodeWords } from "../message/encodedWords";
import { parseMailboxes } from "../message/address";
import { parseDate } from "../message/date";
import type { HopTable } from "./hops";

/** Words: `summary-<id>`. */
export type SummaryId =
  | "subject"
  | "message-id"
  | "archived-at"
  | "date"
  | "from"
  | "sender"
  | "reply-to"
  | "return-path"
  | "to"
  | "cc"
  | "envelope-recipient"
  | "list-id";

export interface SummaryValue {
  /** What a person reads; encoded words decoded. */
  readonly text: string;
  /** Addresses of the field, apart from the names they hide behind; empty for fields that hold none. */
  readonly addresses: readonly { readonly name: string; readonly address: string }[];
  readonly field: number;
  /** Name of the field as written. */
  readonly name: string;
  /** For dates: ms since 1970, zone as written. */
  readonly time: number | null;
  readonly zoneMinutes: number | null;
}

export interface SummaryRow {
  readonly id: SummaryId;
  readonly values: readonly SummaryValue[];
  /** For the date row: ms from the Date field to the newest Received; null where unknown. Negative where clocks differ. */
  readonly deliveredAfter: number | null;
}

const ROWS: readonly {
  readonly id: SummaryId;
  readonly keys: readonly string[];
  readonly kind: "text" | "address" | "date";
}[] = [
  { id: "subject", keys: ["subject"], kind: "text" },
  { id: "from", keys: ["from"], kind: "address" },
  { id: "sender", keys: ["sender"], kind: "address" },
  { id: "reply-to", keys: ["reply-to"], kind: "address" },
  { id: "return-path", keys: ["return-path"], kind: "address" },
  { id: "to", keys: ["to"], kind: "address" },
  { id: "cc", keys: ["cc"], kind: "address" },
  {
    id: "envelope-recipient",
    keys: ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to"],
    kind: "address",
  },
  { id: "date", keys: ["date"], kind: "date" },
  { id: "message-id", keys: ["message-id"], kind: "text" },
  { id: "list-id", keys: ["list-id"], kind: "text" },
  { id: "archived-at", keys: ["archived-at"], kind: "text" },
];

/** Values of one row that are shown; the header list has them all. */
const MOST_VALUES = 50;
/** Addresses of one field that are taken apart; the rest stays in `text`. */
const MOST_ADDRESSES = 200;

/** Rows with at least one value, in the order in which they are shown. One pass over the fields. */
export function readSummary(message: Message, hops: HopTable): readonly SummaryRow[] {
  const rowOfKey = new Map(ROWS.flatMap((row) => row.keys.map((key) => [key, row] as const)));
  const values = new Map<SummaryId, SummaryValue[]>();
  for (const field of message.header.fields) {
    const row = rowOfKey.get(field.key);
    if (row === undefined) continue;
    const all = values.get(row.id) ?? [];
    if (all.length === 0) values.set(row.id, all);
    if (all.length < MOST_VALUES) all.push(valueOf(field, row.kind));
  }
  return ROWS.flatMap(({ id }) => {
    const found = values.get(id);
    if (found === undefined) return [];
    const sent = id === "date" ? (found[0]?.time ?? null) : null;
    const newest = hops.hops.at(-1)?.time ?? null;
    return [{ id, values: found, deliveredAfter: sent === null || newest === null ? null : newest - sent }];
  });
}

function valueOf(field: HeaderField, kind: "text" | "address" | "date"): SummaryValue {
  const date = kind === "date" ? parseDate(field.value) : null;
  const mailboxes = kind === "address" ? parseMailboxes(field.value).slice(0, MOST_ADDRESSES) : [];
  return {
    text: decodeWords(field.value),
    addresses: mailboxes.map(({ name, address }) => ({ name, address })),
    field: field.index,
    name: field.name,
    time: date?.time ?? null,
    zoneMinutes: date?.zoneMinutes ?? null,
  };
}
