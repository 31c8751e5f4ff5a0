/** Every client × every situation of docs/clients.md, on the unmodified office.js. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { wordsFrom } from "../../src/locales/words";
import { openClient, type OpenClient } from "../outlook-host/openClient";
import { CLIENTS, seenBy, SITUATIONS, waitOf } from "../outlook-host/situations";
import { launchBrowser } from "./browser";

const JA = join(__dirname, "../../src/locales/ja");
const words = wordsFrom(
  "ja",
  ["outlook", "view", "verdict"].map((section) => readFileSync(join(JA, `${section}.ftl`), "utf8")),
);
const textOf = (id: string): string => {
  if (!words.has(id)) throw new Error(`no words for ${id}`);
  return words.text(id);
};

const SETTLE_MS = 200;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What stands in the pane now, once it is about this message and no longer busy. */
async function screen(
  open: OpenClient,
  subject: string | null,
): Promise<{ verdict: string | undefined; why: string | undefined }> {
  const pane = await open.pane();
  await pane.waitForFunction(
    (subject) =>
      document.querySelector(".waiting, .shell") === null &&
      document.querySelector(".headline") !== null &&
      (subject === null || document.querySelector(".subject")?.textContent === subject),
    subject,
    { timeout: 10_000 },
  );
  return pane.evaluate(() => ({
    verdict: document.querySelector("[data-verdict]")?.getAttribute("data-verdict") ?? undefined,
    why: document.querySelector(".notice .headline, .empty .headline")?.textContent ?? undefined,
  }));
}

describe.each(CLIENTS)("$name", (client) => {
  let open: OpenClient;
  beforeAll(async () => {
    open = await openClient(browser, client);
  });
  afterAll(() => open.end());

  test.each(SITUATIONS.filter(({ never }) => never?.[client.kind] === undefined))("$name", async (situation) => {
    const item = await situation.item();
    await open.show(item);
    const named = item !== null && item.data["itemType"] !== 4;
    const wait = waitOf(situation, client.kind);
    if (wait !== null) {
      // what can be answered must have been answered before time is moved on
      await (await open.pane()).waitForSelector(".subject");
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      await open.pass(wait);
    }
    const seen = await screen(open, named ? String(item.data["subject"]) : null);
    const { verdict, why, empty } = seenBy(situation, client.kind);
    expect(seen).toEqual({
      verdict,
      why: why !== undefined ? textOf(`unavailable-${why}`) : empty !== undefined ? textOf("view-nothing") : undefined,
    });
  });

  test("no uncaught error, and no request to a host that nobody named", () => {
    expect(open.watch.errors).toEqual([]);
    expect(open.watch.foreign).toEqual([]);
  });
});
