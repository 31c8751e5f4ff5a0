import { prepare, run } from "./chaos";

// `npm run chaos` runs a million of these
test("random bytes, headers and good mails with one change: nothing throws, nothing is positive without proof", async () => {
  const { cases, broken, verdicts } = await run(await prepare(), 1, 0, 5_000);
  expect(cases).toBe(5_000);
  expect(broken).toEqual([]);
  // the changes are small enough that many mails stay what they were, and large enough that many do not
  for (const verdict of ["microsoft-notice", "microsoft-service", "not-microsoft", "cannot-tell"] as const) {
    expect([verdict, (verdicts[verdict] ?? 0) > 50]).toEqual([verdict, true]);
  }
}, 120_000);
