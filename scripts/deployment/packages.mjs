// What the product is made of, from package-lock.json and the installed packages: for the SBOM and the licences.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Packages of the lockfile, sorted by path. `production`: only those that the product needs at run time. */
export function lockedPackages(root, { production }) {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return Object.entries(lock.packages)
    .filter(
      ([path, entry]) =>
        path !== "" && !entry.link && !(production && (entry.dev || entry.optional || entry.devOptional || entry.peer)),
    )
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version,
      integrity: entry.integrity ?? null,
      optional: entry.optional === true || entry.devOptional === true,
      installScript: entry.hasInstallScript === true,
      dependencies: Object.keys({ ...entry.dependencies, ...entry.peerDependencies }).sort(),
      license: licenceOf(join(root, path), entry),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** SPDX expression as the package itself says; null where it says none. */
function licenceOf(folder, entry) {
  const file = join(folder, "package.json");
  const said = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : entry;
  const value = said.license ?? said.licenses ?? entry.license ?? null;
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((one) => one.type ?? one).join(" OR ");
  return value?.type ?? null;
}

/** Text of the package's licence file; "" where it ships none. */
export function licenceText(root, path) {
  const folder = join(root, path);
  if (!existsSync(folder)) return "";
  const name = readdirSync(folder)
    .sort()
    .find((file) => /^(licen[cs]e|copying)/i.test(file));
  return name === undefined ? "" : readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim();
}

/** CycloneDX 1.6 JSON of the product. No time and no chance in it: the same lockfile gives the same bytes. */
export function bill(root, { name, version, license }) {
  const packages = lockedPackages(root, { production: true });
  const purl = (one) => `pkg:npm/${one.name.replace("@", "%40")}@${one.version}`;
  // as Node resolves: the nearest node_modules upward
  const find = (from, dependency) => {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
      const path = `${at === "" ? "" : `${at}/`}node_modules/${dependency}`;
      const found = packages.find((one) => one.path === path);
      if (found !== undefined || at === "") return found ?? null;
    }
  };
  const own = `pkg:npm/${name}@${version}`;
  const direct = Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).dependencies ?? {}).sort();
  const components = packages.map((one) => ({
    type: "library",
    "bom-ref": purl(one),
    ...(one.name.startsWith("@")
      ? { group: one.name.split("/")[0], name: one.name.split("/")[1] }
      : { name: one.name }),
    version: one.version,
    ...(one.integrity === null ? {} : { hashes: hashes(one.integrity) }),
    licenses:
      one.license === null
        ? []
        : [/^[A-Za-z0-9.+-]+$/.test(one.license) ? { license: { id: one.license } } : { expression: one.license }],
    purl: purl(one),
  }));
  const seen = new Set();
  const unique = components.filter((one) => !seen.has(one["bom-ref"]) && seen.add(one["bom-ref"]));
  const edges = new Map();
  edges.set(own, direct.flatMap((one) => find("", one) ?? []).map(purl));
  for (const one of packages) {
    const targets = one.dependencies.flatMap((dependency) => find(one.path, dependency) ?? []).map(purl);
    edges.set(purl(one), [...(edges.get(purl(one)) ?? []), ...targets]);
  }
  const body = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": own,
        name,
        version,
        licenses: [{ license: { id: license } }],
        purl: own,
      },
    },
    components: unique,
    dependencies: [...edges].map(([ref, dependsOn]) => ({ ref, dependsOn: [...new Set(dependsOn)].sort() })),
  };
  const digest = createHash("sha256").update(JSON.stringify(body)).digest("hex");
  // a name-based identifier (RFC 9562, version 8) instead of a random one
  const serial = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  const { bomFormat, specVersion, ...rest } = body;
  return `${JSON.stringify({ $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json", bomFormat, specVersion, serialNumber: `urn:uuid:${serial}`, ...rest }, null, 1)}\n`;
}

function hashes(integrity) {
  const names = { sha512: "SHA-512", sha384: "SHA-384", sha256: "SHA-256", sha1: "SHA-1" };
  return integrity.split(" ").map((one) => {
    const [algorithm, value] = one.split(/-(.*)/s);
    return { alg: names[algorithm], content: Buffer.from(value, "base64").toString("hex") };
  });
}

/** One text with the licence of everything that is in the product. */
export function licences(root) {
  const packages = lockedPackages(root, { production: true });
  const own = readFileSync(join(root, "LICENSE"), "utf8").trim();
  const seen = new Set();
  const parts = packages
    .filter(({ name, version }) => !seen.has(`${name}@${version}`) && seen.add(`${name}@${version}`))
    .map(
      ({ name, version, license, path }) =>
        `${"-".repeat(78)}\n${name} ${version}: ${license ?? "no licence named"}\n\n${licenceText(root, path) || "(The package ships no licence text of its own.)"}`,
    );
  return `Honmono\n\n${own}\n\nHonmono contains parts of the following packages.\n\n${parts.join("\n\n")}\n`;
}
