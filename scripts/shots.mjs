// Pictures of the built product (npm run build first): those of the README, and a contact sheet of every verdict in light and
// dark, Japanese and English, at 320 px, with the page at 1280 px.   npm run shots [-- --dist FOLDER] [--out FOLDER]
import { createServer } from "node:http";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from "./browser.mjs";

const root = join(import.meta.dirname, "..");
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at === -1 ? otherwise : process.argv[at + 1];
};
const dist = option("--dist", join(root, "dist"));
const out = option("--out", join(root, "docs", "images"));
const path = findBrowser();
if (path === null || !existsSync(join(dist, "index.html"))) {
  console.error(path === null ? NO_BROWSER : "Nothing is built: npm run build");
  process.exit(1);
}
mkdirSync(out, { recursive: true });

const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};
const server = createServer((request, response) => {
  const name = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const file = name.startsWith("/assets/")
    ? join(root, name)
    : join(dist, name.endsWith("/") ? `${name}index.html` : name);
  if (!existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
  response.end(readFileSync(file));
});
await new Promise((done) => server.listen(0, "localhost", done));
const url = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: path, args: BROWSER_FLAGS });

async function open(page, { language, dark = false, width = 1280, height = 900, scale = 1 }) {
  const context = await browser.newContext({
    locale: language,
    timezoneId: "Asia/Tokyo",
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    viewport: { width, height },
    deviceScaleFactor: scale,
    serviceWorkers: "block",
  });
  const tab = await context.newPage();
  // as for a person who has been here before
  await tab.addInitScript(() => localStorage.setItem("honmono.samples", JSON.stringify({ introduced: true })));
  // an administrator's own notice, so that its verdict can be shown too
  await tab.route("**/honmono.config.json", (route) =>
    route.fulfill({
      json: {
        schema: 1,
        notices: [
          {
            id: "reading-circle",
            domains: ["books.example"],
            text: {
              en: "Our reading circle writes from this address. You may answer it.",
              ja: "社内の読書会からの連絡です。返信して構いません。",
            },
          },
        ],
        help: { link: "https://help.example.com/", phone: null },
      },
    }),
  );
  if (page === "without-configuration") await tab.unroute("**/honmono.config.json");
  await tab.goto(`${url}${page === "without-configuration" ? "mailbox.html" : page}`);
  return tab;
}

async function pane(sample, person, { own = false } = {}) {
  const tab = await open(own ? "mailbox.html" : "without-configuration", { ...person, height: 1000 });
  await tab.waitForSelector("[data-verdict]");
  await tab.click(`[data-sample=${sample}]`);
  await tab.waitForFunction((id) => document.querySelector(`[data-sample=${id}][aria-current]`) !== null, sample);
  await tab.waitForSelector("[data-verdict] .headline");
  // the whole pane, however long
  await tab.addStyleTag({
    content:
      ".mailbox{height:auto!important}.mailbox-pane{overflow:visible!important}.mailbox-pane .pane{min-height:0!important}",
  });
  const picture = await (await tab.$(".mailbox-pane .pane")).screenshot();
  await tab.context().close();
  return picture;
}

async function page(example, person) {
  const tab = await open("index.html", person);
  await tab.waitForSelector(".intro");
  if (example !== null) {
    await tab.click(`[data-example=${example}]`);
    await tab.waitForSelector("[data-verdict] .headline");
    await tab.waitForSelector(".way .timeline");
    // the button that was pressed need not shine
    await tab.evaluate(() => document.activeElement?.blur());
  }
  const picture = await tab.screenshot({ fullPage: true });
  await tab.context().close();
  return picture;
}

async function mailbox(sample, person) {
  const tab = await open("without-configuration", person);
  await tab.waitForSelector("[data-verdict]");
  await tab.click(`[data-sample=${sample}]`);
  await tab.waitForTimeout(200);
  await tab.waitForSelector("[data-verdict] .headline");
  await tab.evaluate(() => document.activeElement?.blur());
  const picture = await tab.screenshot();
  await tab.context().close();
  return picture;
}

const VERDICTS = [
  ["notice"],
  ["sender"],
  ["service"],
  ["spoof"],
  ["lookalike"],
  ["tenant"],
  ["unproven"],
  ["ordinary"],
  ["ordinary", { own: true }],
];

writeFileSync(join(out, "page.png"), await page("lookalike", { language: "en-GB" }));
writeFileSync(join(out, "page-ja.png"), await page("spoof", { language: "ja" }));
writeFileSync(join(out, "mailbox.png"), await mailbox("service", { language: "en-GB", height: 820 }));
writeFileSync(join(out, "pane-ja.png"), await pane("notice", { language: "ja", scale: 2 }));
writeFileSync(join(out, "pane-en.png"), await pane("lookalike", { language: "en-GB", scale: 2 }));

const rows = [];
for (const language of ["ja", "en-GB"])
  for (const dark of [false, true]) {
    const pictures = [];
    for (const [sample, more] of VERDICTS) pictures.push(await pane(sample, { language, dark }, more));
    rows.push({ title: `${language}, ${dark ? "dark" : "light"}`, pictures });
  }
for (const language of ["ja", "en-GB"])
  for (const dark of [false, true])
    rows.push({
      title: `page, ${language}, ${dark ? "dark" : "light"}`,
      pictures: [await page(null, { language, dark }), await page("unproven", { language, dark })],
    });
const sheet = await browser.newPage({ viewport: { width: 3000, height: 1000 } });
const image = (picture) => `<img src="data:image/png;base64,${picture.toString("base64")}">`;
await sheet.setContent(
  `<style>body{margin:16px;background:#b9bec6;font:16px sans-serif}h2{margin:16px 0 8px}div{display:flex;gap:12px;align-items:flex-start}</style>` +
    rows.map(({ title, pictures }) => `<h2>${title}</h2><div>${pictures.map(image).join("")}</div>`).join(""),
);
await sheet.waitForFunction(() => [...document.images].every(({ complete }) => complete));
mkdirSync(join(root, "reports"), { recursive: true });
writeFileSync(join(root, "reports", "contact-sheet.png"), await sheet.screenshot({ fullPage: true }));
await browser.close();
server.close();
console.log(`pictures in ${out}, contact sheet in reports/`);
