import { analyse } from "../../src/report/analysis";
import { htmlReport } from "../../src/report/html";
import { verification, NOW, type Verified } from "./verification";

const page = ({ value, message, words }: Verified, redact = false): string =>
  htmlReport({
    message,
    verification: value,
    analysis: analyse(message, value.authentication),
    next: { steps: ["Do <b>this</b>"], links: [{ text: "Official", href: "https://support.microsoft.com/x?a=1&b=2" }] },
    words,
    redact,
    now: NOW,
  });

const HOSTILE = [
  "Received: from a.example (192.0.2.1) by b.example; Mon, 16 Sep 2024 12:00:00 +0000",
  'From: "</title><script>alert(1)</script>\u202e" <x@attacker.example>',
  "To: Someone Else <someone@example.com>",
  "Subject: <img src=x onerror=alert(1)> & \"'",
  "X-Bad: --><style>*{display:none}</style>",
  "Date: Mon, 16 Sep 2024 12:00:00 +0000",
  "Content-Type: text/html",
  "",
  '<a href="javascript:alert(1)">Microsoft account</a> <a href="https://attacker.example/?to=someone%40example.com">x</a>',
].join("\r\n");

describe("the printable report", () => {
  test("one file, no script, nothing fetched, language and direction set", async () => {
    const text = page(await verification("notice.ja", "own-mailbox", "ja"));
    expect(text).toMatch(/^<!doctype html>\n<html lang="ja" dir="ltr">/);
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/<(script|img|link|iframe|object|form|a)\b/i);
    expect(text).not.toMatch(/\bon[a-z]+\s*=|javascript:|@import|url\(/i);
  });

  test("nothing of the mail becomes markup", async () => {
    const text = page(await verification(HOSTILE));
    expect(text).not.toMatch(/<(script|img|style>\*)/i);
    expect(text.match(/<style>/g)).toHaveLength(1);
    expect(text.match(/<title>/g)).toHaveLength(1);
    expect(text).toContain("&lt;script&gt;");
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const opened = text.match(/<bdi>/g) ?? [];
    expect(opened.length).toBe((text.match(/<\/bdi>/g) ?? []).length);
    expect(opened.length).toBeGreaterThan(20);
  });

  test("hidden addresses: no recipient by name or address, no local part of anybody", async () => {
    const text = page(await verification(HOSTILE), true);
    expect(text).not.toMatch(/someone|Someone Else/);
    expect(text).not.toContain("x@attacker.example");
    expect(text).toContain("attacker.example");
    expect(page(await verification(HOSTILE))).toContain("someone@example.com");
  });

  test("20,000 fields are counted, not printed", async () => {
    const many = `From: a@b.example\r\n${"X-A: b\r\n".repeat(20_000)}\r\n`;
    const text = page(await verification(many));
    expect(text.length).toBeLessThan(200_000);
    expect(text.includes("19,501</bdi></b> more rows")).toBe(true);
  });
});
