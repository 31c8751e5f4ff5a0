import fc from "fast-check";
import { Recent } from "../../src/message/recent";

test("gives what is made of a text, however often it is asked and whatever was asked in between", () => {
  const recent = new Recent((text: string) => `<${text}>`, 20);
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30 })), (texts) => {
      for (const text of [...texts, ...texts]) expect(recent.of(text)).toBe(`<${text}>`);
    }),
  );
});

test("makes it once for a text that comes again, and anew for a longer one than it remembers", () => {
  const made: string[] = [];
  const recent = new Recent((text: string) => {
    made.push(text);
    return { text };
  }, 9);
  expect(recent.of("localhost")).toBe(recent.of("localhost"));
  expect(recent.of("").text).toBe("");
  expect(recent.of("")).toBe(recent.of(""));
  expect(made).toEqual(["localhost", ""]);
  expect(recent.of("ten-letters")).not.toBe(recent.of("ten-letters"));
  expect(made).toEqual(["localhost", "", "ten-letters", "ten-letters"]);
});

test("two texts that share a place are never taken for one another", () => {
  const recent = new Recent((text: string) => text.length, 50);
  // far more texts than places
  for (let round = 0; round < 2; round += 1)
    for (let number = 0; number < 2_000; number += 1)
      expect(recent.of("a".repeat(number % 50) + number)).toBe((number % 50) + String(number).length);
});

test("what throws is thrown, and remembered as nothing", () => {
  let times = 0;
  const recent = new Recent((text: string) => {
    times += 1;
    if (times === 1) throw new Error(text);
    return times;
  }, 50);
  expect(() => recent.of("a")).toThrow("a");
  expect(recent.of("a")).toBe(2);
  expect(recent.of("a")).toBe(2);
});
