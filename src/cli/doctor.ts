/**
 * `honmono doctor URL`: looks at a deployed copy from outside, as an Outlook would, and says what is not as the release made it.
 */
import { X509Certificate } from "node:crypto";
import { connect } from "node:tls";
import table from "../../deploy/headers.json";
import type { Words } from "../locales/words";
import { parseConfiguration } from "../settings/loadOrganization";
import { readOrganization } from "../settings/organization";
import { readCommandLine } from "./commandLine";
import { mistakeText } from "./config";
import { fetchFile, pngSize, sha256, type Fetched } from "./doctorFetch";
import { compareHeaders } from "./doctorHeaders";
import { EXIT, type Command } from "./terminal";

/** One thing found. Words: `doctor-<id>`. */
interface Finding {
  readonly state: "good" | "note" | "bad";
  readonly id: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const OPTIONS = { json: "flag", lang: "value", help: "flag" } as const;

const DAY_MS = 86_400_000;
/** Certificates are renewed some weeks before they end; later than this somebody has to look. */
const CERTIFICATE_DAYS = 21;

/** Exit code: 0 all is well, 2 something is not, 1 wrong usage. */
export const doctor: Command = async (args, terminal) => {
  const line = await readCommandLine(args, terminal, OPTIONS, ["cli", "configuration", "doctor"], "cli-help-doctor");
  if (!line.ok) return line.exit;
  const { options, rest, words, wrong } = line;
  const [address, ...more] = rest;
  if (address === undefined || more.length > 0 || !URL.canParse(address) || !address.startsWith("https://"))
    return wrong(words.text("doctor-which-url"));
  const base = new URL(address);
  base.search = "";
  base.hash = "";
  if (!base.pathname.endsWith("/")) base.pathname = base.pathname.replace(/[^/]*\.(?:html|xml)$/, "");
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  const findings = await examine(base.href, words, terminal.now);
  const bad = findings.filter(({ state }) => state === "bad").length;
  if (options.has("json"))
    await terminal.out(
      `${JSON.stringify({ address: base.href, bad, findings: findings.map((one) => ({ ...one, text: say(words, one) })) })}\n`,
    );
  else {
    const lines = findings.map((one) => `${words.text(`doctor-state-${one.state}`)}  ${say(words, one)}`);
    await terminal.out(`${[...lines, words.text("doctor-sum", { bad })].join("\n")}\n`);
  }
  return bad === 0 ? EXIT.allRead : EXIT.someUnreadable;
};

function say(words: Words, { id, params }: Finding): string {
  const key = `doctor-${id}`;
  return words.has(key) ? words.text(key, params) : id;
}

async function examine(base: string, words: Words, now: number): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const add = (state: Finding["state"], id: string, params: Finding["params"] = {}): void =>
    void findings.push({ state, id, params });
  const pane = await fetchFile(`${base}taskpane.html`);
  if (pane.kind === "failed") {
    // an untrusted certificate is the usual reason, and worth its own sentence
    await certificate(base, now, add);
    add("bad", "unreachable", { address: `${base}taskpane.html`, reason: pane.reason });
    return findings;
  }
  // a sign-in in front, the wrong folder: nothing else that could be said would help
  if (pane.status !== 200) {
    const target = pane.headers.get("location");
    const reason = target === null ? String(pane.status) : `${pane.status} → ${target}`;
    add("bad", "unreachable", { address: `${base}taskpane.html`, reason });
    return findings;
  }
  const files = new Map<string, Fetched>();
  const get = async (path: string): Promise<Fetched> => {
    const kept = files.get(path) ?? (await fetchFile(base + path));
    files.set(path, kept);
    return kept;
  };
  files.set("taskpane.html", pane);
  await certificate(base, now, add);
  await versions(get, base, add);
  const manifest = await checkManifest(get, base, add);
  await checkFiles(get, add);
  await configuration(get, words, add);
  const icon = manifest.find((path) => path.startsWith("assets/")) ?? "assets/icon-64.png";
  const script = /(?:src|href)="(static\/[^"]+\.js)"/.exec(pane.text)?.[1];
  if (script === undefined) add("bad", "file-differs", { path: "taskpane.html", status: "200" });
  for (const path of [
    "",
    "index.html",
    "taskpane.html",
    "selftest.html",
    "honmono.config.json",
    "manifest.xml",
    icon,
    ...(script === undefined ? [] : [script]),
  ]) {
    const file = await get(path);
    if (file.kind === "answered" && file.status === 200)
      for (const { header, wanted, found } of compareHeaders(path, file, table))
        add("bad", found === "" ? "header-missing" : wanted === "" ? "header-unwanted" : "header-differs", {
          path: path === "" ? "./" : path,
          header,
          wanted,
          found,
        });
  }
  if (!findings.some(({ id }) => id.startsWith("header-"))) add("good", "headers");
  await conditional(base, get, script, add);
  return findings;
}

type Add = (state: Finding["state"], id: string, params?: Finding["params"]) => void;
type Get = (path: string) => Promise<Fetched>;

/** Dates of the certificate that the server shows, whether or not this machine trusts its issuer. */
async function certificate(base: string, now: number, add: Add): Promise<void> {
  const { hostname, port } = new URL(base);
  const found = await new Promise<{ raw: Buffer; trusted: boolean } | string>((resolve) => {
    const socket = connect(
      {
        host: hostname,
        port: port === "" ? 443 : Number(port),
        servername: hostname,
        rejectUnauthorized: false,
        timeout: 10_000,
      },
      () => {
        const { raw } = socket.getPeerCertificate();
        const { authorized } = socket;
        socket.destroy();
        resolve({ raw, trusted: authorized });
      },
    );
    socket.on("timeout", () => socket.destroy(new Error("timeout")));
    socket.on("error", (error) => resolve(error.message));
  });
  if (typeof found === "string") return add("bad", "certificate-unread", { reason: found });
  const read = new X509Certificate(found.raw);
  const days = Math.floor((Date.parse(read.validTo) - now) / DAY_MS);
  const until = new Date(read.validTo).toISOString().slice(0, 10);
  if (!found.trusted) add("bad", "certificate-untrusted");
  if (days < 0) add("bad", "certificate-over", { until });
  else
    add(days < CERTIFICATE_DAYS ? "bad" : "good", days < CERTIFICATE_DAYS ? "certificate-soon" : "certificate", {
      until,
      days,
    });
}

async function versions(get: Get, base: string, add: Add): Promise<void> {
  const health = await get("health.json");
  const parsed = health.kind === "answered" && health.status === 200 ? parseConfiguration(health.text) : null;
  const json = parsed?.ok === true ? parsed.json : null;
  const value = (key: string): string =>
    typeof json === "object" && json !== null
      ? String(Object.entries(json).find(([name]) => name === key)?.[1] ?? "")
      : "";
  if (value("version") === "") return add("bad", "health-missing");
  add("good", "version", { version: value("version"), data: value("data") });
  if (value("address") !== "" && value("address") !== base)
    add("bad", "other-address", { made: value("address"), asked: base });
  const own = process.env.HONMONO_VERSION ?? "";
  if (own !== "" && own !== value("version")) add("note", "other-version", { served: value("version"), own });
}

/** Gives the paths that the manifest names. */
async function checkManifest(get: Get, base: string, add: Add): Promise<readonly string[]> {
  const manifest = await get("manifest.xml");
  if (manifest.kind === "failed" || manifest.status !== 200) {
    add("note", "manifest-not-served");
    return [];
  }
  const addresses = [
    ...new Set(
      [...manifest.text.matchAll(/(?:DefaultValue|\sValue)="(https?:\/\/[^"]+)"/g)].map((match) => match[1] ?? ""),
    ),
  ];
  // another page under its name
  if (addresses.length === 0) {
    add("bad", "file-differs", { path: "manifest.xml", status: "200" });
    return [];
  }
  const paths: string[] = [];
  let wrong = 0;
  for (const address of addresses) {
    if (!address.startsWith(base)) {
      wrong += 1;
      add("bad", "manifest-elsewhere", { address });
      continue;
    }
    const path = address.slice(base.length);
    paths.push(path);
    const file = await get(path);
    const status = file.kind === "answered" ? String(file.status) : file.reason;
    const size = file.kind === "answered" ? pngSize(file.bytes) : null;
    const named = Number(/-(\d+)\.png$/.exec(path)?.[1] ?? "0");
    if (status !== "200") {
      wrong += 1;
      add("bad", "manifest-file", { path, status });
    } else if (
      path.endsWith(".png") &&
      (size === null || (named > 0 && (size.width !== named || size.height !== named)))
    ) {
      wrong += 1;
      add("bad", "icon-size", { path, found: size === null ? "–" : `${size.width} × ${size.height}` });
    }
  }
  const said = /<Version>([^<]+)<\/Version>/.exec(manifest.text)?.[1] ?? "";
  if (wrong === 0) add("good", "manifest", { version: said, count: addresses.length });
  return paths;
}

/** Every file against the list of checksums that the release made. */
async function checkFiles(get: Get, add: Add): Promise<void> {
  const list = await get("SHA256SUMS");
  if (list.kind === "failed" || list.status !== 200) return add("note", "sums-missing");
  let differing = 0;
  const lines = list.text.split("\n").filter((line) => /^[0-9a-f]{64} {2}\S/.test(line) && !/\.(?:gz|br)$/.test(line));
  if (lines.length === 0) return add("bad", "file-differs", { path: "SHA256SUMS", status: "200" });
  for (const line of lines) {
    const path = line.slice(66);
    const file = await get(path);
    if (file.kind === "answered" && file.status === 200 && sha256(file.bytes) === line.slice(0, 64)) continue;
    differing += 1;
    if (differing <= 10)
      add("bad", "file-differs", { path, status: file.kind === "failed" ? file.reason : String(file.status) });
  }
  if (differing > 10) add("bad", "files-differ-more", { count: differing - 10 });
  if (differing === 0) add("good", "files", { count: lines.length });
}

async function configuration(get: Get, words: Words, add: Add): Promise<void> {
  const file = await get("honmono.config.json");
  if (file.kind === "failed" || file.status !== 200) return add("note", "config-absent");
  const parsed = parseConfiguration(file.text);
  if (!parsed.ok) return add("bad", "config-unreadable", { reason: parsed.error });
  const { mistakes, dns } = readOrganization(parsed.json);
  for (const { path, id, params } of mistakes)
    add("bad", "config-mistake", {
      path: path === "" ? words.text("config-whole-file") : path,
      text: mistakeText(words, id, params),
    });
  if (mistakes.length === 0) add("good", "config");
  const pane = await get("taskpane.html");
  if (dns.resolver === null || dns.policy === "off" || pane.kind === "failed") return;
  const { origin } = new URL(dns.resolver);
  if (!pane.text.includes(origin)) add("bad", "resolver-not-allowed", { resolver: origin });
}

/** Asked again with what it gave, the server answers "unchanged"; asked for compression, it compresses; http leads to https. */
async function conditional(base: string, get: Get, script: string | undefined, add: Add): Promise<void> {
  const pane = await get("taskpane.html");
  if (pane.kind === "failed") return;
  const etag = pane.headers.get("etag");
  const modified = pane.headers.get("last-modified");
  const asked: Record<string, string> = {
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(modified === null ? {} : { "if-modified-since": modified }),
  };
  const again = Object.keys(asked).length === 0 ? null : await fetchFile(`${base}taskpane.html`, asked);
  if (again?.kind === "answered" && again.status === 304) add("good", "conditional");
  else add("bad", "not-conditional");
  if (script !== undefined) {
    const compressed = await fetchFile(base + script, { "accept-encoding": "gzip, br" });
    const encoding = compressed.kind === "answered" ? compressed.headers.get("content-encoding") : null;
    if (encoding === null) add("bad", "not-compressed", { path: script });
    else add("good", "compressed", { encoding });
  }
}
