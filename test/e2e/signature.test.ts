/** Signatures and keys in a browser: the same code and the same results as in Node. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import webpack from "webpack";
import { authenticate } from "../../src/authentication/authenticate";
import { keysFromFile } from "../../src/authentication/publicKeys";
import { NO_ORGANIZATION } from "../../src/knowledge/organization";
import { fileOf, NOW, tools } from "../authentication/shared";
import { arcSealed, dkimSigned, ed25519Signer, rsaSigner } from "../authentication/signing";
import { launchBrowser } from "./browser";

const HEADERS =
  "From: News <news@example.com>\r\nTo: a@example.net\r\nSubject: Hello\r\n" +
  "Date: Mon, 1 Jul 2024 03:10:18 +0000\r\nMessage-ID: <1@example.com>";
const BODY = "Hello.\r\n";

let browser: Browser;
let page: Page;
let server: Server;
let origin = "";
const folder = mkdtempSync(join(tmpdir(), "honmono-signature-"));

beforeAll(async () => {
  await new Promise<void>((done, fail) => {
    webpack(
      {
        mode: "development",
        devtool: false,
        target: "web",
        entry: resolve(__dirname, "../authentication/inBrowser.ts"),
        output: { path: folder, filename: "check.js" },
        resolve: { extensions: [".ts", ".js"] },
        module: {
          rules: [
            {
              test: /\.ts$/,
              exclude: /node_modules/,
              use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
            },
          ],
        },
      },
      (error, stats) => {
        if (error !== null && error !== undefined) fail(error);
        else if (stats?.hasErrors() === true) fail(new Error(stats.toString({ all: false, errors: true })));
        else done();
      },
    );
  });
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/slow") return;
    response.setHeader("content-type", pathname === "/resolve" ? "application/dns-json" : "text/html");
    const known = { Status: 0, Answer: [{ name: "a.example", type: 16, TTL: 60, data: '"v=DKIM1; " "p=AA"' }] };
    const answer = searchParams.get("name") === "a.example" ? known : { Status: 3 };
    response.end(pathname === "/resolve" ? JSON.stringify(answer) : "<!doctype html><title>check</title>");
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(origin);
  await page.addScriptTag({ content: readFileSync(join(folder, "check.js"), "utf8") });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("RSA, Ed25519 and ARC give the same in the browser as in Node, byte for byte", async () => {
  const [rsa, ed, old] = await Promise.all([rsaSigner(), ed25519Signer(), rsaSigner(1024, "SHA-1")]);
  const sealed = await arcSealed(HEADERS, BODY, rsa, {
    domain: "gw.example",
    instance: 1,
    cv: "none",
    results: "mx.gw.example; dmarc=pass header.from=example.com",
  });
  const mails: readonly [string, string][] = [
    [await dkimSigned(HEADERS, BODY, rsa, { domain: "example.com" }), rsa.record],
    [await dkimSigned(HEADERS, BODY, ed, { domain: "example.com" }), ed.record],
    [await dkimSigned(HEADERS, BODY, old, { domain: "example.com" }), old.record],
    [(await dkimSigned(HEADERS, BODY, rsa, { domain: "example.com" })).replace("Hello", "Hallo"), rsa.record],
    [(await dkimSigned(HEADERS, BODY, ed, { domain: "example.com" })).replace("Hello", "Hallo"), ed.record],
    [`${sealed}\r\n\r\n${BODY}`, rsa.record],
  ];
  const seen: string[] = [];
  for (const [mail, record] of mails) {
    const keys = { records: { "s._domainkey.example.com": record, "s._domainkey.gw.example": record } };
    const lookup = keysFromFile(keys);
    if (!lookup.ok) throw new Error(lookup.error);
    const here = await authenticate(await fileOf(mail), "unknown", NO_ORGANIZATION, tools(lookup.lookup));
    const there = await page.evaluate(
      (input) =>
        (globalThis as unknown as { honmono: { check: (...all: unknown[]) => Promise<string> } }).honmono.check(
          ...input,
        ),
      [mail, keys, NOW] as const,
    );
    expect(there).toBe(JSON.stringify(here));
    seen.push([here.dkim[0]?.result ?? here.arc.result, here.proof?.kind ?? "no proof"].join(", "));
  }
  expect(seen).toEqual([
    "pass, dkim",
    "pass, dkim",
    "pass, no proof",
    "fail, no proof",
    "fail, no proof",
    "pass, no proof",
  ]);
});

test("DNS over HTTPS from a page: found, absent, too slow, no network", async () => {
  const ask = (path: string, name: string, timeoutMs: number) =>
    page.evaluate(
      (input) =>
        (globalThis as unknown as { honmono: { ask: (...all: unknown[]) => Promise<string> } }).honmono.ask(...input),
      [path.startsWith("/") ? origin + path : path, name, timeoutMs] as const,
    );
  expect(JSON.parse(await ask("/resolve", "a.example", 5000))).toEqual({
    kind: "found",
    txt: ["v=DKIM1; p=AA"],
    source: "dns",
  });
  expect(JSON.parse(await ask("/resolve", "b.example", 5000))).toEqual({ kind: "absent", source: "dns" });
  expect(JSON.parse(await ask("/slow", "a.example", 200))).toEqual({ kind: "error", reason: "timeout" });
  expect(JSON.parse(await ask("http://localhost:9/resolve", "a.example", 5000))).toEqual({ kind: "offline" });
});
