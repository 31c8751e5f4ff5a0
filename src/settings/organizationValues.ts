/**
 * The kinds of value that honmono.config.json holds. Each reader takes what stands at a path, gives the value in its
 * one normal form or null, and names the mistake; none throws, and each takes time linear in what it reads.
 */
import { LANGUAGES, type Language } from "../locales/languages";
import { harmless } from "../locales/words";
import { isPublicSuffix } from "./organizationFacts";

export interface Reading {
  mistake(path: string, id: string, params?: Readonly<Record<string, string | number>>): void;
}

type Reader<T> = (reading: Reading, path: string, value: unknown) => T | null;

const MOST_ITEMS = 200;
const LONGEST_SENTENCE = 1000;
const LONGEST_SHORT = 200;

/** An object with no keys but `keys`. The copy has no prototype, so that "constructor" or "__proto__" mean nothing. */
export function object(
  reading: Reading,
  path: string,
  value: unknown,
  keys: readonly string[],
): Readonly<Record<string, unknown>> | null {
  if (!isRecord(value)) return wrongType(reading, path, "object", value);
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) {
    if (keys.includes(key)) copy[key] = value[key];
    else reading.mistake(join(path, key), "unknown-key", { key: shown(key), nearest: nearest(key, keys) });
  }
  return copy;
}

/** A list without repeats; what is not sound in it is left out. undefined: none. */
export function list<T>(reading: Reading, path: string, value: unknown, read: Reader<T>): readonly T[] {
  return [...new Set(arrayOf(reading, path, value, read))];
}

export function arrayOf<T>(reading: Reading, path: string, value: unknown, read: Reader<T>): readonly T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    wrongType(reading, path, "list", value);
    return [];
  }
  if (value.length > MOST_ITEMS) reading.mistake(path, "too-many", { most: MOST_ITEMS, count: value.length });
  const items: readonly unknown[] = value.slice(0, MOST_ITEMS);
  return items.flatMap((item, index) => {
    const read1 = read(reading, `${path}[${index}]`, item);
    return read1 === null ? [] : [read1];
  });
}

/** An object whose keys are read too (texts by language); at least one entry. */
export function record(
  reading: Reading,
  path: string,
  value: unknown,
  readKey: Reader<string>,
  readValue: Reader<string>,
): Readonly<Record<string, string>> | null {
  if (!isRecord(value)) return wrongType(reading, path, "object", value);
  const copy: Record<string, string> = Object.create(null);
  for (const key of Object.keys(value)) {
    const name = readKey(reading, join(path, key), key);
    const text = name === null ? null : readValue(reading, join(path, key), value[key]);
    if (name !== null && text !== null) copy[name] = text;
  }
  if (Object.keys(copy).length > 0) return copy;
  reading.mistake(path, "empty");
  return null;
}

export function shortText(reading: Reading, path: string, value: unknown): string | null {
  return text(reading, path, value, LONGEST_SHORT);
}

/** Words that people will read. */
export function sentence(reading: Reading, path: string, value: unknown): string | null {
  return text(reading, path, value, LONGEST_SENTENCE);
}

export function id(reading: Reading, path: string, value: unknown): string | null {
  const name = shortText(reading, path, value);
  if (name === null || /^[a-z0-9][a-z0-9-]{0,63}$/.test(name)) return name;
  reading.mistake(path, "not-an-id", { value: shown(name) });
  return null;
}

export function oneOf<T extends string>(...values: readonly T[]): Reader<T> {
  return (reading, path, value) => {
    const found = values.find((one) => one === value);
    if (found !== undefined) return found;
    if (typeof value !== "string") return wrongType(reading, path, "text", value);
    reading.mistake(path, "not-one-of", { value: shown(value), values: values.join(", ") });
    return null;
  };
}

/** One of the languages that the product speaks, exactly as it names them. */
export function language(reading: Reading, path: string, value: unknown): Language | null {
  return oneOf(...LANGUAGES)(reading, path, value);
}

/** A host name (RFC 1123 section 2.1, A-labels), lower case, at least two labels. */
export function host(reading: Reading, path: string, value: unknown): string | null {
  const name = shortText(reading, path, value)?.toLowerCase() ?? null;
  if (name === null) return null;
  const why = hostMistake(name);
  if (why === null) return name;
  reading.mistake(path, why, { value: shown(name) });
  return null;
}

/** A domain whose every name below it will be believed: so none that strangers can register under. */
export function domainOfSenders(reading: Reading, path: string, value: unknown): string | null {
  const name = host(reading, path, value);
  if (name === null || !isPublicSuffix(name)) return name;
  reading.mistake(path, "public-suffix", { value: name });
  return null;
}

/** A plain mailbox address, its domain in lower case. */
export function address(reading: Reading, path: string, value: unknown): string | null {
  const written = shortText(reading, path, value);
  if (written === null) return null;
  const at = written.lastIndexOf("@");
  const local = written.slice(0, Math.max(0, at));
  const domain = written.slice(at + 1).toLowerCase();
  if (at > 0 && at <= 64 && /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+$/.test(local) && hostMistake(domain) === null)
    return `${local.toLowerCase()}@${domain}`;
  reading.mistake(path, "not-an-address", { value: shown(written) });
  return null;
}

/** An https address without a password in it. */
export function httpsUrl(reading: Reading, path: string, value: unknown): string | null {
  const written = text(reading, path, value, LONGEST_SENTENCE);
  if (written === null) return null;
  const url = URL.canParse(written) ? new URL(written) : null;
  const why =
    url === null
      ? "not-a-url"
      : url.protocol !== "https:"
        ? "not-https"
        : url.username + url.password === ""
          ? null
          : "password-in-url";
  if (url !== null && why === null) return url.href;
  reading.mistake(path, why ?? "not-a-url", { value: shown(written) });
  return null;
}

/** A resolver that speaks DNS over HTTPS: an https address to which the question is added, so without "?" and "#". */
export function resolver(reading: Reading, path: string, value: unknown): string | null {
  const href = httpsUrl(reading, path, value);
  if (href === null || !/[?#]/.test(href)) return href;
  reading.mistake(path, "query-in-url", { value: shown(href) });
  return null;
}

/** A telephone number as people write it: digits, with space, + - . ( ) between them, perhaps an extension. */
export function phone(reading: Reading, path: string, value: unknown): string | null {
  const written = shortText(reading, path, value);
  if (written === null) return null;
  if (/^\+?[0-9().\- ]{3,30}(?: ?(?:ext\.?|x|内線) ?[0-9]{1,8})?$/.test(written) && /[0-9].*[0-9]/.test(written))
    return written;
  reading.mistake(path, "not-a-phone", { value: shown(written) });
  return null;
}

/** "2027-03-31" (to the end of that day in UTC) or a full time of RFC 3339. In ms since 1970. */
export function dateEnd(reading: Reading, path: string, value: unknown): number | null {
  const written = shortText(reading, path, value);
  if (written === null) return null;
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/.exec(written);
  const day = match?.[1] ?? "";
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // "2027-02-30" parses nowhere or as another day
  const exists = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  const time = !exists ? Number.NaN : match?.[2] === undefined ? midnight + 86_399_999 : Date.parse(written);
  if (!Number.isNaN(time)) return time;
  reading.mistake(path, "not-a-date", { value: shown(written) });
  return null;
}

function text(reading: Reading, path: string, value: unknown, longest: number): string | null {
  if (typeof value !== "string") return wrongType(reading, path, "text", value);
  const trimmed = value.trim();
  const why =
    trimmed === ""
      ? "empty"
      : trimmed.length > longest
        ? "too-long"
        : harmless(trimmed) !== trimmed
          ? "invisible"
          : null;
  if (why === null) return trimmed;
  reading.mistake(path, why, why === "too-long" ? { most: longest, count: trimmed.length } : {});
  return null;
}

/** IPv4 in four parts, or IPv6 without brackets and zone. */
export function isIpAddress(value: string): boolean {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value)) return value.split(".").every((part) => Number(part) < 256);
  return /^[0-9a-fA-F:.]{3,45}$/.test(value) && value.includes(":") && URL.canParse(`http://[${value}]/`);
}

function hostMistake(name: string): string | null {
  if (name.includes("*")) return "wildcard";
  if (name.includes("://") || name.includes("/")) return "url-for-host";
  if (name.includes("@")) return "address-for-host";
  if (/^[0-9.]+$/.test(name) || name.includes(":")) return "ip-for-host";
  const labels = name.split(".");
  const sound = labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?$/.test(label));
  return name.length <= 253 && labels.length >= 2 && sound ? null : "not-a-host";
}

function wrongType(reading: Reading, path: string, wanted: "object" | "list" | "text", value: unknown): null {
  const found =
    value === null ? "null" : Array.isArray(value) ? "list" : typeof value === "string" ? "text" : typeof value;
  reading.mistake(path, `not-${wanted === "text" ? "a-text" : wanted === "list" ? "a-list" : "an-object"}`, { found });
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function join(path: string, key: string): string {
  const plain = /^[A-Za-z_$][\w$-]*$/.test(key) ? key : JSON.stringify(shown(key));
  return path === "" ? plain : `${path}.${plain}`;
}

/** What an administrator wrote, short enough for one line. */
function shown(value: string): string {
  return value.length <= 80 ? value : `${value.slice(0, 79)}…`;
}

/** The key that was probably meant: at most two letters away; "none" where none is near. */
function nearest(key: string, keys: readonly string[]): string {
  if (key.length > 40) return "none";
  const scored = keys
    .map((one) => ({ one, away: distance(key.toLowerCase(), one.toLowerCase()) }))
    .filter(({ away }) => away <= 2);
  return scored.sort((a, b) => a.away - b.away)[0]?.one ?? "none";
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
