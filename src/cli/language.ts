/**
 * Which language the terminal speaks.
 */
import { chooseLanguage, LANGUAGES, type Language } from "../locales/languages";

/**
 * From the environment: LC_ALL, then LC_MESSAGES, then LANG, as POSIX orders them ("ja_JP.UTF-8" → ja); "C" and "POSIX" are English.
 * Where none is set (Windows), what the runtime says.
 */
export function languageFromEnvironment(env: Readonly<Record<string, string | undefined>>): Language {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  const locale = set ?? new Intl.DateTimeFormat().resolvedOptions().locale;
  return chooseLanguage([tagOf(locale)].filter((tag) => tag !== ""));
}

/** A language asked for by name (`--lang`); null where we have no sentences in it. */
export function languageFromOption(value: string): Language | null {
  const tag = tagOf(value);
  if (tag === "") return null;
  const chosen = chooseLanguage([tag]);
  return chosen.split("-")[0] === tag.split("-")[0]?.toLowerCase() ? chosen : null;
}

export function offeredLanguages(): string {
  return LANGUAGES.join(", ");
}

/** "ja_JP.UTF-8@x" → "ja-JP"; "" for what is no language tag. */
function tagOf(locale: string): string {
  const tag = (locale.split(/[.@]/, 1)[0] ?? "").replaceAll("_", "-");
  return tag !== "C" && tag !== "POSIX" && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) ? tag : "";
}
