import { inOrder } from "../../src/cli/inOrder";

/** Runs it and gives what was handed on. */
async function results<Item, Result>(
  portions: readonly (readonly Item[])[],
  width: number,
  work: (item: Item) => Promise<Result>,
  stopped?: (seen: readonly Result[]) => boolean,
): Promise<Result[]> {
  const seen: Result[] = [];
  await inOrder(
    portions,
    width,
    work,
    (result) => {
      seen.push(result);
      return undefined;
    },
    () => stopped?.(seen) ?? false,
  );
  return seen;
}

test.each([1, 3])(
  "results come in the order of the items, however long each takes; never more than %i at a time",
  async (width) => {
    let now = 0;
    let most = 0;
    const seen = await results([[5, 1], [], [4, 0, 3], [2]], width, async (item) => {
      now += 1;
      most = Math.max(most, now);
      for (let turn = 0; turn < item * 3; turn += 1) await Promise.resolve();
      now -= 1;
      return item * 10;
    });
    expect(seen).toEqual([50, 10, 40, 0, 30, 20]);
    expect(most).toBeLessThanOrEqual(width);
    expect(most > 1).toBe(width > 1);
  },
);

test.each([1, 2])("a rejection is thrown in its turn (width %i)", async (width) => {
  const seen: number[] = [];
  await expect(
    inOrder(
      [[1, 2, 3]],
      width,
      async (number) => {
        if (number === 2) throw new Error("two");
        return number;
      },
      (number) => {
        seen.push(number);
        return undefined;
      },
    ),
  ).rejects.toThrow("two");
  expect(seen).toEqual([1]);
});

test("a result is handed on only when the one before it was taken", async () => {
  const seen: string[] = [];
  await inOrder(
    [[1, 2]],
    1,
    async (number) => number,
    async (number) => {
      seen.push(`take ${number}`);
      await Promise.resolve();
      seen.push(`taken ${number}`);
    },
  );
  expect(seen).toEqual(["take 1", "taken 1", "take 2", "taken 2"]);
});

test.each([1, 4])("ends when it is told to stop (width %i)", async (width) => {
  const seen = await results(
    [
      [1, 2],
      [3, 4, 5, 6, 7, 8],
    ],
    width,
    async (item) => item,
    (known) => known.length === 3,
  );
  expect(seen).toEqual([1, 2, 3]);
});

test("nothing in, nothing out", async () => {
  expect(await results([], 4, async (item) => item)).toEqual([]);
});
