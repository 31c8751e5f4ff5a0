/** The configurations of hosts that cannot be run here say the same as the table; nginx, Apache and Caddy are run in test/e2e/hosting.test.ts. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./webServers";

const PATHS = [
  "",
  "index.html",
  "mailbox.html",
  "taskpane.html",
  "selftest.html",
  "report-event.html",
  "static/page.0123456789.js",
  "assets/icon-64.png",
  "honmono.config.json",
  "health.json",
  "manifest.xml",
  "sw.js",
  "manifest.webmanifest",
];

interface Made {
  readonly files: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The files for an address with this path, and the headers that the table gives each of PATHS. */
function make(basePath: string, origin = "https://addin.example.org"): Made {
  const script = `
    import { readFileSync } from "node:fs";
    import * as m from ${JSON.stringify(join(ROOT, "scripts/deployment/hosting.mjs"))};
    const filled = m.headerTable(JSON.parse(readFileSync(${JSON.stringify(join(ROOT, "deploy/headers.json"))})), { officeJs: "https://cdn.example.net/1/office.js", frameAncestors: ["https://mail.example.org"], resolvers: ["https://dns.example.org"] });
    const headers = Object.fromEntries(${JSON.stringify(PATHS)}.map((path) => [path, m.headersOf(filled, path)]));
    console.log(JSON.stringify({ headers, files: m.hostingFiles(filled, { origin: ${JSON.stringify(origin)}, basePath: ${JSON.stringify(basePath)} }) }));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }),
  ) as Made;
}

test.each(["/", "/tools/honmono/"])(
  "_headers at %s: each file gets the table's headers, none of them from two rules",
  (basePath) => {
    const { files, headers } = make(basePath);
    const rules = (files["cloudflare-netlify/_headers"] ?? "")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .reduce<{ pattern: string; set: [string, string][] }[]>((all, line) => {
        if (!line.startsWith("  ")) return [...all, { pattern: line, set: [] }];
        const [name = "", value = ""] = line.trim().split(/: (.*)/s);
        all.at(-1)?.set.push([name, value]);
        return all;
      }, []);
    expect(rules.length).toBeLessThan(100);
    for (const path of PATHS) {
      const set = rules
        .filter(({ pattern }) => {
          const [before = "", after] = pattern.split("*");
          const asked = basePath + path;
          return after === undefined ? asked === pattern : asked.startsWith(before) && asked.endsWith(after);
        })
        .flatMap((rule) => rule.set);
      expect([path, new Set(set.map(([name]) => name)).size]).toEqual([path, set.length]);
      // what is not named keeps the host's own "max-age=0, must-revalidate"
      expect([path, Object.fromEntries(set)]).toEqual([path, headers[path]]);
    }
  },
);

test.each(["/", "/tools/honmono/"])(
  "Azure Static Web Apps at %s: the first route that fits, over the global headers, is the table",
  (basePath) => {
    const { files, headers } = make(basePath);
    const config: {
      routes: { route: string; headers: Record<string, string> }[];
      globalHeaders: Record<string, string>;
    } = JSON.parse(files["azure-static-web-apps/staticwebapp.config.json"] ?? "");
    for (const path of PATHS) {
      const asked = basePath + path;
      const route = config.routes.find((one) =>
        one.route.endsWith("*") ? asked.startsWith(one.route.slice(0, -1)) : one.route === asked,
      );
      expect([path, { ...config.globalHeaders, ...route?.headers }]).toEqual([path, headers[path]]);
    }
  },
);

test("IIS: locations and what they inherit give each page its policy and each kind of file its time", () => {
  const { files, headers } = make("/");
  const xml = files["iis/web.config"] ?? "";
  const adds = (part: string): Record<string, string> =>
    Object.fromEntries(
      [...part.matchAll(/<add name="([^"]+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
        name,
        value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
      ]),
    );
  const top = xml.slice(0, xml.indexOf("<location"));
  for (const path of PATHS) {
    const name = path.split("/")[0] ?? "";
    const location =
      new RegExp(`<location path="${name.replaceAll(".", "\\.")}">[^]*?</location>`).exec(xml)?.[0] ?? "";
    const set = { ...adds(top), ...adds(location) };
    const wanted = headers[path] ?? {};
    for (const [header, value] of Object.entries(wanted))
      if (header !== "Cache-Control") expect([path, header, set[header]]).toEqual([path, header, value]);
    const cache = /<clientCache [^>]*>/.exec(location)?.[0] ?? /<clientCache [^>]*>/.exec(top)?.[0] ?? "";
    expect([path, cache.includes("DisableCache")]).toEqual([path, wanted["Cache-Control"] === "no-cache"]);
  }
});

test("the container serves with the same two files as nginx", () => {
  const { files } = make("/tools/honmono/");
  expect(files["container/Containerfile"]).toContain("hosting/nginx/honmono-maps.conf");
  expect(files["container/Containerfile"]).toContain("site/ /srv/honmono/tools/honmono/");
  expect(files["container/default.conf"]).toContain("include /etc/nginx/honmono-location.conf");
  expect(readFileSync(join(ROOT, "deploy/headers.json"), "utf8")).not.toContain("unsafe");
});

test("a port of the address stands where the server listens and leads to, and 443 nowhere then", () => {
  const { files } = make("/", "https://addin.example.org:8443");
  const nginx = files["nginx/honmono-server.conf"] ?? "";
  expect(nginx).toContain("listen 8443 ssl http2;");
  expect(nginx).toContain("return 301 https://$host:8443$request_uri;");
  expect(nginx).not.toMatch(/^\s*listen (?:\[::\]:)?443 /m);
  expect(files["caddy/Caddyfile"]).toContain("\naddin.example.org:8443 {");
  const usual = make("/").files;
  expect(usual["nginx/honmono-server.conf"]).toContain("listen 443 ssl http2;");
  expect(usual["nginx/honmono-server.conf"]).toContain("return 301 https://$host$request_uri;");
  expect(usual["caddy/Caddyfile"]).toContain("\naddin.example.org {");
});
