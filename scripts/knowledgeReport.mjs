// Lists the rows of src/knowledge by age and confidence, and checks their links where a network exists.
//   node scripts/knowledgeReport.mjs [--days 180] [--links] [--today 2026-11-24]
// Without --links nothing leaves the machine. With it, each address is asked once (HEAD, then GET); without a network it says so.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const room = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "knowledge");
const option = (name, fallback) => {
  const at = process.argv.indexOf(name);
  return at === -1 ? fallback : process.argv[at + 1];
};
const today = Date.parse(option("--today", new Date().toISOString().slice(0, 10)));
const oldAfter = Number(option("--days", "180"));

// A row inside a row (a wording of a notice) was checked with it.
function* rowsIn(value, path, day) {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* rowsIn(item, `${path}[${item?.id ?? item?.domain ?? at}]`, day);
  } else if (value !== null && typeof value === "object") {
    const checked = value.checkedOn ?? day;
    if ("confidence" in value) yield { path, row: value, day: checked };
    for (const [key, item] of Object.entries(value)) yield* rowsIn(item, path === "" ? key : `${path}.${key}`, checked);
  }
}

const names = readdirSync(room)
  .filter((name) => name.endsWith(".json"))
  .sort();
const shared = JSON.parse(readFileSync(join(room, "sources.json"), "utf8"));
const all = [];
const urls = new Map();
for (const name of names) {
  const file = JSON.parse(readFileSync(join(room, name), "utf8"));
  const sources = { ...shared, ...file.sources };
  for (const { path, row, day } of rowsIn(file, "", null)) {
    const named = [row.source].flat().filter((one) => typeof one === "string");
    const days = [day, ...named.map((id) => sources[id]?.checkedOn), file.checkedOn].filter(Boolean);
    all.push({ name, path, confidence: row.confidence, checkedOn: days[0] ?? null });
    for (const one of [...named, row.url].filter(Boolean)) {
      const url = /^https?:/.test(one) ? one : sources[one]?.url;
      if (url !== undefined) urls.set(url.split(" ")[0], `${name} ${path}`);
    }
  }
}

const age = ({ checkedOn }) =>
  checkedOn === null ? Infinity : Math.round((today - Date.parse(checkedOn)) / 86_400_000);
console.log("file                     rows   high  medium  low   oldest (days)");
for (const name of names) {
  const rows = all.filter((row) => row.name === name);
  if (rows.length === 0) continue;
  const count = (confidence) => String(rows.filter((row) => row.confidence === confidence).length).padStart(6);
  const oldest = Math.max(...rows.map(age));
  console.log(
    `${name.padEnd(22)} ${String(rows.length).padStart(6)} ${count("high")} ${count("medium")} ${count("low")}   ${oldest}`,
  );
}
const old = all.filter((row) => age(row) > oldAfter).sort((a, b) => age(b) - age(a));
console.log(`\nolder than ${oldAfter} days: ${old.length}`);
for (const row of old) console.log(`  ${row.checkedOn ?? "never"}  ${row.name} ${row.path}`);
const low = all.filter((row) => row.confidence === "low");
console.log(`\nof low confidence (worded as such or not shown): ${low.length}`);
for (const row of low) console.log(`  ${row.name} ${row.path}`);

if (!process.argv.includes("--links")) {
  console.log(`\n${urls.size} addresses; --links asks each once`);
  process.exit(0);
}

async function answer(url) {
  for (const method of ["HEAD", "GET"]) {
    try {
      const response = await fetch(url, { method, redirect: "follow", signal: AbortSignal.timeout(15_000) });
      // some sites refuse HEAD
      if (response.ok || method === "GET") return { status: response.status, url: response.url };
    } catch (error) {
      if (method === "GET") return { status: 0, url, error: error.cause?.code ?? error.name };
    }
  }
}
const first = await answer("https://learn.microsoft.com/");
if (first.status === 0) {
  console.log(`\nno network (${first.error}): links were not checked`);
  process.exit(0);
}
let broken = 0;
const waiting = [...urls];
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [url, where] = next;
      const { status, url: end, error } = await answer(url);
      if (status >= 200 && status < 400) continue;
      broken += 1;
      console.log(`  ${status || error}  ${url}${end === url ? "" : ` → ${end}`}  (${where})`);
    }
  }),
);
console.log(`\n${urls.size} addresses asked, ${broken} did not answer well`);
process.exitCode = broken === 0 ? 0 : 1;
