/**
 * What an administrator writes into honmono.config.json, beside the app. docs/configuration.md describes every key,
 * src/settings/organization.schema.json is the published JSON Schema.
 */
import type { Organization, OwnNotice } from "../knowledge/organization";
import { isAnyones, isMailService, isMicrosofts } from "./organizationFacts";
import {
  address,
  arrayOf,
  dateEnd,
  domainOfSenders,
  host,
  httpsUrl,
  id,
  isIpAddress,
  language,
  list,
  object,
  oneOf,
  phone,
  record,
  resolver,
  sentence,
  shortText,
  type Reading,
} from "./organizationValues";

/** One mistake: where it stands ("notices[0].text.ja"), which one (words: `config-<id>`) and what the words need. */
export interface ConfigMistake {
  readonly path: string;
  readonly id: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type DnsPolicy = "off" | "ask" | "on";

export interface Configuration {
  /** What the engine may believe. */
  readonly organization: Organization;
  /** Where people get help; null where the administrator says nothing. */
  readonly help: { readonly link: string | null; readonly phone: string | null };
  /** Address that reports go to; null: Outlook's own Report alone. */
  readonly reportMailbox: string | null;
  /** null: the person's own choice, else the product's default. */
  readonly dns: { readonly policy: DnsPolicy | null; readonly resolver: string | null };
  /** Language of people who chose none themselves, before Outlook's or the browser's; null: theirs. */
  readonly language: string | null;
  /** Mail apps that the organization uses (ids of src/knowledge/apps); empty: all are offered. */
  readonly apps: readonly string[];
  /** Domains of the organization's own phishing drills: judged as any stranger's, never as an own notice. */
  readonly drillDomains: readonly string[];
}

export interface ReadConfiguration extends Configuration {
  /** In the order in which they stand in the file. Each affects nothing but the value it names. */
  readonly mistakes: readonly ConfigMistake[];
}

/** Bytes that a configuration file may have. */
export const CONFIG_LIMIT_BYTES = 256 * 1024;

/** The newest version of the file's form. */
const CONFIG_SCHEMA = 1;

/**
 * Reads the parsed configuration file. Takes any JSON value (undefined: there is no file) and never throws.
 * A mistake costs the value in which it stands and nothing else, and it never widens trust: a notice with a mistake in
 * one of its conditions is left out as a whole, because without that condition it would cover more mail than was meant.
 */
export function readOrganization(json: unknown): ReadConfiguration {
  const mistakes: ConfigMistake[] = [];
  const reading: Reading = { mistake: (path, id, params = {}) => void mistakes.push({ path, id, params }) };
  const root = json === undefined ? {} : (object(reading, "", json, ROOT_KEYS) ?? {});
  if (root["schema"] !== undefined && root["schema"] !== CONFIG_SCHEMA)
    reading.mistake("schema", "schema-version", { known: CONFIG_SCHEMA });
  const trust = section(reading, root, "trust", ["authservIds", "gateways", "arcSealers"]);
  const help = section(reading, root, "help", ["link", "phone"]);
  const report = section(reading, root, "report", ["mailbox"]);
  const dns = section(reading, root, "dns", ["policy", "resolver"]);
  const drills = section(reading, root, "drills", ["domains"]);
  const drillDomains = list(reading, "drills.domains", drills["domains"], host);
  return {
    organization: {
      trustedAuthservIds: list(reading, "trust.authservIds", trust["authservIds"], host),
      gateways: list(reading, "trust.gateways", trust["gateways"], gateway),
      arcSealers: list(reading, "trust.arcSealers", trust["arcSealers"], domainOfSenders),
      linkRewriters: list(reading, "linkRewriters", root["linkRewriters"], domainOfSenders),
      ownNotices: notices(reading, root["notices"], drillDomains),
    },
    help: {
      link: optional(reading, "help.link", help["link"], httpsUrl),
      phone: optional(reading, "help.phone", help["phone"], phone),
    },
    reportMailbox: optional(reading, "report.mailbox", report["mailbox"], address),
    dns: {
      policy: optional(reading, "dns.policy", dns["policy"], oneOf("off", "ask", "on")),
      resolver: optional(reading, "dns.resolver", dns["resolver"], resolver),
    },
    language: optional(reading, "language", root["language"], language),
    apps: list(reading, "apps", root["apps"], app),
    drillDomains,
    mistakes,
  };
}

/** What holds where there is no file. */
export const NO_CONFIGURATION: Configuration = readOrganization(undefined);

const ROOT_KEYS = [
  "$schema",
  "schema",
  "trust",
  "linkRewriters",
  "notices",
  "help",
  "report",
  "dns",
  "language",
  "apps",
  "drills",
] as const;

function section(reading: Reading, root: Readonly<Record<string, unknown>>, key: string, keys: readonly string[]) {
  return root[key] === undefined ? {} : (object(reading, key, root[key], keys) ?? {});
}

/** Whether there is such an app is said by `honmono config check`: the pane does not load the apps for it. */
function app(reading: Reading, path: string, value: unknown): string | null {
  return id(reading, path, value);
}

/** A domain, or the address of a gateway that has no name. */
function gateway(reading: Reading, path: string, value: unknown): string | null {
  if (typeof value === "string" && isIpAddress(value.trim())) return value.trim().toLowerCase();
  const name = domainOfSenders(reading, path, value);
  if (name === null || !isMailService(name)) return name;
  reading.mistake(path, "mail-service", { value: name });
  return null;
}

function optional<T>(
  reading: Reading,
  path: string,
  value: unknown,
  read: (reading: Reading, path: string, value: unknown) => T | null,
): T | null {
  return value === undefined || value === null ? null : read(reading, path, value);
}

function notices(reading: Reading, value: unknown, drillDomains: readonly string[]): readonly OwnNotice[] {
  const seen = new Set<string>();
  return list(reading, "notices", value, (inner, path, item) => {
    const notice = readNotice(inner, path, item, drillDomains);
    if (notice === null) return null;
    if (seen.has(notice.id)) {
      inner.mistake(`${path}.id`, "duplicate", { value: notice.id });
      return null;
    }
    seen.add(notice.id);
    return notice;
  });
}

/** All or nothing: see readOrganization. */
function readNotice(outer: Reading, path: string, value: unknown, drillDomains: readonly string[]): OwnNotice | null {
  let sound = true;
  const reading: Reading = {
    mistake: (at, id, params) => {
      // an unknown key may be the misspelt name of a condition
      sound = false;
      outer.mistake(at, id, params);
    },
  };
  const raw = object(reading, path, value, ["id", "domains", "addresses", "subjectContains", "text", "validUntil"]);
  if (raw === null) return null;
  const name = raw["id"] === undefined ? missing(reading, `${path}.id`) : id(reading, `${path}.id`, raw["id"]);
  const addresses = list(reading, `${path}.addresses`, raw["addresses"], address);
  const domains =
    raw["domains"] === undefined
      ? [...new Set(addresses.map((one) => one.slice(one.lastIndexOf("@") + 1)))]
      : list(reading, `${path}.domains`, raw["domains"], domainOfSenders);
  if (domains.length === 0 && sound) missing(reading, `${path}.domains`);
  for (const domain of domains) {
    if (isMicrosofts(domain)) reading.mistake(`${path}.domains`, "microsofts", { value: domain });
    if (isAnyones(domain) && addresses.length === 0) reading.mistake(`${path}.domains`, "anyones", { value: domain });
  }
  for (const domain of domains)
    if (drillDomains.some((drill) => within(domain, drill) || within(drill, domain)))
      reading.mistake(`${path}.domains`, "drill-in-notice", { value: domain });
  for (const [index, one] of addresses.entries())
    if (raw["domains"] !== undefined && !domains.some((domain) => within(one.slice(one.lastIndexOf("@") + 1), domain)))
      reading.mistake(`${path}.addresses[${index}]`, "address-outside", { value: one });
  const subjectContains = arrayOf(reading, `${path}.subjectContains`, raw["subjectContains"], shortText);
  const text =
    raw["text"] === undefined
      ? missing(reading, `${path}.text`)
      : record(reading, `${path}.text`, raw["text"], language, sentence);
  const validUntil = optional(reading, `${path}.validUntil`, raw["validUntil"], dateEnd);
  if (!sound || name === null || text === null) return null;
  // whoever reads a language without a text gets the English one, so there always is one
  const shown = "en" in text ? text : { ...text, en: Object.values(text)[0] ?? "" };
  return { id: name, domains, addresses, subjectContains, text: shown, validUntil };
}

function missing(reading: Reading, path: string): null {
  reading.mistake(path, "missing");
  return null;
}

/** Label-bounded: "mail.example.org" lies within "example.org", "badexample.org" does not. */
function within(inner: string, outer: string): boolean {
  return inner === outer || inner.endsWith(`.${outer}`);
}
