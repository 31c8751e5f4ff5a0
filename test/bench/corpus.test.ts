/** The inputs that fuzzing kept (`npm run fuzz -- --keep`) reach every corner of the parsers: each is run again. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

test("every kept input is read without an error, and keeps the rules", () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(__dirname, "../../scripts/fuzz.mjs"), "--seconds", "0"],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(stdout.match(/ 0 failures/g)?.length).toBe(13);
  expect(status).toBe(0);
});
