/**
 * Runs `work` again and again and gives the spread of its times in ms: elapsed or processor time, whichever is less,
 * so that waiting for a busy machine does not count.
 *
 * @param {() => unknown} work may be asynchronous
 * @param {{ rounds: number, warm?: number, budgetMs?: number }} options at least five rounds, at most `rounds`, until the budget is spent
 */
export async function measure(work, { rounds, warm = 3, budgetMs = 4_000 }) {
  for (let round = 0; round < warm; round++) await work();
  const times = [];
  const until = performance.now() + budgetMs;
  while (times.length < rounds && (times.length < 5 || performance.now() < until)) {
    const used = process.cpuUsage();
    const start = performance.now();
    await work();
    const elapsed = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    times.push(Math.min(elapsed, (user + system) / 1_000));
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { median: at(0.5), low: at(0.1), high: at(0.9) };
}

/** "0.41 (0.38-0.55)" */
export function spread({ median, low, high }) {
  const digits = median >= 100 ? 0 : median >= 10 ? 1 : median >= 1 ? 2 : 3;
  return `${median.toFixed(digits)} (${low.toFixed(digits)}-${high.toFixed(digits)})`;
}
