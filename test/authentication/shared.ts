/** What the tests of this room share: messages from bytes, WebCrypto as the engine wants it, keys from a table. */
import { webcrypto } from "node:crypto";
import { resolve } from "node:path";
import type { LookupTxt, Subtle, Tools } from "../../src/authentication/authentication";
import { parseFile } from "../../src/message/file";
import { parseHeaderText } from "../../src/message/header";
import type { Message } from "../../src/message/message";

/** Third-party suites and real mail, beside the repository where they are at hand. */
export const SHARED = resolve(__dirname, "../../../shared");

export const NOW = Date.UTC(2026, 10, 23);

export const subtle: Subtle = {
  digest: (algorithm, data) => webcrypto.subtle.digest(algorithm, data),
  importKey: (format, data, algorithm, extractable, usages) =>
    webcrypto.subtle.importKey(
      format,
      data,
      algorithm as webcrypto.AlgorithmIdentifier,
      extractable,
      usages as webcrypto.KeyUsage[],
    ),
  verify: (algorithm, key, signature, data) =>
    webcrypto.subtle.verify(algorithm as webcrypto.AlgorithmIdentifier, key as webcrypto.CryptoKey, signature, data),
};

export function tools(lookupTxt: LookupTxt = async () => ({ kind: "not-asked" }), now = NOW): Tools {
  return { now, subtle, lookupTxt };
}

/** Records by name; any other name does not exist. */
export function dns(records: Readonly<Record<string, string | readonly string[]>>): LookupTxt {
  return async (name) => {
    const txt = records[name];
    if (txt === undefined) return { kind: "absent", source: "dns" };
    return { kind: "found", txt: typeof txt === "string" ? [txt] : txt, source: "dns" };
  };
}

export async function fileOf(source: string | Uint8Array): Promise<Message> {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const parsed = await parseFile(bytes);
  if (!parsed.ok) throw new Error(`no message: ${parsed.error.id}`);
  return parsed.message;
}

export function headerOf(text: string): Message {
  const parsed = parseHeaderText(text);
  if (!parsed.ok) throw new Error(`no header: ${parsed.error.id}`);
  return parsed.message;
}
