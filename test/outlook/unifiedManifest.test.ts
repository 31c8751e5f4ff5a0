/** A look ahead: the manifest in the unified JSON form, which new Outlook and Outlook on the web read too, converted and held against Microsoft's schema. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const SCHEMAS = join(ROOT, "node_modules/@microsoft/app-manifest/build/json-schemas/teams");
const folder = mkdtempSync(join(tmpdir(), "honmono-unified-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Unified {
  manifestVersion: string;
  version: string;
  name: { short: string };
  validDomains?: string[];
  authorization: { permissions: { resourceSpecific: { name: string }[] } };
  extensions: {
    requirements: { capabilities: { name: string; minVersion: string }[] };
    ribbons: { contexts: string[] }[];
  }[];
  localizationInfo: { defaultLanguageTag: string; additionalLanguages: { languageTag: string; file: string }[] };
}

let unified: Unified;
beforeAll(() => {
  execFileSync(
    process.execPath,
    [
      join(ROOT, "node_modules/office-addin-manifest-converter/cli.js"),
      "convert",
      join(ROOT, "manifest.xml"),
      "-o",
      folder,
    ],
    { stdio: "ignore" },
  );
  unified = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Unified;
});

/** Mistakes that Microsoft's schema of this version finds, each as path and words. In a process of its own: the schema is draft 4. */
function mistakes(manifest: unknown): string[] {
  const program = `
    const Ajv = require("ajv-draft-04").default ?? require("ajv-draft-04");
    const formats = require("ajv-formats").default ?? require("ajv-formats");
    const [schema, manifest] = JSON.parse(require("fs").readFileSync(0, "utf8"));
    const ajv = new Ajv({ allErrors: true, strict: false });
    formats(ajv);
    const check = ajv.compile(schema);
    check(manifest);
    console.log(JSON.stringify((check.errors ?? []).map((one) => one.instancePath + " " + one.message)));`;
  const schema = JSON.parse(
    readFileSync(join(SCHEMAS, `v${unified.manifestVersion}`, "MicrosoftTeams.schema.json"), "utf8"),
  ) as unknown;
  const said = execFileSync(process.execPath, ["-e", program], {
    input: JSON.stringify([schema, manifest]),
    encoding: "utf8",
    cwd: ROOT,
  });
  return JSON.parse(said) as string[];
}

test("it converts, keeps version, permission and languages", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const words = JSON.parse(readFileSync(join(ROOT, "src/outlook/manifestWords.json"), "utf8")) as Record<
    string,
    unknown
  >;
  expect(unified.version).toBe(version);
  expect(unified.name.short).toBe("Honmono");
  const granted = unified.authorization.permissions.resourceSpecific.map(({ name }) => name);
  expect(granted).toEqual(["MailboxItem.Read.User", "Mailbox.AccessSharedFolders.User"]);
  expect(unified.extensions[0]?.requirements.capabilities).toEqual([{ name: "Mailbox", minVersion: "1.5" }]);
  const languages = [
    unified.localizationInfo.defaultLanguageTag,
    ...unified.localizationInfo.additionalLanguages.map(({ languageTag }) => languageTag),
  ];
  expect(languages.sort()).toEqual(
    Object.keys(words)
      .map((locale) => locale.toLowerCase())
      .sort(),
  );
  for (const { file } of unified.localizationInfo.additionalLanguages) expect(readdirSync(folder)).toContain(file);
});

test("it fits Microsoft's schema once deployed", () => {
  // the schema takes no port in a domain and no localhost: what npm run release puts there is a host name
  const deployed = JSON.parse(
    JSON.stringify(unified).replaceAll("https://localhost:3000", "https://addin.example.org"),
  ) as Unified;
  expect(mistakes(deployed)).toEqual([]);
  expect(mistakes({ ...deployed, name: { short: "x".repeat(31), full: "x" } }).join()).toContain("/name/short");
});
