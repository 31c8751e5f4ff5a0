import { assert, array, constantFrom, property } from "fast-check";
import { redactorFor } from "../../src/report/redact";
import { headersCsv, headersJson, headersText } from "../../src/report/headers";
import { analyse } from "../../src/report/analysis";
import { verification } from "./verification";

const SOURCE = [
  "Return-Path: <bounce-me=example.com@news.b.example>",
  "Delivered-To: me@example.com",
  "Received: from a.example by b.example for <me+tag@example.com>; Mon, 16 Sep 2024 12:00:00 +0000",
  "From: =?utf-8?Q?me=40example=2Ecom?= <help@attacker.example>",
  'To: "Me Myself" <me@example.com>',
  "Cc: you@example.org",
  "Subject: your account me@EXAMPLE.com",
  "Message-ID: <abc@b.example>",
  "__proto__: =cmd",
  "",
  "x",
].join("\r\n");

describe("hiding addresses", () => {
  test.each([
    ["me@example.com", "[recipient 1]"],
    ["ME@Example.COM!", "[recipient 1]!"],
    ["you@example.org, help@attacker.example", "[recipient 2], •••@attacker.example"],
    ["https://x.example/?to=me%40example.com&b=1", "https://x.example/?to=[recipient 1]&b=1"],
    ["bounce-me=example.com@news.b.example", "•••@news.b.example"],
    ['"odd name"@b.example', "•••@b.example"],
    ["日本@b.example", "•••@b.example"],
    ["no address @ here, @alone", "no address @ here, @alone"],
    ["mailto:me@example.com.", "mailto:[recipient 1]."],
  ])("%s → %s", async (before, after) => {
    expect(redactorFor((await verification(SOURCE)).message).text(before)).toBe(after);
  });

  test("headers to copy: no recipient, no local part, names kept; in every form", async () => {
    const { message, value } = await verification(SOURCE);
    const { fields } = analyse(message, value.authentication);
    const redactor = redactorFor(message);
    for (const text of [headersText(fields, redactor), headersCsv(fields, redactor), headersJson(fields, redactor)]) {
      expect(text).not.toMatch(/\bme\b|Myself|you@|help@|abc@/i);
      expect(text).toContain("attacker.example");
      expect(text).toContain("__proto__");
      expect(text).toContain("Delivered-To");
    }
    expect(headersText(fields)).toContain("Subject: your account me@EXAMPLE.com");
    expect(headersCsv(fields)).toContain("'=cmd");
    expect(JSON.parse(headersJson(fields))[8]).toMatchObject({ number: 9, name: "__proto__", value: "=cmd" });
  });

  test("no address of these pieces survives, whatever stands around it (property)", async () => {
    const { text } = redactorFor((await verification(SOURCE)).message);
    assert(
      property(
        array(constantFrom("me@example.com", "secret@b.example", " ", "<", ">", '"', ",", "%40", "@", "=", "a", "."), {
          maxLength: 12,
        }),
        (pieces) => {
          const out = text(pieces.join(" "));
          expect(out).not.toMatch(/me@example|secret@b/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
