import fc from "fast-check";
import { ownLane, runPool, type Batch, type BatchDone, type Lane, type LaneReport } from "../../src/cli/pool";
import type { Input, Portion } from "../../src/cli/inputs";

/** A lane that answers each batch after some turns of the event loop, with the files of its inputs, and counts what it holds. */
class SlowLane implements Lane {
  private held = 0;
  most = 0;
  ended = 0;

  constructor(
    readonly holds: number,
    private readonly turns: (batch: Batch) => number,
    private readonly report: LaneReport,
    private readonly failsAt = -1,
  ) {}

  take(batch: Batch): void {
    this.held += 1;
    this.most = Math.max(this.most, this.held);
    void this.answer(batch);
  }

  end(): Promise<void> {
    this.ended += 1;
    return Promise.resolve();
  }

  private async answer(batch: Batch): Promise<void> {
    for (let turn = this.turns(batch); turn > 0; turn -= 1) await nextTurn();
    this.held -= 1;
    if (batch.number === this.failsAt) this.report.failed(new Error(`lost at ${batch.number}`));
    else this.report.done(answered(batch));
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function answered({ number, inputs }: Batch): BatchDone {
  return {
    number,
    answers: new TextEncoder().encode(inputs.map(({ file }) => `${file}\n`).join("")),
    outcomes: inputs.map(() => "no-claim"),
  };
}

async function* portions(sizes: readonly number[], started: () => void = () => undefined): AsyncGenerator<Portion> {
  let next = 0;
  for (const size of sizes) {
    started();
    yield Array.from({ length: size }, (): Input => ({ kind: "path", file: String(next++) }));
  }
}

const files = (count: number): string => Array.from({ length: count }, (_, index) => `${index}\n`).join("");

test("answers come out in the order of the inputs, each once, and no lane holds more than it can", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(40), { maxLength: 12 }),
      fc.array(fc.record({ holds: fc.integer({ min: 1, max: 3 }), turns: fc.array(fc.nat(5), { minLength: 1 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      async (sizes, lanes) => {
        const made: SlowLane[] = [];
        let text = "";
        let outcomes = 0;
        await runPool(
          portions(sizes),
          lanes.map(({ holds, turns }) => (report) => {
            const lane = new SlowLane(holds, ({ number }) => turns[number % turns.length] ?? 0, report);
            made.push(lane);
            return lane;
          }),
          async (answers, some) => {
            text += new TextDecoder().decode(answers);
            outcomes += some.length;
            await nextTurn();
          },
          () => false,
        );
        const count = sizes.reduce((sum, size) => sum + size, 0);
        expect(text).toBe(files(count));
        expect(outcomes).toBe(count);
        for (const lane of made) {
          expect(lane.most).toBeLessThanOrEqual(lane.holds);
          expect(lane.ended).toBe(1);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("while the first batch is not answered, little is read beyond it", async () => {
  let read = 0;
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const lane = (report: LaneReport): Lane =>
    ownLane(async (batch) => {
      if (batch.number === 0) await gate;
      return answered(batch);
    }, report);
  let printed = 0;
  const run = runPool(
    portions(
      Array.from({ length: 1000 }, () => 16),
      () => {
        read += 1;
      },
    ),
    [lane, lane],
    (_, outcomes) => {
      printed += outcomes.length;
      return Promise.resolve();
    },
    () => false,
  );
  for (let turn = 0; turn < 200; turn += 1) await nextTurn();
  expect(printed).toBe(0);
  expect(read).toBeGreaterThan(4);
  expect(read).toBeLessThan(40);
  release();
  await run;
  expect(printed).toBe(16_000);
});

test.each([
  ["a lane that is lost", (report: LaneReport): Lane => new SlowLane(2, () => 1, report, 3), "lost at 3"],
  [
    "an answer that is not there",
    (report: LaneReport): Lane =>
      ownLane(
        (batch) => (batch.number === 2 ? Promise.reject(new Error("a bug")) : Promise.resolve(answered(batch))),
        report,
      ),
    "a bug",
  ],
])("%s ends the run, and every lane with it", async (_, start, message) => {
  let other: SlowLane | null = null;
  let text = "";
  const run = runPool(
    portions([100, 100]),
    [
      start,
      (report): Lane => {
        other = new SlowLane(1, () => 40, report);
        return other;
      },
    ],
    (answers) => {
      text += new TextDecoder().decode(answers);
      return Promise.resolve();
    },
    () => false,
  );
  await expect(run).rejects.toThrow(message);
  expect(other).toMatchObject({ ended: 1 });
  expect(files(200).startsWith(text)).toBe(true);
  expect(text).not.toBe(files(200));
});

test("nobody reads any more: no further batch is handed out, nor what waited", async () => {
  let gone = false;
  let taken = 0;
  await runPool(
    portions(Array.from({ length: 100 }, () => 16)),
    [
      (report): Lane =>
        ownLane(async (batch) => {
          taken += 1;
          for (let turn = 0; turn < 5; turn += 1) await nextTurn();
          return answered(batch);
        }, report),
    ],
    () => {
      gone = true;
      return Promise.resolve();
    },
    () => gone,
  );
  for (let turn = 0; turn < 50; turn += 1) await nextTurn();
  // the one that was answered, and the one that was at work by then
  expect(taken).toBe(2);
});
