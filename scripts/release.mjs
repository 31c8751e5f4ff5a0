// npm run release -- --url https://addin.example.org: everything an administrator needs, as a folder and a zip.
// The same sources, lockfile and options give the same bytes; there is no clock and no chance in it.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { headerTable, hostingFiles, metaPolicy } from "./deployment/hosting.mjs";
import { indexPage } from "./deployment/index.mjs";
import { manifestFor, ownFiles } from "./deployment/manifest.mjs";
import { bill, licences } from "./deployment/packages.mjs";
import { readSettings, USAGE } from "./deployment/settings.mjs";

const root = join(import.meta.dirname, "..");
const text = (path) => readFileSync(join(root, path), "utf8");
const sha256 = (data) => createHash("sha256").update(data).digest("hex");

const read = readSettings(process.argv.slice(2), process.cwd());
if (!read.ok) stop(read.mistakes, `\n${USAGE}`);
const { settings } = read;
const packageJson = JSON.parse(text("package.json"));
const { name, version } = packageJson;
const stage = mkdtempSync(join(tmpdir(), "honmono-release-"));
process.on("exit", () => rmSync(stage, { recursive: true, force: true }));

console.log(`Building Honmono ${version} for ${settings.url} …`);
await Promise.all([build("web", join(stage, "site")), build("cli", join(stage, "cli"))]);

const table = JSON.parse(text("deploy/headers.json"));
const resolvers = allowedResolvers();
const filled = headerTable(table, { ...settings, resolvers });
const files = new Map();
for (const path of list(join(stage, "site"))) files.set(`site/${path}`, readFileSync(join(stage, "site", path)));
for (const path of list(join(stage, "cli"))) files.set(`cli/${path}`, readFileSync(join(stage, "cli", path)));
for (const path of list(join(root, "assets")))
  if (/\.(png|svg|ico)$/.test(path)) files.set(`site/assets/${path}`, readFileSync(join(root, "assets", path)));
if (settings.config !== null) put("site/honmono.config.json", settings.config);
put("site/honmono.config.schema.json", text("src/settings/organization.schema.json"));
for (const path of [...files.keys()].filter((path) => path.endsWith(".html")))
  put(path, withPolicy(String(files.get(path)), path.slice("site/".length)));

const mistakes = [];
for (const manifest of readdirSync(root)
  .filter((file) => /^manifest.*\.xml$/.test(file))
  .sort()) {
  const made = manifestFor(text(manifest), settings.url, manifest);
  if (!made.ok) {
    mistakes.push(...made.mistakes);
    continue;
  }
  put(`site/${manifest}`, made.xml);
  if (!made.xml.includes(`<Version>${version}`))
    mistakes.push(`${manifest}: its version is not that of package.json (${version}).`);
  for (const path of ownFiles(made.xml, settings.url))
    if (!files.has(`site/${path}`)) mistakes.push(`${manifest}: it names ${path}, which the release does not have.`);
}
if (!files.has("site/manifest.xml") && mistakes.length === 0) mistakes.push("There is no manifest.xml to release.");
if (mistakes.length > 0) stop(mistakes);

put(
  "site/health.json",
  `${JSON.stringify({ name, version, data: dataVersion(), address: settings.url, officeJs: settings.officeJs })}\n`,
);
for (const [path, data] of Array.from(files)) {
  // what never changes under its name is compressed once, as well as it can be
  if (!/^site\/static\/.*\.(js|css|svg)$/.test(path)) continue;
  files.set(`${path}.gz`, gzipSync(data, { level: 9 }));
  files.set(
    `${path}.br`,
    brotliCompressSync(data, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
    }),
  );
}
put(
  "site/SHA256SUMS",
  sums((path) => path.startsWith("site/") && path !== "site/honmono.config.json", "site/"),
);
for (const [path, content] of Object.entries(hostingFiles(filled, settings))) put(`hosting/${path}`, content);
put("hosting/headers.json", `${JSON.stringify(filled, null, 2)}\n`);
put("sbom.cdx.json", bill(root, packageJson));
put("LICENSES.txt", licences(root));
// the runbooks, and what they lead to
for (const document of readdirSync(join(root, "docs")).sort())
  if (
    /^(deployment|hosting|configuration|privacy|threat-model|accessibility|support|sideloading|clients|cli|verification|outlook-quirks|benchmarks-terminal|user-guide\.[a-z]+)\.md$|^poster\.[a-z]+\.html$|^check\.schema\.json$/.test(
      document,
    )
  )
    put(`docs/${document}`, text(`docs/${document}`));
for (const document of ["SECURITY.md", "CHANGELOG.md"]) put(document, text(document));
put("index.html", indexPage({ name, version, settings, data: dataVersion(), files: [...files.keys()], resolvers }));
put(
  "SHA256SUMS",
  sums(() => true, ""),
);

const folder = `${name}-${version}`;
const target = join(settings.out, folder);
const time = releaseTime();
rmSync(target, { recursive: true, force: true });
const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
for (const [path, data] of sorted) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), data);
  utimesSync(join(target, path), time, time);
}
// a zip holds the local time of day; this one reads the same everywhere
const zipTime = new Date(
  time.getUTCFullYear(),
  time.getUTCMonth(),
  time.getUTCDate(),
  time.getUTCHours(),
  time.getUTCMinutes(),
  time.getUTCSeconds(),
);
const zip = zipSync(
  Object.fromEntries(
    sorted.map(([path, data]) => [
      `${folder}/${path}`,
      [data, { mtime: zipTime, level: /\.(gz|br|png)$/.test(path) ? 0 : 9 }],
    ]),
  ),
);
writeFileSync(`${target}.zip`, zip);
writeFileSync(`${target}.zip.sha256`, `${sha256(zip)}  ${folder}.zip\n`);

console.log(`
${files.size} files in  ${show(target)}
as one zip          ${show(`${target}.zip`)}
SHA-256 of the zip  ${sha256(zip)}

Next: open ${show(join(target, "index.html"))}. It says what each part is for.`);

function put(path, content) {
  files.set(path, Buffer.from(content));
}

function stop(lines, after = "") {
  console.error(`Nothing was released.\n${lines.map((line) => `  ${line}`).join("\n")}${after}`);
  process.exit(2);
}

async function build(configName, output) {
  const webpack = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const child = spawn(
    process.execPath,
    [webpack, "--mode", "production", "--config-name", configName, "--output-path", output, "--stats", "errors-only"],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, OFFICEJS_URL: settings.officeJs, NODE_ENV: "production" },
    },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += data));
  const status = await new Promise((done) => child.on("close", done));
  if (status !== 0) stop([`The build failed (${configName}).`], `\n${said}`);
}

/** Relative paths with "/" between, in one order. */
function list(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

function sums(wanted, prefix) {
  return [...files.keys()]
    .filter(wanted)
    .sort()
    .map((path) => `${sha256(files.get(path))}  ${path.slice(prefix.length)}\n`)
    .join("");
}

/** The page carries its own policy too, for a server on which no header can be set. Before anything that the policy is about. */
function withPolicy(html, path) {
  const policy = metaPolicy(filled, path);
  if (policy === "") return html;
  if (!/<head>/i.test(html)) stop([`${path} has no <head> to put its policy into.`]);
  return html.replace(/<head>/i, (tag) => `${tag}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/**
 * Origins that the pane may ask for public keys: those a person can pick and the configured one, or none at all where the
 * administrator says "off". The built terminal program reads the configuration, so that there is one reader for everything.
 */
function allowedResolvers() {
  const offered = [...table.resolvers, ...settings.resolvers];
  if (settings.config === null) return offered;
  const file = join(stage, "honmono.config.json");
  writeFileSync(file, settings.config);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(stage, "cli", "honmono.cjs"), "config", "check", "--json", file],
    { encoding: "utf8" },
  );
  if (status !== 0 && status !== 2) stop(["The configuration could not be checked."], `\n${stderr}`);
  const { mistakes, dns } = JSON.parse(stdout);
  if (mistakes.length > 0)
    stop([
      "--config: the configuration has mistakes.",
      ...mistakes.map(({ path, text }) => `  ${path === "" ? "the file" : path}: ${text}`),
      "`honmono config check FILE` explains what the rest of it will do.",
    ]);
  if (dns.policy === "off") return [];
  return dns.resolver === null ? offered : [...offered, new URL(dns.resolver).origin];
}

function dataVersion() {
  const found = /DATA_VERSION\s*(?::\s*string)?\s*=\s*"([^"]+)"/.exec(text("src/knowledge/version.ts"));
  if (found === null) stop(["src/knowledge/version.ts names no DATA_VERSION."]);
  return found[1];
}

/**
 * When the files were last changed, for servers that tell versions apart by time and size: two days before the day of this version
 * in CHANGELOG.md, and a time of day drawn from the content, so that two releases never look alike when a page kept its size. Two
 * days, since nowhere on earth is it then still to come: Apache takes a file of the future for changed each time.
 */
function releaseTime() {
  const day = new RegExp(`^## ${version.replaceAll(".", "\\.")}\\b.*?(\\d{4}-\\d{2}-\\d{2})`, "m").exec(
    text("CHANGELOG.md"),
  )?.[1];
  if (day === undefined) stop([`CHANGELOG.md has no heading "## ${version} (date)".`]);
  const second = (Number.parseInt(sha256(files.get("SHA256SUMS")).slice(0, 8), 16) % 43_200) * 2;
  return new Date(Date.parse(`${day}T00:00:00Z`) - 2 * 86_400_000 + second * 1000);
}

function show(path) {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near === "" ? basename(path) : near;
}
