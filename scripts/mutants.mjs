/**
 * Mutation testing of verdict/ and authentication/: `npm run mutants -- [--rooms verdict,authentication] [--write]`.
 *
 * Each statement that matters is changed, one at a time, and the tests that reach it must notice. Survivors are listed
 * with their place: each is a hole in the tests or a change that changes nothing. `--write` puts the result into
 * docs/mutants.md. Stryker does the same a hundred times slower here: it starts the test runner for each mutant.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import webpack from "webpack";
import { mutate } from "./mutants/mutate.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({
  options: {
    rooms: { type: "string", default: "verdict,authentication" },
    tests: { type: "string", default: "verdict,authentication,impersonation" },
    write: { type: "boolean", default: false },
    slowest: { type: "string", default: "2500" },
    /**
     * Processor time for one mutant, in ms, of all threads: a survivor is reached by hundreds of tests, and the quickest come first.
     * With 20,000 it depended on the machine which of forty mutants were noticed before it ran out.
     */
    budget: { type: "string", default: "40000" },
    patience: { type: "string", default: "30000" },
  },
});
process.chdir(root);

/** What remembers answers for later questions says so, that it can be made to forget before each test (`worker.mjs`). */
function knownToTheWorker(code) {
  const made = code.replace(/(constructor\([^{}]*\)) \{\}/, "$1 { globalThis.remembering.push(this); }");
  if (made === code)
    throw new Error("src/message/recent.ts is written otherwise now: mutants.mjs does not find its constructor");
  return made;
}

const folder = mkdtempSync(join(tmpdir(), "honmono-mutants-"));
try {
  const mutants = [];
  const texts = {};
  for (const room of values.rooms.split(",")) {
    for (const name of readdirSync(join(root, "src", room))
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".gen.ts"))
      .sort()) {
      const path = join(root, "src", room, name);
      const made = mutate(readFileSync(path, "utf8"), `${room}/${name}`, mutants.length);
      mutants.push(...made.mutants);
      texts[path] = made.code;
    }
  }
  const remembers = join(root, "src", "message", "recent.ts");
  texts[remembers] = knownToTheWorker(readFileSync(remembers, "utf8"));
  writeFileSync(join(folder, "texts.json"), JSON.stringify(texts));
  const bundle = await bundleTests();
  console.log(`${mutants.length} mutants`);
  const outcome = await tryAll(mutants, bundle);
  report(mutants, outcome);
} finally {
  if (process.env.KEEP === undefined) rmSync(folder, { recursive: true, force: true });
}

/** All tests of the rooms in one file that runs without jest. */
async function bundleTests() {
  const files = values.tests.split(",").flatMap((room) =>
    readdirSync(join(root, "test", room))
      .filter((name) => name.endsWith(".test.ts") && !name.startsWith("corpus."))
      .map((name) => join(root, "test", room, name)),
  );
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const entry = join(folder, "entry.cjs");
  writeFileSync(
    entry,
    files
      .map((file) => `inFile(${JSON.stringify(file.slice(root.length + 6))}, () => require(${JSON.stringify(file)}));`)
      .join("\n"),
  );
  const compiler = webpack({
    mode: "none",
    context: root,
    target: "node20",
    entry: { tests: entry },
    output: { path: folder, filename: "[name].cjs" },
    resolve: { extensions: [".ts", ".js"], modules: [join(root, "node_modules")] },
    node: { __dirname: true, __filename: true },
    externals: ["fast-check", "expect", "mailauth", "unhomoglyph", "tldts"].map((name) => ({
      [name]: `commonjs ${name}`,
    })),
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: [
            { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
            { loader: join(root, "scripts", "mutants", "loader.cjs"), options: { texts: join(folder, "texts.json") } },
          ],
        },
        { test: /\.(ftl|eml)$/, type: "asset/source" },
      ],
    },
    resolveLoader: { modules: [join(root, "node_modules")] },
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return join(folder, "tests.cjs");
}

function startWorker(bundle) {
  const worker = new Worker(new URL("./mutants/worker.mjs", import.meta.url), {
    workerData: { bundle, slowest: Number(values.slowest), budget: Number(values.budget) },
    stderr: true,
    stdout: true,
  });
  worker.setMaxListeners(0);
  worker.on("error", (error) => console.error(error.stack?.slice(0, 1_500) ?? String(error)));
  return worker;
}

/** Asks one thing of a worker; null when it does not answer in time (a mutant that never ends) or dies. */
function ask(worker, message, patience) {
  return new Promise((resolve) => {
    const done = (answer) => {
      clearTimeout(timer);
      if (answer?.kind === "alive") {
        timer = setTimeout(failed, patience);
        return;
      }
      worker.off("message", done);
      worker.off("error", failed);
      worker.off("exit", failed);
      resolve(answer);
    };
    const failed = () => done(null);
    let timer = setTimeout(failed, patience);
    worker.on("message", done);
    worker.on("error", failed);
    worker.on("exit", failed);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(message);
  });
}

async function tryAll(list, bundle) {
  let first = startWorker(bundle);
  const measured = await ask(first, { kind: "measure" }, 600_000);
  if (measured === null) throw new Error("the tests did not end");
  const failing = measured.tests.filter((test) => !test.good);
  if (failing.length > 0)
    console.log(`left out, because they fail without a mutant here: ${failing.map((test) => test.name).join("; ")}`);
  const slow = measured.tests.filter((test) => test.good && test.ms >= Number(values.slowest));
  if (slow.length > 0) console.log(`left out, because they are slow: ${slow.map((test) => test.name).join("; ")}`);
  console.log(`${measured.tests.length} tests`);
  const quick = measured.tests
    .filter((test) => test.good && test.ms < Number(values.slowest))
    .sort((a, b) => a.ms - b.ms);
  const reaching = new Map(list.map((mutant) => [mutant.id, []]));
  for (const test of quick) for (const id of test.reached) reaching.get(id)?.push(test.index);
  const atLoad = new Set(measured.atLoad);
  const byFile = new Map(list.map((mutant) => [mutant.file, new Set()]));
  for (const test of quick) for (const id of test.reached) byFile.get(list[id].file)?.add(test.index);
  const outcome = new Map();
  const waiting = [...list];
  let done = 0;
  const serve = async (given) => {
    let worker = given;
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const isStatic = atLoad.has(mutant.id);
      // what is made while a module is loaded is used by whoever reaches that file
      const tests = isStatic ? [...(byFile.get(mutant.file) ?? [])] : (reaching.get(mutant.id) ?? []);
      if (tests.length === 0) outcome.set(mutant.id, "not reached");
      else {
        const answer = await ask(worker, { kind: "try", id: mutant.id, tests, isStatic }, Number(values.patience));
        outcome.set(mutant.id, answer === null ? "never ended" : answer.survived ? "survived" : "noticed");
        if (answer === null) {
          await worker.terminate();
          worker = startWorker(bundle);
        }
      }
      if (++done % 250 === 0) console.log(`${done} of ${list.length}`);
    }
    await worker.terminate();
  };
  const more = Array.from({ length: Math.max(0, availableParallelism() - 1) }, () => startWorker(bundle));
  await Promise.all([first, ...more].map(serve));
  first = null;
  return outcome;
}

function report(list, outcome) {
  const lines = [];
  const rooms = values.rooms.split(",");
  const score = (some) => {
    const good = some.filter((mutant) => ["noticed", "never ended"].includes(outcome.get(mutant.id))).length;
    return { good, all: some.length, percent: some.length === 0 ? 100 : (100 * good) / some.length };
  };
  const survivors = list.filter((mutant) => !["noticed", "never ended"].includes(outcome.get(mutant.id)));
  for (const room of rooms) {
    const mine = list.filter((mutant) => mutant.file.startsWith(`${room}/`));
    const { good, all, percent } = score(mine);
    console.log(`${room}: ${good} of ${all} noticed, ${percent.toFixed(1)} %`);
    lines.push(
      "",
      `## src/${room}: ${percent.toFixed(1)} % (${good} of ${all})`,
      "",
      "| file | noticed | of | % |",
      "|---|---:|---:|---:|",
    );
    for (const file of new Set(mine.map((mutant) => mutant.file))) {
      const one = score(mine.filter((mutant) => mutant.file === file));
      lines.push(`| ${file} | ${one.good} | ${one.all} | ${one.percent.toFixed(1)} |`);
    }
    lines.push("", "Survivors:", "");
    for (const mutant of survivors.filter((one) => one.file.startsWith(`${room}/`))) {
      lines.push(
        `* ${mutant.file}:${mutant.line} \`${mutant.from.replaceAll("`", "'")}\` → \`${mutant.to.replaceAll("`", "'")}\`${outcome.get(mutant.id) === "not reached" ? " (no test gets there)" : ""}`,
      );
    }
  }
  const notes = join(root, "docs", "mutants-notes.md");
  const page = [
    "# Mutants",
    "",
    "Written by `npm run mutants -- --write`; do not edit. Each statement is changed, one at a time; the tests must notice. A survivor is a hole in the tests, or a change that changes nothing.",
    ...lines,
    ...(existsSync(notes) ? ["", readFileSync(notes, "utf8").trim()] : []),
  ].join("\n");
  if (values.write) writeFileSync(join(root, "docs", "mutants.md"), `${page}\n`);
  else
    for (const mutant of survivors)
      console.log(
        `${outcome.get(mutant.id).padEnd(11)} ${mutant.file}:${mutant.line}  ${mutant.from}  →  ${mutant.to}`,
      );
}
