/**
 * Coverage-guided fuzzing of every parser: `npm run fuzz -- [--seconds N] [--parser NAME] [--seed N] [--keep]`.
 *
 * The engine is bundled and counters are put into it (istanbul). An input that makes a counter reach a new order of
 * magnitude is kept and changed further. What breaks a rule, throws, hangs, or whose steps grow faster than its length,
 * is printed with its text, and the exit code is 1. `--keep` writes the smallest inputs that reach everything to
 * test/bench/corpus/, where `npm test` runs them again.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { targets } from "../test/bench/targets.mjs";
import { randomFrom } from "./random.mjs";
import { countedEngine, stepsNow } from "./countedEngine.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const CORPUS = join(root, "test", "bench", "corpus");
const LONGEST = 4_096;
const SLOW_MS = 250;
const PUMPED = 8_192;

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "10" },
    parser: { type: "string" },
    seed: { type: "string" },
    keep: { type: "boolean", default: false },
  },
});

/** Starts a clock that does not count waiting for a busy machine: elapsed or processor time in ms, whichever is less. */
function clock() {
  const used = process.cpuUsage();
  const start = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(used);
    return Math.min(performance.now() - start, (user + system) / 1_000);
  };
}

/** 1, 2, 3, 4-7, 8-15, 16-31, 32-127, 128 and more: each a bit, as in AFL. */
const BUCKET = new Uint8Array(256).map((_, hits) =>
  hits === 0 ? 0 : hits <= 3 ? 1 << (hits - 1) : hits < 8 ? 8 : hits < 16 ? 16 : hits < 32 ? 32 : hits < 128 ? 64 : 128,
);

class Fuzzer {
  constructor(name, target, random) {
    this.name = name;
    this.target = target;
    this.random = random;
    this.seen = new Uint8Array(globalThis.steps.length);
    this.corpus = [];
    this.failures = [];
    this.runs = 0;
  }

  /** Runs one input; gives whether it reached something new. */
  async run(text) {
    const { steps } = globalThis;
    steps.fill(0);
    this.runs++;
    const elapsed = clock();
    try {
      const waiting = this.target.run(text);
      if (waiting !== undefined) await waiting;
    } catch (error) {
      this.fail("throws", text, error?.stack ?? String(error));
    }
    const spent = elapsed();
    this.spent = spent;
    if (spent > SLOW_MS) await this.recheckSlow(text);
    let fresh = false;
    for (let at = 0; at < steps.length; at++) {
      const hits = steps[at];
      if (hits === 0) continue;
      const bit = BUCKET[hits > 255 ? 255 : hits];
      if ((this.seen[at] & bit) === 0) {
        this.seen[at] |= bit;
        fresh = true;
      }
    }
    return fresh;
  }

  async recheckSlow(text) {
    let best = Infinity;
    for (let round = 0; round < 3; round++) {
      const elapsed = clock();
      await Promise.resolve(this.target.run(text)).catch(() => undefined);
      best = Math.min(best, elapsed());
    }
    if (best > SLOW_MS) this.fail("slow", text, `${best.toFixed(0)} ms for ${text.length} characters`);
  }

  /** Repeats a piece of the input: twice the length may cost twice the steps, and time, but not four times, again and again. */
  async pump(text) {
    const start = this.random(text.length);
    const piece = text.slice(start, start + 1 + this.random(20));
    if (piece === "") return;
    const made = (length) => text.slice(0, start) + piece.repeat(Math.ceil(length / piece.length)) + text.slice(start);
    const cost = async (length) => {
      const long = made(length);
      globalThis.steps.fill(0);
      const elapsed = clock();
      try {
        await this.target.run(long);
      } catch (error) {
        this.fail("throws", long, error?.stack ?? String(error));
      }
      return { ms: elapsed(), steps: stepsNow() };
    };
    const first = await cost(PUMPED);
    if (first.steps < 20_000 && first.ms < 2) return;
    const rows = [first, await cost(PUMPED * 2), await cost(PUMPED * 4)];
    if (rows[2].steps > rows[1].steps * 3 && rows[1].steps > rows[0].steps * 3) {
      this.fail(
        "superlinear steps",
        made(40),
        `${rows.map((row) => row.steps).join(" → ")} steps, piece ${JSON.stringify(piece)}`,
      );
      return;
    }
    // Time is only asked where the loop is hidden in the platform (a search, an expression); the machine may be busy,
    // hence the best of several rounds.
    const grows = () => rows[2].ms > 25 && rows[2].ms > rows[1].ms * 3 && rows[1].ms > rows[0].ms * 3;
    for (let round = 0; round < 6 && grows(); round++) {
      for (const [index, row] of rows.entries()) row.ms = Math.min(row.ms, (await cost(PUMPED * 2 ** index)).ms);
    }
    if (grows())
      this.fail(
        "superlinear time",
        made(40),
        `${rows.map((row) => row.ms.toFixed(1)).join(" → ")} ms, piece ${JSON.stringify(piece)}`,
      );
  }

  fail(kind, text, detail) {
    const key = `${kind} ${detail.replace(/\d+/g, "0").split("\n").slice(0, 2).join(" ")}`;
    if (this.failures.some((failure) => failure.key === key) || this.failures.length >= 10) return;
    this.failures.push({ key, kind, text: text.slice(0, 2_000), detail });
  }

  mutate(text) {
    const { random } = this;
    let result = text;
    for (let change = 1 + random(4); change > 0; change--) {
      const at = random(result.length + 1);
      const other = this.corpus[random(this.corpus.length)] ?? "";
      const word = this.target.words[random(this.target.words.length)];
      const end = Math.min(result.length, at + 1 + random(16));
      switch (random(9)) {
        case 0:
          result = result.slice(0, at) + String.fromCharCode(random(256)) + result.slice(at + 1);
          break;
        case 1:
          result = result.slice(0, at) + word + result.slice(at);
          break;
        case 2:
          result = result.slice(0, at) + word + result.slice(end);
          break;
        case 3:
          result = result.slice(0, at) + result.slice(end);
          break;
        case 4:
          result = result.slice(0, end) + result.slice(at);
          break;
        case 5:
          result = result.slice(0, at) + other.slice(random(other.length + 1));
          break;
        case 6:
          result = result.slice(0, at) + result.slice(at, end).repeat(1 + random(20)) + result.slice(end);
          break;
        case 7:
          result =
            result.slice(0, at) +
            String.fromCharCode(random(8) === 0 ? random(65_536) : 32 + random(95)) +
            result.slice(at);
          break;
        default: {
          const from = random(other.length + 1);
          result = result.slice(0, at) + other.slice(from, from + random(60)) + result.slice(end);
        }
      }
    }
    return result.slice(0, LONGEST);
  }

  async fuzz(until) {
    const kept = keptCorpus(this.name);
    for (const seed of [...this.target.seeds, ...kept]) {
      await this.run(seed);
      this.corpus.push(seed);
    }
    while (performance.now() < until) {
      // the newest are the most promising; the rest keeps its chance
      const size = this.corpus.length;
      const index = this.random(3) === 0 ? size - 1 - this.random(Math.min(size, 20)) : this.random(size);
      const text = this.mutate(this.corpus[index]);
      if (await this.run(text)) {
        this.corpus.push(text);
        // a long way through (verify) is pumped less often, or nothing else would be done
        if (this.spent < 3 || this.random(8) === 0) await this.pump(text);
      } else if (this.runs % 500 === 0) {
        await this.pump(text);
      }
    }
  }

  /** The smallest inputs that together reach everything that was reached. */
  async smallest() {
    this.seen.fill(0);
    const chosen = [];
    for (const text of [...this.corpus].sort((a, b) => a.length - b.length))
      if (await this.run(text)) chosen.push(text);
    return chosen;
  }
}

function keptCorpus(name) {
  const file = join(CORPUS, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

const engine = await countedEngine();
const all = targets(engine);
const names = values.parser === undefined ? Object.keys(all) : values.parser.split(",");
let failed = false;
for (const name of names) {
  const target = all[name];
  if (target === undefined) throw new Error(`no parser ${name}: ${Object.keys(all).join(", ")}`);
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
  const fuzzer = new Fuzzer(name, target, randomFrom(seed));
  await fuzzer.fuzz(performance.now() + Number(values.seconds) * 1_000);
  const reached = fuzzer.seen.reduce((sum, bits) => sum + (bits === 0 ? 0 : 1), 0);
  console.log(
    `${name.padEnd(14)} ${String(fuzzer.runs).padStart(9)} runs, ${fuzzer.corpus.length} kept, ${reached} places reached, ${fuzzer.failures.length} failures (seed ${seed})`,
  );
  for (const failure of fuzzer.failures) {
    failed = true;
    console.log(`  ${failure.kind}: ${failure.detail}\n  ${JSON.stringify(failure.text)}`);
  }
  if (values.keep) {
    mkdirSync(CORPUS, { recursive: true });
    const chosen = (await fuzzer.smallest()).filter((text) => text.length <= 600).slice(0, 150);
    writeFileSync(join(CORPUS, `${name}.json`), `${JSON.stringify(chosen, null, 1)}\n`);
  }
}
process.exitCode = failed ? 1 : 0;
