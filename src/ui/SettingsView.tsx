import { useId, type ReactNode } from "react";
import { LANGUAGE_NAMES, LANGUAGES } from "../locales/languages";
import { DEFAULT_SETTINGS, RESOLVERS, resolverName, type PersonalSettings } from "../settings/personal";
import { ENGINE_VERSION } from "../verify";
import { DATA_VERSION } from "../knowledge/version";
import { CopyButton } from "./CopyButton";
import { Outside } from "./Outside";
import { dnsOf, useSession, type Session } from "./Session";
import { useWords } from "./Speech";

const THEMES = ["auto", "light", "dark"] as const;
const DNS = ["auto", "off", "ask", "on"] as const;

/** What a person may choose. Every change holds at once and is kept by the host where it can. */
export function SettingsView(): ReactNode {
  const words = useWords();
  const session = useSession();
  const { settings, change, kept, configuration, host } = session;
  const set = (part: Partial<PersonalSettings>): void => change({ ...settings, ...part });
  const { policy, resolver } = dnsOf(session);
  const forbidden = configuration?.dns.policy === "off";

  return (
    <div className="settings">
      <Choice
        label={words.text("settings-language")}
        value={settings.language}
        options={[
          ["auto", words.text("settings-language-auto")],
          ...LANGUAGES.map((language): [string, string] => [language, LANGUAGE_NAMES[language]]),
        ]}
        onChange={(value) => set({ language: LANGUAGES.find((language) => language === value) ?? "auto" })}
      />
      <Choice
        label={words.text("settings-theme")}
        value={settings.theme}
        options={THEMES.map((theme): [string, string] => [theme, words.text(`settings-theme-${theme}`)])}
        onChange={(value) => set({ theme: THEMES.find((theme) => theme === value) ?? "auto" })}
      />
      {forbidden ? (
        <p>{words.text("settings-dns-forbidden")}</p>
      ) : (
        <Choice
          label={words.text("settings-dns")}
          hint={words.text("settings-dns-hint")}
          value={settings.dns}
          options={DNS.map((choice): [string, string] => [choice, words.text(`settings-dns-${choice}`)])}
          onChange={(value) => set({ dns: DNS.find((choice) => choice === value) ?? "auto" })}
        />
      )}
      {policy === "off" ? null : (configuration?.dns.resolver ?? null) !== null ? (
        <p className="quiet">{words.text("settings-resolver-fixed", { resolver: resolverName(resolver) })}</p>
      ) : (
        <Choice
          label={words.text("settings-resolver")}
          value={settings.resolver}
          options={[...new Set([...RESOLVERS, settings.resolver])].map((one): [string, string] => [
            one,
            resolverName(one),
          ])}
          onChange={(value) => set({ resolver: value })}
        />
      )}
      <label className="check">
        <input type="checkbox" checked={settings.redact} onChange={(event) => set({ redact: event.target.checked })} />
        <span>{words.text("settings-redact")}</span>
      </label>
      {host.kind === "outlook" ? (
        <label className="check">
          <input type="checkbox" checked={settings.cue} onChange={(event) => set({ cue: event.target.checked })} />
          <span>{words.text("settings-cue")}</span>
        </label>
      ) : null}
      <p className="quiet small" role="status">
        {words.text(kept ? (host.kind === "outlook" ? "settings-kept" : "settings-kept-page") : "settings-not-kept")}
      </p>
      <p className="settings-actions">
        <button
          type="button"
          className="text-button"
          onClick={() => change({ ...DEFAULT_SETTINGS, introduced: settings.introduced })}
        >
          {words.text("settings-reset")}
        </button>
        {/* inside Outlook it takes the pane's place, because a new window would be outside Outlook; it has a way back */}
        {host.kind === "outlook" ? (
          <a className="text-button" href="selftest.html">
            {words.text("settings-selftest")}
          </a>
        ) : (
          <Outside className="text-button" href="selftest.html">
            {words.text("settings-selftest")}
          </Outside>
        )}
      </p>
      <div>
        <CopyButton label={words.text("settings-diagnostics")} text={() => diagnostics(session, words.language)} />
        <p className="quiet small">{words.text("settings-diagnostics-hint")}</p>
      </div>
    </div>
  );
}

function Choice({
  label,
  hint,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      {hint === undefined ? null : (
        <span id={`${id}hint`} className="quiet small">
          {hint}
        </span>
      )}
    </div>
  );
}

/** What helps to find a mistake of ours; nothing of any mail. */
export function diagnostics({ host, settings, configuration, locale }: Session, language: string): string {
  return [
    `Honmono ${ENGINE_VERSION}, data ${DATA_VERSION}`,
    `place: ${host.kind}, ${host.client}`,
    `language: ${language} (${settings.language}), locale ${locale}`,
    `theme: ${settings.theme}, host ${host.theme() ?? "none"}`,
    `dns: ${settings.dns}, administrator ${configuration?.dns.policy ?? "none"}`,
    `configuration: ${configuration?.state ?? "not read"}, mistakes ${String(configuration?.mistakes.length ?? 0)}`,
    `state: ${host.state().kind}`,
    `browser: ${navigator.userAgent}`,
  ].join("\n");
}
