import type { Browser, Frame, Page } from "playwright-core";
import { openOutlook, type OutlookOptions, type Watch } from "./emulatedOutlook";
import type { MailItem } from "./mailItem";
import { openApp, type Platform } from "./outlookApp";
import type { Client } from "./situations";

/** One client with the pane open in it, whatever it is made of. */
export interface OpenClient {
  readonly watch: Watch;
  /** The person opens this message: selects it, or, where the pane does not follow, opens the pane on it. */
  show(item: MailItem | null): Promise<void>;
  /** Where the pane's document is now. */
  pane(): Promise<Frame | Page>;
  /** Lets so many milliseconds pass for everything inside. */
  pass(ms: number): Promise<void>;
  end(): Promise<void>;
}

const PLATFORM: Readonly<Partial<Record<Client["library"], Platform>>> = {
  win32: "Win32",
  mac: "Mac",
  ios: "iOS",
  android: "Android",
};

export async function openClient(browser: Browser, client: Client, options: OutlookOptions = {}): Promise<OpenClient> {
  const set = {
    ...options,
    matrix: { Mailbox: client.set },
    profileType: client.accountType,
    clock: true,
    ...(client.origin === undefined ? {} : { origin: client.origin }),
    faults: faultsOf(client),
  };
  // a selection before the pane listens would be told to nobody, as in Outlook
  const listening = async (page: Frame | Page): Promise<void> => void (await page.waitForSelector(".headline"));
  const platform = PLATFORM[client.library];
  if (platform !== undefined) {
    const app = await openApp(browser, platform, set);
    const follows = client.kind === "follows";
    if (follows) await listening(app.page);
    return {
      watch: app.watch,
      show: (item) => (follows ? app.select(item) : app.openAnew(item)),
      pane: () => Promise.resolve(app.page),
      pass: (ms) => app.context.clock.fastForward(ms),
      end: app.end,
    };
  }
  const outlook = await openOutlook(browser, set);
  await listening(await outlook.pane());
  return {
    watch: outlook.watch,
    async show(item) {
      if (client.kind === "frozen") {
        await outlook.closePane();
        await outlook.select(item, true);
        await outlook.pane();
      } else await outlook.select(item);
    },
    pane: outlook.pane,
    pass: (ms) => outlook.context.clock.fastForward(ms),
    end: outlook.end,
  };
}

function faultsOf(client: Client): NonNullable<OutlookOptions["faults"]> {
  if (client.kind === "silent-phone") return { headers: { kind: "silence" } };
  // Exchange Server does not know the call: an error that says nothing
  return client.kind === "old-server" ? { headers: { kind: "code", code: 5000 } } : {};
}
