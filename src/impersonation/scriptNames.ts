/**
 * Microsoft's name in kana, Han and Hangul as a hurried person reads it: a kanji for the kana it looks like
 * ("マイク口ソフト"), small kana for large ("マィクロソフト"), spaces or dots between the letters ("微 软"). Takes and gives
 * plain letters; null where nothing was disguised. Linear in the text: at each place a name's length is looked at.
 */
export function scriptNames(plain: string): { readonly text: string; readonly swapped: boolean } | null {
  if (!MAY_HOLD.test(plain)) return null;
  const text = LIKE_KANA.test(plain) ? kanaForKanji(plain) : plain;
  let out = "";
  let done = 0;
  let swapped = false;
  for (let place = 0; place < text.length; place++) {
    const name = NAMES.get(text.charAt(place));
    const end = name === undefined ? null : endOfName(text, place, name);
    if (name === undefined || end === null) continue;
    out += text.slice(done, place) + name;
    if (LIKE_KANA.test(plain.slice(place, end))) swapped = true;
    done = end;
    place = end - 1;
  }
  out += text.slice(done);
  return out === plain ? null : { text: out, swapped };
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
/** What a letter is taken for: pairs. */
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map((text.match(/../g) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]));
const LARGE = pairs("ィイ軟软");
const KANA = pairs("口ロ卜ト力カ二ニ夕タ工エ八ハ");
const LIKE_KANA = /[口卜力二夕工八]/;
/** The first letters of the names, and what is taken for kana. */
const MAY_HOLD = /[マ微마口卜力二夕工八]/;

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
