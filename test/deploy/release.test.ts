/** The options of `npm run release`, and what goes into it. What it makes is served and opened in test/e2e/hosting.test.ts. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./webServers";

/** Calls an exported function of one of the scripts. */
function call(module: string, expression: string): unknown {
  return JSON.parse(
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import * as m from ${JSON.stringify(join(ROOT, module))}; console.log(JSON.stringify(${expression}));`,
      ],
      { encoding: "utf8" },
    ),
  );
}

const URL_OPTION = ["--url", "https://addin.example.org"];

test.each<readonly [string, readonly string[], RegExp]>([
  ["no address", [], /--url is missing/],
  ["http", ["--url", "http://addin.example.org"], /does not begin with https/],
  ["localhost", ["--url", "https://localhost:3000"], /each person's own computer/],
  ["an IP address", ["--url", "https://192.0.2.1/"], /IP address/],
  ["a name without a dot", ["--url", "https://intranet/"], /no dot/],
  ["a file", ["--url", "https://addin.example.org/taskpane.html"], /name the folder/],
  ["a query", ["--url", "https://addin.example.org/?x=1"], /leave out everything/],
  ["a password", ["--url", "https://me:secret@addin.example.org/"], /shown to everybody/],
  ["a folder that servers treat differently", ["--url", "https://addin.example.org/a b/"], /use only letters/],
  ["no address at all", ["--url", "addin"], /is not an address/],
  ["an unknown cloud", [...URL_OPTION, "--officejs", "mars"], /neither a cloud/],
  [
    "a library of another name",
    [...URL_OPTION, "--officejs", "https://cdn.example.net/library.js"],
    /must be called office\.js/,
  ],
  ["a library over http", [...URL_OPTION, "--officejs", "http://cdn.example.net/office.js"], /https/],
  ["a misspelt option", [...URL_OPTION, "--conf", "x"], /Did you mean --config/],
  ["a value that is missing", ["--url"], /a value is missing/],
  ["an option twice", [...URL_OPTION, ...URL_OPTION], /given twice/],
  ["a configuration that is not there", [...URL_OPTION, "--config", "nowhere.json"], /there is no file nowhere\.json/],
  [
    "a place to be framed by that is none",
    [...URL_OPTION, "--frame-ancestors", "mail.example.org"],
    /not an https address/,
  ],
])("%s stops the release with a clear message, and nothing is written", (_name, options, message) => {
  const out = mkdtempSync(join(tmpdir(), "honmono-none-"));
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "scripts/release.mjs"), "--out", join(out, "made"), ...options],
    { encoding: "utf8", cwd: out },
  );
  expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
  expect(existsSync(join(out, "made"))).toBe(false);
});

test("every cloud's library has an address, and a path is brought into one form", () => {
  const read = (options: readonly string[]): unknown =>
    call("scripts/deployment/settings.mjs", `m.readSettings(${JSON.stringify(options)}, "/")`);
  expect(
    read([
      "--url",
      "https://Addin.Example.org/tools",
      "--officejs",
      "gcch",
      "--frame-ancestors",
      "https://mail.example.org/owa, https://*.example.net",
    ]),
  ).toMatchObject({
    ok: true,
    settings: {
      url: "https://addin.example.org/tools/",
      basePath: "/tools/",
      officeJs: "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
      frameAncestors: ["https://mail.example.org", "https://*.example.net"],
    },
  });
  for (const cloud of ["worldwide", "gcc", "dod", "21vianet"])
    expect(read([...URL_OPTION, "--officejs", cloud])).toMatchObject({ ok: true });
});

test("a manifest with a local or insecure address is refused, and one for an address keeps nothing of the development server", () => {
  const make = (xml: string): unknown =>
    call(
      "scripts/deployment/manifest.mjs",
      `m.manifestFor(${JSON.stringify(xml)}, "https://a.example.org/x/", "manifest.xml")`,
    );
  expect(make('<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>')).toEqual({
    ok: true,
    xml: '<SourceLocation DefaultValue="https://a.example.org/x/taskpane.html"/>',
  });
  expect(make('<SourceLocation DefaultValue="http://a.example.org/taskpane.html"/>')).toEqual({
    ok: false,
    mistakes: ["manifest.xml: http://a.example.org/taskpane.html is not https."],
  });
  expect(
    make('<IconUrl DefaultValue="https://a.example.org/x.png"/><AppDomain>http://localhost:3000</AppDomain>'),
  ).toMatchObject({ ok: false, mistakes: [expect.stringContaining("own computer")] });
});

test("the bill of materials names every package of the product with version, licence, checksum and what it needs, and is the same each time", () => {
  const make = (): string =>
    JSON.stringify(
      call(
        "scripts/deployment/packages.mjs",
        `m.bill(${JSON.stringify(ROOT)}, { name: "honmono", version: "1.0.0", license: "MIT" })`,
      ),
    );
  const text = make();
  expect(make()).toBe(text);
  const bill: {
    components: {
      name: string;
      version: string;
      purl: string;
      licenses: unknown[];
      hashes: { content: string }[];
      "bom-ref": string;
    }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  } = JSON.parse(JSON.parse(text) as string);
  const refs = new Set(bill.components.map((one) => one["bom-ref"]));
  const wanted = Object.keys(
    (JSON.parse(execFileSync("cat", [join(ROOT, "package.json")], { encoding: "utf8" })) as { dependencies: object })
      .dependencies,
  );
  for (const name of wanted)
    expect([...refs].some((ref) => ref.startsWith(`pkg:npm/${name.replace("@", "%40")}@`))).toBe(true);
  for (const one of bill.components)
    expect([one.purl, one.licenses.length, one.hashes[0]?.content.length]).toEqual([one.purl, 1, 128]);
  for (const { dependsOn } of bill.dependencies)
    for (const ref of dependsOn) expect([ref, refs.has(ref)]).toEqual([ref, true]);
});

test("licences, checksums and install scripts of all packages are as they should be, and each kind of mistake is found", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/supplyChain.mjs"), "--offline"], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/\d+ packages, \d+ of them in the product/);
  const packages = [
    { name: "a", version: "1.0.0", license: "GPL-3.0-only", production: true, installScript: false },
    { name: "b", version: "1.0.0", license: "MPL-2.0", production: true, installScript: false },
    { name: "c", version: "1.0.0", license: null, production: false, installScript: false },
    { name: "d", version: "1.0.0", license: "(MIT OR GPL-2.0)", production: true, installScript: true },
    { name: "e", version: "1.0.0", license: "Apache-2.0 AND GPL-2.0", production: true, installScript: false },
  ];
  const lock = { packages: { "": {}, "node_modules/f": { resolved: "http://registry.example.org/f.tgz" } } };
  expect(call("scripts/supplyChain.mjs", `m.problems(${JSON.stringify(packages)}, ${JSON.stringify(lock)})`)).toEqual([
    "a 1.0.0: licence GPL-3.0-only is not on the list for the product.",
    "b 1.0.0: licence MPL-2.0 is not on the list for the product.",
    "c 1.0.0: licence not named is not on the list.",
    "d 1.0.0: wants to run a script while it is installed.",
    "e 1.0.0: licence Apache-2.0 AND GPL-2.0 is not on the list for the product.",
    "node_modules/f: the lockfile has no checksum.",
    "node_modules/f: fetched from http://registry.example.org/f.tgz, not over https.",
  ]);
});

test("no page of ours is left out of the header table's policies", () => {
  const table: { rules: { id: string; paths: string[] }[] } = JSON.parse(
    execFileSync("cat", [join(ROOT, "deploy/headers.json")], { encoding: "utf8" }),
  );
  const covered = table.rules.filter(({ id }) => id === "pane" || id === "page").flatMap(({ paths }) => paths);
  const pages = ["outlook", "page", "samples"]
    .flatMap((room) => readdirSync(join(ROOT, "src", room)))
    .filter((name) => name.endsWith(".html"));
  const served = pages.map((name) => name.replace("reportEvent", "report-event"));
  expect(served.filter((name) => !covered.includes(name))).toEqual([]);
});
