import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const schema = readFileSync(join(root, "docs/check.schema.json"), "utf8");
const ftl = (section: string): string => readFileSync(join(root, `src/locales/en/${section}.ftl`), "utf8");
const ids = (text: string, prefix: string): string[] =>
  [...text.matchAll(new RegExp(`^${prefix}-([a-z0-9-]+) =`, "gm"))].map(([, id]) => id ?? "");

describe("the published schema names what the engine can say", () => {
  test.each([
    ["boundary", "authentication", 10],
    ["headline", "verdict", 7],
    ["request", "verdict", 10],
    ["input-error", "cli", 10],
  ])("every %s", (prefix, section, least) => {
    const found = ids(ftl(section), prefix);
    expect(found.length).toBeGreaterThanOrEqual(least);
    for (const id of found) expect([id, schema.includes(`"${id}"`)]).toEqual([id, true]);
  });
});
