import type { Finding, NotChecked } from "../knowledge/finding";
import { fieldsNamed, firstField } from "../message/fields";
import type { Message } from "../message/message";
import type { DkimResult, Proof, ServerResult } from "./authentication";
import { acceptedArc, type Evidence, contradictionBy, isProving, saysDmarcPass } from "./proof";

/** What a person should know beside the result; words are in `finding-<id>`. */
export function remarks(evidence: Evidence, proof: Proof | null): readonly Finding[] {
  const { message, reading, dkim, arc } = evidence;
  const findings: Finding[] = [...reading.findings];
  const add = (id: string, weight: Finding["weight"], params: Finding["params"] = {}, field?: number): void => {
    findings.push({ id, weight, params, ...(field === undefined ? {} : { at: { kind: "field", index: field } }) });
  };
  if (proof?.kind === "server" && proof.onWord) add("result-on-word", "info", {}, proof.field);
  const { server } = reading;
  if (server !== null) {
    const guessed =
      server.dmarc?.result === "bestguesspass" ||
      (server.compauth?.result === "pass" && server.dmarc?.result !== "pass");
    if (guessed && !acceptedArc(server)) add("server-guessed", "info", {}, server.field);
    const bypass = bypassOf(message, server);
    if (bypass !== null) add("filtering-bypassed", "info", { code: bypass }, server.field);
  }
  for (const signature of dkim) {
    const { result } = signature;
    if (!result.aligned) continue;
    const contradiction = isProving(signature, evidence) ? contradictionBy(signature, evidence) : null;
    if (contradiction === "receiver") {
      add("signature-contradicted", "against", { domain: result.domain }, result.field);
    } else if (contradiction === "unbelieved") {
      add("signature-doubted", "against", { domain: result.domain }, result.field);
    }
    // a field put on top of a signed message: only a deceiver does that
    if (result.why === "unsigned-on-top") add("unsigned-on-top", "against", { domain: result.domain }, result.field);
    if (result.result !== "pass") continue;
    if (result.warnings.includes("rsa-sha1")) add("signature-weak", "info", { domain: result.domain }, result.field);
    if (result.warnings.includes("testing")) add("signature-testing", "info", { domain: result.domain }, result.field);
    if (result.warnings.includes("body-length-limit")) {
      add("signature-part-of-body", "against", { domain: result.domain }, result.field);
    }
  }
  if (proof?.kind === "dkim") {
    const used = dkim.find(({ result }) => result.field === proof.field)?.result;
    const [replyTo] = fieldsNamed(message.header, "reply-to");
    if (replyTo !== undefined && used?.exposed.includes("reply-to") === true) {
      add("reply-to-not-signed", "info", { domain: used.domain }, replyTo.index);
    }
  }
  if (proof === null && message.from.kind === "single") {
    const domain = message.from.mailbox.domain.toLowerCase();
    const set = arc.sets.find((one) => saysDmarcPass(one, domain));
    if (set !== undefined) add("arc-sealer-not-listed", "info", { sealer: set.sealer }, set.field);
  }
  return findings;
}

/** What was not looked at, and why; reasons are those of `why` and of the boundary. */
export function unchecked({ message, reading, dkim, arc }: Evidence, proof: Proof | null): readonly NotChecked[] {
  const list: NotChecked[] = [];
  const open =
    dkim.find(({ result }) => result.aligned && result.result === "unknown") ??
    dkim.find(({ result }) => result.result === "unknown");
  if (open !== undefined && proof?.kind !== "dkim")
    list.push({ id: "signature", reason: open.result.why ?? "key-not-asked" });
  const used: DkimResult | undefined =
    proof?.kind === "dkim" ? dkim.find(({ result }) => result.field === proof.field)?.result : undefined;
  if (used !== undefined && message.rawBody === null) list.push({ id: "body", reason: "only-header-signed" });
  if (used?.why === "body-rewritten") list.push({ id: "body", reason: "body-rewritten" });
  // the header of the chain fits, and the text is nobody's word
  if (proof?.kind === "arc" && proof.text !== "signature") {
    list.push({ id: "body", reason: message.rawBody === null ? "only-header-signed" : "body-rewritten" });
  }
  if (reading.boundary.kind === "untrusted") list.push({ id: "server-result", reason: reading.boundary.why });
  if (arc.result.result === "unknown") list.push({ id: "arc", reason: arc.result.why ?? "key-not-asked" });
  return list;
}

/** The code by which the receiver says that it let the message past its filters; null where it does not. */
function bypassOf(message: Message, server: ServerResult): string | null {
  const reason = server.compauth?.reason ?? "";
  if (server.compauth?.result === "none" && /^[349]/.test(reason)) return `compauth ${reason}`;
  const report = firstField(message.header, "x-forefront-antispam-report")?.value.toUpperCase() ?? "";
  return BYPASSED.exec(report)?.[1] ?? null;
}

/** Codes of the Forefront report for mail that was not filtered, each between semicolons. */
const BYPASSED = /(?:^|;)\s*(SFV:SKN|SFV:SKA|IPV:CAL)\s*(?:;|$)/;
