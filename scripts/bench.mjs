/**
 * Benchmarks, each beside a yardstick in the same run: `npm run bench -- [--short] [--write] [--only PART,…]`.
 *
 * `--write` puts the figures into docs/benchmarks.md (`--out NAME`: another page of docs/); `--short` runs a few rounds and fails only where a figure is far
 * from its target (for a machine that does other things besides); PART is engine, hostile, crypto, throughput or
 * pane. Targets that are missed are marked and make the exit code 1 unless `--short` has wider margins for them.
 */
import { cpus, loadavg } from "node:os";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { crypto as cryptoPart } from "./bench/crypto.mjs";
import { engine as enginePart } from "./bench/engine.mjs";
import { hostile as hostilePart } from "./bench/hostile.mjs";
import { pane as panePart } from "./bench/pane.mjs";
import { throughput as throughputPart } from "./bench/throughput.mjs";
import { bundleEngine } from "./engineBundle.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const PARTS = {
  engine: enginePart,
  hostile: hostilePart,
  crypto: cryptoPart,
  throughput: throughputPart,
  pane: panePart,
};

const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    only: { type: "string" },
    out: { type: "string", default: "benchmarks.md" },
  },
});

const bundle = await bundleEngine();
const sections = [];
let missed = 0;
try {
  for (const [name, part] of Object.entries(PARTS)) {
    if (values.only !== undefined && !values.only.split(",").includes(name)) continue;
    const section = await part({ engine: bundle.engine, short: values.short, root });
    sections.push({ name, ...section });
    console.log(`\n${section.title}\n`);
    for (const row of [section.head, ...section.rows])
      console.log(
        row.map((cell, index) => (index === 0 ? String(cell).padEnd(44) : String(cell).padStart(16))).join(" "),
      );
    for (const check of section.checks) {
      const allowed = values.short ? check.target * 3 : check.target;
      const good = check.atLeast ? check.value >= check.target / (values.short ? 3 : 1) : check.value <= allowed;
      check.good = good;
      if (!good) missed++;
      console.log(`${good ? "met   " : "MISSED"} ${sentence(check)}`);
    }
    if (section.note !== undefined) console.log(section.note);
  }
} finally {
  bundle.remove();
}
if (values.write) writeFileSync(join(root, "docs", values.out), page(sections));
process.exitCode = missed > 0 ? 1 : 0;

function sentence({ what, value, target, atLeast, unit = "" }) {
  return `${what}: ${round(value)}${unit} (${atLeast ? "at least" : "at most"} ${target}${unit})`;
}

function round(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function page(parts) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const command =
    values.out === "benchmarks-screen.md" ? "npm run bench:screen -- --write" : "npm run bench -- --write";
  const lines = [
    "# Benchmarks",
    "",
    `Written by \`${command}\`; do not edit. Honmono ${version}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}, ${new Date().toISOString().slice(0, 10)}.`,
    "",
    `${(loadavg()[0] ?? 0).toFixed(1)} programs wanted a processor while this was measured; above ${cpus().length}, figures in milliseconds come out too high, and ratios less so.`,
    "",
    "Times are medians in milliseconds (elapsed or processor time, whichever is less), with the 10th and 90th percentile behind them. A yardstick stands beside each figure, measured in the same run on the same bytes: compare the two, not two machines.",
  ];
  for (const part of parts) {
    lines.push(
      "",
      `## ${part.title}`,
      "",
      `| ${part.head.join(" | ")} |`,
      `|${part.head.map((_, index) => (index === 0 ? "---" : "---:")).join("|")}|`,
    );
    for (const row of part.rows) lines.push(`| ${row.join(" | ")} |`);
    if (part.checks.length > 0)
      lines.push("", ...part.checks.map((check) => `* ${check.good ? "met" : "**missed**"}: ${sentence(check)}`));
    if (part.note !== undefined) lines.push("", part.note);
  }
  return `${lines.join("\n")}\n`;
}
