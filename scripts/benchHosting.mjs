// npm run bench:hosting: a tenant of 100,000 people opening the pane within an hour (28 a second, cold caches), served by one nginx on one core.
// Writes the figures between the marks in docs/hosting.md with --write.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:https";
import { createServer } from "node:net";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from "./browser.mjs";

const root = join(import.meta.dirname, "..");
const PEOPLE = 100_000;
const RATE = Math.ceil(PEOPLE / 3600);
/** Bounded: so many opens are made, whatever the machine. */
const SECONDS = 30;
const HOST = "addin.example.com";

const nginx = program("nginx");
const openssl = program("openssl");
const wrk = program("wrk");
const taskset = program("taskset");
if (nginx === null || openssl === null)
  fail("nginx and openssl are needed (Debian and Ubuntu: apt-get install nginx-light openssl).");
const browserPath = findBrowser();
if (browserPath === null) fail(NO_BROWSER);
const folder = mkdtempSync(join(tmpdir(), "honmono-bench-"));
chmodSync(folder, 0o755);
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

console.log("Making the release …");
const port = await freePort();
execFileSync(
  process.execPath,
  [join(root, "scripts/release.mjs"), "--url", `https://${HOST}:${port}/`, "--out", folder],
  { stdio: ["ignore", "ignore", "inherit"] },
);
const release = join(
  folder,
  readdirSync(folder).find((name) => name.startsWith("honmono-") && !name.includes(".zip")) ?? "",
);
const certificate = join(folder, "cert.pem");
const key = join(folder, "key.pem");
// prettier-ignore
execFileSync(openssl, ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", certificate,
  "-days", "2", "-subj", `/CN=${HOST}`, "-addext", `subjectAltName=DNS:${HOST}`], { stdio: "ignore" });
writeFileSync(
  join(folder, "nginx.conf"),
  `${process.getuid?.() === 0 ? "user root;" : ""} worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 8192; }
http {
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
  access_log ${folder}/access.log; server_tokens off; sendfile on; tcp_nopush on; keepalive_timeout 30;
  include ${release}/hosting/nginx/honmono-maps.conf;
  server {
    listen 127.0.0.1:${port} ssl; server_name ${HOST}; root ${release}/site;
    ssl_certificate ${certificate}; ssl_certificate_key ${key}; ssl_session_cache off; ssl_session_tickets off;
    include ${release}/hosting/nginx/honmono-location.conf;
  }
}
`,
);
const pin = (core) => (taskset === null || availableParallelism() < 2 ? [] : [taskset, "-c", String(core)]);
const [command, ...args] = [
  ...pin(0),
  nginx,
  "-p",
  folder,
  "-c",
  join(folder, "nginx.conf"),
  "-e",
  join(folder, "error.log"),
];
const server = spawn(command, args, { stdio: "ignore" });
let status = 1;
try {
  await listening();
  status = await measure();
} finally {
  server.kill("SIGTERM");
  await new Promise((done) => server.on("exit", done));
}
process.exit(status);

async function measure() {
  const cold = await openedFiles();
  const paths = cold.map(({ path }) => path);
  console.log(`A cold open asks for ${paths.length} files of ours.`);
  const before = cpuSeconds();
  const load = loadavg()[0];
  const run = await opens(paths);
  const used = cpuSeconds() - before;
  const bytes = run.bytes / run.opens;
  const warmPaths = ["/taskpane.html", "/honmono.config.json"];
  const warm = (await Promise.all(warmPaths.map(revalidate))).reduce((sum, one) => sum + one, 0);
  const figures = {
    load,
    files: paths.length,
    coldKb: bytes / 1000,
    warmBytes: warm,
    opens: run.opens,
    rate: run.opens / run.seconds,
    errors: run.errors,
    median: quantile(run.times, 0.5),
    p99: quantile(run.times, 0.99),
    core: (used / run.seconds) * 100,
    most: wrk === null ? null : most(paths),
  };
  const text = report(figures);
  console.log(text);
  if (process.argv.includes("--write")) write(text);
  const held = figures.errors === 0 && figures.rate >= RATE * 0.97;
  console.log(held ? "Held." : `NOT held: ${figures.errors} errors, ${figures.rate.toFixed(1)} opens a second.`);
  return held ? 0 : 1;
}

/** What the browser asks our server for until the pane is quiet, without Outlook around it: the start of every open. */
async function openedFiles() {
  const spki = execFileSync(openssl, ["dgst", "-sha256", "-binary"], {
    input: execFileSync(openssl, ["pkey", "-pubin", "-outform", "der"], {
      input: execFileSync(openssl, ["x509", "-in", certificate, "-pubkey", "-noout"]),
    }),
  }).toString("base64");
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [
      ...BROWSER_FLAGS,
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1,MAP * ~NOTFOUND`,
      `--ignore-certificate-errors-spki-list=${spki}`,
    ],
  });
  const page = await browser.newPage({ locale: "ja-JP" });
  const asked = [];
  page.on("request", (one) => {
    const url = new URL(one.url());
    if (url.hostname === HOST) asked.push({ path: url.pathname });
  });
  await page.goto(`https://${HOST}:${port}/taskpane.html`);
  await page.waitForTimeout(3000);
  await browser.close();
  return asked.filter(({ path }) => path !== "/favicon.ico");
}

/** RATE opens a second for SECONDS; each a new TLS connection on which everything is fetched, as a browser with an empty cache would over HTTP/1.1. */
async function opens(paths) {
  const total = RATE * SECONDS;
  const times = [];
  let bytes = 0;
  let errors = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: total }, async (_, index) => {
      await new Promise((done) => setTimeout(done, (index * 1000) / RATE));
      const started = performance.now();
      try {
        const sockets = await open(paths);
        bytes += sockets;
        times.push(performance.now() - started);
      } catch {
        errors += 1;
      }
    }),
  );
  return { opens: total - errors, errors, bytes, times, seconds: (performance.now() - begun) / 1000 };
}

async function open(paths) {
  const { Agent } = await import("node:https");
  const agent = new Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
  let bytes = 0;
  try {
    for (const path of paths) bytes += await get(path, agent);
  } finally {
    agent.destroy();
  }
  return bytes;
}

function get(path, agent, headers = {}) {
  return new Promise((done, failed) => {
    const asked = request(
      {
        host: "127.0.0.1",
        port,
        path,
        agent,
        servername: HOST,
        headers: { host: HOST, "accept-encoding": "gzip", ...headers },
        rejectUnauthorized: false,
      },
      (answer) => {
        let body = 0;
        answer.on("data", (part) => (body += part.length));
        answer.on("end", () => {
          const head = answer.rawHeaders.reduce((sum, one) => sum + one.length + 2, 20);
          if (answer.statusCode === 200 || answer.statusCode === 304) done(body + head);
          else failed(new Error(`${path}: ${answer.statusCode}`));
        });
        answer.on("error", failed);
      },
    );
    asked.on("error", failed);
    asked.end();
  });
}

/** Bytes of a revalidation that finds nothing new. */
async function revalidate(path) {
  const etag = await new Promise((done, failed) => {
    const asked = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method: "HEAD",
        servername: HOST,
        headers: { host: HOST, "accept-encoding": "gzip" },
        rejectUnauthorized: false,
      },
      (answer) => {
        answer.resume();
        done(answer.headers.etag);
      },
    );
    asked.on("error", failed);
    asked.end();
  });
  return get(path, undefined, { "if-none-match": etag });
}

/** The most that this server gives: requests a second for the files of an open, on connections that stay (wrk, ten seconds). */
function most(paths) {
  const script = join(folder, "open.lua");
  writeFileSync(
    script,
    `local paths = {${paths.map((path) => JSON.stringify(path)).join(",")}}\nlocal at = 0\nrequest = function() at = at % #paths + 1 return wrk.format("GET", paths[at], {["Accept-Encoding"] = "gzip", ["Host"] = "${HOST}"}) end\n`,
  );
  const [first, ...rest] = [...pin(1), wrk, "-t1", "-c32", "-d10s", "-s", script, `https://127.0.0.1:${port}/`];
  const { stdout } = spawnSync(first, rest, { encoding: "utf8" });
  const found = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1];
  return found === undefined ? null : Number(found) / paths.length;
}

function report({ load, files, coldKb, warmBytes, opens, rate, errors, median, p99, core, most }) {
  const hourGb = (PEOPLE * coldKb) / 1e6;
  const monthWarmGb = (PEOPLE * 20 * 5 * warmBytes) / 1e9;
  return `| what | measured |
|---|---|
| files of a cold open | ${files} |
| bytes of a cold open, headers included | ${coldKb.toFixed(1)} kB |
| bytes of a later open (two revalidations) | ${warmBytes} B |
| opens made | ${opens} in ${SECONDS} s, each on a new TLS connection |
| opens a second held | ${rate.toFixed(1)} (asked for: ${RATE}) |
| errors | ${errors} |
| time of a cold open on loopback, median and 99th of 100 | ${median.toFixed(0)} ms, ${p99.toFixed(0)} ms |
| other work on the machine (load average before the run, ${availableParallelism()} cores) | ${load.toFixed(1)} |
| share of one core that nginx used | ${core.toFixed(1)} % |
| the most that one core gives${most === null ? "" : " (wrk, 32 connections)"} | ${most === null ? "not measured: wrk is not installed" : `${most.toFixed(0)} cold opens a second`} |
| ${PEOPLE.toLocaleString("en")} cold opens within an hour | ${hourGb.toFixed(1)} GB, ${((hourGb * 8 * 1000) / 3600).toFixed(0)} Mbit/s on average |
| ${PEOPLE.toLocaleString("en")} people, five opens each working day | ${monthWarmGb.toFixed(1)} GB of revalidations a month |
`;
}

function write(text) {
  const file = join(root, "docs/hosting.md");
  const [begin, end] = ["<!-- bench:hosting -->\n", "<!-- /bench:hosting -->"];
  const old = readFileSync(file, "utf8");
  if (!old.includes(begin) || !old.includes(end)) fail("docs/hosting.md has no marks to write between.");
  writeFileSync(file, `${old.slice(0, old.indexOf(begin) + begin.length)}\n${text}\n${old.slice(old.indexOf(end))}`);
}

/** Processor time of nginx's worker so far, in seconds (Linux; 0 elsewhere). */
function cpuSeconds() {
  if (!existsSync("/proc/self/stat")) return 0;
  let ticks = 0;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      if (!statSync(`/proc/${pid}`).isDirectory()) continue;
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ");
      if (Number(pid) === server.pid || Number(fields[1]) === server.pid)
        ticks += Number(fields[11]) + Number(fields[12]);
    } catch (error) {
      // a process that ended between the list and the look
      if (error.code !== "ENOENT" && error.code !== "ESRCH") throw error;
    }
  }
  return ticks / 100;
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function listening() {
  const { connect } = await import("node:net");
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await new Promise((done) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.destroy();
        done(true);
      });
      socket.on("error", () => done(false));
    });
    if (up) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx does not start: ${readFileSync(join(folder, "error.log"), "utf8")}`);
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

function program(name) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((one) => join(one, name)).find((path) => existsSync(path)) ?? null;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}
