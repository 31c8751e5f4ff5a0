import type { Provenance } from "../authentication/authentication";
import type { NotChecked } from "../knowledge/finding";
import type { Organization } from "../knowledge/organization";
import type { Message } from "../message/message";
import { loadSample, type SampleId, type SampleLanguage } from "../samples/samples";
import { browserStore } from "../settings/browserStore";
import { browserTools } from "../settings/tools";
import type { AttachedItem, HostState, MailHost } from "../ui/mailHost";
import { openItem } from "../ui/openItem";
import type { VerdictId } from "../verdict/verification";
import { verify } from "../verify";
import { readBytes, readFile, readText, readTyped, type Input, type InputError } from "./readInput";

/** Where a message on the page came from. */
export type Source =
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "paste" }
  | { readonly kind: "typed" }
  | { readonly kind: "attached"; readonly name: string }
  | { readonly kind: "example"; readonly id: SampleId };

/** One message of the list. */
export interface PageItem {
  readonly id: number;
  readonly source: Source;
  readonly state:
    | { readonly kind: "waiting" }
    | {
        readonly kind: "read";
        readonly message: Message;
        readonly provenance: Provenance;
        readonly verdict: VerdictId | null;
      }
    | { readonly kind: "error"; readonly error: InputError };
}

export interface PageState {
  readonly items: readonly PageItem[];
  readonly selected: number | null;
  readonly provenance: "own-mailbox" | "unknown";
}

/** The page as a MailHost: its "mailbox" is the list of what was dropped, chosen, pasted, typed or picked as an example. */
export interface PageHost extends MailHost {
  page(): PageState;
  addFiles(files: readonly File[]): Promise<void>;
  addText(text: string): Promise<void>;
  addTyped(typed: { fromName: string; fromAddress: string; subject: string }): Promise<void>;
  addExample(id: SampleId, language: SampleLanguage): Promise<void>;
  select(id: number): void;
  remove(id: number): void;
  clear(): void;
  /** Where the person says it came from: for what comes next and for the selected message. */
  setProvenance(provenance: "own-mailbox" | "unknown"): void;
  setOrganization(organization: Organization): void;
  setVerdict(verdict: VerdictId): void;
}

const NOT_AT_HAND: readonly NotChecked[] = [{ id: "headers", reason: "typed" }];

export function pageHost(preferred: readonly string[]): PageHost {
  const listeners = new Set<() => void>();
  const store = browserStore("honmono.page");
  let page: PageState = { items: [], selected: null, provenance: "unknown" };
  let state: HostState = { kind: "nothing-selected" };
  let organization: Organization | null = null;
  let nextId = 1;
  let request = 0;

  const itemOf = (id: number | null): PageItem | undefined => page.items.find((item) => item.id === id);

  const tell = (next: PageState): void => {
    const before = itemOf(page.selected);
    page = next;
    const now = itemOf(page.selected);
    if (!sameMessage(before, now)) state = stateOf(now);
    for (const listener of listeners) listener();
  };
  const replace = (id: number, itemState: PageItem["state"]): void => {
    tell({ ...page, items: page.items.map((item) => (item.id === id ? { ...item, state: itemState } : item)) });
  };

  const stateOf = (item: PageItem | undefined): HostState => {
    if (item === undefined || item.state.kind === "error") return { kind: "nothing-selected" };
    request += 1;
    if (item.state.kind === "waiting") return { kind: "reading", request, item: null };
    const { message, provenance } = item.state;
    return {
      kind: "read",
      request,
      item: openItem(message),
      message,
      provenance,
      notChecked: item.source.kind === "typed" ? NOT_AT_HAND : [],
      attached: attachedTo(message),
    };
  };

  /** Puts new rows on top of the list, selects the first, and fills them one after the other. */
  const add = async (
    entries: readonly {
      readonly source: Source;
      readonly read: () => Promise<Input>;
      readonly provenance: Provenance;
    }[],
  ): Promise<void> => {
    const fresh = entries.map(({ source }): PageItem => ({ id: nextId++, source, state: { kind: "waiting" } }));
    const [first] = fresh;
    if (first === undefined) return;
    // a paste that could not be read was a slip of the hand, not a message
    const kept = page.items.filter(({ source, state: { kind } }) => source.kind !== "paste" || kind !== "error");
    tell({ ...page, items: [...fresh, ...kept], selected: first.id });
    for (const [at, entry] of entries.entries()) {
      const id = fresh[at]?.id ?? 0;
      if (itemOf(id) === undefined) continue;
      const input = await entry.read();
      if (!input.ok) {
        replace(id, { kind: "error", error: input.error });
        continue;
      }
      replace(id, { kind: "read", message: input.message, provenance: entry.provenance, verdict: null });
      // the selected one is judged by the report itself, which tells its verdict here
      if (entries.length > 1) await judge(id);
      // let the browser paint between messages
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
    }
  };

  const judge = async (id: number): Promise<void> => {
    const item = itemOf(id);
    if (item?.state.kind !== "read") return;
    const { message, provenance } = item.state;
    const { verdict } = await verify(
      { message, provenance, ...(organization === null ? {} : { organization }) },
      browserTools(null).tools,
    );
    const now = itemOf(id);
    if (now?.state.kind === "read" && now.state.message === message) replace(id, { ...now.state, verdict });
  };

  return {
    kind: "page",
    client: "page",
    state: () => state,
    page: () => page,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recheck: () => {
      state = stateOf(itemOf(page.selected));
      tell({ ...page });
    },
    openAttached: (key) => {
      if (state.kind !== "read") return;
      const attachment = state.message.body?.attachments[Number(key)];
      const bytes = attachment?.message ?? null;
      if (attachment === undefined || bytes === null) return;
      void add([
        { source: { kind: "attached", name: attachment.name }, read: () => readBytes(bytes), provenance: "unknown" },
      ]);
    },
    sayOwnMailbox: () => setProvenance("own-mailbox"),
    languages: () => preferred,
    theme: () => null,
    subscribeTheme: () => () => undefined,
    loadSettings: () => Promise.resolve(store.load()),
    saveSettings: (settings) => Promise.resolve(store.save(settings)),
    composeReport: () => Promise.resolve(false),
    addFiles: (files) =>
      add(
        files.map((file) => ({
          source: { kind: "file", name: file.name },
          read: () => readFile(file),
          provenance: page.provenance,
        })),
      ),
    addText: (text) => add([{ source: { kind: "paste" }, read: () => readText(text), provenance: page.provenance }]),
    addTyped: (typed) =>
      add([
        {
          source: { kind: "typed" },
          read: () => Promise.resolve({ ok: true, message: readTyped(typed) }),
          provenance: "unknown",
        },
      ]),
    addExample: (id, language) => {
      const known = page.items.find((item) => item.source.kind === "example" && item.source.id === id);
      if (known !== undefined) tell({ ...page, items: page.items.filter((item) => item !== known), selected: null });
      return add([
        {
          source: { kind: "example", id },
          read: async () => readBytes(await loadSample(id, language)),
          // the examples are what an own mailbox would hand over
          provenance: "host",
        },
      ]);
    },
    select: (id) => tell({ ...page, selected: id }),
    remove: (id) => {
      const items = page.items.filter((item) => item.id !== id);
      tell({ ...page, items, selected: page.selected === id ? (items[0]?.id ?? null) : page.selected });
    },
    clear: () => tell({ ...page, items: [], selected: null }),
    setProvenance,
    setOrganization: (next) => {
      organization = next;
    },
    setVerdict: (verdict) => {
      const item = itemOf(page.selected);
      if (item?.state.kind === "read" && item.state.verdict !== verdict) replace(item.id, { ...item.state, verdict });
    },
  };

  function setProvenance(provenance: "own-mailbox" | "unknown"): void {
    tell({
      ...page,
      provenance,
      items: page.items.map((item) =>
        item.id === page.selected &&
        item.state.kind === "read" &&
        (item.source.kind === "file" || item.source.kind === "paste")
          ? { ...item, state: { ...item.state, provenance, verdict: null } }
          : item,
      ),
    });
  }
}

/** A verdict that was noted in the list is no reason to read the message again. */
function sameMessage(a: PageItem | undefined, b: PageItem | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.id !== b.id) return false;
  if (a.state.kind !== "read" || b.state.kind !== "read") return a.state === b.state;
  return a.state.message === b.state.message && a.state.provenance === b.state.provenance;
}

function attachedTo(message: Message): readonly AttachedItem[] {
  const found: AttachedItem[] = [];
  for (const [at, attachment] of (message.body?.attachments ?? []).entries())
    if (attachment.message !== null && found.length < 20) found.push({ id: String(at), name: attachment.name });
  return found;
}
