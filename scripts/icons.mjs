// Draws assets/icon-<pixels>.png from assets/icon.svg with the browser that the tests use. Run it after a change of the drawing.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from "./browser.mjs";

/** Every size that a manifest declares: ribbon 16, 32 and 80, add-in list 64 and 128, phones 25, 32 and 48 at scales 1 to 3. */
export const SIZES = [16, 25, 32, 48, 50, 64, 75, 80, 96, 128, 144];

const assets = join(import.meta.dirname, "..", "assets");

async function draw() {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(NO_BROWSER);
  const svg = readFileSync(join(assets, "icon.svg"), "utf8");
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    mkdirSync(assets, { recursive: true });
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      writeFileSync(
        join(assets, `icon-${size}.png`),
        await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } }),
      );
    }
    console.log(`${SIZES.length} icons drawn in assets/`);
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === import.meta.filename) await draw();
