import type { KeySource, Subtle, Tools, TxtAnswer } from "./authentication";
import { decodeBase64, importedKey, readKeyRecord, type Hash, type KeyRecord, type KeyType } from "./keyRecord";
import { isDomainName } from "./domainName";

/** A signature over some bytes, and where its key is. */
export interface Signature {
  readonly domain: string;
  readonly selector: string;
  readonly type: KeyType;
  readonly hash: Hash;
  /** Base64 that is well-formed: of most signatures nobody has the key, and then it stays as it is. */
  readonly base64: string;
  /** Further demands on the key (t=s); null for none. */
  readonly refuses?: (key: KeyRecord) => string | null;
}

export type Checked =
  | {
      readonly result: "pass";
      readonly keySource: KeySource;
      readonly testing: boolean;
      readonly bits: number;
    }
  | { readonly result: "fail"; readonly why: string; readonly keySource?: KeySource }
  | { readonly result: "unknown"; readonly why: string; readonly keySource?: KeySource };

/** The algorithms of RFC 6376, 8301 and 8463. */
export function algorithmOf(a: string): { readonly type: KeyType; readonly hash: Hash } | null {
  switch (a.toLowerCase()) {
    case "rsa-sha256":
      return { type: "rsa", hash: "sha256" };
    case "rsa-sha1":
      return { type: "rsa", hash: "sha1" };
    case "ed25519-sha256":
      return { type: "ed25519", hash: "sha256" };
    default:
      return null;
  }
}

/**
 * Checks a signature with the key published for it (RFC 6376 section 6.1.2 and 6.1.3). A key that is not known gives
 * "unknown", an authoritative "there is none" gives "fail". A selector may have several keys: one that fits is enough.
 * A signature that only the shipped set does not fit is "unknown", since that set may be older than the key in use.
 *
 * @param data makes the bytes that were signed; called only when there is a key to check with
 */
export async function checkSignature(
  signature: Signature,
  data: () => Uint8Array<ArrayBuffer>,
  tools: Tools,
): Promise<Checked> {
  const name = `${signature.selector}._domainkey.${signature.domain}`.toLowerCase();
  if (!isDomainName(name)) return { result: "fail", why: "bad-domain" };
  let answer: TxtAnswer = await tools.lookupTxt(name);
  let shippedDiffers = false;
  // the shipped set, then what stands behind it; a chain that never ends is not followed
  for (let step = 0; step < 4; step += 1) {
    if (answer.kind !== "found") break;
    const checked = await checkWithRecords(signature, answer.txt, answer.source, data, tools.subtle);
    if (checked.result !== "fail" || answer.source !== "shipped") return checked;
    shippedDiffers = true;
    if (answer.next === undefined) break;
    answer = await answer.next();
  }
  if (shippedDiffers) {
    return {
      result: "unknown",
      why: answer.kind === "absent" ? "key-replaced" : "shipped-key-differs",
      keySource: "shipped",
    };
  }
  switch (answer.kind) {
    case "absent":
      return { result: "fail", why: "no-key", keySource: answer.source };
    case "offline":
      return { result: "unknown", why: "key-offline" };
    case "error":
      return { result: "unknown", why: "key-error" };
    default:
      return { result: "unknown", why: "key-not-asked" };
  }
}

async function checkWithRecords(
  signature: Signature,
  records: readonly string[],
  keySource: KeySource,
  data: () => Uint8Array<ArrayBuffer>,
  subtle: Subtle,
): Promise<Checked> {
  const MOST_RECORDS = 8;
  let refused: Checked = { result: "fail", why: "no-key", keySource };
  let signed: Uint8Array<ArrayBuffer> | null = null;
  for (let index = 0; index < records.length && index < MOST_RECORDS; index += 1) {
    const reading = readKeyRecord(records[index] ?? "", signature.type, signature.hash);
    if (!reading.ok) {
      if (refused.why === "no-key") refused = { result: "fail", why: reading.why, keySource };
      continue;
    }
    const { key } = reading;
    const demand = signature.refuses?.(key) ?? null;
    if (demand !== null) {
      refused = { result: "fail", why: demand, keySource };
      continue;
    }
    signed ??= data();
    const fits = await verifies(subtle, key, signature, signed);
    if (fits === true) return { result: "pass", keySource, testing: key.testing, bits: key.bits };
    refused =
      fits === false
        ? { result: "fail", why: "signature-differs", keySource }
        : { result: "unknown", why: fits, keySource };
    if (fits !== false) break;
  }
  return refused;
}

/** RFC 8463 section 3: Ed25519 signs the SHA-256 hash of the data; RSA hashes on its own. */
async function verifies(
  subtle: Subtle,
  key: KeyRecord,
  signature: Signature,
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean | string> {
  const bytes = decodeBase64(signature.base64);
  if (bytes === null) return false;
  try {
    const imported = await importedKey(subtle, key, signature.hash);
    if (key.type === "rsa") return await subtle.verify({ name: "RSASSA-PKCS1-v1_5" }, imported, bytes, data);
    const hash = new Uint8Array(await subtle.digest("SHA-256", data));
    return await subtle.verify({ name: "Ed25519" }, imported, bytes, hash);
  } catch (error) {
    // an old browser has no Ed25519, and some refuse odd RSA keys: that says nothing about the mail
    return key.type === "ed25519" || isNotSupported(error) ? "algorithm-not-supported" : false;
  }
}

function isNotSupported(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "NotSupportedError";
}
