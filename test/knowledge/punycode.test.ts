import { domainToASCII, domainToUnicode } from "node:url";
import * as fc from "fast-check";
import { decodePunycode, encodePunycode } from "../../src/knowledge/punycode";

/** Letters that IDNA leaves as they are: the oracle (Node's URL) maps others first. */
const LETTERS = [..."abcxyz0189äöüßéàñçøåλωжябщ日本語株式会社中国한국어עבריתไทย"].filter((letter) => letter !== "ß");
const label = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 20 });

/** Any code point but half a pair. */
const point = fc.oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }));

test("agrees with the URL standard's own writing of names, both ways", () => {
  fc.assert(
    fc.property(label, (text) => {
      const ascii = domainToASCII(`${text}.example`);
      // "" where IDNA refuses the mixture of scripts and directions; that is not this function's to judge
      fc.pre(ascii !== "" && ascii.startsWith("xn--"));
      const coded = ascii.slice(4, ascii.indexOf("."));
      expect(encodePunycode(text)).toBe(coded);
      expect(decodePunycode(coded)).toBe(text);
      expect(`${decodePunycode(coded) ?? ""}.example`).toBe(domainToUnicode(ascii));
    }),
  );
});

test("what is encoded decodes to itself, whatever the characters", () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
      const text = String.fromCodePoint(...points);
      const coded = encodePunycode(text);
      fc.pre(coded !== null && coded !== text && coded.length <= 63);
      expect(decodePunycode(coded ?? "")).toBe(text);
    }),
  );
});

test("no text makes it throw or run away", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const decoded = decodePunycode(text);
      expect(decoded === null || typeof decoded === "string").toBe(true);
    }),
  );
  expect(decodePunycode("9".repeat(63))).toBeNull();
  expect(decodePunycode("a".repeat(1_000_000))).toBeNull();
  expect(encodePunycode("é".repeat(1_000_000))).toBeNull();
});
