import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { spread } from "./measure.mjs";

const EMPTY = `<!doctype html><meta charset="utf-8"><title>empty</title>
<script src="https://officeapis.public.onecdn.static.microsoft/1/office.js"></script>
<script>Office.onReady(() => { document.body.innerHTML = '<h1 data-verdict="none">ready</h1>'; });</script><body></body>`;

/** Writes down when a verdict is first in the page, and for which subject. */
const WATCH = `new MutationObserver(() => {
  const shown = document.querySelector("[data-verdict]");
  if (shown === null) return;
  window.firstVerdict ??= performance.now();
  if (window.wanted !== undefined && document.querySelector(".subject")?.textContent === window.wanted) window.verdictFor ??= performance.now();
}).observe(document, { childList: true, subtree: true, attributes: true });`;

/** The built pane in an emulated Outlook with the real office.js, in Chromium: start, and change of the selected message. */
export async function pane({ root, short }) {
  const head = ["what", "time", "yardstick", "ratio"];
  const title = "Pane in Chromium: start and change of message";
  const dist = process.env.HONMONO_DIST ?? join(root, "dist");
  if (!existsSync(join(dist, "taskpane.html")))
    return { title, head, rows: [], checks: [], note: "Not measured: run `npm run build` first." };
  const folder = mkdtempSync(join(tmpdir(), "honmono-pane-"));
  process.env.HONMONO_DIST = dist;
  const { launchBrowser, mailItem, openOutlook } = await bundle(root, folder);
  const browser = await launchBrowser();
  try {
    const sample = (name) =>
      mailItem(`id-${name}`, readFileSync(join(root, "src", "samples", "messages", `${name}.eml`), "utf8"));
    const rounds = short ? 3 : 15;
    const start = async (from) => {
      process.env.HONMONO_DIST = from;
      const times = [];
      for (let round = 0; round < rounds; round++) {
        const outlook = await openOutlook(browser, { item: await sample("notice.ja"), init: WATCH });
        const frame = await outlook.pane();
        await frame.waitForSelector("[data-verdict]");
        times.push(await frame.evaluate(() => window.firstVerdict));
        await outlook.end();
      }
      return ranked(times);
    };
    const empty = join(folder, "empty");
    mkdirSync(empty);
    writeFileSync(join(empty, "taskpane.html"), EMPTY);
    const ours = await start(dist);
    const yardstick = await start(empty);

    process.env.HONMONO_DIST = dist;
    const outlook = await openOutlook(browser, { item: await sample("notice.ja"), init: WATCH });
    const frame = await outlook.pane();
    await frame.waitForSelector("[data-verdict]");
    const names = ["spoof.ja", "lookalike.en", "service.ja", "ordinary.ja", "tenant.en", "unproven.en"];
    const times = [];
    for (let round = 0; round < rounds * 2; round++) {
      const item = await sample(names[round % names.length]);
      await frame.evaluate((subject) => {
        window.verdictFor = undefined;
        window.wanted = subject;
        window.begun = performance.now();
      }, item.data.subject);
      await outlook.select(item);
      await frame.waitForFunction(() => window.verdictFor !== undefined);
      times.push(await frame.evaluate(() => window.verdictFor - window.begun));
    }
    await outlook.end();
    return {
      title,
      head,
      rows: [
        [
          "start to verdict",
          spread(ours),
          `${spread(yardstick)} (an empty pane with office.js)`,
          (ours.median / yardstick.median).toFixed(2),
        ],
        ["message selected to its verdict", spread(ranked(times)), "-", "-"],
      ],
      checks: [],
      note: "Files come from this machine without a network; the second row counts the way from the test to the browser (a few ms).",
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function ranked(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { median: at(0.5), low: at(0.1), high: at(0.9) };
}

/** The emulated Outlook of the tests, for plain Node. */
async function bundle(root, folder) {
  const entry = join(folder, "entry.ts");
  const from = (path) => JSON.stringify(join(root, "test", path));
  writeFileSync(
    entry,
    `export { openOutlook } from ${from("outlook-host/emulatedOutlook")};\nexport { mailItem } from ${from("outlook-host/mailItem")};\nexport { launchBrowser } from ${from("e2e/browser")};\n`,
  );
  const compiler = webpack({
    mode: "none",
    context: root,
    target: "node20",
    entry: { outlook: entry },
    output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    resolveLoader: { modules: [join(root, "node_modules")] },
    node: { __dirname: true },
    externals: { "playwright-core": `commonjs ${join(root, "node_modules", "playwright-core")}` },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
        },
      ],
    },
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  const here = process.cwd();
  process.chdir(root); // paths of the tests begin at the project
  try {
    return createRequire(import.meta.url)(join(folder, "outlook.cjs"));
  } finally {
    process.chdir(here);
  }
}
