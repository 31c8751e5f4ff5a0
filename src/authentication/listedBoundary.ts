import { registrableDomain } from "../knowledge/domains";
import type { Organization } from "../knowledge/organization";
import { fieldsNamed } from "../message/fields";
import type { Message, Received } from "../message/message";
import type { BoundaryFailure, ServerResult } from "./authentication";
import { type Inside, isGatewayHost, namesFrom, type ReadResult, senderFieldAbove } from "./resultField";

export type Listed =
  (Inside & { readonly kind: "trusted" }) | { readonly kind: "untrusted"; readonly why: BoundaryFailure };

/**
 * Believes the topmost Authentication-Results whose authserv-id an administrator listed (RFC 8601 section 5: such a
 * server must remove incoming fields that carry its id; listing an id says that it does). It must stand above all that
 * the sender wrote, beside the Received field of that server, and name the From domain. Two of the same id that
 * disagree about DMARC are believed neither.
 */
export function listedBoundary(message: Message, organization: Organization, read: ReadResult): Listed {
  const ids = new Set(organization.trustedAuthservIds.map((id) => id.trim().toLowerCase()));
  const results: ServerResult[] = [];
  for (const field of fieldsNamed(message.header, "authentication-results")) {
    if (ids.size === 0) break;
    const result = read(field);
    if (result !== null && result.authservId !== null && ids.has(result.authservId)) results.push(result);
  }
  const [first] = results;
  if (first === undefined || first.authservId === null) return { kind: "untrusted", why: "authserv-id-not-listed" };
  if (senderFieldAbove(message, first.field)) return { kind: "untrusted", why: "protected-field-above" };
  const hop = hopBeside(message, first.field, first.authservId, organization);
  if (hop === null) return { kind: "untrusted", why: "no-protection-hop" };
  const others = results.filter((result) => result.authservId === first.authservId && result.dmarc !== null);
  if (others.some((result) => result.dmarc?.result !== others[0]?.dmarc?.result)) {
    return { kind: "untrusted", why: "several-results" };
  }
  if (first.dmarc !== null && !namesFrom(first, message)) return { kind: "untrusted", why: "header-from-differs" };
  return { kind: "trusted", place: "listed-authserv-id", result: first, received: hop };
}

/** The Received field next to the result, below (as Exchange and Fastmail write) or above (as milters write), of that server. */
function hopBeside(message: Message, field: number, id: string, organization: Organization): Received | null {
  const below = message.received.find((received) => received.field > field);
  const above = message.received.filter((received) => received.field < field).at(-1);
  for (const hop of [below, above]) if (hop !== undefined && isOf(hop.by, id, organization)) return hop;
  return null;
}

function isOf(host: string, id: string, organization: Organization): boolean {
  if (host === "") return false;
  const domain = registrableDomain(host);
  if (host === id || (domain !== "" && domain === registrableDomain(id))) return true;
  return isGatewayHost(host, organization);
}
