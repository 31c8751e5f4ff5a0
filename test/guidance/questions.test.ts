import { readFileSync } from "node:fs";
import { join } from "node:path";
import { questions } from "../../src/guidance/questions";
import { say } from "../../src/guidance/sentence";
import { wordsFrom } from "../../src/locales/words";

const page = readFileSync(join(__dirname, "../../docs/questions.md"), "utf8");

test.each(["ja", "en"] as const)("docs/questions.md lists every question as it is asked in %s", (language) => {
  const words = wordsFrom(language, [
    readFileSync(join(__dirname, `../../src/locales/${language}/guidance.ftl`), "utf8"),
  ]);
  const asked = questions(Date.parse("2026-11-24"));
  expect(asked.length).toBeGreaterThanOrEqual(20);
  for (const { id, question } of asked) {
    const row = page.split("\n").find((line) => line.startsWith(`| ${id} |`)) ?? "";
    expect(row).toContain(say(question, words));
  }
});

test("every file that docs/questions.md names is there, and every row it names", () => {
  const rows = page.split("\n").filter((line) => /^\| [a-z]/.test(line) && !line.startsWith("| id "));
  for (const row of rows) {
    for (const [, file, names] of row.matchAll(/([a-zA-Z]+\.json)((?: [a-z0-9-]+,?)*)/g)) {
      const text = readFileSync(join(__dirname, `../../src/knowledge/${file ?? ""}`), "utf8");
      for (const name of (names ?? "").split(/[ ,]+/).filter((word) => /-|\d|^real$/.test(word)))
        expect(text).toContain(`"${name}"`);
    }
    for (const [file] of row.matchAll(/src\/[a-zA-Z/]+\.ts/g))
      expect(readFileSync(join(__dirname, "../..", file), "utf8")).not.toBe("");
  }
});
