/**
 * The permission that the pane needs, taken from @types/office-js itself: every member whose documentation asks for more than
 * "read item" is cut out of a copy of the types, and the pane must still compile against that copy.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const TYPES = readFileSync(join(ROOT, "node_modules/@types/office-js/index.d.ts"), "utf8");
const TOO_MUCH = /Minimum permission level[^\n]*\*\*read\/write (?:item|mailbox)\*\*/;

/** The types without the members that need more than ReadItem, and the names of those members. */
function readItemOnly(types: string): { text: string; cut: Set<string> } {
  const cut = new Set<string>();
  let text = "";
  let from = 0;
  for (const comment of types.matchAll(/\/\*\*(?:[^*]|\*(?!\/))*\*\//g)) {
    if (comment.index < from || !TOO_MUCH.test(comment[0])) continue;
    const start = comment.index + comment[0].length;
    const name = /^\s*(?:readonly\s+)?(\w+)\??\s*[(:<]/.exec(types.slice(start, start + 300))?.[1];
    // a comment above a whole interface or enumeration: its members have their own
    if (name === undefined) continue;
    let at = start;
    for (let depth = 0; depth > 0 || types[at] !== ";"; at += 1) {
      if ("({[".includes(types[at] ?? "")) depth += 1;
      if (")}]".includes(types[at] ?? "")) depth -= 1;
      if (at - start > 5000) throw new Error(`${name}: where does it end?`);
    }
    cut.add(name);
    text += types.slice(from, comment.index);
    from = at + 1;
  }
  return { text: text + types.slice(from), cut };
}

const folder = mkdtempSync(join(tmpdir(), "honmono-permission-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Errors of the compiler for these files against the cut types. */
function compile(files: readonly string[]): string {
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: join(ROOT, "tsconfig.json"),
      compilerOptions: {
        types: ["node", "react"],
        typeRoots: [join(ROOT, "node_modules/@types")],
        noUnusedLocals: false,
      },
      include: [],
      files: [join(folder, "office.d.ts"), join(ROOT, "src/locales/ftl.d.ts"), join(ROOT, "src/ui/css.d.ts"), ...files],
    }),
  );
  try {
    execFileSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", folder], {
      encoding: "utf8",
      stdio: "pipe",
    });
    return "";
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}

const { text, cut } = readItemOnly(TYPES);
writeFileSync(join(folder, "office.d.ts"), text);

test("the cut takes what it should", () => {
  expect(cut.size).toBeGreaterThan(40);
  for (const name of ["setAsync", "makeEwsRequestAsync", "getSelectedItemsAsync", "addFileAttachmentAsync"])
    expect([...cut]).toContain(name);
  for (const name of ["getAllInternetHeadersAsync", "getAsFileAsync", "displayNewMessageFormAsync"])
    expect([...cut]).not.toContain(name);
});

test("the pane uses no member of Office.js above ReadItem", () => {
  const files = readdirSync(join(ROOT, "src/outlook"))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(ROOT, "src/outlook", name));
  expect(files.length).toBeGreaterThan(5);
  const errors = compile(files)
    .split("\n")
    .filter((line) => /src\/outlook\/|Office/.test(line));
  expect(errors).toEqual([]);
});

test("a member above ReadItem would be found", () => {
  const file = join(folder, "greedy.ts");
  writeFileSync(
    file,
    `export function greedy(item: Office.MessageCompose, mailbox: Office.Mailbox): void {
       item.body.setAsync("x");
       mailbox.makeEwsRequestAsync("x", () => undefined);
       mailbox.getSelectedItemsAsync(() => undefined);
     }`,
  );
  const errors = compile([file]);
  for (const name of ["setAsync", "makeEwsRequestAsync", "getSelectedItemsAsync"])
    expect(errors).toContain(`'${name}' does not exist`);
});

test("both manifests ask for ReadItem", () => {
  for (const name of ["manifest.xml", "manifest.report.xml"])
    expect(readFileSync(join(ROOT, name), "utf8")).toContain("<Permissions>ReadItem</Permissions>");
});
