/** Outlook as a program around the pane: phones, Mac and classic Windows, each with the library's own file for it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openContext, PANE, watchPage, type OutlookOptions, type Watch } from "./emulatedOutlook";
import type { MailItem } from "./mailItem";

export type Platform = "iOS" | "Android" | "Mac" | "Win32";

/** Kind of program and version of the library's file for it. */
const APPS: Readonly<Record<Platform, { readonly type: number; readonly version: string; readonly matrix: string }>> = {
  iOS: { type: 65536, version: "16.00", matrix: "1.5" },
  Android: { type: 4194304, version: "16.00", matrix: "1.5" },
  Mac: { type: 8, version: "16.00", matrix: "1.14" },
  Win32: { type: 8, version: "16.02", matrix: "1.14" },
};

export interface OutlookApp {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watch: Watch;
  /** Phones: the pane opens with the message and closes with it. */
  openAnew(item: MailItem | null): Promise<void>;
  select(item: MailItem | null): Promise<void>;
  calls(): Promise<readonly string[]>;
  end(): Promise<void>;
}

export async function openApp(browser: Browser, platform: Platform, options: OutlookOptions): Promise<OutlookApp> {
  const app = APPS[platform];
  const locale = options.locale ?? "ja-JP";
  const state = {
    platform,
    appType: app.type,
    locale,
    matrix: options.matrix ?? { Mailbox: app.matrix },
    roaming: options.roaming ?? {},
    profile: {
      userDisplayName: "Someone",
      userEmailAddress: "someone@example.com",
      userProfileType: options.profileType ?? "office365",
      userTimeZone: "Tokyo Standard Time",
      hostVersion: "16.0.20000.10000",
      ewsUrl: "",
      restUrl: "",
      isRestIdSupported: false,
    },
    item: options.item ?? null,
    faults: options.faults ?? {},
  };
  const script = (name: string): string => readFileSync(join(__dirname, name), "utf8");
  const { context, watch } = await openContext(browser, {
    ...options,
    init: `window.OUTLOOK_APP = ${JSON.stringify(state)};\n${script("mailboxAnswers.js")}\n${script("appBridge.js")}\n${options.init ?? ""}`,
  });
  const page = await context.newPage();
  watchPage(page, watch);
  const address = `${PANE}taskpane.html?_host_Info=Outlook$${platform}$${app.version}$${locale}$$$disableLogging$0`;
  await page.goto(address);
  return {
    context,
    page,
    watch,
    async openAnew(item) {
      // what was chosen last is what the pane finds when it starts
      await context.addInitScript(`window.outlook.item = ${JSON.stringify(item)};`);
      await page.goto("about:blank");
      await page.goto(address);
    },
    select: (item) => page.evaluate((item) => window.outlook.select(item, false), item),
    calls: () => page.evaluate(() => window.outlook.calls.splice(0).map(({ name }) => name)),
    end: () => context.close(),
  };
}
