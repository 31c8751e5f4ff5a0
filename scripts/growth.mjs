/**
 * Counts the steps of the engine on inputs of one, two and four times a size: the last line of its output is JSON, one
 * row for each input with the steps. No clock is asked. test/bench/growth.test.ts reads it.
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

async function stepsFor(input, size) {
  const text = input.of(Math.floor(size));
  const bytes = new TextEncoder().encode(text);
  globalThis.steps.fill(0);
  const result = input.kind === "header" ? engine.parseHeaderText(text) : await engine.parseFile(bytes);
  if (result.ok) await engine.verify({ message: result.message, provenance: "own-mailbox" }, tools);
  return stepsNow();
}

for (const input of inputs) await stepsFor(input, 10); // tables that are made once are made before
const rows = [];
for (const input of inputs) {
  const none = await stepsFor(input, 0);
  const steps = [];
  for (const times of [1, 2, 4]) steps.push((await stepsFor(input, input.size * times)) - none);
  rows.push({ name: input.name, size: input.size, none, steps });
}
console.log(JSON.stringify(rows));
