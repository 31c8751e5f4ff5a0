/**
 * Counts the steps of the engine on inputs of one, two and four times a size: the last line of its output is JSON, one
 * row for each input with the steps. No clock is asked. test/bench/growth.test.ts reads it.
 *
 * What the platform looks through for us (`indexOf`, `includes`, `lastIndexOf`) counts too: a search for what does not
 * come, again and again, is a few steps of ours and all the rest of the text each time. So do addresses (`new URL`: their
 * characters, and the square of the host's, whose marks are put in order) and `normalize` (the square of each run of marks).
 */
import { webcrypto } from "node:crypto";
import { HOSTILE, headerOf, receivedOf } from "../test/bench/messages.mjs";
import { countedEngine, stepsNow } from "./countedEngine.mjs";

const engine = await countedEngine();
const tools = { now: Date.UTC(2026, 10, 3, 12), subtle: webcrypto.subtle, lookupTxt: engine.shippedKeys() };
const inputs = [
  { name: "fields", kind: "header", size: 500, of: headerOf },
  { name: "Received fields", kind: "header", size: 500, of: receivedOf },
  // four times the size is at most the hostile one, and below the limit of links
  ...HOSTILE.map((input) => ({
    ...input,
    size: input.name.includes("50,000 links") ? 200 : Math.min(input.size, input.size > 100_000 ? 80_000 : 20_000) / 4,
  })),
];

/** Characters that a search passes while our code takes a step, about. */
const AT_ONCE = 64;
let passed = 0;

function countSearches() {
  const { indexOf, lastIndexOf } = String.prototype;
  const found = (text, needle, from) => {
    const at = indexOf.call(text, needle, from);
    passed += Math.max(0, (at < 0 ? text.length : at) - from);
    return at;
  };
  // this program only counts and ends: nothing else sees the changed methods
  Object.assign(String.prototype, {
    indexOf(needle, from = 0) {
      return found(String(this), needle, from);
    },
    includes(needle, from = 0) {
      return found(String(this), needle, from) >= 0;
    },
    lastIndexOf(needle, from = this.length) {
      const at = lastIndexOf.call(this, needle, from);
      passed += Math.max(0, Math.min(from, this.length) - Math.max(at, 0));
      return at;
    },
  });
}

function countUnicode() {
  const { normalize } = String.prototype;
  const marks = (text) => {
    for (const run of text.match(/\p{M}+/gu) ?? []) passed += run.length ** 2;
  };
  Object.assign(String.prototype, {
    normalize(form) {
      marks(String(this));
      return normalize.call(this, form);
    },
  });
  globalThis.URL = class extends URL {
    constructor(href, base) {
      passed += `${href}`.length + `${base ?? ""}`.length;
      marks(/^[a-z]+:[/\\]*([^/?#\\]*)/i.exec(`${href}`)?.[1] ?? "");
      super(href, base);
    }
  };
}

async function stepsFor(input, size) {
  const text = input.of(Math.floor(size));
  const bytes = new TextEncoder().encode(text);
  globalThis.steps.fill(0);
  passed = 0;
  const result = input.kind === "header" ? engine.parseHeaderText(text) : await engine.parseFile(bytes);
  if (result.ok) await engine.verify({ message: result.message, provenance: "own-mailbox" }, tools);
  return stepsNow() + Math.round(passed / AT_ONCE);
}

countSearches();
countUnicode();

for (const input of inputs) await stepsFor(input, 10); // tables that are made once are made before
const rows = [];
for (const input of inputs) {
  const none = await stepsFor(input, 0);
  const steps = [];
  for (const times of [1, 2, 4]) steps.push((await stepsFor(input, input.size * times)) - none);
  rows.push({ name: input.name, size: input.size, none, steps });
}
console.log(JSON.stringify(rows));
