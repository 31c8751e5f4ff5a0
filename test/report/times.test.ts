import { durationText, timeText, zoneText } from "../../src/report/times";
import { loadWords } from "../../src/locales/words";

test.each([
  [0, "under 1 s"],
  [400, "under 1 s"],
  [59_999, "59 s"],
  [61_000, "1 min 1 s"],
  [3_660_000, "1 h 1 min"],
  [90_000_000, "1 d 1 h"],
  [-5_000, "−5 s"],
  [-90_000_000, "−1 d 1 h"],
])("a span of %d ms is %s", async (span, text) => {
  expect(durationText(span, await loadWords("en", ["analysis"]))).toBe(text);
});

test("a moment in the zone it was written in, with the zone", () => {
  const time = Date.UTC(2024, 6, 1, 3, 10, 19);
  expect(timeText(time, 540, "en")).toBe("Jul 1, 2024, 12:10:19 UTC+9");
  expect(timeText(time, -210, "en")).toBe("Jun 30, 2024, 23:40:19 UTC−3:30");
  expect(timeText(time, 0, "ja")).toBe("2024年7月1日 03:10:19 UTC");
  expect(timeText(Number.NaN, 0, "en")).toBe("");
  expect(timeText(9e15, 0, "en")).toBe("");
  expect(zoneText(345)).toBe("UTC+5:45");
});
