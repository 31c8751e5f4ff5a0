/**
 * Times and spans of time in words of a language.
 */
import type { Words } from "../locales/words";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span with its two largest units: "2 h 5 min"; negative ones with a minus. `span` in ms. */
export function durationText(span: number, words: Words): string {
  if (span < 0) return words.text("duration-minus", { duration: durationText(-span, words) });
  // servers write whole seconds: two equal ones may lie nearly a second apart
  if (span < SECOND) return words.text("duration-ms");
  if (span < MINUTE) return words.text("duration-s", { s: Math.floor(span / SECOND) });
  if (span < HOUR)
    return words.text("duration-m", { m: Math.floor(span / MINUTE), s: Math.floor((span % MINUTE) / SECOND) });
  if (span < DAY)
    return words.text("duration-h", { h: Math.floor(span / HOUR), m: Math.floor((span % HOUR) / MINUTE) });
  return words.text("duration-d", { d: Math.floor(span / DAY), h: Math.floor((span % DAY) / HOUR) });
}

/**
 * A moment as the language writes it, in a zone: minutes east of UTC, or "local" for the zone of the reader.
 * The name of the zone is always shown: "1 Jul 2024, 03:10:19 UTC+9". "" for a moment outside the calendar.
 */
export function timeText(time: number, zone: number | "local", language: string): string {
  if (!Number.isFinite(time) || Math.abs(time) > 8.64e15 - DAY) return "";
  const format: Intl.DateTimeFormatOptions = {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  };
  if (zone === "local") return new Intl.DateTimeFormat(language, { ...format, timeZoneName: "short" }).format(time);
  const text = new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" }).format(time + zone * MINUTE);
  return `${text} ${zoneText(zone)}`;
}

/** "UTC", "UTC+9", "UTC−3:30". */
export function zoneText(minutes: number): string {
  if (minutes === 0) return "UTC";
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? "−" : "+"}${Math.floor(size / 60)}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}
