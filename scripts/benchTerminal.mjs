// Throughput and memory of the terminal, beside mailauth on the same messages in the same run.
//   npm run bench:terminal                 everything; writes docs/benchmarks-terminal.md
//   npm run bench:terminal -- --messages 2000 --large 20000 --no-write
// Messages: the .eml of ../shared/corpus/dev where it is there (or --from FOLDER), else the synthetic examples. They are copied into
// a temporary folder once, and linked there again and again until there are enough. Wants `npm run build` first.
//
// "One core" means one core: both programs are held to it (taskset, where there is one), so that neither compiles or collects on
// the other.
import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  readSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "..");
const self = fileURLToPath(import.meta.url);
const corpus = join(root, "..", "shared", "corpus", "dev");
const keysFile = join(root, "..", "shared", "corpus", "keys", "microsoft-dkim-keys.json");
const held = availableParallelism() > 1 && spawnSync("taskset", ["-c", "0", "true"]).status === 0;
const { values } = parseArgs({
  options: {
    messages: { type: "string", default: "10000" },
    large: { type: "string", default: "200000" },
    small: { type: "string", default: "2000" },
    rounds: { type: "string", default: "3" },
    from: { type: "string" },
    cli: { type: "string", default: join(root, "dist", "cli", "honmono.cjs") },
    write: { type: "boolean", default: true },
    "no-write": { type: "boolean", default: false },
    mailauth: { type: "string" },
  },
});

if (values.mailauth !== undefined) await runMailauth(values.mailauth);
else await main();

async function main() {
  if (!existsSync(values.cli)) {
    console.error("Build first: npm run build");
    process.exit(1);
  }
  const from = resolve(values.from ?? (existsSync(corpus) ? corpus : join(root, "src", "samples", "messages")));
  const sources = readdirSync(from)
    .filter((name) => name.endsWith(".eml"))
    .sort()
    .map((name) => join(from, name));
  const temporary = mkdtempSync(join(tmpdir(), "honmono-bench-"));
  try {
    const count = Number(values.messages);
    const output = join(temporary, "answers");
    const rounds = Number(values.rounds);
    const copies = join(temporary, "sources");
    mkdirSync(copies);
    const wholeSources = sources.map((source, index) => {
      const copy = join(copies, `${index}.eml`);
      copyFileSync(source, copy);
      return copy;
    });
    const whole = folder(temporary, "whole", wholeSources, count);
    const heads = join(temporary, "heads");
    const headSources = headersOnly(join(temporary, "head-sources"), sources);
    folder(temporary, "heads", headSources, count);
    const half = folder(temporary, "half", wholeSources, Math.floor(count / 2));

    const rows = [];
    const throughput = {};
    for (const [name, command] of [
      ["mailauth, whole messages", onCores("0", [self, "--mailauth", whole])],
      ["one core, whole messages", onCores("0", [values.cli, ...check(1), whole])],
      ["two cores, whole messages", onCores("0,1", [values.cli, ...check(2), whole])],
      ["mailauth, headers alone", onCores("0", [self, "--mailauth", heads])],
      ["one core, headers alone", onCores("0", [values.cli, ...check(1), heads])],
    ])
      throughput[name] = { commands: [command], rates: [], costs: [] };
    throughput["two programs on a core each, half of the messages each"] = {
      commands: ["0", "1"].map((core) => onCores(core, [values.cli, ...check(1), half])),
      rates: [],
      costs: [],
    };
    // Rounds are interleaved, so that a busy machine slows all alike.
    for (let round = 0; round < rounds; round += 1)
      for (const [name, { commands, rates, costs }] of Object.entries(throughput)) {
        const share = Math.floor(count / commands.length);
        const runs = await Promise.all(
          commands.map((command, index) => measure(...command, `${output}-${index}`, share)),
        );
        const seconds = Math.max(...runs.map((run) => run.seconds));
        const processor = runs.reduce((sum, run) => sum + run.processor, 0);
        rates.push(count / seconds);
        costs.push((processor * 1000) / count);
        console.log(
          `${name}: ${Math.round(count / seconds)} messages a second, ${((processor * 1000) / count).toFixed(2)} ms of processor time each`,
        );
      }
    const rate = (name) => median(throughput[name].rates);
    for (const [name, { rates, costs }] of Object.entries(throughput))
      rows.push(
        `| ${name} | ${Math.round(median(rates))} | ${Math.round(Math.min(...rates))}–${Math.round(Math.max(...rates))} | ${median(costs).toFixed(2)} ms |`,
      );

    const memory = [];
    for (const size of [Number(values.small), Number(values.large)]) {
      const input = folder(temporary, `memory-${size}`, wholeSources, size);
      // a run of a few seconds may or may not meet a collection before it ends: the middle one of three
      const times = size <= 5_000 ? 3 : 1;
      const runs = [];
      for (let run = 0; run < times; run += 1)
        runs.push(await measure(process.execPath, [values.cli, ...check(2), input], output, size));
      const peak = median(runs.map((run) => run.peak));
      const seconds = median(runs.map((run) => run.seconds));
      memory.push({ size, peak, seconds });
      console.log(`${size} messages, two threads: peak ${Math.round(peak / 1024)} MB, ${seconds.toFixed(1)} s`);
      rmSync(input, { recursive: true });
    }

    const ratios = [
      [
        "one core to mailauth, whole messages (links, requests and verdict included)",
        rate("one core, whole messages") / rate("mailauth, whole messages"),
        ">= 0.7",
      ],
      [
        "one core on headers alone to mailauth (which needs the whole message)",
        rate("one core, headers alone") / rate("mailauth, whole messages"),
        ">= 3",
      ],
      [
        "the same to mailauth that is given headers alone",
        rate("one core, headers alone") / rate("mailauth, headers alone"),
        "",
      ],
      [
        "two cores to one, whole messages",
        rate("two cores, whole messages") / rate("one core, whole messages"),
        ">= 1.7",
      ],
      [
        "two programs that share nothing to one core (each warms up on half of the messages)",
        rate("two programs on a core each, half of the messages each") / rate("one core, whole messages"),
        "",
      ],
      [`peak memory, ${memory[1].size} messages to ${memory[0].size}`, memory[1].peak / memory[0].peak, "<= 1.2"],
    ];
    const text = report({ from, sources, count, rounds, rows, ratios, memory });
    console.log(`\n${text}`);
    if (values.write && !values["no-write"]) writeFileSync(join(root, "docs", "benchmarks-terminal.md"), text);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Node with these arguments, held to some cores where the system has taskset. */
function onCores(cores, args) {
  return held ? ["taskset", ["-c", cores, process.execPath, ...args]] : [process.execPath, args];
}

function check(threads) {
  const keys = existsSync(keysFile) ? ["--keys", keysFile] : [];
  return ["check", "--json", "--lang", "en", "--provenance", "own-mailbox", "--threads", String(threads), ...keys];
}

/** Links to the sources, `count` in all, 1,000 in each folder. */
function folder(base, name, sources, count) {
  const top = join(base, name);
  for (let index = 0; index < count; index += 1) {
    const inside = join(top, String(Math.floor(index / 1000)).padStart(4, "0"));
    if (index % 1000 === 0) mkdirSync(inside, { recursive: true });
    linkSync(sources[index % sources.length], join(inside, `${String(index).padStart(7, "0")}.eml`));
  }
  return top;
}

function headersOnly(base, sources) {
  mkdirSync(base, { recursive: true });
  return sources.map((source, index) => {
    const text = readFileSync(source, "latin1");
    const end = /\r?\n\r?\n/.exec(text);
    const path = join(base, `${index}.eml`);
    writeFileSync(path, end === null ? text : text.slice(0, end.index + end[0].length), "latin1");
    return path;
  });
}

/**
 * Seconds, seconds of processor time (Linux; 0 elsewhere) and the peak of resident memory in KB (Linux, VmHWM). The answers go to a
 * file, as in a real run: reading along here would take from the second core. There must be a line for each message (a library may say more).
 */
function measure(program, args, output, lines) {
  return new Promise((done, fail) => {
    const started = process.hrtime.bigint();
    const file = openSync(output, "w");
    const child = spawn(program, args, { stdio: ["ignore", file, "inherit"] });
    closeSync(file);
    let peak = 0;
    let processor = 0;
    const look = setInterval(() => {
      peak = Math.max(peak, highWater(child.pid));
      processor = Math.max(processor, processorTime(child.pid));
    }, 100); // the high water and the time only ever rise, and looking often takes from the second core
    child.on("error", fail);
    child.on("close", (code) => {
      clearInterval(look);
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      const written = lineCount(output);
      if (code !== 0 && code !== 2) fail(new Error(`${args.join(" ")}: exit code ${code}`));
      else if (written < lines) fail(new Error(`${args.join(" ")}: ${written} answers to ${lines} messages`));
      else done({ seconds, processor, peak });
    });
  });
}

function highWater(pid) {
  try {
    const file = openSync(`/proc/${pid}/status`, "r");
    const buffer = Buffer.alloc(2048);
    const length = readSync(file, buffer);
    closeSync(file);
    return Number(/VmHWM:\s+(\d+)/.exec(buffer.toString("utf8", 0, length))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** User and system time in seconds (fields 14 and 15 of /proc/PID/stat, 100 ticks a second). */
function processorTime(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

/** mailauth with the same keys and no network, one JSON line a message: what a batch of it would do. */
async function runMailauth(top) {
  const { authenticate } = await import("mailauth");
  const keys = existsSync(keysFile)
    ? new Map(Object.entries(JSON.parse(readFileSync(keysFile, "utf8")).records))
    : new Map();
  const resolver = async (name, type) => {
    const record = type === "TXT" ? keys.get(String(name).toLowerCase()) : undefined;
    if (record === undefined) throw Object.assign(new Error("not found"), { code: "ENOTFOUND" });
    return record.txt.map((text) => [text]);
  };
  for (const inside of readdirSync(top).sort())
    for (const name of readdirSync(join(top, inside)).sort()) {
      const message = readFileSync(join(top, inside, name));
      const { dkim, spf, dmarc, arc } = await authenticate(message, {
        ip: "192.0.2.1",
        helo: "mx.example.com",
        mta: "mx.example.com",
        sender: "a@example.com",
        resolver,
      });
      process.stdout.write(
        `${JSON.stringify({ file: name, dkim: dkim.results.map(({ status }) => status), spf: spf.status, dmarc: dmarc === false ? null : dmarc.status, arc: arc === false ? null : arc.status })}\n`,
      );
    }
}

function lineCount(path) {
  const room = Buffer.alloc(1 << 20);
  const file = openSync(path, "r");
  let lines = 0;
  for (let got = readSync(file, room); got > 0; got = readSync(file, room))
    for (let at = room.indexOf(10); at >= 0 && at < got; at = room.indexOf(10, at + 1)) lines += 1;
  closeSync(file);
  return lines;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function report({ from, sources, count, rounds, rows, ratios, memory }) {
  const data =
    from === corpus ? `the ${sources.length} messages of the measuring corpus` : `${sources.length} messages`;
  return `# Terminal: throughput and memory

Made by \`npm run bench:terminal\` on Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}). ${count} messages: ${data}, again and again. ${rounds} rounds, interleaved; start of the program included. ${held ? "One core is one core: the program is held to it." : "Nothing held a program to one core: both compile and collect beside their thread."} Load of the machine at the end, this run included: ${loadavg()[0]?.toFixed(1) ?? "?"} (above ${availableParallelism() + 1} it was shared with other work).

| run | messages a second (median) | spread | processor time a message |
|---|---|---|---|
${rows.join("\n")}

| ratio | measured | wanted |
|---|---|---|
${ratios.map(([name, value, wanted]) => `| ${name} | ${value.toFixed(2)} | ${wanted} |`).join("\n")}

| messages | peak memory | seconds |
|---|---|---|
${memory.map(({ size, peak, seconds }) => `| ${size} | ${Math.round(peak / 1024)} MB | ${seconds.toFixed(1)} |`).join("\n")}

mailauth (the yardstick) verifies SPF, DKIM, DMARC and ARC of each message with the same keys and without a network.
`;
}
