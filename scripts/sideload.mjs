// npm run sideload: the add-in on https://localhost:3000, ready to be added to Outlook by hand. Needs no account and no administrator.
//   --certificates-only FOLDER   only makes the certificates there (what the tests do)
import { spawn, spawnSync } from "node:child_process";
import { createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { port, portMustBeFree } from "./port.mjs";

const root = join(import.meta.dirname, "..");
const OWN = join(root, ".certificates");
/** Where office-addin-dev-certs keeps its files; used when they are there and good. */
const OFFICE = join(homedir(), ".office-addin-dev-certs");
const DAYS = 365;

const files = (folder) => ({
  ca: join(folder, "ca.crt"),
  cert: join(folder, "localhost.crt"),
  key: join(folder, "localhost.key"),
});

/** Why a pair cannot be used, or null. */
function wrongWith({ ca, cert, key }) {
  for (const file of [ca, cert, key]) if (!existsSync(file)) return "not there";
  try {
    const own = new X509Certificate(readFileSync(cert));
    const issuer = new X509Certificate(readFileSync(ca));
    if (Date.parse(own.validTo) < Date.now() + 86_400_000) return "runs out within a day";
    if (own.checkHost("localhost") === undefined) return "not for localhost";
    if (!own.verify(issuer.publicKey)) return "not signed by its own authority";
    const fits = createPublicKey(createPrivateKey(readFileSync(key))).equals(own.publicKey);
    return fits ? null : "key and certificate do not fit";
  } catch (error) {
    return error.message;
  }
}

/** An authority for this folder alone, and a certificate for localhost, with openssl. Returns what went wrong, or null. */
function make(folder) {
  mkdirSync(folder, { recursive: true });
  const { ca, cert, key } = files(folder);
  const caKey = join(folder, "ca.key");
  const extensions = join(folder, "localhost.ext");
  writeFileSync(
    extensions,
    "subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\nbasicConstraints=critical,CA:FALSE\nkeyUsage=digitalSignature\n",
  );
  const request = join(folder, "localhost.csr");
  const steps = [
    [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-keyout",
      caKey,
      "-out",
      ca,
      "-days",
      `${DAYS}`,
      "-subj",
      "/CN=Honmono development, this computer only",
      "-addext",
      "basicConstraints=critical,CA:TRUE,pathlen:0",
      "-addext",
      "keyUsage=critical,keyCertSign,cRLSign",
      "-addext",
      "nameConstraints=critical,permitted;DNS:localhost,permitted;IP:127.0.0.1/255.255.255.255",
    ],
    [
      "req",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-keyout",
      key,
      "-out",
      request,
      "-subj",
      "/CN=localhost",
    ],
    [
      "x509",
      "-req",
      "-in",
      request,
      "-CA",
      ca,
      "-CAkey",
      caKey,
      "-CAcreateserial",
      "-out",
      cert,
      "-days",
      `${DAYS}`,
      "-sha256",
      "-extfile",
      extensions,
    ],
  ];
  for (const step of steps) {
    const { status, error, stderr } = spawnSync("openssl", step, { encoding: "utf8", cwd: tmpdir() });
    if (error !== undefined) return "openssl was not found";
    if (status !== 0) return `openssl ${step[0]}: ${stderr.trim().split("\n").at(-1)}`;
  }
  for (const secret of [caKey, key]) chmodSync(secret, 0o600);
  return wrongWith(files(folder));
}

function certificates(folder) {
  if (wrongWith(files(OFFICE)) === null)
    return { ...files(OFFICE), from: "office-addin-dev-certs, already on this computer" };
  if (wrongWith(files(folder)) === null) return { ...files(folder), from: "made earlier" };
  const trouble = make(folder);
  if (trouble !== null) {
    console.error(`No certificate for https://localhost: ${trouble}.

Outlook opens add-ins over https only. One of these helps; each is a step of yours:
  install openssl (Windows: it comes with Git; macOS and Linux: it is there or one package away), then run this again
  npx office-addin-dev-certs install     asks for your password once, and makes and trusts certificates by itself`);
    process.exit(1);
  }
  return { ...files(folder), from: "made now, valid for a year" };
}

/** How to trust the authority: a person's decision, never done by this script. */
function howToTrust(ca) {
  switch (platform()) {
    case "win32":
      return `certutil -user -addstore Root "${ca}"       (to remove: certutil -user -delstore Root "Honmono development, this computer only")`;
    case "darwin":
      return `security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${ca}"`;
    default:
      return `certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n honmono -i "${ca}"       (package libnss3-tools; Chrome and Edge read this)`;
  }
}

const only = process.argv.indexOf("--certificates-only");
if (only >= 0) {
  const made = certificates(process.argv[only + 1] ?? OWN);
  console.log(JSON.stringify(made));
  process.exit(0);
}

await portMustBeFree();
const { ca, cert, key, from } = certificates(OWN);
console.log(`Honmono on https://localhost:${port} (certificate: ${from})

1. Let your browser trust the certificate, once:
     ${howToTrust(ca)}
   or open https://localhost:${port}/taskpane.html and accept it there. It must open without a warning before Outlook can show it.
2. Open https://aka.ms/olksideload in the mailbox you want to try it in:
   My add-ins → Custom Addins → Add a custom add-in → Add from File → manifest.xml of this folder.
3. Open a message and choose Honmono. Chrome and Edge ask once whether Outlook may reach your local network: allow it.

Classic Outlook on Windows, Mac, phones, and how to remove it: docs/sideloading.md
${port === "3000" ? "" : "\nThe manifest names port 3000: with another port, change the addresses in a copy of it.\n"}Ctrl+C ends it.`);
const child = spawn(
  process.execPath,
  [
    join(root, "node_modules", "webpack-cli", "bin", "cli.js"),
    "serve",
    "--config-name",
    "web",
    "--server-type",
    "https",
    "--server-options-key",
    key,
    "--server-options-cert",
    cert,
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, PORT: port } },
);
child.on("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
