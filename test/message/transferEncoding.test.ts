import fc from "fast-check";
import { asciiText, byteText, latin1Text } from "../../src/message/transferEncoding";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

test("ASCII as text; null for any byte above 127, whether it is UTF-8 or not", () => {
  expect(asciiText(bytesOf("From: a@b.example\r\n\0\u007f"))).toBe("From: a@b.example\r\n\0\u007f");
  for (const text of ["caf\u00e9", "\u00ff", "\u00c3\u00a9", "\u00ef\u00bf\u00bd", "\u00e2\u0082", "a\u0080b"])
    expect(asciiText(bytesOf(text))).toBeNull();
});

test("each byte is one character, whatever the bytes and however many", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(60), (bytes, times) => {
      const long = new Uint8Array(bytes.length * (times + 1));
      for (let round = 0; round <= times; round += 1) long.set(bytes, round * bytes.length);
      const expected = Buffer.from(long).toString("latin1");
      expect(latin1Text(long)).toBe(expected);
      expect(byteText(long)).toBe(expected);
      expect(asciiText(long)).toBe(long.every((byte) => byte < 128) ? expected : null);
    }),
  );
});

test("nor does it matter where in a long ASCII text the other bytes stand", () => {
  const stretch = fc.tuple(fc.nat(3000), fc.uint8Array({ maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 5 }), (stretches) => {
      const long = Uint8Array.from(
        stretches.flatMap(([ascii, others]) => [...Array<number>(ascii).fill(0x61), ...others]),
      );
      expect(byteText(long)).toBe(Buffer.from(long).toString("latin1"));
    }),
  );
});
