/**
 * The options that `check` and `explain` share: how a message is to be judged.
 */
import { readFileSync } from "node:fs";
import { keysFromFile } from "../authentication/publicKeys";
import { NO_ORGANIZATION, type Organization } from "../knowledge/organization";
import type { Words } from "../locales/words";
import { parseConfiguration } from "../settings/loadOrganization";
import { readOrganization } from "../settings/organization";
import type { Provenance } from "../authentication/authentication";
import { pathOf } from "./fileName";
import type { Terminal } from "./terminal";

export const JUDGING_OPTIONS = {
  lang: "value",
  provenance: "value",
  config: "value",
  keys: "value",
  dns: "value",
  now: "value",
  help: "flag",
} as const;

/** Plain data, so that it can be sent to a worker thread. */
export interface Judging {
  /** `host` is Outlook's alone. */
  readonly provenance: Exclude<Provenance, "host">;
  readonly organization: Organization;
  /** Content of a `--keys` file, parsed and known to be good; null: none. */
  readonly keys: unknown;
  /** Endpoint of DNS over HTTPS; null: nothing is asked. */
  readonly dns: string | null;
  /** ms since 1970. */
  readonly now: number;
}

export type ReadJudging =
  { readonly ok: true; readonly judging: Judging } | { readonly ok: false; readonly text: string };

/** Reads the options and the files they name. A mistake comes back in words; a configuration with mistakes is used as far as it is good, with a warning. */
export function readJudging(options: ReadonlyMap<string, string>, terminal: Terminal, words: Words): ReadJudging {
  const wrong = (text: string): ReadJudging => ({ ok: false, text });
  const provenance = options.get("provenance") ?? "unknown";
  if (provenance !== "own-mailbox" && provenance !== "unknown")
    return wrong(words.text("cli-bad-provenance", { value: provenance }));
  const dns = options.get("dns") ?? "off";
  if (dns !== "off" && !isHttps(dns)) return wrong(words.text("cli-bad-dns", { value: dns }));
  const nowText = options.get("now");
  const now = nowText === undefined ? terminal.now : isoTime(nowText);
  if (now === null) return wrong(words.text("cli-bad-now", { value: nowText ?? "" }));
  const keyFile = options.get("keys");
  let keys: unknown = null;
  if (keyFile !== undefined) {
    const text = readText(keyFile);
    if (text === null) return wrong(words.text("cli-keys-unreadable", { file: keyFile }));
    keys = parsedJson(text);
    if (!keysFromFile(keys).ok) return wrong(words.text("cli-keys-malformed", { file: keyFile }));
  }
  const configFile = options.get("config");
  let organization = NO_ORGANIZATION;
  if (configFile !== undefined) {
    const text = readText(configFile);
    if (text === null) return wrong(words.text("cli-config-unreadable", { file: configFile }));
    const parsed = parseConfiguration(text);
    if (!parsed.ok) return wrong(words.text("cli-config-malformed", { file: configFile }));
    const read = readOrganization(parsed.json);
    if (read.mistakes.length > 0)
      terminal.err(`honmono: ${words.text("cli-config-malformed", { file: configFile })}\n`);
    organization = read.organization;
  }
  return { ok: true, judging: { provenance, organization, keys, dns: dns === "off" ? null : dns, now } };
}

function readText(path: string): string | null {
  try {
    // editors on Windows put a byte order mark in front
    return readFileSync(pathOf(path), "utf8").replace(/^\ufeff/, "");
  } catch {
    return null;
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === "https:";
}

/** An ISO 8601 date or time; null for anything else, "yesterday" too. */
function isoTime(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) return null;
  // V8 takes 31 February for 2 March
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text.slice(0, 10))) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}
