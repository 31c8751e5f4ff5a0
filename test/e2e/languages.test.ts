/** Every language in a pane of 320 px: each verdict with its rows opened, nothing wider than its place, nothing cut. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { direction, LANGUAGES } from "../../src/locales/languages";
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

const PANE = ".mailbox-pane";

/** A sample for each verdict, and the rows that are opened with it; each row is opened in full at least once. */
const TRIED = [
  ["notice", "microsoft-notice", ["concern", "after", "evidence", "headers", "take", "settings"]],
  ["sender", "microsoft-sender", ["concern"]],
  ["service", "microsoft-service", ["evidence"]],
  ["lookalike", "not-microsoft", ["evidence"]],
  ["unproven", "cannot-tell", ["evidence", "headers"]],
  ["spoof", "not-microsoft", ["matter", "links", "evidence"]],
  ["ordinary", "no-claim", []],
] as const;

/**
 * Words in the pane that a person could not read whole: wider than the pane or than a box that cuts, one line each.
 * The subject in two lines is meant to end in an ellipsis; what scrolls by itself is meant to.
 */
function cut(page: Page, place: string): Promise<string[]> {
  return page.evaluate(
    ({ selector, place }) => {
      const pane = document.querySelector<HTMLElement>(selector);
      if (pane === null) return ["no pane"];
      const found: string[] = [];
      const say = (what: string, one: Element): void => {
        const row = one.closest("[data-row]")?.getAttribute("data-row") ?? "card";
        found.push(`${place} ${row}: ${what} ${one.className} “${(one.textContent ?? "").slice(0, 60)}”`);
      };
      const meant = (one: Element): boolean => one.closest(".unseen, .subject") !== null;
      if (pane.scrollWidth > pane.clientWidth) say("the pane scrolls sideways", pane);
      const limits = pane.getBoundingClientRect();
      const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent === null || (node.textContent ?? "").trim() === "" || meant(parent)) continue;
        if (parent.closest("select, textarea") !== null || !parent.checkVisibility()) continue;
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        if (/^(?:finding|request|reason|headline|link|linkmark)-[a-z-]+$/.test(node.textContent ?? ""))
          say("no words for", parent);
        // the nearest box that cuts or scrolls, and any button on the way
        for (
          let around: Element | null = parent;
          around !== null && pane.contains(around);
          around = around.parentElement
        ) {
          const { overflowX, overflowY } = getComputedStyle(around);
          const frame = around.getBoundingClientRect();
          const scrolls = overflowX === "auto" || overflowX === "scroll";
          if (scrolls && around !== pane) break;
          const cuts = overflowX !== "visible" || around.matches("button, .button, svg");
          if (cuts && (box.left < frame.left - 1 || box.right > frame.right + 1)) say("cut sideways in", parent);
          if (overflowY === "hidden" && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1))
            say("cut below in", parent);
        }
        if (box.left < limits.left + 4 || box.right > limits.right - 4) say("at the edge", parent);
      }
      for (const one of pane.querySelectorAll<HTMLElement>("*")) {
        if (one.closest("svg, select") !== null || meant(one) || one.clientWidth === 0 || !one.checkVisibility())
          continue;
        const { overflowX } = getComputedStyle(one);
        if (overflowX === "auto" || overflowX === "scroll" || one.scrollWidth <= one.clientWidth + 1) continue;
        if (one.matches("input, textarea")) continue;
        say(`${one.scrollWidth} in ${one.clientWidth} px`, one);
      }
      // the drawing of a link stands on a line with the end of its words
      for (const drawing of pane.querySelectorAll("a .out")) {
        const link = drawing.closest("a");
        const text = link?.firstChild;
        if (!(link instanceof Element && text instanceof Text) || !drawing.checkVisibility()) continue;
        range.setStart(text, text.length - 1);
        range.setEnd(text, text.length);
        if (range.getBoundingClientRect().bottom < drawing.getBoundingClientRect().top)
          say("on a line of its own: drawing of", link);
      }
      // a closed list grows until the longest of its choices stands in it whole (28 px are padding and arrow)
      const pen = document.createElement("canvas").getContext("2d");
      for (const one of pane.querySelectorAll("select")) {
        if (pen === null || !one.checkVisibility()) continue;
        const style = getComputedStyle(one);
        pen.font = style.font;
        const wide = (choice: HTMLOptionElement): number => pen.measureText(choice.label).width;
        const [longest] = [...one.options].toSorted((a, b) => wide(b) - wide(a));
        if (longest === undefined) continue;
        const before = one.value;
        one.value = longest.value;
        const lines = Math.ceil(wide(longest) / (one.clientWidth - 28));
        const room = one.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
        if (one.scrollWidth > one.clientWidth || room < lines * parseFloat(style.lineHeight) - 1)
          found.push(`${place} choice in ${room} px: ${longest.label}`);
        one.value = before;
      }
      return [...new Set(found)];
    },
    { selector: PANE, place },
  );
}

/** Opens a row and all that it has inside; false where this verdict has no such row. */
async function openRow(page: Page, row: string): Promise<boolean> {
  const button = await page.$(`${PANE} [data-row=${row}] > .fold > .row-heading > .row[aria-expanded=false]`);
  if (button === null) return false;
  await button.click();
  await page.waitForSelector(`${PANE} [data-row=${row}] .row-panel > :not([role=status])`);
  if (row === "concern") {
    // an app with steps, settings to copy and an official page
    const select = await page.waitForSelector(`${PANE} [data-row=concern] select`);
    const value = await select.evaluate((one) => (one as HTMLSelectElement).options[4]?.value ?? "");
    await select.selectOption(value);
  }
  await page.evaluate((row) => {
    for (const inner of document.querySelectorAll<HTMLElement>(
      `[data-row=${row}] .row-panel .row[aria-expanded=false]`,
    ))
      inner.click();
  }, row);
  return true;
}

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction((selector) => document.querySelector(`${selector} .row-panel > [role=status]`) === null, PANE);

test.each(LANGUAGES)(
  "%s",
  async (language) => {
    const { page, errors, end } = await visit(browser, `${served.url}mailbox.html`, { language, height: 1000 });
    await page.waitForSelector("[data-verdict] .headline");
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir || "ltr"])).toEqual([
      language,
      direction(language),
    ]);
    expect(await page.$eval(PANE, (pane) => pane.clientWidth)).toBeLessThanOrEqual(320);
    const found: string[] = [];
    let rows = 0;
    for (const [sample, verdict, wanted] of TRIED) {
      await page.click(`[data-sample=${sample}]`);
      await page.waitForSelector(`[data-verdict=${verdict}] .headline`);
      for (const row of wanted) if (await openRow(page, row)) rows += 1;
      // the action that has no row of its own
      const action = await page.$(".action .primary[aria-expanded=false]");
      if (action !== null && wanted.length < 3) {
        await action.click();
        await page.waitForSelector(".action-panel .guidance, [data-row] .guidance");
      }
      await settled(page);
      found.push(...(await cut(page, sample)));
    }
    if (language !== "ja" && language !== "en") {
      // the other two are tried on every view in access.test.ts
      await page.evaluate(AXE);
      found.push(
        ...(await page.evaluate(async (selector) => {
          const { axe } = window as unknown as {
            axe: { run(where: string): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
          };
          const { violations } = await axe.run(selector);
          return violations.map(
            ({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
          );
        }, PANE)),
      );
    }
    expect(found).toEqual([]);
    expect(rows).toBeGreaterThanOrEqual(12);
    expect(errors).toEqual([]);
    await end();
  },
  60_000,
);

test("the notice of an organization, in its own words", async () => {
  const { page, end } = await visit(browser, "about:blank", { language: "de" });
  await page.route("**/honmono.config.json", (route) =>
    route.fulfill({
      json: {
        schema: 1,
        notices: [
          {
            id: "circle",
            domains: ["books.example"],
            text: { de: "Donaudampfschifffahrtsgesellschaftskapitänsmützenlesekreis: Antworten ist in Ordnung." },
          },
        ],
        help: { link: "https://help.example.com/", phone: null },
      },
    }),
  );
  await page.goto(`${served.url}mailbox.html`);
  await page.click("[data-sample=ordinary]");
  await page.waitForSelector("[data-verdict=own-notice] .headline");
  expect(await cut(page, "own-notice")).toEqual([]);
  await end();
}, 30_000);
