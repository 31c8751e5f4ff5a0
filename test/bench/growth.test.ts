/** Twice the input, twice the steps: counted, so that no clock and no busy machine has a say. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

interface Row {
  readonly name: string;
  readonly size: number;
  /** Steps of the same message without the piece that grows. */
  readonly none: number;
  /** Steps beyond these at one, two and four times the size. */
  readonly steps: readonly [number, number, number];
}

const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "../../scripts/growth.mjs")], {
  encoding: "utf8",
  maxBuffer: 1e8,
});
const rows = JSON.parse(stdout.trim().split("\n").at(-1) ?? "[]") as Row[];

test("everything was counted", () => {
  expect(stderr).toBe("");
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.find((row) => row.name === "fields")?.steps[0]).toBeGreaterThan(10_000);
});

test.each(rows.map((row) => [row.name, row] as const))("%s", (_name, { steps: [one, two, four], none }) => {
  // a limit may cut off what is more, and the first use of a table costs once: neither makes the growth larger
  expect(two).toBeLessThanOrEqual(one * 2 * 1.2 + none);
  expect(four).toBeLessThanOrEqual(two * 2 * 1.2 + none);
});
