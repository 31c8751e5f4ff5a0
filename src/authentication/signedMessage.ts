import { isAscii } from "../message/asciiCase";
import type { HeaderBlock, HeaderField, Message } from "../message/message";
import { latin1Bytes } from "../message/transferEncoding";
import type { Subtle } from "./authentication";
import {
  canonicalBody,
  canonicalField,
  withoutSignatureValue,
  type Canonicalization,
  type Picked,
} from "./canonicalization";
import type { Hash } from "./keyRecord";

/** The bytes that the header hash is made of: the picked fields, then the signature field itself without its b= (RFC 6376 section 3.7). */
export function signedHeader(
  picked: readonly Picked[],
  own: HeaderField,
  form: Canonicalization,
  raw: HeaderBlock["raw"],
): Uint8Array<ArrayBuffer> {
  let text = "";
  for (const { field, name } of picked) text += `${canonicalField(field.raw, form, name)}\r\n`;
  text += canonicalField(withoutSignatureValue(own.raw), form);
  return bytesOf(text, raw);
}

/** Fields of a file are bytes already; text can only have been UTF-8. */
export function bytesOf(text: string, raw: HeaderBlock["raw"]): Uint8Array<ArrayBuffer> {
  return raw === "bytes" ? latin1Bytes(text) : new TextEncoder().encode(text);
}

/** Whether a signed field holds characters that text may have lost on its way to us, so that a miss says nothing. */
export function mayHaveLostBytes(picked: readonly Picked[], raw: HeaderBlock["raw"]): boolean {
  return raw === "text" && picked.some(({ field }) => !isAscii(field.raw));
}

/** Body hashes of one message, each made once. */
export class BodyHashes {
  private readonly made = new Map<string, Promise<Uint8Array | null>>();
  private readonly canonical = new Map<Canonicalization, Uint8Array<ArrayBuffer>>();

  constructor(
    private readonly message: Message,
    private readonly subtle: Subtle,
  ) {}

  /** Whether there is a body to hash. */
  get atHand(): boolean {
    return this.message.rawBody !== null;
  }

  /** The hash; null where l= is longer than the body, or no body is at hand. */
  of(form: Canonicalization, hash: Hash, length: number | null): Promise<Uint8Array | null> {
    const id = `${form} ${hash} ${length ?? ""}`;
    let made = this.made.get(id);
    if (made === undefined) {
      made = this.make(form, hash, length);
      this.made.set(id, made);
    }
    return made;
  }

  /** Whether l= leaves out something that stands at the end of the body: anybody may have added it. */
  leavesOut(form: Canonicalization, length: number | null): boolean {
    const { rawBody } = this.message;
    return rawBody !== null && length !== null && length < this.canonicalBytes(rawBody, form).length;
  }

  private canonicalBytes(rawBody: Uint8Array, form: Canonicalization): Uint8Array<ArrayBuffer> {
    let body = this.canonical.get(form);
    if (body === undefined) {
      body = canonicalBody(rawBody, form);
      this.canonical.set(form, body);
    }
    return body;
  }

  private async make(form: Canonicalization, hash: Hash, length: number | null): Promise<Uint8Array | null> {
    const { rawBody } = this.message;
    if (rawBody === null) return null;
    const body = this.canonicalBytes(rawBody, form);
    if (length !== null && length > body.length) return null;
    const part = length === null ? body : body.slice(0, length);
    return new Uint8Array(await this.subtle.digest(hash === "sha1" ? "SHA-1" : "SHA-256", part));
  }
}

export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1) if (left[index] !== right[index]) return false;
  return true;
}
