/** The pane in Outlook on the web, one matter at a time: start, theme, language, storage, attachments, coming back, cue, policy. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import {
  openContext,
  openOutlook,
  PANE,
  watchPage,
  type EmulatedOutlook,
  type OutlookOptions,
} from "../outlook-host/emulatedOutlook";
import { mailItem, type MailItem } from "../outlook-host/mailItem";
import { launchBrowser } from "./browser";

const ROOT = join(__dirname, "../..");
const eml = (name: string): string => readFileSync(join(ROOT, "src/samples/messages", `${name}.eml`), "utf8");
const sample = (name: string, change = {}, more: Partial<MailItem> = {}): Promise<MailItem> =>
  mailItem(`id-${name}`, eml(name), change).then((item) => ({ ...item, ...more }));

let browser: Browser;
let outlook: EmulatedOutlook;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => outlook?.end());
afterAll(() => browser.close());

const open = async (options: OutlookOptions): Promise<Frame> => {
  outlook = await openOutlook(browser, options);
  return outlook.pane();
};

const shows = (pane: Frame | Page, verdict: string, subject?: string): Promise<unknown> =>
  pane.waitForFunction(
    ([verdict, subject]) =>
      document.querySelector("[data-verdict]")?.getAttribute("data-verdict") === verdict &&
      (subject === "" || document.querySelector(".subject")?.textContent === subject),
    [verdict, subject ?? ""] as const,
    { timeout: 10_000 },
  );
const says = (pane: Frame | Page, text: string): Promise<unknown> =>
  pane.waitForSelector(`text=${text}`, { timeout: 10_000 });

/** Errors of the page that are not the library's own way to say that one of its files is missing. */
const ownErrors = (): string[] => outlook.watch.errors.filter((error) => !/MicrosoftAjax/.test(error));

describe("the start", () => {
  test("a library that the network blocks is said at once, after a second try", async () => {
    const pane = await open({ item: await sample("notice.ja"), library: "blocked" });
    await says(pane, "アドインに必要な Outlook の部品を読み込めませんでした");
    expect(outlook.watch.hosts.get("officeapis.public.onecdn.static.microsoft")).toBe(2);
    expect(ownErrors()).toEqual([]);
  });

  test("a library that never arrives does not hold up the pane that says so", async () => {
    const pane = await open({ item: await sample("notice.ja"), library: "silent", clock: true });
    await says(pane, "準備");
    await outlook.context.clock.fastForward(10_100);
    await says(pane, "Outlook から応答がありません");
  });

  test("a slow library works when it is there", async () => {
    const pane = await open({ item: await sample("notice.ja"), library: 1500 });
    await pane.waitForSelector(".headline, .waiting");
    await shows(pane, "microsoft-notice");
  });

  test.each(["blocked", "silent"] as const)("MicrosoftAjax that is %s ends in words", async (ajax) => {
    const pane = await open({ item: await sample("notice.ja"), ajax, clock: true });
    await says(pane, "準備");
    await new Promise((resolve) => setTimeout(resolve, 300));
    await outlook.context.clock.fastForward(10_100);
    await says(pane, "Outlook から応答がありません");
    expect(ownErrors()).toEqual([]);
  });

  test("a host that hands over nothing at the start ends in words", async () => {
    const pane = await open({
      item: await sample("notice.ja"),
      faults: { GetInitialData: { kind: "silence" } },
      clock: true,
    });
    await says(pane, "準備");
    await new Promise((resolve) => setTimeout(resolve, 500));
    await outlook.context.clock.fastForward(10_100);
    await says(pane, "Outlook から応答がありません");
  });

  test("null at the start is no message", async () => {
    const pane = await open({ item: await sample("notice.ja"), faults: { GetInitialData: { kind: "null" } } });
    await says(pane, "メールが開かれていません");
  });

  test("in a plain tab it says where it works", async () => {
    const { context, watch } = await openContext(browser, { languages: "ja-JP" });
    const page = await context.newPage();
    watchPage(page, watch);
    await page.goto(`${PANE}taskpane.html`);
    await says(page, "このページは Outlook の中でだけ使えます");
    expect(watch.errors).toEqual([]);
    await context.close();
  });
});

describe("theme, language, storage", () => {
  test("the theme follows Outlook while the pane is open", async () => {
    const pane = await open({ item: await sample("notice.ja") });
    await shows(pane, "microsoft-notice");
    expect(await pane.evaluate(() => document.documentElement.dataset["theme"])).toBe("light");
    await outlook.theme({ bodyBackgroundColor: 0x1f1f1f, bodyForegroundColor: 0xffffff });
    await pane.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
    await outlook.theme({ bodyBackgroundColor: 0xffffff });
    await pane.waitForFunction(() => document.documentElement.dataset["theme"] === "light");
    expect(await pane.getAttribute("[data-verdict]", "data-verdict")).toBe("microsoft-notice");
  });

  test.each([
    ["ja-JP", "en-US", "ja"],
    ["en-GB", "ja-JP", "en"],
    ["xx-YY", "ja-JP", "ja"],
  ])("Outlook in %s and a browser in %s: the pane speaks %s", async (locale, languages, spoken) => {
    const pane = await open({ item: await sample("notice.en"), locale, languages });
    await shows(pane, "microsoft-notice");
    await pane.waitForFunction((spoken) => document.documentElement.lang === spoken, spoken);
  });

  test("a browser that denies storage in the frame changes nothing; settings go to the mailbox", async () => {
    const pane = await open({
      item: await sample("spoof.ja"),
      init: 'if (self !== top) Object.defineProperty(self, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });',
    });
    await shows(pane, "not-microsoft");
    expect(
      await pane.evaluate(() => {
        try {
          return localStorage.length;
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe("SecurityError");
    await pane.getByRole("button", { name: "設定" }).click();
    await pane.getByRole("checkbox", { name: /Microsoft を名乗る/ }).check();
    await outlook.page.waitForFunction(() => JSON.stringify(Reflect.get(window.outlook, "roaming")).includes("cue"));
    expect(ownErrors()).toEqual([]);
  });
});

describe("the message", () => {
  test("a message attached to the open one is offered, judged as something passed on, and left again", async () => {
    const attachments = [
      { id: "a1", name: "FW.eml", contentType: "message/rfc822", size: 900, attachmentType: 1, isInline: false },
    ];
    const forwarded = await sample(
      "ordinary.ja",
      { attachments },
      { attachments: { a1: { content: eml("spoof.ja"), format: "eml" } } },
    );
    const pane = await open({ item: forwarded });
    await shows(pane, "no-claim");
    await pane.getByRole("button", { name: /FW\.eml/ }).click();
    // in a file every header is a claim: nothing positive can be said, and nothing "fails" either
    await pane.waitForFunction(() => document.querySelector(".subject")?.textContent?.includes("アクション") === true);
    await pane.waitForSelector("[data-verdict]");
    expect(["cannot-tell", "not-microsoft"]).toContain(await pane.getAttribute("[data-verdict]", "data-verdict"));
    await outlook.select(await sample("notice.ja"));
    await shows(pane, "microsoft-notice");
  });

  test("a genuine notice as an attachment is never called proven", async () => {
    const attachments = [{ id: "a1", name: "notice", contentType: "", size: 900, attachmentType: 1, isInline: false }];
    const pane = await open({
      item: await sample(
        "ordinary.ja",
        { attachments },
        { attachments: { a1: { content: eml("notice.ja"), format: "eml" } } },
      ),
    });
    await shows(pane, "no-claim");
    await pane.getByRole("button", { name: /notice/ }).click();
    await shows(pane, "cannot-tell");
  });

  test("another selection while the answer is under way: the old verdict never appears", async () => {
    const slow = await sample("notice.ja", {}, { faults: { headers: { kind: "delay", ms: 700 } } });
    const pane = await open({ item: slow });
    const next = await sample("spoof.ja");
    await pane.waitForSelector(".subject");
    await pane.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const verdict = document.querySelector("[data-verdict]")?.getAttribute("data-verdict");
        if (verdict !== null && verdict !== undefined)
          seen.push(`${document.querySelector(".from")?.textContent ?? ""}: ${verdict}`);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await outlook.select(next);
    await shows(pane, "not-microsoft");
    await new Promise((resolve) => setTimeout(resolve, 900));
    const seen = await pane.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.filter((line) => line.endsWith("microsoft-notice"))).toEqual([]);
    await shows(pane, "not-microsoft");
  });

  test("on Outlook.com, coming back to a pane whose message has gone takes the verdict down", async () => {
    const item = await sample("notice.ja");
    const pane = await open({ item, profileType: "outlookCom" });
    await shows(pane, "microsoft-notice");
    // somebody opens another message: the pane is told nothing, and Outlook now answers about that one
    await outlook.select({ ...(await sample("spoof.ja")), data: item.data }, true);
    await pane.evaluate(() => dispatchEvent(new Event("focus")));
    await says(pane, "別のメールが表示されています");
    expect(await pane.$("[data-verdict]")).toBeNull();
  });

  test("the cue stands on a fake only, and only when it was asked for", async () => {
    const roaming = { honmono: JSON.stringify({ cue: true }) };
    const pane = await open({ item: await sample("spoof.ja"), roaming });
    await shows(pane, "not-microsoft");
    await outlook.page.waitForFunction(() => (Reflect.get(window.outlook, "notices") as unknown[]).length === 1);
    const [notice] = await outlook.read<{ item: string; message: string; icon: string; type: number }[]>("notices");
    expect(notice).toMatchObject({ item: "id-spoof.ja", icon: "Icon.16x16", type: 0 });
    expect(notice?.message).toContain("Microsoft からではありません");
    await outlook.select(await sample("notice.ja"));
    await shows(pane, "microsoft-notice");
    expect((await outlook.read<{ item: string }[]>("notices")).map((one) => one.item)).toEqual(["id-spoof.ja"]);
    await outlook.end();

    const without = await open({ item: await sample("spoof.ja") });
    await shows(without, "not-microsoft");
    expect(await outlook.read("notices")).toEqual([]);
  });

  test("a report is a draft in Outlook with the message attached; nothing is sent", async () => {
    const pane = await open({ item: await sample("spoof.ja") });
    await shows(pane, "not-microsoft");
    await pane.locator(".primary").click();
    await pane.getByRole("button", { name: "報告のメールを用意する" }).first().click();
    await outlook.page.waitForFunction(() => (Reflect.get(window.outlook, "composed") as unknown[]).length === 1);
    const [draft] =
      await outlook.read<{ toRecipients: string[]; attachments: { itemId?: string; id?: string }[] }[]>("composed");
    expect(draft?.toRecipients.join()).toContain("@");
    expect(JSON.stringify(draft?.attachments)).toContain("id-spoof.ja");
  });

  test("Tab goes through the hosted pane in the order in which it is read", async () => {
    const pane = await open({ item: await sample("spoof.ja") });
    await shows(pane, "not-microsoft");
    // what comes a moment later (settings, the first-run card) must be there
    await new Promise((resolve) => setTimeout(resolve, 800));
    const order = await pane.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a[href], button:not([disabled]), input, select, textarea")]
        .filter((one) => one.tabIndex >= 0 && one.offsetParent !== null)
        .map((one) => one.textContent?.trim() ?? ""),
    );
    expect(order.length).toBeGreaterThan(4);
    await pane.locator("button, a[href]").first().focus();
    const walked: string[] = [];
    for (let at = 0; at < order.length; at += 1) {
      walked.push(await pane.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
      await outlook.page.keyboard.press("Tab");
    }
    expect(walked).toEqual(order);
  });
});

describe("the policy of production", () => {
  const { policies, resolvers } = JSON.parse(readFileSync(join(ROOT, "deploy/headers.json"), "utf8")) as {
    policies: Record<string, Record<string, string[]>>;
    resolvers: string[];
  };
  const places: Record<string, string[]> = {
    "{officejs}": ["https://officeapis.public.onecdn.static.microsoft"],
    "{resolvers}": resolvers,
    "{frameAncestors}": ["https://outlook.office.com"],
  };
  const policy = Object.entries(policies["pane"] ?? {})
    .map(([name, sources]) => `${name} ${sources.flatMap((source) => places[source] ?? [source]).join(" ")}`)
    .join("; ");

  test("no violation, and no host but our own and those of office.js", async () => {
    const pane = await open({
      item: await sample("spoof.ja"),
      headers: (path) => (path.endsWith(".html") ? { "content-security-policy": policy } : {}),
    });
    await shows(pane, "not-microsoft");
    for (const row of await pane.locator("button.row").all()) await row.click();
    await outlook.select(await sample("notice.ja"));
    await shows(pane, "microsoft-notice");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(outlook.watch.violations).toEqual([]);
    expect(outlook.watch.foreign).toEqual([]);
    expect([...outlook.watch.hosts.keys()].sort()).toEqual([
      "addin.example.com",
      "ajax.aspnetcdn.com",
      "officeapis.public.onecdn.static.microsoft",
      "outlook.office.com",
    ]);
    // named for administrators
    const told = readFileSync(join(ROOT, "docs/outlook-quirks.md"), "utf8");
    for (const host of ["ajax.aspnetcdn.com", "officeapis.public.onecdn.static.microsoft"])
      expect(told).toContain(host);
    expect(ownErrors()).toEqual([]);
  });

  test("a policy that forbids something is noticed by this very test", async () => {
    const pane = await open({
      item: await sample("spoof.ja"),
      headers: (path) =>
        path.endsWith(".html")
          ? { "content-security-policy": policy.replace("style-src 'self'", "style-src 'none'") }
          : {},
    });
    await pane.waitForSelector(".headline, .waiting", { state: "attached" });
    expect(outlook.watch.violations.join("\n")).toContain("style-src");
  });
});
