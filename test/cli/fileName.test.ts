import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { nameFromBytes, pathOf, shownName, withoutLoss } from "../../src/cli/fileName";

const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");

test("any bytes become a text that leads back to them; UTF-8 becomes the usual text", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (array) => {
      const bytes = Buffer.from(array);
      expect(Buffer.from(pathOf(nameFromBytes(bytes))).equals(bytes)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      expect(nameFromBytes(Buffer.from(name))).toBe(name);
      expect(pathOf(name)).toBe(name);
      expect(shownName(name)).toBe(name);
    }),
  );
});

test.each([
  ["caf\xe9.eml", "caf\ufffd.eml"],
  // half a character at the end, and one that is written longer than it may be
  ["a\xe3\x81", "a\ufffd\ufffd"],
  ["\xc0\xaf", "\ufffd\ufffd"],
  // what is whole beside it stays
  ["\xe6\x97\xa5\xff\xf0\x9f\x93\xa7", "日\ufffd📧"],
])("what cannot be printed is printed as the replacement character: %j", (bytes, shown) => {
  expect(shownName(nameFromBytes(latin1(bytes)))).toBe(shown);
});

describe("arguments", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "honmono-names-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const from = (bytes: string, decoded: readonly string[]): readonly string[] => {
    const file = join(folder, "cmdline");
    writeFileSync(file, latin1(bytes));
    return withoutLoss(decoded, file);
  };

  test("are taken from the system where Node lost bytes of them, in their order", () => {
    const names = from("node\0--flag\0x.cjs\0check\0a\xe9\0\0a\xe8\0", ["check", "a\ufffd", "", "a\ufffd"]);
    expect(names.map((name) => Buffer.from(pathOf(name)).toString("latin1"))).toEqual(["check", "a\xe9", "", "a\xe8"]);
  });

  test("stay as they are where nothing was lost, the system keeps none, or keeps others", () => {
    expect(from("x.cjs\0b\xe9\0", ["b"])).toEqual(["b"]);
    expect(withoutLoss(["b\ufffd"], join(folder, "missing"))).toEqual(["b\ufffd"]);
    expect(from("x.cjs\0other\0", ["b\ufffd"])).toEqual(["b\ufffd"]);
    expect(from("b\xe9\0", ["check", "b\ufffd"])).toEqual(["check", "b\ufffd"]);
  });
});
