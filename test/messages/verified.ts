import { webcrypto } from "node:crypto";
import type { Provenance, Subtle, Tools } from "../../src/authentication/authentication";
import type { Organization } from "../../src/knowledge/organization";
import { parseFile } from "../../src/message/file";
import type { Verification } from "../../src/verdict/verification";
import { verify } from "../../src/verify";
import { mailBytes, type MailPlan } from "./build";

/** Tools that ask no one: a fixed time, no keys. */
export const OFFLINE: Tools = {
  now: Date.UTC(2026, 10, 24),
  subtle: webcrypto.subtle as unknown as Subtle,
  lookupTxt: async () => ({ kind: "not-asked" }),
};

/** Builds a synthetic mail, reads it and verifies it, as opened in one's own mailbox unless said otherwise. */
export async function verified(
  plan: MailPlan,
  provenance: Provenance = "own-mailbox",
  organization?: Organization,
): Promise<Verification> {
  const parsed = await parseFile(mailBytes(plan));
  if (!parsed.ok) throw new Error(`the made-up mail is no message: ${parsed.error.id}`);
  return verify({ message: parsed.message, provenance, ...(organization === undefined ? {} : { organization }) }, OFFLINE);
}
