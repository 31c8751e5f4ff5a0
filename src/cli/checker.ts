/**
 * One message in, its printed answer out. Runs in the process or in a worker thread; holds what all messages share
 * (words, keys, settings).
 */
import { dnsOverHttps, firstAnswer, keysFromFile, shippedKeys } from "../authentication/publicKeys";
import type { LookupTxt, Tools } from "../authentication/authentication";
import { loadWords, type Words } from "../locales/words";
import type { Language } from "../locales/languages";
import { parseBytes } from "../message/file";
import { checkRecord, errorRecord, jsonLine, type InputErrorId } from "../report/checkRecord";
import { csvLine } from "../report/csv";
import { PLAIN, verdictText, type TextStyle } from "../report/text";
import { verify } from "../verify";
import { harmless } from "../locales/words";
import type { VerdictId } from "../verdict/verification";
import { shownName } from "./fileName";
import type { Judging } from "./judging";
import { nodeSubtle } from "./nodeSubtle";
import { guideFor } from "./guide";
import { MAX_MESSAGE_BYTES, readMessage, type Input } from "./inputs";

/** Plain data, so that it can be sent to a worker thread. */
export interface CheckSettings {
  readonly format: "text" | "json" | "csv";
  readonly language: Language;
  readonly judging: Judging;
  /** Id of the mail app that the person uses, for what to do; null: not said. */
  readonly app: string | null;
  readonly styled: boolean;
  /** Name the file above each answer (several messages were asked about). */
  readonly named: boolean;
}

export interface Checked {
  /** What to print, line end included. */
  readonly text: string;
  readonly outcome: VerdictId | "error";
}

/** Words a check can print. */
export const CHECK_SECTIONS = ["verdict", "authentication", "findings", "guidance", "report", "cli"] as const;

/** Loads the words once, and gives what checks one input. A message that cannot be read is an outcome; nothing is thrown for it. */
export async function createChecker(settings: CheckSettings): Promise<(input: Input) => Promise<Checked>> {
  const words = await loadWords(settings.language, CHECK_SECTIONS);
  const { provenance, organization, now } = settings.judging;
  const tools = toolsFor(settings.judging);
  const style = settings.styled ? STYLED : PLAIN;
  return async (input) => {
    const file = shownName(input.file);
    const read = readInput(input);
    if (!read.ok) return failed(file, { id: read.error }, settings, words, style);
    try {
      const parsed = parseBytes(read.bytes);
      if (!parsed.ok) return failed(file, parsed.error, settings, words, style);
      const verification = await verify({ message: parsed.message, provenance, organization }, tools);
      if (settings.format === "text") {
        const title = settings.named ? `${style.quiet(printable(file))}\n` : "";
        return {
          text: `${title}${verdictText(verification, words, guideFor(verification, now, settings.app, words), style)}${settings.named ? "\n" : ""}`,
          outcome: verification.verdict,
        };
      }
      const record = checkRecord(file, verification, words, parsed.message);
      return {
        text: `${settings.format === "json" ? jsonLine(record) : csvLine(record)}\n`,
        outcome: verification.verdict,
      };
    } catch (error) {
      // The engine gives errors as values; what is thrown is a bug of ours. It is named, and the run goes on.
      return failed(
        file,
        { id: "engine-error", detail: error instanceof Error ? error.message : String(error) },
        settings,
        words,
        style,
      );
    }
  };
}

const STYLED: TextStyle = {
  heading: (text) => `\u001b[1m${text}\u001b[0m`,
  quiet: (text) => `\u001b[2m${text}\u001b[0m`,
};

/** What the engine may use of the world around it. */
export function toolsFor({ keys, dns, now }: Judging): Tools {
  const chain: LookupTxt[] = [];
  if (keys !== null) {
    const file = keysFromFile(keys);
    // The file was read once before the run began: it is known to be good.
    if (file.ok) chain.push(file.lookup);
  }
  chain.push(shippedKeys());
  if (dns !== null) chain.push(dnsOverHttps({ endpoint: dns, fetch, now: () => now, timeoutMs: 5000 }));
  return { now, subtle: nodeSubtle, lookupTxt: firstAnswer(chain) };
}

/** Messages judged side by side in one thread: many while answers of a resolver are waited for, else one after another. */
export function widthFor({ dns }: Judging): number {
  return dns === null ? 1 : 16;
}

/** The bytes of an input, or why there are none. */
export function readInput(input: Input): ReturnType<typeof readMessage> {
  switch (input.kind) {
    case "path":
      return readMessage(input.file);
    case "error":
      return { ok: false, error: input.error };
    case "bytes":
      return input.cut ? { ok: false, error: "too-large" } : { ok: true, bytes: input.bytes };
  }
}

function failed(
  file: string,
  error: { readonly id: InputErrorId; readonly detail?: string },
  settings: CheckSettings,
  words: Words,
  style: TextStyle,
): Checked {
  const record = errorRecord(file, { id: error.id, params: errorParams(error.detail) }, words);
  if (settings.format === "json") return { text: `${jsonLine(record)}\n`, outcome: "error" };
  if (settings.format === "csv") return { text: `${csvLine(record)}\n`, outcome: "error" };
  const title = settings.named ? `${style.quiet(printable(file))}\n` : "";
  return {
    text: `${title}${style.heading(words.text("cli-unreadable"))}\n  ${record.error.text}\n${settings.named ? "\n" : ""}`,
    outcome: "error",
  };
}

/** What `check` says in words of an input that gave no verdict. */
export function unreadableText(id: InputErrorId, words: Words): string {
  return `${words.text("cli-unreadable")}\n  ${words.text(`input-error-${id}`, errorParams())}`;
}

function errorParams(detail: string = ""): { readonly megabytes: number; readonly detail: string } {
  return { megabytes: Math.round(MAX_MESSAGE_BYTES / 1048576), detail };
}

/** A file name as it may be printed in a terminal: names come from whoever made the file. */
export function printable(name: string): string {
  return harmless(name);
}
