/**
 * Runs tests against one mutant after the other, in one process and without a test runner around it: a mutant costs the
 * tests that reach it, not the start of anything.
 */
import { createRequire } from "node:module";
import { format } from "node:util";
import { parentPort, workerData } from "node:worker_threads";

const require = createRequire(import.meta.url);
const { bundle, slowest, budget } = workerData;
globalThis.expect = require("expect").expect;

/** The mutant that is switched on, and those that were passed since `reached` was emptied. */
let active = -1;
let reached = new Set();
globalThis.mutant = (id) => {
  reached.add(id);
  return id === active;
};

/** What remembers answers (src/message/recent.ts), in all bundles that were loaded. */
const remembering = [];
globalThis.remembering = remembering;

/** Loads the bundle of all tests; gives the tests with what runs before them. */
function load() {
  const tests = [];
  let scope = { name: "", before: [], each: [], parent: null };
  const chain = (from, key) => (from === null ? [] : [...chain(from.parent, key), ...from[key]]);
  const named = (name, row) =>
    typeof name === "string" ? format(name.replace(/%[ijpo#]/g, "%s"), ...row) : String(name);
  const rows = (table) => table.map((row) => (Array.isArray(row) ? row : [row]));
  const test = (name, run) => tests.push({ name: `${scope.name} ${name}`, run, scope });
  test.each = (table) => (name, run) => rows(table).forEach((row) => test(named(name, row), () => run(...row)));
  test.skip = () => undefined;
  test.skip.each = () => () => undefined;
  const describe = (name, body) => {
    scope = { name: `${scope.name} ${name}`, before: [], each: [], parent: scope };
    try {
      body();
    } finally {
      scope = scope.parent;
    }
  };
  describe.each = (table) => (name, body) =>
    rows(table).forEach((row) => describe(named(name, row), () => body(...row)));
  describe.skip = () => undefined;
  Object.assign(globalThis, {
    test,
    it: test,
    describe,
    beforeAll: (run) => scope.before.push({ run, done: null }),
    beforeEach: (run) => scope.each.push(run),
    afterAll: () => undefined,
    afterEach: () => undefined,
  });
  globalThis.inFile = (name, body) => describe(name, body);
  delete require.cache[bundle];
  require(bundle);
  for (const one of tests) {
    one.before = chain(one.scope, "before");
    one.each = chain(one.scope, "each");
  }
  return tests;
}

/**
 * What runs before tests runs once in a worker, with no mutant: keys are made there, which takes longer than most tests.
 * Only where what it reaches is asked (`fresh`), or where all is loaded anew, it runs again.
 */
async function passes(test, fresh) {
  // What one test asked for would be answered to the next without passing the mutant, and a mutant's answer would stay.
  for (const one of remembering) {
    one.newer = new Map();
    one.older = new Map();
  }
  try {
    for (const before of test.before) {
      if (fresh) before.done = null;
      before.done ??= Promise.resolve(before.run());
      await before.done;
    }
    for (const each of test.each) await each();
    await test.run();
    return true;
  } catch {
    return false;
  }
}

/** Mutants passed while the modules are loaded: their effect stays, so the bundle is loaded anew for each. */
reached = new Set();
const tests = load();
const atLoad = reached;

async function measure() {
  const list = [];
  for (const [index, test] of tests.entries()) {
    reached = new Set();
    const used = process.cpuUsage();
    const start = performance.now();
    const good = await passes(test, true);
    const { user, system } = process.cpuUsage(used);
    const ms = Math.min(performance.now() - start, (user + system) / 1_000);
    list.push({ index, name: test.name, good, ms, reached: good && ms < slowest ? [...reached] : [] });
  }
  return { tests: list, atLoad: [...atLoad] };
}

async function survives(id, indexes, isStatic) {
  active = id;
  try {
    const set = isStatic ? load() : tests;
    const used = process.cpuUsage();
    const mutant = active;
    active = -1;
    for (const index of indexes)
      for (const before of set[index]?.before ?? []) before.done ??= Promise.resolve(before.run());
    for (const index of indexes) for (const before of set[index]?.before ?? []) await before.done;
    active = mutant;
    for (const index of indexes) {
      const test = set[index];
      if (test === undefined || !(await passes(test, false))) return false;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      parentPort.postMessage({ kind: "alive" });
      const { user, system } = process.cpuUsage(used);
      if ((user + system) / 1_000 > budget) return true;
    }
    return true;
  } catch {
    return false; // the modules do not even load
  } finally {
    active = -1;
  }
}

// oxlint-disable unicorn/require-post-message-target-origin -- a thread, not a window
parentPort.on("message", async (message) => {
  if (message.kind === "measure") parentPort.postMessage({ kind: "measured", ...(await measure()) });
  else
    parentPort.postMessage({
      kind: "tried",
      id: message.id,
      survived: await survives(message.id, message.tests, message.isStatic),
    });
});
