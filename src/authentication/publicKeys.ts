import data from "../knowledge/dkimKeys.json";
import type { LookupTxt, TxtAnswer } from "./authentication";

/**
 * The dated set of Microsoft's keys that comes with the product (src/knowledge/dkimKeys.json says how each was
 * verified). Knows nothing of any other name: the answer is then "not asked", never "absent".
 */
export function shippedKeys(): LookupTxt {
  const records = new Map<string, string[]>();
  for (const row of data.keys) records.set(row.name, [...(records.get(row.name) ?? []), row.txt]);
  return async (name) => {
    const txt = records.get(plainName(name));
    return txt === undefined ? { kind: "not-asked" } : { kind: "found", txt, source: "shipped" };
  };
}

export type KeysFile =
  | { readonly ok: true; readonly lookup: LookupTxt }
  | { readonly ok: false; readonly error: "not-an-object" | "no-records" | "bad-record"; readonly name: string };

/**
 * Keys from a file: `{"authoritative": false, "records": {"name": {"txt": ["v=DKIM1; …"]}}}`; a record may also be a
 * string or a list of strings. With `authoritative: true` the file stands for the whole DNS: a name it lacks does not
 * exist. Without, such a name was only not asked.
 *
 * @param json what JSON.parse gave; anything
 */
export function keysFromFile(json: unknown): KeysFile {
  if (!isRecord(json)) return { ok: false, error: "not-an-object", name: "" };
  const { records, authoritative } = json;
  if (!isRecord(records)) return { ok: false, error: "no-records", name: "" };
  const known = new Map<string, readonly string[]>();
  for (const [name, entry] of Object.entries(records)) {
    const txt = isRecord(entry) ? entry["txt"] : entry;
    const list: unknown = typeof txt === "string" ? [txt] : txt;
    if (!Array.isArray(list) || !list.every((text): text is string => typeof text === "string")) {
      return { ok: false, error: "bad-record", name };
    }
    known.set(plainName(name), list);
  }
  const lookup: LookupTxt = async (name) => {
    const txt = known.get(plainName(name));
    if (txt !== undefined && txt.length > 0) return { kind: "found", txt, source: "file" };
    return authoritative === true || txt !== undefined ? { kind: "absent", source: "file" } : { kind: "not-asked" };
  };
  return { ok: true, lookup };
}

/**
 * Asks one source after the other until one knows. A record of the shipped set is given with `next`, the way to the
 * remaining sources: the set may be older than the key in use, and only a signature that does not fit it asks on.
 */
export function firstAnswer(lookups: readonly LookupTxt[]): LookupTxt {
  const ask = async (name: string, from: number): Promise<TxtAnswer> => {
    let best: TxtAnswer = { kind: "not-asked" };
    for (let index = from; index < lookups.length; index += 1) {
      const lookup = lookups[index];
      if (lookup === undefined) break;
      const answer = await lookup(name);
      if (answer.kind === "found" && answer.source === "shipped" && index + 1 < lookups.length) {
        return { ...answer, next: () => ask(name, index + 1) };
      }
      if (answer.kind === "found" || answer.kind === "absent") return answer;
      if (answer.kind !== "not-asked") best = answer;
    }
    return best;
  };
  return (name) => ask(name, 0);
}

/** A DNS name to look up by: lower case, without the closing dot. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How to reach a DNS-over-HTTPS resolver with the JSON form (application/dns-json). */
export interface Resolver {
  /** e.g. "https://dns.example/resolve"; `name` and `type` are added to it. */
  readonly endpoint: string;
  readonly fetch: (url: string, init: ResolverRequest) => Promise<ResolverResponse>;
  /** ms since 1970, for the cache. */
  readonly now: () => number;
  readonly timeoutMs: number;
  /**
   * For all questions together, from the first on: a sender may name many domains whose servers are slow, so that a check
   * of one message would take minutes. Left out: no limit (for a run over many messages).
   */
  readonly budgetMs?: number;
}

export interface ResolverRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly credentials: "omit";
  readonly referrerPolicy: "no-referrer";
  readonly cache: "no-store";
}

export interface ResolverResponse {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
}

const TXT = 16;
const SOA = 6;
const MOST_CACHED = 500;
/** Seconds: a resolver may say more or less. */
const SHORTEST_TTL = 30;
const LONGEST_TTL = 86_400;
const ABSENT_TTL = 300;

/**
 * TXT records by DNS over HTTPS. Only the name asked for leaves the device: no cookie, no referrer. Answers are kept for
 * their TTL; what is no answer (time limit, no network, a resolver's error) is told apart and not kept.
 * Not for the engine: an adapter builds it and hands it in as `Tools.lookupTxt`.
 */
export function dnsOverHttps(resolver: Resolver): LookupTxt {
  const cache = new Map<string, { readonly until: number; readonly answer: Promise<TxtAnswer> }>();
  let budget: AbortSignal | null = null;
  return async (asked) => {
    const name = plainName(asked);
    if (!/^[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?$/.test(name)) return { kind: "error", reason: "name" };
    const kept = cache.get(name);
    if (kept !== undefined && kept.until > resolver.now()) return kept.answer;
    if (resolver.budgetMs !== undefined) budget ??= AbortSignal.timeout(resolver.budgetMs);
    if (budget?.aborted === true) return { kind: "error", reason: "timeout" };
    const reading = ask(resolver, name);
    const answer = reading.then((read) => read.answer);
    if (cache.size >= MOST_CACHED) cache.delete([...cache.keys()][0] ?? "");
    // while it is under way, a second question for the same name waits for the first
    cache.set(name, { until: resolver.now() + resolver.timeoutMs, answer });
    const { ttl } = await reading;
    if (ttl > 0) cache.set(name, { until: resolver.now() + ttl * 1000, answer });
    else cache.delete(name);
    return answer;
  };
}

interface Reading {
  readonly answer: TxtAnswer;
  /** Seconds; 0: do not keep. */
  readonly ttl: number;
}

async function ask(resolver: Resolver, name: string): Promise<Reading> {
  const failed = (answer: TxtAnswer): Reading => ({ answer, ttl: 0 });
  const url = `${resolver.endpoint}${resolver.endpoint.includes("?") ? "&" : "?"}name=${encodeURIComponent(name)}&type=TXT`;
  const signal = AbortSignal.timeout(resolver.timeoutMs);
  try {
    const response = await resolver.fetch(url, {
      headers: { accept: "application/dns-json" },
      signal,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
    });
    if (!response.ok) return failed({ kind: "error", reason: `http-${response.status}` });
    return readAnswer(await response.json());
  } catch (error) {
    if (signal.aborted) return failed({ kind: "error", reason: "timeout" });
    // what fetch throws without a network is a TypeError; JSON that is none, a SyntaxError
    return failed(error instanceof SyntaxError ? { kind: "error", reason: "answer" } : { kind: "offline" });
  }
}

/** The JSON form that public resolvers share: Status is the RCODE of RFC 1035, Answer and Authority hold the records. */
function readAnswer(json: unknown): Reading {
  if (!isRecord(json) || typeof json["Status"] !== "number")
    return { answer: { kind: "error", reason: "answer" }, ttl: 0 };
  if (json["TC"] === true) return { answer: { kind: "error", reason: "truncated" }, ttl: 0 };
  const NO_SUCH_NAME = 3;
  if (json["Status"] !== 0 && json["Status"] !== NO_SUCH_NAME) {
    return { answer: { kind: "error", reason: `rcode-${json["Status"]}` }, ttl: 0 };
  }
  const txt: string[] = [];
  let ttl = LONGEST_TTL;
  for (const row of rows(json["Answer"])) {
    ttl = Math.min(ttl, row.ttl);
    if (row.type === TXT) txt.push(joined(row.data));
  }
  if (txt.length > 0) return { answer: { kind: "found", txt, source: "dns" }, ttl: Math.max(SHORTEST_TTL, ttl) };
  const soa = rows(json["Authority"]).find((row) => row.type === SOA);
  return {
    answer: { kind: "absent", source: "dns" },
    ttl: Math.max(SHORTEST_TTL, Math.min(soa?.ttl ?? ABSENT_TTL, ABSENT_TTL)),
  };
}

function rows(list: unknown): readonly { readonly type: number; readonly ttl: number; readonly data: string }[] {
  if (!Array.isArray(list)) return [];
  const out: { type: number; ttl: number; data: string }[] = [];
  for (const row of list as readonly unknown[]) {
    if (!isRecord(row)) continue;
    const { type, TTL, data } = row;
    if (typeof type === "number" && typeof data === "string")
      out.push({ type, ttl: typeof TTL === "number" ? TTL : 0, data });
  }
  return out;
}

/** Several strings of one record are one text (RFC 6376 section 3.6.2.2): `"v=DKIM1; p=MI" "IB"`; some resolvers join them already. */
function joined(data: string): string {
  if (!data.startsWith('"')) return data;
  let out = "";
  let inside = false;
  for (let index = 0; index < data.length; index += 1) {
    const character = data[index] ?? "";
    if (character === '"') inside = !inside;
    else if (inside && character === "\\") {
      const decimal = /^[0-9]{3}$/.exec(data.slice(index + 1, index + 4))?.[0];
      out += decimal === undefined ? (data[index + 1] ?? "") : String.fromCharCode(Number(decimal));
      index += decimal === undefined ? 1 : 3;
    } else if (inside) out += character;
  }
  return out;
}
