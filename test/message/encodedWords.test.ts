import { decodeWords } from "../../src/message/encodedWords";

const b = (bytes: number[]): string => Buffer.from(bytes).toString("base64");

describe("encoded words (RFC 2047)", () => {
  test.each([
    ["plain text", "plain text"],
    ["=?utf-8?B?44GT44KT44Gr44Gh44Gv?=", "こんにちは"],
    ["=?UTF-8?q?caf=C3=A9_au_lait?=", "café au lait"],
    ["a =?utf-8?Q?b?= c", "a b c"],
    ["=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"],
    ["=?utf-8?Q?a?=\t\r\n =?utf-8?B?Yg==?=", "ab"],
    ["=?utf-8?Q?a?==?utf-8?Q?b?=", "ab"],
    ["=?utf-8?Q?a?= x =?utf-8?Q?b?=", "a x b"],
    ["=?iso-8859-1?Q?=E9?= =?utf-8?Q?=C3=A9?=", "éé"],
    ["=?us-ascii*en?Q?hello?=", "hello"],
    ["=?utf-8*ja?B?44GT?=", "こ"],
    ["=?utf-8?Q?with spaces inside?=", "with spaces inside"],
    ["=?utf-8?B?YWJj", "=?utf-8?B?YWJj"],
    ["=?utf-8?X?abc?=", "=?utf-8?X?abc?="],
    ["=?no-such-set?Q?caf=C3=A9?=", "café"],
    ["=?no-such-set?Q?caf=E9?=", "café"],
    ["=?utf-8?B?YW Jj?=", "abc"],
    ["=?utf-8?B?YQ==Yg==?=", "ab"],
    ["=??Q?a?=", "=??Q?a?="],
    ["=?=?utf-8?Q?a?=", "=?a"],
  ])("%j → %j", (value, text) => {
    expect(decodeWords(value)).toBe(text);
  });

  test("words split inside a character are joined before they are decoded, B and Q mixed", () => {
    const bytes = [...Buffer.from("先進認証", "utf8")];
    expect(decodeWords(`=?utf-8?B?${b(bytes.slice(0, 4))}?= =?UTF-8?B?${b(bytes.slice(4))}?=`)).toBe("先進認証");
    const q = bytes.slice(4).map((byte) => `=${byte.toString(16).toUpperCase()}`);
    expect(decodeWords(`=?utf-8?B?${b(bytes.slice(0, 4))}?= =?utf8?Q?${q.join("")}?=`)).toBe("先進認証");
  });

  test.each([
    ["iso-2022-jp", [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], "日本"],
    ["cp50221", [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], "日本"],
    ["shift_jis", [0x93, 0xfa, 0x96, 0x7b], "日本"],
    ["cp932", [0x87, 0x40, 0xfb, 0xfc], "①髙"],
    ["x-sjis", [0x93, 0xfa], "日"],
    ["euc-jp", [0xc6, 0xfc, 0xcb, 0xdc], "日本"],
    ["gb18030", [0xd6, 0xd0, 0x81, 0x30, 0x81, 0x30], "中 "],
    ["gb2312", [0xd6, 0xd0, 0xce, 0xc4], "中文"],
    ["big5", [0xa4, 0xa4, 0xa4, 0xe5], "中文"],
    ["euc-kr", [0xc7, 0xd1, 0xb1, 0xb9], "한국"],
    ["ks_c_5601-1987", [0xc7, 0xd1], "한"],
    ["koi8-r", [0xcd, 0xc9, 0xd2], "мир"],
    ["windows-1250", [0xb9], "ą"],
    ["windows-1251", [0xec, 0xe8, 0xf0], "мир"],
    ["cp1252", [0x80, 0x99], "€™"],
    ["iso-8859-1", [0x93, 0x94], "“”"],
    ["windows-1254", [0xfe], "ş"],
    ["windows-1255", [0xf9], "ש"],
    ["windows-1256", [0xc7], "ا"],
    ["tis-620", [0xa1], "ก"],
    ["utf-7", [...Buffer.from("Hi +ZeVnLIqe- +- x")], "Hi 日本語 + x"],
  ])("%s", (charset, bytes, text) => {
    expect(decodeWords(`=?${charset}?B?${b(bytes)}?=`)).toBe(text);
  });

  test("an encoded CR LF, NUL or line separator stays one line", () => {
    expect(decodeWords("=?utf-8?Q?Hello=0D=0AFrom:_a@b.example=00=E2=80=A8x?=")).toBe("Hello From: a@b.example x");
  });

  test("ISO-2022-JP written straight into the field", () => {
    expect(decodeWords("\x1b$BF|K\\\x1b(B OK")).toBe("日本 OK");
  });

  test("300 nested words and a megabyte of openings are read once", () => {
    expect(decodeWords("=?a?Q?b".repeat(300)).length).toBe(2_100);
    expect(decodeWords("=?utf-8?Q?".repeat(100_000)).length).toBeGreaterThan(0);
  });
});
