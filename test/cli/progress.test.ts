import { startProgress } from "../../src/cli/progress";
import type { Terminal } from "../../src/cli/terminal";
import { loadWords } from "../../src/locales/words";

function terminal(errIsTerminal: boolean, outIsTerminal: boolean): { terminal: Terminal; written: string[] } {
  const written: string[] = [];
  return {
    written,
    terminal: {
      out: async () => undefined,
      err: (text) => void written.push(text),
      closed: () => false,
      stdin: (async function* () {})(),
      stdinIsTerminal: false,
      outIsTerminal,
      errIsTerminal,
      columns: 80,
      env: {},
      now: 0,
      program: null,
    },
  };
}

async function drawn(errIsTerminal: boolean, outIsTerminal: boolean): Promise<string[]> {
  let time = 0;
  const { terminal: own, written } = terminal(errIsTerminal, outIsTerminal);
  const progress = startProgress(own, await loadWords("en", ["cli"]), () => (time += 100));
  for (let done = 1; done <= 160; done += 1) progress.step(done % 10 === 0);
  progress.end();
  return written;
}

test("on a terminal: number done, unreadable and rate, now and then, taken away at the end", async () => {
  const written = await drawn(true, false);
  expect(written.length).toBeGreaterThan(2);
  expect(written.length).toBeLessThan(10);
  expect(written[0]).toMatch(/^\r\u001b\[K48 checked, 4 unreadable, \d+ a second$/);
  expect(written.at(-1)).toBe("\r\u001b[K");
});

test("nowhere else: not into a file, not between answers on the same screen", async () => {
  expect(await drawn(false, false)).toEqual([]);
  expect(await drawn(true, true)).toEqual([]);
});
