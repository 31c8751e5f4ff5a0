/** A small Office.js for unit tests: what the pane uses, answering as a test says. The real one is driven in test/e2e. */
import type { Library } from "../../src/outlook/library";

export type Reply<T = unknown> = { readonly value: T } | { readonly code: number } | "silent" | "throw" | "none";

export interface FakeItem {
  itemId?: string;
  internetMessageId?: string;
  subject?: unknown;
  from?: { displayName: string; emailAddress: string };
  dateTimeCreated?: Date;
  itemType?: string;
  itemClass?: string;
  attachments?: readonly Record<string, unknown>[];
  headers?: Reply<string> | (() => Reply<string>);
  html?: Reply<string>;
  /** Undefined: this Outlook has no getAsFileAsync. */
  file?: Reply<string>;
  contents?: Readonly<Record<string, Reply<{ content: string; format: string }>>>;
  /** Milliseconds until an answer goes out. */
  delay?: Readonly<Record<string, number>>;
}

export interface FakeOffice {
  readonly office: typeof Office;
  readonly calls: string[];
  /** Changes the selection and tells the pane, unless `quiet`. */
  select(item: FakeItem | null, quiet?: boolean): void;
  theme(colours: Record<string, string>): void;
  readonly notifications: Map<string, string>;
  readonly drafts: unknown[];
  readonly roaming: Map<string, unknown>;
  readonly watch: (tell: (library: Library) => void) => void;
}

export function fakeOffice(
  first: FakeItem | null,
  options: {
    readonly accountType?: string | undefined;
    readonly hostName?: string;
    readonly platform?: string;
    readonly sets?: readonly string[];
    readonly itemChanged?: "works" | "fails" | "throws";
    readonly save?: Reply<void>;
    readonly compose?: "async" | "sync" | "none" | "refused";
    readonly language?: string;
    readonly theme?: Record<string, string>;
    /** Milliseconds until onReady. */
    readonly ready?: number;
  } = {},
): FakeOffice {
  const calls: string[] = [];
  const handlers = new Map<string, (event: unknown) => void>();
  const notifications = new Map<string, string>();
  const drafts: unknown[] = [];
  const roaming = new Map<string, unknown>();
  let item = first === null ? null : itemOf(first);

  function answer<T>(name: string, reply: Reply<T>, done: (result: unknown) => void, delay = 0): void {
    calls.push(name);
    if (reply === "throw") throw new Error("Elevated permission is required to call the method");
    if (reply === "silent") return;
    const send = (): void => {
      if (reply === "none") done(undefined);
      else if ("code" in reply)
        done({ status: "failed", error: { code: reply.code, name: "Fehler", message: "Es ging nicht" } });
      else done({ status: "succeeded", value: reply.value });
    };
    if (delay > 0) setTimeout(send, delay);
    else void Promise.resolve().then(send);
  }

  function itemOf(source: FakeItem): Record<string, unknown> {
    const { headers, html, file, contents, delay, ...plain } = source;
    const made: Record<string, unknown> = { itemType: "message", attachments: [], ...plain };
    if (headers !== undefined)
      made["getAllInternetHeadersAsync"] = (done: (result: unknown) => void) =>
        answer("headers", typeof headers === "function" ? headers() : headers, done, delay?.["headers"]);
    if (html !== undefined)
      made["body"] = {
        getAsync: (kind: string, done: (result: unknown) => void) =>
          answer(`body ${kind}`, html, done, delay?.["body"]),
      };
    if (file !== undefined)
      made["getAsFileAsync"] = (done: (result: unknown) => void) => answer("file", file, done, delay?.["file"]);
    if (contents !== undefined)
      made["getAttachmentContentAsync"] = (id: string, done: (result: unknown) => void) =>
        answer(`attachment ${id}`, contents[id] ?? { code: 9003 }, done, delay?.["attachment"]);
    made["notificationMessages"] = {
      replaceAsync: (key: string, details: { message: string }) => notifications.set(key, details.message),
      removeAsync: (key: string) => notifications.delete(key),
    };
    return made;
  }

  const mailbox: Record<string, unknown> = {
    get item() {
      return item;
    },
    diagnostics: { hostName: options.hostName ?? "OutlookWebApp" },
    userProfile: {
      accountType: "accountType" in options ? options.accountType : "office365",
      emailAddress: "someone@example.com",
    },
    addHandlerAsync: (type: string, handler: (event: unknown) => void, done?: (result: unknown) => void) => {
      if (type === "itemChanged" && options.itemChanged === "throws") throw new Error("not supported");
      handlers.set(type, handler);
      done?.({ status: options.itemChanged === "fails" && type === "itemChanged" ? "failed" : "succeeded" });
    },
  };
  const compose = options.compose ?? "async";
  if (compose === "async" || compose === "refused")
    mailbox["displayNewMessageFormAsync"] = (form: unknown, done: (result: unknown) => void) => {
      if (compose === "async") drafts.push(form);
      done(compose === "async" ? { status: "succeeded" } : { status: "failed", error: { code: 9020 } });
    };
  if (compose === "sync") mailbox["displayNewMessageForm"] = (form: unknown) => drafts.push(form);

  const office = {
    EventType: { ItemChanged: "itemChanged", OfficeThemeChanged: "themeChanged" },
    onReady: () =>
      new Promise((resolve) => {
        const info = { host: "Outlook", platform: "OfficeOnline" };
        if (options.ready === undefined) resolve(info);
        else setTimeout(() => resolve(info), options.ready);
      }),
    context: {
      mailbox,
      platform: options.platform ?? "OfficeOnline",
      displayLanguage: options.language ?? "ja-JP",
      officeTheme: options.theme,
      requirements: { isSetSupported: (_name: string, version: string) => (options.sets ?? ["1.8"]).includes(version) },
      roamingSettings: {
        get: (key: string) => roaming.get(key),
        set: (key: string, value: unknown) => roaming.set(key, value),
        saveAsync: (done: (result: unknown) => void) => answer("save", options.save ?? { value: undefined }, done),
      },
    },
  } as unknown as typeof Office;

  return {
    office,
    calls,
    notifications,
    drafts,
    roaming,
    select(next, quiet = false) {
      item = next === null ? null : itemOf(next);
      if (!quiet) handlers.get("itemChanged")?.({ type: "itemChanged" });
    },
    theme: (colours) => handlers.get("themeChanged")?.({ officeTheme: colours }),
    watch: (tell) => {
      void Promise.resolve(office.onReady()).then(() => tell({ kind: "ready", office }));
    },
  };
}
