import fc from "fast-check";
import { lowerAscii } from "../../src/message/asciiCase";

test("only A to Z are changed, whatever stands beside them", () => {
  expect(lowerAscii("Received")).toBe("received");
  expect(lowerAscii("already-lower.example")).toBe("already-lower.example");
  expect(lowerAscii("\u212aELVIN.Example")).toBe("\u212aelvin.example");
  expect(lowerAscii("ÄRGER @[Z]{")).toBe("Ärger @[z]{");
  const texts = fc.string({
    unit: fc.constantFrom("A", "Z", "a", "@", "[", "`", "{", "\u212a", "İ", "Ä", "\ud83d"),
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, (text) => {
      const plain = [...text].map((one) => (one >= "A" && one <= "Z" ? one.toLowerCase() : one)).join("");
      expect(lowerAscii(text)).toBe(plain);
    }),
  );
});
