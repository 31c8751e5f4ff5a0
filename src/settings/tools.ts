import type { LookupTxt, Subtle, Tools, TxtAnswer } from "../authentication/authentication";
import { dnsOverHttps, firstAnswer, shippedKeys } from "../authentication/publicKeys";

/** Milliseconds that a resolver may take. */
const TIMEOUT_MS = 5000;

/** And all questions of one message together: the sender chooses which servers are asked. */
const BUDGET_MS = 12_000;

/** Whether a resolver was asked while a message was verified: shown under the verdict. */
export interface BrowserTools {
  readonly tools: Tools;
  asked(): boolean;
}

/**
 * What the engine needs, taken from a browser: the clock, WebCrypto, and public keys: those that ship, then, only if
 * `resolver` is given, DNS over HTTPS.
 * @param resolver address of the resolver that the person or the administrator allowed for this message, null for none
 */
export function browserTools(resolver: string | null, now: number = Date.now()): BrowserTools {
  let asked = false;
  const lookups: LookupTxt[] = [shippedKeys()];
  if (resolver !== null) {
    const ask = dnsOverHttps({
      endpoint: resolver,
      fetch: (input, init) => fetch(input, init),
      now: () => Date.now(),
      timeoutMs: TIMEOUT_MS,
      budgetMs: BUDGET_MS,
    });
    lookups.push((name): Promise<TxtAnswer> => {
      asked = true;
      return ask(name);
    });
  }
  return { tools: { now, subtle, lookupTxt: firstAnswer(lookups) }, asked: () => asked };
}

/** WebCrypto in the shape the engine asks for; one object, since imported keys are kept by it. */
const subtle: Subtle = {
  digest: (algorithm, data) => crypto.subtle.digest(algorithm, data),
  importKey: (format, data, algorithm, extractable, usages) =>
    crypto.subtle.importKey(format, data, algorithm as AlgorithmIdentifier, extractable, [...usages] as KeyUsage[]),
  verify: (algorithm, key, signature, data) =>
    crypto.subtle.verify(algorithm as AlgorithmIdentifier, key as CryptoKey, signature, data),
};
