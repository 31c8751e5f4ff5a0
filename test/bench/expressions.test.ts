/** No regular expression of the product may take longer than its text is long, unless its text is short by other means. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@babel/parser";
import { analyse } from "scslre";

const SOURCE = join(__dirname, "../../src");

/** Expressions that try each start anew, on text that is short or our own. */
const BOUNDED: Readonly<Record<string, string>> = {
  "cli/doctor.ts /[^/]*\\.(?:html|xml)$/": "the path of an address that an administrator typed",
  "cli/doctorHeaders.ts /\\s*,\\s*/": "a header of the administrator's own web server",
  "cli/inputs.ts /[/\\\\]+$/": "a path that the user typed",
  "impersonation/links.ts /=+$/": "base64 ends with two at most",
  "impersonation/requests.ts /[.]+$/": "80 characters on each side of an @",
  "impersonation/writtenPart.ts /^[*_\\s]+|[*_\\s]+$/": "400 characters of a line",
  "page/selftestProbes.ts /[?#].*$/": "the address of the page itself",
};

interface Found {
  readonly place: string;
  readonly line: number;
  readonly type: string;
}

function slow(file: string): Found[] {
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (node === null || typeof node !== "object" || Array.isArray(node)) return;
    const { type, pattern, flags, loc } = node as {
      type?: string;
      pattern?: string;
      flags?: string;
      loc?: { start: { line: number } };
    };
    if (type === "RegExpLiteral" && pattern !== undefined && flags !== undefined) {
      const [report] = analyse({ source: pattern, flags: flags.replace(/[dv]/g, "") }).reports;
      if (report !== undefined)
        found.push({
          place: `${file} /${pattern}/`,
          line: loc?.start.line ?? 0,
          type: report.exponential ? "exponential" : report.type,
        });
    }
    for (const value of Object.values(node)) if (typeof value === "object") visit(value);
  };
  visit(
    parse(readFileSync(join(SOURCE, file), "utf8"), { sourceType: "module", plugins: ["typescript", "jsx"] }).program
      .body,
  );
  return found;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".gen.ts"));

test("no expression backtracks beyond the length of its text", () => {
  const found = files.flatMap(slow);
  expect(found.filter(({ place }) => BOUNDED[place] === undefined)).toEqual([]);
  // an exception that no longer stands in the source is taken from the list
  expect(Object.keys(BOUNDED).filter((place) => !found.some((one) => one.place === place))).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});

test("the analyser does find such an expression", () => {
  expect(analyse({ source: "^(?:a+)+$", flags: "" }).reports.length).toBeGreaterThan(0);
  expect(analyse({ source: "x[ab]*a[ab]*y", flags: "" }).reports.length).toBeGreaterThan(0);
});

test("expressions are written as literals, so that none escapes this test", () => {
  const built = files.filter((file) => /new RegExp\(|RegExp\(/.test(readFileSync(join(SOURCE, file), "utf8")));
  expect(built).toEqual([]);
});
