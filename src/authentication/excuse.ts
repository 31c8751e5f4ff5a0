import { firstField } from "../message/fields";
import type { Message } from "../message/message";
import type { Authentication } from "./authentication";
import { hasRepeatedField } from "./dkim";
import { acceptedArc, type Evidence, saysDmarcPass } from "./proof";

/**
 * Why a missing or failed proof may be innocent. Called only where there is no proof.
 *
 * "changed-on-the-way" wants proof of the way: a verified ARC set that saw the From domain pass, a signature of the From
 * domain whose header still verifies, or one that could not be checked behind a listed gateway, or the receiver's own word,
 * or a field that stands twice in what a receiver passed.
 * A List-Id, which anyone can write, is none.
 */
export function excuseFor(evidence: Evidence): Authentication["excuse"] {
  if (isDeliveryReport(evidence.message) && !isDisguised(evidence)) return "delivery-report";
  return wasChangedOnTheWay(evidence) ? "changed-on-the-way" : null;
}

/**
 * Where a believed receiver says that the From is forged, form and null return path are the sender's own doing: only a
 * mail server's name, under which nobody asks for anything, still excuses.
 */
function isDisguised({ message, reading: { server } }: Evidence): boolean {
  return server?.dmarc?.result === "fail" && !isReporter(message);
}

function wasChangedOnTheWay({ message, reading, dkim, arc }: Evidence): boolean {
  if (message.from.kind !== "single") return false;
  const domain = message.from.mailbox.domain.toLowerCase();
  const { boundary, server } = reading;
  // passed, and no proof: a field was put on top of what was checked
  if (server?.dmarc?.result === "pass" && hasRepeatedField(message)) return true;
  // a receiver that found nothing wrong leaves nothing to excuse
  if (server !== null && server.dmarc?.result !== "fail" && server.compauth?.result !== "fail") return false;
  if (acceptedArc(server)) return true;
  let open = false;
  for (const { result, headerVerified, bodyVerified, bodyGoesOn } of dkim) {
    if (!result.aligned) continue;
    // what proves nothing (RFC 8301, a domain in testing) excuses nothing
    const counts = !result.warnings.includes("rsa-sha1") && !result.warnings.includes("testing");
    // all that it signed came as it was sent; that the subject is not among it does not say that anything was changed
    const whole = result.result === "pass" && bodyVerified && !bodyGoesOn && result.exposed.includes("subject");
    if (counts && headerVerified && !whole) return true;
    if (result.result === "unknown") open = true;
  }
  if (open) return boundary.kind === "untrusted" && boundary.why === "gateway";
  return arc.sets.some((set) => set.message.result === "pass" && sawPass(set, domain));
}

function sawPass(set: Parameters<typeof saysDmarcPass>[0], domain: string): boolean {
  if (saysDmarcPass(set, domain)) return true;
  return set.results?.dkim.some((one) => one.result === "pass" && one.domain === domain) ?? false;
}

/** Names under which mail servers write (RFC 5321 section 4.5.1 and 6.1, RFC 2142, and Exchange's own). */
const REPORTERS: ReadonlySet<string> = new Set(["postmaster", "mailer-daemon", "mailerdaemon"]);

/** A report of non-delivery (RFC 3464, 6522): its form, or a server's name as sender with a null return path. */
function isDeliveryReport(message: Message): boolean {
  const type = firstField(message.header, "content-type")?.value.toLowerCase() ?? "";
  const report = type.startsWith("multipart/report");
  const returnPath = (message.returnPath ?? "none").replaceAll(/[<> ]/g, "");
  return [report, returnPath === "", isReporter(message)].filter(Boolean).length >= 2;
}

function isReporter(message: Message): boolean {
  const local = message.from.kind === "single" ? message.from.mailbox.local.toLowerCase() : "";
  return REPORTERS.has(local) || /^microsoftexchange[0-9a-f]{32}$/.test(local);
}
