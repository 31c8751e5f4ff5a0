/** All bytes of our own that are fetched until the verdict card is complete, compressed as a server would: at most 190 KB. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Response } from "playwright-core";
import { launchBrowser } from "./browser";
import { openOutlook, PANE } from "../outlook-host/emulatedOutlook";
import { mailItem } from "../outlook-host/mailItem";
import { serveBuilt, type Served } from "./serve";

const BUDGET = 190 * 1024;
const SAMPLE = join(__dirname, "../../src/samples/messages/notice.ja.eml");

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** Counts what is fetched of our own until it is asked; what comes after that moment was not needed for the card. */
function counting(
  context: BrowserContext,
  own: string,
): () => Promise<{ readonly total: number; readonly files: number }> {
  const bodies: Promise<number>[] = [];
  const hear = (response: Response): void => {
    if (response.status() === 200 && response.url().startsWith(own))
      bodies.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  };
  context.on("response", hear);
  return async () => {
    context.off("response", hear);
    const sizes = await Promise.all(bodies);
    return { total: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
  };
}

test("the pane in the emulated Outlook", async () => {
  let count: ReturnType<typeof counting> | null = null;
  const watched = Object.create(browser) as Browser;
  watched.newContext = async (options) => {
    const context = await browser.newContext(options);
    count = counting(context, PANE);
    return context;
  };
  const outlook = await openOutlook(watched, { item: await mailItem("id", readFileSync(SAMPLE, "utf8")) });
  const pane = await outlook.pane();
  await pane.waitForSelector("[data-verdict] .verdict .headline");
  await pane.waitForSelector(".plates");
  const counted = count as ReturnType<typeof counting> | null;
  if (counted === null) throw new Error("no context was opened");
  const { total, files } = await counted();
  console.info(`pane: ${total} bytes gzip in ${files} files`);
  expect(total).toBeGreaterThan(50 * 1024);
  expect(total).toBeLessThanOrEqual(BUDGET);
  await outlook.end();
});

test.each(["ja", "en"])("the page, with a file dropped on it, in %s", async (locale) => {
  const context = await browser.newContext({ locale });
  const page = await context.newPage();
  const count = counting(context, served.url);
  await page.goto(served.url);
  await page.setInputFiles("[data-files]", {
    name: "notice.eml",
    mimeType: "message/rfc822",
    buffer: readFileSync(SAMPLE),
  });
  await page.waitForSelector("[data-verdict] .verdict .headline");
  await page.waitForSelector(".plates");
  const { total, files } = await count();
  console.info(`page (${locale}): ${total} bytes gzip in ${files} files`);
  expect(total).toBeGreaterThan(50 * 1024);
  expect(total).toBeLessThanOrEqual(BUDGET);
  await context.close();
});
