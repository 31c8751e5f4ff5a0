import type { Language } from "../locales/languages";
import type { MessageId } from "../locales/messages.gen";

/** The example messages. All are made up; addresses of people are of example.com. */
export const SAMPLE_IDS = [
  "notice",
  "spoof",
  "lookalike",
  "service",
  "tenant",
  "ordinary",
  "unproven",
  "sender",
] as const;

export type SampleId = (typeof SAMPLE_IDS)[number];

/** Languages in which the examples are written; others get the English ones. */
export type SampleLanguage = "ja" | "en";

export function sampleLanguage(language: Language): SampleLanguage {
  return language === "ja" ? "ja" : "en";
}

/** What it shows, in a few words (for a button or a list). */
export function sampleTitle(id: SampleId): MessageId {
  return `sample-${id}`;
}

/** The whole message as bytes. Fetched when it is first wanted. */
export async function loadSample(id: SampleId, language: SampleLanguage): Promise<Uint8Array> {
  const module: { default: string } = await import(
    /* webpackChunkName: "sample-[request]" */ `./messages/${id}.${language}.eml`
  );
  return new TextEncoder().encode(module.default);
}
