/** What the self-test tries, one probe a row. Details are for a technician: plain facts in English, nothing of any mail. */
import { DATA_VERSION } from "../knowledge/version";
import { LANGUAGES } from "../locales/languages";
import type { Words } from "../locales/words";
import { loadOrganization } from "../settings/loadOrganization";
import { dnsPolicy, RESOLVERS } from "../settings/personal";
import { browserTools } from "../settings/tools";
import { ENGINE_VERSION } from "../verify";

export interface ProbeResult {
  readonly state: "good" | "note" | "bad";
  readonly detail: string;
  /** A question over the network that is asked only when the person presses the button. */
  readonly more?: { readonly resolver: string; ask(): Promise<ProbeResult> };
}

export interface Probe {
  readonly id: string;
  run(words: Words): Promise<ProbeResult>;
}

const OFFICE_LIMIT_MS = 12_000;
const CALL_LIMIT_MS = 8_000;
/** A public record that is always there and that is not among the keys that ship. */
const KNOWN_RECORD = "_dmarc.microsoft.com";

const violations: string[] = [];
document.addEventListener("securitypolicyviolation", (event) => {
  if (event.disposition === "enforce") violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
});

const configuration = loadOrganization((input, init) => fetch(input, init), location.href);
const office = startOffice();

const good = (detail: string): ProbeResult => ({ state: "good", detail });
const note = (detail: string): ProbeResult => ({ state: "note", detail });
const bad = (detail: string): ProbeResult => ({ state: "bad", detail });

const version = process.env.HONMONO_VERSION ?? "";

export const probes: readonly Probe[] = [
  { id: "versions", run: async () => good(`honmono ${version}, engine ${ENGINE_VERSION}, data ${DATA_VERSION}`) },
  { id: "update", run: sameAsServer },
  {
    id: "place",
    run: async () =>
      (isSecureContext ? good : bad)(
        `${location.origin}${location.pathname}, ${window.parent === window ? "a tab of its own" : "in a frame"}, ${isSecureContext ? "" : "not "}secure`,
      ),
  },
  { id: "browser", run: async () => good(navigator.userAgent) },
  {
    id: "languages",
    run: async (words) =>
      good(`${navigator.languages.join(", ")}; shown: ${words.language}; offered: ${LANGUAGES.join(", ")}`),
  },
  { id: "office", run: officeState },
  { id: "host", run: hostState },
  { id: "sets", run: requirementSets },
  { id: "headers", run: headersCall },
  { id: "configuration", run: configurationState },
  { id: "dns", run: dnsState },
  { id: "resolver", run: resolverState },
  { id: "crypto", run: cryptography },
  { id: "storage", run: async () => storage() },
  { id: "roaming", run: roaming },
  { id: "clock", run: clock },
  {
    id: "policy",
    run: async () => {
      await office;
      await configuration;
      return violations.length === 0 ? good("nothing") : bad([...new Set(violations)].join("; "));
    },
  },
];

type OfficeOutcome =
  | { readonly kind: "ready"; readonly host: boolean; readonly ms: number; readonly text: string }
  | { readonly kind: "blocked" | "silent"; readonly ms: number };

function startOffice(): Promise<OfficeOutcome> {
  const begun = performance.now();
  const since = (): number => Math.round(performance.now() - begun);
  return new Promise((resolve) => {
    setTimeout(() => resolve({ kind: "silent", ms: since() }), OFFICE_LIMIT_MS);
    const script = document.querySelector<HTMLScriptElement>("script[data-office]");
    const loaded = (): void => {
      if (typeof Office === "undefined") return resolve({ kind: "blocked", ms: since() });
      void ready();
    };
    const ready = async (): Promise<void> => {
      try {
        const info: { host?: unknown; platform?: unknown } = await Office.onReady();
        const text = `${String(info.host)} on ${String(info.platform)}`;
        resolve({ kind: "ready", host: `${String(info.host)}` === "Outlook", ms: since(), text });
      } catch {
        resolve({ kind: "blocked", ms: since() });
      }
    };
    if (typeof Office !== "undefined" || script === null) return loaded();
    script.addEventListener("load", loaded);
    script.addEventListener("error", () => resolve({ kind: "blocked", ms: since() }));
  });
}

async function officeState(): Promise<ProbeResult> {
  const outcome = await office;
  if (outcome.kind === "ready") return good(`ready after ${outcome.ms} ms: ${outcome.text}`);
  return bad(outcome.kind === "blocked" ? `blocked after ${outcome.ms} ms` : `no answer within ${outcome.ms} ms`);
}

/** The mailbox where there is an Outlook around this page, else why not. */
async function mailbox(): Promise<Office.Mailbox | ProbeResult> {
  const outcome = await office;
  if (outcome.kind !== "ready") return note("not tried: office.js is not there");
  if (!outcome.host) return note("not in Outlook: open this page from the pane (Settings)");
  // absent where Outlook has no item at hand
  const found: Office.Mailbox | undefined = Office.context.mailbox;
  return found ?? note("Outlook gives no mailbox");
}

async function hostState(): Promise<ProbeResult> {
  const found = await mailbox();
  if ("state" in found) return found;
  const { hostName, hostVersion } = found.diagnostics;
  // office365, outlookCom, enterprise, gmail: a kind of account, not an account
  const account: string | undefined = found.userProfile.accountType;
  return good(
    `${hostName} ${hostVersion}, account ${account ?? "unknown"}, language ${Office.context.displayLanguage}`,
  );
}

async function requirementSets(): Promise<ProbeResult> {
  const found = await mailbox();
  if ("state" in found) return found;
  const supported = (minor: number): boolean => Office.context.requirements.isSetSupported("Mailbox", `1.${minor}`);
  const best = Array.from({ length: 30 }, (_, index) => 30 - index).find(supported) ?? 0;
  const enough = supported(8);
  return (enough ? good : note)(`Mailbox 1.${best}${enough ? "" : "; 1.8 is needed to read headers"}`);
}

async function headersCall(): Promise<ProbeResult> {
  const found = await mailbox();
  if ("state" in found) return found;
  const item: unknown = found.item;
  if (typeof item !== "object" || item === null) return note("no message is open");
  if (!("getAllInternetHeadersAsync" in item)) return note("this Outlook cannot read headers");
  const begun = performance.now();
  const since = (): number => Math.round(performance.now() - begun);
  return new Promise((resolve) => {
    setTimeout(() => resolve(bad(`no answer within ${CALL_LIMIT_MS} ms`)), CALL_LIMIT_MS);
    try {
      (found.item as Office.MessageRead).getAllInternetHeadersAsync((result) => {
        if (result.status !== Office.AsyncResultStatus.Succeeded)
          return resolve(bad(`error ${result.error.code} ${result.error.name} after ${since()} ms`));
        const length = typeof result.value === "string" ? result.value.length : 0;
        resolve((length === 0 ? bad : good)(`${length} characters after ${since()} ms`));
      });
    } catch (error) {
      resolve(bad(error instanceof Error ? `${error.name}: ${error.message}` : String(error)));
    }
  });
}

async function configurationState(words: Words): Promise<ProbeResult> {
  const begun = performance.now();
  const { state, detail, mistakes } = await configuration;
  const ms = Math.round(performance.now() - begun);
  if (state === "absent") return note("none; the defaults hold");
  const named = mistakes.map(({ path, id, params }) => {
    const key = `config-${id}`;
    return `${path === "" ? "file" : path}: ${words.has(key) ? words.text(key, params) : id}`;
  });
  if (state !== "read") return bad([`${state} ${detail}`.trim(), ...named].join("; "));
  return named.length === 0 ? good(`read, no mistakes (${ms} ms)`) : bad(named.join("; "));
}

async function dnsState(): Promise<ProbeResult> {
  const { dns } = await configuration;
  const policy = dnsPolicy("auto", dns.policy);
  return good(`${policy}${dns.policy === null ? " (default)" : " (administrator)"}; a person's own choice may differ`);
}

async function resolverState(): Promise<ProbeResult> {
  const { dns } = await configuration;
  if (dns.policy === "off") return note("never asked: switched off by the administrator");
  const resolver = dns.resolver ?? RESOLVERS[0];
  return {
    ...note(`${resolver}, not asked`),
    more: { resolver: new URL(resolver).hostname, ask: () => askResolver(resolver) },
  };
}

async function askResolver(resolver: string): Promise<ProbeResult> {
  const begun = performance.now();
  const answer = await browserTools(resolver).tools.lookupTxt(KNOWN_RECORD);
  const ms = Math.round(performance.now() - begun);
  if (answer.kind === "found") return good(`${resolver} answered after ${ms} ms`);
  return bad(`${resolver}: ${answer.kind}${answer.kind === "error" ? ` ${answer.reason}` : ""} after ${ms} ms`);
}

async function cryptography(): Promise<ProbeResult> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array()));
  return digest[0] === 0xe3 && digest[31] === 0x55 ? good("WebCrypto") : bad("WebCrypto gives a wrong digest");
}

function storage(): ProbeResult {
  const key = "honmono-selftest";
  try {
    localStorage.setItem(key, "1");
    const kept = localStorage.getItem(key) === "1";
    localStorage.removeItem(key);
    return kept ? good("kept") : bad("not kept");
  } catch (error) {
    // usual in a frame of another site; settings then live in the mailbox
    return note(`closed (${error instanceof Error ? error.name : String(error)})`);
  }
}

async function roaming(): Promise<ProbeResult> {
  const found = await mailbox();
  if ("state" in found) return found;
  const kept: unknown = Office.context.roamingSettings.get("honmono");
  return good(kept === undefined || kept === null ? "readable, nothing kept yet" : "readable, settings are there");
}

async function sameAsServer(): Promise<ProbeResult> {
  const answer = await fetch(new URL("health.json", location.href), { cache: "no-store" });
  if (!answer.ok) return note(`health.json: HTTP ${answer.status}`);
  const health: unknown = await answer.json();
  const served =
    typeof health === "object" && health !== null && "version" in health ? String(health.version) : "unknown";
  return served === version
    ? good(`both ${version}`)
    : bad(`this page is ${version}, the server has ${served}: close and open the pane`);
}

async function clock(): Promise<ProbeResult> {
  const answer = await fetch(location.href.replace(/[?#].*$/, ""), { method: "HEAD", cache: "no-store" });
  const served = Date.parse(answer.headers.get("date") ?? "");
  if (Number.isNaN(served)) return note("the server says no time");
  const seconds = Math.round((Date.now() - served) / 1000);
  return (Math.abs(seconds) > 300 ? bad : good)(`${seconds} s from the server's`);
}
