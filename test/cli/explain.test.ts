import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/cli/check";
import { config } from "../../src/cli/config";
import { doctor } from "../../src/cli/doctor";
import { explain } from "../../src/cli/explain";
import { help, unknownCommand, version } from "../../src/cli/help";
import { LANGUAGES } from "../../src/locales/languages";
import { records, run } from "./fakeTerminal";

const SAMPLES = join(__dirname, "../../src/samples/messages");
const sample = (name: string): string => join(SAMPLES, `${name}.eml`);

describe("honmono explain", () => {
  test.each(["notice", "sender", "service", "spoof", "lookalike", "tenant", "ordinary", "unproven"])(
    "%s: nine steps, and the rule that holds gives the verdict of a check",
    async (name) => {
      for (const provenance of ["own-mailbox", "unknown"]) {
        const { out, code } = await run(explain, ["--provenance", provenance, sample(`${name}.en`)]);
        const [record] = records((await run(check, ["--json", "--provenance", provenance, sample(`${name}.en`)])).out);
        expect(code).toBe(0);
        expect([...out.matchAll(/^(\d)\. /gm)].map(([, number]) => Number(number))).toEqual([
          1, 2, 3, 4, 5, 6, 7, 8, 9,
        ]);
        const [, rule, verdict] = /→ ([a-z-]+) → ([a-z-]+)\n/.exec(out) ?? [];
        expect({ verdict, reason: { id: rule } }).toMatchObject({
          verdict: record?.["verdict"],
          reason: { id: (record?.["reason"] as { id?: string } | undefined)?.id },
        });
        // no id was printed for want of words
        expect(out).not.toMatch(/^\s+(finding|request|boundary|dkim-why|arc-why)-/m);
      }
    },
  );

  test("findings show the field they rest on", async () => {
    const { out } = await run(explain, ["--provenance", "own-mailbox", sample("lookalike.en")]);
    expect(out).toMatch(/\[decides\] .*\n\s+\d+ {2}From: Outlook </);
  });

  test("in Japanese", async () => {
    expect((await run(explain, ["--lang", "ja", sample("spoof.ja")])).out).toContain("9. 判定");
  });

  test("from standard input; what is no mail; wrong usage", async () => {
    expect((await run(explain, ["-"], { stdin: readFileSync(sample("notice.en"), "utf8") })).out).toContain(
      "1. Read: -",
    );
    expect(await run(explain, ["-"])).toMatchObject({ code: 2 });
    expect(await run(explain, [])).toMatchObject({ code: 1, out: "" });
    expect(await run(explain, ["a", "b"])).toMatchObject({ code: 1, out: "" });
    expect(await run(explain, ["--json", "a"])).toMatchObject({ code: 1, out: "" });
  });

  test("no control character of the mail gets through", async () => {
    const stdin =
      'From: "\u001b[31mMicrosoft\u202e account team" <x@attacker.example>\r\nX\u009b: y\r\nSubject: =?utf-8?Q?=1B]0;x=07?=\r\n\r\nReply to help@attacker.example now.\r\n';
    const { out } = await run(explain, ["-"], { stdin });
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});

test.each([
  ["check", check],
  ["explain", explain],
] as const)("%s - at a keyboard says that it waits, and how to end", async (_, command) => {
  const stdin = readFileSync(sample("ordinary.en"), "utf8");
  expect((await run(command, ["-"], { stdin, stdinIsTerminal: true })).err).toContain("Ctrl+D");
  expect((await run(command, ["-"], { stdin })).err).toBe("");
});

describe("help", () => {
  test("every command and topic, in both languages", async () => {
    for (const lang of ["en", "ja"])
      for (const topic of ["check", "explain", "config", "doctor", "apps", "after"]) {
        const { out, code } = await run(help, [topic, "--lang", lang]);
        expect(code).toBe(0);
        expect(out.split("\n").length).toBeGreaterThan(3);
      }
    expect((await run(help, [])).out).toContain("honmono check");
    expect((await run(help, ["no-such-topic"])).out).toContain("honmono check");
  });
  const judging = ["lang", "provenance", "config", "keys", "dns", "now"];
  test.each([
    ["check", check, [...judging, "json", "csv", "app", "threads"]],
    ["explain", explain, judging],
    ["config", config, ["json", "lang"]],
    ["doctor", doctor, ["json", "lang"]],
  ] as const)("%s: its help names every option in every language", async (name, command, options) => {
    for (const lang of LANGUAGES) {
      const { out } = await run(command, ["--help", "--lang", lang]);
      expect([lang, options.filter((option) => !new RegExp(`--${option}\\b`).test(out))]).toEqual([lang, []]);
      expect((await run(help, [name, "--lang", lang])).out).toBe(out);
    }
    // it takes each of them
    for (const option of options)
      expect((await run(command, [`--${option}=x`, "--help"])).err).not.toContain("no option");
    expect(await run(command, ["--lang", "xx", "check", "x"])).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("no sentences in the language “xx”"),
    });
  });
  test("versions, and a command that does not exist", async () => {
    expect((await run(version, [])).out).toMatch(
      /^honmono \d+\.\d+\.\d+ \(engine \d+\.\d+\.\d+, data \d{4}-\d{2}-\d{2}\)\n$/,
    );
    expect(await run(unknownCommand("\u001b[1mx"), [])).toMatchObject({ code: 1, out: "" });
  });
});
