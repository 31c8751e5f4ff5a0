import { array, assert, asyncProperty, constantFrom, integer } from "fast-check";
import { looksLikeMbox, mboxMessages } from "../../src/cli/mbox";

async function split(text: string, chunk: number, limit = 1_000_000): Promise<{ text: string; cut: boolean }[]> {
  const bytes = Buffer.from(text, "latin1");
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += chunk) yield new Uint8Array(bytes.subarray(at, at + chunk));
  })();
  const messages: { text: string; cut: boolean }[] = [];
  for await (const { bytes: own, cut } of mboxMessages(chunks, limit))
    messages.push({ text: Buffer.from(own).toString("latin1"), cut });
  return messages;
}

const FROM = "From a@b.example Mon Sep 16 12:00:00 2024\n";

describe("mbox", () => {
  test("each message once, separators gone", async () => {
    expect(await split(`${FROM}A: 1\n\nbody\n\n${FROM}B: 2\n\nbody\n`, 7)).toEqual([
      { text: "A: 1\n\nbody\n\n", cut: false },
      { text: "B: 2\n\nbody\n", cut: false },
    ]);
  });

  test("a sentence that begins with From is no separator, a quoted one is unquoted", async () => {
    const [one, ...others] = await split(
      `${FROM}A: 1\n\n\nFrom here on it is prose.\n\n>From here it was quoted.\n>>From twice\n> From not\n`,
      5,
    );
    expect(others).toEqual([]);
    expect(one?.text).toBe(
      "A: 1\n\n\nFrom here on it is prose.\n\nFrom here it was quoted.\n>From twice\n> From not\n",
    );
  });

  test("a From line not behind an empty line is no separator", async () => {
    expect(await split(`${FROM}A: 1\n\ntext\nFrom me at 12:00 2024\n`, 1000)).toHaveLength(1);
  });

  test("CRLF line ends", async () => {
    expect(await split(`${FROM}A: 1\n\nbody\n\n${FROM}B: 2\n\n`.replaceAll("\n", "\r\n"), 11)).toHaveLength(2);
  });

  test("a message beyond the limit is cut and said to be so; the next one is whole", async () => {
    const messages = await split(`${FROM}A: 1\n\n${"x".repeat(300)}\n\n${FROM}B: 2\n\n`, 64, 100);
    expect(messages.map(({ cut }) => cut)).toEqual([true, false]);
    expect(messages[0]?.text).toHaveLength(100);
    expect(messages[1]?.text).toBe("B: 2\n\n");
  });

  test("a line of a megabyte is passed on whole", async () => {
    const line = "y".repeat(1_000_000);
    expect(await split(`${FROM}A: 1\n\n${line}\n\n${FROM}B: 2\n`, 65_536, 2_000_000)).toEqual([
      { text: `A: 1\n\n${line}\n\n`, cut: false },
      { text: "B: 2\n", cut: false },
    ]);
  });

  test("no message in an empty stream", async () => {
    expect(await split("", 10)).toEqual([]);
  });

  test("how the bytes are cut into chunks changes nothing (property)", async () => {
    const piece = constantFrom(FROM, "\n", "\r\n", ">From x 1:00\n", "From ", "A: b\n", ">", "text", "x".repeat(9000));
    await assert(
      asyncProperty(array(piece, { maxLength: 30 }), integer({ min: 1, max: 500 }), async (pieces, chunk) => {
        const text = pieces.join("");
        expect(await split(text, chunk)).toEqual(await split(text, text.length + 1));
      }),
      { numRuns: 150 },
    );
  });

  test("is told from a message", () => {
    expect(looksLikeMbox(Buffer.from(FROM))).toBe(true);
    expect(looksLikeMbox(Buffer.from("From: a@b.example\nDate: 12:00\n"))).toBe(false);
    expect(looksLikeMbox(Buffer.from("From here on\n"))).toBe(false);
    expect(looksLikeMbox(new Uint8Array())).toBe(false);
  });
});
