import { negotiateLanguages } from "@fluent/langneg";

/** Languages whose every sentence is there (checked by `npm run locales -- --check`), in the order in which they are offered. */
export const LANGUAGES = [
  "ja",
  "en",
  "zh-CN",
  "zh-TW",
  "ko",
  "de",
  "fr",
  "es",
  "pt-BR",
  "it",
  "nl",
  "sv",
  "pl",
  "tr",
  "ru",
  "ar",
] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language's own name, for the person who picks it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ja: "日本語",
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
  ko: "한국어",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  "pt-BR": "Português (Brasil)",
  it: "Italiano",
  nl: "Nederlands",
  sv: "Svenska",
  pl: "Polski",
  tr: "Türkçe",
  ru: "Русский",
  ar: "العربية",
};

/** Regions and scripts that a plain negotiation would send to the wrong place. Keys in lower case. */
const NEAREST: Readonly<Record<string, string>> = {
  "zh-hk": "zh-TW",
  "zh-mo": "zh-TW",
  "zh-hant": "zh-TW",
  "zh-sg": "zh-CN",
  "zh-hans": "zh-CN",
  zh: "zh-CN",
  "pt-pt": "pt-BR",
  pt: "pt-BR",
};

/**
 * The language to speak, from what the person, the host or the browser prefers (BCP 47, best first).
 * Never fails: what is not understood is skipped, and English is the last resort.
 */
export function chooseLanguage(preferred: readonly string[]): Language {
  const nearest = (tag: string): string => NEAREST[tag.toLowerCase()] ?? tag;
  // the bare language stands behind each tag, for regions that the negotiation does not read (es-419)
  const wanted = preferred.flatMap((tag) => [nearest(tag), nearest(tag.split("-")[0] ?? tag)]);
  const [best] = negotiateLanguages(wanted, [...LANGUAGES], { defaultLocale: "en", strategy: "lookup" });
  return LANGUAGES.find((language) => language === best) ?? "en";
}

export function direction(language: string): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}
