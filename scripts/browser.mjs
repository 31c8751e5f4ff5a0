// Finds a Chromium to test with, in the order that the README promises; null where there is none and none may be installed.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
    process.env[name] === undefined
      ? []
      : [
          join(process.env[name], "Google/Chrome/Application/chrome.exe"),
          join(process.env[name], "Microsoft/Edge/Application/msedge.exe"),
        ],
  ),
];

function onPath(names) {
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    for (const name of names) if (folder !== "" && existsSync(join(folder, name))) return join(folder, name);
  return null;
}

/** Path of a usable browser, or null. Says on standard error what it installs. */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    console.error(`CHROMIUM names ${named}, which does not exist.`);
  }
  const found = onPath(["chromium", "chromium-browser"]) ?? INSTALLED.find((path) => existsSync(path)) ?? null;
  if (found !== null) return found;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  console.error("No browser found: trying Playwright's own download (at most 60 s) …");
  const cli = join(import.meta.dirname, "..", "node_modules", "playwright-core", "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore", timeout: 60_000 });
  if (existsSync(own)) return own;
  if (
    process.env.CI !== undefined &&
    process.env.CI !== "" &&
    process.getuid?.() === 0 &&
    onPath(["apt-get"]) !== null
  ) {
    console.error("Installing chromium and fonts with apt-get …");
    try {
      execFileSync("apt-get", ["update"], { stdio: "ignore" });
      execFileSync(
        "apt-get",
        ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk", "fonts-noto-core"],
        { stdio: "ignore" },
      );
    } catch (error) {
      console.error(`apt-get failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    return onPath(["chromium"]);
  }
  return null;
}

export const NO_BROWSER =
  "No browser to test with. Install Chromium, Chrome or Edge (Debian and Ubuntu: apt-get install chromium fonts-noto-cjk), or set CHROMIUM to one.";

export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// node scripts/browser.mjs prints the path (for tests that are run without scripts/test.mjs).
if (process.argv[1] === import.meta.filename) {
  const path = findBrowser();
  if (path === null) {
    console.error(NO_BROWSER);
    process.exit(1);
  }
  console.log(path);
}
