/**
 * The release as an administrator deploys it: made by `npm run release`, served by a real nginx (and Apache and Caddy where they are
 * installed) with the configuration that the release brings, and opened in the emulated Outlook through the browser's own network and cache.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { request as plainRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Browser, Frame } from "playwright-core";
import {
  freePort,
  makeCertificate,
  program,
  release,
  ROOT,
  startNginx,
  startPlain,
  type Certificate,
  type Served,
} from "../deploy/webServers";
import { openOutlook, type EmulatedOutlook } from "../outlook-host/emulatedOutlook";
import { mailItem, type MailItem } from "../outlook-host/mailItem";
import { launchBrowser } from "./browser";

const HOST = "addin.example.com";
const OTHERS = [
  "outlook.office.com",
  "officeapis.public.onecdn.static.microsoft",
  "ajax.aspnetcdn.com",
  "elsewhere.example.net",
];
const SUBPATH = "/tools/honmono/";
const hasNginx = program("nginx") !== null && program("openssl") !== null;
const withNginx = hasNginx ? test : test.skip;
const SLOW = 400_000;

/** The reading side of hosting/headers.json: which headers a file must have. */
interface Filled {
  readonly everywhere: Readonly<Record<string, string>>;
  readonly rules: readonly { readonly paths: readonly string[]; readonly headers: Readonly<Record<string, string>> }[];
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

let port = 0;
let atRoot: { folder: string; zip: string; said: string };
let below: { folder: string; zip: string; said: string };
let certificate: Certificate;
let config: string;

beforeAll(async () => {
  port = await freePort();
  config = join(mkdtempSync(join(tmpdir(), "honmono-config-")), "honmono.config.json");
  writeFileSync(
    config,
    JSON.stringify({
      schema: 1,
      language: "ja",
      notices: [
        { id: "ours", domains: ["books.example"], text: { en: "Our own.", ja: "情報システム部からのお知らせです。" } },
      ],
      dns: { policy: "ask", resolver: "https://dns.example.org/dns-query" },
    }),
  );
  atRoot = release(["--url", `https://${HOST}:${port}/`]);
  below = release([
    "--url",
    `https://${HOST}:${port}${SUBPATH}`,
    "--config",
    config,
    "--frame-ancestors",
    "https://mail.example.org",
  ]);
  if (hasNginx) certificate = makeCertificate([HOST, ...OTHERS]);
}, SLOW);

afterAll(() => {
  for (const made of [atRoot, below])
    if (made !== undefined) rmSync(join(made.folder, ".."), { recursive: true, force: true });
  if (certificate !== undefined) rmSync(certificate.folder, { recursive: true, force: true });
});

test(
  "the same release twice, in another folder, time zone and language, has the same checksums",
  () => {
    const again = release(
      [
        "--url",
        `https://${HOST}:${port}${SUBPATH}`,
        "--config",
        config,
        "--frame-ancestors",
        "https://mail.example.org",
      ],
      { TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8" },
    );
    expect(readFileSync(`${again.zip}.sha256`, "utf8")).toBe(readFileSync(`${below.zip}.sha256`, "utf8"));
    expect(readFileSync(join(again.folder, "SHA256SUMS"), "utf8")).toBe(
      readFileSync(join(below.folder, "SHA256SUMS"), "utf8"),
    );
    execFileSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: again.folder });
    rmSync(join(again.folder, ".."), { recursive: true, force: true });
  },
  SLOW,
);

test("on no day of its own version, anywhere on earth, are the files of a release still to come", () => {
  const { version }: { version: string } = JSON.parse(readFileSync(join(atRoot.folder, "site/health.json"), "utf8"));
  const [, day = ""] =
    new RegExp(`^## ${version.replaceAll(".", "\\.")} – (\\S+)$`, "m").exec(
      readFileSync(join(ROOT, "CHANGELOG.md"), "utf8"),
    ) ?? [];
  // in Kiribati, 14 hours ahead, it begins first
  const begins = Date.parse(`${day}T00:00:00+14:00`);
  const times = readdirSync(atRoot.folder, { recursive: true })
    .map((name) => statSync(join(atRoot.folder, String(name))))
    .filter((one) => one.isFile())
    .map(({ mtimeMs }) => mtimeMs);
  expect(times.length).toBeGreaterThan(300);
  expect(Math.max(...times)).toBeLessThan(begins);
  expect(Math.min(...times)).toBeGreaterThan(begins - 3 * 86_400_000);
});

/** A path of each kind that the table tells apart, and one that does not exist. */
function examples(made: string): readonly string[] {
  const script = readdirSync(join(made, "site/static")).find((name) => name.endsWith(".js"));
  return [
    "",
    "index.html",
    "mailbox.html",
    "taskpane.html",
    "selftest.html",
    `static/${script}`,
    "assets/icon-64.png",
    "honmono.config.json",
    "health.json",
    "manifest.xml",
  ];
}

function wanted(made: string, path: string): Readonly<Record<string, string>> {
  const table: Filled = JSON.parse(readFileSync(join(made, "hosting/headers.json"), "utf8"));
  const rule = table.rules.find(({ paths }) =>
    paths.some((one) => (one.endsWith("*") ? path.startsWith(one.slice(0, -1)) : one === path)),
  );
  return { ...table.everywhere, ...rule?.headers };
}

/** The header table, conditional requests, compression and refusals of one server. */
async function examineServer(
  made: string,
  basePath: string,
  ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>,
): Promise<void> {
  const differing: string[] = [];
  for (const path of examples(made)) {
    const answer = await ask(basePath + path);
    if (answer.status !== 200) differing.push(`${path}: status ${answer.status}`);
    const table = wanted(made, path);
    for (const [name, value] of Object.entries(table))
      if (answer.headers[name.toLowerCase()] !== value)
        differing.push(`${path}: ${name}: ${String(answer.headers[name.toLowerCase()])}`);
    for (const name of ["content-security-policy", "cross-origin-resource-policy"])
      if (answer.headers[name] !== undefined && !Object.keys(table).some((one) => one.toLowerCase() === name))
        differing.push(`${path}: ${name} too many`);
    if (answer.headers["x-frame-options"] !== undefined) differing.push(`${path}: X-Frame-Options`);
    const etag = answer.headers["etag"];
    const again = await ask(basePath + path, { "if-none-match": String(etag) });
    if (again.status !== 304 || again.body.length > 0)
      differing.push(`${path}: asked again with ${String(etag)}: ${again.status}`);
    if (again.headers["cache-control"] !== table["Cache-Control"])
      differing.push(`${path}: 304 says ${String(again.headers["cache-control"])}`);
    const packed = await ask(basePath + path, { "accept-encoding": "gzip" });
    const encoding = packed.headers["content-encoding"];
    const worthIt = /\.(js|html|xml)$/.test(path) && answer.body.length > 1024;
    if (worthIt && (encoding !== "gzip" || !gunzipSync(packed.body).equals(answer.body)))
      differing.push(`${path}: compressed as ${String(encoding)}`);
    if (worthIt && !String(packed.headers["vary"]).toLowerCase().includes("accept-encoding"))
      differing.push(`${path}: no Vary`);
    const fresh = await ask(basePath + path, {
      "accept-encoding": "gzip",
      "if-none-match": String(packed.headers["etag"]),
    });
    if (fresh.status !== 304) differing.push(`${path}: compressed, asked again: ${fresh.status}`);
    if (path.endsWith(".png") && encoding !== undefined) differing.push(`${path}: a picture is compressed again`);
  }
  expect(differing).toEqual([]);
  const missing = await ask(`${basePath}static/gone.0123456789.js`);
  expect([missing.status, String(missing.headers["cache-control"])]).toEqual([
    404,
    expect.not.stringContaining("immutable"),
  ]);
  expect((await ask(`${basePath}taskpane.html`, {}, "POST")).status).toBeGreaterThanOrEqual(400);
  expect((await ask(`${basePath}static/`)).status).toBeGreaterThanOrEqual(400);
  expect(String((await ask(`${basePath}taskpane.html`)).headers["content-type"])).toMatch(/^text\/html/);
}

function overTls(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        headers: { host: `${HOST}:${port}`, ...headers },
        servername: HOST,
        rejectUnauthorized: false,
        agent: false,
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () =>
          done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    asked.on("error", fail);
    asked.end();
  });
}

/** Outlook, its library and a stranger, beside the add-in: everything a browser will ask for. */
function others(): string {
  const library = join(ROOT, "node_modules/@microsoft/office-js/dist");
  const host = join(ROOT, "test/outlook-host");
  const page = `<!doctype html><title>Outlook</title><body><script src="/mailboxAnswers.js"></script><script src="/outlookPage.js"></script>`;
  const types = "default_type text/html; types { text/javascript js; }";
  return `server { LISTEN TLS server_name outlook.office.com; root ${host}; ${types} location / { try_files $uri @page; } location @page { return 200 '${page}'; } location = /favicon.ico { return 204; } }
  server { LISTEN TLS server_name elsewhere.example.net; ${types} location / { return 200 '<!doctype html><iframe src="https://${HOST}:${port}/taskpane.html"></iframe>'; } }
  server { LISTEN TLS server_name ajax.aspnetcdn.com; ${types} add_header Access-Control-Allow-Origin *; add_header Cache-Control "public, max-age=31536000"; location = /ajax/3.5/MicrosoftAjax.js { alias ${host}/microsoftAjax.js; } }
  server { LISTEN TLS server_name officeapis.public.onecdn.static.microsoft; ${types} add_header Access-Control-Allow-Origin *; add_header Cache-Control "public, max-age=86400";
    location ~* ^/1/([a-z]+-[a-z]+)/([a-z_]+\\.js)$ { set $part $2; alias ${library}/ja-jp/$part; }
    location /1/ { alias ${library}/; } }`;
}

const sample = (name: string): Promise<MailItem> =>
  mailItem(`id-${name}`, readFileSync(join(ROOT, "src/samples/messages", `${name}.eml`), "utf8"));

/** By the way that a person goes: Settings, then Self-test. */
async function openSelfTest(pane: Frame): Promise<void> {
  await verdict(pane);
  await pane.getByRole("button", { name: /設定|Settings/ }).click();
  await pane.getByRole("link", { name: /動作確認|Self-test/ }).click();
}

async function verdict(pane: Frame): Promise<string | null> {
  return (await pane.waitForSelector("[data-verdict]", { timeout: 30_000 })).getAttribute("data-verdict");
}

describe("nginx", () => {
  let browser: Browser;
  let server: Served;
  let outlook: EmulatedOutlook | null = null;

  beforeAll(async () => {
    if (!hasNginx) return;
    browser = await launchBrowser([
      `--host-resolver-rules=${[...OTHERS.map((name) => `MAP ${name}:443 127.0.0.1:${port}`), `MAP ${HOST} 127.0.0.1`].join(",")}`,
      `--ignore-certificate-errors-spki-list=${certificate.spki}`,
      "--disable-features=TrackingProtection3pcd,ThirdPartyCookieBlocking,BlockThirdPartyCookies",
    ]);
  }, SLOW);
  afterEach(async () => {
    await outlook?.end();
    outlook = null;
    await server?.stop();
  });
  afterAll(() => browser?.close());

  const serve = async (
    made: { folder: string },
    basePath: string,
    more: { site?: string; plain?: boolean } = {},
  ): Promise<void> => {
    server = await startNginx({
      release: made.folder,
      basePath,
      host: HOST,
      port,
      certificate,
      more: others(),
      ...more,
    });
  };

  withNginx("serves the release at its root with the header table, conditional requests and compression", async () => {
    await serve(atRoot, "/");
    await examineServer(atRoot.folder, "/", overTls);
  });

  withNginx("serves it below a path, and leads there from the path without a slash", async () => {
    await serve(below, SUBPATH);
    await examineServer(below.folder, SUBPATH, overTls);
    const bare = await overTls(SUBPATH.slice(0, -1));
    expect([bare.status, bare.headers["location"]]).toEqual([301, SUBPATH]);
    const policy = String((await overTls(`${SUBPATH}taskpane.html`)).headers["content-security-policy"]);
    expect(policy).toContain("https://dns.example.org");
    expect(policy).toMatch(/frame-ancestors [^;]*https:\/\/outlook\.office\.com [^;]*https:\/\/mail\.example\.org/);
  });

  withNginx(
    "opens in Outlook framed from outlook.office.com without a violation, and the second time fetches only revalidations of page and configuration",
    async () => {
      await serve(atRoot, "/");
      outlook = await openOutlook(browser, {
        item: await sample("spoof.ja"),
        served: `https://${HOST}:${port}/taskpane.html`,
      });
      expect(await verdict(await outlook.pane())).toBe("not-microsoft");
      await settled(server);
      await outlook.closePane();
      server.requests();
      expect(await verdict(await outlook.pane())).toBe("not-microsoft");
      const second = (await settled(server)).filter(([host]) => host === HOST);
      expect(second.map(([, status, , path]) => `${status} ${path}`).sort()).toEqual([
        "304 /honmono.config.json",
        "304 /taskpane.html",
      ]);
      expect(outlook.watch.violations.filter((one) => one.endsWith(" enforce"))).toEqual([]);
      expect(outlook.watch.errors).toEqual([]);
    },
    SLOW,
  );

  withNginx(
    "the page and the sample mailbox open below a path without a violation, and the page again without a network",
    async () => {
      await serve(below, SUBPATH);
      const context = await browser.newContext();
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on("pageerror", (error) => wrong.push(error.message));
      await page.exposeFunction("tellViolation", (text: string) => wrong.push(text));
      await page.addInitScript(
        'addEventListener("securitypolicyviolation", (event) => event.disposition === "enforce" && tellViolation(event.effectiveDirective + " " + event.blockedURI))',
      );
      const address = `https://${HOST}:${port}${SUBPATH}`;
      await page.goto(`${address}mailbox.html`);
      await page.waitForSelector("[data-verdict]");
      await page.goto(address);
      await page.click("[data-example=notice]");
      await page.waitForSelector("[data-verdict=microsoft-notice]");
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        while (navigator.serviceWorker.controller === null) await new Promise((done) => setTimeout(done, 100));
      });
      expect(wrong).toEqual([]);
      await context.setOffline(true);
      await page.goto(address);
      await page.waitForSelector("input[type=file]", { state: "attached" });
      await context.close();
    },
    SLOW,
  );

  withNginx("refuses to be framed by a stranger", async () => {
    await serve(atRoot, "/");
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto("https://elsewhere.example.net/");
    await page.waitForTimeout(500);
    await page.close();
    expect(said.join("\n")).toMatch(/frame-ancestors/);
  });

  withNginx(
    "gives the verdict below a path, in the configured language, and with a configuration that is not even JSON",
    async () => {
      const site = mkdtempSync(join(tmpdir(), "honmono-site-"));
      cpSync(join(below.folder, "site"), site, { recursive: true, preserveTimestamps: true });
      await serve(below, SUBPATH, { site });
      const served = `https://${HOST}:${port}${SUBPATH}taskpane.html`;
      outlook = await openOutlook(browser, { item: await sample("notice.ja"), served, locale: "en-US" });
      const pane = await outlook.pane();
      expect(await verdict(pane)).toBe("microsoft-notice");
      await pane.waitForFunction(() => document.documentElement.lang === "ja");
      await outlook.select(await sample("ordinary.ja"));
      await pane.waitForSelector("[data-verdict=own-notice]");
      expect(await pane.textContent("body")).toContain("情報システム部からのお知らせです。");
      await outlook.select(await sample("notice.ja"));
      await pane.waitForSelector("[data-verdict=microsoft-notice]");
      await outlook.closePane();
      writeFileSync(join(site, "honmono.config.json"), "{ notices: [");
      expect(await verdict(await outlook.pane())).toBe("microsoft-notice");
      expect(outlook.watch.errors).toEqual([]);
      rmSync(site, { recursive: true, force: true });
    },
    SLOW,
  );

  withNginx(
    "the self-test page says what it found in Outlook, and nothing of the mail",
    async () => {
      await serve(atRoot, "/");
      const item = await sample("notice.ja");
      outlook = await openOutlook(browser, { item, served: `https://${HOST}:${port}/taskpane.html` });
      await openSelfTest(await outlook.pane());
      const pane = await outlook.pane();
      await pane.waitForFunction(
        () =>
          document.querySelector("textarea")?.value.includes("policy:") === true &&
          !document.body.innerText.includes("…"),
        undefined,
        { timeout: 30_000 },
      );
      const text = await pane.evaluate(() => document.querySelector("textarea")?.value ?? "");
      expect(text).toMatch(/^office: good: ready after \d+ ms: Outlook on OfficeOnline$/m);
      expect(text).toMatch(/^headers: good: \d+ characters/m);
      expect(text).toMatch(/^configuration: good: read, no mistakes/m);
      expect(text).toMatch(/^update: good: both \d/m);
      expect(text).toMatch(/^policy: good: nothing$/m);
      expect(text).not.toContain("@");
      for (const word of String(item.data["subject"]).split(/\s+/))
        if (word.length > 3) expect(text).not.toContain(word);
      await pane.getByRole("link", { name: /Honmono/ }).click();
      expect(await verdict(pane)).toBe("microsoft-notice");
    },
    SLOW,
  );

  withNginx(
    "honmono doctor finds nothing wrong with it, and names what is wrong with a copy that somebody damaged",
    async () => {
      await serve(atRoot, "/");
      const well = doctor();
      expect([well.said.findings.filter(({ state }) => state === "bad"), well.status]).toEqual([[], 0]);
      await server.stop();
      const site = mkdtempSync(join(tmpdir(), "honmono-site-"));
      cpSync(join(atRoot.folder, "site"), site, { recursive: true });
      const script =
        readdirSync(join(site, "static")).find((name) => name.startsWith("taskpane.") && name.endsWith(".js")) ?? "";
      writeFileSync(join(site, "static", script), "// cut off");
      rmSync(join(site, "assets/icon-80.png"));
      cpSync(join(site, "assets/icon-32.png"), join(site, "assets/icon-16.png"));
      writeFileSync(
        join(site, "honmono.config.json"),
        JSON.stringify({ trust: { gateways: ["com"] }, dns: { resolver: "https://dns.example.org/dns-query" } }),
      );
      await serve(atRoot, "/", { site, plain: true });
      const ill = doctor();
      const found = ill.said.findings
        .filter(({ state }) => state === "bad")
        .map(({ id, params }) => [id, params["path"] ?? params["resolver"] ?? ""].join(" "));
      expect(ill.status).toBe(2);
      expect(found).toEqual(
        expect.arrayContaining([
          "manifest-file assets/icon-80.png",
          "icon-size assets/icon-16.png",
          `file-differs static/${script}`,
          "config-mistake trust.gateways[0]",
          "resolver-not-allowed https://dns.example.org",
          "header-missing taskpane.html",
          "header-unwanted taskpane.html",
        ]),
      );
      rmSync(site, { recursive: true, force: true });
    },
    SLOW,
  );

  withNginx(
    "honmono doctor praises nothing where a sign-in page, or none, stands in the place of the files",
    async () => {
      const site = mkdtempSync(join(tmpdir(), "honmono-signin-"));
      for (const name of ["index.html", "taskpane.html", "manifest.xml", "SHA256SUMS", "health.json"])
        writeFileSync(join(site, name), "<!doctype html><title>Sign in</title><form></form>");
      await serve(atRoot, "/", { site, plain: true });
      const found = doctor();
      expect(found.status).toBe(2);
      const said = found.said.findings.map(({ state, id, params }) => [state, id, params["path"] ?? ""].join(" "));
      for (const path of ["taskpane.html", "manifest.xml", "SHA256SUMS"])
        expect(said).toContain(`bad file-differs ${path}`);
      expect(said).not.toContain("good manifest ");
      expect(said).not.toContain("good files ");
      await server.stop();
      rmSync(join(site, "taskpane.html"));
      await serve(atRoot, "/", { site, plain: true });
      const none = doctor().said.findings.filter(({ id }) => !id.startsWith("certificate"));
      expect(none.map(({ state, id, params }) => [state, id, params["reason"]])).toEqual([
        ["bad", "unreachable", "404"],
      ]);
      rmSync(site, { recursive: true, force: true });
    },
    SLOW,
  );

  /** The released program against the released files. Names are led to this machine, the certificate is trusted. */
  function doctor(): {
    status: number | null;
    said: { findings: { state: string; id: string; params: Record<string, string> }[] };
  } {
    const names = join(certificate.folder, "names.cjs");
    writeFileSync(
      names,
      `const dns = require("node:dns"); const ask = dns.lookup; dns.lookup = (name, ...rest) => ask("127.0.0.1", ...rest);`,
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--require", names, join(atRoot.folder, "cli/honmono.cjs"), "doctor", "--json", `https://${HOST}:${port}/`],
      {
        encoding: "utf8",
        env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate.certificate },
      },
    );
    if (stdout === "") throw new Error(stderr);
    return { status, said: JSON.parse(stdout) };
  }
});

/** Waits until no request came for a second; gives what came. */
async function settled(server: Served): Promise<readonly (readonly string[])[]> {
  const all: (readonly string[])[] = [];
  for (let quiet = 0; quiet < 4;) {
    const fresh = server.requests();
    all.push(...fresh);
    quiet = fresh.length === 0 ? quiet + 1 : 0;
    await new Promise((done) => setTimeout(done, 250));
  }
  return all;
}

test("links between the documents of a release lead to files that are in it", () => {
  const documents = readdirSync(join(atRoot.folder, "docs"));
  const broken = documents
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) =>
      [...readFileSync(join(atRoot.folder, "docs", name), "utf8").matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map((match) => match[1] ?? "")
        .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(atRoot.folder, "docs", target)))
        .map((target) => `${name}: ${target}`),
    );
  expect(broken).toEqual([]);
  expect(documents.length).toBeGreaterThan(10);
});

describe.each(["apache2", "caddy"] as const)("%s", (kind) => {
  const here = program(kind) === null ? test.skip : test;
  here(
    "serves the release with the header table, conditional requests and compression",
    async () => {
      for (const [made, basePath] of [
        [atRoot, "/"],
        [below, SUBPATH],
      ] as const) {
        const plain = await freePort();
        const server = await startPlain(kind, made.folder, basePath, HOST, plain);
        try {
          await examineServer(
            made.folder,
            basePath,
            (path, headers = {}, method = "GET") =>
              new Promise((done, fail) => {
                const asked = plainRequest(
                  {
                    host: "127.0.0.1",
                    port: plain,
                    path,
                    method,
                    headers: { host: `${HOST}:${plain}`, ...headers },
                    agent: false,
                  },
                  (answer) => {
                    const parts: Buffer[] = [];
                    answer.on("data", (part: Buffer) => parts.push(part));
                    answer.on("end", () =>
                      done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
                    );
                  },
                );
                asked.on("error", fail);
                asked.end();
              }),
          );
        } finally {
          await server.stop();
        }
      }
    },
    SLOW,
  );
});
