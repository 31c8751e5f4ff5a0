/**
 * What a person may choose. Kept by the host (roamingSettings in Outlook, local storage on the page) as plain values;
 * whatever comes back from there is read with care, because older versions and other hands may have written it.
 */
import { LANGUAGES, type Language } from "../locales/languages";
import type { DnsPolicy } from "./organization";

/** `auto`: what the administrator says, else `ask`. */
export type DnsChoice = "auto" | DnsPolicy;
export type ThemeChoice = "auto" | "light" | "dark";

export interface PersonalSettings {
  readonly language: Language | "auto";
  readonly theme: ThemeChoice;
  readonly dns: DnsChoice;
  /** https address of a DNS over HTTPS resolver (RFC 8484). */
  readonly resolver: string;
  /** Take addresses out of what is copied, printed or saved. */
  readonly redact: boolean;
  /** In Outlook: a line above the message when it claims to be from Microsoft and is not. */
  readonly cue: boolean;
  /** Mail app last picked under "does this concern you?" (an id of src/knowledge/apps); "" for none. */
  readonly app: string;
  /** The first-run card was read and closed. */
  readonly introduced: boolean;
}

/** Resolvers that can be picked; the content security policy allows exactly these. */
export const RESOLVERS = [
  "https://cloudflare-dns.com/dns-query",
  "https://dns.google/dns-query",
  "https://dns.quad9.net/dns-query",
] as const;

export const DEFAULT_SETTINGS: PersonalSettings = {
  language: "auto",
  theme: "auto",
  dns: "auto",
  resolver: RESOLVERS[0],
  redact: true,
  cue: false,
  app: "",
  introduced: false,
};

/** Reads what a store gave back. Each value that is missing or not understood becomes its default; never throws. */
export function readSettings(stored: Readonly<Record<string, unknown>>): PersonalSettings {
  const { language, theme, dns, resolver, redact, cue, app, introduced } = stored;
  return {
    language: LANGUAGES.find((known) => known === language) ?? DEFAULT_SETTINGS.language,
    theme: theme === "light" || theme === "dark" ? theme : DEFAULT_SETTINGS.theme,
    dns: dns === "off" || dns === "ask" || dns === "on" ? dns : DEFAULT_SETTINGS.dns,
    resolver: typeof resolver === "string" && isResolver(resolver) ? resolver : DEFAULT_SETTINGS.resolver,
    redact: typeof redact === "boolean" ? redact : DEFAULT_SETTINGS.redact,
    cue: cue === true,
    app: typeof app === "string" && app.length < 80 ? app : DEFAULT_SETTINGS.app,
    introduced: introduced === true,
  };
}

/** The plain values to hand to a store. */
export function settingsToStore(settings: PersonalSettings): Readonly<Record<string, unknown>> {
  return { ...settings };
}

/**
 * How DNS questions are handled. An administrator who says "off" is obeyed; else the person's word goes first.
 * `ask`: nothing is asked until the person presses the button for this one message.
 */
export function dnsPolicy(person: DnsChoice, administrator: DnsPolicy | null): DnsPolicy {
  if (administrator === "off") return "off";
  return person === "auto" ? (administrator ?? "ask") : person;
}

function isResolver(text: string): boolean {
  if (text.length > 200 || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === "https:" && url.username === "" && url.password === "" && url.hash === "";
}

/** Host name of a resolver, to be shown. */
export function resolverName(resolver: string): string {
  return URL.canParse(resolver) ? new URL(resolver).hostname : "";
}
