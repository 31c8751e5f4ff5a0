import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { openOutlook } from "../outlook-host/emulatedOutlook";
import { mailItem, type MailItem } from "../outlook-host/mailItem";
import { launchBrowser } from "./browser";

const SAMPLES = join(__dirname, "../../src/samples/messages");
const sample = (name: string): Promise<MailItem> =>
  mailItem(`id-${name}`, readFileSync(join(SAMPLES, `${name}.eml`), "utf8"));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const verdict = async (pane: Frame): Promise<string | null> => {
  const said = await pane.waitForSelector("[data-verdict]");
  return said.getAttribute("data-verdict");
};

/** The sample that stands for each verdict. */
const EXPECTED: readonly (readonly [string, string])[] = [
  ["notice.ja", "microsoft-notice"],
  ["sender.ja", "microsoft-sender"],
  ["service.ja", "microsoft-service"],
  ["spoof.ja", "not-microsoft"],
  ["lookalike.en", "not-microsoft"],
  ["tenant.en", "not-microsoft"],
  ["ordinary.ja", "no-claim"],
  ["unproven.en", "cannot-tell"],
];

test("the pane opens with the real office.js, gives each sample its verdict, and follows the selection", async () => {
  const outlook = await openOutlook(browser, { item: await sample("notice.ja") });
  const pane = await outlook.pane();
  for (const [name, expected] of EXPECTED) {
    const item = await sample(name);
    await outlook.select(item);
    await pane
      .waitForFunction(
        ([subject, expected]) =>
          document.querySelector(".subject")?.textContent === subject &&
          document.querySelector("[data-verdict]")?.getAttribute("data-verdict") === expected,
        [String(item.data["subject"]), expected] as const,
        { timeout: 5000 },
      )
      .catch(async () => {
        throw new Error(
          `${name}: expected ${expected}, the pane says ${await verdict(pane)}: ${await pane.textContent("body")}`,
        );
      });
  }
  expect(outlook.watch.errors).toEqual([]);
  expect(outlook.watch.foreign).toEqual([]);
  await outlook.end();
});
