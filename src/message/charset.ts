import { latin1Text } from "./transferEncoding";

/**
 * Bytes in a named character set to text. Labels as in WHATWG Encoding, and the names that mail programs write
 * besides (cp932, x-sjis, cp50220 …). An unknown label is read as UTF-8 if that is valid, else as windows-1252.
 *
 * @param bytes the text as it stands in the mail
 * @param label value of charset=, or the first part of an encoded word
 * @returns text; never throws, wrong bytes become U+FFFD
 */
export function decodeCharset(bytes: Uint8Array, label: string): string {
  const name = canonicalCharset(label);
  if (name === "utf-7") return decodeUtf7(bytes);
  if (name === "windows-1252") return decodeWindows1252(bytes);
  return name === null ? decodeUnlabelled(bytes) : decoder(name).decode(bytes);
}

/**
 * The label that TextDecoder knows, "utf-7", or null when the label is unknown.
 * "" and "us-ascii" are null on purpose: what claims to be ASCII and is not, is most often UTF-8.
 */
export function canonicalCharset(label: string): string | null {
  if (label.length > 40) return null;
  const lower = label.trim().toLowerCase();
  return LABELS.get(lower) ?? null;
}

/** 8-bit text of which nobody says the set: UTF-8 where valid, else windows-1252. */
function decodeUnlabelled(bytes: Uint8Array): string {
  return decodeStrictUtf8(bytes) ?? decodeWindows1252(bytes);
}

/** What windows-1252 has at 0x80-0x9f. */
export const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Done here, because the TextDecoder of Node 20 gives U+0080 for 0x80 where browsers give "€". */
function decodeWindows1252(bytes: Uint8Array): string {
  return latin1Text(bytes).replace(C1, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

/** UTF-8, or null when the bytes are not valid UTF-8. */
export function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null; // the only error of a fatal decoder: not UTF-8
  }
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const decoders = new Map<string, TextDecoder>();

function decoder(name: string): TextDecoder {
  let found = decoders.get(name);
  if (found === undefined) {
    try {
      found = new TextDecoder(name);
    } catch {
      found = new TextDecoder("utf-8"); // a platform built without this set: letters of ASCII survive
    }
    decoders.set(name, found);
  }
  return found;
}

/** One line a set: the name TextDecoder knows, then the other names seen in mail. */
const SETS = `
utf-8 utf8 unicode-1-1-utf-8 cp65001 utf8mb4 x-unicode20utf8
utf-7 unicode-1-1-utf-7 csunicode11utf7 cp65000
utf-16le utf-16 ucs-2 unicode csunicode iso-10646-ucs-2
utf-16be
windows-1252 iso-8859-1 iso8859-1 iso_8859-1 iso88591 latin1 latin-1 l1 cp1252 x-cp1252 cp819 ibm819 ansi_x3.110-1983
iso-8859-2 iso8859-2 iso_8859-2 latin2 l2
iso-8859-3 iso8859-3 iso_8859-3 latin3
iso-8859-4 iso8859-4 iso_8859-4 latin4
iso-8859-5 iso8859-5 iso_8859-5 cyrillic
iso-8859-6 iso8859-6 iso_8859-6 iso-8859-6-i iso-8859-6-e arabic
iso-8859-7 iso8859-7 iso_8859-7 greek
iso-8859-8 iso8859-8 iso_8859-8 iso-8859-8-e hebrew
iso-8859-8-i logical
iso-8859-10 iso8859-10 latin6
iso-8859-13 iso8859-13
iso-8859-14 iso8859-14
iso-8859-15 iso8859-15 iso_8859-15 latin9 latin-9 l9
iso-8859-16
windows-1250 cp1250 x-cp1250
windows-1251 cp1251 x-cp1251 win-1251
windows-1253 cp1253 x-cp1253
windows-1254 iso-8859-9 iso8859-9 iso_8859-9 latin5 l5 cp1254 x-cp1254
windows-1255 cp1255 x-cp1255
windows-1256 cp1256 x-cp1256
windows-1257 cp1257 x-cp1257
windows-1258 cp1258 x-cp1258
windows-874 iso-8859-11 iso8859-11 tis-620 cp874 dos-874
macintosh mac x-mac-roman
x-mac-cyrillic x-mac-ukrainian
ibm866 cp866 866
koi8-r koi8 koi koi8_r cskoi8r
koi8-u koi8-ru
gbk gb2312 gb_2312-80 gb_2312 x-gbk cp936 ms936 windows-936 euc-cn chinese csgb2312 iso-ir-58
gb18030
big5 big5-hkscs cn-big5 x-x-big5 csbig5 cp950 ms950
euc-jp x-euc-jp x-euc eucjp cseucpkdfmtjapanese
iso-2022-jp csiso2022jp iso-2022-jp-1 iso-2022-jp-2 iso-2022-jp-3 iso-2022-jp-ms cp50220 cp50221 cp50222 jis
shift_jis shift-jis sjis x-sjis ms_kanji ms932 cp932 windows-31j windows-932 csshiftjis cswindows31j cp943 ibm-943
euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 cp949 ms949 windows-949 uhc korean cseuckr
`;

const LABELS: ReadonlyMap<string, string> = new Map(
  SETS.trim()
    .split("\n")
    .flatMap((line) => {
      const names = line.split(" ");
      return names.map((name): [string, string] => [name, names[0] ?? name]);
    }),
);

const C1 = /[\u0080-\u009f]/g;
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** RFC 2152. Old mail programs still write it, and no TextDecoder reads it. */
function decodeUtf7(bytes: Uint8Array): string {
  const out: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at++] ?? 0;
    if (byte !== 0x2b) {
      out.push(String.fromCharCode(byte));
      continue;
    }
    if (bytes[at] === 0x2d) {
      out.push("+"); // "+-" stands for "+"
      at++;
      continue;
    }
    let bits = 0;
    let held = 0;
    for (; at < bytes.length; at++) {
      const digit = BASE64.indexOf(String.fromCharCode(bytes[at] ?? 0));
      if (digit < 0) break;
      bits = ((bits << 6) | digit) & 0x3fffff;
      held += 6;
      if (held >= 16) {
        held -= 16;
        out.push(String.fromCharCode((bits >> held) & 0xffff));
      }
    }
    if (bytes[at] === 0x2d) at++;
  }
  return out.join("");
}
