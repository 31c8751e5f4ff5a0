/**
 * Signs synthetic mail with keys made on the spot, by an own small reading of RFC 6376 and 8617, so that the verifier is
 * not tested with its own canonicalization.
 */
import { webcrypto } from "node:crypto";

const web = webcrypto.subtle;

export interface Signer {
  readonly algorithm: "rsa-sha256" | "rsa-sha1" | "ed25519-sha256";
  /** The TXT record of its public key. */
  readonly record: string;
  readonly sign: (data: Uint8Array) => Promise<string>;
}

export async function rsaSigner(bits = 2048, hash: "SHA-256" | "SHA-1" = "SHA-256"): Promise<Signer> {
  const pair = await web.generateKey(
    { name: "RSASSA-PKCS1-v1_5", modulusLength: bits, publicExponent: new Uint8Array([1, 0, 1]), hash },
    true,
    ["sign", "verify"],
  );
  const spki = Buffer.from(await web.exportKey("spki", pair.publicKey)).toString("base64");
  return {
    algorithm: hash === "SHA-1" ? "rsa-sha1" : "rsa-sha256",
    record: `v=DKIM1; k=rsa; p=${spki}`,
    sign: async (data) => Buffer.from(await web.sign("RSASSA-PKCS1-v1_5", pair.privateKey, data)).toString("base64"),
  };
}

export async function ed25519Signer(): Promise<Signer> {
  const pair = (await web.generateKey({ name: "Ed25519" }, true, ["sign", "verify"])) as webcrypto.CryptoKeyPair;
  const raw = Buffer.from(await web.exportKey("raw", pair.publicKey)).toString("base64");
  return {
    algorithm: "ed25519-sha256",
    record: `v=DKIM1; k=ed25519; p=${raw}`,
    sign: async (data) => {
      const hash = await web.digest("SHA-256", data);
      return Buffer.from(await web.sign("Ed25519", pair.privateKey, hash)).toString("base64");
    },
  };
}

export type Form = "relaxed" | "simple";

export interface SignOptions {
  readonly domain: string;
  readonly selector?: string;
  /** Names of h=. */
  readonly signed?: readonly string[];
  readonly header?: Form;
  readonly body?: Form;
  /** Further tags, written before bh=, e.g. "i=@example.com; x=5; ". */
  readonly tags?: string;
}

/** Headers (CRLF, without the empty line) and body (CRLF) to a mail with a DKIM-Signature on top. */
export async function dkimSigned(headers: string, body: string, signer: Signer, options: SignOptions): Promise<string> {
  const field = await signatureField("DKIM-Signature", "v=1; ", headers, body, signer, options);
  return `${field}\r\n${headers}\r\n\r\n${body}`;
}

export interface SealOptions extends SignOptions {
  readonly instance: number;
  readonly cv: "none" | "pass" | "fail";
  /** Behind "i=N; ". */
  readonly results: string;
}

/** Adds one ARC set on top of the headers; seals cover the sets that stand in them already. */
export async function arcSealed(headers: string, body: string, signer: Signer, options: SealOptions): Promise<string> {
  const { instance, cv, domain, selector = "s" } = options;
  const aar = `ARC-Authentication-Results: i=${instance}; ${options.results}`;
  const ams = await signatureField("ARC-Message-Signature", `i=${instance}; `, headers, body, signer, options);
  const open = `ARC-Seal: i=${instance}; a=${signer.algorithm}; cv=${cv}; d=${domain}; s=${selector}; b=`;
  const earlier = cv === "fail" ? [] : arcFields(headers);
  const data = [...earlier, aar, ams].map((field) => `${relaxed(field)}\r\n`).join("") + relaxed(open);
  const seal = open + (await signer.sign(Buffer.from(data, "latin1")));
  return `${seal}\r\n${ams}\r\n${aar}\r\n${headers}`;
}

async function signatureField(
  name: string,
  lead: string,
  headers: string,
  body: string,
  signer: Signer,
  options: SignOptions,
): Promise<string> {
  const { domain, selector = "s", header = "relaxed", body: bodyForm = "relaxed", tags = "" } = options;
  const signed = options.signed ?? ["From", "To", "Subject", "Date", "Message-ID"];
  const hash = signer.algorithm === "rsa-sha1" ? "SHA-1" : "SHA-256";
  const limit = /(?:^|; )l=([0-9]+)/.exec(tags)?.[1];
  const canonical = Buffer.from(bodyOf(body, bodyForm), "latin1");
  const bh = Buffer.from(
    await web.digest(hash, limit === undefined ? canonical : canonical.subarray(0, Number(limit))),
  ).toString("base64");
  const open =
    `${name}: ${lead}a=${signer.algorithm}; c=${header}/${bodyForm}; d=${domain}; s=${selector};\r\n ` +
    `${tags}h=${signed.join(":")};\r\n bh=${bh}; b=`;
  const left = unfolded(headers);
  let data = "";
  for (const one of signed) {
    const at = left.findLastIndex((field) => field.toLowerCase().startsWith(`${one.toLowerCase()}:`));
    if (at < 0) continue;
    const [field = ""] = left.splice(at, 1);
    data += `${header === "relaxed" ? relaxed(field) : field}\r\n`;
  }
  data += header === "relaxed" ? relaxed(open) : open;
  return open + (await signer.sign(Buffer.from(data, "latin1")));
}

/** Fields with their folding. */
function unfolded(headers: string): string[] {
  return headers.split(/\r\n(?![ \t])/);
}

/** AAR, AMS, AS of set 1, then of set 2 …: they stand newest first in the header. */
function arcFields(headers: string): string[] {
  const fields = unfolded(headers);
  const of = (name: string): string[] => fields.filter((field) => field.toLowerCase().startsWith(`${name}:`)).reverse();
  const [results, messages, seals] = [of("arc-authentication-results"), of("arc-message-signature"), of("arc-seal")];
  return results.flatMap((field, index) => [field, messages[index] ?? "", seals[index] ?? ""]);
}

function relaxed(field: string): string {
  const colon = field.indexOf(":");
  const value = field
    .slice(colon + 1)
    .replace(/\r\n/g, "")
    .replace(/[ \t]+/g, " ");
  return `${field.slice(0, colon).toLowerCase().trim()}:${value.replace(/^ | $/g, "")}`;
}

function bodyOf(body: string, form: Form): string {
  let text = body;
  if (form === "relaxed") text = text.replace(/[ \t]+\r\n/g, "\r\n").replace(/[ \t]+/g, " ");
  text = text.replace(/(?:\r\n)+$/, "");
  if (text === "") return form === "simple" ? "\r\n" : "";
  return `${text}\r\n`;
}
