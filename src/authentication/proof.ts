import { isUnder } from "../knowledge/domains";
import type { Organization } from "../knowledge/organization";
import { isAscii } from "../message/asciiCase";
import { firstField } from "../message/fields";
import type { Message } from "../message/message";
import type { ArcSet, CheckedArc } from "./arc";
import type { Proof, Provenance, ServerResult } from "./authentication";
import type { BoundaryReading } from "./boundary";
import { type CheckedSignature, hasRepeatedField } from "./dkim";
import { type Contradiction, contradictionOf, receiverVouches } from "./textVouched";

/** All that can prove a sender. */
export interface Evidence {
  readonly message: Message;
  readonly provenance: Provenance;
  readonly organization: Organization;
  readonly reading: BoundaryReading;
  readonly dkim: readonly CheckedSignature[];
  readonly arc: CheckedArc;
}

/**
 * The strongest proof of the From domain (docs/verification.md, section Proof): an own check of a DKIM signature, the
 * receiver's result inside the trust boundary, an ARC set of a listed sealer. SPF and "the server guessed" prove nothing.
 * Without exactly one From address there is no proof.
 */
export function proofOf(evidence: Evidence): Proof | null {
  const { message } = evidence;
  if (message.from.kind !== "single" || message.from.mailbox.domain === "") return null;
  const domain = message.from.mailbox.domain.toLowerCase();
  // the DNS knows ASCII names only: look-alike letters that someone folds to a known name must not borrow its proof
  if (!isAscii(domain)) return null;
  return dkimProof(evidence, domain) ?? serverProof(evidence, domain) ?? arcProof(evidence, domain);
}

/** P1. A body that was not checked leaves room for an old header with a new body: then whoever saw the body is heard first. */
function dkimProof(evidence: Evidence, domain: string): Proof | null {
  const { message, reading, dkim } = evidence;
  const proving = dkim.filter(
    (signature) => isProving(signature, evidence) && contradictionBy(signature, evidence) === null,
  );
  const best = proving.find(({ bodyVerified }) => bodyVerified) ?? proving[0];
  if (best === undefined) return null;
  const text =
    best.bodyVerified && !best.bodyGoesOn && isOneText(message)
      ? "signature"
      : receiverVouches(reading, best.result.domain);
  return { kind: "dkim", domain, field: best.result.field, text };
}

/** Whether a signature would prove the From domain on its own. */
export function isProving(
  { result, bodyGoesOn }: CheckedSignature,
  { message, provenance }: Pick<Evidence, "message" | "provenance">,
): boolean {
  if (result.result !== "pass" || !result.aligned) return false;
  // in a file of unknown origin what stands behind the part signed with l=, or above the body, may be all that is read
  if (provenance === "unknown" && (bodyGoesOn || !isOneText(message))) return false;
  // RFC 8301 takes SHA-1 for no signature, RFC 6376 section 3.6.1 takes a testing domain's for none
  if (result.warnings.includes("rsa-sha1") || result.warnings.includes("testing")) return false;
  // a Subject that is not signed can be any Subject
  return !result.exposed.includes("subject") || firstField(message.header, "subject") === null;
}

/**
 * Whether all readers find the same text. In a file a line that begins no field, or one of white space alone, may end
 * the header for some: then what the sender wrote below it is shown as the text, and the body that was hashed comes last.
 */
function isOneText({ header }: Message): boolean {
  if (header.raw !== "bytes") return true;
  return header.strayLines !== true && !header.fields.some(({ raw }) => ODD_BREAK.test(raw));
}

/** A CR alone, or a folded line of nothing but white space: an empty line to some. U+00A0 in a name: no field to most. */
const ODD_BREAK = /^[^:]*\u00a0|\r(?!\n)|\r\n[ \t]*(?:\r\n|$)/;

/** Who says that this signature did not hold, where its body was not checked here as a whole. */
export function contradictionBy(
  { result, bodyVerified, bodyGoesOn }: CheckedSignature,
  { message, reading }: Pick<Evidence, "message" | "reading">,
): Contradiction {
  return bodyVerified && !bodyGoesOn && isOneText(message) ? null : contradictionOf(reading, message, result.domain);
}

/**
 * P2: the receiver's own dmarc=pass for the From domain, without an action. A receiver passes a genuine message that is
 * sent again with a second Subject on top (RFC 6376 section 8.15): the signature covers the one below, a person sees the other.
 */
function serverProof({ message, reading, provenance }: Evidence, domain: string): Proof | null {
  const { boundary, server } = reading;
  if (boundary.kind !== "trusted" || server?.dmarc?.result !== "pass") return null;
  if (server.dmarc.action !== "none" && server.dmarc.action !== "") return null;
  // e.g. reason 002: an administrator forbade this sender
  if (server.compauth?.result === "fail") return null;
  if (hasRepeatedField(message)) return null;
  return { kind: "server", domain, field: server.field, place: boundary.place, onWord: provenance === "own-mailbox" };
}

/** P3: a passing chain with a set of a listed sealer, which says dmarc=pass for the From domain and signed From (and Subject). */
function arcProof({ message, provenance, organization, reading, arc }: Evidence, domain: string): Proof | null {
  if (arc.result.result !== "pass") return null;
  const { server } = reading;
  // as for DKIM: who saw the body is heard, unless the receiver took the chain itself (reason 130)
  const contradicted = !acceptedArc(server) && contradictionOf(reading, message, null) !== null;
  const fileAlone = provenance === "unknown" && message.rawBody !== null;
  // the text of this set is the one that came: its own body hash says so, or that of a newer set of a listed sealer
  let vouched = false;
  for (const set of arc.sets.toReversed()) {
    const own = set.bodyVerified && isOneText(message);
    vouched ||= own;
    // whoever added a set that is not listed may have changed the text, and hashed the new one
    const listed = organization.arcSealers.some((sealer) => isUnder(set.sealer, sealer));
    const signedText = listed ? vouched : own;
    if (!listed) vouched = false;
    if (!listed || (!signedText && (contradicted || fileAlone))) continue;
    if (set.message.result !== "pass" || set.message.testing || !set.signed.includes("from")) continue;
    if (!set.signed.includes("subject") && firstField(message.header, "subject") !== null) continue;
    if (!saysDmarcPass(set, domain)) continue;
    const text = signedText ? "signature" : acceptedArc(server) ? "receiver" : receiverVouches(reading, null);
    return { kind: "arc", domain, sealer: set.sealer, field: set.field, text };
  }
  return null;
}

/** Whether a set reports dmarc=pass for this From domain. */
export function saysDmarcPass(set: ArcSet, domain: string): boolean {
  return set.results?.dmarc?.result === "pass" && set.results.dmarc.headerFrom === domain;
}

/** Exchange Online overrode a DMARC failure because of an ARC chain (compauth reason 130). */
export function acceptedArc(server: ServerResult | null): boolean {
  return server?.compauth?.result === "pass" && server.compauth.reason === "130";
}
