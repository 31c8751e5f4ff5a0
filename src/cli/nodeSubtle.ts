/**
 * The engine's `Subtle` by node:crypto in this thread. WebCrypto in Node hands each small hash to its thread pool and back, which
 * costs more than the hash; in a batch every core has a thread of its own already. Gives what WebCrypto gives (test/cli/nodeSubtle).
 */
import { createHash, createPublicKey, verify, type KeyObject } from "node:crypto";
import type { Subtle } from "../authentication/authentication";

interface ImportedKey {
  readonly key: KeyObject;
  /** Digest of an RSA signature; null for Ed25519. */
  readonly hash: string | null;
}

/** DER in front of the 32 bytes of an Ed25519 key (RFC 8410 section 4). */
const ED25519_SPKI = Buffer.from("302a300506032b6570032100", "hex");

export const nodeSubtle: Subtle = {
  digest: async (algorithm, data) => {
    const hash = createHash(nodeHash(algorithm)).update(data).digest();
    const out = new ArrayBuffer(hash.length);
    new Uint8Array(out).set(hash);
    return out;
  },
  importKey: async (format, data, algorithm): Promise<ImportedKey> => {
    const der = format === "spki" ? Buffer.from(data) : Buffer.concat([ED25519_SPKI, data]);
    if (format === "raw" && data.length !== 32) throw new Error("an Ed25519 key has 32 bytes");
    const key = createPublicKey({ key: der, format: "der", type: "spki" });
    const wanted = format === "raw" ? "ed25519" : "rsa";
    if (key.asymmetricKeyType !== wanted) throw new Error(`not an ${wanted} key`);
    return { key, hash: format === "raw" ? null : nodeHash(hashOf(algorithm)) };
  },
  verify: async (_algorithm, key, signature, data) => isImported(key) && verify(key.hash, data, key.key, signature),
};

function nodeHash(name: string): string {
  switch (name) {
    case "SHA-1":
      return "sha1";
    case "SHA-256":
      return "sha256";
    default:
      throw new Error(`no such hash: ${name}`);
  }
}

function hashOf(algorithm: unknown): string {
  return typeof algorithm === "object" &&
    algorithm !== null &&
    "hash" in algorithm &&
    typeof algorithm.hash === "string"
    ? algorithm.hash
    : "";
}

function isImported(key: unknown): key is ImportedKey {
  return typeof key === "object" && key !== null && "key" in key && "hash" in key;
}
