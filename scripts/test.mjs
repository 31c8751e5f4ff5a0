// Everything, in one go: types, lint, format, sentences, build, then jest (engine, views, browser). Last line: N passed, N failed[, N skipped].
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser, NO_BROWSER } from "./browser.mjs";

const root = join(import.meta.dirname, "..");
const bin = (name) => join(root, "node_modules", ".bin", name);
let passed = 0;
let failed = 0;
let skipped = 0;

function step(name, command, args, env = {}) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  const good = status === 0;
  console.log(
    `== ${name}: ${good ? "ok" : `FAILED${error === undefined ? "" : ` (${error.message})`}`} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  return good;
}

function count(good) {
  if (good) passed += 1;
  else failed += 1;
  return good;
}

count(step("sentences", process.execPath, [join(root, "scripts", "locales.mjs"), "--check"]));
count(step("types", bin("tsc"), ["-p", "tsconfig.json"]));
count(step("types of the engine alone", bin("tsc"), ["-p", "tsconfig.engine.json"]));
count(step("lint", bin("oxlint"), ["--deny-warnings"]));
count(step("format", bin("prettier"), ["--check", "--log-level", "warn", "."]));
const built = count(step("build", bin("webpack"), ["--mode", "production", "--stats", "errors-warnings"]));

const browser = findBrowser();
if (browser === null) {
  console.error(NO_BROWSER);
  failed += 1;
}
mkdirSync(join(root, "reports"), { recursive: true });

/** Runs jest over some of its projects and adds what it counted. */
function jest(name, projects, workers, env = {}) {
  const results = join(root, "reports", `${projects.join("-")}.json`);
  rmSync(results, { force: true });
  const more = process.argv.slice(2);
  const args = ["--selectProjects", ...projects, `--maxWorkers=${workers}`, "--json", "--outputFile", results, ...more];
  const ran = step(name, bin("jest"), args, env);
  try {
    const report = JSON.parse(readFileSync(results, "utf8"));
    passed += report.numPassedTests;
    failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    skipped += report.numPendingTests;
    names.push(
      ...report.testResults
        .flatMap((suite) => suite.assertionResults)
        .filter((one) => one.status === "pending")
        .map((one) => one.fullName),
    );
    if (!ran && report.success) failed += 1;
  } catch (error) {
    console.error(`No readable result of the tests: ${error instanceof Error ? error.message : String(error)}`);
    failed += 1;
  }
}

const names = [];
jest("tests of engine, terminal and views", ["node", "dom"], "100%");
// one browser at a time: what is shown within a limit must not depend on a second one beside it
if (browser !== null && built) jest("tests in a browser", ["browser"], 1, { CHROMIUM: browser });
if (names.length > 0) console.log(`\nSkipped:\n${names.map((name) => `  ${name}`).join("\n")}`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed > 0 ? 1 : 0);
