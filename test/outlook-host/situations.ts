/**
 * What can happen to a person in Outlook, and what the pane then shows: the table of docs/clients.md as data. Each row is run for each
 * client by test/e2e/outlookClients.test.ts; docs/clients.md is written from here (test/outlook/clientsTable.test.ts).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mailItem, type MailItem } from "./mailItem";

export type ClientKind = "follows" | "frozen" | "phone" | "silent-phone" | "old-server";

export interface Client {
  readonly id: string;
  readonly name: string;
  /** How it behaves where clients differ. */
  readonly kind: ClientKind;
  /** The file of office.js that speaks to it, and how the emulation is set. */
  readonly library: "web" | "win32" | "mac" | "ios" | "android";
  readonly set: string;
  readonly accountType: string;
  /** Where Outlook on the web is served from. */
  readonly origin?: string;
}

export const CLIENTS: readonly Client[] = [
  {
    id: "web",
    name: "Outlook on the web (work or school)",
    kind: "follows",
    library: "web",
    set: "1.14",
    accountType: "office365",
  },
  {
    id: "outlook-com",
    name: "Outlook.com",
    kind: "frozen",
    library: "web",
    set: "1.14",
    accountType: "outlookCom",
    origin: "https://outlook.live.com",
  },
  {
    id: "new-windows",
    name: "New Outlook for Windows",
    kind: "follows",
    library: "web",
    set: "1.14",
    accountType: "office365",
    origin: "https://outlook.office365.com",
  },
  {
    id: "government",
    name: "Outlook on the web, US government cloud",
    kind: "follows",
    library: "web",
    set: "1.14",
    accountType: "office365",
    origin: "https://outlook.office365.us",
  },
  {
    id: "classic",
    name: "Classic Outlook for Windows (Microsoft 365)",
    kind: "follows",
    library: "win32",
    set: "1.14",
    accountType: "office365",
  },
  {
    id: "ltsc-2021",
    name: "Classic Outlook for Windows (LTSC 2021)",
    kind: "follows",
    library: "win32",
    set: "1.9",
    accountType: "office365",
  },
  { id: "mac", name: "New Outlook for Mac", kind: "follows", library: "mac", set: "1.14", accountType: "office365" },
  {
    id: "classic-mac",
    name: "Classic Outlook for Mac",
    kind: "follows",
    library: "mac",
    set: "1.8",
    accountType: "office365",
  },
  {
    id: "ios",
    name: "Outlook for iPhone and iPad",
    kind: "phone",
    library: "ios",
    set: "1.5",
    accountType: "office365",
  },
  {
    id: "android",
    name: "Outlook for Android",
    kind: "silent-phone",
    library: "android",
    set: "1.5",
    accountType: "office365",
  },
  {
    id: "on-premises",
    name: "Outlook on the web, Exchange Server",
    kind: "old-server",
    library: "web",
    set: "1.5",
    accountType: "enterprise",
    origin: "https://outlook-sdf.office.com",
  },
];

/** What stands on the screen. */
export interface Seen {
  readonly verdict?: string;
  /** Id of the words `unavailable-<why>`. */
  readonly why?: string;
  readonly empty?: "nothing";
}

export interface Situation {
  readonly id: string;
  readonly name: string;
  /** What the person sees, in a sentence, by kind of client; `else` for the others. */
  readonly told: Readonly<Partial<Record<ClientKind, string>> & { else: string }>;
  readonly item: () => Promise<MailItem | null>;
  /** Milliseconds to let pass on the clock (silence, delays). */
  readonly wait?: number;
  readonly seen: Readonly<Partial<Record<ClientKind, Seen>> & { else: Seen }>;
  /** Kinds of client on which it cannot happen: the cell says why. */
  readonly never?: Readonly<Partial<Record<ClientKind, string>>>;
}

const SAMPLES = join(__dirname, "../../src/samples/messages");
const eml = (name: string): string => readFileSync(join(SAMPLES, `${name}.eml`), "utf8");
let number = 0;
const item = (
  name: string,
  change: Readonly<Record<string, unknown>> = {},
  more: Partial<MailItem> = {},
): Promise<MailItem> => mailItem(`${name} ${(number += 1)}`, eml(name), change).then((made) => ({ ...made, ...more }));

const PHONE: Seen = { why: "phone", verdict: "cannot-tell" };
const NO_HEADERS: Seen = { why: "headers-not-supported", verdict: "cannot-tell" };
const PHONE_TOLD =
  "“Outlook on phones does not give add-ins the proof”; what From, text and links show; the page to paste into";
const SERVER_TOLD =
  "“This version of Outlook does not let add-ins read a message's headers”; what can be seen, without proof";

export const SITUATIONS: readonly Situation[] = [
  {
    id: "notice",
    name: "The genuine notice is open",
    told: { else: "Sent by Microsoft, with what to do", "silent-phone": PHONE_TOLD, "old-server": SERVER_TOLD },
    item: () => item("notice.ja"),
    seen: { else: { verdict: "microsoft-notice" }, "silent-phone": PHONE, "old-server": NO_HEADERS },
  },
  {
    id: "lookalike",
    name: "A fake from a lookalike domain is open",
    told: {
      else: "Not from Microsoft, says and sent by",
      "silent-phone": "Not from Microsoft, by what From shows; and that no proof was to be had",
      "old-server": "Not from Microsoft, by what From shows; and that no proof was to be had",
    },
    item: () => item("lookalike.en"),
    seen: {
      else: { verdict: "not-microsoft" },
      "silent-phone": { why: "phone", verdict: "not-microsoft" },
      "old-server": { why: "headers-not-supported", verdict: "not-microsoft" },
    },
  },
  {
    id: "late",
    name: "Headers come after three seconds",
    told: {
      else: "Skeleton with the message's name, then the verdict",
      phone: PHONE_TOLD,
      "silent-phone": PHONE_TOLD,
      "old-server": "The verdict: a call that answers is used, promised or not",
    },
    item: () => item("sender.en", {}, { faults: { headers: { kind: "delay", ms: 3200 } } }),
    wait: 3500,
    seen: {
      else: { verdict: "microsoft-sender" },
      phone: PHONE,
      "silent-phone": PHONE,
      "old-server": { verdict: "microsoft-sender" },
    },
  },
  {
    id: "silence",
    name: "Headers never come",
    told: {
      else: "“Outlook did not hand over this message's headers in time”; check again, or the page",
      phone: PHONE_TOLD,
      "silent-phone": PHONE_TOLD,
      "old-server": SERVER_TOLD,
    },
    item: () => item("notice.en", {}, { faults: { headers: { kind: "silence" } } }),
    wait: 9000,
    seen: {
      else: { why: "host-slow", verdict: "cannot-tell" },
      phone: PHONE,
      "silent-phone": PHONE,
      "old-server": NO_HEADERS,
    },
  },
  {
    id: "null",
    name: "Outlook answers with null",
    told: {
      else: "The same as silence: the library never calls back",
      phone: PHONE_TOLD,
      "silent-phone": PHONE_TOLD,
      "old-server": SERVER_TOLD,
    },
    item: () => item("notice.en", {}, { faults: { headers: { kind: "null" } } }),
    wait: 9000,
    seen: {
      else: { why: "host-slow", verdict: "cannot-tell" },
      phone: PHONE,
      "silent-phone": PHONE,
      "old-server": NO_HEADERS,
    },
  },
  {
    id: "error",
    name: "Outlook answers with an error",
    told: {
      else: "“Outlook reported an error”, its code for the helpdesk, check again",
      phone: PHONE_TOLD,
      "silent-phone": PHONE_TOLD,
      "old-server": SERVER_TOLD,
    },
    item: () => item("notice.en", {}, { faults: { headers: { kind: "code", code: 9020 } } }),
    seen: {
      else: { why: "host-error", verdict: "cannot-tell" },
      phone: PHONE,
      "silent-phone": PHONE,
      "old-server": NO_HEADERS,
    },
  },
  {
    id: "empty",
    name: "The headers are empty",
    told: {
      else: "“Outlook gave no headers for this message”; save or copy it to the page",
      phone: PHONE_TOLD,
      "silent-phone": PHONE_TOLD,
      "old-server": SERVER_TOLD,
    },
    item: () => item("notice.en", {}, { headers: "" }),
    seen: {
      else: { why: "headers-empty", verdict: "cannot-tell" },
      phone: PHONE,
      "silent-phone": PHONE,
      "old-server": NO_HEADERS,
    },
  },
  {
    id: "sent",
    name: "A message of one's own in Sent Items",
    told: { else: "“This is a message that you sent”", "silent-phone": PHONE_TOLD, "old-server": SERVER_TOLD },
    item: () =>
      item(
        "ordinary.en",
        { from: { name: "Someone", address: "someone@example.com", recipientType: 2 } },
        { headers: "" },
      ),
    seen: {
      else: { why: "sent-item" },
      "silent-phone": { why: "phone", verdict: "no-claim" },
      "old-server": { why: "headers-not-supported", verdict: "no-claim" },
    },
  },
  {
    id: "only-subject",
    name: "Outlook gives only the subject",
    told: {
      else: "“Outlook gave only part of this message's headers”",
      "silent-phone": PHONE_TOLD,
      "old-server": SERVER_TOLD,
    },
    item: () => item("notice.en", {}, { headers: "Subject: Action required\r\n" }),
    seen: {
      else: { why: "headers-only-subject", verdict: "cannot-tell" },
      "silent-phone": PHONE,
      "old-server": NO_HEADERS,
    },
  },
  {
    id: "another",
    name: "Outlook gives the headers of another message",
    told: {
      else: "“We do not judge one message by another's headers”; no verdict at all",
      "silent-phone": PHONE_TOLD,
      "old-server": SERVER_TOLD,
    },
    item: async () => ({ ...(await item("spoof.en")), headers: (await item("notice.en")).headers }),
    seen: { else: { why: "headers-of-another-message" }, "silent-phone": PHONE, "old-server": NO_HEADERS },
  },
  {
    id: "permission",
    name: "The add-in was given less permission",
    told: {
      else: "“Outlook does not let add-ins read this message here”",
      phone: PHONE_TOLD,
      "silent-phone": PHONE_TOLD,
    },
    item: () => item("notice.en", { permissionLevel: 0 }),
    seen: { else: { why: "permission", verdict: "cannot-tell" }, phone: PHONE, "silent-phone": PHONE },
  },
  {
    id: "protected",
    name: "An encrypted message that add-ins may not read",
    told: {
      else: "“This message is encrypted or protected”; ask another way",
      phone: PHONE_TOLD,
      "silent-phone": PHONE_TOLD,
    },
    item: () =>
      item("notice.en", { itemClass: "IPM.Note.SMIME" }, { faults: { headers: { kind: "code", code: 9020 } } }),
    seen: {
      else: { why: "protected", verdict: "cannot-tell" },
      phone: PHONE,
      "silent-phone": PHONE,
      "old-server": { why: "protected", verdict: "cannot-tell" },
    },
  },
  {
    id: "body",
    name: "The text never comes",
    told: {
      else: "The verdict after a second, with “the text was not read in time”",
      "silent-phone": PHONE_TOLD,
      "old-server": SERVER_TOLD,
    },
    item: () => item("notice.ja", {}, { faults: { body: { kind: "silence" } } }),
    wait: 3500,
    seen: { else: { verdict: "microsoft-notice" }, "silent-phone": PHONE, "old-server": NO_HEADERS },
  },
  {
    id: "invitation",
    name: "A meeting request is open",
    told: { else: "Judged as the mail that brought it", "silent-phone": PHONE_TOLD, "old-server": SERVER_TOLD },
    item: () => item("sender.en", { itemType: 3, itemClass: "IPM.Schedule.Meeting.Request" }),
    seen: { else: { verdict: "microsoft-sender" }, "silent-phone": PHONE, "old-server": NO_HEADERS },
  },
  {
    id: "shared",
    name: "A message in a shared mailbox is open",
    told: { else: "Judged like one's own", "silent-phone": PHONE_TOLD, "old-server": SERVER_TOLD },
    item: () => item("spoof.ja", { isFromSharedFolder: true }),
    seen: { else: { verdict: "not-microsoft" }, "silent-phone": PHONE, "old-server": NO_HEADERS },
  },
  {
    id: "draft",
    name: "A draft is selected",
    told: { else: "“This is a draft”" },
    item: () => item("notice.en", { itemType: 4 }),
    seen: { else: { why: "draft" } },
    never: { phone: "no button in drafts", "silent-phone": "no button in drafts", frozen: "no button in drafts" },
  },
  {
    id: "nothing",
    name: "Nothing, or several messages, selected",
    told: { else: "“No message is open”; open one" },
    item: () => Promise.resolve(null),
    seen: { else: { empty: "nothing" } },
    never: {
      phone: "the pane closes with the message",
      "silent-phone": "the pane closes with the message",
      frozen: "the pane closes with the message",
    },
  },
];

/** Milliseconds that must pass in this client before it says something. */
export function waitOf(situation: Situation, kind: ClientKind): number | null {
  return situation.wait ?? (kind === "silent-phone" ? 3500 : null);
}

/** What a client of this kind shows. */
export function seenBy(situation: Situation, kind: ClientKind): Seen {
  return situation.seen[kind] ?? situation.seen.else;
}

export function toldBy(situation: Situation, kind: ClientKind): string {
  return situation.told[kind] ?? situation.told.else;
}
