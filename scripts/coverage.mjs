// Writes docs/coverage.md: which languages say what. Languages by sections and keys, mail apps by kind of account, codes of the
// header analysis, notices by the languages in which their wording is known. --check fails if the file is stale.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "@fluent/syntax";

const home = join(dirname(fileURLToPath(import.meta.url)), "..");
const locales = join(home, "src", "locales");
const json = (name) => JSON.parse(readFileSync(join(home, "src", "knowledge", name), "utf8"));

const languages = [...readFileSync(join(locales, "languages.ts"), "utf8").matchAll(/LANGUAGES = \[([^\]]*)\]/g)][0][1]
  .split(",")
  .map((part) => part.trim().replaceAll('"', ""))
  .filter(Boolean);
const sections = readdirSync(join(locales, "en"))
  .filter((name) => name.endsWith(".ftl"))
  .map((name) => name.replace(/\.ftl$/, ""))
  .sort();
const keys = new Map();
for (const language of languages)
  for (const section of sections) {
    const file = join(locales, language, `${section}.ftl`);
    const entries = existsSync(file) ? parse(readFileSync(file, "utf8"), { withSpans: false }).body : [];
    keys.set(
      `${language} ${section}`,
      new Set(entries.filter(({ type }) => type === "Message").map(({ id }) => id.name)),
    );
  }
const english = new Map(sections.map((section) => [section, keys.get(`en ${section}`)]));
const has = (language, id) => sections.some((section) => keys.get(`${language} ${section}`).has(id));
const share = (language, ids) => {
  const there = ids.filter((id) => has(language, id)).length;
  return ids.length === 0 ? "–" : `${there} of ${ids.length} (${Math.floor((100 * there) / ids.length)} %)`;
};
const table = (head, rows) =>
  [
    `| ${head.join(" | ")} |`,
    `|${head.map(() => "---").join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");

const { apps } = json("apps.json");
const said = (answer) => [...outcomes(answer.outcome), ...answer.steps.map((id) => `step-${id}`)];
/** Outcomes that change with the day have one sentence for each time (src/guidance/concern.ts). */
function outcomes(outcome) {
  const all = [...english.get("guidance")].filter((id) => id.startsWith("outcome-"));
  const exact = `outcome-${outcome}`;
  const timed = {
    "supported-until": ["outcome-supported-until", "outcome-support-ended"],
    "password-sending-ended": ["outcome-password-sending-ended", "outcome-password-sending-ends"],
  };
  if (timed[outcome] !== undefined) return timed[outcome];
  return all.includes(exact) ? [exact] : all.filter((id) => id.startsWith(`${exact}-`));
}
const complete = (ids) => languages.filter((language) => ids.length > 0 && ids.every((id) => has(language, id))).length;

const codes = json("antispam.json").codes;
const kinds = [...new Set(codes.map(({ kind }) => kind))];
const { notices } = json("notices.json");

const text = `# What is covered

Made by \`npm run coverage\` from src/locales and src/knowledge; do not edit.

## Languages by keys

${table(
  ["section", "keys", ...languages],
  [
    ...sections.map((section) => [
      section,
      english.get(section).size,
      ...languages.map((language) => share(language, [...english.get(section)])),
    ]),
    [
      "all",
      sections.reduce((sum, section) => sum + english.get(section).size, 0),
      ...languages.map((language) =>
        share(
          language,
          sections.flatMap((section) => [...english.get(section)]),
        ),
      ),
    ],
  ],
)}

## Mail apps by kind of account

What holds (the outcome), how many steps, and in how many of the ${languages.length} languages all of it is said. An unknown account gets both.

${table(
  ["app", "confidence", "personal", "languages", "work", "languages"],
  apps.map((app) => [
    app.id,
    app.confidence,
    `${app.personal.outcome}, ${app.personal.steps.length} steps`,
    complete(said(app.personal)),
    `${app.work.outcome}, ${app.work.steps.length} steps`,
    complete(said(app.work)),
  ]),
)}

## Codes of the header analysis by language

${table(
  ["kind", "codes", ...languages],
  kinds.map((kind) => {
    const ids = [...new Set(codes.filter((code) => code.kind === kind).map(({ id }) => `code-${kind}-${id}`))];
    return [kind, ids.length, ...languages.map((language) => share(language, ids))];
  }),
)}

## Notices by what they are matched with

A notice counts only with its exact, proved sender. Wordings of low confidence are kept and match nothing.

${table(
  ["notice", "matched by", "wordings that count", "of low confidence", "named in"],
  notices.map((row) => {
    const list = (low) =>
      [...new Set(row.wording.filter(({ confidence }) => (confidence === "low") === low).map(({ lang }) => lang))].join(
        ", ",
      ) || "–";
    const by =
      row.senders.length === 0
        ? "nothing (its sender is not known)"
        : row.match === "sender"
          ? "sender (a service)"
          : list(false) === "–"
            ? "nothing (its wording is not known)"
            : "sender and wording";
    return [
      row.id,
      by,
      list(false),
      list(true),
      `${languages.filter((language) => has(language, `notice-${row.id}`)).length} of ${languages.length}`,
    ];
  }),
)}
`;
const target = join(home, "docs", "coverage.md");
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
  console.error("docs/coverage.md is stale: run npm run coverage");
  process.exit(1);
}
