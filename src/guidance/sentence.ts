import type { Params } from "../knowledge/finding";
import type { PageId } from "../knowledge/links";
import type { Day } from "../knowledge/timeline";
import type { Words } from "../locales/words";

/** A sentence of guidance as data: an id of guidance.ftl, what goes in, and the page it speaks of. */
export interface Sentence {
  readonly id: string;
  readonly params: Params;
  /** Days that go in, written in the reader's way when the sentence is said. */
  readonly days: Readonly<Record<string, Day>>;
  /** The page to open for this step, null where there is none. Never a link from a mail. */
  readonly page: PageId | null;
}

export function sentence(
  id: string,
  more: { readonly params?: Params; readonly days?: Readonly<Record<string, Day>>; readonly page?: PageId | null } = {},
): Sentence {
  return { id, params: more.params ?? {}, days: more.days ?? {}, page: more.page ?? null };
}

/**
 * The sentence in the reader's language. `words` must hold the section "guidance". Params that name another sentence (an
 * app) come in as `{ app: "app-thunderbird" }` and are said first. Days are written as `locale` writes them.
 * Throws for an id without words: a mistake of ours, caught by test/guidance.
 */
export function say(said: Sentence, words: Words, locale: string = words.language): string {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(said.params))
    params[name] = typeof value === "string" && words.has(value) ? words.text(value) : value;
  for (const [name, day] of Object.entries(said.days)) params[name] = sayDay(day, words, locale);
  if (!words.has(said.id)) throw new Error(`no words for ${said.id}`);
  return words.text(said.id, params);
}

/** "16 September 2024", "January 2023", "the end of December 2026", "the second half of 2027". */
export function sayDay({ date, precision }: Day, words: Words, locale: string = words.language): string {
  const day = new Date(`${date}T00:00:00Z`);
  const written = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { calendar: "gregory", timeZone: "UTC", ...options }).format(day);
  switch (precision) {
    case "day":
    case "by":
      return written({ year: "numeric", month: "long", day: "numeric" });
    case "month":
      return written({ year: "numeric", month: "long" });
    case "end-of-month":
      return words.text("day-end-of-month", { month: written({ year: "numeric", month: "long" }) });
    case "half-year":
      return words.text(day.getUTCMonth() < 6 ? "day-half-year-1" : "day-half-year-2", {
        year: String(day.getUTCFullYear()),
      });
  }
}
