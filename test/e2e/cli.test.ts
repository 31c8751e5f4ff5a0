/**
 * The built command line as a process: threads, pipes, exit codes. Wants `npm run build` (npm test builds first).
 */
import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const CLI = join(ROOT, "dist", "cli", "honmono.cjs");
const SAMPLES = join(ROOT, "src", "samples", "messages");
const CORPUS = join(ROOT, "..", "shared", "corpus", "dev");
const KEYS = join(ROOT, "..", "shared", "corpus", "keys", "microsoft-dkim-keys.json");
const MANIFEST = join(ROOT, "..", "shared", "corpus", "manifest.tsv");
const hasCorpus = existsSync(CORPUS) && existsSync(MANIFEST);

const ENV = { ...process.env, LC_ALL: "en_US.UTF-8" };
const cli = (args: readonly string[], input = ""): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8", input, env: ENV, maxBuffer: 1 << 28 });

interface Line {
  readonly file: string;
  readonly verdict?: string;
  readonly error?: { readonly id: string };
}

function lines(text: string): Line[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Line => {
      const value: unknown = JSON.parse(line);
      if (typeof value !== "object" || value === null || !("file" in value)) throw new Error(line);
      return value as Line;
    });
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "honmono-cli-"));
  mkdirSync(join(folder, "many"));
  const names = ["notice.ja", "spoof.en", "ordinary.ja", "service.en", "tenant.ja"];
  for (let index = 0; index < 130; index += 1)
    symlinkSync(
      join(SAMPLES, `${names[index % names.length]}.eml`),
      join(folder, "many", `${String(index).padStart(4, "0")}.eml`),
    );
  writeFileSync(join(folder, "many", "0050.eml.txt"), "no message");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("honmono as a process", () => {
  test("prints the notice in Japanese by the environment", () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [CLI, "check", "--provenance", "own-mailbox", join(SAMPLES, "notice.ja.eml")],
      {
        encoding: "utf8",
        env: { ...process.env, LC_ALL: "", LANG: "ja_JP.UTF-8" },
      },
    );
    expect(status).toBe(0);
    expect(stdout).toContain("Microsoft から送信");
  });

  const full = existsSync("/dev/full") ? test : test.skip;
  full.each([
    ["check", "--json", "--threads", "1"],
    ["check", "--json", "--threads", "2"],
    ["check", "--csv"],
    ["explain"],
  ])("what cannot be written is told: %s %s", (...args) => {
    const disk = openSync("/dev/full", "w");
    const what = args[0] === "explain" ? join(SAMPLES, "notice.en.eml") : join(folder, "many");
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...args, what], {
      encoding: "utf8",
      env: ENV,
      stdio: ["ignore", disk, "pipe"],
    });
    closeSync(disk);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^honmono: .*ENOSPC/);
  });

  test("worker threads: every message once, in input order, the same bytes as one thread", () => {
    const args = ["check", "--json", "--provenance", "own-mailbox", "--now", "2024-07-02"];
    const one = cli([...args, "--threads", "1", join(folder, "many")]);
    const three = cli([...args, "--threads", "3", join(folder, "many")]);
    expect(lines(one.stdout).map(({ file }) => file)).toEqual(
      Array.from({ length: 130 }, (_, index) => join(folder, "many", `${String(index).padStart(4, "0")}.eml`)),
    );
    expect(three.stdout === one.stdout).toBe(true);
    expect([one.status, three.status, three.stderr]).toEqual([0, 0, ""]);
  });

  test("an mbox over worker threads, from a file and from standard input", () => {
    const message = readFileSync(join(SAMPLES, "spoof.en.eml"), "utf8");
    const mbox = `From x@y.example Mon Sep 16 12:00:00 2024\n${message}\n`.repeat(80);
    writeFileSync(join(folder, "box"), mbox);
    const file = lines(cli(["check", "--json", "--threads", "2", join(folder, "box")]).stdout);
    const stdin = lines(cli(["check", "--json", "--threads", "2", "-"], mbox).stdout);
    expect(file.map((line) => line.file)).toEqual(
      Array.from({ length: 80 }, (_, index) => `${join(folder, "box")}#${index + 1}`),
    );
    expect(stdin.map((line) => [line.file, line.verdict])).toEqual(
      file.map((line, index) => [`-#${index + 1}`, line.verdict]),
    );
  });

  test("an unreadable one among many: exit code 2, the others are read", () => {
    const missing = join(folder, "missing.eml");
    const { stdout, status } = cli([
      "check",
      "--json",
      join(folder, "many"),
      missing,
      join(SAMPLES, "ordinary.en.eml"),
    ]);
    const all = lines(stdout);
    expect([all.length, all[130]?.file, all[130]?.error?.id, all[131]?.verdict, status]).toEqual([
      132,
      missing,
      "not-found",
      "no-claim",
      2,
    ]);
  });

  test("a reader that leaves early is no error", async () => {
    const child = spawn(process.execPath, [CLI, "check", "--json", join(folder, "many")], {
      env: ENV,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += String(chunk);
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    expect([code, stderr]).toEqual([0, ""]);
  });

  // only Linux keeps the bytes of the arguments where we can read them
  const onLinux = process.platform === "linux" ? test : test.skip;
  onLinux("names that are not UTF-8, as arguments: a message, a configuration, keys", () => {
    const inside = join(folder, "arguments");
    mkdirSync(inside);
    const at = (name: string): Buffer => Buffer.from(`${inside}/${name}`, "latin1");
    const notice = readFileSync(join(SAMPLES, "notice.ja.eml"));
    for (const name of ["caf\xe9.eml", "caf\xe8.eml"]) writeFileSync(at(name), notice);
    writeFileSync(at("conf\xe9.json"), '{"schema":1,"nonsense":1}');
    const shell = (line: string): { status: number | null; stdout: string; stderr: string } =>
      spawnSync("sh", ["-c", line, process.execPath, CLI, inside], { encoding: "utf8", env: ENV });
    const checked = shell('exec "$0" "$1" check --json --config "$(printf "%s/conf\\351.json" "$2")" "$2"/caf*.eml');
    expect(lines(checked.stdout).map(({ file, verdict }) => [file, verdict])).toEqual(
      Array.from({ length: 2 }, () => [`${inside}/caf\ufffd.eml`, "cannot-tell"]),
    );
    expect(checked.stderr).toContain("has mistakes");
    const one = shell('exec "$0" "$1" explain "$(printf "%s/caf\\351.eml" "$2")"');
    expect([one.status, one.stdout.split("\n")[0]]).toEqual([0, `1. Read: ${inside}/caf\ufffd.eml`]);
    const read = shell('exec "$0" "$1" config check "$(printf "%s/conf\\351.json" "$2")"');
    expect([read.status, read.stdout]).toEqual([2, expect.stringContaining("nonsense")]);
  });

  test("wrong usage: exit code 1, nothing on standard output", () => {
    for (const args of [["chekc"], ["check"], ["check", "--json", "--csv", "x"], ["explain"]]) {
      const { status, stdout, stderr } = cli(args);
      expect([args, status, stdout]).toEqual([args, 1, ""]);
      expect(stderr).toMatch(/^honmono: .+/);
    }
  });

  test("help and version", () => {
    expect(cli([]).stdout).toContain("honmono check");
    expect(cli(["--version"]).stdout).toMatch(/^honmono \d/);
    expect(cli(["--help"]).status).toBe(0);
  });
});

(hasCorpus ? test : test.skip)(
  "the measuring corpus: a verdict for every file, none that must not be",
  () => {
    const keys = existsSync(KEYS) ? ["--keys", KEYS] : [];
    const { stdout } = cli(["check", "--json", "--provenance", "own-mailbox", ...keys, CORPUS]);
    const classes = new Map(
      readFileSync(MANIFEST, "utf8")
        .split("\n")
        .slice(1)
        .filter((line) => line !== "")
        .map((line): [string, string] => {
          const [file = "", , kind = ""] = line.split("\t");
          return [file.slice(file.lastIndexOf("/") + 1), kind];
        }),
    );
    const all = lines(stdout);
    expect(all).toHaveLength(classes.size);
    const wrong = all.filter(({ file, verdict, error }) => {
      const kind = classes.get(file.slice(file.lastIndexOf("/") + 1)) ?? "";
      if (error !== undefined) return error.id !== "empty";
      const positive = verdict === "microsoft-notice" || verdict === "microsoft-sender";
      return (
        (positive && kind !== "genuine-ms") ||
        (verdict === "not-microsoft" && (kind === "ham" || kind === "genuine-ms"))
      );
    });
    expect(wrong.map(({ file, verdict }) => [file.slice(file.lastIndexOf("/") + 1), verdict])).toEqual([]);
  },
  60_000,
);
