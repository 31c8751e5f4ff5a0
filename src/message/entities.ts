import { WINDOWS_1252 } from "./charset";

/**
 * Character references of HTML: all numeric ones, the named ones of HTML 4, and those of HTML 5 that stand for ASCII
 * or for nothing visible, because they can hide an address (&colon;, &sol;, &period;, &commat;, &ZeroWidthSpace;).
 * Others stay as written, as in a program that does not know them.
 *
 * @param text text or attribute value as written
 */
export function decodeEntities(text: string): string {
  let amp = text.indexOf("&");
  if (amp < 0) return text;
  const out: string[] = [];
  let at = 0;
  for (; amp >= 0; amp = text.indexOf("&", at)) {
    out.push(text.slice(at, amp));
    const found = reference(text, amp);
    out.push(found.text);
    at = found.end;
  }
  out.push(text.slice(at));
  return out.join("");
}

function reference(text: string, amp: number): { text: string; end: number } {
  const stop = Math.min(text.length, amp + LONGEST);
  if (text.charCodeAt(amp + 1) === 0x23) return numeric(text, amp, stop);
  let end = amp + 1;
  while (end < stop && isAlphanumeric(text.charCodeAt(end))) end++;
  const name = text.slice(amp + 1, end);
  if (text.charCodeAt(end) === 0x3b) {
    const value = NAMED.get(name);
    return value === undefined ? { text: "&", end: amp + 1 } : { text: value, end: end + 1 };
  }
  // Without ";" only the oldest names count: &amp, &lt, &gt, &quot, &nbsp, &copy, &reg.
  for (const old of WITHOUT_SEMICOLON) {
    if (name.startsWith(old)) return { text: NAMED.get(old) ?? "&", end: amp + 1 + old.length };
  }
  return { text: "&", end: amp + 1 };
}

function numeric(text: string, amp: number, stop: number): { text: string; end: number } {
  const hex = (text.charCodeAt(amp + 2) | 0x20) === 0x78;
  const start = amp + (hex ? 3 : 2);
  let end = start;
  // Leading zeros may be many ("&#0000000065;") and are still one letter to a browser.
  while (text.charCodeAt(end) === 0x30) end++;
  const first = end;
  while (end - first < stop - amp && (hex ? isHex(text.charCodeAt(end)) : isDigit(text.charCodeAt(end)))) end++;
  if (end === start) return { text: "&", end: amp + 1 };
  const code = end === first ? 0 : Number.parseInt(text.slice(first, end), hex ? 16 : 10);
  if (text.charCodeAt(end) === 0x3b) end++;
  if (code >= 0x80 && code <= 0x9f) return { text: WINDOWS_1252[code - 0x80] ?? "\ufffd", end };
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { text: valid ? String.fromCodePoint(code) : "\ufffd", end };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isHex(code: number): boolean {
  return isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}

const LONGEST = 34;
const WITHOUT_SEMICOLON = ["amp", "AMP", "lt", "LT", "gt", "GT", "quot", "QUOT", "nbsp", "copy", "reg", "shy"];

/** Latin-1 names in the order of their code points from U+00A0 on. */
const LATIN1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** name, code point (base 36), … */
const OTHERS: readonly (readonly [string, number])[] = [
  ["amp", 38],
  ["AMP", 38],
  ["lt", 60],
  ["LT", 60],
  ["gt", 62],
  ["GT", 62],
  ["quot", 34],
  ["QUOT", 34],
  ["apos", 39],
  ["Tab", 9],
  ["NewLine", 10],
  ["excl", 33],
  ["num", 35],
  ["dollar", 36],
  ["percnt", 37],
  ["lpar", 40],
  ["rpar", 41],
  ["ast", 42],
  ["midast", 42],
  ["plus", 43],
  ["comma", 44],
  ["period", 46],
  ["sol", 47],
  ["colon", 58],
  ["semi", 59],
  ["equals", 61],
  ["quest", 63],
  ["commat", 64],
  ["lsqb", 91],
  ["lbrack", 91],
  ["bsol", 92],
  ["rsqb", 93],
  ["rbrack", 93],
  ["Hat", 94],
  ["lowbar", 95],
  ["UnderBar", 95],
  ["grave", 96],
  ["lcub", 123],
  ["lbrace", 123],
  ["verbar", 124],
  ["vert", 124],
  ["VerticalLine", 124],
  ["rcub", 125],
  ["rbrace", 125],
  ["NonBreakingSpace", 160],
  ["COPY", 169],
  ["REG", 174],
  ["fjlig", 102],
  ["ensp", 8194],
  ["emsp", 8195],
  ["numsp", 8199],
  ["puncsp", 8200],
  ["thinsp", 8201],
  ["ThinSpace", 8201],
  ["hairsp", 8202],
  ["ZeroWidthSpace", 8203],
  ["NegativeThinSpace", 8203],
  ["NegativeMediumSpace", 8203],
  ["NegativeThickSpace", 8203],
  ["NegativeVeryThinSpace", 8203],
  ["zwnj", 8204],
  ["zwj", 8205],
  ["lrm", 8206],
  ["rlm", 8207],
  ["NoBreak", 8288],
  ["ApplyFunction", 8289],
  ["InvisibleTimes", 8290],
  ["InvisibleComma", 8291],
  ["hyphen", 8208],
  ["dash", 8208],
  ["ndash", 8211],
  ["mdash", 8212],
  ["lsquo", 8216],
  ["rsquo", 8217],
  ["sbquo", 8218],
  ["ldquo", 8220],
  ["rdquo", 8221],
  ["bdquo", 8222],
  ["dagger", 8224],
  ["Dagger", 8225],
  ["bull", 8226],
  ["bullet", 8226],
  ["hellip", 8230],
  ["mldr", 8230],
  ["permil", 8240],
  ["prime", 8242],
  ["Prime", 8243],
  ["lsaquo", 8249],
  ["rsaquo", 8250],
  ["oline", 8254],
  ["frasl", 8260],
  ["euro", 8364],
  ["trade", 8482],
  ["TRADE", 8482],
  ["larr", 8592],
  ["uarr", 8593],
  ["rarr", 8594],
  ["darr", 8595],
  ["harr", 8596],
  ["minus", 8722],
  ["infin", 8734],
  ["ne", 8800],
  ["le", 8804],
  ["ge", 8805],
  ["check", 10003],
  ["checkmark", 10003],
  ["cross", 10007],
  ["star", 9734],
  ["starf", 9733],
  ["phone", 9742],
  ["lang", 9001],
  ["rang", 9002],
  ["OElig", 338],
  ["oelig", 339],
  ["Scaron", 352],
  ["scaron", 353],
  ["Yuml", 376],
  ["fnof", 402],
  ["circ", 710],
  ["tilde", 732],
];

const NAMED: ReadonlyMap<string, string> = new Map<string, string>([
  ...LATIN1.split(" ").map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ...OTHERS.map(([name, code]): [string, string] => [name, String.fromCharCode(code)]),
]);
