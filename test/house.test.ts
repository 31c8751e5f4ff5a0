/**
 * The rules of the house (docs/architecture.md): which room may import which, no circles, no barrels, pure engine.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const SRC = resolve(__dirname, "../src");

/** Room → rooms it may import (besides itself). */
const MAY: Readonly<Record<string, readonly string[]>> = {
  message: [],
  knowledge: ["message"],
  authentication: ["knowledge", "message"],
  impersonation: ["authentication", "knowledge", "message"],
  verdict: ["impersonation", "authentication", "knowledge", "message"],
  "verify.ts": ["verdict", "impersonation", "authentication", "knowledge", "message"],
  locales: ["knowledge"],
  guidance: ["verify.ts", "verdict", "impersonation", "authentication", "knowledge", "message", "locales"],
  settings: ["verify.ts", "verdict", "authentication", "knowledge", "message", "locales"],
  report: [
    "guidance",
    "settings",
    "verify.ts",
    "verdict",
    "impersonation",
    "authentication",
    "knowledge",
    "message",
    "locales",
  ],
  ui: ["guidance", "report", "settings", "verify.ts", "verdict", "authentication", "knowledge", "message", "locales"],
  samples: ["ui", "settings", "authentication", "knowledge", "message", "locales"],
  outlook: ["ui", "settings", "authentication", "knowledge", "message", "locales"],
  page: [
    "samples",
    "ui",
    "guidance",
    "report",
    "settings",
    "verify.ts",
    "verdict",
    "authentication",
    "knowledge",
    "message",
    "locales",
  ],
  cli: [
    "guidance",
    "report",
    "settings",
    "verify.ts",
    "verdict",
    "impersonation",
    "authentication",
    "knowledge",
    "message",
    "locales",
  ],
};
const ENGINE = ["message", "knowledge", "authentication", "impersonation", "verdict", "verify.ts"];

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) && !name.endsWith(".d.ts") ? [path] : [];
  });
}

/** Static and dynamic imports and re-exports, with whether they are for types alone. */
function imports(text: string): { from: string; types: boolean }[] {
  const found: { from: string; types: boolean }[] = [];
  for (const match of text.matchAll(/^(?:import|export)\s+(type\s)?[^"';]*?from\s+"([^"]+)"/gm))
    found.push({ from: match[2] ?? "", types: match[1] !== undefined });
  for (const match of text.matchAll(/^import\s+"([^"]+)"/gm)) found.push({ from: match[1] ?? "", types: false });
  for (const match of text.matchAll(/import\(\s*(?:\/\*.*?\*\/\s*)?"([^"]+)"/g))
    found.push({ from: match[1] ?? "", types: false });
  return found;
}

const room = (path: string): string => relative(SRC, path).split("/")[0] ?? "";
const all = files(SRC).map((path) => ({
  path,
  name: relative(SRC, path),
  room: room(path),
  text: readFileSync(path, "utf8"),
}));

test("every file stands in a room of the house", () => {
  expect(all.filter((file) => !(file.room in MAY)).map((file) => file.name)).toEqual([]);
});

test("imports point down", () => {
  const wrong = all.flatMap((file) =>
    imports(file.text)
      .filter(({ from }) => from.startsWith("."))
      // the one table of response headers is data shared by the release and by `honmono doctor`
      .filter(({ from }) => !(file.room === "cli" && from === "../../deploy/headers.json"))
      .map(({ from }) => ({ from, to: room(resolve(dirname(file.path), from)).replace(/^verify$/, "verify.ts") }))
      .filter(({ to }) => to !== file.room && MAY[file.room]?.includes(to) !== true)
      .map(({ from }) => `${file.name} imports ${from}`),
  );
  expect(wrong).toEqual([]);
});

test("the engine uses no package, and no global of a host", () => {
  const wrong = all
    .filter((file) => ENGINE.includes(file.room))
    .flatMap((file) => [
      ...imports(file.text)
        .filter(({ from, types }) => !types && !from.startsWith("."))
        .map(({ from }) => `${file.name} imports ${from}`),
      ...(/\b(?:Date\.now\(|new Date\(\)|Math\.random\(|performance\.|process\.(?!env\.HONMONO_VERSION))/.test(
        file.text,
      )
        ? [`${file.name} takes time, chance or process from globals`]
        : []),
    ]);
  expect(wrong).toEqual([]);
});

test("React stays in ui, page, outlook and samples", () => {
  const wrong = all.filter(
    (file) =>
      !["ui", "page", "outlook", "samples"].includes(file.room) && /from "(react|react-dom|@fluentui)/.test(file.text),
  );
  expect(wrong.map((file) => file.name)).toEqual([]);
});

test("no file imports itself through others", () => {
  const edges = new Map(
    all.map((file) => [
      file.path,
      imports(file.text)
        .filter(({ from, types }) => from.startsWith(".") && !types)
        .map(({ from }) => resolve(dirname(file.path), from))
        .flatMap((base) => [base, `${base}.ts`, `${base}.tsx`]),
    ]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].map((one) => relative(SRC, one)).join(" → "));
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) if (edges.has(next)) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  expect(circles).toEqual([]);
});

test("no barrels and no drawers for odds and ends", () => {
  const wrong = all.filter(
    (file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file.name) || /^export \* from/m.test(file.text),
  );
  expect(wrong.map((file) => file.name)).toEqual([]);
});
