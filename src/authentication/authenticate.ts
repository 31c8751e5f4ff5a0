import type { Finding, NotChecked } from "../knowledge/finding";
import type { Organization } from "../knowledge/organization";
import type { Message } from "../message/message";
import type { ArcResult, Authentication, DkimResult, Proof, Provenance, Tools } from "./authentication";
import { findBoundary, type BoundaryReading } from "./boundary";

/**
 * Who vouches for the sender, and how far. Decides nothing about Microsoft: it proves a From domain, or does not.
 * A proof is, strongest first: an own check of a DKIM signature, the receiver's result inside the trust boundary, an
 * ARC set of a listed sealer. Without a single From there is none. docs/verification.md, sections "Trust boundary" and "Proof".
 */
export async function authenticate(
  message: Message,
  provenance: Provenance,
  organization: Organization,
  _tools: Tools,
): Promise<Authentication> {
  const reading = findBoundary(message, provenance, organization);
  const { boundary, server, claimed } = reading;
  const dkim: readonly DkimResult[] = [];
  const arc: ArcResult = { result: "none", instances: 0 };
  const received =
    boundary.kind === "trusted" ? message.received.find(({ field }) => field === boundary.received) : undefined;
  const findings: Finding[] = [...reading.findings];
  const notChecked: NotChecked[] = [];
  return {
    boundary,
    server,
    claimed,
    dkim,
    arc,
    proof: serverProof(message, reading, provenance),
    failed: server !== null && (server.dmarc?.result === "fail" || server.compauth?.result === "fail"),
    excuse: null,
    receivedAt: received?.time ?? null,
    findings,
    notChecked,
  };
}

/** P2: the receiver's own dmarc=pass for the From domain, without an action. */
function serverProof(message: Message, { boundary, server }: BoundaryReading, provenance: Provenance): Proof | null {
  if (boundary.kind !== "trusted" || server?.dmarc?.result !== "pass" || message.from.kind !== "single") return null;
  if (server.dmarc.action !== "none" && server.dmarc.action !== "") return null;
  return {
    kind: "server",
    domain: message.from.mailbox.domain,
    field: server.field,
    place: boundary.place,
    onWord: provenance === "own-mailbox",
  };
}
