// Everything, in one go: types, lint, format, sentences, build, then jest (engine, views, browser). Last line: N passed, N failed[, N skipped].
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { findBrowser, NO_BROWSER } from "./browser.mjs";

const root = join(import.meta.dirname, "..");
const bin = (name) => join(root, "node_modules", ".bin", name);
const windows = process.platform === "win32";
let passed = 0;
let failed = 0;
let skipped = 0;

function told(name, started, status, error) {
  const good = status === 0;
  console.log(
    `== ${name}: ${good ? "ok" : `FAILED${error === undefined ? "" : ` (${error.message})`}`} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  return good;
}

function step(name, command, args, env = {}) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: windows,
  });
  return told(name, started, status, error);
}

/** The same beside others: what it says is kept until it ends, so that lines do not mix. Gives whether it went well. */
function beside([name, command, args]) {
  const started = Date.now();
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], shell: windows });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => said.push(data));
    let error;
    child.on("error", (one) => (error = one));
    child.on("close", (status) => {
      console.log(`\n== ${name}`);
      process.stdout.write(Buffer.concat(said));
      done(told(name, started, error === undefined ? status : null, error));
    });
  });
}

/** None of these needs what another makes; the long ones begin first. */
const FIRST = [
  ["build", bin("webpack"), ["--mode", "production", "--stats", "errors-warnings"]],
  ["format", bin("prettier"), ["--check", "--log-level", "warn", "."]],
  ["types", bin("tsc"), ["-p", "tsconfig.json"]],
  ["types of the engine alone", bin("tsc"), ["-p", "tsconfig.engine.json"]],
  ["lint", bin("oxlint"), ["--deny-warnings", "--report-unused-disable-directives"]],
  ["sentences", process.execPath, [join(root, "scripts", "locales.mjs"), "--check"]],
];

const went = new Map();
const waiting = [...FIRST];
async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) went.set(next[0], await beside(next));
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
for (const good of went.values()) {
  if (good) passed += 1;
  else failed += 1;
}
const built = went.get("build") === true;

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
// two browsers at most: each is several processes, and what is waited for must come before patience ends
if (browser !== null && built)
  jest("tests in a browser", ["browser"], Math.min(2, availableParallelism()), { CHROMIUM: browser });
if (names.length > 0) console.log(`\nSkipped:\n${names.map((name) => `  ${name}`).join("\n")}`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed > 0 ? 1 : 0);
