// Writes src/knowledge/publicSuffixes.json: the rules of the Public Suffix List (its private part too) that tldts ships,
// in a form of a quarter of the size. Run it after a new version of tldts; --check fails if the file is stale.
// Rules of a single label are left out: the default rule "*" gives the same answer.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const target = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "knowledge", "publicSuffixes.json");
const home = dirname(require.resolve("tldts/package.json"));
const { version } = require("tldts/package.json");
const { edgeChild, edgeLength, edgeStart, exceptionsRoot, labelText, nodeFlags, rulesRoot } = require(
  join(home, "dist", "cjs", "src", "data", "trie.js"),
);

const offsets = [];
for (let edge = 0, offset = 0; edge < edgeLength.length; offset += edgeLength[edge], edge += 1) offsets.push(offset);

function* rulesBelow(node, labels) {
  for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
    const path = [...labels, labelText.slice(offsets[edge], offsets[edge] + edgeLength[edge])];
    if (nodeFlags[edgeChild[edge]] !== 0) yield path;
    yield* rulesBelow(edgeChild[edge], path);
  }
}

// Labels from the top: ["jp", "kobe", "*"]. Names in Unicode stand in the list a second time, as A-labels.
const root = new Map();
function add(labels) {
  if (!labels.every((label) => /^[\x20-\x7e]*$/.test(label)) || labels.length < 2) return;
  let node = root;
  for (const label of labels) {
    if (!node.has(label)) node.set(label, new Map());
    node = node.get(label);
  }
  node.isRule = true;
}
for (const labels of rulesBelow(rulesRoot, [])) add(labels);
for (const labels of rulesBelow(exceptionsRoot, [])) add([...labels.slice(0, -1), `!${labels.at(-1)}`]);

/**
 * Children in order, each as a capital letter (how many letters it shares with the one before it, A = none), the rest of
 * its label, "+" where it is a rule and has children, and its children in brackets: "AcoBm" is co, com.
 */
function written(node) {
  let before = "";
  let out = "";
  for (const label of [...node.keys()].sort()) {
    const child = node.get(label);
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === label[shared]) shared += 1;
    before = label;
    out += String.fromCharCode(65 + shared) + label.slice(shared);
    if (child.size > 0) out += `${child.isRule === true ? "+" : ""}(${written(child)})`;
  }
  return out;
}

// Top-level domains with like children stand together, which packs better.
const lines = [...root].map(([tld, node]) => ({ tld, text: written(node) }));
lines.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.tld < b.tld ? -1 : 1));
const file = {
  source: `https://publicsuffix.org/list/public_suffix_list.dat as shipped in tldts ${version}`,
  checkedOn: "2026-11-22",
  confidence: "high",
  rules: lines.map(({ tld, text }) => `\n${tld}(${text}`).join(""),
};
const text = `${JSON.stringify(file, null, 2)}\n`;
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error("src/knowledge/publicSuffixes.json is stale: run npm run suffixes");
  process.exit(1);
}
