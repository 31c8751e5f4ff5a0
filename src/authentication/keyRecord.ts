import { Recent } from "../message/recent";
import type { Subtle } from "./authentication";
import { readRsaKey } from "./der";
import { colonList, parseTagList, withoutFolding } from "./tagList";

export type Hash = "sha1" | "sha256";
export type KeyType = "rsa" | "ed25519";

/** A key record that may be used (RFC 6376 section 3.6.1, RFC 8463). */
export interface KeyRecord {
  readonly type: KeyType;
  /** What WebCrypto imports: SubjectPublicKeyInfo for RSA, 32 bytes for Ed25519. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly bits: number;
  /** The p= tag: names the key in a cache. */
  readonly text: string;
  /** t=s: i= must have exactly the domain d=. */
  readonly strict: boolean;
  /** t=y: the domain is testing; its signatures count as none. */
  readonly testing: boolean;
}

export type KeyRefusal =
  "key-malformed" | "revoked" | "key-algorithm" | "key-hash" | "key-service" | "key-too-short" | "key-too-long";

export type KeyReading =
  { readonly ok: true; readonly key: KeyRecord } | { readonly ok: false; readonly why: KeyRefusal };

/** RFC 8301: verifiers must not take RSA keys below 1024 bits. */
const SHORTEST = 1024;
/** Longer ones only cost time; RFC 8301 asks for 4096. */
const LONGEST = 8192;

/** Reads one TXT record as the key for a signature of this type and hash. */
export function readKeyRecord(txt: string, type: KeyType, hash: Hash): KeyReading {
  return RECENT[type][hash].of(txt);
}

/** A batch of mail is signed with few keys. */
const recent = (type: KeyType, hash: Hash): Recent<KeyReading> =>
  new Recent((txt) => readRecord(txt, type, hash), 2000);
const RECENT: Readonly<Record<KeyType, Readonly<Record<Hash, Recent<KeyReading>>>>> = {
  rsa: { sha1: recent("rsa", "sha1"), sha256: recent("rsa", "sha256") },
  ed25519: { sha1: recent("ed25519", "sha1"), sha256: recent("ed25519", "sha256") },
};

function readRecord(txt: string, type: KeyType, hash: Hash): KeyReading {
  const list = parseTagList(txt);
  if (!list.ok) return { ok: false, why: "key-malformed" };
  const { tags, names } = list;
  const version = tags.get("v");
  if (version !== undefined && (version !== "DKIM1" || names[0] !== "v")) return { ok: false, why: "key-malformed" };
  const p = tags.get("p");
  if (p === undefined) return { ok: false, why: "key-malformed" };
  const text = withoutFolding(p);
  if (text === "") return { ok: false, why: "revoked" };
  if ((tags.get("k") ?? "rsa").toLowerCase() !== type) return { ok: false, why: "key-algorithm" };
  const hashes = tags.get("h");
  if (hashes !== undefined && !colonList(hashes).includes(hash)) return { ok: false, why: "key-hash" };
  const services = tags.get("s");
  if (services !== undefined && !colonList(services).some((service) => service === "*" || service === "email")) {
    return { ok: false, why: "key-service" };
  }
  const flags = colonList(tags.get("t") ?? "");
  const bytes = decodeBase64(text);
  if (bytes === null) return { ok: false, why: "key-malformed" };
  const shared = { type, text, strict: flags.includes("s"), testing: flags.includes("y") };
  if (type === "ed25519") {
    return bytes.length === 32
      ? { ok: true, key: { ...shared, bytes, bits: 256 } }
      : { ok: false, why: "key-malformed" };
  }
  const rsa = readRsaKey(bytes);
  if (rsa === null) return { ok: false, why: "key-malformed" };
  if (rsa.bits < SHORTEST) return { ok: false, why: "key-too-short" };
  if (rsa.bits > LONGEST) return { ok: false, why: "key-too-long" };
  return { ok: true, key: { ...shared, bytes: rsa.spki, bits: rsa.bits } };
}

/** Base64 with its alphabet as it should be, and its padding, if it has one. One pass: every signature is asked. */
export function isBase64(text: string): boolean {
  const rest = text.length % 4;
  if (rest === 1) return false;
  let end = text.length;
  if (rest === 0) {
    if (text.endsWith("==")) end -= 2;
    else if (text.endsWith("=")) end -= 1;
  }
  for (let at = 0; at < end; at += 1) if (IN_BASE64[text.charCodeAt(at)] !== 1) return false;
  return true;
}

/** 1 for each character of the alphabet, by its code. */
const IN_BASE64 = new Uint8Array(0x80);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  IN_BASE64[character.charCodeAt(0)] = 1;

/** The bytes of what isBase64 says yes to; null for anything else. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!isBase64(text)) return null;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Imported keys, by the WebCrypto they belong to: importing costs more than verifying. */
const imported = new WeakMap<Subtle, Map<string, Promise<unknown>>>();
const MOST_KEPT = 64;

/** The key in the form WebCrypto verifies with. Rejects as `importKey` does. */
export function importedKey(subtle: Subtle, key: KeyRecord, hash: Hash): Promise<unknown> {
  let keys = imported.get(subtle);
  if (keys === undefined) {
    keys = new Map();
    imported.set(subtle, keys);
  }
  const id = `${key.type} ${hash} ${key.text}`;
  let reading = keys.get(id);
  if (reading === undefined) {
    if (keys.size >= MOST_KEPT) keys.clear();
    reading =
      key.type === "rsa"
        ? subtle.importKey(
            "spki",
            key.bytes,
            { name: "RSASSA-PKCS1-v1_5", hash: hash === "sha1" ? "SHA-1" : "SHA-256" },
            false,
            ["verify"],
          )
        : subtle.importKey("raw", key.bytes, { name: "Ed25519" }, false, ["verify"]);
    keys.set(id, reading);
  }
  return reading;
}
