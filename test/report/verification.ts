import { readFileSync } from "node:fs";
import { join } from "node:path";
import { webcrypto } from "node:crypto";
import type { Provenance, Tools } from "../../src/authentication/authentication";
import type { Section } from "../../src/locales/messages.gen";
import type { Language } from "../../src/locales/languages";
import { loadWords, type Words } from "../../src/locales/words";
import { parseFile } from "../../src/message/file";
import type { Message } from "../../src/message/message";
import type { Verification } from "../../src/verdict/verification";
import { verify } from "../../src/verify";

export const NOW = Date.UTC(2024, 6, 2);
export const TOOLS: Tools = { now: NOW, subtle: webcrypto.subtle, lookupTxt: async () => ({ kind: "not-asked" }) };
const SECTIONS: readonly Section[] = ["verdict", "authentication", "findings", "report", "analysis", "guidance", "cli"];

export interface Verified {
  readonly value: Verification;
  readonly message: Message;
  readonly words: Words;
}

/** A sample, or a source given as text, verified. */
export async function verification(
  source: string,
  provenance: Provenance = "own-mailbox",
  language: Language = "en",
): Promise<Verified> {
  const bytes = source.includes("\n")
    ? Buffer.from(source)
    : readFileSync(join(__dirname, "../../src/samples/messages", `${source}.eml`));
  const parsed = await parseFile(bytes);
  if (!parsed.ok) throw new Error(parsed.error.id);
  const { message } = parsed;
  return { value: await verify({ message, provenance }, TOOLS), message, words: await loadWords(language, SECTIONS) };
}
