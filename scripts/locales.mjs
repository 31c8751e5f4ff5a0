// Checks the sentences of every language against English and writes src/locales/messages.gen.ts (the typed ids).
//   node scripts/locales.mjs           writes the file
//   node scripts/locales.mjs --check --also de,fr   checks languages that are not offered yet, too
//   node scripts/locales.mjs --check   fails if the file is stale, a key or argument is missing, or a text is not well-formed
import { readdirSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { join, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "@fluent/syntax";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "locales");
const generated = join(root, "messages.gen.ts");
const check = process.argv.includes("--check");
const mistakes = [];

function read(language) {
  const sections = new Map();
  for (const file of readdirSync(join(root, language))
    .filter((name) => name.endsWith(".ftl"))
    .sort()) {
    const messages = new Map();
    const resource = parse(readFileSync(join(root, language, file), "utf8"), { withSpans: false });
    for (const entry of resource.body) {
      if (entry.type === "Junk")
        mistakes.push(`${language}/${file}: not well-formed near: ${entry.content.slice(0, 80)}`);
      if (entry.type !== "Message") continue;
      if (messages.has(entry.id.name)) mistakes.push(`${language}/${file}: ${entry.id.name} stands twice`);
      messages.set(entry.id.name, variables(entry));
    }
    sections.set(file.replace(/\.ftl$/, ""), messages);
  }
  return sections;
}

function variables(node, found = new Set()) {
  if (node === null || typeof node !== "object") return found;
  if (node.type === "VariableReference") found.add(node.id.name);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const item of value) variables(item, found);
    else if (typeof value === "object") variables(value, found);
  }
  return found;
}

const offered = [...readFileSync(join(root, "languages.ts"), "utf8").matchAll(/LANGUAGES = \[([^\]]*)\]/g)][0][1]
  .split(",")
  .map((part) => part.trim().replaceAll('"', ""))
  .filter(Boolean);
const also = process.argv.indexOf("--also");
if (also > 0) offered.push(...(process.argv[also + 1] ?? "").split(",").filter(Boolean));
const english = read("en");
const owner = new Map();
for (const [section, messages] of english)
  for (const id of messages.keys()) {
    if (owner.has(id)) mistakes.push(`en: ${id} stands in ${owner.get(id)} and in ${section}`);
    owner.set(id, section);
  }
for (const language of offered) {
  if (language === "en") continue;
  if (!existsSync(join(root, language))) {
    mistakes.push(`${language}: no folder`);
    continue;
  }
  const sections = read(language);
  for (const [section, messages] of english) {
    const own = sections.get(section) ?? new Map();
    for (const [id, names] of messages) {
      if (!own.has(id)) {
        mistakes.push(`${language}/${section}.ftl: ${id} is missing`);
        continue;
      }
      for (const name of own.get(id))
        if (!names.has(name))
          mistakes.push(`${language}/${section}.ftl: ${id} uses $${name}, which English does not have`);
      for (const name of names)
        if (!own.get(id).has(name)) mistakes.push(`${language}/${section}.ftl: ${id} leaves out $${name}`);
    }
    for (const id of own.keys())
      if (!messages.has(id)) mistakes.push(`${language}/${section}.ftl: ${id} is not in English`);
  }
}
const text = `// Made by scripts/locales.mjs from src/locales/en; do not edit.
export type Section = ${[...english.keys()].map((name) => `"${name}"`).join(" | ") || "never"};
export type MessageId =
${
  [...owner.keys()]
    .sort()
    .map((id) => `  | "${id}"`)
    .join("\n") || "  never"
};
`;
if (!check) writeFileSync(generated, text);
else if (!existsSync(generated) || readFileSync(generated, "utf8") !== text)
  mistakes.push("messages.gen.ts is stale: run npm run locales");
for (const line of mistakes) console.error(line);
if (mistakes.length > 0) process.exit(1);
if (check) console.log(`locales: ${offered.length} languages, ${owner.size} sentences each, complete`);
