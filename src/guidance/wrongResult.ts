import type { Words } from "../locales/words";
import type { Verification } from "../verdict/verification";

/**
 * "We may be wrong": a text to copy or to send, with the result and the ids of its findings, and nothing of the mail: no
 * address, domain, subject, name or link. `words` must hold the section "guidance".
 */
export function wrongResult(
  verification: Verification,
  words: Words,
): { readonly subject: string; readonly body: string } {
  const { verdict, reason, authentication, findings, notChecked, notice, topic, provenance, versions } = verification;
  const { boundary, proof, dkim, arc } = authentication;
  const nothing = words.text("wrong-nothing");
  const listed = (items: readonly string[]): string => (items.length === 0 ? nothing : items.join(", "));
  return {
    subject: words.text("wrong-subject", { verdict, reason: reason.id }),
    body: [
      words.text("wrong-intro"),
      "",
      "",
      words.text("wrong-result", { verdict, reason: reason.id }),
      words.text("wrong-findings", { list: listed(findings.map(({ id, weight }) => `${id} (${weight})`)) }),
      words.text("wrong-evidence", {
        boundary:
          boundary.kind === "trusted" ? `${boundary.kind} ${boundary.place}` : `${boundary.kind} ${boundary.why}`,
        proof: proof?.kind ?? nothing,
        signatures: listed(dkim.map(({ result, why }) => (why === undefined ? result : `${result} ${why}`))),
        chain: arc.result,
      }),
      words.text("wrong-notice", {
        notice: notice === null ? nothing : `${notice.id} (${notice.timing})`,
        topic: topic ?? nothing,
      }),
      words.text("wrong-not-checked", { list: listed(notChecked.map(({ id, reason }) => `${id} (${reason})`)) }),
      words.text("wrong-versions", { engine: versions.engine, data: versions.data, provenance }),
      "",
    ].join("\n"),
  };
}
