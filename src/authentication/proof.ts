import { isUnder } from "../knowledge/domains";
import type { Organization } from "../knowledge/organization";
import { isAscii } from "../message/asciiCase";
import { firstField } from "../message/fields";
import type { Message } from "../message/message";
import type { ArcSet, CheckedArc } from "./arc";
import type { Proof, Provenance, ServerResult } from "./authentication";
import type { BoundaryReading } from "./boundary";
import type { CheckedSignature } from "./dkim";

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

/** P1. A body that was not checked leaves room for an old header with a new body: then a trusted result that says otherwise wins. */
function dkimProof({ message, reading, dkim }: Evidence, domain: string): Proof | null {
  const proving = dkim.filter(
    (signature) => isProving(signature, message) && !isContradicted(signature, reading.server),
  );
  const [best] = [...proving.filter(({ bodyVerified }) => bodyVerified), ...proving];
  return best === undefined ? null : { kind: "dkim", domain, field: best.result.field };
}

/** Whether a signature would prove the From domain on its own. */
export function isProving({ result }: CheckedSignature, message: Message): boolean {
  if (result.result !== "pass" || !result.aligned) return false;
  // RFC 8301 takes SHA-1 for no signature, RFC 6376 section 3.6.1 takes a testing domain's for none
  if (result.warnings.includes("rsa-sha1") || result.warnings.includes("testing")) return false;
  // a Subject that is not signed can be any Subject
  return !result.exposed.includes("subject") || firstField(message.header, "subject") === null;
}

/** Whether the receiver, which saw the body as it came, says that this signature did not hold. */
export function isContradicted({ result, bodyVerified }: CheckedSignature, server: ServerResult | null): boolean {
  if (server === null || bodyVerified) return false;
  if (server.dmarc?.result === "fail") return true;
  const said = server.dkim.filter(({ domain }) => domain === result.domain || domain === "" || domain === "none");
  if (said.some((one) => one.result === "pass")) return false;
  return said.some((one) => one.result === "fail" || one.result === "none");
}

/** P2: the receiver's own dmarc=pass for the From domain, without an action. */
function serverProof({ reading, provenance }: Evidence, domain: string): Proof | null {
  const { boundary, server } = reading;
  if (boundary.kind !== "trusted" || server?.dmarc?.result !== "pass") return null;
  if (server.dmarc.action !== "none" && server.dmarc.action !== "") return null;
  // e.g. reason 002: an administrator forbade this sender
  if (server.compauth?.result === "fail") return null;
  return { kind: "server", domain, field: server.field, place: boundary.place, onWord: provenance === "own-mailbox" };
}

/** P3: a passing chain with a set of a listed sealer, which says dmarc=pass for the From domain and signed From (and Subject). */
function arcProof({ message, organization, reading, arc }: Evidence, domain: string): Proof | null {
  if (arc.result.result !== "pass") return null;
  // as for DKIM: the receiver saw the body; it may have taken the chain itself (reason 130)
  const { server } = reading;
  if (server?.dmarc?.result === "fail" && !arc.bodyVerified && !acceptedArc(server)) return null;
  for (const set of arc.sets.toReversed()) {
    if (!organization.arcSealers.some((sealer) => isUnder(set.sealer, sealer))) continue;
    if (set.message.result !== "pass" || set.message.testing || !set.signed.includes("from")) continue;
    if (!set.signed.includes("subject") && firstField(message.header, "subject") !== null) continue;
    if (saysDmarcPass(set, domain)) return { kind: "arc", domain, sealer: set.sealer, field: set.field };
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
