import { fieldsNamed } from "../message/fields";
import type { HeaderField, Message } from "../message/message";
import type { ArcResult, Provenance, ServerResult, Tools } from "./authentication";
import { arcInstance, readArcResults } from "./authenticationResults";
import { canonicalField, pickFields, withoutSignatureValue } from "./canonicalization";
import { addedOnTop } from "./dkim";
import { isDomainName } from "./domainName";
import { isBase64 } from "./keyRecord";
import { algorithmOf, checkSignature, type Checked, type Signature } from "./signature";
import { readSignatureTags, type SignatureTags } from "./signatureTags";
import { BodyHashes, bytesOf, mayHaveLostBytes, sameBytes, signedHeader } from "./signedMessage";
import { parseTagList, withoutFolding } from "./tagList";

/** RFC 8617 section 4.2.1. */
const MOST_SETS = 50;

/** Exchange Online renames these on arrival when another Exchange wrote them; their signer hashed the first name. */
const RENAMED_FROM = "x-ms-exchange-antispam-messagedata-";
const RENAMED_TO = "x-ms-exchange-antispam-messagedata-original-";

/** One ARC set: what one handler says it found, and its signature over the message. */
export interface ArcSet {
  readonly instance: number;
  /** d= of the seal. */
  readonly sealer: string;
  /** Index of the ARC-Seal field. */
  readonly field: number;
  readonly results: Omit<ServerResult, "field"> | null;
  /** Names of h= of the message signature. */
  readonly signed: readonly string[];
  /** The message signature: header hash verified (the body counts only for a file of unknown origin). */
  readonly message: Checked;
  /** The body was at hand and is, as a whole, the one that this set signed. */
  readonly bodyVerified: boolean;
}

export interface CheckedArc {
  readonly result: ArcResult;
  /** The sets of a chain that passes, oldest first; empty for any other. */
  readonly sets: readonly ArcSet[];
}

/**
 * Validates the ARC chain (RFC 8617 section 5.2): the newest message signature and every seal. A chain that says cv=fail
 * itself, or that lacks a part, fails. An unknown key gives "unknown". As for DKIM, a body that a mailbox rewrote is
 * no failure: the result then has the why `body-rewritten`.
 */
export async function verifyArc(message: Message, provenance: Provenance, tools: Tools): Promise<CheckedArc> {
  const structure = readSets(message);
  if (structure === null) return { result: { result: "none", instances: 0 }, sets: [] };
  return structure.ok
    ? verifyChain(structure.sets, message, provenance, tools)
    : { result: structure.result, sets: [] };
}

async function verifyChain(
  sets: readonly RawSet[],
  message: Message,
  provenance: Provenance,
  tools: Tools,
): Promise<CheckedArc> {
  const newest = sets.at(-1);
  if (newest === undefined) return { result: { result: "none", instances: 0 }, sets: [] };
  const base = { instances: sets.length, sealer: newest.seal.domain, cv: newest.seal.cv };
  const give = (result: ArcResult["result"], why: string | null, verified: readonly ArcSet[] = []): CheckedArc => ({
    result: { ...base, result, ...(why === null ? {} : { why }) },
    sets: verified,
  });
  if (newest.seal.cv === "fail") return give("fail", "chain-failed-before");

  const bodies = new BodyHashes(message, tools.subtle);
  const checkedNewest = await checkMessageSignature(message, newest, tools);
  const bodyFits = await fitsBody(bodies, newest.signature);
  if (checkedNewest.result === "fail") return give("fail", whyOf(checkedNewest.why, "message-differs"));
  if (bodies.atHand && !bodyFits && provenance === "unknown") return give("fail", "body-hash-differs");

  // no more keys are asked for than needed: each question goes to a domain that the mail names
  if (checkedNewest.result === "unknown") return give("unknown", checkedNewest.why);
  for (const set of sets.toReversed()) {
    const checked = await checkSeal(message, sets, set, tools);
    if (checked.result === "fail") return give("fail", whyOf(checked.why, "seal-differs"));
    if (checked.result === "unknown") return give("unknown", checked.why);
  }
  const verified: ArcSet[] = [];
  for (const set of sets) {
    const checked = set === newest ? checkedNewest : await checkMessageSignature(message, set, tools);
    const bodyVerified =
      (await fitsBody(bodies, set.signature)) && !bodies.leavesOut(set.signature.body, set.signature.bodyLength);
    verified.push(new VerifiedSet(set, checked, bodyVerified));
  }
  return give("pass", bodies.atHand && !bodyFits ? "body-rewritten" : null, verified);
}

/** What a set reports is read when it is asked for: a chain seldom has to prove anything. */
class VerifiedSet implements ArcSet {
  private read: ArcSet["results"] | undefined;

  constructor(
    private readonly set: RawSet,
    readonly message: Checked,
    readonly bodyVerified: boolean,
  ) {}

  get instance(): number {
    return this.set.instance;
  }
  get sealer(): string {
    return this.set.seal.domain;
  }
  get field(): number {
    return this.set.seal.field.index;
  }
  get signed(): readonly string[] {
    return this.set.signature.signed;
  }
  get results(): ArcSet["results"] {
    if (this.read === undefined) this.read = readArcResults(this.set.resultsField.value);
    return this.read;
  }
}

async function fitsBody(bodies: BodyHashes, { body, hash, bodyLength, bodyHash }: SignatureTags): Promise<boolean> {
  const made = bodies.atHand ? await bodies.of(body, hash, bodyLength) : null;
  return made !== null && sameBytes(made, bodyHash);
}

/** The many ways a key can be refused are one here. */
function whyOf(why: string, differs: string): string {
  if (why === "signature-differs") return differs;
  return why === "second-from" || why === "unsigned-on-top" ? why : "key-refused";
}

interface Seal {
  readonly field: HeaderField;
  readonly domain: string;
  readonly cv: string;
  readonly signature: Signature;
}

interface RawSet {
  readonly instance: number;
  readonly resultsField: HeaderField;
  readonly signatureField: HeaderField;
  readonly signature: SignatureTags;
  readonly seal: Seal;
}

type Structure =
  { readonly ok: true; readonly sets: readonly RawSet[] } | { readonly ok: false; readonly result: ArcResult };

/** Sorts the fields into sets 1…N, each complete, each once; null where there is no ARC field. */
function readSets(message: Message): Structure | null {
  const results = fieldsNamed(message.header, "arc-authentication-results");
  const signatures = fieldsNamed(message.header, "arc-message-signature");
  const seals = fieldsNamed(message.header, "arc-seal");
  const count = Math.max(results.length, signatures.length, seals.length);
  if (count === 0) return null;
  const fail = (why: string): Structure => ({ ok: false, result: { result: "fail", why, instances: count } });
  if (count > MOST_SETS) return fail("too-many-sets");
  if (results.length !== count || signatures.length !== count || seals.length !== count) return fail("incomplete-set");
  const byResults = new Map<number, HeaderField>();
  for (const field of results) {
    const instance = arcInstance(field.value);
    if (instance === null || byResults.has(instance)) return fail("structure");
    byResults.set(instance, field);
  }
  const bySignature = new Map<number, { field: HeaderField; tags: SignatureTags }>();
  for (const field of signatures) {
    const read = readSignatureTags(field.value, "arc");
    if (!read.ok) return fail("malformed");
    const instance = instanceOf(read.value.tags.get("i"));
    // a seal may not be signed by a message signature (RFC 8617 section 4.1.2)
    if (instance === null || bySignature.has(instance)) return fail("structure");
    if (read.value.signed.includes("arc-seal")) return fail("structure");
    bySignature.set(instance, { field, tags: read.value });
  }
  const bySeal = new Map<number, Seal>();
  for (const field of seals) {
    const read = readSeal(field);
    if (typeof read === "string") return fail(read);
    if (bySeal.has(read.instance)) return fail("structure");
    bySeal.set(read.instance, read.seal);
  }
  const sets: RawSet[] = [];
  for (let instance = 1; instance <= count; instance += 1) {
    const aar = byResults.get(instance);
    const ams = bySignature.get(instance);
    const seal = bySeal.get(instance);
    if (aar === undefined || ams === undefined || seal === undefined) return fail("incomplete-set");
    const last = instance === count;
    const expected = instance === 1 ? seal.cv === "none" : seal.cv === "pass";
    if (!expected && !(last && seal.cv === "fail")) return fail("chain-value");
    sets.push({
      instance,
      resultsField: aar,
      signatureField: ams.field,
      signature: ams.tags,
      seal,
    });
  }
  return { ok: true, sets };
}

function instanceOf(text: string | undefined): number | null {
  if (text === undefined || !/^[0-9]{1,2}$/.test(text)) return null;
  const instance = Number(text);
  return instance >= 1 && instance <= MOST_SETS ? instance : null;
}

/** RFC 8617 section 4.1.3: a seal signs ARC fields alone, so it has neither h= nor bh=. */
function readSeal(field: HeaderField): { readonly instance: number; readonly seal: Seal } | string {
  const list = parseTagList(field.value);
  if (!list.ok) return "malformed";
  const { tags } = list;
  const instance = instanceOf(tags.get("i"));
  const how = algorithmOf(tags.get("a") ?? "");
  const domain = (tags.get("d") ?? "").toLowerCase();
  const selector = tags.get("s") ?? "";
  const cv = (tags.get("cv") ?? "").toLowerCase();
  if (instance === null) return "structure";
  if (how === null || how.hash !== "sha256") return "malformed";
  if (cv !== "none" && cv !== "pass" && cv !== "fail") return "chain-value";
  if (!isDomainName(domain) || !isDomainName(selector)) return "malformed";
  if (tags.has("h") || tags.has("bh")) return "structure";
  const base64 = withoutFolding(tags.get("b") ?? "");
  if (base64 === "" || !isBase64(base64)) return "malformed";
  const signature: Signature = { domain, selector, type: how.type, hash: how.hash, base64 };
  return { instance, seal: { field, domain, cv, signature } };
}

/** The header hash of an ARC-Message-Signature: as DKIM, with Exchange's renaming undone where the field has its new name. */
async function checkMessageSignature(message: Message, set: RawSet, tools: Tools): Promise<Checked> {
  const { signature, signatureField } = set;
  const added = addedOnTop(message, signature.signed);
  if (added !== null) return { result: "fail", why: added };
  const picked = pickFields(message.header, signature.signed, signatureField.index, (key) =>
    key.startsWith(RENAMED_FROM) ? RENAMED_TO + key.slice(RENAMED_FROM.length) : null,
  );
  const checked = await checkSignature(
    {
      domain: signature.domain,
      selector: signature.selector,
      type: signature.type,
      hash: signature.hash,
      base64: signature.signature,
    },
    () => signedHeader(picked, signatureField, signature.header, message.header.raw),
    tools,
  );
  const lost =
    checked.result === "fail" && checked.why === "signature-differs" && mayHaveLostBytes(picked, message.header.raw);
  return lost ? { result: "unknown", why: "non-ascii" } : checked;
}

/** Seal N covers the sets 1…N, relaxed, its own b= taken out; a seal with cv=fail covers its own set alone (RFC 8617 section 5.1.1). */
function checkSeal(message: Message, sets: readonly RawSet[], set: RawSet, tools: Tools): Promise<Checked> {
  return checkSignature(
    set.seal.signature,
    () => {
      let text = "";
      for (const { instance, resultsField, signatureField, seal } of sets) {
        if (instance > set.instance) break;
        text += `${canonicalField(resultsField.raw, "relaxed")}\r\n${canonicalField(signatureField.raw, "relaxed")}\r\n`;
        const own = instance === set.instance;
        text += own
          ? canonicalField(withoutSignatureValue(seal.field.raw), "relaxed")
          : `${canonicalField(seal.field.raw, "relaxed")}\r\n`;
      }
      return bytesOf(text, message.header.raw);
    },
    tools,
  );
}
