/** A small server for the built files of this test run, with the headers of the release (deploy/headers.json). */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
/** Built files; HONMONO_DIST names another folder than dist/. */
export const DIST = resolve(ROOT, process.env["HONMONO_DIST"] ?? "dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

interface HeaderTable {
  readonly policies: { readonly page: Readonly<Record<string, readonly string[]>> };
  readonly resolvers: readonly string[];
}

export interface Served {
  /** With a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves dist/ and assets/ on a free port of localhost. */
export function serveBuilt(dist: string = DIST): Promise<Served> {
  if (!existsSync(join(dist, "index.html"))) throw new Error(`nothing is built in ${dist}: npm run build`);
  const policy = pagePolicy();
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const file = name.startsWith("/assets/") ? join(ROOT, name) : join(dist, name);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      "Cache-Control": "no-cache",
      ...(extname(file) === ".html" ? { "Content-Security-Policy": policy } : {}),
    });
    response.end(readFileSync(file));
  });
  return new Promise((done) => {
    server.listen(0, "localhost", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      done({
        url: `http://localhost:${port}/`,
        stop: () =>
          new Promise((ended) => {
            server.closeAllConnections();
            server.close(() => ended());
          }),
      });
    });
  });
}

function pagePolicy(): string {
  const table = JSON.parse(readFileSync(join(ROOT, "deploy/headers.json"), "utf8")) as HeaderTable;
  return Object.entries(table.policies.page)
    .map(
      ([name, values]) =>
        `${name} ${values.flatMap((one) => (one === "{resolvers}" ? table.resolvers : [one])).join(" ")}`,
    )
    .join("; ");
}
