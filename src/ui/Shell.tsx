import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import { chooseLanguage, type Language } from "../locales/languages";
import type { Section } from "../locales/messages.gen";
import { loadWords, type Words } from "../locales/words";
import type { LoadedConfiguration } from "../settings/loadOrganization";
import { DEFAULT_SETTINGS, readSettings, settingsToStore, type PersonalSettings } from "../settings/personal";
import type { MailHost } from "./mailHost";
import { SessionProvider, type Session } from "./Session";
import { Speech } from "./Speech";

const NO_SUBSCRIPTION = (): void => undefined;

/** Language that is spoken: the person's choice, else what host or browser prefer, else the administrator's. */
export function languageFor(
  settings: PersonalSettings,
  preferred: readonly string[],
  configured: string | null,
): Language {
  if (settings.language !== "auto") return settings.language;
  return chooseLanguage(configured === null ? preferred : [configured, ...preferred]);
}

/**
 * What stands around every view: settings, language and theme. `words` are those that were loaded
 * before the first paint; `sections` are loaded again when the language changes.
 */
export function Shell({
  host,
  firstWords,
  firstSettings,
  sections,
  loadingSettings,
  loadingConfiguration,
  children,
}: {
  readonly host: MailHost;
  readonly firstWords: Words;
  readonly firstSettings: PersonalSettings | null;
  readonly sections: readonly Section[];
  readonly loadingSettings: Promise<PersonalSettings>;
  readonly loadingConfiguration: Promise<LoadedConfiguration>;
  readonly children: ReactNode;
}): ReactNode {
  const [settings, setSettings] = useState(firstSettings ?? DEFAULT_SETTINGS);
  const [ready, setReady] = useState(firstSettings !== null);
  const [kept, setKept] = useState(true);
  const [configuration, setConfiguration] = useState<LoadedConfiguration | null>(null);
  const [words, setWords] = useState(firstWords);
  const preferred = useSyncExternalStore(
    (changed) => host.subscribe(changed),
    () => host.languages().join(","),
  );
  const theme = useTheme(host, settings);
  const language = languageFor(settings, preferred.split(","), configuration?.language ?? null);

  useEffect(() => {
    let current = true;
    const adopt = async (): Promise<void> => {
      if (firstSettings !== null) return;
      const loaded = await loadingSettings;
      if (!current) return;
      setSettings(loaded);
      setReady(true);
    };
    const configure = async (): Promise<void> => {
      const loaded = await loadingConfiguration;
      if (current) setConfiguration(loaded);
    };
    void adopt();
    void configure();
    return () => {
      current = false;
    };
  }, [firstSettings, loadingSettings, loadingConfiguration]);

  useEffect(() => {
    let current = true;
    const speak = async (): Promise<void> => {
      const loaded = await loadWords(language, sections);
      if (current) setWords(loaded);
    };
    if (words.language !== language) void speak();
    return () => {
      current = false;
    };
  }, [language, sections, words]);

  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.dir;
  }, [words]);

  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);

  const session = useMemo<Session>(
    () => ({
      host,
      settings,
      ready,
      kept,
      configuration,
      locale: regional(words.language, preferred.split(",")),
      change: (next) => {
        setSettings(next);
        void host.saveSettings(settingsToStore(next)).then(setKept);
      },
    }),
    [host, settings, ready, kept, configuration, words, preferred],
  );

  return (
    <div className="honmono">
      <SessionProvider value={session}>
        <Speech value={words}>{children}</Speech>
      </SessionProvider>
    </div>
  );
}

/** Settings as the host kept them. */
export async function loadSettings(host: MailHost): Promise<PersonalSettings> {
  return readSettings(await host.loadSettings());
}

/** Light, dark, or contrast: the person's choice, else the host's, else the system's. */
function useTheme(host: MailHost, settings: PersonalSettings): "light" | "dark" | "contrast" {
  const hosts = useSyncExternalStore(
    (changed) => host.subscribeTheme(changed),
    () => host.theme(),
  );
  const dark = useSyncExternalStore(subscribeDark, systemIsDark);
  if (settings.theme !== "auto") return settings.theme;
  return hosts ?? (dark ? "dark" : "light");
}

function darkQuery(): MediaQueryList | null {
  return typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null;
}

function systemIsDark(): boolean {
  return darkQuery()?.matches ?? false;
}

function subscribeDark(changed: () => void): () => void {
  const query = darkQuery();
  if (query === null) return NO_SUBSCRIPTION;
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

function regional(language: string, preferred: readonly string[]): string {
  const short = language.split("-")[0] ?? language;
  return preferred.find((tag) => tag.toLowerCase().split("-")[0] === short && isLocale(tag)) ?? language;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
