import fc from "fast-check";
import { parseHeaderText } from "../../src/message/header";
import { readHeaderBlock } from "../../src/message/headerBlock";
import { fieldsNamed, firstField } from "../../src/message/fields";
import { LIMITS } from "../../src/message/limits";
import type { HeaderField } from "../../src/message/message";

const fields = (text: string, raw: "bytes" | "text" = "text"): readonly HeaderField[] =>
  readHeaderBlock(text, raw).block.fields;
const pairs = (text: string, raw: "bytes" | "text" = "text"): string[][] =>
  fields(text, raw).map((field) => [field.name, field.value]);

describe("fields", () => {
  test("order, names and folding are kept; the value is unfolded", () => {
    const text = "Received: from a\r\n\tby b\r\nSubject: one\r\n two\r\n\r\nFrom: body@body.example\r\n";
    const [received, subject, ...rest] = fields(text);
    expect(rest).toEqual([]);
    expect(received).toMatchObject({
      index: 0,
      name: "Received",
      key: "received",
      raw: "Received: from a\r\n\tby b",
      value: "from a\tby b",
    });
    expect(subject).toMatchObject({ index: 1, raw: "Subject: one\r\n two", value: "one two" });
  });

  test.each([
    ["LF", "A: 1\n 2\nB: 3\n"],
    ["CRLF", "A: 1\r\n 2\r\nB: 3\r\n"],
    ["CR", "A: 1\r 2\rB: 3\r"],
    ["a byte order mark", "\ufeffA: 1\n 2\nB: 3"],
    ["empty lines in front", "\n \r\nA: 1\n 2\nB: 3"],
    ["an mbox line in front", "From a@b.example Tue Nov  3 10:00:00 2026\nA: 1\n 2\nB: 3"],
  ])("%s", (_name, text) => {
    expect(fields(text).map((field) => field.raw)).toEqual(["A: 1\r\n 2", "B: 3"]);
  });

  test("any printable name, a space before the colon, nothing behind it", () => {
    expect(pairs("X!Auth: 1\nX-Odd/Name: 2\nSubject : 3\nX-Empty:\nx=y:4\n\tfolded\n")).toEqual([
      ["X!Auth", "1"],
      ["X-Odd/Name", "2"],
      ["Subject", "3"],
      ["X-Empty", ""],
      ["x=y", "4\tfolded"],
    ]);
  });

  test("a lower-case name is found by its key", () => {
    const { block } = readHeaderBlock("authentication-results: x\nAUTHENTICATION-RESULTS: y\n", "text");
    expect(fieldsNamed(block, "authentication-results").map((field) => field.value)).toEqual(["x", "y"]);
    expect(firstField(block, "authentication-results")?.index).toBe(0);
    expect(firstField(block, "subject")).toBeNull();
  });

  test("folded lines that lost their white space are joined again", () => {
    const lost = [
      "Received: from HK2.outbound.protection.outlook.com",
      "(2603:1096:4::11) by PUZP153.PROD.OUTLOOK.COM",
      "fe80::97bf with Microsoft SMTP Server id 15.20; Tue, 8 Aug 2023",
      "15:17:53 +0000",
      "DKIM-Signature: v=1; d=mail.example; s=s1;",
      "h=From:Date:Subject;",
      "b=abc",
      "def==",
      "From:a@b.example",
      "X-Custom-Thing:value",
      "Subject: hello",
    ];
    expect(fields(lost.join("\r\n")).map((field) => field.name)).toEqual([
      "Received",
      "DKIM-Signature",
      "From",
      "X-Custom-Thing",
      "Subject",
    ]);
    expect(fields(lost.join("\r\n"))[1]?.value).toBe("v=1; d=mail.example; s=s1; h=From:Date:Subject; b=abc def==");
  });

  test("a second From without a space is a field even where folding was lost", () => {
    const result = parseHeaderText("Received: from a\nby b 12:00\nFrom:a@b.example\nfrom:c@d.example\n");
    expect(result.ok && result.message.from.kind).toBe("ambiguous");
  });

  test("headers that were copied with an empty line behind each line", () => {
    const lines = [
      "Received: from a.example",
      " by b.example; Tue, 3 Nov 2026 10:00:05 +0000",
      ...Array.from({ length: 9 }, (_, index) => `X-${index}: 1`),
      "From: a@b.example",
    ];
    const result = parseHeaderText(lines.join("\r\n\r\n"));
    expect(result).toMatchObject({ ok: true, message: { from: { kind: "single" }, received: [{ by: "b.example" }] } });
    const body = parseHeaderText(
      `From: a@b.example\n\n${Array.from({ length: 12 }, () => "From: c@d.example").join("\n")}`,
    );
    expect(body.ok && body.message.header.fields.length).toBe(1);
  });

  test("a line of only white space ends a paste, but not a file", () => {
    expect(pairs("A: 1\n \nB: 2\n")).toEqual([["A", "1"]]);
    expect(pairs("A: 1\r\n \r\nB: 2\r\n", "bytes")).toEqual([
      ["A", "1"],
      ["B", "2"],
    ]);
  });

  test("bytes: raw keeps every byte, the value reads UTF-8", () => {
    const bytes = Buffer.from("Subject: 件名\r\n 続き\r\n", "utf8").toString("latin1");
    const [subject] = fields(bytes, "bytes");
    expect(subject?.value).toBe("件名 続き");
    expect(subject?.raw).toBe(bytes.slice(0, -2));
    const latin = "Subject: caf\u00e9\r\n";
    expect(fields(latin, "bytes")[0]).toMatchObject({ value: "café", raw: "Subject: café" });
  });

  test("limits are named, and what they cut off never looks whole", () => {
    const many = `From: a@b.example\n${"X: 1\n".repeat(LIMITS.fields)}`;
    const result = parseHeaderText(many);
    expect(result.ok && result.message.header.limits).toEqual(["fields"]);
    expect(result.ok && result.message.header.fields.length).toBe(LIMITS.fields);
    expect(result.ok && result.message.from.kind).toBe("ambiguous");
    const long = readHeaderBlock(`From: a@b.example\nX: ${"y".repeat(LIMITS.fieldChars)}\nZ: 1\n`, "text").block;
    expect(long.limits).toEqual(["field-bytes"]);
    expect(long.fields.length).toBe(1);
    expect(
      readHeaderBlock("X: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\n".repeat(LIMITS.headerChars / 32), "text").block.limits,
    ).toContain("header-bytes");
  });

  test("one field of 1 MB is below the limits", () => {
    const { block } = readHeaderBlock(
      `X: ${"y".repeat(70)}\n${` ${"z".repeat(70)}\n`.repeat(15_000)}From: a@b.example\n`,
      "text",
    );
    expect(block.limits).toEqual([]);
    expect(block.fields.map((field) => field.key)).toEqual(["x", "from"]);
    expect(block.fields[0]?.value.length).toBe(70 + 15_000 * 71);
  });
});

describe("CRs and NULs that end no line", () => {
  test.each([
    ["From: a@b.example\r\nX: a\r\n b\r\n\r\nbody\rbody", true],
    ["From: a@b.example\nX: a\n b\n", true],
    ["From: a@b.example\rX: a\r b\r", true],
    ["From: a@b.example\r\nX: a\rFrom: c@d.example\r\n", undefined],
    ["From: a@b.example\r\nX: a\r\r\n", undefined],
    ["From: a@b.example\nX: a\0b\n", undefined],
    ["From: a@b.example\nX: a\r", true],
  ])("%j", (text, none) => {
    const { block } = readHeaderBlock(text, "bytes");
    expect(block.noBareBreaks).toBe(none);
  });

  test("a block that is said to have none has none in any field", () => {
    const piece = fc.constantFrom("From: a", "X:", "b", "\r", "\n", "\r\n", " ", "\t", "\0", ":", "\u00e9");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { block } = readHeaderBlock(pieces.join(""), "bytes");
        if (block.noBareBreaks !== true) return;
        for (const field of block.fields) expect(field.raw).not.toMatch(/\r(?!\n)|\0/);
      }),
      { numRuns: 2_000 },
    );
  });
});

test("a field as JSON is its name, its text and its value", () => {
  const { block } = readHeaderBlock("Subject: a\r\n b\r\n", "bytes");
  expect(JSON.parse(JSON.stringify(block.fields))).toEqual([
    { index: 0, name: "Subject", key: "subject", raw: "Subject: a\r\n b", value: "a b" },
  ]);
});

describe("what is no header block", () => {
  test.each([
    ["", "empty"],
    [" \r\n\t\n", "empty"],
    ["Action required: your mail app", "only-subject"],
    ["Subject: hello", "only-subject"],
    ["Dear customer,\n\nyour account", "not-a-header-block"],
    ["To: a@b.example\nSubject: hello\nDate: today\n", "not-a-header-block"],
    ["\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\u0001", "binary"],
    ["%PDF-1.7\n%\n1 0 obj", "binary"],
  ])("%j is %s", (text, id) => {
    expect(parseHeaderText(text)).toEqual({ ok: false, error: { id } });
  });

  test("From alone or Received alone is enough", () => {
    expect(parseHeaderText("From: a@b.example").ok).toBe(true);
    expect(parseHeaderText("Received: by mx.example").ok).toBe(true);
  });
});

test("everything a header says is taken apart once", () => {
  const result = parseHeaderText(
    [
      "Received: from out.example (out.example [192.0.2.7]) by mx.example with ESMTPS id 1; Tue, 3 Nov 2026 10:00:05 +0000",
      "Return-Path: <bounce@mail.example>",
      "From: Team <team@mail.example>",
      "Sender: robot@mail.example",
      "Reply-To: One <one@mail.example>, two@mail.example",
      "To: Me <me@home.example>",
      "Cc: you@home.example",
      "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=",
      "Message-ID: <1@mail.example>",
      "Date: Tue, 03 Nov 2026 19:00:00 +0900",
    ].join("\n"),
  );
  expect(result).toMatchObject({
    ok: true,
    message: {
      subject: "Grüße",
      returnPath: "bounce@mail.example",
      sender: { address: "robot@mail.example" },
      replyTo: [{ name: "One", address: "one@mail.example" }, { address: "two@mail.example" }],
      to: [{ name: "Me" }],
      cc: [{ address: "you@home.example" }],
      messageId: "<1@mail.example>",
      date: Date.UTC(2026, 10, 3, 10),
      received: [{ by: "mx.example", fromIp: "192.0.2.7", time: Date.UTC(2026, 10, 3, 10, 0, 5) }],
      body: null,
      rawBody: null,
    },
  });
  const bounce = parseHeaderText("Return-Path: <>\nFrom: a@b.example\n");
  expect(bounce.ok && bounce.message.returnPath).toBe("");
});
