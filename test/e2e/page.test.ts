import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { DIST, serveBuilt, type Served } from "./serve";
import { verdictOf, visit } from "./visit";

const SAMPLES = join(__dirname, "../../src/samples/messages");

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const EXPECTED = {
  notice: "microsoft-notice",
  spoof: "not-microsoft",
  lookalike: "not-microsoft",
  service: "microsoft-service",
  tenant: "not-microsoft",
  ordinary: "no-claim",
  unproven: "cannot-tell",
  sender: "microsoft-sender",
} as const;

const HEADLINE = { ja: "Microsoft から送信", en: "Sent by Microsoft" } as const;

async function choose(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.setInputFiles("[data-files]", { name, mimeType: "application/octet-stream", buffer: bytes });
}

/** Waits until the page says this about what was handed over last. */
async function errorSays(page: Page, words: string): Promise<void> {
  await page.waitForFunction((said) => document.querySelector(".page-error")?.textContent?.includes(said), words);
}

test.each(["ja", "en"] as const)(
  "every example has its own verdict, in %s, without a word to anyone",
  async (language) => {
    const { page, errors, foreign, end } = await visit(browser, served.url, { language });
    for (const [id, verdict] of Object.entries(EXPECTED)) {
      await page.click(`[data-example=${id}]`);
      await page.waitForSelector(`.message-list li.current [aria-current], [data-example=${id}][aria-pressed=true]`);
      await page.waitForSelector(`[data-verdict=${verdict}]`);
      expect(await page.textContent(".subject")).not.toBe("");
    }
    await page.click("[data-example=notice]");
    await page.waitForSelector("[data-verdict=microsoft-notice]");
    expect(await page.textContent(".verdict .headline")).toBe(HEADLINE[language]);
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await end();
  },
);

test("a fake of the notice still leads to what Microsoft says about the matter", async () => {
  const { page, end } = await visit(browser, served.url, { language: "ja" });
  await page.click("[data-example=spoof]");
  await page.waitForSelector("[data-verdict=not-microsoft]");
  await page.click("[data-row=matter] .row");
  await page.waitForSelector("[data-row=matter] a[href*='support.microsoft.com']");
  // the mail's own link is nowhere a link
  expect(await page.$$("a[href*='mail-access.example']")).toEqual([]);
  await end();
});

test("with a mouse the page says where files may be dropped", async () => {
  const { page, end } = await visit(browser, served.url);
  expect(await page.innerText(".page-input")).toMatch(/drop/i);
  await end();
});

test("what is no message gets a clear sentence, and the page goes on", async () => {
  const { page, errors, end } = await visit(browser, served.url);
  const check = async (text: string, words: string): Promise<void> => {
    await page.fill("#source", text);
    await page.click("form button[type=submit]");
    await errorSays(page, words);
  };
  await check("", "There is nothing in it");
  await check("Subject: Action required: you may lose access", "only a subject");
  await check(
    `Hello,\n\nis this from Microsoft?\n\n${"I am not sure what to do with it. ".repeat(20)}`,
    "not the source of a message",
  );
  await choose(
    page,
    "photo.jpg",
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
  );
  await errorSays(page, "picture");
  await choose(page, "huge.eml", Buffer.alloc(30 * 1024 * 1024, "From: a@b.example\r\n"));
  await errorSays(page, "25 MB");
  // the two files; pastes that could not be read are not kept
  expect(await page.$$(".message-list li")).toHaveLength(2);
  expect(await page.$$(".message-list .unread")).toHaveLength(2);
  // on a phone the way to a source stands far above the error: it opens and comes into view
  await page.setViewportSize({ width: 390, height: 700 });
  await page.click(".page-error .text-button");
  await page.waitForSelector(".page-input .row-panel:not([hidden]) .row");
  expect(
    await page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return document.activeElement?.getAttribute("aria-expanded") === "true" && top >= 0 && bottom <= innerHeight;
    }),
  ).toBe(true);
  await page.click("[data-example=notice]");
  await page.waitForSelector("[data-verdict=microsoft-notice]");
  expect(errors).toEqual([]);
  await end();
});

test("on a phone the verdict comes to the top, and changing an answer above it does not carry the person away", async () => {
  const { page, end } = await visit(browser, served.url, { width: 320, height: 640, touch: true });
  // nobody is asked to drop a file with a finger
  expect(await page.innerText(".page-input")).not.toMatch(/drop/i);
  await choose(page, "notice.eml", readFileSync(join(SAMPLES, "notice.en.eml")));
  await page.waitForFunction(
    () => (document.querySelector("[data-verdict=cannot-tell] .headline")?.getBoundingClientRect().top ?? 640) < 320,
  );
  const own = "input[type=radio][value=own-mailbox]";
  await page.check(own);
  await page.waitForSelector("[data-verdict=microsoft-notice] .headline");
  expect(await page.$eval(own, (element) => element.getBoundingClientRect().top)).toBeGreaterThan(0);
  await end();
});

test("a file is only a file until the person says that it comes from their own mailbox", async () => {
  const { page, end } = await visit(browser, served.url);
  await choose(page, "notice.eml", readFileSync(join(SAMPLES, "notice.en.eml")));
  await page.waitForSelector("[data-verdict=cannot-tell]");
  await page.click(".own-mailbox .button");
  await page.waitForSelector("[data-verdict=microsoft-notice]");
  expect(await page.isChecked("input[type=radio][value=own-mailbox]")).toBe(true);
  // that it rests on the person's word is said beside the verdict
  expect(await page.textContent(".verdict p")).toMatch(/you (said|say)|your word/i);
  await page.check("input[type=radio][value=unknown]");
  await page.waitForSelector("[data-verdict=cannot-tell]");
  await end();
});

test("pasted headers and a pasted source are read", async () => {
  const { page, end } = await visit(browser, served.url);
  const source = readFileSync(join(SAMPLES, "lookalike.en.eml"), "utf8");
  await page.fill("#source", source.slice(0, source.indexOf("\r\n\r\n")));
  await page.click("form button[type=submit]");
  await page.waitForSelector("[data-verdict=not-microsoft]");
  // only headers: no link is known
  expect(await page.$$("[data-row=links]")).toEqual([]);
  await page.fill("#source", source);
  await page.click("form button[type=submit]");
  await page.waitForSelector("[data-row=links]");
  expect(await verdictOf(page)).toBe("not-microsoft");
  await end();
});

test("several messages become a list with verdicts; an attached message is judged on its own", async () => {
  const { page, end } = await visit(browser, served.url);
  const inner = readFileSync(join(SAMPLES, "tenant.en.eml"), "latin1");
  const outer = [
    "From: Hanako <hanako@books.example>",
    "To: someone@example.com",
    "Subject: Look at this one",
    "Date: Mon, 14 Sep 2026 10:00:00 +0900",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="x"',
    "",
    "--x",
    "Content-Type: text/plain",
    "",
    "Is it real?",
    "--x",
    "Content-Type: message/rfc822",
    'Content-Disposition: attachment; filename="strange.eml"',
    "",
    inner,
    "--x--",
    "",
  ].join("\r\n");
  await page.setInputFiles("[data-files]", [
    { name: "outer.eml", mimeType: "message/rfc822", buffer: Buffer.from(outer, "latin1") },
    ...["spoof", "ordinary", "service"].map((id) => ({
      name: `${id}.eml`,
      mimeType: "message/rfc822",
      buffer: readFileSync(join(SAMPLES, `${id}.en.eml`)),
    })),
  ]);
  await page.waitForFunction(() => document.querySelectorAll(".message-list .message-state .shape").length === 4);
  // two of the same subject are told apart by their files
  expect(await page.textContent(".message-list li:nth-child(2)")).toContain(" · spoof.eml");
  await page.getByRole("button", { name: /^Remove .* · spoof\.eml$/ }).waitFor();
  await page.waitForSelector(".attached .button");
  await page.click(".attached .button");
  await page.waitForSelector("[data-verdict=not-microsoft]");
  expect(await page.$$(".message-list li")).toHaveLength(5);
  await page.click(".message-list li:nth-child(3) .message-row");
  await page.waitForFunction(() => document.querySelector(".subject")?.textContent?.startsWith("Action required"));
  await end();
});

test("printed by the browser's own command: the result in ink, without the form; once a report was made, that alone", async () => {
  const { page, end } = await visit(browser, served.url, { dark: true });
  const shown = (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
  await page.emulateMedia({ media: "print" });
  expect(await shown(".page-title")).toBe(true);
  await page.emulateMedia({ media: "screen" });
  await page.click("[data-example=spoof]");
  await page.waitForSelector("[data-verdict=not-microsoft]");
  // the view that brings the words for the report, and what it hides on paper
  await page.waitForSelector(".way .timeline");
  await page.waitForSelector(".on-paper .guidance", { state: "attached" });
  expect(await shown(".on-paper")).toBe(false);
  expect(await shown(".page-input")).toBe(true);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await shown(".verdict .headline")).toBe(true);
  // what to do next stands on it, open or not; the way of the message only where it was opened
  expect(await shown(".on-paper .guidance")).toBe(true);
  const next = await page.innerText(".on-paper");
  expect(next).toContain("Report it, then delete it.");
  // nothing of what a screen alone has: a row below, a mail to be written
  expect(next).not.toContain("below");
  expect(next).not.toContain("Prepare a report");
  expect(await shown(".timeline")).toBe(false);
  expect(await shown(".page-input")).toBe(false);
  expect(await shown("nav")).toBe(false);
  expect(await shown("[data-row=after]")).toBe(false);
  // on white paper
  const ink = await page.locator(".subject").evaluate((element) => getComputedStyle(element).color);
  expect(Math.max(...(ink.match(/[0-9]+/g) ?? ["255"]).map(Number))).toBeLessThan(100);
  await page.emulateMedia({ media: "screen" });
  await page.click("[data-row=take] .row");
  await page.waitForSelector(".print-only", { state: "attached" });
  expect(await shown(".print-only")).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await shown(".print-only")).toBe(true);
  expect(await page.textContent(".print-only")).toContain("Not from Microsoft");
  expect(await shown(".verdict .headline")).toBe(false);
  await end();
});

test("who has only the sender and the subject is told what can and cannot be said", async () => {
  const { page, end } = await visit(browser, served.url);
  await page.click("text=I only have the sender and the subject");
  // what is wrong is said at the place where it is mended, and is gone as soon as that is touched
  const place = page.getByRole("textbox", { name: "Sender’s address" });
  for (const typed of ["not an address", ""]) {
    await place.fill(typed);
    await page.click(".typed button[type=submit]");
    await page.waitForSelector(".typed .mistake");
    const told = await place.evaluate((one) => [
      document.activeElement === one,
      one.getAttribute("aria-invalid"),
      document.getElementById(one.getAttribute("aria-describedby") ?? "")?.className,
    ]);
    expect(told).toEqual([true, "true", "mistake"]);
    await place.fill("a");
    expect(await place.getAttribute("aria-invalid")).toBe("false");
    expect(await page.$(".typed .mistake")).toBeNull();
  }
  await page.fill(".typed label:nth-of-type(1) input", "outlook@communication.microsoft.com");
  await page.fill(
    ".typed label:nth-of-type(3) input",
    "Action required: You may lose access to some of your third-party mail and calendar apps",
  );
  await page.click(".typed button[type=submit]");
  await page.waitForSelector("[data-verdict=cannot-tell]");
  expect(await page.textContent(".page-result .notice")).toContain("proves nothing");
  await page.click("[data-row=matter] .row");
  await page.waitForSelector("[data-row=matter] a[href*='support.microsoft.com']");
  await page.fill(".typed label:nth-of-type(1) input", "outlook@communication-rnicrosoft.example");
  await page.fill(".typed label:nth-of-type(2) input", "Microsoft account team");
  await page.click(".typed button[type=submit]");
  await page.waitForSelector("[data-verdict=not-microsoft]");
  await end();
});

test("nobody is asked for a key unless the person presses for it; then one name goes out, and the answer is said", async () => {
  const { page, foreign, end } = await visit(browser, served.url);
  const asked: string[] = [];
  await page.route("https://cloudflare-dns.com/**", (route) => {
    asked.push(route.request().url() + (route.request().postData() ?? ""));
    return route.abort();
  });
  await choose(page, "notice.eml", readFileSync(join(SAMPLES, "notice.en.eml")));
  await page.waitForSelector("[data-verdict=cannot-tell]");
  expect(foreign).toEqual([]);
  expect(await page.textContent(".page-result .foot")).toContain("Nothing was sent anywhere");
  await page.click("text=Check Microsoft’s signature");
  await page.waitForFunction(() =>
    document.querySelector(".page-result .foot")?.textContent?.includes("cloudflare-dns.com"),
  );
  expect(asked.length).toBeGreaterThan(0);
  // no address, subject or text of the mail, only names under _domainkey (and _dmarc) of the domain
  for (const url of asked) expect(decodeURIComponent(url)).not.toMatch(/someone|example\.com|Action/);
  expect(await page.getAttribute(".said", "data-verdict")).toBe("cannot-tell");
  await page.waitForFunction(() => document.querySelector(".asking") === null);
  await end();
});

test("20,000 fields: found, opened and walked through with few nodes in the document", async () => {
  const { page, end } = await visit(browser, served.url);
  const many = Array.from({ length: 20_000 }, (_, at) => `X-Field-${at}: value ${at}`).join("\r\n");
  const source = readFileSync(join(SAMPLES, "notice.en.eml"), "utf8");
  await choose(page, "many.eml", Buffer.from(source.replace("\r\nFrom:", `\r\n${many}\r\nFrom:`)));
  await page.waitForSelector("[data-verdict]");
  await page.click("[data-row=headers] .row");
  await page.click("[data-row=headers] .row:has-text('All header fields')");
  await page.waitForSelector(".field-list .field-row");
  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(5000);
  await page.focus(".field-list .field-row[tabindex='0']");
  await page.keyboard.press("End");
  await page.waitForFunction(
    () => Number((document.activeElement as HTMLElement | null)?.dataset["position"]) > 20_000,
  );
  await page.fill(".fields input[type=search]", "x-field-19999");
  await page.waitForFunction(() => document.querySelectorAll(".field-list .field-row").length === 1);
  await page.click(".field-list .field-row");
  expect(await page.textContent(".field-open .raw")).toContain("X-Field-19999: value 19999");
  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(5000);
  await end();
});

test("a jump from the evidence lands on its header field", async () => {
  const { page, end } = await visit(browser, served.url);
  await page.click("[data-example=spoof]");
  await page.waitForSelector("[data-verdict=not-microsoft]");
  await page.click("[data-row=evidence] .row");
  await page.click("[data-row=evidence] .rows .row:has-text('The receiving server')");
  await page.click("[data-row=evidence] .raw-field .text-button");
  await page.waitForFunction(() => document.activeElement?.classList.contains("field-row"));
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Authentication-Results");
  expect(await page.getAttribute(".field-row[aria-expanded=true]", "data-field")).not.toBeNull();
  await end();
});

test("the finding that decides wears the verdict's own mark", async () => {
  const { page, end } = await visit(browser, served.url);
  await page.click("[data-example=lookalike]");
  await page.waitForSelector("[data-verdict=not-microsoft]");
  await page.click("[data-row=evidence] .row");
  const deciding = page.locator(".findings li.decides").first();
  await deciding.waitFor();
  expect(await deciding.locator(".mark-drawing").getAttribute("class")).toContain("fail");
  expect(await deciding.textContent()).toMatch(/^Against it: .*\. decides/);
  await end();
});

test.each(["ja", "de"])("with the text alone at 200 % in a narrow pane nothing is cut off, in %s", async (language) => {
  const { page, end } = await visit(browser, `${served.url}mailbox.html`, { language });
  for (const sample of ["service", "lookalike", "spoof"]) {
    await page.reload();
    await page.click(`[data-sample=${sample}]`);
    await page.waitForFunction((id) => document.querySelector(`[data-sample=${id}][aria-current]`), sample);
    await page.waitForSelector("[data-verdict] .headline");
    const cut = await page.$eval(".mailbox-pane", (pane) => {
      const all = [...pane.querySelectorAll<HTMLElement>("*")];
      const sizes = all.map((one) => {
        const { fontSize, lineHeight } = getComputedStyle(one);
        return [parseFloat(fontSize) * 2, parseFloat(lineHeight) * 2] as const;
      });
      for (const [at, one] of all.entries()) {
        one.style.fontSize = `${sizes[at]?.[0] ?? 0}px`;
        one.style.lineHeight = `${sizes[at]?.[1] ?? 0}px`;
      }
      const { right } = pane.getBoundingClientRect();
      return all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > right - 10)
        .map((one) => `${one.className} ${one.textContent ?? ""}`)
        .filter((text) => !/^(pane|shape)/.test(text));
    });
    expect(cut).toEqual([]);
    expect(await page.$eval(".mailbox-pane", (one) => one.scrollWidth - one.clientWidth)).toBe(0);
  }
  await end();
});

test("in half of a narrow pane, as at 200 % text, nothing is cut off, and a name is whole where it fits", async () => {
  const { page, end } = await visit(browser, `${served.url}mailbox.html`, { language: "de" });
  await page.waitForSelector("[data-verdict] .headline");
  const lines = (): Promise<number> =>
    page.$eval(".plates .host b", (one) => new Set([...one.getClientRects()].map(({ top }) => top)).size);
  expect(await lines()).toBe(1);
  await page.$eval<void, HTMLElement>(".mailbox-pane", (one) => one.style.setProperty("width", "160px"));
  await page.click("[data-sample=lookalike]");
  await page.waitForSelector("[data-verdict=not-microsoft]");
  expect(await page.$eval(".mailbox-pane", (one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await end();
});

test("a choice is named by its words; its hint describes it and is not said twice", async () => {
  const { page, end } = await visit(browser, served.url);
  await page.getByRole("radio", { name: "I opened it in my own mailbox", exact: true }).check();
  await page.click("[data-example=notice]");
  await page.click("[data-row=concern] .row");
  await page.getByRole("radio", { name: "Personal account", exact: true }).check();
  await page.click("[data-row=take] .row");
  await page.getByRole("checkbox", { name: "Hide people’s mail addresses", exact: true }).uncheck();
  await end();
});

test("in Arabic the technical words keep their own direction, stand with the others, and are cut at their end", async () => {
  const { page, errors, end } = await visit(browser, served.url, { language: "ar" });
  await page.click("[data-example=lookalike]");
  await page.waitForSelector("[data-verdict=not-microsoft]");
  /** Px between the end of the line where a right-to-left reader begins and the text. */
  const inset = (selector: string): Promise<number> =>
    page.$eval(selector, (one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return Math.round(one.getBoundingClientRect().right - range.getBoundingClientRect().right);
    });
  expect(await inset(".about .subject")).toBe(0);
  await page.click("[data-row=headers] .row");
  await page.waitForSelector("[data-row=headers] .timeline");
  for (const part of await page.$$("[data-row=headers] .rows .row[aria-expanded=false]")) await part.click();
  await page.waitForSelector(".field-value");
  expect(await inset(".hop .fact")).toBe(0);
  expect(await inset(".code-name")).toBe(0);
  expect(await inset(".code-row .fact")).toBe(0);
  expect(await page.$$eval(".field-value", (all) => all.map((one) => getComputedStyle(one).direction))).not.toContain(
    "rtl",
  );
  await page.click("[data-row=headers] .hops .toggle button:nth-child(2)");
  const cells = await page.$$eval("[data-row=headers] .table td bdi", (all) =>
    all.filter((one) => one.textContent?.includes("::")).map((one) => getComputedStyle(one).direction),
  );
  expect(cells.length).toBeGreaterThan(0);
  expect(cells).not.toContain("rtl");
  expect(errors).toEqual([]);
  await end();
});

test("the self-test in Arabic: what is found keeps its own direction", async () => {
  const { page, end } = await visit(browser, `${served.url}selftest.html`, { language: "ar" });
  await page.waitForSelector("dd bdi");
  const values = await page.$$eval("dd", (all) =>
    all.map((one) => one.querySelector("bdi")).map((one) => one !== null && getComputedStyle(one).direction),
  );
  expect(values.length).toBeGreaterThan(5);
  expect(new Set(values)).toEqual(new Set(["ltr"]));
  await end();
});

test("settings hold at once and after a reload; a store that throws does no harm", async () => {
  const { page, errors, end } = await visit(browser, served.url, { language: "en-GB" });
  await page.click(".page-top .text-button");
  await page.waitForSelector(".settings select");
  expect(await page.innerText(".settings a[href='selftest.html']")).toMatch(/new window/i);
  await page.selectOption(".settings select >> nth=0", "ja");
  await page.waitForFunction(() => document.documentElement.lang === "ja");
  await page.selectOption(".settings select >> nth=1", "dark");
  await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
  await page.reload();
  await page.waitForFunction(
    () => document.documentElement.lang === "ja" && document.documentElement.dataset["theme"] === "dark",
  );
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.reload();
  await page.waitForSelector(".page-title");
  await page.click(".page-top .text-button");
  await page.selectOption(".settings select >> nth=1", "dark");
  await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
  await page.waitForFunction(() => document.querySelector(".settings")?.textContent?.includes("Could not be kept"));
  expect(errors).toEqual([]);
  await end();
});

test("once visited it works without a network", async () => {
  const { page, end } = await visit(browser, served.url, { language: "ja", serviceWorkers: "allow" });
  await page.click("[data-example=notice]");
  await page.waitForSelector("[data-verdict=microsoft-notice]");
  // every section of the language, as the worker names them
  const wanted = [...readFileSync(join(DIST, "sw.js"), "utf8").matchAll(/static\/ja-[a-z]+-ftl\.\w+\.js/g)].map(
    ([name]) => served.url + name,
  );
  expect(wanted.length).toBeGreaterThan(8);
  await page.evaluate(async (wanted) => {
    await navigator.serviceWorker.ready;
    for (;;) {
      const languages = await (await caches.open("honmono-languages")).keys();
      const kept = new Set(languages.map(({ url }) => url));
      if (navigator.serviceWorker.controller !== null && wanted.every((url) => kept.has(url))) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, wanted);
  // nothing from elsewhere, and nothing of a mail, is kept
  const kept = await page.evaluate(async () => {
    const urls: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) urls.push(url);
    return urls;
  });
  expect(kept.filter((url) => !url.startsWith(served.url))).toEqual([]);
  await page.context().setOffline(true);
  await page.reload();
  await page.click("[data-example=spoof]");
  await page.waitForSelector("[data-verdict=not-microsoft]");
  await page.click("[data-row=evidence] .row");
  await page.waitForSelector("[data-row=evidence] .rows");
  await page.click("[data-row=matter] .row");
  await page.waitForSelector("[data-row=matter] a");
  await end();
}, 90_000);

test("the sample mailbox: the old verdict is gone at once, the new one is said once, and the focus stays", async () => {
  const { page, errors, foreign, end } = await visit(browser, `${served.url}mailbox.html`, { language: "ja" });
  await page.waitForSelector("[data-verdict=microsoft-notice]");
  expect(await page.locator(".mailbox-pane").evaluate((one) => one.clientWidth)).toBeLessThanOrEqual(320);
  const seen = await page.evaluate(async () => {
    const states: string[] = [];
    const said = document.querySelector(".said");
    if (said === null) return states;
    const observer = new MutationObserver(() => {
      const state = said.getAttribute("data-verdict") ?? "none";
      if (states.at(-1) !== state) states.push(state);
    });
    observer.observe(said, { subtree: true, childList: true, characterData: true, attributes: true });
    const button = document.querySelector<HTMLButtonElement>("[data-sample=spoof]");
    button?.focus();
    button?.click();
    await new Promise((resolve) => setTimeout(resolve, 600));
    observer.disconnect();
    return states;
  });
  // the same region all the time, emptied of the old verdict before the new one stands in it
  expect(seen).toEqual(["none", "not-microsoft"]);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["sample"])).toBe("spoof");
  for (const [id, verdict] of Object.entries(EXPECTED)) {
    await page.click(`[data-sample=${id}]`);
    await page.waitForSelector(`[data-verdict=${verdict}]`);
  }
  // what is opened scrolls in the pane, and never makes the window scroll too
  for (const row of ["evidence", "settings"]) await page.click(`[data-row=${row}] .row`);
  await page.waitForSelector("[data-row=settings] .settings");
  const long = await page.$eval(".mailbox-pane", (one) => one.scrollHeight - one.clientHeight);
  expect(long).toBeGreaterThan(100);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await end();
});
