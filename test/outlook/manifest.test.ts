/** The manifests: in step, valid, and a check that names what is wrong with twenty-odd broken ones. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const SCHEMA = existsSync(join(ROOT, "../shared/manifest-schema/OfficeAppManifestV1_1.xsd"));
const folder = mkdtempSync(join(tmpdir(), "honmono-manifest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = (...args: string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/manifest.mjs"), ...args], {
    encoding: "utf8",
    cwd: ROOT,
  });
  return { status, said: stdout + stderr };
};

interface Mistake {
  readonly rule: string;
  readonly text: string;
}

/** Own rules on many texts in one process: the rules are modules of the build tools. */
function lint(
  texts: readonly { readonly name: string; readonly text: string; readonly production?: boolean }[],
): Map<string, Mistake[]> {
  writeFileSync(join(folder, "texts.json"), JSON.stringify(texts));
  const program = `
    import { readFileSync } from "node:fs";
    import { lintManifest } from ${JSON.stringify(new URL(`file://${join(ROOT, "scripts/manifest/lint.mjs")}`).href)};
    const [texts, root] = [JSON.parse(readFileSync(${JSON.stringify(join(folder, "texts.json"))}, "utf8")), ${JSON.stringify(ROOT)}];
    const version = JSON.parse(readFileSync(root + "/package.json", "utf8")).version;
    const locales = Object.keys(JSON.parse(readFileSync(root + "/src/outlook/manifestWords.json", "utf8")));
    console.log(JSON.stringify(texts.map(({ name, text, production = false }) => [name, lintManifest(text, { version, locales, root, production })])));`;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  return new Map(JSON.parse(said) as [string, Mistake[]][]);
}

/** Replaces text that must be there. */
function change(from: string | RegExp, to: string): string {
  const changed = MANIFEST.replace(from, to);
  if (changed === MANIFEST) throw new Error(`${String(from)} is not in the manifest`);
  return changed;
}

/** name → [broken text, rule that must name it, words that its message must hold] */
const BROKEN: Readonly<Record<string, readonly [string, string, string, production?: boolean]>> = {
  "a resid that no resource defines": [
    change('<Label resid="Button"/>', '<Label resid="Buton"/>'),
    "resid-undefined",
    "Buton",
  ],
  "a resid of the wrong kind": [
    change('<Description resid="Tip"/>', '<Description resid="Button"/>'),
    "resid-kind",
    "LongStrings",
  ],
  "a control id that stands twice": [
    change('id="HonmonoPhonePane"', 'id="HonmonoPane"'),
    "control-twice",
    "HonmonoPane",
  ],
  "a resource defined twice": [
    change(
      '<bt:Url id="Pane.Url"',
      '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/x.html"/><bt:Url id="Pane.Url"',
    ),
    "resource-twice",
    "Pane.Url",
  ],
  "a resource that nothing uses": [
    change("<bt:Urls>", '<bt:Urls><bt:Url id="Old.Url" DefaultValue="https://localhost:3000/old.html"/>'),
    "resource-unused",
    "Old.Url",
  ],
  "an http address": [
    change("https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html"),
    "https",
    "http://localhost:3000/taskpane.html",
  ],
  "a development address in production": [MANIFEST, "localhost", "localhost", true],
  "no icon of 80 px": [change(/\s*<bt:Image size="80" resid="Icon.80x80"\/>/, ""), "icon-missing", "80 px"],
  "a phone icon too few": [change(/\s*<bt:Image size="48" scale="3"[^>]*>/, ""), "icon-missing", "scale 3"],
  "an icon of other pixels than declared": [
    change(
      '<bt:Image id="Icon.32x32" DefaultValue="https://localhost:3000/assets/icon-32.png"/>',
      '<bt:Image id="Icon.32x32" DefaultValue="https://localhost:3000/assets/icon-16.png"/>',
    ),
    "icon-pixels",
    "32 are declared",
  ],
  "an icon file that is not there": [change("assets/icon-128.png", "assets/logo-128.png"), "icon-file", "logo-128.png"],
  "a locale without its words": [
    change(/\s*<bt:Override Locale="ja-JP" Value="[^"]*"\/>/, ""),
    "locale-missing",
    "ja-JP",
  ],
  "a locale that only one string speaks": [
    change('<Override Locale="ja-JP"', '<Override Locale="th-TH" Value="x"/><Override Locale="ja-JP"'),
    "locale-unknown",
    "th-TH",
  ],
  "words for the default locale": [
    change('<Override Locale="ja-JP"', '<Override Locale="en-US" Value="x"/><Override Locale="ja-JP"'),
    "locale-default",
    "en-US",
  ],
  "an empty text": [change(/(<bt:Override Locale="ja-JP" Value=")[^"]*/, "$1"), "empty", "empty"],
  "a version below 1.0": [change(/<Version>[^<]*/, "<Version>0.9.0"), "version-form", "0.9.0"],
  "a version out of step": [change(/<Version>[^<]*/, "<Version>99.1.0"), "version-step", "manifest:sync"],
  "more permission than ReadItem": [change("ReadItem", "ReadWriteMailbox"), "permission", "ReadWriteMailbox"],
  "multi-select, which needs more": [
    change(
      "<SupportsPinning>true</SupportsPinning>",
      "<SupportsPinning>true</SupportsPinning><SupportsMultiSelect>true</SupportsMultiSelect>",
    ),
    "permission",
    "SupportsMultiSelect",
  ],
  "a requirement set that shuts out Exchange Server": [
    change('MinVersion="1.5"', 'MinVersion="1.8"'),
    "requirement-set",
    "1.8",
  ],
  "requirements inside the overrides": [
    change(
      /(VersionOverridesV1_1">)/,
      '$1<Requirements><bt:Sets DefaultMinVersion="1.8"><bt:Set Name="Mailbox"/></bt:Sets></Requirements>',
    ),
    "requirement-set",
    "VersionOverrides",
  ],
  "elements out of order": [
    change(/(\s*<ProviderName>[^<]*<\/ProviderName>)(\s*<DefaultLocale>[^<]*<\/DefaultLocale>)/, "$2$1"),
    "order",
    "ProviderName",
  ],
  "no support address": [change(/\s*<SupportUrl[^>]*>/, ""), "missing-element", "SupportUrl"],
  "no 1.1 overrides": [
    change(
      /<VersionOverrides xmlns="http:\/\/schemas.microsoft.com\/office\/mailappversionoverrides\/1.1"[^]*?<\/VersionOverrides>/,
      "",
    ),
    "overrides-1.1",
    "1.1",
  ],
  "shared folders not first": [
    change(/(\s*<SupportsSharedFolders>true<\/SupportsSharedFolders>)([^]*?<\/ExtensionPoint>)/, "$2$1"),
    "shared-folders",
    "first",
  ],
  "a name that sounds like Microsoft's": [
    change('<DisplayName DefaultValue="Honmono">', '<DisplayName DefaultValue="Microsoft Mail Check">'),
    "name",
    "Microsoft Mail Check",
  ],
  "a name longer than thirty characters": [
    change('<DisplayName DefaultValue="Honmono">', `<DisplayName DefaultValue="${"Honmono ".repeat(5)}">`),
    "length",
    "30 at most",
  ],
  "an id that is no GUID": [change(/<Id>[^<]*/, "<Id>honmono"), "id", "GUID"],
  "a tag that is never closed": [change("</Hosts>", ""), "well-formed", "line"],
  "a bare ampersand": [change("Honmono project", "Honmono & friends"), "well-formed", "&"],
};

test("manifests are what the script writes, and pass", () => {
  const { status, said } = script("check");
  expect(said).toContain("manifest.xml: 0 mistakes");
  expect(said).toContain("manifest.report.xml: 0 mistakes");
  expect(status).toBe(0);
});

describe("own rules", () => {
  const found = lint([
    { name: "as it is", text: MANIFEST },
    ...Object.entries(BROKEN).map(([name, [text, , , production]]) => ({
      name,
      text,
      ...(production === undefined ? {} : { production }),
    })),
  ]);
  test("nothing is wrong with the manifest as it is", () => expect(found.get("as it is")).toEqual([]));
  test.each(Object.entries(BROKEN))("name %s", (name, [, rule, words]) => {
    const mistakes = found.get(name) ?? [];
    expect(mistakes.map((one) => one.rule)).toContain(rule);
    expect(
      mistakes
        .filter((one) => one.rule === rule)
        .map((one) => one.text)
        .join("\n"),
    ).toContain(words);
  });
});

test("a deployed copy passes as production, at the root of a host and below a path", () => {
  const deployed = (address: string): string => MANIFEST.replaceAll("https://localhost:3000/", address);
  const found = lint(
    ["https://addin.example.org/", "https://www.example.org/tools/honmono/"].map((name) => ({
      name,
      text: deployed(name),
      production: true,
    })),
  );
  expect([...found.values()]).toEqual([[], []]);
});

test("the command fails on a broken file and names it", () => {
  const file = join(folder, "broken.xml");
  writeFileSync(file, change("ReadItem", "ReadWriteItem"));
  const { status, said } = script("check", file);
  expect(status).toBe(1);
  expect(said).toContain("permission: ReadWriteItem");
});

(SCHEMA ? test : test.skip)("the schema of ../shared refuses what it knows", () => {
  const file = join(folder, "schema.xml");
  writeFileSync(file, change("<Permissions>ReadItem</Permissions>", "<Permissions>ReadEverything</Permissions>"));
  const { said } = script("check", file);
  expect(said).toMatch(/schema: .*Permissions/);
});
