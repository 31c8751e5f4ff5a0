import type { Organization } from "../knowledge/organization";
import type { Message } from "../message/message";
import { isAligned } from "./alignment";
import { verifyArc } from "./arc";
import type { Authentication, Boundary, DkimResult, Provenance, Tools } from "./authentication";
import { boundedLookup } from "./boundedLookup";
import { findBoundary } from "./boundary";
import { momentOfArrival, verifyDkim } from "./dkim";
import { excuseFor } from "./excuse";
import { type Evidence, proofOf } from "./proof";
import { remarks, unchecked } from "./remarks";

/**
 * Who vouches for the sender, and how far. Decides nothing about Microsoft: it proves a From domain, or does not.
 * docs/verification.md numbers what it assumes.
 *
 * Never throws for anything that stands in a message. Asks `tools.lookupTxt` for keys (and for DMARC records where d= is
 * not the From domain itself), and nothing else of the outside.
 */
export async function authenticate(
  message: Message,
  provenance: Provenance,
  organization: Organization,
  tools: Tools,
): Promise<Authentication> {
  const { now, subtle } = tools;
  const asking: Tools = { now, subtle, lookupTxt: boundedLookup(tools.lookupTxt) };
  const reading = findBoundary(message, provenance, organization);
  const { boundary, server, claimed } = reading;
  const receivedAt = timeOfArrival(message, boundary);
  const fromDomain = message.from.kind === "single" ? message.from.mailbox.domain : "";
  const [dkim, arc] = await Promise.all([
    verifyDkim(message, {
      provenance,
      time: momentOfArrival(message, receivedAt, now),
      aligned: (domain) => isAligned(domain, fromDomain, asking.lookupTxt),
      tools: asking,
    }),
    verifyArc(message, provenance, asking),
  ]);
  const evidence: Evidence = { message, provenance, organization, reading, dkim, arc };
  const proof = proofOf(evidence);
  // compauth=fail beside dmarc=pass is the receiver's rule about this sender (reason 002), not a word about the address
  const refused =
    server?.dmarc?.result === "fail" || (server?.compauth?.result === "fail" && server.dmarc?.result !== "pass");
  const results: DkimResult[] = [];
  for (const { result } of dkim) results.push(result);
  return {
    boundary,
    server,
    claimed,
    dkim: results,
    arc: arc.result,
    proof,
    failed: refused && proof === null,
    excuse: proof === null ? excuseFor(evidence) : null,
    receivedAt,
    findings: remarks(evidence, proof),
    notChecked: unchecked(evidence, proof),
  };
}

/** When the hop beside the believed result took the message in; null where none is believed. */
function timeOfArrival(message: Message, boundary: Boundary): number | null {
  if (boundary.kind === "untrusted") return null;
  for (const received of message.received) if (received.field === boundary.received) return received.time;
  return null;
}
