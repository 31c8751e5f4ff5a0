import { isUnder } from "../knowledge/domains";
import type { Organization } from "../knowledge/organization";
import type { HeaderField, Message, Received } from "../message/message";
import type { Place, ServerResult } from "./authentication";
import { readResults } from "./authenticationResults";

/** Fields that the sender writes: a result that stands below one of them was not put on top by the receiver. */
export const SENDER_FIELDS: ReadonlySet<string> = new Set([
  "from",
  "to",
  "subject",
  "date",
  "message-id",
  "dkim-signature",
]);

/** A result that is inside the boundary. */
export interface Inside {
  readonly place: Place;
  readonly result: ServerResult;
  readonly received: Received | null;
}

/** Reads one field; null for what is no result. */
export type ReadResult = (field: HeaderField) => ServerResult | null;

/** Reads the fields of one message, each once: several questions are asked of the same ones. */
export function resultReader(): ReadResult {
  const read = new Map<number, ServerResult | null>();
  return (field) => {
    const known = read.get(field.index);
    if (known !== undefined) return known;
    const results = readResults(field.value);
    const result = results === null ? null : { field: field.index, ...results };
    read.set(field.index, result);
    return result;
  };
}

/** Whether header.from of a result is the From domain, compared after NFKC since Exchange writes look-alike letters as they came. */
export function namesFrom(result: ServerResult, message: Message): boolean {
  if (message.from.kind !== "single" || result.dmarc === null) return false;
  const named = result.dmarc.headerFrom.normalize("NFKC").toLowerCase();
  return named !== "" && named === message.from.mailbox.domain.normalize("NFKC").toLowerCase();
}

/** Whether a field that the sender writes stands above this place. */
export function senderFieldAbove(message: Message, index: number): boolean {
  return message.header.fields.some((field) => field.index < index && SENDER_FIELDS.has(field.key));
}

/** Two written forms of one IP address, v4 or v6. */
export function sameAddress(left: string, right: string): boolean {
  return left !== "" && canonicalAddress(left) === canonicalAddress(right);
}

function canonicalAddress(address: string): string {
  const bare = address.toLowerCase();
  if (!bare.includes(":") || !/^[0-9a-f:.]+$/.test(bare)) return bare;
  try {
    return new URL(`http://[${bare}]/`).hostname;
  } catch {
    return bare; // not an address after all: only equal to itself
  }
}

/** Whether a host is one of the mail gateways that an administrator listed (label-bounded; "*." before a name is allowed). */
export function isGatewayHost(host: string, organization: Organization): boolean {
  return host !== "" && organization.gateways.some((gateway) => isUnder(host, gateway.replace(/^\*\./, "")));
}
