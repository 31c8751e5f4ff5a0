import type { HostState, MailHost, UnavailableReason } from "../ui/mailHost";
import { parseHeaderText } from "../message/header";
import { peek, words } from "./answer";
import { readAttached } from "./attachedMessage";
import { accountOf, accountTypeOf, clientOf, isPhone, languageBeforeStart, provenanceOf } from "./client";
import { cueOn } from "./cue";
import type { Library } from "./library";
import { headersOf, isSame, readMessage, type Limits, type Outcome } from "./readMessage";
import { composeReport } from "./reportDraft";
import { roamingStore } from "./roamingStore";
import { attachedMessages, sameMessage, selectionOf, type Identity, type Selection } from "./selection";
import { themeOf } from "./theme";

/** Until office.js and Outlook have met. */
const START_LIMIT_MS = 10_000;
/** Busy for one selection, the start included: never longer. */
const BUSY_LIMIT_MS = 11_500;
const HEADERS_LIMIT_MS = 8_000;
const BODY_LIMIT_MS = 1_000;
/** Phones answer at once or never. */
const PHONE_LIMIT_MS = 3_000;
/** When selections follow each other faster than this, only the last is asked for. */
const FAST_SELECTION_MS = 250;
/** Before a second try. */
const PAUSE_MS = 500;
/** Between quiet questions on focus, and for the answer to one. */
const FOCUS_REST_MS = 2_000;

/** Failures that are often over a moment later: Outlook had moved on, or its network call failed. */
const WORTH_A_SECOND_TRY: readonly UnavailableReason[] = ["headers-of-another-message", "host-error"];

/**
 * MailHost over Office.js. `watch` starts the library and tells how it fares (library.ts). Each request has a number; what answers
 * to an older number is dropped, and the old message leaves the screen before the new one is asked for. `reload` starts the pane anew:
 * what asking again means when Outlook and its library never met.
 */
export function officeHost(
  watch: (tell: (library: Library) => void) => void,
  reload: () => void = () => location.reload(),
): MailHost {
  const listeners = new Set<() => void>();
  const themeListeners = new Set<() => void>();
  let state: HostState = { kind: "starting" };
  let context: Office.Context | null = null;
  let colours: Office.OfficeTheme | null = null;
  let request = 0;
  let busySince = Date.now();
  let lastSelection = 0;
  /** The message that was asked for last, whether its verdict or that of a message attached to it stands on the screen. */
  let openMessage: Identity | null = null;
  let itemChangedWorks = false;
  let lastFocus = 0;
  let cueStands = false;
  let closed = false;
  let started = (): void => undefined;
  const start = new Promise<void>((resolve) => {
    started = resolve;
  });

  const tell = (next: HostState): void => {
    if (closed) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const tellTheme = (): void => {
    for (const listener of themeListeners) listener();
  };
  const mailbox = (): Office.Mailbox | null => peek(() => context?.mailbox);
  const client = (): ReturnType<typeof clientOf> => (context === null ? "outlook" : clientOf(context));
  const accountType = (): string => (context === null ? "" : accountTypeOf(context));
  const unavailable = (
    why: UnavailableReason,
    about: Partial<Extract<HostState, { kind: "unavailable" }>> = {},
  ): void => tell({ kind: "unavailable", request, item: null, why, detail: "", partial: null, attached: [], ...about });

  const startLimit = setTimeout(() => {
    started();
    if (state.kind === "starting") unavailable("host-silent", { detail: `${START_LIMIT_MS / 1000} s` });
  }, START_LIMIT_MS);

  watch((library) => {
    clearTimeout(startLimit);
    if (library.kind === "ready") begin(library.office);
    else
      unavailable(library.kind === "no-outlook" ? "not-in-outlook" : "office-blocked", {
        detail: library.kind === "blocked" ? "office.js" : "",
      });
    started();
  });

  function begin(office: typeof Office): void {
    // after a start that was given up, the person waits anew
    if (state.kind !== "starting") busySince = Date.now();
    context = peek(() => office.context);
    colours = peek(() => office.context.officeTheme);
    peek(() =>
      mailbox()?.addHandlerAsync(office.EventType.ItemChanged, select, (result) => {
        itemChangedWorks = `${result?.status}` === "succeeded";
      }),
    );
    peek(() =>
      mailbox()?.addHandlerAsync(
        office.EventType.OfficeThemeChanged,
        (event: { readonly officeTheme?: Office.OfficeTheme } | undefined) => {
          colours = event?.officeTheme ?? peek(() => office.context.officeTheme);
          tellTheme();
        },
      ),
    );
    addEventListener("focus", lookAgain);
    document.addEventListener("visibilitychange", () =>
      document.visibilityState === "visible" ? lookAgain() : undefined,
    );
    addEventListener("languagechange", () => tell(state));
    addEventListener("pagehide", () => {
      closed = true;
    });
    addEventListener("pageshow", (event) => {
      closed = false;
      if (event.persisted) select();
    });
    tellTheme();
    run(readSelected);
  }

  /** Another message was selected, or the person asks again. */
  function select(): void {
    busySince = Date.now();
    run(readSelected);
  }

  /** Whatever goes wrong in our own code, the pane ends in words and never stays busy. */
  function run(read: (mine: number) => Promise<void>): void {
    request += 1;
    const mine = request;
    read(mine).catch((error: unknown) => {
      if (mine === request) unavailable("host-error", { detail: words(error).slice(0, 200) });
    });
  }

  async function readSelected(mine: number): Promise<void> {
    const selection = selectionOf(mailbox());
    openMessage = selection.kind === "message" ? selection.identity : null;
    cueStands = false;
    if (selection.kind !== "message") {
      tellOther(selection);
      return;
    }
    tell({ kind: "reading", request: mine, item: selection.open });
    const sinceLast = Date.now() - lastSelection;
    lastSelection = Date.now();
    if (sinceLast < FAST_SELECTION_MS) await pause(FAST_SELECTION_MS);
    for (let attempt = 1; mine === request; attempt += 1) {
      const outcome = await readMessage(selection.item, limits(), {
        phone: isPhone(client()),
        ownAddress: peek(() => mailbox()?.userProfile.emailAddress) ?? "",
        headersPromised: peek(() => context?.requirements.isSetSupported("Mailbox", "1.8")) ?? false,
      });
      if (mine !== request) return;
      const now = selectionOf(mailbox());
      if (now.kind !== "message" || !sameMessage(now.identity, selection.identity)) {
        run(readSelected); // Outlook moved on and told nobody
        return;
      }
      if (isWorthAgain(outcome) && attempt === 1 && timeLeft() > 3 * PAUSE_MS) await pause(PAUSE_MS);
      else {
        tellOutcome(mine, selection, outcome);
        return;
      }
    }
  }

  function tellOther(selection: Exclude<Selection, { kind: "message" }>): void {
    if (selection.kind === "nothing") tell({ kind: "nothing-selected" });
    else if (selection.kind === "draft") unavailable("draft");
    else unavailable("not-a-message", { item: selection.open });
  }

  function tellOutcome(mine: number, selection: Extract<Selection, { kind: "message" }>, outcome: Outcome): void {
    const attached = attachedMessages(selection.item);
    if (outcome.kind === "message")
      tell({
        kind: "read",
        request: mine,
        item: selection.open,
        message: outcome.message,
        provenance: provenanceOf(accountType()),
        notChecked: outcome.notChecked,
        attached,
      });
    else if (outcome.kind === "moved") unavailable("host-error", { item: selection.open, detail: "9030", attached });
    else unavailable(outcome.why, { item: selection.open, detail: outcome.detail, partial: outcome.partial, attached });
  }

  function timeLeft(): number {
    return BUSY_LIMIT_MS - (Date.now() - busySince);
  }

  function limits(): Limits {
    const most = isPhone(client()) ? PHONE_LIMIT_MS : HEADERS_LIMIT_MS;
    const headersMs = Math.max(PAUSE_MS, Math.min(most, timeLeft()));
    return { headersMs, bodyMs: isPhone(client()) ? headersMs : BODY_LIMIT_MS };
  }

  /**
   * The pane comes back into view. A selection that is no longer the one on the screen is read anew; where ItemChanged is not to be
   * trusted (Outlook.com keeps a frozen copy of the first message) Outlook is asked, unseen, whether it still speaks of the same one.
   */
  function lookAgain(): void {
    const selection = selectionOf(mailbox());
    const same = selection.kind === "message" && openMessage !== null && sameMessage(selection.identity, openMessage);
    const stillNothing = openMessage === null && selection.kind !== "message";
    if (!same && !stillNothing) {
      select();
      return;
    }
    if (selection.kind !== "message" || state.kind !== "read" || Date.now() - lastFocus < FOCUS_REST_MS) return;
    if (itemChangedWorks && accountType() !== "outlookCom") return;
    lastFocus = Date.now();
    void askQuietly(request, selection);
  }

  async function askQuietly(
    mine: number,
    { item, identity, open }: Extract<Selection, { kind: "message" }>,
  ): Promise<void> {
    const answer = await headersOf(item, FOCUS_REST_MS);
    if (mine !== request || state.kind !== "read" || answer.kind !== "value") return;
    const parsed = parseHeaderText(answer.value);
    if (parsed.ok && !isSame(parsed.message, identity.internetMessageId, item))
      unavailable("frozen-item", { item: open });
  }

  return {
    kind: "outlook",
    get client() {
      return client();
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recheck() {
      if (context === null) reload();
      else select();
    },
    openAttached(id) {
      busySince = Date.now();
      run(async (mine) => {
        const selection = selectionOf(mailbox());
        if (selection.kind !== "message") {
          tellOther(selection);
          return;
        }
        openMessage = selection.identity;
        const next = await readAttached(selection.item, id, HEADERS_LIMIT_MS, (item) =>
          tell({ kind: "reading", request: mine, item }),
        );
        if (mine !== request) return;
        if (next.kind === "read")
          tell({ ...next, request: mine, provenance: "unknown", notChecked: [], attached: [], nested: true });
        else unavailable(next.why, { item: next.item, detail: next.detail });
      });
    },
    languages() {
      const outlook = peek(() => context?.displayLanguage) ?? languageBeforeStart(window.name, location.search);
      return [...new Set([outlook, ...navigator.languages])].filter((tag) => tag !== "");
    },
    account: () => accountOf(accountType()),
    theme: () => themeOf(colours),
    subscribeTheme(listener) {
      themeListeners.add(listener);
      return () => themeListeners.delete(listener);
    },
    async loadSettings() {
      await start;
      return roamingStore(context).load();
    },
    async saveSettings(settings) {
      await start;
      return roamingStore(context).save(settings);
    },
    async composeReport(draft) {
      return context === null ? false : composeReport(context, draft);
    },
    shown(forRequest, verdict, cue) {
      const selection = selectionOf(mailbox());
      if (
        forRequest !== request ||
        state.kind !== "read" ||
        state.provenance === "unknown" ||
        selection.kind !== "message"
      )
        return;
      const wanted = verdict === "not-microsoft" && cue !== "" && roamingStore(context).load()["cue"] === true;
      if (!wanted && !cueStands) return;
      cueStands = wanted;
      cueOn(selection.item, wanted ? cue : null);
    },
  };
}

function isWorthAgain(outcome: Outcome): boolean {
  return outcome.kind === "moved" || (outcome.kind === "unavailable" && WORTH_A_SECOND_TRY.includes(outcome.why));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
