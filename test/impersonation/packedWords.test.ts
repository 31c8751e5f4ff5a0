/** The word lists as the pages get them say what the lists in the repository say. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import lexicon from "../../src/impersonation/lexicon.json";
import { plainLetters } from "../../src/impersonation/plainLetters";
import { PhraseIndex, type PhraseLists } from "../../src/impersonation/phraseIndex";
import requestWords from "../../src/impersonation/requestWords.json";

const ROOT = join(__dirname, "../..");

const pack = (file: string): PhraseLists =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import { readFileSync } from "node:fs";
         import { packWords } from ${JSON.stringify(join(ROOT, "scripts/packWords.mjs"))};
         console.log(JSON.stringify(packWords(JSON.parse(readFileSync(${JSON.stringify(join(ROOT, file))}, "utf8")))));`,
      ],
      { encoding: "utf8" },
    ),
  ) as PhraseLists;

test.each<[string, PhraseLists]>([
  ["src/impersonation/lexicon.json", lexicon],
  ["src/impersonation/requestWords.json", requestWords],
])("%s", (file, lists) => {
  const plain = new PhraseIndex<string>(lists);
  const packed = new PhraseIndex<string>(pack(file));
  const some = new PhraseIndex<string>(pack(file), new Set(["password", "danger"]));
  const phrases = Object.values(lists).flatMap((language) =>
    typeof language === "string" ? [] : Object.values(language).flatMap((list) => list.split("|")),
  );
  expect(phrases.length).toBeGreaterThan(1_000);
  // only at the end a star means any ending
  expect(phrases.filter((phrase) => phrase.slice(0, -1).includes("*"))).toEqual([]);
  const differing = phrases.filter((phrase) => {
    const text = plainLetters(phrase.replace(/\*$/, "")) + (phrase.endsWith("*") ? "xy and" : " and");
    const [one, other, few] = [plain, packed, some].map((index) => index.at(text, 0));
    const tags = (hit: typeof one): string => [...(hit?.tags ?? [])].sort().join(" ");
    const wanted = tags(one)
      .split(" ")
      .filter((tag) => tag === "password" || tag === "danger")
      .join(" ");
    if (one === null || one === undefined) return true;
    return one.end !== other?.end || tags(one) !== tags(other) || (wanted !== "" && tags(few) !== wanted);
  });
  expect(differing).toEqual([]);
});
