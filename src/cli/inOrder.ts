/**
 * Does `work` on each item, up to `width` at a time, and hands on the results in the order of the items. Nothing more is held.
 * What `work` or `give` throws ends it.
 *
 * @param portions the items, some at a time
 * @param give takes one result; a promise is waited for
 * @param stopped asked before each result is handed on: true ends it
 */
export async function inOrder<Item, Result>(
  portions: AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>,
  width: number,
  work: (item: Item) => Promise<Result>,
  give: (result: Result) => Promise<void> | undefined,
  stopped: () => boolean = () => false,
): Promise<void> {
  const underWay: Promise<Result>[] = [];
  for await (const portion of portions) {
    for (const item of portion) {
      const begun = work(item);
      if (width > 1) {
        // Whoever waits for an earlier one must not see this one's rejection as unhandled; it is thrown in its turn below.
        begun.catch(() => undefined);
        underWay.push(begun);
        if (underWay.length < width) continue;
      }
      const result = await (underWay.shift() ?? begun);
      if (stopped()) return;
      const given = give(result);
      if (given !== undefined) await given;
    }
  }
  for (const begun of underWay) {
    const result = await begun;
    if (stopped()) return;
    await give(result);
  }
}
