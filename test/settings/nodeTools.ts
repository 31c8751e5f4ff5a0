import { webcrypto } from "node:crypto";
import type { Subtle, Tools } from "../../src/authentication/authentication";
import { shippedKeys } from "../../src/authentication/publicKeys";

/** What the engine needs, in Node, asking nobody. */
export function nodeTools(now = Date.UTC(2026, 10, 24)): Tools {
  const { subtle } = webcrypto;
  const narrow: Subtle = {
    digest: (algorithm, data) => subtle.digest(algorithm, data),
    importKey: (format, data, algorithm, extractable, usages) =>
      subtle.importKey(format, data, algorithm as AlgorithmIdentifier, extractable, [...usages] as KeyUsage[]),
    verify: (algorithm, key, signature, data) =>
      subtle.verify(algorithm as AlgorithmIdentifier, key as webcrypto.CryptoKey, signature, data),
  };
  return { now, subtle: narrow, lookupTxt: shippedKeys() };
}
