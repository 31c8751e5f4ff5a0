import fc from "fast-check";
import { foldShort, plainShort, readShort, readWithoutAddresses } from "../../src/impersonation/brand";
import { phoneNumbers } from "../../src/impersonation/phoneNumber";
import { plainLetters } from "../../src/impersonation/plainLetters";
import { spotsOf } from "../../src/impersonation/requestWords";
import { unwrap } from "../../src/impersonation/rewriters";
import { writtenPart } from "../../src/impersonation/writtenPart";
import { wordsOf } from "../../src/impersonation/lexicon";
import { verified } from "../messages/verified";

const PIECES = [
  "Microsoft",
  "micro",
  "soft",
  "m",
  "rn",
  "0",
  "1",
  " ",
  "-",
  ".",
  "\u200b",
  "\u034f",
  "\u{e0101}",
  "М",
  "ο",
  "ᎷᎥ",
  "𝐌",
  "Ｍ",
  "account",
  "アカウント",
  "계정",
  "帐户",
  "حساب",
  "@",
  "microsoft.com",
  "<",
  ">",
  '"',
  "From:",
  "Sent:",
  "\n",
  "> ",
  "+1 808 555 0100",
  "https://",
  "%",
  "__",
  "*",
];
const written = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 24 })
  .map((pieces) => pieces.join(""));

test("folding again changes nothing", () => {
  fc.assert(
    fc.property(written, (text) => expect(plainLetters(plainLetters(text))).toBe(plainLetters(text))),
    { numRuns: 400 },
  );
});

test("invisible characters never change what is read", () => {
  fc.assert(
    fc.property(
      written,
      fc.constantFrom("\u200b", "\u00ad", "\u034f", "\ufe0f", "\u{e0101}", "\u{e0041}", "\u2060"),
      (text, hidden) => {
        const spread = [...text].join(hidden);
        expect(plainLetters(spread)).toBe(plainLetters([...text].join("\u200b")));
      },
    ),
    { numRuns: 300 },
  );
});

test("words cover a text once, in order", () => {
  fc.assert(
    fc.property(written, (text) => {
      const plain = plainLetters(text);
      let end = 0;
      for (const word of wordsOf(plain)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(plain.slice(end, word.start).trim()).toBe("");
        expect(plain.slice(word.start, word.end)).toBe(word.text);
        end = word.end;
      }
      expect(plain.slice(end).trim()).toBe("");
    }),
    { numRuns: 400 },
  );
});

test("no reader fails on any text", () => {
  fc.assert(
    fc.property(written, (text) => {
      readShort(text);
      phoneNumbers(plainLetters(text));
      spotsOf(plainLetters(text));
      writtenPart(text);
      unwrap(text, ["example.com"]);
      unwrap(`https://urldefense.com/v3/__${text}`, []);
    }),
    { numRuns: 400 },
  );
});

test("no mail without a receiver's result or a signature is ever told to be Microsoft's, and the same mail gives the same answer", async () => {
  const line = written.map((text) => text.replace(/[\r\n]/g, " "));
  await fc.assert(
    fc.asyncProperty(
      line,
      line,
      written,
      fc.constantFrom(
        "microsoft.com",
        "accountprotection.microsoft.com",
        "outlook.com",
        "lamp-shop.example",
        "contoso.onmicrosoft.com",
      ),
      async (name, subject, text, domain) => {
        const mail = {
          from: `${name.replace(/[<>"]/g, "")} <a@${domain}>`,
          subject,
          text,
          dmarc: "no-server" as const,
          fields: ["Received: from a.example by b.example; Mon, 1 Jan 2024 00:00:00 +0000"],
        };
        const first = await verified(mail, "unknown");
        expect(first.verdict).toMatch(/^(?:not-microsoft|cannot-tell|no-claim)$/);
        if (domain.endsWith("microsoft.com") && domain !== "contoso.onmicrosoft.com")
          expect(first.verdict).toBe("cannot-tell");
        expect(await verified(mail, "unknown")).toEqual(first);
      },
    ),
    { numRuns: 150 },
  );
});

test("a name is read without the addresses in it, however it is spaced, and the short way for usual ones gives the same", () => {
  const piece = fc.constantFrom(...PIECES, "@", "a@b.example", "\t", "  ", "\u00a0", "\ufeff", "Outlook", "support");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, long) => {
      const text = pieces.join("") + (long ? `${" ".repeat(1000)}Microsoft` : "");
      const words = text.split(/\s+/).filter((word) => !word.includes("@"));
      expect(readWithoutAddresses(text)).toEqual(readShort(words.join(" ")));
    }),
    { numRuns: 3000 },
  );
});

test("what is remembered of a short text is what is made of it", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const folded = { plain: plainLetters(text), words: wordsOf(plainLetters(text)) };
      expect([foldShort(text), foldShort(text)]).toEqual([folded, folded]);
      expect(plainShort(text)).toBe(folded.plain);
    }),
  );
});
