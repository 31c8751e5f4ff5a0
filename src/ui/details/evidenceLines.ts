import type { Params } from "../../knowledge/finding";
import type { LinkOwner, Verification } from "../../verdict/verification";
import type { Mark } from "./MarkDrawing";

/** One row of evidence as data. */
export interface Line {
  readonly id: string;
  readonly title: string;
  readonly mark: Mark;
  /** Sentences: id and parameters. */
  readonly say: readonly (readonly [string, Params])[];
  /** Header fields that stand behind it. */
  readonly fields: readonly number[];
}

/** The rows of evidence: server, signature, relays where they decide, links, notices. */
export function linesOf(
  verification: Verification,
  bodyRead: boolean,
  noticeName: (id: string) => string,
): readonly Line[] {
  const lines = [serverLine(verification), signatureLine(verification)];
  const { arc } = verification.authentication;
  if (verification.authentication.proof?.kind === "arc")
    lines.push({
      id: "arc",
      title: "details-arc",
      mark: "pass",
      say: [["details-arc-pass", { domain: arc.sealer ?? "" }]],
      fields: [verification.authentication.proof.field],
    });
  lines.push(linksLine(verification, bodyRead), noticeLine(verification, noticeName));
  return lines;
}

function serverLine({ authentication, sentBy, verdict }: Verification): Line {
  const { boundary, server, claimed, proof, failed } = authentication;
  const base = { id: "server", title: "details-server" };
  const domain = { domain: sentBy.domain };
  if (boundary.kind === "untrusted") {
    const say: [string, Params][] = [[`boundary-${boundary.why}`, {}]];
    if (claimed !== null) say.push(["details-server-claimed", { result: `DMARC ${claimed.dmarc?.result ?? "none"}` }]);
    return {
      ...base,
      mark: "unknown",
      say,
      fields: claimed !== null ? [claimed.field] : boundary.field === null ? [] : [boundary.field],
    };
  }
  const fields = [boundary.field];
  if (failed) return { ...base, mark: "fail", say: [["details-server-fail", domain]], fields };
  const passed = server?.dmarc?.result === "pass" || proof?.kind === "server";
  if (!passed) return { ...base, mark: "unknown", say: [["details-server-neither", domain]], fields };
  const say: [string, Params][] = [
    [verdict === "not-microsoft" ? "details-server-pass-foreign" : "details-server-pass", domain],
  ];
  if (proof?.kind === "server" && proof.onWord) say.push(["details-server-word", {}]);
  return { ...base, mark: verdict === "not-microsoft" ? "info" : "pass", say, fields };
}

function signatureLine({ authentication }: Verification): Line {
  const base = { id: "signature", title: "details-signature" };
  const aligned = authentication.dkim.filter((one) => one.aligned);
  const best =
    aligned.find((one) => one.result === "pass") ?? aligned.find((one) => one.result === "unknown") ?? aligned[0];
  if (best === undefined) {
    const [other] = authentication.dkim;
    return other === undefined
      ? { ...base, mark: "unknown", say: [["details-signature-none", {}]], fields: [] }
      : { ...base, mark: "warn", say: [["details-signature-other", { domain: other.domain }]], fields: [other.field] };
  }
  const say: [string, Params][] = [[`details-signature-${best.result}`, { domain: best.domain }]];
  if (best.why !== undefined) say.push([`dkim-why-${best.why}`, {}]);
  return {
    ...base,
    mark: best.result === "pass" ? "pass" : best.result === "fail" ? "fail" : "unknown",
    say,
    fields: [best.field],
  };
}

const OWN: ReadonlySet<LinkOwner> = new Set(["microsoft", "none"]);

function linksLine({ links }: Verification, bodyRead: boolean): Line {
  const base = { id: "links", title: "details-links", fields: [] };
  if (!bodyRead) return { ...base, mark: "unknown", say: [["details-links-unread", {}]] };
  if (links.length === 0) return { ...base, mark: "info", say: [["details-links-none", {}]] };
  const others = links.filter((link) => !OWN.has(link.owner)).length;
  return others === 0
    ? { ...base, mark: "pass", say: [["details-links-microsoft", { count: links.length }]] }
    : { ...base, mark: "warn", say: [["details-links-other", { count: others }]] };
}

function noticeLine({ notice, topic }: Verification, noticeName: (id: string) => string): Line {
  const base = { id: "notice", title: "details-notice", fields: [] };
  const real: readonly (readonly [string, Params])[] = topic === null ? [] : [["details-notice-topic", {}]];
  if (notice === null)
    return { ...base, mark: topic === null ? "unknown" : "info", say: [["details-notice-none", {}], ...real] };
  const name = { notice: noticeName(notice.id) };
  if (notice.timing === "late") return { ...base, mark: "warn", say: [["details-notice-late", name]] };
  if (notice.timing === "early") return { ...base, mark: "warn", say: [["details-notice-early", name]] };
  return { ...base, mark: "pass", say: [["details-notice-match", name]] };
}
