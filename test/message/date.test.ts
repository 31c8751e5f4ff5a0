import { parseDate } from "../../src/message/date";

const at = Date.UTC(2026, 10, 3, 10, 0, 5);

describe("dates", () => {
  test.each([
    ["Tue, 3 Nov 2026 10:00:05 +0000", at, 0],
    ["Tue, 03 Nov 2026 19:00:05 +0900 (JST)", at, 540],
    ["3 Nov 2026 02:00:05 -0800", at, -480],
    ["Tue, 3 Nov 2026 05:00:05 EST", at, -300],
    ["Tue, 3 Nov 2026 11:00:05 CET", at, 60],
    ["Tue, 3 Nov 2026 10:00:05 GMT", at, 0],
    ["Tue, 3 Nov 2026 10:00:05 UT", at, 0],
    ["Tue, 3 Nov 26 10:00:05 -0000", at, 0],
    ["Tue (a comment (nested)), 3 (x) Nov 2026 10:00:05 +0000", at, 0],
    ["Tue,3 Nov 2026 10:00:05 +0000", at, 0],
    ["Tue,  3 Nov 2026 10:00:05 +00:00", at, 0],
    ["Tue Nov  3 10:00:05 2026", at, null],
    ["2026-11-03T10:00:05Z", at, 0],
    ["2026-11-03T19:00:05.123+09:00", at + 123, 540],
    ["2026-11-03 10:00:05", at, null],
    ["2026-11-03 10:00:05.5 +0000 UTC m=+12.3", at + 500, 0],
    ["11/3/2026 10:00:05 AM", at, null],
    ["11/3/2026 10:00:05 PM", at + 12 * 3_600_000, null],
    ["3-Nov-2026 10:00:05 +0000", at, 0],
    ["3 November 2026 10:00 +0000", at - 5_000, 0],
    ["3 Nov 2026 15:30:05 +0530", at, 330],
    ["1 Jan 99 00:00:00 +0000", Date.UTC(1999, 0, 1), 0],
  ])("%s", (text, time, zoneMinutes) => {
    expect(parseDate(text)).toEqual({ time, zoneMinutes });
  });

  test.each([
    "",
    "today",
    "Tue, 3 Nov",
    "10:00:05",
    "32 Nov 2026 10:00:00 +0000",
    "3 Nov 2026 25:00:00 +0000",
    "3 Nov 2026 10:61:00 +0000",
    "20 20 20",
    " ".repeat(64_000),
  ])("%j is no date", (text) => {
    expect(parseDate(text)).toBeNull();
  });
});
