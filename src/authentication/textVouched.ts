import { fieldsNamed } from "../message/fields";
import type { HeaderField, Message } from "../message/message";
import type { ServerResult, TextVouchedBy } from "./authentication";
import type { BoundaryReading } from "./boundary";
import type { ReadResult } from "./resultField";

/** What the servers that saw the message as it came say against a signature whose body was not checked here. */
export type Contradiction = "receiver" | "unbelieved" | null;

/**
 * Whether somebody who saw the body says that this signature did not hold. Without a checked body a proof is only an old
 * header, under which anybody may have put a new text, so here a result counts against it even where it is not believed
 * otherwise: a sender who spoils the boundary ("HELO x(y", a gateway's field of his own) must not silence the receiver.
 * A result that cannot be read counts as one that says no. None of this can ever prove anything.
 *
 * @param signer d= of the signature; null where the question is about DMARC alone
 */
export function contradictionOf(reading: BoundaryReading, message: Message, signer: string | null): Contradiction {
  // what Exchange says behind a listed gateway is about the gateway
  if (reading.aboutGateway) return null;
  const fields = fieldsNamed(message.header, "authentication-results");
  const { server } = reading;
  const first = server === null ? fields[0] : fields.find(({ index }) => index === server.field);
  if (first === undefined) return null;
  const word: Contradiction = server === null ? "unbelieved" : "receiver";
  const heard = sameServer(first, fields, reading.read);
  return heard.some((one) => one === null || saysNo(one, message, signer)) ? word : null;
}

/** Who vouches for the text, where no body was checked here: the believed receiver, if it says pass, or nobody. */
export function receiverVouches(
  { server, claimed, aboutGateway }: BoundaryReading,
  signer: string | null,
): TextVouchedBy {
  if (server === null) {
    // Exchange's result behind a listed gateway is Exchange's all the same: a pass for this signature is one for its text
    const passed = claimed?.dkim.some(({ result, domain }) => result === "pass" && domain === signer) === true;
    return aboutGateway && passed ? "receiver" : "nobody";
  }
  if (server.dmarc?.result === "pass") return "receiver";
  return server.dkim.some(({ result, domain }) => result === "pass" && domain === signer) ? "receiver" : "nobody";
}

const MOST_HEARD = 20;

/** A server may write one field for each method (RFC 8601 section 7.1 speaks of both): all of its fields, wherever they stand. */
function sameServer(
  first: HeaderField,
  fields: readonly HeaderField[],
  read: ReadResult,
): readonly (ServerResult | null)[] {
  const own = read(first);
  if (own === null || own.authservId === null) return [own];
  const others = fields
    .slice(0, MOST_HEARD)
    .filter(({ index }) => index !== first.index)
    .map(read);
  return [own, ...others.filter((one) => one !== null && one.authservId === own.authservId)];
}

function saysNo({ dmarc, dkim }: ServerResult, message: Message, signer: string | null): boolean {
  if (dmarc?.result === "fail" || dmarc?.result === "unknown") return true;
  const from = message.from.kind === "single" ? message.from.mailbox.domain : "";
  if (dmarc !== null && dmarc.headerFrom !== "" && dmarc.headerFrom !== from) return true;
  if (signer === null || dkim.length === 0) return false;
  const about = dkim.filter(({ domain }) => domain === signer);
  if (about.some(({ result }) => result === "pass")) return false;
  // the key could not be fetched: that says nothing; any other word, or none about this signer, says that it did not hold
  return dmarc?.result !== "pass" && !about.some(({ result }) => result === "temperror");
}
