import { fieldsNamed } from "../message/fields";
import type { HeaderField, Message } from "../message/message";
import type { DkimResult, KeySource, Provenance, Tools } from "./authentication";
import { mayAlign } from "./alignment";
import { pickFields } from "./canonicalization";
import { checkSignature } from "./signature";
import { readSignatureTags, type SignatureTags } from "./signatureTags";
import { BodyHashes, mayHaveLostBytes, sameBytes, signedHeader } from "./signedMessage";

/** A result and what it is made of, which authenticate.ts weighs. */
export interface CheckedSignature {
  readonly result: DkimResult;
  /** The header hash was signed by the key, whatever became of the body. */
  readonly headerVerified: boolean;
  /** The body was at hand and hashes to bh=. */
  readonly bodyVerified: boolean;
  /** With l= something stands behind the part of the body that was signed. */
  readonly bodyGoesOn: boolean;
}

/** What the checks need beside the message. */
export interface DkimContext {
  readonly provenance: Provenance;
  /** The moment x= is held against, ms: see `momentOfArrival`. */
  readonly time: number;
  readonly aligned: (domain: string) => Promise<boolean>;
  readonly tools: Tools;
}

/**
 * When the message came, to hold x= against: the trusted Received time; else the topmost one that can be read, though it
 * may be a lie (freshness is not proved then); else now.
 */
export function momentOfArrival(message: Message, receivedAt: number | null, now: number): number {
  if (receivedAt !== null) return receivedAt;
  for (const { time } of message.received) if (time !== null) return time;
  return now;
}

/** More are listed, not checked: each costs a key and a hash, and a mail carries two or three. */
const MOST_SIGNATURES = 12;

const MOST_LISTED = 50;
const MOST_READ = 200;

/** What a person sees or acts on; `exposed` lists those that a signature leaves open. */
const SHOWN = [
  "from",
  "sender",
  "reply-to",
  "to",
  "cc",
  "subject",
  "date",
  "message-id",
  "mime-version",
  "content-type",
  "content-transfer-encoding",
];

/** Fields that stand once (RFC 5322 section 3.6) or say how to read the body: one more, unsigned and on top, is what a reader sees. */
const ONCE = SHOWN.filter((name) => name !== "mime-version");

/**
 * Verifies the DKIM-Signature fields of a message, in their order (RFC 6376, 8301, 8463).
 *
 * The header hash is checked with bh= as it stands in the signature; the body hash is checked where the body is at hand.
 * In a mailbox copy a body that no longer fits is "pass" with `body-rewritten`, since mailboxes rewrite bodies; for a
 * file of unknown origin it is "fail". A field that is signed once and stands twice is refused, although RFC 6376 lets it pass.
 */
export async function verifyDkim(message: Message, context: DkimContext): Promise<readonly CheckedSignature[]> {
  const bodies = new BodyHashes(message, context.tools.subtle);
  const read: Read[] = [];
  for (const field of fieldsNamed(message.header, "dkim-signature")) {
    if (read.length === MOST_READ) break;
    read.push({ field, reading: readSignatureTags(field.value, "dkim") });
  }
  const chosen = read.length > MOST_SIGNATURES ? chosenOf(read, message) : null;
  const results: CheckedSignature[] = [];
  for (let index = 0; index < read.length; index += 1) {
    const entry = read[index];
    if (entry === undefined) continue;
    const { field, reading } = entry;
    if (reading.ok && (chosen === null || chosen.has(entry))) {
      const aligned = await context.aligned(reading.value.domain);
      results.push(await verifyOne(message, field, reading.value, aligned, bodies, context));
    } else if (results.length < MOST_LISTED) {
      const why = reading.ok ? "too-many-signatures" : reading.why;
      results.push(refused(field, reading.ok ? reading.value : reading, reading.ok ? "unknown" : "fail", why));
    }
  }
  return results;
}

interface Read {
  readonly field: HeaderField;
  readonly reading: ReturnType<typeof readSignatureTags>;
}

/** Of many signatures those that are checked: the ones of the From domain first, so that a heap of others cannot push them out. */
function chosenOf(read: readonly Read[], message: Message): ReadonlySet<Read> {
  const from = message.from.kind === "single" ? message.from.mailbox.domain : "";
  const own = read.filter(({ reading }) => reading.ok && mayAlign(reading.value.domain, from));
  const others = read.filter(({ reading }) => reading.ok && !mayAlign(reading.value.domain, from));
  return new Set([...own, ...others].slice(0, MOST_SIGNATURES));
}

async function verifyOne(
  message: Message,
  field: HeaderField,
  tags: SignatureTags,
  aligned: boolean,
  bodies: BodyHashes,
  { provenance, time, tools }: DkimContext,
): Promise<CheckedSignature> {
  const warnings: string[] = [];
  if (tags.hash === "sha1") warnings.push("rsa-sha1");
  if (tags.bodyLength !== null) warnings.push("body-length-limit");
  const signed = new Set(tags.signed);
  const exposed = SHOWN.filter((name) => !signed.has(name));
  const say = (
    result: DkimResult["result"],
    why: string | null,
    more: { keySource?: KeySource | undefined; headerVerified?: boolean; bodyVerified?: boolean } = {},
  ): CheckedSignature => {
    const { keySource, headerVerified = false, bodyVerified = false } = more;
    return {
      result: {
        field: field.index,
        domain: tags.domain,
        selector: tags.selector,
        algorithm: tags.algorithm,
        exposed,
        aligned,
        result,
        warnings,
        ...(why === null ? {} : { why }),
        ...(keySource === undefined ? {} : { keySource }),
      },
      headerVerified,
      bodyVerified,
      bodyGoesOn: bodies.leavesOut(tags.body, tags.bodyLength),
    };
  };

  if (tags.tags.get("v") !== "1") return say("fail", tags.tags.has("v") ? "version" : "missing-tag");
  const identity = identityDomain(tags);
  if (identity === null) return say("fail", "identity-outside-domain");
  const added = addedOnTop(message, tags.signed);
  if (added !== null) return say("fail", added);
  if (tags.expires !== null && time > tags.expires * 1000) return say("fail", "expired");
  // in time by what the message says of its way, but an old signature can be sent again
  if (tags.expires !== null && tools.now > tags.expires * 1000) warnings.push("expired-since");

  const picked = pickFields(message.header, tags.signed, field.index);
  const checked = await checkSignature(
    {
      domain: tags.domain,
      selector: tags.selector,
      type: tags.type,
      hash: tags.hash,
      base64: tags.signature,
      refuses: (key) => (key.strict && identity !== tags.domain ? "identity-not-domain" : null),
    },
    () => signedHeader(picked, field, tags.header, message.header.raw),
    tools,
  );
  const hash = bodies.atHand ? await bodies.of(tags.body, tags.hash, tags.bodyLength) : null;
  const bodyFits = hash !== null && sameBytes(hash, tags.bodyHash);
  const counts = bodies.atHand && provenance === "unknown";
  const { keySource } = checked;
  if (checked.result === "fail") {
    // text may have lost bytes or folding on its way: then a miss says nothing about the mail
    const lost = checked.why === "signature-differs" && textIsNotTheMail(message, picked, tags);
    return lost === null || lost === false
      ? say("fail", checked.why, { keySource })
      : say("unknown", lost, { keySource });
  }
  if (checked.result === "unknown") {
    return counts && !bodyFits
      ? say("fail", "body-hash-differs", { keySource })
      : say("unknown", checked.why, { keySource });
  }
  if (checked.testing) warnings.push("testing");
  if (counts && !bodyFits) return say("fail", "body-hash-differs", { keySource, headerVerified: true });
  const why = bodies.atHand && !bodyFits ? "body-rewritten" : null;
  return say("pass", why, { keySource, headerVerified: true, bodyVerified: bodyFits });
}

/** Why a miss on pasted text proves nothing: characters beyond ASCII, or exact folding ("simple") that a paste does not keep. */
function textIsNotTheMail(
  message: Message,
  picked: Parameters<typeof mayHaveLostBytes>[0],
  tags: SignatureTags,
): string | false {
  if (mayHaveLostBytes(picked, message.header.raw)) return "non-ascii";
  return message.header.raw === "text" && tags.header === "simple" ? "exact-text-lost" : false;
}

/** The domain of i= (RFC 6376 section 3.5): d= or a name below it, at a label boundary; null for any other. */
function identityDomain(tags: SignatureTags): string | null {
  const identity = tags.tags.get("i");
  if (identity === undefined) return tags.domain;
  const at = identity.lastIndexOf("@");
  if (at < 0) return null;
  const domain = identity.slice(at + 1).toLowerCase();
  return domain === tags.domain || domain.endsWith(`.${tags.domain}`) ? domain : null;
}

/** Names the trick of a field that is signed fewer times than it stands; null where there is none. */
export function addedOnTop(message: Message, signed: readonly string[]): string | null {
  if (fieldsNamed(message.header, "from").length > 1) return "second-from";
  for (const name of ONCE) {
    const standing = fieldsNamed(message.header, name).length;
    if (standing < 2) continue;
    const times = signed.filter((one) => one === name).length;
    if (times > 0 && standing > times) return "unsigned-on-top";
  }
  return null;
}

/** Whether a field that may stand only once stands twice: readers show the one on top, whoever checked may have read the other. */
export function hasRepeatedField(message: Message): boolean {
  return ONCE.some((name) => fieldsNamed(message.header, name).length > 1);
}

function refused(
  field: HeaderField,
  known: { readonly domain: string; readonly selector: string; readonly algorithm: string },
  result: "fail" | "unknown",
  why: string,
): CheckedSignature {
  const { domain, selector, algorithm } = known;
  return {
    result: { field: field.index, domain, selector, algorithm, result, why, warnings: [], exposed: [], aligned: false },
    headerVerified: false,
    bodyVerified: false,
    bodyGoesOn: false,
  };
}
