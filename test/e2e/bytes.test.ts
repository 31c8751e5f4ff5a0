/** All bytes of our own that are fetched until the verdict card is complete, compressed as a server would: at most 190 KB. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
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

test.each(["ja", "en"])("the page, with a file dropped on it, in %s", async (locale) => {
  const context = await browser.newContext({ locale });
  const page = await context.newPage();
  const bodies: Promise<readonly [string, number]>[] = [];
  page.on("response", (response) => {
    if (response.status() === 200)
      bodies.push(response.body().then((body) => [response.url(), gzipSync(body, { level: 9 }).length] as const));
  });
  await page.goto(served.url);
  await page.setInputFiles("[data-files]", {
    name: "notice.eml",
    mimeType: "message/rfc822",
    buffer: readFileSync(SAMPLE),
  });
  await page.waitForSelector("[data-verdict] .verdict h1");
  await page.waitForSelector(".plates");
  // what is asked for after this moment was not needed for the card
  const parts = await Promise.all(bodies.slice());
  const total = parts.reduce((sum, [, size]) => sum + size, 0);
  console.info(`page (${locale}): ${total} bytes gzip in ${parts.length} files`);
  expect(total).toBeGreaterThan(50 * 1024);
  expect(total).toBeLessThanOrEqual(BUDGET);
  await context.close();
});
