/**
 * Does `work` on each item, up to `width` at a time, and gives the results in the order of the items. Nothing more is held.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  if (width === 1) {
    for await (const item of items) yield await work(item);
    return;
  }
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Whoever waits for an earlier one must not see this one's rejection as unhandled; it is thrown in its turn below.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length < width) continue;
    const first = underWay.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of underWay) yield await result;
}
