/**
 * The floors on real mail, where it is at hand (../shared/corpus beside the project): never a positive verdict for a
 * fake, never an accusation of genuine or ordinary mail. docs/measure.md has the whole table.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseFile } from "../../src/message/file";
import { verify } from "../../src/verify";
import { OFFLINE } from "../messages/verified";

const folder = resolve(__dirname, "../../../shared/corpus");
const has = existsSync(join(folder, "manifest.tsv"));

interface Judged {
  readonly file: string;
  readonly class: string;
  readonly notes: string;
  readonly verdict: string;
  readonly requests: readonly string[];
  readonly findings: readonly string[];
  readonly links: number;
}

let judged: readonly Judged[] = [];

beforeAll(async () => {
  if (!has) return;
  const rows = readFileSync(join(folder, "manifest.tsv"), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
  const all: Judged[] = [];
  for (const [file = "", , kind = "", , , notes = ""] of rows) {
    const parsed = await parseFile(new Uint8Array(readFileSync(join(folder, file))));
    if (!parsed.ok) continue;
    const found = await verify({ message: parsed.message, provenance: "own-mailbox" }, OFFLINE);
    all.push({
      file,
      class: kind,
      notes,
      verdict: found.verdict,
      requests: found.requests.map((one) => one.id),
      findings: found.findings.map((one) => one.id),
      links: found.links.filter((link) => link.host !== "").length,
    });
  }
  judged = all;
}, 120_000);

const real = has ? test : test.skip;
const of = (...kinds: string[]): readonly Judged[] => judged.filter((one) => kinds.includes(one.class));
const named = (list: readonly Judged[]): string[] => list.map((one) => `${one.file} ${one.verdict}`);

real(
  "corpus: at least 98 % of the mail that poses as Microsoft is not from Microsoft, at most one miss outside the big campaign",
  () => {
    const posing = of("phish-ms").filter((one) => !one.notes.includes("FORWARDED-BY-PERSON"));
    const missed = posing.filter((one) => one.verdict !== "not-microsoft");
    expect(posing.length).toBeGreaterThan(90);
    expect(missed.length / posing.length).toBeLessThanOrEqual(0.02);
    expect(named(missed.filter((one) => !one.notes.includes("campaign=5123e56b"))).length).toBeLessThanOrEqual(1);
  },
);

real("corpus: what a person handed on says so", () => {
  const handed = of("phish-ms").filter((one) => one.notes.includes("FORWARDED-BY-PERSON"));
  expect(named(handed.filter((one) => one.verdict !== "cannot-tell" && one.verdict !== "not-microsoft"))).toEqual([]);
  expect(handed.every((one) => one.findings.includes("forwarded"))).toBe(true);
});

real("corpus: no fake, ordinary or abused mail is told to be Microsoft's", () => {
  expect(
    named(
      of("phish-ms", "phish-other", "ham", "genuine-ms-abused").filter((one) =>
        /^microsoft-(?:notice|sender)$/.test(one.verdict),
      ),
    ),
  ).toEqual([]);
});

real("corpus: no genuine and no ordinary mail is accused", () => {
  expect(named(of("genuine-ms", "ham").filter((one) => one.verdict === "not-microsoft"))).toEqual([]);
});

real(
  "corpus: the campaign that wants answers by mail names its bait, and no mail without links passes for harmless",
  () => {
    const campaign = of("phish-ms").filter((one) => one.notes.includes("campaign=5123e56b"));
    expect(campaign.length).toBeGreaterThan(60);
    expect(named(campaign.filter((one) => !one.requests.includes("mailto-reply")))).toEqual([]);
    expect(named(campaign.filter((one) => one.links === 0 && !one.findings.includes("no-web-link")))).toEqual([]);
  },
);
