import data from "./timeline.json";

/** A day of the timeline and how exactly it is known. */
export interface Day {
  /** ISO date; for a month or half-year its first day. */
  readonly date: string;
  readonly precision: "day" | "by" | "month" | "end-of-month" | "half-year";
}

export interface TimelineEvent extends Day {
  readonly id: string;
  readonly scope: string;
  /** The plan was given up: kept, because many pages still name it. */
  readonly superseded: boolean;
}

interface EventRow {
  readonly id: string;
  readonly date: string | null;
  readonly precision: Day["precision"];
  readonly scope: string;
  readonly superseded: boolean;
  readonly shown: boolean;
}

// The closed lists of words in the JSON are checked by test/knowledge/schema.test.ts.
const ROWS = data.events as readonly EventRow[];

/** The events that are told to people (words: `event-<id>`), oldest first. */
export const TIMELINE: readonly TimelineEvent[] = ROWS.flatMap(({ id, date, precision, scope, superseded, shown }) =>
  shown && date !== null ? [{ id, date, precision, scope, superseded }] : [],
).sort((a, b) => (a.date < b.date ? -1 : 1));

const BY_ID: ReadonlyMap<string, TimelineEvent> = new Map(TIMELINE.map((event) => [event.id, event]));

/** Throws for an id that is not in timeline.json or not shown: a mistake of ours, caught by test/guidance. */
export function eventOf(id: string): TimelineEvent {
  const event = BY_ID.get(id);
  if (event === undefined) throw new Error(`timeline.json has no event ${id}`);
  return event;
}

/** Whether an event has come, judged in UTC: a day has come when it begins, the end of a month when the month is over. */
export function hasCome(id: string, now: number): boolean {
  const { date, precision } = eventOf(id);
  const start = Date.parse(date);
  return now >= (precision === "end-of-month" ? start + 86_400_000 : start);
}
