/**
 * Microsoft's name in kana, Han and Hangul as a hurried person reads it: a kanji for the kana it looks like
 * ("マイク口ソフト"), small kana for large ("マィクロソフト"), spaces or dots between the letters ("微 软"). Takes and gives
 * plain letters; null where nothing was disguised. Linear in the text: at each place a name's length is looked at.
 */
export function scriptNames(plain: string): { readonly text: string; readonly swapped: boolean } | null {
  if (!MAY_HOLD.test(plain)) return null;
  const text = LIKE_KANA.test(plain) ? kanaForKanji(plain) : plain;
  const found: { start: number; end: number; name: string; swapped: boolean }[] = [];
  for (let place = 0; place < text.length; place++) {
    const name = NAMES.get(text.charAt(place));
    if (name === undefined) continue;
    const end = endOfName(text, place, name);
    if (end === null) continue;
    const piece = plain.slice(place, end);
    if (piece !== name) found.push({ start: place, end, name, swapped: LIKE_KANA.test(piece) });
    place = end - 1;
  }
  if (found.length === 0) return text === plain ? null : { text, swapped: false };
  let out = "";
  let done = 0;
  for (const { start, end, name } of found) {
    out += text.slice(done, start) + name;
    done = end;
  }
  return { text: out + text.slice(done), swapped: found.some(({ swapped }) => swapped) };
}

/** By the first letter; 軟 is read as 软. */
const NAMES: ReadonlyMap<string, string> = new Map(
  ["マイクロソフト", "微软", "마이크로소프트"].map((name) => [name.charAt(0), name]),
);

/** Where the name that begins at `place` ends; null where another word stands there. */
function endOfName(text: string, place: number, name: string): number | null {
  let at = place;
  let apart = false;
  for (const letter of name) {
    let gap = 0;
    while (at > place && gap < MOST_APART && BETWEEN.has(text.charAt(at))) {
      at++;
      gap++;
    }
    if (gap > 0) apart = true;
    const here = text.charAt(at);
    if ((LARGE.get(here) ?? here) !== letter) return null;
    at++;
  }
  // Two letters are soon found in other words: "轻微 软件" is slight software.
  if (apart && name.length === 2 && (HAN.test(text.charAt(place - 1)) || text.charAt(at) === "件")) return null;
  return at;
}

const BETWEEN: ReadonlySet<string> = new Set(" ・.-_·");
const MOST_APART = 3;
const HAN = /[\u3400-\u9fff]/;
const LARGE: ReadonlyMap<string, string> = new Map([
  ["ィ", "イ"],
  ["ォ", "オ"],
  ["ㇰ", "ク"],
  ["ㇷ", "フ"],
  ["ㇳ", "ト"],
  ["軟", "软"],
]);

const KANA: ReadonlyMap<string, string> = new Map([
  ["口", "ロ"],
  ["卜", "ト"],
  ["力", "カ"],
  ["二", "ニ"],
  ["夕", "タ"],
  ["工", "エ"],
  ["八", "ハ"],
]);
/** The first letters of the names, and what is taken for kana. */
const MAY_HOLD = /[マ微마口卜力二夕工八]/;
const LIKE_KANA = /[口卜力二夕工八]/;

/** A kanji between katakana, or at the end of a word of katakana, is taken for the kana it looks like; 入口 and 二社 stay. */
function kanaForKanji(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const kana = KANA.get(letter);
    const after = text.charAt(at + 1);
    const inside = kana !== undefined && isKatakana(out.charAt(at - 1)) && (isKatakana(after) || after.trim() === "");
    out += inside ? kana : letter;
  }
  return out;
}

const isKatakana = (letter: string): boolean => letter >= "ァ" && letter <= "ー" && letter !== "・";
