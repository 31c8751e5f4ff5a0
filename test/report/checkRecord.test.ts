import type { Verification } from "../../src/verdict/verification";
import { checkRecord, jsonLine } from "../../src/report/checkRecord";
import { verification } from "./verification";

describe("the record of a check", () => {
  test("a drill is not given away, a company of the group is not Microsoft's own mail", async () => {
    const { value, words, message } = await verification("ordinary.en");
    const classOf = (sender: Verification["sentBy"]["class"]): string =>
      checkRecord("x", { ...value, sentBy: { ...value.sentBy, class: sender } }, words, message).sentBy.class;
    expect(classOf("drill")).toBe("unrelated");
    expect(classOf("subsidiary")).toBe("unrelated");
    for (const sender of ["corporate", "service", "customer", "personal", "unrelated"] as const)
      expect(classOf(sender)).toBe(sender);
  });

  test("a finding names the field it points at, as written in the mail", async () => {
    const { value, words, message } = await verification("ordinary.en");
    const index = message.header.fields.findIndex(({ key }) => key === "from");
    const record = checkRecord(
      "x",
      {
        ...value,
        findings: [
          { id: "a", weight: "info", params: {}, at: { kind: "field", index } },
          { id: "b", weight: "info", params: {}, at: { kind: "field", index: 99_999 } },
          { id: "c", weight: "info", params: {}, at: { kind: "body" } },
        ],
      },
      words,
      message,
    );
    expect(record.findings).toEqual([
      { id: "a", weight: "info", params: {}, field: "From" },
      { id: "b", weight: "info", params: {} },
      { id: "c", weight: "info", params: {} },
    ]);
  });

  test("of several signatures one that passes counts", async () => {
    const { value, words, message } = await verification("ordinary.en");
    const server = {
      field: 0,
      dialect: "exchange",
      authservId: null,
      spf: null,
      dmarc: null,
      compauth: null,
      dkim: [
        { result: "fail", domain: "a.example" },
        { result: "pass", domain: "b.example" },
      ],
    } as const;
    const record = checkRecord("x", { ...value, authentication: { ...value.authentication, server } }, words, message);
    expect(record.authentication.server).toEqual({ spf: null, dkim: "pass", dmarc: null, compauth: null });
  });

  test("a line of JSON holds no character that a terminal obeys, and reads back the same", () => {
    const value = { "\u009b": "\u001b[31m\u202e\u2066\u2028\u0085\ufeff日本" };
    const line = jsonLine(value);
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/);
    expect(line).toContain("日本");
    expect(JSON.parse(line)).toEqual(value);
  });
});
