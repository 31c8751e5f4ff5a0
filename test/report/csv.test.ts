import { assert, property, string } from "fast-check";
import { csvCell, csvHeader, csvLine } from "../../src/report/csv";
import { checkRecord, errorRecord } from "../../src/report/checkRecord";
import { verification } from "./verification";

/** Reads one line as a spreadsheet does (RFC 4180). */
function cells(line: string): string[] {
  const out: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? "";
    if (quoted && character === '"' && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (character === "," && !quoted) {
      out.push(cell);
      cell = "";
    } else cell += character;
  }
  return [...out, cell];
}

describe("CSV", () => {
  test.each([
    ["Microsoft;=cmd|' /C calc'!A0;x", "Microsoft;'=cmd|' /C calc'!A0;x"],
    ["a; -1", "a;' -1"],
    ["a;＝1;+2", "a;'＝1;'+2"],
    ["a;b; c", "a;b; c"],
  ])("behind a semicolon too, which separates where the comma is decimal: %j", (value, shown) => {
    expect(cells(csvCell(value))).toEqual([shown]);
    for (const part of csvCell(value).split(";").slice(1)) expect(part).not.toMatch(/^"?\s*[=+\-@＝]/);
  });

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r\n=1",
    " =1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "\u200b=1",
    "\ufeff=1",
    "\u202e=1",
  ])("%j is no formula", (value) => {
    expect(cells(csvCell(value))).toHaveLength(1);
    expect(cells(csvCell(value))[0]).toMatch(/^'/);
  });

  test("ordinary values stay as they are; standard input is -", () => {
    expect(csvCell("a b")).toBe("a b");
    expect(csvCell("-")).toBe("-");
    expect(csvCell(1)).toBe("1");
    expect(cells(csvCell('a,"b"'))).toEqual(['a,"b"']);
  });

  test("whatever the value: one cell, one line, no formula (property)", () => {
    assert(
      property(string({ unit: "binary", maxLength: 30 }), (value) => {
        const line = `${csvCell(value)},next`;
        expect(cells(line)).toHaveLength(2);
        expect(line).not.toMatch(/[\r\n]/);
        expect(cells(line)[0]).not.toMatch(/^\s*[=+@＝＋－＠]|^-./);
      }),
      { numRuns: 500 },
    );
  });

  test("a record and an error fill the same columns", async () => {
    const { value, words, message } = await verification("notice.en");
    const columns = cells(csvHeader());
    const line = cells(csvLine(checkRecord("a,b.eml", value, words, message)));
    const error = cells(csvLine(errorRecord("-", { id: "empty" }, words)));
    expect([line.length, error.length]).toEqual([columns.length, columns.length]);
    expect(Object.fromEntries(columns.map((column, index) => [column, line[index]]))).toMatchObject({
      schema: "1",
      file: "a,b.eml",
      verdict: "microsoft-notice",
      "sentBy.domain": "communication.microsoft.com",
      notice: "basic-auth-2024",
      "authentication.server.dmarc": "pass",
      "authentication.proof": "server",
      "error.id": "",
    });
    expect(Object.fromEntries(columns.map((column, index) => [column, error[index]]))).toMatchObject({
      file: "-",
      verdict: "",
      "error.id": "empty",
    });
  });
});
