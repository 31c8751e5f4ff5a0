// npm run supply-chain: licences, lockfile, install scripts, and known vulnerabilities where a registry tells them.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lockedPackages, licenceText } from "./deployment/packages.mjs";

const root = join(import.meta.dirname, "..");

/** Licences that ask no more than to be named. The product may hold these. */
const PRODUCT = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "CC0-1.0",
  "BlueOak-1.0.0",
  "Unlicense",
]);
/** Beside those: for tools that are not passed on. */
const TOOLS = new Set(["MPL-2.0", "CC-BY-4.0", "Python-2.0"]);
/** Packages that name no SPDX licence, read by a person: name → what was found. Keep in step with the version. */
const READ = new Map([["@microsoft/office-js@1.1.110", "Microsoft's own terms; used in tests only, never passed on"]]);
/** Packages with an install script that nothing here needs: each ships a ready binary as an optional package. */
const IDLE_SCRIPTS = new Set(["@parcel/watcher", "@swc/core", "unrs-resolver"]);

/** Every mistake, as sentences. Exported so that the test can hand in its own packages. */
export function problems(packages, lock) {
  const found = [];
  for (const { name, version, license, production, installScript } of packages) {
    const allowed = (id) => PRODUCT.has(id) || (!production && TOOLS.has(id));
    if (!READ.has(`${name}@${version}`) && !(license !== null && satisfies(license, allowed)))
      found.push(
        `${name} ${version}: licence ${license ?? "not named"} is not on the list${production ? " for the product" : ""}.`,
      );
    if (installScript && !IDLE_SCRIPTS.has(name))
      found.push(`${name} ${version}: wants to run a script while it is installed.`);
  }
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === "" || entry.link) continue;
    if (entry.integrity === undefined) found.push(`${path}: the lockfile has no checksum.`);
    if (entry.resolved !== undefined && !entry.resolved.startsWith("https://"))
      found.push(`${path}: fetched from ${entry.resolved}, not over https.`);
  }
  return found;
}

/** SPDX expression with AND, OR and brackets, as far as packages use them. */
export function satisfies(expression, allowed) {
  const inner = expression.trim().replace(/^\(([^()]*)\)$/, "$1");
  if (/ OR /.test(inner)) return inner.split(" OR ").some((part) => satisfies(part, allowed));
  if (/ AND /.test(inner)) return inner.split(" AND ").every((part) => satisfies(part, allowed));
  return allowed(inner.trim());
}

function audit() {
  const { stdout } = spawnSync("npm", ["audit", "--json"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
    timeout: 60_000,
  });
  try {
    const counts = JSON.parse(stdout).metadata?.vulnerabilities;
    return counts === undefined ? null : counts;
  } catch {
    return null;
  }
}

if (process.argv[1] === import.meta.filename) {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const product = new Set(lockedPackages(root, { production: true }).map(({ path }) => path));
  const packages = lockedPackages(root, { production: false }).map((one) => ({
    ...one,
    production: product.has(one.path),
  }));
  const found = problems(packages, lock);
  const silent = packages.filter((one) => one.production && licenceText(root, one.path) === "").map(({ name }) => name);
  console.log(
    `${packages.length} packages, ${product.size} of them in the product; ${silent.length} ship no licence text of their own${silent.length > 0 ? ` (${[...new Set(silent)].slice(0, 5).join(", ")}${silent.length > 5 ? " …" : ""})` : ""}.`,
  );
  const counts = process.argv.includes("--offline") ? null : audit();
  if (counts === null) console.log("Known vulnerabilities: not asked, no registry with an audit is reachable.");
  else
    console.log(
      `Known vulnerabilities: ${Object.entries(counts)
        .map(([level, count]) => `${count} ${level}`)
        .join(", ")}`,
    );
  if (counts !== null && counts.high + counts.critical > 0)
    found.push("There are known vulnerabilities of level high or critical.");
  for (const line of found) console.error(line);
  if (found.length > 0) process.exit(1);
  console.log("Licences, checksums and install scripts: as they should be.");
}
