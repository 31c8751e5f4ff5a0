import "./textCoding";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languageBeforeStart } from "../../src/outlook/client";
import { officeHost } from "../../src/outlook/officeHost";
import type { HostState, MailHost } from "../../src/ui/mailHost";
import { fakeOffice, type FakeItem, type FakeOffice } from "./fakeOffice";

Object.defineProperty(globalThis, "matchMedia", { value: () => ({ matches: false }), configurable: true });

const NOTICE = readFileSync(join(__dirname, "../../src/samples/messages/notice.ja.eml"), "utf8").replaceAll(
  /\r?\n/g,
  "\r\n",
);
const SPOOF = readFileSync(join(__dirname, "../../src/samples/messages/spoof.en.eml"), "utf8").replaceAll(
  /\r?\n/g,
  "\r\n",
);
const headersOf = (eml: string): string => eml.slice(0, eml.indexOf("\r\n\r\n") + 2);
const idOf = (eml: string): string => /^Message-ID:\s*(<[^>]+>)/im.exec(eml)?.[1] ?? "";
const base64 = (text: string): string => Buffer.from(text, "utf8").toString("base64");

function message(eml: string, change: Partial<FakeItem> = {}): FakeItem {
  return {
    itemId: `id of ${idOf(eml)}`,
    internetMessageId: idOf(eml),
    subject: eml === NOTICE ? "notice" : "spoof",
    from: { displayName: "Outlook", emailAddress: "outlook@communication.microsoft.com" },
    dateTimeCreated: new Date(1_719_803_423_000),
    headers: { value: headersOf(eml) },
    html: { value: "<p>text <a href='https://support.microsoft.com/'>link</a></p>" },
    ...change,
  };
}

/** The host and everything it told, in order. */
function open(fake: FakeOffice): { host: MailHost; told: HostState[] } {
  const host = officeHost(fake.watch);
  const told: HostState[] = [host.state()];
  host.subscribe(() => told.push(host.state()));
  return { host, told };
}

const settle = (ms = 0): Promise<void> => jest.advanceTimersByTimeAsync(ms);
const kinds = (told: readonly HostState[]): string =>
  told.map((state) => (state.kind === "unavailable" ? state.why : state.kind)).join(" ");

function readOf(host: MailHost): Extract<HostState, { kind: "read" }> {
  const state = host.state();
  if (state.kind !== "read")
    throw new Error(`the state is ${state.kind === "unavailable" ? `${state.why} (${state.detail})` : state.kind}`);
  return state;
}

function unavailableOf(host: MailHost): Extract<HostState, { kind: "unavailable" }> {
  const state = host.state();
  if (state.kind !== "unavailable") throw new Error(`the state is ${state.kind}`);
  return state;
}

beforeEach(() => jest.useFakeTimers({ now: 1_800_000_000_000 }));
afterEach(() => jest.useRealTimers());

describe("reading the open message", () => {
  test("headers and HTML body make the message; which one it is about comes first", async () => {
    const fake = fakeOffice(message(NOTICE));
    const { host, told } = open(fake);
    await settle(1);
    expect(kinds(told)).toBe("starting reading read");
    const read = readOf(host);
    expect(read.item).toEqual({
      subject: "notice",
      fromName: "Outlook",
      fromAddress: "outlook@communication.microsoft.com",
      time: 1_719_803_423_000,
    });
    expect(read.provenance).toBe("host");
    expect(read.message.body?.links[0]?.href).toBe("https://support.microsoft.com/");
    expect(read.message.rawBody).toBeNull();
    expect(read.notChecked).toEqual([]);
    expect(fake.calls.sort()).toEqual(["body html", "headers"]);
  });

  test("the whole file, where Outlook gives it, brings text and attachments, but not its own headers or bytes", async () => {
    const file = NOTICE.replace(/^From:.*$/m, "From: Somebody else <x@attacker.example>");
    const { host } = open(fakeOffice(message(NOTICE, { file: { value: base64(file) } })));
    await settle(1);
    const read = readOf(host);
    expect(read.message.from).toMatchObject({
      kind: "single",
      mailbox: { address: "outlook@communication.microsoft.com" },
    });
    expect(read.message.body?.text).toContain("Microsoft");
    expect(read.message.rawBody).toBeNull();
  });

  test.each([
    ["answers with an error", { code: 9020 } as const],
    ["is no Base64", { value: "%%%" }],
    ["is no message", { value: base64("GIF89a") }],
    ["never comes", "silent" as const],
  ])("a file that %s leaves the HTML body", async (_name, file) => {
    const { host } = open(fakeOffice(message(NOTICE, { file })));
    await settle(1001);
    expect(readOf(host).message.body?.links).toHaveLength(1);
  });

  test("a file of many megabytes is not asked for", async () => {
    const big = [
      {
        id: "a",
        name: "film.mp4",
        contentType: "video/mp4",
        size: 20_000_000,
        attachmentType: "file",
        isInline: false,
      },
    ];
    const fake = fakeOffice(message(NOTICE, { file: { value: base64(NOTICE) }, attachments: big }));
    const { host } = open(fake);
    await settle(1);
    expect(fake.calls).not.toContain("file");
    expect(readOf(host).message.body?.attachments).toEqual([
      { name: "film.mp4", type: "video/mp4", size: 20_000_000, inline: false, message: null },
    ]);
  });

  test("a body that does not come within a second is left out, and that is said", async () => {
    const { host } = open(fakeOffice(message(NOTICE, { html: "silent" })));
    await settle(999);
    expect(host.state().kind).toBe("reading");
    await settle(2);
    expect(readOf(host).notChecked).toEqual([{ id: "body", reason: "host-slow" }]);
    expect(readOf(host).message.body).toBeNull();
  });

  test("a body may take as long as the headers do", async () => {
    const { host } = open(fakeOffice(message(NOTICE, { delay: { headers: 4000, body: 3900 } })));
    await settle(4001);
    expect(readOf(host).message.body?.links).toHaveLength(1);
  });

  test("an Outlook without a body call gives a verdict on the headers", async () => {
    const item = message(NOTICE);
    delete item.html;
    const { host } = open(fakeOffice(item));
    await settle(1);
    expect(readOf(host).notChecked).toEqual([{ id: "body", reason: "not-supported" }]);
  });
});

describe("what Outlook does instead of answering", () => {
  test.each<readonly [string, Partial<FakeItem>, string, string]>([
    ["headers never come", { headers: "silent" }, "host-slow", "8 s"],
    ["an error without meaning", { headers: { code: 9020 } }, "host-error", "9020 Fehler: Es ging nicht"],
    ["an internal error", { headers: { code: 5000 } }, "host-error", "5000 Fehler: Es ging nicht"],
    ["no network", { headers: { code: 9041 } }, "host-error", "9041 Fehler: Es ging nicht"],
    ["permission denied", { headers: { code: 7000 } }, "permission", "7000 Fehler: Es ging nicht"],
    ["shared folder not supported", { headers: { code: 9055 } }, "permission", "9055 Fehler: Es ging nicht"],
    ["a throw", { headers: "throw" }, "permission", "Elevated permission is required to call the method"],
    ["no result at all", { headers: "none" }, "host-error", "0 no result"],
    [
      "undefined with success",
      { headers: { value: undefined as unknown as string } },
      "headers-empty",
      "0 empty answer",
    ],
    ["an empty text", { headers: { value: "" } }, "headers-empty", ""],
    ["white space", { headers: { value: " \r\n" } }, "headers-empty", ""],
    ["only the subject", { headers: { value: "Subject: hello\r\n" } }, "headers-only-subject", "only-subject"],
    [
      "something that is no header",
      { headers: { value: "X-One: 1\r\nX-Two: 2\r\n" } },
      "host-error",
      "not-a-header-block",
    ],
    [
      "an error on an encrypted message",
      { headers: { code: 9020 }, itemClass: "IPM.Note.SMIME" },
      "protected",
      "9020 Fehler: Es ging nicht",
    ],
    [
      "an error on a rights-managed message",
      {
        headers: "throw",
        attachments: [
          {
            id: "1",
            name: "message.rpmsg",
            contentType: "application/x-microsoft-rpmsg-message",
            size: 1,
            isInline: false,
          },
        ],
      },
      "protected",
      "Elevated permission is required to call the method",
    ],
  ])("%s", async (_name, change, why, detail) => {
    const { host } = open(fakeOffice(message(NOTICE, change)));
    await settle(12_000);
    expect(unavailableOf(host)).toMatchObject({ why, detail });
    // what is visible anyway can still be judged, without any proof
    expect(unavailableOf(host).partial?.from).toMatchObject({
      kind: "single",
      mailbox: { address: "outlook@communication.microsoft.com" },
    });
    expect(unavailableOf(host).partial?.body?.links).toHaveLength(1);
  });

  test("no headers call at all", async () => {
    const item = message(NOTICE);
    delete item.headers;
    const { host } = open(fakeOffice(item));
    await settle(1);
    expect(unavailableOf(host).why).toBe("headers-not-supported");
  });

  test("a headers call that the set does not promise and that fails is called not supported; one that answers is used", async () => {
    const failing = open(fakeOffice(message(NOTICE, { headers: { code: 5000 } }), { sets: [] }));
    await settle(2000);
    expect(unavailableOf(failing.host).why).toBe("headers-not-supported");
    const answering = open(fakeOffice(message(NOTICE), { sets: [] }));
    await settle(1);
    expect(readOf(answering.host).message.subject).toContain("アクションが必要");
  });

  test("one's own sent message is called that, and not judged", async () => {
    const { host } = open(
      fakeOffice(
        message(NOTICE, { headers: { value: "" }, from: { displayName: "Me", emailAddress: "Someone@example.com" } }),
      ),
    );
    await settle(1);
    expect(unavailableOf(host)).toMatchObject({ why: "sent-item", partial: null });
  });

  test("the file serves where the headers call fails, and only with its trace and the same Message-ID", async () => {
    const good = open(fakeOffice(message(NOTICE, { headers: { code: 9020 }, file: { value: base64(NOTICE) } })));
    const other = open(fakeOffice(message(NOTICE, { headers: { code: 9020 }, file: { value: base64(SPOOF) } })));
    const bare = open(
      fakeOffice(
        message(NOTICE, {
          headers: { code: 9020 },
          file: { value: base64(`From: a@b.example\r\nMessage-ID: ${idOf(NOTICE)}\r\n\r\nx`) },
        }),
      ),
    );
    await settle(3000);
    expect(readOf(good.host).message.rawBody).toBeNull();
    expect(unavailableOf(other.host).why).toBe("host-error");
    expect(unavailableOf(bare.host).why).toBe("host-error");
  });

  test("phones are given three seconds, then what they show is judged and the reason said", async () => {
    const { host } = open(
      fakeOffice(message(NOTICE, { headers: "silent" }), { hostName: "OutlookAndroid", platform: "Android", sets: [] }),
    );
    await settle(3001);
    expect(unavailableOf(host)).toMatchObject({ why: "phone", detail: "3 s" });
    expect(unavailableOf(host).partial?.body?.links).toHaveLength(1);
    expect(host.client).toBe("android");
  });

  test("nothing selected, a draft, an appointment", async () => {
    const fake = fakeOffice(null);
    const { host } = open(fake);
    await settle(1);
    expect(host.state().kind).toBe("nothing-selected");
    fake.select({ subject: { getAsync: () => undefined } });
    expect(unavailableOf(host).why).toBe("draft");
    fake.select({ subject: "Lunch", itemType: "appointment" });
    expect(unavailableOf(host)).toMatchObject({ why: "not-a-message", item: { subject: "Lunch" } });
  });

  test("an item whose every property throws ends in words", async () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error("Invalid operation");
        },
      },
    );
    const fake = fakeOffice(null);
    Object.defineProperty(fake.office.context.mailbox, "item", { get: () => hostile });
    const { host } = open(fake);
    await settle(12_000);
    expect(unavailableOf(host)).toMatchObject({ why: "headers-not-supported", partial: null });
  });
});

describe("never another message's verdict, never a frozen pane", () => {
  test("a new selection clears the old message first and drops its late answer", async () => {
    const fake = fakeOffice(message(NOTICE, { delay: { headers: 3000 } }));
    const { host, told } = open(fake);
    await settle(1000);
    fake.select(message(SPOOF));
    expect(host.state()).toMatchObject({ kind: "reading", request: 2, item: { subject: "spoof" } });
    await settle(5000);
    expect(kinds(told)).toBe("starting reading reading read");
    expect(readOf(host).message.messageId).toContain(idOf(SPOOF).slice(1, -1));
  });

  test("an answer after the limit is dropped", async () => {
    const { host, told } = open(fakeOffice(message(NOTICE, { delay: { headers: 8500 } })));
    await settle(20_000);
    expect(kinds(told)).toBe("starting reading host-slow");
    host.recheck();
    expect(host.state()).toMatchObject({ kind: "reading", request: 2 });
  });

  test("headers of another message are refused after a second try", async () => {
    const fake = fakeOffice(message(NOTICE, { headers: { value: headersOf(SPOOF) } }));
    const { host } = open(fake);
    await settle(2000);
    expect(unavailableOf(host)).toMatchObject({ why: "headers-of-another-message", partial: null });
    expect(fake.calls.filter((call) => call === "headers")).toHaveLength(2);
  });

  test("the second try helps where Outlook was only behind", async () => {
    let asked = 0;
    const headers = (): { value: string } => ({ value: headersOf((asked += 1) === 1 ? SPOOF : NOTICE) });
    const { host } = open(fakeOffice(message(NOTICE, { headers })));
    await settle(2000);
    expect(readOf(host).message.messageId).toContain(idOf(NOTICE).slice(1, -1));
  });

  test("without a Message-ID on one side the sender's address decides", async () => {
    const same = open(fakeOffice(message(NOTICE, { internetMessageId: "" })));
    const other = open(
      fakeOffice(
        message(NOTICE, { internetMessageId: "", from: { displayName: "A", emailAddress: "a@attacker.example" } }),
      ),
    );
    const directory = open(
      fakeOffice(message(NOTICE, { internetMessageId: "", from: { displayName: "A", emailAddress: "/o=Org/cn=a" } })),
    );
    await settle(2000);
    expect(same.host.state().kind).toBe("read");
    expect(unavailableOf(other.host).why).toBe("headers-of-another-message");
    expect(directory.host.state().kind).toBe("read");
  });

  test("error 9030 and a selection that changed untold are read anew", async () => {
    let asked = 0;
    const fake = fakeOffice(
      message(NOTICE, { headers: () => ((asked += 1) === 1 ? { code: 9030 } : { value: headersOf(NOTICE) }) }),
    );
    const { host } = open(fake);
    await settle(1500);
    expect(host.state().kind).toBe("read");

    const silent = fakeOffice(message(NOTICE, { delay: { headers: 500 } }));
    const second = open(silent);
    await settle(100);
    silent.select(message(SPOOF), true);
    await settle(2000);
    expect(readOf(second.host)).toMatchObject({ item: { subject: "spoof" } });
  });

  test("selections in quick succession ask for the last one only", async () => {
    const fake = fakeOffice(message(NOTICE));
    const { host } = open(fake);
    await settle(1000);
    fake.calls.length = 0;
    for (let at = 0; at < 20; at += 1) {
      fake.select(message(at % 2 === 0 ? SPOOF : NOTICE));
      await settle(30);
    }
    fake.select(message(SPOOF));
    await settle(1000);
    expect(readOf(host).item.subject).toBe("spoof");
    expect(fake.calls.filter((call) => call === "headers").length).toBeLessThanOrEqual(2);
  });

  test("a start that never ends is said after ten seconds; one that ends later still works", async () => {
    const { host, told } = open(fakeOffice(message(NOTICE), { ready: 15_000 }));
    await settle(9999);
    expect(host.state().kind).toBe("starting");
    await settle(2);
    expect(unavailableOf(host)).toMatchObject({ why: "host-silent", detail: "10 s" });
    await settle(6000);
    expect(kinds(told)).toBe("starting host-silent reading read");
  });

  test.each([0, 3000, 9000, 9990])("a start of %d ms and silence after it are over within 12 s", async (ready) => {
    const { host } = open(fakeOffice(message(NOTICE, { headers: "silent", html: "silent" }), { ready }));
    await settle(12_000);
    expect(unavailableOf(host).why).toBe("host-slow");
  });

  test.each(["no-outlook", "blocked"] as const)("a library that is %s is said at once", async (kind) => {
    const reload = jest.fn();
    const host = officeHost((tell) => tell({ kind }), reload);
    expect(unavailableOf(host).why).toBe(kind === "blocked" ? "office-blocked" : "not-in-outlook");
    await expect(host.loadSettings()).resolves.toEqual({});
    await expect(
      host.composeReport({ to: "a@b.example", subject: "", body: "", attachOpenMessage: false }),
    ).resolves.toBe(false);
    host.recheck();
    expect(reload).toHaveBeenCalledTimes(1);
    expect(host.state().kind).toBe("unavailable");
  });
});

describe("coming back into view", () => {
  const focus = async (ms = 100): Promise<void> => {
    window.dispatchEvent(new Event("focus"));
    await settle(ms);
  };

  test("a selection that changed unseen is read", async () => {
    const fake = fakeOffice(message(NOTICE), { itemChanged: "throws" });
    const { host } = open(fake);
    await settle(1000);
    fake.select(message(SPOOF), true);
    await focus();
    expect(readOf(host).item.subject).toBe("spoof");
  });

  test("the same selection is left alone where ItemChanged works", async () => {
    const fake = fakeOffice(message(NOTICE));
    const { told } = open(fake);
    await settle(1000);
    fake.calls.length = 0;
    await focus();
    expect(fake.calls).toEqual([]);
    expect(kinds(told)).toBe("starting reading read");
  });

  test("on Outlook.com the frozen copy is noticed when Outlook speaks of another message", async () => {
    let current = NOTICE;
    const fake = fakeOffice(message(NOTICE, { headers: () => ({ value: headersOf(current) }) }), {
      accountType: "outlookCom",
    });
    const { host, told } = open(fake);
    await settle(3000);
    await focus();
    expect(kinds(told)).toBe("starting reading read");
    current = SPOOF;
    await settle(3000);
    await focus();
    expect(unavailableOf(host)).toMatchObject({ why: "frozen-item", partial: null });
  });

  test("on Outlook.com no answer to the quiet question changes nothing", async () => {
    let silent = false;
    const fake = fakeOffice(message(NOTICE, { headers: () => (silent ? "silent" : { value: headersOf(NOTICE) }) }), {
      accountType: "outlookCom",
    });
    const { host } = open(fake);
    await settle(3000);
    silent = true;
    await focus(10_000);
    expect(host.state().kind).toBe("read");
  });

  test("nothing selected stays so without a call; a selection made meanwhile is read", async () => {
    const fake = fakeOffice(null);
    const { host, told } = open(fake);
    await settle(100);
    await focus();
    expect(kinds(told)).toBe("starting nothing-selected");
    fake.select(message(NOTICE), true);
    await focus();
    expect(readOf(host).item.subject).toBe("notice");
  });
});

describe("a message attached to the open one", () => {
  const attachments = [
    {
      id: "1",
      name: "fw.eml",
      contentType: "application/octet-stream",
      size: 900,
      attachmentType: "file",
      isInline: false,
    },
    { id: "2", name: "Action required", contentType: "", size: 900, attachmentType: "item", isInline: false },
    { id: "3", name: "photo.jpg", contentType: "image/jpeg", size: 900, attachmentType: "file", isInline: false },
  ];
  const contents = {
    1: { value: { content: base64(SPOOF), format: "base64" } },
    2: { value: { content: SPOOF, format: "eml" } },
  };

  test("is offered by kind, and read as something that somebody passed on", async () => {
    const { host, told } = open(fakeOffice(message(NOTICE, { attachments, contents })));
    await settle(100);
    expect(readOf(host).attached).toEqual([
      { id: "1", name: "fw.eml" },
      { id: "2", name: "Action required" },
    ]);
    for (const id of ["1", "2"]) {
      host.openAttached(id);
      expect(host.state()).toMatchObject({ kind: "reading", item: { fromAddress: "" } });
      await settle(100);
      expect(readOf(host)).toMatchObject({ provenance: "unknown", attached: [] });
      expect(readOf(host).message.messageId).toContain(idOf(SPOOF).slice(1, -1));
    }
    host.recheck();
    await settle(500);
    expect(readOf(host)).toMatchObject({ provenance: "host", item: { subject: "notice" } });
    expect(kinds(told)).toBe("starting reading read reading read reading read reading read");
  });

  test.each([
    ["an invitation", { value: { content: "BEGIN:VCALENDAR", format: "iCalendar" } }, "not-a-message"],
    ["a file in the cloud", { value: { content: "https://x.example/", format: "url" } }, "not-a-message"],
    ["a picture by the name of .eml", { value: { content: "/9j/4AAQ", format: "base64" } }, "not-a-message"],
    ["an error", { code: 9052 }, "host-error"],
    ["silence", "silent" as const, "host-slow"],
    ["a throw", "throw" as const, "host-error"],
  ])("%s is said", async (_name, content, why) => {
    const { host } = open(fakeOffice(message(NOTICE, { attachments, contents: { 1: content } })));
    await settle(100);
    host.openAttached("1");
    await settle(9000);
    expect(unavailableOf(host)).toMatchObject({ why, partial: null });
  });

  test("its answer is dropped when another message is selected, and it is not offered without the call for it", async () => {
    const fake = fakeOffice(message(NOTICE, { attachments, contents, delay: { attachment: 2000 } }));
    const { host } = open(fake);
    await settle(100);
    host.openAttached("1");
    fake.select(message(SPOOF, { attachments }));
    await settle(5000);
    expect(readOf(host)).toMatchObject({ provenance: "host", item: { subject: "spoof" }, attached: [] });
  });
});

describe("around the message", () => {
  test.each([
    ["office365", "host", "work"],
    ["outlookCom", "host", "personal"],
    ["enterprise", "host", "work"],
    ["gmail", "own-mailbox", "personal"],
    [undefined, "unknown", null],
    ["imap", "unknown", null],
  ])("account type %s", async (accountType, provenance, account) => {
    const { host } = open(fakeOffice(message(NOTICE), { accountType }));
    await settle(1);
    expect(readOf(host).provenance).toBe(provenance);
    expect(host.account?.()).toBe(account);
  });

  test.each([
    ["OutlookWebApp", "OfficeOnline", "web"],
    ["newOutlookWindows", "OfficeOnline", "new-windows"],
    ["Outlook", "PC", "classic-windows"],
    ["Outlook", "Mac", "mac"],
    ["OutlookIOS", "iOS", "ios"],
    ["OutlookAndroid", "Android", "android"],
    ["", "", "outlook"],
  ])("%s on %s is %s", async (hostName, platform, client) => {
    const { host } = open(fakeOffice(null, { hostName, platform }));
    await settle(1);
    expect(host.client).toBe(client);
  });

  test("theme from Outlook's colours, told when it changes", async () => {
    const fake = fakeOffice(null, { theme: { bodyBackgroundColor: "#1f1f1f" } });
    const { host } = open(fake);
    let told = 0;
    host.subscribeTheme(() => (told += 1));
    expect(host.theme()).toBeNull();
    await settle(1);
    expect(host.theme()).toBe("dark");
    fake.theme({ bodyBackgroundColor: "#FFFFFF" });
    expect(host.theme()).toBe("light");
    fake.theme({ bodyBackgroundColor: "papayawhip" });
    expect(host.theme()).toBeNull();
    expect(told).toBe(3);
  });

  test("Outlook's language first, then the browser's", async () => {
    const { host } = open(fakeOffice(null, { language: "de-DE" }));
    expect(host.languages()).toEqual([...navigator.languages]);
    await settle(1);
    expect(host.languages()[0]).toBe("de-DE");
  });

  test.each([
    ["", "", ""],
    ['{"hostInfo":"Outlook|Web|16.01|ja-JP|03e2||disableLogging|0"}', "", "ja-JP"],
    ["_xdm_1", "?_host_Info=Outlook$iOS$16.00$zh-Hant-TW$$$disableLogging$0", "zh-Hant-TW"],
    ["[1]", "?_host_Info=Outlook", ""],
    ['{"hostInfo":"Outlook|Web|16.01|<script>|"}', "", ""],
    ["{", "?_host_Info=Outlook$Web$16.01$../x$", ""],
  ])("the language before the start from %j %j is %j", (name, search, language) => {
    expect(languageBeforeStart(name, search)).toBe(language);
  });

  test("settings follow the mailbox, else this browser, else are not kept", async () => {
    const roaming = fakeOffice(null);
    const first = open(roaming).host;
    await settle(1);
    await expect(first.saveSettings({ language: "ja" })).resolves.toBe(true);
    expect(roaming.roaming.get("honmono")).toEqual({ language: "ja" });
    await expect(first.loadSettings()).resolves.toEqual({ language: "ja" });

    const refused = fakeOffice(null, { save: { code: 9019 } });
    const second = open(refused).host;
    await settle(1);
    await expect(second.saveSettings({ language: "en" })).resolves.toBe(true);
    expect(JSON.parse(localStorage.getItem("honmono") ?? "")).toEqual({ language: "en" });

    const blocked = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const blockedRead = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const third = open(fakeOffice(null, { save: "throw" })).host;
    await settle(1);
    await expect(third.saveSettings({ language: "en" })).resolves.toBe(false);
    blocked.mockRestore();
    blockedRead.mockRestore();
    localStorage.clear();
  });

  test("what a store gives back that is no record is nothing", async () => {
    const fake = fakeOffice(null);
    fake.roaming.set("honmono", "[]");
    const { host } = open(fake);
    await settle(1);
    await expect(host.loadSettings()).resolves.toEqual({});
  });

  test("a prepared report: recipients, inert text, the message attached; false where Outlook cannot", async () => {
    const draft = {
      to: "phish@example.org",
      subject: "x".repeat(300),
      body: '<b>1</b>\nzwei & "drei"',
      attachOpenMessage: true,
    };
    for (const compose of ["async", "sync"] as const) {
      const fake = fakeOffice(message(NOTICE), { compose });
      const { host } = open(fake);
      await settle(1);
      await expect(host.composeReport(draft)).resolves.toBe(true);
      expect(fake.drafts).toEqual([
        {
          toRecipients: ["phish@example.org"],
          subject: "x".repeat(255),
          htmlBody: "&lt;b&gt;1&lt;/b&gt;<br>zwei &amp; &quot;drei&quot;",
          attachments: [{ type: "item", itemId: `id of ${idOf(NOTICE)}`, name: "notice" }],
        },
      ]);
    }
    for (const compose of ["none", "refused"] as const) {
      const { host } = open(fakeOffice(message(NOTICE), { compose }));
      await settle(1);
      await expect(host.composeReport(draft)).resolves.toBe(false);
    }
  });

  test("the cue stands only where it is wished, only for not-microsoft, only for the message on the screen", async () => {
    const fake = fakeOffice(message(SPOOF));
    const { host } = open(fake);
    await settle(100);
    host.shown?.(1, "not-microsoft", "cue");
    expect(fake.notifications.size).toBe(0);
    fake.roaming.set("honmono", { cue: true });
    host.shown?.(1, "not-microsoft", "c".repeat(200));
    expect(fake.notifications.get("honmono")).toBe("c".repeat(150));
    host.shown?.(1, "cannot-tell", "cue");
    expect(fake.notifications.size).toBe(0);
    host.shown?.(7, "not-microsoft", "cue");
    expect(fake.notifications.size).toBe(0);
    host.recheck();
    host.shown?.(2, "not-microsoft", "cue");
    expect(fake.notifications.size).toBe(0);
  });
});
