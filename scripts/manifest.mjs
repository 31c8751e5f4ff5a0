// manifest.xml (development) and the opt-in manifest.report.xml.
//   node scripts/manifest.mjs sync       writes both, in step with package.json and src/outlook/manifestWords.json
//   node scripts/manifest.mjs check [FILE …]   schema (where it is at hand) and our own rules; --production: no development address
//   node scripts/manifest.mjs validate   asks Microsoft's validation service, where it can be reached
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { lintManifest } from "./manifest/lint.mjs";
import { validateBySchema } from "./manifest/schema.mjs";
import { manifestText } from "./manifest/text.mjs";
import { askService } from "./manifest/service.mjs";

const root = join(import.meta.dirname, "..");
const KINDS = { "manifest.xml": "pane", "manifest.report.xml": "report" };
const read = (path) => readFileSync(join(root, path), "utf8");
const { version } = JSON.parse(read("package.json"));
const words = JSON.parse(read("src/outlook/manifestWords.json"));

function sync() {
  for (const [name, kind] of Object.entries(KINDS)) {
    const text = manifestText({ kind, version, words });
    const changed = !existsSync(join(root, name)) || read(name) !== text;
    if (changed) writeFileSync(join(root, name), text);
    console.log(`${name}: ${changed ? "written" : "in step"}, version ${version}`);
  }
}

async function check(args) {
  const production = args.includes("--production");
  const given = args.filter((one) => !one.startsWith("--"));
  const files =
    given.length > 0 ? given.map((one) => resolve(one)) : Object.keys(KINDS).map((name) => join(root, name));
  let mistakes = 0;
  for (const file of files) {
    const source = readFileSync(file, "utf8");
    const found = lintManifest(source, { version, locales: Object.keys(words), root, production });
    const kind = given.length === 0 ? KINDS[basename(file)] : undefined;
    if (kind !== undefined && source !== manifestText({ kind, version, words }))
      found.push({ rule: "in-step", text: "differs from what npm run manifest:sync writes" });
    const schema = await validateBySchema(source, root);
    for (const { rule, text } of [...found, ...schema.mistakes]) console.error(`${basename(file)}: ${rule}: ${text}`);
    mistakes += found.length + schema.mistakes.length;
    console.log(
      `${basename(file)}: ${found.length + schema.mistakes.length} mistakes (own rules${schema.used === null ? "; schema not at hand" : `, schema by ${schema.used}`})`,
    );
  }
  return mistakes === 0;
}

const [command, ...args] = process.argv.slice(2);
switch (command) {
  case "sync":
    sync();
    break;
  case "check":
    process.exitCode = (await check(args)) ? 0 : 1;
    break;
  case "validate":
    process.exitCode = (await askService(Object.keys(KINDS).map((name) => join(root, name)))) ? 0 : 1;
    break;
  default:
    console.error("sync, check or validate?");
    process.exitCode = 1;
}
