// The options of `npm run release`: read, checked, and in their one normal form. A mistake is a sentence, never a guess.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Where Outlook's library is, by cloud. docs/hosting.md says which is which. */
const OFFICE_JS = {
  worldwide: "https://officeapis.public.onecdn.static.microsoft/1/office.js",
  gcc: "https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  gcch: "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  dod: "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

export const USAGE = `npm run release -- --url https://addin.example.org [options]

  --url ADDRESS              where the files will be served: https, a host name of yours, perhaps a folder
  --officejs CLOUD|ADDRESS   ${Object.keys(OFFICE_JS).join(", ")}, or an https address that ends in /office.js
                             (worldwide if not given)
  --config FILE              your honmono.config.json; it is checked and put beside the app
  --frame-ancestors ORIGINS  more places that may show the pane, with commas between them:
                             the address of Outlook on the web on your own Exchange server
  --resolver ADDRESS         a DNS over HTTPS resolver that the pane may ask, beside the one in your configuration
  --out FOLDER               where the release is written (release if not given); what the last release left there is replaced
`;

const VALUES = new Set(["url", "officejs", "config", "frame-ancestors", "resolver", "out"]);

/** {ok: true, settings} or {ok: false, mistakes: [sentence, …]}. */
export function readSettings(args, cwd) {
  const mistakes = [];
  const given = new Map();
  for (let index = 0; index < args.length; index++) {
    const match = /^--([a-z-]+)(?:=([^]*))?$/.exec(args[index]);
    const name = match?.[1];
    if (name === undefined || !VALUES.has(name)) {
      mistakes.push(`${args[index]}: not an option. ${name === undefined ? "" : hint(name)}`.trim());
      continue;
    }
    const value = match[2] ?? args[++index];
    if (value === undefined || value === "" || (match[2] === undefined && value.startsWith("--"))) {
      mistakes.push(`--${name}: a value is missing.`);
      if (value?.startsWith("--")) index--;
    } else if (given.has(name)) mistakes.push(`--${name}: given twice.`);
    else given.set(name, value);
  }
  const url = given.has("url") ? address(given.get("url"), mistakes) : null;
  if (!given.has("url") && !mistakes.some((line) => line.startsWith("--url")))
    mistakes.push("--url is missing: the https address where the files will be served.");
  const officeJs = officeLibrary(given.get("officejs") ?? "worldwide", mistakes);
  const frameAncestors = (given.get("frame-ancestors") ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => origin("--frame-ancestors", part, mistakes) ?? []);
  const resolvers = given.has("resolver")
    ? [origin("--resolver", given.get("resolver"), mistakes)].filter(Boolean)
    : [];
  const configFile = given.has("config") ? resolve(cwd, given.get("config")) : null;
  if (configFile !== null && !existsSync(configFile))
    mistakes.push(`--config: there is no file ${given.get("config")}.`);
  if (mistakes.length > 0) return { ok: false, mistakes };
  return {
    ok: true,
    settings: {
      url: url.href,
      origin: url.origin,
      /** "/" or "/tools/honmono/" */
      basePath: url.pathname,
      officeJs,
      frameAncestors,
      resolvers,
      config: configFile === null ? null : readFileSync(configFile, "utf8"),
      out: resolve(cwd, given.get("out") ?? "release"),
    },
  };
}

function hint(name) {
  const near = [...VALUES].find((value) => value.startsWith(name.slice(0, 3)));
  return near === undefined ? "" : `Did you mean --${near}?`;
}

/** Hosts that only the builder's machine or network knows, and those that stand in examples. */
function notPublic(host) {
  if (host === "localhost" || host.endsWith(".localhost"))
    return "is the machine on which it is typed; Outlook would ask each person's own computer";
  if (/^[0-9.]+$/.test(host) || host.startsWith("["))
    return "is an IP address; certificates and Outlook want a host name";
  if (!host.includes(".")) return "has no dot; Outlook on phones and on the web cannot find it";
  return null;
}

function address(text, mistakes) {
  if (!URL.canParse(text))
    return complain(mistakes, `--url: ${text} is not an address. It looks like https://addin.example.org`);
  const url = new URL(text);
  if (url.protocol !== "https:")
    return complain(mistakes, `--url: ${text} does not begin with https://. Outlook loads add-ins over https only.`);
  const why = notPublic(url.hostname);
  if (why !== null) return complain(mistakes, `--url: ${url.hostname} ${why}.`);
  if (url.username !== "" || url.password !== "")
    return complain(mistakes, "--url: a user name or password in the address would be shown to everybody.");
  if (url.search !== "" || url.hash !== "")
    return complain(mistakes, `--url: leave out everything from "?" or "#" on.`);
  if (/\.(html?|xml|json)$/i.test(url.pathname)) return complain(mistakes, "--url: name the folder, not a file in it.");
  if (!/^[A-Za-z0-9._~/-]*$/.test(url.pathname) || url.pathname.includes("//"))
    return complain(
      mistakes,
      "--url: use only letters, digits, -, _, . and / in the folder's name; server configurations treat others differently.",
    );
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}

function officeLibrary(text, mistakes) {
  if (Object.hasOwn(OFFICE_JS, text)) return OFFICE_JS[text];
  if (!URL.canParse(text))
    return complain(
      mistakes,
      `--officejs: ${text} is neither a cloud (${Object.keys(OFFICE_JS).join(", ")}) nor an address.`,
    );
  const url = new URL(text);
  if (url.protocol !== "https:") return complain(mistakes, "--officejs: the address does not begin with https://.");
  if (!/\/office(\.debug)?\.js$/.test(url.pathname))
    return complain(
      mistakes,
      "--officejs: the file must be called office.js; the library finds its other parts by that name.",
    );
  return url.href;
}

function origin(option, text, mistakes) {
  const match = /^https:\/\/((?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?)(\/.*)?$/i.exec(text);
  if (match === null) return complain(mistakes, `${option}: ${text} is not an https address of a server.`);
  return `https://${match[1].toLowerCase()}`;
}

function complain(mistakes, sentence) {
  mistakes.push(sentence);
  return null;
}
