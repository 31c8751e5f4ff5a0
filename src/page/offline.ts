/** Milliseconds after which the files are fetched even when nobody checked a mail. */
const LATEST = 10_000;

interface ScriptPolicy {
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/**
 * Makes the page work without a network, once the first verdict is on the screen: what is fetched for later must not
 * hold up what is wanted now. Does nothing where there are no service workers (an old browser, an address without https).
 * @param language whose sentences are kept
 * @returns to be called when the first verdict stands on the screen
 */
export function workOffline(language: () => string): () => void {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return () => undefined;
  let started = false;
  const start = (): void => {
    if (started) return;
    started = true;
    clearTimeout(timer);
    void register(language());
  };
  const timer = setTimeout(start, LATEST);
  return () => setTimeout(start, 1000);
}

async function register(language: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(trusted("sw.js"));
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ language }, { transfer: [] });
  } catch (error) {
    // private windows and some policies forbid it: the page works all the same, with a network
    console.info(error);
  }
}

function trusted(url: string): string {
  const types: TrustedTypes | undefined = "trustedTypes" in window ? (window.trustedTypes as TrustedTypes) : undefined;
  return types === undefined
    ? url
    : types.createPolicy("honmono-worker", { createScriptURL: () => url }).createScriptURL(url);
}
