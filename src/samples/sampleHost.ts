import { parseFile } from "../message/file";
import type { Message } from "../message/message";
import type { HostState, MailHost } from "../ui/mailHost";
import { openItem } from "../ui/openItem";
import { browserStore } from "../settings/browserStore";
import { loadSample, SAMPLE_IDS, type SampleId, type SampleLanguage } from "./samples";

export interface SampleMessage {
  readonly id: SampleId;
  readonly message: Message;
}

/** A mail program over the example messages: a MailHost like Outlook's, so that the pane beside it is the real one. */
export interface SampleHost extends MailHost {
  /** All messages in one language, newest first. */
  messages(language: SampleLanguage): Promise<readonly SampleMessage[]>;
  select(sample: SampleMessage | null): void;
  selected(): SampleId | null;
}

export function sampleHost(preferred: readonly string[]): SampleHost {
  const listeners = new Set<() => void>();
  const loaded = new Map<SampleLanguage, Promise<readonly SampleMessage[]>>();
  const store = browserStore("honmono.samples");
  let state: HostState = { kind: "nothing-selected" };
  let selected: SampleMessage | null = null;
  let request = 0;

  const tell = (next: HostState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const select = (sample: SampleMessage | null): void => {
    selected = sample;
    if (sample === null) {
      tell({ kind: "nothing-selected" });
      return;
    }
    request += 1;
    const mine = request;
    const item = openItem(sample.message);
    tell({ kind: "reading", request: mine, item });
    // as in Outlook, the message comes a moment after the selection
    setTimeout(() => {
      if (mine !== request || selected !== sample) return;
      tell({
        kind: "read",
        request: mine,
        item,
        message: sample.message,
        provenance: "host",
        notChecked: [],
        attached: [],
      });
    }, 0);
  };

  return {
    kind: "samples",
    client: "web",
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recheck: () => select(selected),
    openAttached: () => undefined,
    languages: () => preferred,
    theme: () => null,
    subscribeTheme: () => () => undefined,
    loadSettings: () => Promise.resolve(store.load()),
    saveSettings: (settings) => Promise.resolve(store.save(settings)),
    composeReport: () => Promise.resolve(false),
    messages: (language) => {
      const known = loaded.get(language) ?? readAll(language);
      loaded.set(language, known);
      return known;
    },
    select,
    selected: () => selected?.id ?? null,
  };
}

async function readAll(language: SampleLanguage): Promise<readonly SampleMessage[]> {
  const all = await Promise.all(
    SAMPLE_IDS.map(async (id): Promise<SampleMessage | null> => {
      const parsed = await parseFile(await loadSample(id, language));
      return parsed.ok ? { id, message: parsed.message } : null;
    }),
  );
  return all
    .filter((one): one is SampleMessage => one !== null)
    .sort((a, b) => (b.message.date ?? 0) - (a.message.date ?? 0));
}
