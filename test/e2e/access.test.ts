/** Everyone: axe on every view in every theme and language, reflow, text at 200 %, target sizes, the keyboard. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { LANGUAGES } from "../../src/locales/languages";
import { launchBrowser } from "./browser";
import { serveBuilt, type Served } from "./serve";
import { visit } from "./visit";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** The pane in the sample mailbox. */
const PANE = ".mailbox-pane";

/** What axe finds against WCAG 2.2 AA, one line a finding. */
async function violations(page: Page, place: string, within: string): Promise<string[]> {
  const found = await page.evaluate(async (selector) => {
    const { axe } = window as unknown as {
      axe: {
        run(
          where: string,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(selector, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
  }, within);
  return found.map((line) => `${place}: ${line}`);
}

/** Boxes that can be pressed and are smaller than 24 by 24 px; links inside a sentence are excepted (WCAG 2.5.8). */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, a[href], select, input, textarea")]
      .filter((one) => one.checkVisibility() && one.closest("p, li, label") === null)
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ one, box }) => `${one.className} ${one.textContent?.slice(0, 30)} ${box.width}×${box.height}`),
  );
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

interface Theme {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
}

const THEMES: readonly Theme[] = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "contrast", colorScheme: "light", forcedColors: "active" },
];
/** Light or dark is all that a browser can be told of a contrast theme; dark is tried in one language. */
const CONTRAST_DARK: Theme = { name: "contrast, dark", colorScheme: "dark", forcedColors: "active" };

/** Two scripts and, once it is there, the other direction; the other languages differ in words alone. */
const TRIED = LANGUAGES.filter((language: string) => ["ja", "en", "ar"].includes(language));
/** Rows below the verdict, each a view of its own. */
const ROWS = ["concern", "matter", "links", "after", "evidence", "headers", "take", "settings"] as const;

/** The system changes to this theme while the page is open. */
async function change(page: Page, { colorScheme, forcedColors }: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.waitForFunction((theme) => document.documentElement.dataset["theme"] === theme, colorScheme);
}

/** One view in each theme: what axe finds, and what is too small to press. */
async function inThemes(page: Page, themes: readonly Theme[], place: string, within = "html"): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await change(page, theme);
    found.push(...(await violations(page, `${place} ${theme.name}`, within)));
    found.push(...(await smallTargets(page)).map((one) => `${place} ${theme.name}: small: ${one}`));
  }
  return found;
}

/** All that can be opened inside a row. */
const openInside = (page: Page, row: string): Promise<void> =>
  page.evaluate((row) => {
    for (const part of document.querySelectorAll<HTMLElement>(
      `[data-row=${row}] .row-panel .rows .row[aria-expanded=false]`,
    ))
      part.click();
  }, row);

describe.each(TRIED)("in %s", (language) => {
  const paneThemes = language === "en" ? [...THEMES, CONTRAST_DARK] : THEMES;
  test(`the pane, every row opened: ${paneThemes.map(({ name }) => name).join("; ")}`, async () => {
    const { page, errors, end } = await visit(browser, `${served.url}mailbox.html`, { language, height: 1200 });
    await page.evaluate(AXE);
    const found: string[] = [];
    const examine = async (place: string, within?: string): Promise<void> =>
      void found.push(...(await inThemes(page, paneThemes, place, within)));
    for (const sample of ["notice", "spoof", "service", "unproven", "ordinary", "sender"]) {
      await page.click(`[data-sample=${sample}]`);
      await page.waitForFunction((id) => document.querySelector(`[data-sample=${id}][aria-current]`), sample);
      await page.waitForSelector("[data-verdict] .headline");
      // the mailbox around the pane does not change
      if (sample === "notice") await examine(sample);
      if (sample !== "notice" && sample !== "spoof") {
        await page.click(".action .primary");
        await page.waitForSelector(".action-panel .guidance");
        await examine(`${sample} action`, PANE);
        continue;
      }
      for (const row of ROWS) {
        const button = await page.$(`[data-row=${row}] > .fold > .row-heading > .row`);
        if (button === null) continue;
        await button.click();
        await page.waitForSelector(`[data-row=${row}] .row-panel > :not([role=status])`);
        await examine(`${sample} ${row}`, PANE);
        if (row === "headers" || row === "evidence") {
          await openInside(page, row);
          await examine(`${sample} ${row} opened`, PANE);
        }
        await button.click();
      }
    }
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await end();
  }, 180_000);

  test(`the page: ${THEMES.map(({ name }) => name).join("; ")}`, async () => {
    const { page, errors, end } = await visit(browser, served.url, { language });
    await page.waitForSelector(".intro");
    await page.evaluate(AXE);
    const found = await inThemes(page, THEMES, "first");
    // one is open at a time: the help for the source last
    for (const row of (await page.$$(".page-input > .rows .row")).reverse()) await row.click();
    await page.waitForSelector(".page-input .steps, .page-input .rows.inner");
    for (const row of await page.$$(".page-input .rows.inner .row")) await row.click();
    found.push(...(await inThemes(page, THEMES, "help")));
    await page.click(".page-top .text-button");
    await page.waitForSelector(".settings");
    found.push(...(await inThemes(page, THEMES, "settings")));
    await page.click(".examples [data-example=lookalike]");
    await page.waitForSelector("[data-verdict] .headline");
    await page.waitForSelector(".way .timeline");
    found.push(...(await inThemes(page, THEMES, "result")));
    await page.fill("#source", "Subject: x");
    await page.click(".page-input form button[type=submit]");
    await page.waitForSelector(".page-error");
    found.push(...(await inThemes(page, THEMES, "error and list")));
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await end();
  }, 120_000);

  test("nothing scrolls sideways at 320 px, nor with text at 200 %", async () => {
    const { page, end } = await visit(browser, served.url, { language, width: 320, height: 700 });
    await page.waitForSelector(".intro");
    expect(await sideways(page)).toBe(0);
    for (const sample of ["notice", "spoof", "service", "unproven"]) {
      await page.click(`[data-example=${sample}]`);
      await page.waitForSelector("[data-verdict] .headline");
      for (const row of ROWS)
        await page.$(`[data-row=${row}] > .fold > .row-heading > .row`).then((one) => one?.click());
      await page.waitForSelector("[data-row=headers] .timeline");
      await openInside(page, "headers");
      expect(await sideways(page)).toBe(0);
    }
    await page.evaluate(() => document.documentElement.style.setProperty("zoom", "2"));
    await page.setViewportSize({ width: 640, height: 700 });
    expect(await sideways(page)).toBe(0);
    await end();
  }, 60_000);
});

/** The headings in their order, each with its level: "1 Is this mail really from Microsoft?". */
const headings = (page: Page): Promise<string[]> =>
  page.$$eval("h1, h2, h3, h4, h5, h6", (all) =>
    all.map((one) => `${one.tagName.slice(1)} ${one.textContent?.trim() ?? ""}`),
  );

test("one first heading on every page; the result is a place of its own, its verdict one level below, its rows two", async () => {
  const { page, end } = await visit(browser, served.url);
  await page.waitForSelector(".intro");
  expect(await page.getByRole("region", { name: "Result" }).count()).toBe(0);
  await page.click("[data-example=notice]");
  await page.click("[data-example=spoof]");
  await page.waitForSelector("[data-verdict=not-microsoft] .headline");
  await page.waitForSelector(".way .label");
  await page.click("[data-row=evidence] .row");
  await page.waitForSelector("[data-row=evidence] .rows");
  const result = page.getByRole("region", { name: "Result" });
  expect(await result.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([
    "Checked messages 2",
    "Not from Microsoft",
  ]);
  await result.getByRole("heading", { level: 3, name: "Why we say so", exact: true }).waitFor();
  await result.getByRole("heading", { level: 3, name: "The way it took" }).waitFor();
  await result.getByRole("heading", { level: 4, name: "Links" }).waitFor();
  // what may have happened stands below the question
  await page.click("[data-row=after] .row");
  await result.getByRole("heading", { level: 4, name: "What has already happened?" }).waitFor();
  await result.getByRole("heading", { level: 5, name: "I typed my password" }).waitFor();
  // a hint describes its row and is no part of the heading's name
  await page.getByRole("heading", { level: 2, name: "I only have the sender and the subject", exact: true }).waitFor();
  expect((await headings(page)).filter((one) => one.startsWith("1"))).toEqual([
    "1 Is this mail really from Microsoft?",
  ]);
  await end();
  const mailbox = await visit(browser, `${served.url}mailbox.html`);
  await mailbox.page.waitForSelector("[data-verdict] .headline");
  expect((await headings(mailbox.page)).map((one) => one[0]).join("")).toMatch(/^12223+$/);
  await mailbox.end();
});

/** Waits until the focus is on what this selector names, and gives its text. */
async function focusOn(page: Page, selector: string): Promise<string> {
  const there = await page.waitForFunction(
    (wanted) => (document.activeElement?.matches(wanted) === true ? document.activeElement : null),
    selector,
    { timeout: 5000 },
  );
  return there.evaluate((one) => (one as HTMLElement).innerText);
}

test("a control that its own press takes away hands the focus on", async () => {
  const { page, errors, end } = await visit(browser, served.url);
  const press = async (selector: string): Promise<void> => {
    await page.focus(selector);
    await page.keyboard.press("Enter");
  };
  await press(".intro .button");
  expect(await focusOn(page, ".headline")).toBe("Sent by Microsoft");
  // one more request: the first of the new ones
  await page.click("[data-example=service]");
  await page.waitForSelector("[data-verdict=microsoft-service]");
  await press(".pane > .text-button");
  await focusOn(page, ".pane > .asks .ask:first-child");
  // a row of the list: the one that moves into its place, then the one before, then what was found in the last
  await page.click("[data-example=ordinary]");
  await page.waitForSelector("[data-verdict=no-claim]");
  expect(await page.$$(".message-list li")).toHaveLength(3);
  await press(".message-list li:nth-child(2) .remove");
  await focusOn(page, ".message-list li:nth-child(2) .message-row");
  await press(".message-list li:nth-child(1) .remove");
  expect(await focusOn(page, ".headline")).toBe("Sent by Microsoft");
  await page.click("[data-example=ordinary]");
  await page.waitForSelector("[data-verdict=no-claim]");
  await press(".message-list .text-button");
  await focusOn(page, ".drop .button");
  // the person's answer: the verdict it leads to
  await page.setInputFiles("[data-files]", {
    name: "notice.eml",
    mimeType: "message/rfc822",
    buffer: readFileSync(join(__dirname, "../../src/samples/messages/notice.en.eml")),
  });
  await page.waitForSelector("[data-verdict=cannot-tell]");
  await press(".own-mailbox .button");
  expect(await focusOn(page, "[data-verdict=microsoft-notice] .headline")).toBe("Sent by Microsoft");
  // who went on meanwhile is left alone
  await page.check("input[type=radio][value=unknown]");
  await page.waitForSelector("[data-verdict=cannot-tell]");
  await page.evaluate(() => {
    document.querySelector<HTMLElement>(".own-mailbox .button")?.click();
    document.querySelector<HTMLElement>("#source")?.focus();
  });
  await page.waitForSelector("[data-verdict=microsoft-notice]");
  await page.waitForTimeout(200);
  await focusOn(page, "#source");
  expect(errors).toEqual([]);
  await end();
  const mailbox = await visit(browser, `${served.url}mailbox.html`);
  await mailbox.page.focus(".welcome .button");
  await mailbox.page.keyboard.press("Enter");
  expect(await focusOn(mailbox.page, ".headline")).toBe("Sent by Microsoft");
  await mailbox.end();
}, 60_000);

test("from the keyboard alone: example, verdict, action, rows, header field, in the order in which they are read", async () => {
  const { page, end } = await visit(browser, served.url);
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const one = document.activeElement as HTMLElement | null;
      return one?.dataset["example"] ?? one?.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? one?.className ?? "";
    });
  const tabTo = async (wanted: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if ((await focused()).includes(wanted)) return;
    }
    throw new Error(`${wanted} was not reached with Tab`);
  };
  await page.waitForSelector(".intro");
  await tabTo("notice");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-verdict=microsoft-notice]");
  // the focus stays on the button that was pressed
  expect(await focused()).toBe("notice");
  await tabTo("primary");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-row=concern] select");
  expect(await focused()).toBe("concern");
  await tabTo("evidence");
  await page.keyboard.press("Space");
  await page.waitForSelector("[data-row=evidence] .rows");
  await tabTo("headers");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-row=headers] .timeline");
  expect(await page.getAttribute("[data-row=headers] .row", "aria-expanded")).toBe("true");
  expect(await page.$$("details, summary")).toEqual([]);
  await end();
});
