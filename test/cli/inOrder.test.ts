import { inOrder } from "../../src/cli/inOrder";

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of source) out.push(item);
  return out;
}

test("results come in the order of the items, however long each takes; never more than the width at a time", async () => {
  let now = 0;
  let most = 0;
  const results = await all(
    inOrder([5, 1, 4, 0, 3, 2], 3, async (item) => {
      now += 1;
      most = Math.max(most, now);
      for (let turn = 0; turn < item * 3; turn += 1) await Promise.resolve();
      now -= 1;
      return item * 10;
    }),
  );
  expect(results).toEqual([50, 10, 40, 0, 30, 20]);
  expect(most).toBeLessThanOrEqual(3);
  expect(most).toBeGreaterThan(1);
});

test("a rejection is thrown in its turn", async () => {
  const seen: number[] = [];
  await expect(async () => {
    for await (const item of inOrder([1, 2, 3], 2, async (number) => {
      if (number === 2) throw new Error("two");
      return number;
    }))
      seen.push(item);
  }).rejects.toThrow("two");
  expect(seen).toEqual([1]);
});

test("nothing in, nothing out", async () => {
  expect(await all(inOrder([], 4, async (item) => item))).toEqual([]);
});
