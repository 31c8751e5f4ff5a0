// Writes src/impersonation/confusables.gen.ts: the characters that look like a Latin letter or digit.
//   node scripts/confusables.mjs           writes the file
//   node scripts/confusables.mjs --check   fails if the file is stale
//
// Source: Unicode's confusables.txt (UTS #39) as the package unhomoglyph ships it, cut down to what can disguise a
// word in Latin letters. Left out, because src/impersonation/plainLetters.ts does it by rule: what NFKC folds (full
// width, mathematical, circled), what only differs by marks, and ideographs and kana, which are letters of their own.
// Added, because UTS #39 maps them to no Latin letter although readers do: the small capitals of Latin (by their
// Unicode names "LATIN LETTER SMALL CAPITAL …") and a few letters seen in fakes.
import { readFileSync, writeFileSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const data = createRequire(import.meta.url)("unhomoglyph/data.json");
const file = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "impersonation", "confusables.gen.ts");

const SMALL_CAPITALS = {
  a: "ᴀ",
  b: "ʙ",
  c: "ᴄ",
  d: "ᴅ",
  e: "ᴇ",
  f: "ꜰ",
  g: "ɢ",
  h: "ʜ",
  i: "ɪ",
  j: "ᴊ",
  k: "ᴋ",
  l: "ʟ",
  m: "ᴍ",
  n: "ɴ",
  o: "ᴏ",
  p: "ᴘ",
  q: "ꞯ",
  r: "ʀ",
  s: "ꜱ",
  t: "ᴛ",
  u: "ᴜ",
  v: "ᴠ",
  w: "ᴡ",
  y: "ʏ",
  z: "ᴢ",
};
const SEEN_IN_FAKES = {
  c: "ᥴȼ",
  e: "ɛєҽ",
  m: "ʍɱмⲙᶆ",
  n: "ηпи",
  o: "◯○●⭕",
  r: "ɾʳꞅ",
  s: "ʂⲋ",
  t: "тτƭⲧ",
  f: "ƒϝ",
  k: "кκ",
  h: "ɦн",
  b: "в",
  l: "ʅ",
  i: "ɨⲓ",
};

const ascii = /^[a-z0-9]{1,3}$/;
const own = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const bare = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const table = new Map();
const add = (character, target) => {
  if (!table.has(character)) table.set(character, target);
};

for (const [target, characters] of [...Object.entries(SMALL_CAPITALS), ...Object.entries(SEEN_IN_FAKES)])
  for (const character of characters) add(character, target);
for (const [character, raw] of Object.entries(data)) {
  if ([...character].length !== 1 || character.codePointAt(0) < 0x80) continue;
  if (own.test(character) && character !== "〇") continue;
  if (!/[\p{L}\p{N}\p{So}\p{Sm}]/u.test(character)) continue;
  if (character.normalize("NFKC") !== character) continue;
  // Follow the mapping to its end (Ꙇ → ɩ → i), marks left out: ø is o with an overlay.
  let target = bare(raw);
  for (let step = 0; step < 3 && !ascii.test(target); step++)
    target = [...target].map((one) => table.get(one) ?? bare(data[one] ?? one)).join("");
  // What stands for a punctuation mark beside the letter (Ɓ: 'B) is a hook.
  target = target.replace(/[^\p{L}\p{N}]/gu, "");
  if (!ascii.test(target)) continue;
  if (bare(character) === target) continue;
  add(character, target);
}

const byTarget = new Map();
for (const [character, target] of [...table].sort((a, b) => a[0].codePointAt(0) - b[0].codePointAt(0)))
  byTarget.set(target, [...(byTarget.get(target) ?? []), character.codePointAt(0).toString(36)]);
const rows = [...byTarget]
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  .map(([target, codes]) => `  ${/^\d/.test(target) ? `"${target}"` : target}: "${codes.join(" ")}",`);
const text = `// Written by scripts/confusables.mjs from Unicode's confusables (UTS #39). Do not edit.
/** What a character is read as → the characters (code points in base 36). */
export const LOOKS_LIKE: Readonly<Record<string, string>> = {
${rows.join("\n")}
};
`;
if (process.argv.includes("--check")) {
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error("src/impersonation/confusables.gen.ts is stale: run node scripts/confusables.mjs");
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
  console.log(`${table.size} characters`);
}
