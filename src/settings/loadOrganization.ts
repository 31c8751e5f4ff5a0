import { CONFIG_LIMIT_BYTES, readOrganization, type ReadConfiguration } from "./organization";

/** How the file was found. `absent`: there is none, which is not a mistake; `unreachable` and `late`: it could not be read in time. */
export type ConfigurationState = "read" | "absent" | "late" | "unreachable" | "too-large" | "not-json";

export interface LoadedConfiguration extends ReadConfiguration {
  readonly state: ConfigurationState;
  /** For the self-test and the helpdesk: a status, or what the platform said; "" where there is nothing to say. */
  readonly detail: string;
}

const CONFIG_FILE = "honmono.config.json";

const LIMIT_MS = 3000;

/**
 * Fetches honmono.config.json once from beside the app and reads it. Never throws and always ends within `limitMs`:
 * whatever goes wrong, the defaults hold. Start it at once when the app starts and let the verdict not wait for it.
 * @param fetch the platform's fetch
 * @param baseUrl address of the page that asks; only its own origin is asked
 */
export async function loadOrganization(
  fetch: typeof globalThis.fetch,
  baseUrl: string,
  limitMs: number = LIMIT_MS,
): Promise<LoadedConfiguration> {
  const control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<LoadedConfiguration>((resolve) => {
    timer = setTimeout(() => {
      control.abort();
      resolve(defaults("late", `${limitMs} ms`));
    }, limitMs);
  });
  try {
    return await Promise.race([ask(fetch, new URL(CONFIG_FILE, baseUrl).href, control.signal), late]);
  } catch (error) {
    return defaults("unreachable", error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}

async function ask(fetch: typeof globalThis.fetch, url: string, signal: AbortSignal): Promise<LoadedConfiguration> {
  // no-cache: ask the server each time whether the kept copy still holds (a 304 costs a few hundred bytes)
  const answer = await fetch(url, {
    cache: "no-cache",
    mode: "same-origin",
    redirect: "error",
    referrerPolicy: "no-referrer",
    signal,
  });
  if (answer.status === 404 || answer.status === 410) return defaults("absent", "");
  if (!answer.ok) return defaults("unreachable", `HTTP ${answer.status}`);
  const text = await answer.text();
  if (text.length > CONFIG_LIMIT_BYTES) return defaults("too-large", String(text.length));
  // servers that answer every unknown address with the start page have no configuration file either
  if (text.trimStart().startsWith("<")) return defaults("absent", "HTML");
  const parsed = parseConfiguration(text);
  return parsed.ok
    ? { ...readOrganization(parsed.json), state: "read", detail: "" }
    : defaults("not-json", parsed.error);
}

/** JSON text to a value; the error says where it broke off. */
export function parseConfiguration(
  text: string,
): { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly error: string } {
  try {
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return { ok: true, json };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function defaults(state: ConfigurationState, detail: string): LoadedConfiguration {
  const mistakes = state === "not-json" || state === "too-large" ? [{ path: "", id: state, params: { detail } }] : [];
  return { ...readOrganization(undefined), mistakes, state, detail };
}
