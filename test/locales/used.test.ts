/** Sentences that nobody says are not carried along in sixteen languages. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(__dirname, "../../src");
const ENGLISH = join(SRC, "locales/en");

test("every sentence is named in the source, or begins as an id does that is made there", () => {
  const source = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".gen.ts"))
    .map((name) => readFileSync(join(SRC, name), "utf8"))
    .join("\n");
  const named = new Set([...source.matchAll(/"([a-z][a-z0-9-]+)"/g)].map(([, id]) => id));
  const made = [...source.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g)].map(([, start = "?"]) => start);
  const idle = readdirSync(ENGLISH)
    .flatMap((name) => [...readFileSync(join(ENGLISH, name), "utf8").matchAll(/^([a-z][a-z0-9-]*) =/gm)])
    .map(([, id = ""]) => id)
    .filter((id) => !named.has(id) && !made.some((start) => id.startsWith(start)));
  expect(named.size).toBeGreaterThan(400);
  expect(idle).toEqual([]);
});
