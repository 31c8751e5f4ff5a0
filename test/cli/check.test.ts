import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { check } from "../../src/cli/check";
import { records, run } from "./fakeTerminal";

const SAMPLES = join(__dirname, "../../src/samples/messages");
const valid = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(__dirname, "../../docs/check.schema.json"), "utf8")),
);
const sample = (name: string): string => join(SAMPLES, `${name}.eml`);
const text = (name: string): string => readFileSync(sample(name), "utf8");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "honmono-check-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the contract of --json", () => {
  test("exactly these keys, in this order, valid by the published schema", async () => {
    const { code, out, err } = await run(check, ["--json", "--provenance", "own-mailbox", sample("notice.en")]);
    const [record] = records(out);
    expect(Object.keys(record ?? {})).toEqual([
      "schema",
      "file",
      "verdict",
      "headline",
      "reason",
      "says",
      "sentBy",
      "notice",
      "requests",
      "findings",
      "authentication",
      "notChecked",
      "versions",
    ]);
    expect(valid(record)).toBe(true);
    expect(record).toMatchObject({
      schema: 1,
      file: sample("notice.en"),
      verdict: "microsoft-notice",
      says: { displayName: "Outlook", address: "outlook@communication.microsoft.com" },
      sentBy: { domain: "communication.microsoft.com", class: "corporate" },
      notice: "basic-auth-2024",
      authentication: {
        boundary: "outlook.com",
        server: { spf: "pass", dkim: "pass", dmarc: "pass", compauth: "pass" },
        proof: "server",
      },
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test.each([
    ["notice", "microsoft-notice"],
    ["sender", "microsoft-sender"],
    ["service", "microsoft-service"],
    ["spoof", "not-microsoft"],
    ["lookalike", "not-microsoft"],
    ["tenant", "not-microsoft"],
    ["ordinary", "no-claim"],
    ["unproven", "cannot-tell"],
  ])("the example %s says %s in both languages", async (name, verdict) => {
    const { out } = await run(check, [
      "--json",
      "--provenance",
      "own-mailbox",
      sample(`${name}.ja`),
      sample(`${name}.en`),
    ]);
    const all = records(out);
    expect(all.map((record) => record["verdict"])).toEqual([verdict, verdict]);
    for (const record of all) expect(valid(record) ? [] : valid.errors).toEqual([]);
  });

  test("provenance is unknown by default: the same file proves nothing", async () => {
    const { out } = await run(check, ["--json", sample("notice.en")]);
    expect(records(out)[0]).toMatchObject({
      verdict: "cannot-tell",
      authentication: { boundary: "provenance-unknown", server: null, proof: null },
    });
  });

  test("same input, same bytes", async () => {
    const args = ["--json", "--provenance", "own-mailbox", "--now", "2024-07-02", SAMPLES];
    expect((await run(check, args)).out).toBe((await run(check, args)).out);
  });
});

describe("what cannot be read", () => {
  test("each has its name and words, no verdict, and the run goes on", async () => {
    const write = (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const inputs = [
      write("empty.eml", ""),
      write("prose.eml", "Dear all,\n\nthis is no mail.\n"),
      write("picture.eml", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 0, 0, 0, 0, 0, 0])),
      write("large.eml", `From: a@b.example\n\n${"x".repeat(26 * 1024 * 1024)}`),
      join(folder, "not-there.eml"),
      sample("ordinary.en"),
    ];
    const { code, out } = await run(check, ["--json", ...inputs]);
    const all = records(out);
    expect(all.map((record) => record["error"] ?? record["verdict"])).toMatchObject([
      { id: "empty" },
      { id: "not-a-header-block" },
      { id: "binary" },
      { id: "too-large" },
      { id: "not-found" },
      "no-claim",
    ]);
    for (const record of all) expect(valid(record) ? [] : valid.errors).toEqual([]);
    expect(Object.keys(all[0] ?? {})).toEqual(["schema", "file", "error"]);
    expect(code).toBe(2);
    rmSync(join(folder, "large.eml"));
  });

  test("a folder without a message says so", async () => {
    const empty = join(folder, "nothing");
    mkdirSync(empty);
    const { code, out } = await run(check, ["--json", empty]);
    expect(records(out)).toMatchObject([{ file: empty, error: { id: "no-messages" } }]);
    expect(code).toBe(2);
  });
});

describe("where messages come from", () => {
  test("a folder: every .eml below it, by name, path as given; links to folders are not followed", async () => {
    const top = join(folder, "tree");
    mkdirSync(join(top, "b"), { recursive: true });
    for (const name of ["c.EML", "a.eml", "b/x.eml", "note.txt"]) writeFileSync(join(top, name), text("ordinary.en"));
    symlinkSync(top, join(top, "b", "round"));
    symlinkSync(join(top, "a.eml"), join(top, "z.eml"));
    const { out } = await run(check, ["--json", `${top}/`]);
    expect(records(out).map(({ file }) => file)).toEqual([
      `${top}/a.eml`,
      `${top}/b/x.eml`,
      `${top}/c.EML`,
      `${top}/z.eml`,
    ]);
  });

  test("a link that leads nowhere, or to itself, hides no other message and is told", async () => {
    const top = join(folder, "links");
    mkdirSync(join(top, "cur"), { recursive: true });
    mkdirSync(join(top, "new"));
    for (const inside of ["", "cur/"]) {
      writeFileSync(join(top, `${inside}a.eml`), text("ordinary.en"));
      symlinkSync("nowhere", join(top, `${inside}b.eml`));
      symlinkSync("c.eml", join(top, `${inside}c.eml`));
    }
    const { code, out } = await run(check, ["--json", top]);
    expect(records(out).map(({ file, error }) => [file, error])).toEqual(
      ["cur/", ""].flatMap((inside) => [
        [join(top, `${inside}a.eml`), undefined],
        [join(top, `${inside}b.eml`), expect.objectContaining({ id: "not-found" })],
        [join(top, `${inside}c.eml`), expect.objectContaining({ id: "read-error" })],
      ]),
    );
    expect(code).toBe(2);
  });

  // other systems refuse such a name
  const onLinux = process.platform === "linux" ? test : test.skip;
  onLinux(
    "names that are not UTF-8: files and folders with them are read, below a folder and in a Maildir",
    async () => {
      const top = Buffer.from(join(folder, "bytes"));
      const at = (name: string): Buffer => Buffer.concat([top, Buffer.from(`/${name}`, "latin1")]);
      for (const name of ["", "ord\xe9", "box", "box/cur", "box/new"]) mkdirSync(at(name));
      // \x93\xfa\x96{ is 日本 in Shift_JIS
      for (const name of [
        "\x93\xfa\x96{.eml",
        "caf\xe9.eml",
        "caf\xe8.eml",
        "a.eml",
        "ord\xe9/x.eml",
        "box/cur/1\xff:2,S",
      ])
        writeFileSync(at(name), text("ordinary.en"));
      const { code, out } = await run(check, ["--json", join(folder, "bytes")]);
      expect(records(out).map(({ file, verdict }) => [String(file).slice(top.length + 1), verdict])).toEqual(
        [
          "a.eml",
          "box/cur/1\ufffd:2,S",
          "caf\ufffd.eml",
          "caf\ufffd.eml",
          "ord\ufffd/x.eml",
          "\ufffd\ufffd\ufffd{.eml",
        ].map((name) => [name, "no-claim"]),
      );
      expect(code).toBe(0);
    },
  );

  test("an mbox with the byte order mark of an editor has all of its messages", async () => {
    const box = join(folder, "marked.mbox");
    const one = `From a@b.example Mon Sep 16 12:00:00 2024\n${text("ordinary.en").toString().replaceAll("\r\n", "\n")}\n\n`;
    writeFileSync(box, `\ufeff${one}${one}`);
    const { out } = await run(check, ["--json", box]);
    expect(records(out).map(({ file }) => file)).toEqual([`${box}#1`, `${box}#2`]);
  });

  test("a Maildir: every message in new and cur, nothing in tmp", async () => {
    const box = join(folder, "Maildir");
    for (const name of ["cur", "new", "tmp", ".Sent/cur", ".Sent/new"]) mkdirSync(join(box, name), { recursive: true });
    for (const name of ["cur/1.a:2,S", "new/2.b", "tmp/3.c", ".Sent/cur/4.d:2,"])
      writeFileSync(join(box, name), text("ordinary.en"));
    const { code, out } = await run(check, ["--json", box]);
    expect(records(out).map(({ file }) => file)).toEqual([
      `${box}/cur/1.a:2,S`,
      `${box}/new/2.b`,
      `${box}/.Sent/cur/4.d:2,`,
    ]);
    expect(code).toBe(0);
  });

  test("an mbox: numbered; with one message the plain path", async () => {
    const mbox = join(folder, "all.mbox");
    const from = "From x@y.example Mon Sep 16 12:00:00 2024\n";
    writeFileSync(mbox, `${from}${text("notice.en")}\n\n${from}${text("spoof.en")}\n`);
    const { out } = await run(check, ["--json", "--provenance", "own-mailbox", mbox]);
    expect(records(out).map(({ file, verdict }) => [file, verdict])).toEqual([
      [`${mbox}#1`, "microsoft-notice"],
      [`${mbox}#2`, "not-microsoft"],
    ]);
    writeFileSync(mbox, `${from}${text("notice.en")}`);
    expect(records((await run(check, ["--json", mbox])).out).map(({ file }) => file)).toEqual([mbox]);
  });

  test("an .eml is one message even where it begins with an mbox line and holds another", async () => {
    const file = join(folder, "kept.eml");
    const from = "From x@y.example Mon Sep 16 12:00:00 2024\n";
    writeFileSync(file, `${from}${text("ordinary.en")}\n\n${from}${text("spoof.en")}`);
    expect(
      records((await run(check, ["--json", file])).out).map((record) => [record["file"], record["verdict"]]),
    ).toEqual([[file, "no-claim"]]);
  });

  test("keys and configuration with the byte order mark of an editor are read", async () => {
    const keys = join(folder, "keys.json");
    writeFileSync(keys, '\ufeff{"records":{}}');
    const config = join(folder, "marked.config.json");
    writeFileSync(config, '\ufeff{"schema":1}');
    expect(await run(check, ["--json", "--keys", keys, "--config", config, sample("ordinary.en")])).toMatchObject({
      code: 0,
      err: "",
    });
  });

  test("standard input, in pieces", async () => {
    const bytes = Buffer.from(text("notice.ja"));
    const pieces = Array.from(
      { length: Math.ceil(bytes.length / 100) },
      (_, index) => new Uint8Array(bytes.subarray(index * 100, index * 100 + 100)),
    );
    const { out } = await run(check, ["--json", "--provenance=own-mailbox", "-"], { stdin: pieces });
    expect(records(out)).toMatchObject([{ file: "-", verdict: "microsoft-notice" }]);
    expect(records((await run(check, ["--json", "-"])).out)).toMatchObject([{ file: "-", error: { id: "empty" } }]);
  });
});

describe("usage", () => {
  test.each([
    [[], "at least one file"],
    [["--jsn", "x"], "--jsn"],
    [["--json", "--csv", "x"], "--csv"],
    [["--provenance", "host", "x"], "host"],
    [["--dns", "http://192.0.2.1/", "x"], "http://192.0.2.1/"],
    [["--now", "yesterday", "x"], "yesterday"],
    [["--now", "2024-13-45", "x"], "2024-13-45"],
    [["--now", "2024-02-31", "x"], "2024-02-31"],
    [["--lang", "tlh", "x"], "tlh"],
    [["--threads", "0", "x"], "0"],
    [["--keys", "/nowhere.json", "x"], "/nowhere.json"],
    [["--keys", sample("notice.en"), "x"], "notice.en.eml"],
    [["--config", "/nowhere.json", "x"], "/nowhere.json"],
  ])("%j is refused with exit code 1 and says why", async (args, why) => {
    const { code, out, err } = await run(check, args);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(why);
  });

  test("help", async () => {
    expect((await run(check, ["--help"])).out).toContain("--provenance");
    expect((await run(check, ["-h"], { env: { LANG: "ja_JP.UTF-8" } })).out).toContain("オプション");
  });

  test("the language: --lang before the environment", async () => {
    const args = ["--json", "--provenance", "own-mailbox", sample("notice.en")];
    const headline = async (more: string[], env: Record<string, string>): Promise<unknown> =>
      records((await run(check, [...args, ...more], { env })).out)[0]?.["headline"];
    const japanese = await headline([], { LC_ALL: "ja_JP.UTF-8" });
    expect(japanese).toMatch(/[ぁ-ん]/);
    expect(await headline(["--lang", "ja"], { LANG: "en_US.UTF-8" })).toBe(japanese);
    expect(await headline(["--lang", "en"], { LANG: "ja_JP.UTF-8" })).not.toMatch(/[ぁ-ん]/);
  });
});

describe("output that is safe", () => {
  const hostile = [
    "Received: from a (192.0.2.1) by b.example; Mon, 16 Sep 2024 12:00:00 +0000",
    "From: =?utf-8?B?G1szMW1NaWNyb3NvZnQg4oCuY2V4ZQ==?= <x@attacker.example>",
    "Subject: =?utf-8?Q?=1B]0;owned=07_=C2=9B31m?=",
    "__proto__: polluted",
    "constructor: x",
    "Date: Mon, 16 Sep 2024 12:00:00 +0000",
    "",
    "Your Microsoft account is locked.",
  ].join("\r\n");

  test("no control or direction character of the mail or a file name reaches the terminal, in any format", async () => {
    const file = join(folder, "\u001b[2J\u202egnp.eml");
    writeFileSync(file, hostile);
    for (const format of [[], ["--json"], ["--csv"]]) {
      const { out } = await run(check, [...format, file, file]);
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(out).toContain("attacker.example");
    }
    const [record] = records((await run(check, ["--json", file])).out);
    expect(record?.["file"]).toBe(file);
  });

  test("CSV: no cell begins a formula, one line a message", async () => {
    const file = join(folder, "=cmd.eml");
    writeFileSync(file, hostile.replace(/From: .*/, 'From: "=HYPERLINK(""http://x"")" <x@attacker.example>'));
    const relative = "=1+1.eml";
    const { out } = await run(check, ["--csv", file, relative]);
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^schema,file,verdict,headline,reason\.id,/);
    expect(out).not.toMatch(/(^|,|")[=+@-][^,]/m);
    expect(out).toContain("\"'=HYPERLINK");
    expect(out).toContain("'=1+1.eml");
  });
});

test("answers stay clean where progress is drawn", async () => {
  const many = Array.from({ length: 40 }, () => sample("ordinary.en"));
  expect(records((await run(check, ["--json", ...many], { errIsTerminal: true })).out)).toHaveLength(40);
  expect((await run(check, ["--json", ...many])).err).toBe("");
});

test("plain text reads like the card and ends with a count", async () => {
  const { out } = await run(check, [
    "--provenance",
    "own-mailbox",
    sample("spoof.en"),
    sample("notice.en"),
    join(folder, "gone.eml"),
  ]);
  const order = [
    "spoof.en.eml",
    "Not from Microsoft",
    "notice.en.eml",
    "Sent by Microsoft",
    "gone.eml",
    "3 messages",
  ].map((part) => out.indexOf(part));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
});
