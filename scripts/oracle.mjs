/**
 * Compares our DKIM and ARC results with mailauth's, over the third-party suites and the real mail in ../shared, and
 * writes docs/oracle.md: every disagreement, with the reason. A disagreement that no reason fits is a failure.
 *
 *   npm run oracle             writes the page
 *   npm run oracle -- --check  fails if the page does not say what a run gives
 *
 * mailauth is a development tool only. Where ../shared is absent nothing is compared, and the run says so by name.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { webcrypto } from "node:crypto";
import { format, resolveConfig } from "prettier";
import { bundleEngine } from "./engineBundle.mjs";

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const shared = join(root, "..", "shared");
const page = join(root, "docs", "oracle.md");
const NOW = Date.UTC(2026, 10, 23);

if (!existsSync(join(shared, "suites")) || !existsSync(join(shared, "corpus"))) {
  console.log("skipped: comparison with mailauth (../shared/suites and ../shared/corpus are not there)");
  process.exit(0);
}

const { dkimVerify } = require("mailauth/lib/dkim/verify");
const { arc: mailauthArc } = require("mailauth/lib/arc");
const { version } = require("mailauth/package.json");
const { engine, remove } = await bundleEngine({ entry: "./test/authentication/forOracle.ts" });

/** Why two verifiers may differ. `fits` sees both results and tells whether this reason explains them. The first that fits is taken. */
const REASONS = [
  {
    id: "added-field",
    title: "A field that is signed once stands twice",
    text: "RFC 6376 lets the signature pass, since the lowest one is the signed one; a reader sees the other. We refuse it for From, Sender, Reply-To, To, Cc, Subject, Date, Message-ID, Content-Type and Content-Transfer-Encoding.",
    fits: ({ ours }) => ["second-from", "unsigned-on-top"].includes(ours.why),
  },
  {
    id: "key-tags",
    title: "The key record forbids this use",
    text: "Its h= has another hash, its s= another service, or its t=s does not allow an i= below d= (RFC 6376 section 3.6.1). mailauth does not look at these tags.",
    fits: ({ ours }) => ["key-hash", "key-service", "identity-not-domain"].includes(ours.why),
  },
  {
    id: "seal-form",
    title: "The tag list of an ARC-Seal is not well-formed",
    text: "A tag stands twice, has a name that is none, or is cut in two. The suite expects fail; mailauth without its strict option reads on.",
    fits: ({ kind, ours, expected }) => kind === "arc" && ours.why === "malformed" && expected === "fail",
  },
  {
    id: "expired",
    title: "Expired since, but not when it came",
    text: "x= is held against the time when the message came (here the topmost Received field); mailauth holds it against the time of the check.",
    fits: ({ ours, theirs }) => ours.result === "pass" && theirs.comment === "expired",
  },
  {
    id: "arc-default-form",
    title: "ARC-Message-Signature without c=",
    text: "RFC 6376 section 3.5 makes that simple/simple; the suite signed the case relaxed. This is the one case of the suite that we do not read as it expects.",
    fits: ({ name }) => name === "ams_fields_c_na",
  },
  {
    id: "arc-renamed",
    title: "Exchange Online renamed signed fields on arrival",
    text: "X-MS-Exchange-AntiSpam-MessageData-* became …-Original-*. We undo that before hashing, and the chain holds. Each of these passes in mailauth too once the fields have their first names again.",
    fits: ({ passesWhen }) => passesWhen === "renamed back",
  },
  {
    id: "two-keys",
    title: "A selector with two keys",
    text: "We try each. Each of these passes in mailauth too once it is given only the key that fits.",
    fits: ({ passesWhen }) => passesWhen === "one key",
  },
  {
    id: "arc-renamed-two-keys",
    title: "Both: renamed fields and a selector with two keys",
    text: "Each of these passes in mailauth too once both are undone.",
    fits: ({ passesWhen }) => passesWhen === "both",
  },
];

const counts = [];
const differences = [];

/** Notes a disagreement with its reason. Gives whether the two agree. */
function compare(pair) {
  const plain = (word) => (word === "pass" || word === "none" ? word : "does not pass");
  const same = plain(pair.theirs.result) === plain(pair.ours.result);
  if (same) return true;
  const reason = REASONS.find((row) => row.fits(pair));
  differences.push({ ...pair, reason: reason?.id ?? "NOT EXPLAINED" });
  return false;
}

const answerOf = (txt, name) => {
  const found = txt[name] ?? txt[name.toLowerCase()];
  return found === undefined ? undefined : [found].flat();
};
const ourLookup = (txt, source) => async (name) => {
  const found = answerOf(txt, name);
  if (found !== undefined) return { kind: "found", txt: found, source };
  return source === "file" ? { kind: "not-asked" } : { kind: "absent", source: "dns" };
};
const theirLookup = (txt) => async (name, type) => {
  const found = type === "TXT" ? answerOf(txt, name) : undefined;
  if (found === undefined) throw Object.assign(new Error("no record"), { code: "ENOTFOUND" });
  return found.map((text) => [text]);
};
const tools = (lookupTxt) => ({ now: NOW, subtle: webcrypto.subtle, lookupTxt });

/** DKIM results of both, signature by signature, matched by domain, selector and value of b=. */
async function bothDkim(bytes, txt, source) {
  const parsed = await engine.parseFile(bytes);
  if (!parsed.ok) return null;
  const { message } = parsed;
  const ours = await engine.verifyDkim(message, {
    provenance: "unknown",
    time: engine.momentOfArrival(message, null, NOW),
    aligned: async () => true,
    tools: tools(ourLookup(txt, source)),
  });
  // mailauth stops at the first line that is no header, an mbox "From " line among them
  const theirs = await dkimVerify(Buffer.from(bytes), { resolver: theirLookup(txt), minBitLength: 1024 });
  return { message, ours: ours.map(({ result }) => result), theirs: theirs.results, arc: theirs };
}

async function dkimSuite() {
  const folder = join(shared, "suites/dkim");
  const dns = JSON.parse(readFileSync(join(folder, "dns.json"), "utf8"));
  const cases = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  let [right, theirRight, agree, total] = [0, 0, 0, 0];
  for (const [index, one] of cases.entries()) {
    const both = await bothDkim(readFileSync(join(folder, "data", one.file)), { ...dns, ...one.dns }, "dns");
    const theirWords = both.ours.map((our) => theirsFor(our, both.theirs));
    const plain = (word) => (word === "pass" ? "pass" : "fail");
    if (both.ours.map(({ result }) => result).join() === one.signatures.join()) right += 1;
    if (theirWords.map(({ result }) => plain(result)).join() === one.signatures.join()) theirRight += 1;
    for (const [at, ours] of both.ours.entries()) {
      total += 1;
      const pair = { kind: "dkim", where: "DKIM suite", name: `${index} ${one.file}`, ours, theirs: theirWords[at] };
      if (compare(pair)) agree += 1;
    }
  }
  counts.push([
    "DKIM suite (31 cases)",
    `${right} as expected`,
    `${theirRight} as expected`,
    `${agree} of ${total} signatures`,
  ]);
}

function theirsFor(our, results) {
  const found = results.find(
    (one) => one.signingDomain?.toLowerCase() === our.domain && one.selector === our.selector && !one.taken,
  );
  if (found === undefined) return { result: "neutral", comment: "not listed" };
  found.taken = true;
  return { result: found.status.result, comment: found.status.comment ?? "" };
}

async function originals() {
  const folder = join(shared, "suites/dkim/data/original");
  const dns = JSON.parse(readFileSync(join(shared, "suites/dkim/dns.json"), "utf8"));
  let [ourPass, theirPass, agree, total] = [0, 0, 0, 0];
  for (const name of readdirSync(folder).sort()) {
    const both = await bothDkim(readFileSync(join(folder, name)), dns, "dns");
    const theirWords = both.ours.map((our) => theirsFor(our, both.theirs));
    if (both.ours.some(({ result }) => result === "pass")) ourPass += 1;
    if (theirWords.some(({ result }) => result === "pass")) theirPass += 1;
    for (const [at, ours] of both.ours.entries()) {
      total += 1;
      if (compare({ kind: "dkim", where: "original mails", name, ours, theirs: theirWords[at] })) agree += 1;
    }
  }
  counts.push([
    "Real mails of the DKIM suite (5)",
    `${ourPass} verify`,
    `${theirPass} verify`,
    `${agree} of ${total} signatures`,
  ]);
}

async function arcOf(bytes, txt, source) {
  const parsed = await engine.parseFile(bytes);
  const ours = parsed.ok
    ? (await engine.verifyArc(parsed.message, "unknown", tools(ourLookup(txt, source)))).result
    : { result: "none", why: parsed.error.id };
  let theirs;
  try {
    const data = await dkimVerify(Buffer.from(bytes), { resolver: theirLookup(txt), minBitLength: 1024 });
    const { status } = await mailauthArc(data.arc, { resolver: theirLookup(txt), minBitLength: 1024 });
    theirs = { result: status.result, comment: status.comment ?? "" };
  } catch (error) {
    theirs = { result: "fail", comment: error instanceof Error ? error.message : String(error) };
  }
  return { ours, theirs };
}

async function arcSuite() {
  const scenarios = JSON.parse(readFileSync(join(shared, "suites/arc/validation.json"), "utf8"));
  let [right, theirRight, agree, total] = [0, 0, 0, 0];
  for (const { txt, tests } of scenarios) {
    for (const [name, one] of Object.entries(tests)) {
      if (!one.cv) continue;
      total += 1;
      const { ours, theirs } = await arcOf(Buffer.from(one.message.replaceAll(/\r?\n/g, "\r\n")), txt, "dns");
      const want = one.cv.toLowerCase();
      if (ours.result === want) right += 1;
      if (theirs.result === want) theirRight += 1;
      if (compare({ kind: "arc", where: "ARC suite", name, ours, theirs, expected: want })) agree += 1;
    }
  }
  counts.push([
    `arc_test_suite (${total} cases)`,
    `${right} as expected`,
    `${theirRight} as expected`,
    `${agree} of ${total} chains`,
  ]);
}

/** Tries what we do and mailauth does not, one after the other, on its input: the first that makes it pass is the reason. */
async function whatHelps(bytes, txt) {
  const back = Buffer.from(
    Buffer.from(bytes)
      .toString("latin1")
      .replaceAll(/^(X-MS-Exchange-AntiSpam-MessageData-)Original-/gim, "$1"),
    "latin1",
  );
  const longest = Math.max(...Object.values(txt).map((list) => list.length));
  const tries = [["renamed back", back, txt]];
  for (let index = 0; index < longest; index += 1) {
    const single = Object.fromEntries(Object.entries(txt).map(([name, list]) => [name, [list[index] ?? list[0]]]));
    tries.push(["one key", bytes, single], ["both", back, single]);
  }
  for (const [id, source, records] of tries)
    if ((await arcOf(source, records, "file")).theirs.result === "pass") return id;
  return null;
}

async function corpus() {
  const { records } = JSON.parse(readFileSync(join(shared, "corpus/keys/microsoft-dkim-keys.json"), "utf8"));
  const txt = Object.fromEntries(Object.entries(records).map(([name, row]) => [name, row.txt]));
  const files = readFileSync(join(shared, "corpus/manifest.tsv"), "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t")[0])
    .filter(Boolean);
  const signatures = { agree: 0, total: 0, ours: 0, theirs: 0 };
  const chains = { agree: 0, total: 0, ours: 0, theirs: 0 };
  for (const file of files) {
    const bytes = readFileSync(join(shared, "corpus", file));
    const both = await bothDkim(bytes, txt, "file");
    if (both === null) continue;
    for (const [at, ours] of both.ours.entries()) {
      const theirs = theirsFor(ours, both.theirs);
      // without a key there is nothing to compare but words for "no key"
      if (answerOf(txt, `${ours.selector}._domainkey.${ours.domain}`) === undefined) continue;
      signatures.total += 1;
      if (ours.result === "pass") signatures.ours += 1;
      if (theirs.result === "pass") signatures.theirs += 1;
      if (compare({ kind: "dkim", where: "corpus", name: `${file} #${at + 1}`, ours, theirs })) signatures.agree += 1;
    }
    const { ours, theirs } = await arcOf(bytes, txt, "file");
    if (ours.result === "none" && theirs.result === "none") continue;
    if (ours.result === "unknown" && theirs.result !== "pass") continue;
    chains.total += 1;
    if (ours.result === "pass") chains.ours += 1;
    if (theirs.result === "pass") chains.theirs += 1;
    const passesWhen = ours.result === "pass" && theirs.result !== "pass" ? await whatHelps(bytes, txt) : null;
    if (compare({ kind: "arc", where: "corpus", name: file, ours, theirs, passesWhen })) chains.agree += 1;
  }
  counts.push([
    "Corpus, signatures with a known key",
    `${signatures.ours} pass`,
    `${signatures.theirs} pass`,
    `${signatures.agree} of ${signatures.total} signatures`,
  ]);
  counts.push([
    "Corpus, ARC chains with known keys",
    `${chains.ours} pass`,
    `${chains.theirs} pass`,
    `${chains.agree} of ${chains.total} chains`,
  ]);
}

await dkimSuite();
await originals();
await arcSuite();
await corpus();
remove();

const lines = [
  "# Comparison with mailauth",
  "",
  `\`npm run oracle\` compares every DKIM signature and ARC chain of the suites and of the real mail in ../shared with mailauth ${version} (a`,
  "development tool; nothing of it is in the product) and writes this page. All messages are taken as files of unknown",
  "origin, so the body hash counts. The two have different words for a signature that does not pass (fail, unknown; fail, neutral,",
  "permerror, temperror): that alone is no disagreement. Without ../shared the run is skipped and says so. A disagreement without a reason makes",
  "the run fail.",
  "",
  "| What | Honmono | mailauth | Agree |",
  "|---|---|---|---|",
  ...counts.map((row) => `| ${row.join(" | ")} |`),
  "",
  "## Every disagreement",
  "",
];
for (const reason of REASONS) {
  const rows = differences.filter((one) => one.reason === reason.id);
  if (rows.length === 0) continue;
  lines.push(
    `### ${reason.title} (${rows.length})`,
    "",
    reason.text,
    "",
    "| Where | Case | Honmono | mailauth |",
    "|---|---|---|---|",
  );
  for (const { where, name, ours, theirs } of rows) {
    const why = ours.why === undefined ? "" : ` (${ours.why})`;
    lines.push(
      `| ${where} | ${name} | ${ours.result}${why} | ${theirs.result}${theirs.comment ? ` (${theirs.comment.replaceAll("|", "/")})` : ""} |`,
    );
  }
  lines.push("");
}
const unexplained = differences.filter(({ reason }) => reason === "NOT EXPLAINED");
for (const one of unexplained)
  console.error(
    "not explained:",
    one.where,
    one.name,
    one.ours.result,
    one.ours.why ?? "",
    "/",
    one.theirs.result,
    one.theirs.comment,
  );
const text = await format(lines.join("\n"), { ...(await resolveConfig(page)), filepath: page });
for (const row of counts) console.log(row.join(" · "));
console.log(`${differences.length} disagreements, ${unexplained.length} not explained`);
if (process.argv.includes("--check")) {
  const kept = existsSync(page) ? readFileSync(page, "utf8") : "";
  if (kept !== text) {
    console.error("docs/oracle.md does not say what this run gives: npm run oracle");
    process.exit(1);
  }
} else {
  writeFileSync(page, text);
}
process.exit(unexplained.length > 0 ? 1 : 0);
