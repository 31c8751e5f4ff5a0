/** The browser of the end-to-end tests: found once by scripts/browser.mjs, started headless with a fresh profile. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { chromium, type Browser } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of the browser; throws with the sentence that says how to get one. */
function browserPath(): string {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && named !== "") return named;
  return execFileSync(process.execPath, [resolve(__dirname, "../../scripts/browser.mjs")], { encoding: "utf8" }).trim();
}

export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), headless: true, args: [...FLAGS, ...more] });
}
