/**
 * A million messages that nobody would send: random bytes, random headers, and valid mail with one change.
 * `node scripts/million.mjs [--count N] [--seed N]`. None may throw, and none may get a positive verdict that rests on
 * nothing (test/bench/targets.mjs looks at each positive one again by other means). Exit code 1 when one does.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { headerOf } from "../test/bench/messages.mjs";
import { targets } from "../test/bench/targets.mjs";
import { bundleEngine } from "./engineBundle.mjs";
import { randomFrom } from "./random.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({
  options: { count: { type: "string", default: "1000000" }, seed: { type: "string", default: "1" } },
});
const count = Number(values.count);
const random = randomFrom(Number(values.seed));
const bundle = await bundleEngine();
const { verify } = targets(bundle.engine);

const samples = join(root, "src", "samples", "messages");
const valid = readdirSync(samples)
  .filter((name) => name.endsWith(".eml"))
  .map((name) => readFileSync(join(samples, name), "latin1").replace(/\r?\n/g, "\r\n"));
valid.push(
  headerOf(12),
  headerOf(12).replaceAll("sender.example", "microsoft.com"),
  headerOf(12).replaceAll("sender.example", "communication.microsoft.com"),
);
const names = [
  "From",
  "Received",
  "Subject",
  "Authentication-Results",
  "DKIM-Signature",
  "ARC-Seal",
  "ARC-Message-Signature",
  "Reply-To",
  "Date",
  "Content-Type",
  "X-Any",
];

const pick = (list) => list[random(list.length)];
const letters = (length) =>
  Array.from({ length }, () => String.fromCharCode(random(20) === 0 ? random(256) : 32 + random(95))).join("");

function randomBytes() {
  return Array.from({ length: random(300) }, () => String.fromCharCode(random(256))).join("");
}

function randomHeaders() {
  const lines = [];
  for (let line = 0; line < 3 + random(10); line++) {
    const value =
      random(3) === 0
        ? letters(random(80))
        : Array.from({ length: 1 + random(5) }, () => pick(verify.words)).join(pick(["", " ", "; ", "\r\n "]));
    lines.push(`${pick(names)}: ${value}`);
  }
  return `${lines.join("\r\n")}\r\n\r\n${letters(random(100))}`;
}

/** One byte, one piece or one line is changed, lost, doubled or moved. */
function oneChange() {
  const mail = pick(valid);
  const at = random(mail.length);
  const end = at + 1 + random(30);
  const line = mail.indexOf("\r\n", at) + 2;
  const next = mail.indexOf("\r\n", line) + 2;
  switch (random(7)) {
    case 0:
      return mail.slice(0, at) + String.fromCharCode(random(256)) + mail.slice(at + 1);
    case 1:
      return mail.slice(0, at) + mail.slice(at + 1);
    case 2:
      return mail.slice(0, at) + String.fromCharCode(random(256)) + mail.slice(at);
    case 3:
      return mail.slice(0, at) + mail.slice(end);
    case 4:
      return mail.slice(0, at) + pick(verify.words) + mail.slice(at);
    case 5:
      return line < 2 || next < 2 ? mail : mail.slice(0, line) + mail.slice(next); // a line lost
    default:
      return line < 2 || next < 2 ? mail : mail.slice(line, next) + mail; // a line doubled at the top
  }
}

let failures = 0;
const start = performance.now();
for (let index = 0; index < count; index++) {
  const make = [randomBytes, randomHeaders, oneChange][index % 3];
  const text = make();
  try {
    await verify.run(text);
  } catch (error) {
    failures++;
    if (failures <= 10)
      console.log(`${make.name}: ${error?.stack ?? String(error)}\n  ${JSON.stringify(text.slice(0, 4_000))}`);
  }
}
bundle.remove();
console.log(
  `${count} messages (seed ${values.seed}): ${failures} uncaught errors or positive verdicts without proof, ${((performance.now() - start) / 1_000).toFixed(0)} s`,
);
process.exitCode = failures > 0 ? 1 : 0;
