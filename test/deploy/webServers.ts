/** Real web servers for tests, each with the configuration that a release brings: started on loopback, ended by whoever started them. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";

export const ROOT = resolve(__dirname, "../..");

/** Path of a program, null where it is not installed. */
export function program(name: string): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

export async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

export interface Certificate {
  readonly folder: string;
  readonly certificate: string;
  readonly key: string;
  /** SHA-256 of the public key in Base64, as Chromium's --ignore-certificate-errors-spki-list wants it. */
  readonly spki: string;
}

/** A certificate of our own for these names, good for some days. */
export function makeCertificate(names: readonly string[], days = 90): Certificate {
  const folder = mkdtempSync(join(tmpdir(), "honmono-cert-"));
  const certificate = join(folder, "cert.pem");
  const key = join(folder, "key.pem");
  const san = `subjectAltName=${names.map((name) => `DNS:${name}`).join(",")}`;
  execFileSync(
    "openssl",
    // prettier-ignore
    ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", certificate,
      "-days", String(days), "-subj", `/CN=${names[0]}`, "-addext", san],
    { stdio: "ignore" },
  );
  const publicKey = execFileSync("openssl", ["x509", "-in", certificate, "-pubkey", "-noout"]);
  const der = execFileSync("openssl", ["pkey", "-pubin", "-outform", "der"], { input: publicKey });
  const spki = execFileSync("openssl", ["dgst", "-sha256", "-binary"], { input: der }).toString("base64");
  return { folder, certificate, key, spki };
}

export interface Served {
  readonly port: number;
  /** Lines of the access log since the last time it was asked for: [host, status, bytes of the body, path, If-None-Match]. */
  requests(): readonly (readonly string[])[];
  stop(): Promise<void>;
}

export interface NginxOptions {
  /** Folder of the release. */
  readonly release: string;
  /** Path at which it is served: "/" or "/tools/honmono/". */
  readonly basePath: string;
  /** Name of the add-in's server. */
  readonly host: string;
  readonly port: number;
  readonly certificate: Certificate;
  /** Folder that is served in place of the release's "site". */
  readonly site?: string;
  /** More server blocks: `LISTEN` and `TLS` are filled in. */
  readonly more?: string;
  /** Leave out the header maps and locations: a server that somebody set up by hand. */
  readonly plain?: boolean;
  /** Program and arguments to put before nginx, such as taskset. */
  readonly before?: readonly string[];
}

/** A document root in which the release's site stands at its base path. */
function webRoot(folder: string, site: string, basePath: string): string {
  if (basePath === "/") return site;
  const root = join(folder, "root");
  const place = join(root, basePath.replace(/\/$/, ""));
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(site, place);
  return root;
}

export async function startNginx(options: NginxOptions): Promise<Served> {
  const nginx = program("nginx");
  if (nginx === null) throw new Error("nginx is not installed");
  const folder = mkdtempSync(join(tmpdir(), "honmono-nginx-"));
  const { release, basePath, host, port, certificate } = options;
  const root = webRoot(folder, options.site ?? join(release, "site"), basePath);
  const log = join(folder, "access.log");
  const hosting = join(release, "hosting/nginx");
  const tls = `ssl_certificate ${certificate.certificate}; ssl_certificate_key ${certificate.key};`;
  const listen = `listen 127.0.0.1:${port} ssl http2;`;
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 4096; }
http {
  log_format told '$host $status $body_bytes_sent $request_uri "$http_if_none_match"';
  access_log ${log} told;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
  server_tokens off;
  ${options.plain === true ? "" : `include ${hosting}/honmono-maps.conf;`}
  server {
    ${listen} ${tls}
    server_name ${host};
    root ${root};
    ${options.plain === true ? `location / { index index.html; types { text/html html; text/javascript js; application/json json; application/xml xml; image/png png; } add_header X-Frame-Options SAMEORIGIN; }` : `include ${hosting}/honmono-location.conf;`}
  }
  ${(options.more ?? "").replaceAll("LISTEN", listen).replaceAll("TLS", tls)}
}
`,
  );
  const [command = nginx, ...args] = [
    ...(options.before ?? []),
    nginx,
    "-p",
    folder,
    "-c",
    join(folder, "nginx.conf"),
    "-e",
    join(folder, "error.log"),
  ];
  let read = 0;
  return {
    port,
    requests: () => {
      const text = existsSync(log) ? readFileSync(log, "utf8") : "";
      const fresh = text.slice(read);
      read = text.length;
      return fresh
        .split("\n")
        .filter(Boolean)
        .map((line) => line.split(" "));
    },
    stop: await run(command, args, port, folder),
  };
}

/** Apache or Caddy without TLS, with the configuration of the release. */
export async function startPlain(
  kind: "apache2" | "caddy",
  release: string,
  basePath: string,
  host: string,
  port: number,
): Promise<Served> {
  const path = program(kind);
  if (path === null) throw new Error(`${kind} is not installed`);
  const folder = mkdtempSync(join(tmpdir(), `honmono-${kind}-`));
  const root = webRoot(folder, join(release, "site"), basePath);
  // Apache's workers are not the user who runs the tests
  for (const one of [folder, dirname(release)]) execFileSync("chmod", ["-R", "a+rX", one]);
  const file = join(folder, "server.conf");
  const modules = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules"].find((one) => existsSync(one)) ?? "";
  // prettier-ignore
  const load = ["mpm_event", "authz_core", "mime", "dir", "headers", "filter", "deflate", "unixd", "alias"]
    .filter((name) => readable(modules).includes(`mod_${name}.so`))
    .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
  if (kind === "apache2")
    writeFileSync(
      file,
      `${load.join("\n")}
ServerName ${host}
${process.getuid?.() === 0 ? "User www-data\nGroup www-data" : ""}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
Mutex file:${folder}
DefaultRuntimeDir ${folder}
TypesConfig /etc/mime.types
Listen 127.0.0.1:${port}
<VirtualHost *:${port}>
  DocumentRoot ${root}
  <Directory />
    Options FollowSymLinks
    Require all granted
  </Directory>
  Include ${release}/hosting/apache/honmono.conf
</VirtualHost>
`,
    );
  else {
    const text = readFileSync(join(release, "hosting/caddy/Caddyfile"), "utf8");
    writeFileSync(
      file,
      `{\n\tadmin off\n\tauto_https off\n}\n${text.replace(new RegExp(`^${host}(?::[0-9]+)? \\{`, "m"), `http://${host}:${port} {`).replace("root * /srv/honmono", `root * ${root}`)}`,
    );
  }
  const args = kind === "apache2" ? ["-f", file, "-DFOREGROUND"] : ["run", "--config", file, "--adapter", "caddyfile"];
  return { port, requests: () => [], stop: await run(path, args, port, folder) };
}

function readable(folder: string): readonly string[] {
  return folder === "" ? [] : readdirSync(folder);
}

/** Starts a server, waits until it listens, and gives the function that ends it. */
async function run(
  command: string,
  args: readonly string[],
  port: number,
  folder: string,
): Promise<() => Promise<void>> {
  const child: ChildProcess = spawn(command, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: folder },
  });
  let said = "";
  child.stderr?.on("data", (data: Buffer) => (said += data.toString()));
  const ended = new Promise<void>((done) => child.on("exit", () => done()));
  for (let tries = 0; !(await listens(port)); tries += 1) {
    if (child.exitCode !== null || tries > 200) {
      child.kill();
      const log = join(folder, "error.log");
      throw new Error(`${command} does not start: ${said}${existsSync(log) ? readFileSync(log, "utf8") : ""}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

async function listens(port: number): Promise<boolean> {
  const { connect } = await import("node:net");
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      done(true);
    });
    socket.on("error", () => done(false));
  });
}

/** Runs `npm run release` with these options into a folder of its own; gives what it wrote and said. */
export function release(
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { folder: string; zip: string; said: string } {
  const out = mkdtempSync(join(tmpdir(), "honmono-release-"));
  const said = execFileSync(process.execPath, [join(ROOT, "scripts/release.mjs"), "--out", out, ...options], {
    encoding: "utf8",
    cwd: out,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const name = readdirSync(out).find((one) => one.endsWith(".zip")) ?? "";
  return { folder: join(out, name.replace(/\.zip$/, "")), zip: join(out, name), said };
}
