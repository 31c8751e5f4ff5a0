import { streamSafe } from "../../src/message/streamSafe";

test("a run of combining marks keeps its first thirty; what any script writes stays as it is", () => {
  expect(streamSafe(`a${"\u0301".repeat(1_000)}b`)).toBe(`a${"\u0301".repeat(30)}b`);
  const written = `e\u0301 o\u0302\u0323\u0301 \u0E01\u0E33\u0E49 a${"\u0301".repeat(30)}b`;
  expect(streamSafe(written)).toBe(written);
  expect(streamSafe("")).toBe("");
});
