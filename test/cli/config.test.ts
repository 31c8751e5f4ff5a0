import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { config } from "../../src/cli/config";
import { run } from "./fakeTerminal";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "honmono-config-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (content: string): string => {
  const path = join(folder, "honmono.config.json");
  writeFileSync(path, content);
  return path;
};

test("says what a sound file will do", async () => {
  const path = file(
    JSON.stringify({
      trust: { gateways: ["gateway.example.net"] },
      notices: [
        { id: "renewal", domains: ["example.org"], text: { ja: "私たちのお知らせです。" }, validUntil: "2024-01-31" },
      ],
      dns: { policy: "off" },
      apps: ["outlook-web"],
    }),
  );
  const { code, out } = await run(config, ["check", path]);
  expect(code).toBe(0);
  expect(out).toMatch(/^No mistakes\./);
  expect(out).toContain("gateway.example.net");
  expect(out).toContain("proved mail from example.org is shown as your own");
  expect(out).toContain("It ended on 2024-01-31 23:59 (UTC)");
  expect(out).toMatch(/It has no text in .*en.*; people with such a language read ja\./);
  expect(out).toContain("nobody can turn it on");
});

test("names mistakes with their path, in the terminal's language, and exits with 2", async () => {
  const path = file(
    JSON.stringify({ trust: { gatways: [] }, apps: ["outlok-web"], help: { link: "http://help.example.org" } }),
  );
  const english = await run(config, ["check", path]);
  expect(english.code).toBe(2);
  expect(english.out).toContain("trust.gatways: There is no key “gatways”. Did you mean “gateways”?");
  expect(english.out).toContain("apps: “outlok-web” is not a mail app that we know.");
  expect(english.out).toContain("help.link: “http://help.example.org” does not begin with https://.");
  const japanese = await run(config, ["check", "--lang", "ja", path]);
  expect(japanese.out).toContain("help.link: 「http://help.example.org」は https:// で始まっていません。");
});

test("gives the same to a program", async () => {
  const { code, out } = await run(config, [
    "check",
    "--json",
    file('{"dns": {"resolver": "https://dns.example.org/q"}, "x": 1}'),
  ]);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toEqual({
    mistakes: [{ path: "x", id: "unknown-key", text: "There is no key “x”. It has no effect." }],
    dns: { policy: null, resolver: "https://dns.example.org/q" },
    language: null,
  });
});

test("says where JSON breaks off, that a file is too large, and that there is none", async () => {
  const broken = await run(config, ["check", file('{\n  "language": "ja",\n}')]);
  expect([broken.code, broken.out]).toEqual([
    2,
    expect.stringMatching(/the whole file: This is not JSON: .*(position|line)/),
  ]);
  const large = await run(config, ["check", file(`"${"x".repeat(300_000)}"`)]);
  expect([large.code, large.out]).toEqual([2, expect.stringContaining("larger than 256 KB")]);
  const missing = await run(config, ["check", join(folder, "nowhere.json")]);
  expect([missing.code, missing.err]).toEqual([1, expect.stringContaining("cannot be read")]);
  expect((await run(config, ["check"])).code).toBe(1);
  expect((await run(config, ["mend", "x"])).code).toBe(1);
});

test("a value cannot write to the terminal by escape sequences", async () => {
  const { out } = await run(config, [
    "check",
    file(JSON.stringify({ "\u001b[31mred": 1, language: "\u001b]0;x\u0007" })),
  ]);
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
});
