import type { Authentication } from "../authentication/authentication";
import type { Finding } from "../knowledge/finding";
import type { Mailbox, Message } from "../message/message";
import type { Situation } from "./circumstance";
import type { Claim, LinkReport, Sender } from "./impersonation";

/** Everything noticed, as data. */
export function findingsOf(
  message: Message,
  _authentication: Authentication,
  _shown: { readonly mailbox: Mailbox; readonly sender: Sender },
  claims: readonly Claim[],
  _situation: Situation,
  _links: readonly LinkReport[],
): readonly Finding[] {
  const field = message.from.kind === "missing" ? null : message.from.field;
  return claims.map((claim) => ({
    id: claim.id,
    weight: "against" as const,
    params: claim.params,
    ...(claim.at !== undefined
      ? { at: claim.at }
      : (claim.place === "name" || claim.place === "address") && field !== null
        ? { at: { kind: "field" as const, index: field } }
        : {}),
  }));
}
