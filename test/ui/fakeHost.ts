/** A MailHost for tests: says what it is told. */
import type { HostState, HostTheme, MailHost } from "../../src/ui/mailHost";

export interface FakeHost extends MailHost {
  tell(state: HostState): void;
  readonly saved: Readonly<Record<string, unknown>>[];
  readonly shownVerdicts: (readonly [number, string])[];
  readonly opened: string[];
}

export function fakeHost(
  options: {
    readonly state?: HostState;
    readonly kind?: MailHost["kind"];
    readonly languages?: readonly string[];
    readonly theme?: HostTheme;
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly keeps?: boolean;
  } = {},
): FakeHost {
  let state: HostState = options.state ?? { kind: "starting" };
  const listeners = new Set<() => void>();
  const saved: Readonly<Record<string, unknown>>[] = [];
  const shownVerdicts: (readonly [number, string])[] = [];
  const opened: string[] = [];
  return {
    kind: options.kind ?? "outlook",
    client: "web",
    state: () => state,
    tell: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recheck: () => undefined,
    openAttached: (id) => void opened.push(id),
    languages: () => options.languages ?? ["en-GB"],
    shown: (request, verdict) => void shownVerdicts.push([request, verdict]),
    theme: () => options.theme ?? null,
    subscribeTheme: () => () => undefined,
    loadSettings: () => Promise.resolve(options.settings ?? {}),
    saveSettings: (settings) => {
      saved.push(settings);
      return Promise.resolve(options.keeps ?? true);
    },
    composeReport: () => Promise.resolve(false),
    saved,
    shownVerdicts,
    opened,
  };
}
