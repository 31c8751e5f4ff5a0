/** The runbooks say what the product is: names, words and links in them are compared with the real ones. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { MAIL_APPS } from "../../src/knowledge/apps";
import schema from "../../src/settings/organization.schema.json";
import { readOrganization } from "../../src/settings/organization";
import { ENGINE_VERSION } from "../../src/verify";
import { ROOT } from "./webServers";

const DOCS = join(ROOT, "docs");
const text = (name: string): string => readFileSync(join(DOCS, name), "utf8");
const OURS = [
  "deployment",
  "hosting",
  "configuration",
  "privacy",
  "threat-model",
  "accessibility",
  "support",
  "user-guide.en",
  "user-guide.ja",
].map((name) => `${name}.md`);

test("links between the documents lead to files that are there", () => {
  const broken: string[] = [];
  for (const name of [...OURS, "../SECURITY.md", "../CONTRIBUTING.md", "../CHANGELOG.md"])
    for (const [, target = ""] of text(name).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g))
      if (!/^https?:/.test(target) && !existsSync(join(DOCS, dirname(name), target))) broken.push(`${name}: ${target}`);
  expect(broken).toEqual([]);
});

test.each(["en", "ja"])("the guide and the poster (%s) use the verdicts' own words", (language) => {
  const words = readFileSync(join(ROOT, "src/locales", language, "verdict.ftl"), "utf8");
  const headlines = [...words.matchAll(/^headline-[a-z-]+ = (.+)$/gm)].map((match) =>
    (match[1] ?? "").replaceAll("’", "'"),
  );
  expect(headlines).toHaveLength(7);
  const guide = text(`user-guide.${language}.md`);
  for (const headline of headlines) expect(guide).toContain(`**${headline}**`);
  const poster = text(`poster.${language}.html`).replaceAll("’", "'");
  const shown = [...poster.matchAll(/<div>\s*<b\s*>([^<]+)<\/b/g)]
    .map((match) => (match[1] ?? "").trim().replace(/\s+/g, " "))
    .slice(0, 4);
  expect(shown).toHaveLength(4);
  for (const headline of shown) expect(headlines).toContain(headline);
});

test("the configuration page names every key and every mail app, and its example has no mistake", () => {
  const page = text("configuration.md");
  const keys = Object.entries(schema.properties).flatMap(([name, value]) => [
    name,
    ...("properties" in value ? Object.keys(value.properties) : []),
    ...("items" in value && "properties" in value.items ? Object.keys(value.items.properties) : []),
  ]);
  expect(
    keys.filter((key) => !page.includes(`\`${key}\``) && !page.includes(`"${key}"`) && !page.includes(`.${key}\``)),
  ).toEqual([]);
  expect(
    [...page.matchAll(/^\| `([a-z0-9-]+)` \| [^|]+ \|$/gm)]
      .map((match) => match[1])
      .filter((id) => MAIL_APPS.some((app) => app.id === id)),
  ).toEqual(MAIL_APPS.map(({ id }) => id));
  for (const document of ["configuration.md", "deployment.md"])
    for (const [, json = ""] of text(document).matchAll(/```json\n([^]*?)```/g))
      expect(readOrganization(JSON.parse(json)).mistakes).toEqual([]);
});

test("the deployment page names the manifest's identity, and every option of the release that it uses exists", () => {
  const page = text("deployment.md");
  const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(join(ROOT, "manifest.xml"), "utf8"))?.[1] ?? "none";
  expect(page).toContain(id);
  const usage = readFileSync(join(ROOT, "scripts/deployment/settings.mjs"), "utf8");
  for (const document of ["deployment.md", "hosting.md"])
    for (const [, option = ""] of text(document).matchAll(/`(?:npm run release[^`]*)?(--[a-z-]+)/g))
      if (option !== "--json") expect(usage).toContain(option);
});

test("each test that the threat model names is there", () => {
  const named = [...text("threat-model.md").matchAll(/\btest\/[A-Za-z0-9/.-]+/g)].map(([path]) =>
    path.replace(/\.$/, ""),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test("the lockfile, the manifests and the engine, whose version the settings show as the add-in's, have the version of package.json", () => {
  const read = (name: string): string => readFileSync(join(ROOT, name), "utf8");
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const lock = JSON.parse(read("package-lock.json")) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  const manifests = readdirSync(ROOT).filter((name) => /^manifest.*\.xml$/.test(name));
  expect(manifests.length).toBeGreaterThan(1);
  expect([
    lock.version,
    lock.packages[""]?.version,
    ENGINE_VERSION,
    ...manifests.map((name) => /<Version>([^<]*)</.exec(read(name))?.[1]),
  ]).toEqual(Array.from({ length: manifests.length + 3 }, () => version));
});

test("CHANGELOG.md says in the first line of each version after the first whether the manifest must be given again", () => {
  const versions = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8").split(/^## /m).slice(1, -1);
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((one) => !/\bmanifest\b/.test(one.split("\n")[1] ?? ""))).toEqual([]);
});

test("the version in package.json has its heading and day in CHANGELOG.md, from which the release takes the time of its files", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(readFileSync(join(ROOT, "CHANGELOG.md"), "utf8")).toMatch(
    new RegExp(`^## ${version.replaceAll(".", "\\.")} – \\d{4}-\\d{2}-\\d{2}$`, "m"),
  );
});

test("privacy names every resolver and host that the pages may reach", () => {
  const table = JSON.parse(readFileSync(join(ROOT, "deploy/headers.json"), "utf8")) as {
    policies: Record<string, Record<string, string[]>>;
  };
  const hosts = Object.values(table.policies)
    .flatMap((policy) => Object.values(policy).flat())
    .filter((source) => source.startsWith("https://"));
  for (const host of new Set(hosts)) expect(text("hosting.md")).toContain(new URL(host).hostname);
  expect(readdirSync(DOCS)).toEqual(expect.arrayContaining(OURS));
});

test("each dependency has its one row in docs/dependencies.md, in the part where it belongs, and no row is of another", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const [, product = "", tools = ""] = text("dependencies.md").split(/^## /m);
  const rows = (part: string): string[] =>
    [...part.matchAll(/^\| (?!package )([^|]+) \|/gm)].flatMap(([, names = ""]) => names.split(", ")).sort();
  expect(rows(product)).toEqual(Object.keys(dependencies).sort());
  expect(rows(tools)).toEqual(Object.keys(devDependencies).sort());
});

test("every action of the workflow is pinned by the hash of a commit, and the workflow may not write", () => {
  for (const name of readdirSync(join(ROOT, ".github/workflows"))) {
    const workflow = readFileSync(join(ROOT, ".github/workflows", name), "utf8");
    const uses = [...workflow.matchAll(/uses: (\S+)/g)].map((match) => match[1] ?? "");
    expect(uses.filter((one) => !/@[0-9a-f]{40}$/.test(one))).toEqual([]);
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
  }
});
