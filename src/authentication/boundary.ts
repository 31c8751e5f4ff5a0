import type { Finding } from "../knowledge/finding";
import { registrableDomain } from "../knowledge/domains";
import type { Organization } from "../knowledge/organization";
import { fieldsMeaning, isPersonalTenant, isReceiver } from "../knowledge/receivers";
import { firstField, fieldsNamed } from "../message/fields";
import type { HeaderField, Message, Received } from "../message/message";
import type { Boundary, BoundaryFailure, Provenance, ServerResult } from "./authentication";
import { listedBoundary } from "./listedBoundary";
import {
  type Inside,
  isGatewayHost,
  namesFrom,
  type ReadResult,
  resultReader,
  sameAddress,
  SENDER_FIELDS,
  senderFieldAbove,
} from "./resultField";

/** What the trust boundary gives: where it runs, the result inside it, and what the first result outside it claims. */
export interface BoundaryReading {
  readonly boundary: Boundary;
  readonly server: ServerResult | null;
  readonly claimed: ServerResult | null;
  /** The first result is about a mail gateway that the administrator listed. */
  readonly aboutGateway: boolean;
  readonly findings: readonly Finding[];
  /** Reads any other result of the same message. */
  readonly read: ReadResult;
}

/**
 * Says which Authentication-Results field may be believed (RFC 8601 section 7.1: only one that the own receiver wrote),
 * for Outlook.com, Microsoft 365, Gmail, and servers that an administrator listed. Never merges two fields; a failure
 * always has its name. docs/verification.md numbers the assumptions.
 */
export function findBoundary(message: Message, provenance: Provenance, organization: Organization): BoundaryReading {
  const first = firstField(message.header, "authentication-results");
  const read = resultReader();
  const claimed = first === null ? null : read(first);
  const untrusted = (why: BoundaryFailure): BoundaryReading => ({
    boundary: { kind: "untrusted", why, field: first?.index ?? null },
    server: null,
    claimed,
    aboutGateway: why === "gateway" && cameFromGateway(message, organization),
    findings: [],
    read,
  });
  if (provenance === "unknown") return untrusted("provenance-unknown");
  const top = message.received[0];
  if (top === undefined) return untrusted(provenance === "host" && first === null ? "sent-items" : "no-trace");

  const own = ownReceiver(message, first, claimed, top, provenance, organization);
  if (typeof own !== "string") return trusted(message, own, read);
  // in a mailbox of Exchange Online only what a gateway handed to it can hold a listed result
  if (isReceiver(top.by, "exchange-online") && !cameFromListed(message, organization)) return untrusted(own);
  const listed = listedBoundary(message, organization, read);
  if (listed.kind === "trusted") return trusted(message, listed, read);
  return untrusted(listed.why === "several-results" ? "several-results" : own);
}

function trusted(message: Message, inside: Inside, read: ReadResult): BoundaryReading {
  const { place, result, received } = inside;
  return {
    boundary: {
      kind: "trusted",
      place,
      field: result.field,
      received: received?.field ?? null,
      clientIp: received?.fromIp ?? result.spf?.clientIp ?? "",
    },
    server: result,
    claimed: null,
    aboutGateway: false,
    findings: ignoredResults(message, result, read),
    read,
  };
}

/**
 * Results outside the boundary. Exchange Online renames an incoming one, and a careful server removes one with its own
 * id (RFC 8601 section 5): such a one below the boundary was put there to deceive. Others are of servers on the way.
 */
function ignoredResults(message: Message, result: ServerResult, read: ReadResult): readonly Finding[] {
  const findings: Finding[] = [];
  const end = endOfOwn(message, result.field);
  for (const field of fieldsNamed(message.header, "authentication-results")) {
    if (field.index === result.field) continue;
    const other = read(field);
    const sameName = other !== null && other.authservId === result.authservId;
    const forged = result.dialect === "exchange" || (sameName && field.index > end);
    const id = field.index > result.field && forged ? "forged-result-ignored" : "other-result-ignored";
    if (findings.some((finding) => finding.id === id)) continue;
    findings.push({
      id,
      weight: id === "forged-result-ignored" ? "against" : "info",
      params: { server: other?.authservId ?? "" },
      at: { kind: "field", index: field.index },
    });
  }
  return findings;
}

/** The first field below the result that came with the message: above it a server may have written one result for each method. */
function endOfOwn(message: Message, field: number): number {
  const { fields } = message.header;
  for (let index = field + 1; index < fields.length; index += 1) {
    const key = fields[index]?.key ?? "";
    if (key === "received" || SENDER_FIELDS.has(key)) return index;
  }
  return fields.length;
}

/** The mailbox's own service by its trace: Exchange Online or Gmail; else the name of what is missing. */
function ownReceiver(
  message: Message,
  first: HeaderField | null,
  claimed: ServerResult | null,
  top: Received,
  provenance: Provenance,
  organization: Organization,
): Inside | BoundaryFailure {
  if (isReceiver(top.by, "exchange-online")) return exchangeOnline(message, first, claimed, organization);
  if (isGoogle(top.by)) {
    // Outlook shows Microsoft mailboxes: what looks like Gmail there was forwarded
    return provenance === "own-mailbox" ? gmail(message, first, claimed) : "foreign-received-above";
  }
  if (first !== null) return claimed?.dialect === "rfc8601" ? "authserv-id-not-listed" : "foreign-received-above";
  const onPremises =
    firstField(message.header, "x-ms-exchange-organization-authsource") !== null || isExchangeServer(top);
  return onPremises ? "on-premises" : "no-result";
}

function isExchangeServer(received: Received): boolean {
  return /^(?:microsoft smtp server|mapi)\b/i.test(received.with);
}

function exchangeOnline(
  message: Message,
  first: HeaderField | null,
  claimed: ServerResult | null,
  organization: Organization,
): Inside | BoundaryFailure {
  if (first === null) return behindGateway(message, null, organization) ? "gateway" : "no-result";
  const above = message.received.filter((received) => received.field < first.index);
  const hop = message.received[above.length];
  if (above.length === 0) return "no-received-above";
  if (!above.every(({ by }) => isReceiver(by, "exchange-online"))) return "foreign-received-above";
  if (senderFieldAbove(message, first.index)) return "protected-field-above";
  // the message came in once more after this result was written: a forged pair of result and hop would look like this
  if (above.some(({ by }) => isReceiver(by, "exchange-online-edge"))) return "protection-hop-above";
  if (claimed === null || claimed.dialect !== "exchange" || claimed.dmarc === null) return "grammar";
  if (hop === undefined || !isReceiver(hop.by, "exchange-online-edge")) return "no-protection-hop";
  if (behindGateway(message, hop, organization)) return "gateway";
  if (claimed.spf === null || !sameAddress(claimed.spf.clientIp, hop.fromIp)) return "client-ip-differs";
  const marker = topmost(message, "outlook-com-marker");
  if (marker !== null && marker < first.index) return "below-marker";
  if (!namesFrom(claimed, message)) return "header-from-differs";
  const tenant = firstField(message.header, "x-ms-exchange-crosstenant-id")?.value ?? "";
  const personal = isPersonalTenant(tenant) || marker !== null;
  return { place: personal ? "outlook.com" : "microsoft-365", result: claimed, received: hop };
}

/** Index of the topmost field with a meaning, null where there is none. */
function topmost(message: Message, meaning: Parameters<typeof fieldsMeaning>[0]): number | null {
  let top: number | null = null;
  for (const key of fieldsMeaning(meaning)) {
    const field = firstField(message.header, key);
    if (field !== null && (top === null || field.index < top)) top = field.index;
  }
  return top;
}

/** A gateway stands before the mailbox: the client is a listed one, or Exchange says that it looked past it (Enhanced Filtering). */
function behindGateway(message: Message, hop: Received | null, organization: Organization): boolean {
  if (topmost(message, "gateway") !== null) return true;
  return hop !== null && isListedClient(hop, organization);
}

function isListedClient(hop: Received, organization: Organization): boolean {
  return (
    isGatewayHost(hop.from, organization) ||
    isGatewayHost(hop.fromReverse, organization) ||
    organization.gateways.some((gateway) => sameAddress(gateway, hop.fromIp))
  );
}

/** Whether the client of the edge hop is a listed gateway. */
function cameFromGateway(message: Message, organization: Organization): boolean {
  const edge = edgeOf(message);
  return edge !== undefined && isListedClient(edge, organization);
}

function edgeOf(message: Message): Received | undefined {
  return message.received.find(({ by }) => isReceiver(by, "exchange-online-edge"));
}

/** Whether the client of the edge hop is a listed gateway, or of the same registrable domain as a listed authserv-id. */
function cameFromListed(message: Message, organization: Organization): boolean {
  const edge = edgeOf(message);
  if (edge === undefined) return false;
  const domains = [edge.from, edge.fromReverse].map(registrableDomain).filter((domain) => domain !== "");
  return (
    isListedClient(edge, organization) ||
    organization.trustedAuthservIds.some((id) => domains.includes(registrableDomain(id)))
  );
}

/**
 * Gmail writes its result below the Received of mx.google.com and above the sender's fields; the hops above are its own
 * (an address of its inner network, 10.x or 2002:a…).
 */
function gmail(message: Message, first: HeaderField | null, claimed: ServerResult | null): Inside | BoundaryFailure {
  if (first === null) return "no-result";
  const above = message.received.filter((received) => received.field < first.index);
  const hop = above.at(-1);
  if (hop === undefined) return "no-received-above";
  if (above.some((received) => !isGoogle(received.by))) return "foreign-received-above";
  if (senderFieldAbove(message, first.index)) return "protected-field-above";
  if (claimed === null) return "grammar";
  if (claimed.authservId === null || !isReceiver(claimed.authservId, "gmail")) return "authserv-id-not-listed";
  const edges = above.filter((received) => isReceiver(received.by, "gmail"));
  if (edges.length !== 1 || edges[0] !== hop) return "no-protection-hop";
  const clientIp = claimed.spf?.clientIp ?? "";
  if (clientIp !== "" && hop.fromIp !== "" && !sameAddress(clientIp, hop.fromIp)) return "client-ip-differs";
  if (claimed.dmarc !== null && !namesFrom(claimed, message)) return "header-from-differs";
  return { place: "gmail", result: claimed, received: hop };
}

function isGoogle(by: string): boolean {
  return isReceiver(by, "gmail") || /^(?:10(?:\.[0-9]{1,3}){3}|2002:a[0-9a-f]{2}:[0-9a-f:]+)$/.test(by);
}
