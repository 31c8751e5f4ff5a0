// Measures the verdicts on labelled mail and writes docs/measure.md: a confusion table per class and per campaign.
//   npm run measure                       measures ../shared/corpus
//   npm run measure -- FOLDER             any folder with a manifest.tsv of the same form
//   npm run measure -- FOLDER --keys F    with public keys (the form of `honmono check --keys`)
//   … --out FILE                          writes somewhere else than docs/measure.md
// manifest.tsv: tab-separated, first line names the columns; file, class (phish-ms, phish-other, ham, genuine-ms, genuine-ms-abused) and
// notes are used (notes, which may be missing: campaign=…, FORWARDED-BY-PERSON). The page holds file names, verdicts and counts, no
// address and no text of a mail.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { webcrypto } from "node:crypto";
import { bundleEngine } from "./engineBundle.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    keys: { type: "string" },
    out: { type: "string" },
    provenance: { type: "string", default: "own-mailbox" },
  },
});
const folder = positionals[0] ?? join(root, "..", "shared", "corpus");
const manifest = join(folder, "manifest.tsv");
if (!existsSync(manifest)) {
  console.error(`measure: ${manifest} is not there; give a folder with a manifest.tsv`);
  process.exit(1);
}

const VERDICTS = [
  "microsoft-notice",
  "microsoft-sender",
  "microsoft-service",
  "own-notice",
  "not-microsoft",
  "cannot-tell",
  "no-claim",
  "unreadable",
];
/** What each class must never be, and what it is wanted to be. */
const WANTED = {
  "phish-ms": {
    right: ["not-microsoft"],
    never: ["microsoft-notice", "microsoft-sender", "microsoft-service", "own-notice"],
  },
  "phish-ms, forwarded by a person": {
    right: ["cannot-tell", "not-microsoft"],
    never: ["microsoft-notice", "microsoft-sender", "microsoft-service", "own-notice"],
  },
  "phish-other": {
    right: ["no-claim", "cannot-tell", "not-microsoft"],
    never: ["microsoft-notice", "microsoft-sender"],
  },
  ham: {
    right: ["no-claim", "cannot-tell"],
    never: ["not-microsoft", "microsoft-notice", "microsoft-sender", "microsoft-service"],
  },
  "genuine-ms": {
    right: ["microsoft-notice", "microsoft-sender", "microsoft-service", "cannot-tell", "no-claim"],
    never: ["not-microsoft"],
  },
  "genuine-ms-abused": {
    right: ["microsoft-service", "no-claim", "cannot-tell", "not-microsoft"],
    never: ["microsoft-notice", "microsoft-sender"],
  },
};

const [head, ...lines] = readFileSync(manifest, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t"));
const column = (name) => head.indexOf(name);
const rows = lines.map((cells) => ({
  file: cells[column("file")],
  class: cells[column("class")],
  notes: cells[column("notes")] ?? "",
}));

const { engine, remove } = await bundleEngine();
const keys = values.keys === undefined ? null : engine.keysFromFile(JSON.parse(readFileSync(values.keys, "utf8")));
if (keys !== null && !keys.ok) throw new Error(`measure: ${values.keys} is no key file`);
const tools = {
  now: Date.UTC(2026, 10, 24),
  subtle: webcrypto.subtle,
  lookupTxt: keys === null ? engine.shippedKeys() : keys.lookup,
};

const results = [];
let milliseconds = 0;
for (const row of rows) {
  const bytes = new Uint8Array(readFileSync(join(folder, row.file)));
  const start = performance.now();
  const parsed = await engine.parseFile(bytes);
  const verification = parsed.ok
    ? await engine.verify({ message: parsed.message, provenance: values.provenance }, tools)
    : null;
  milliseconds += performance.now() - start;
  const group =
    /FORWARDED-BY-PERSON/.test(row.notes) && row.class === "phish-ms"
      ? `${row.class}, forwarded by a person`
      : row.class;
  results.push({
    ...row,
    group,
    campaign: /campaign=([0-9a-z]+)/i.exec(row.notes)?.[1] ?? "none",
    verdict: verification?.verdict ?? "unreadable",
    reason: verification?.reason.id ?? (parsed.ok ? "" : parsed.error.id),
  });
}
remove();

const count = (list, test) => list.filter(test).length;
const groups = [...new Set(results.map((one) => one.group))].sort();
const shownVerdicts = VERDICTS.filter((verdict) => results.some((one) => one.verdict === verdict));
const table = (title, keyOf, list) => {
  const names = [...new Set(list.map(keyOf))].sort(
    (a, b) => count(list, (one) => keyOf(one) === b) - count(list, (one) => keyOf(one) === a) || (a < b ? -1 : 1),
  );
  return [
    `| ${title} | mails | ${shownVerdicts.join(" | ")} |`,
    `|---|--:|${shownVerdicts.map(() => "--:").join("|")}|`,
    ...names.map((name) => {
      const own = list.filter((one) => keyOf(one) === name);
      return `| ${name} | ${own.length} | ${shownVerdicts.map((verdict) => count(own, (one) => one.verdict === verdict) || "").join(" | ")} |`;
    }),
  ].join("\n");
};

const phish = results.filter((one) => one.group === "phish-ms");
const caught = count(phish, (one) => one.verdict === "not-microsoft");
const campaigns = [...new Set(phish.map((one) => one.campaign))];
const largest = campaigns.sort(
  (a, b) => count(phish, (one) => one.campaign === b) - count(phish, (one) => one.campaign === a),
)[0];
const outside = phish.filter((one) => one.campaign !== largest);
const misses = results.filter(
  (one) => !(WANTED[one.group]?.right ?? VERDICTS).includes(one.verdict) && one.verdict !== "unreadable",
);
const broken = results.filter((one) => (WANTED[one.group]?.never ?? []).includes(one.verdict));

const page = `# What the verdicts do on labelled mail

Written by \`npm run measure\` from a folder of labelled mail with a manifest.tsv (the mail itself is not part of the project). Provenance: ${values.provenance}. Public keys: ${values.keys === undefined ? "the shipped ones only, none asked" : "from a file"}. ${results.length} mails.

## In one line each
* Posing as Microsoft (not handed on by a person): ${caught} of ${phish.length} \`not-microsoft\`${phish.length === 0 ? "" : ` (${((100 * caught) / phish.length).toFixed(1)} %)`}; outside the largest campaign ${count(outside, (one) => one.verdict === "not-microsoft")} of ${outside.length}.
* Never-verdicts broken (a class with a verdict it must never get): ${broken.length}.
${groups.map((group) => `* ${group}: ${count(results, (one) => one.group === group && (WANTED[group]?.right ?? VERDICTS).includes(one.verdict))} of ${count(results, (one) => one.group === group)} as wanted.`).join("\n")}

## Per class
${table("class", (one) => one.group, results)}

## Which fact decided
${table("class and fact", (one) => `${one.group}: ${one.reason}`, results)}

## Misses
${misses.length === 0 ? "None." : misses.map((one) => `* ${one.file} (${one.group}, campaign ${one.campaign}): ${one.verdict}, ${one.reason}`).join("\n")}

## Per campaign
Campaigns of one mail are put together per class.

${table("class, campaign", (one) => `${one.group}, ${count(results, (other) => other.campaign === one.campaign && other.group === one.group) > 1 ? one.campaign : "single mails"}`, results)}
`;
const out = values.out ?? join(root, "docs", "measure.md");
writeFileSync(out, page);
console.log(page.split("\n## Which fact")[0]);
console.log(
  `\n${results.length} mails in ${Math.round(milliseconds)} ms, ${(milliseconds / results.length).toFixed(2)} ms a mail. Written to ${relative(process.cwd(), out)}`,
);
if (broken.length > 0) process.exitCode = 2;
