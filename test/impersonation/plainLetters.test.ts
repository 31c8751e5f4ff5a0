import fc from "fast-check";
import { isDisguised, plainLetters } from "../../src/impersonation/plainLetters";

const MICROSOFT: readonly (readonly [string, string])[] = [
  ["as it is", "Microsoft"],
  ["capitals", "MICROSOFT"],
  ["full width", "Ｍｉｃｒｏｓｏｆｔ"],
  ["mathematical bold italic", "𝑴𝒊𝒄𝒓𝒐𝒔𝒐𝒇𝒕"],
  ["mathematical script", "ℳ𝒾𝒸𝓇ℴ𝓈ℴ𝒻𝓉"],
  ["double struck", "𝕄𝕚𝕔𝕣𝕠𝕤𝕠𝕗𝕥"],
  ["circled", "Ⓜⓘⓒⓡⓞⓢⓞⓕⓣ"],
  ["white on black", "🅼🅸🅲🆁🅾🆂🅾🅵🆃"],
  ["flags", "🇲🇮🇨🇷🇴🇸🇴🇫🇹"],
  ["small capitals", "ᴍɪᴄʀᴏꜱᴏꜰᴛ"],
  ["Cherokee", "ᎷᎥᏟᏒᎾᏚᎾᖴᎢ"],
  ["some Cyrillic", "Miсrоsоft"],
  ["some Greek", "Μicrοsοft"],
  ["Armenian", "Microsօft"],
  ["accents", "Mîcrósöft"],
  ["stroke overlay", "M̶i̶c̶rosoft"],
  ["letters with a stroke", "Micrøsøft"],
  ["zero width space", "Micro\u200bsoft"],
  ["zero width joiner", "Micro\u200dsoft"],
  ["word joiner", "Micro\u2060soft"],
  ["soft hyphen", "Micro\u00adsoft"],
  ["byte order mark", "\ufeffMicrosoft"],
  ["grapheme joiner", "M\u034fi\u034fcrosoft"],
  ["variation selector", "M\ufe0ficrosoft"],
  ["variation selectors of plane 14", "M\u{e0100}i\u{e01ef}crosoft"],
  ["tags", "Micro\u{e0073}soft"],
  ["direction marks", "\u202aMicro\u200fsoft\u202c"],
  ["Hangul filler", "Micro\u3164soft"],
  ["Mongolian separator", "Micro\u180esoft"],
  ["turned around", "\u202etfosorciM\u202c"],
  ["a part turned around", "Micro\u202etfos"],
];

test.each(MICROSOFT)("reads Microsoft written with %s", (_how, written) => {
  expect(plainLetters(written)).toBe("microsoft");
});

test.each([
  ["Команда учётных записей", "команда учетных записеи"],
  ["Λογαριασμός", "λογαριασμος"],
  ["アカウント チーム", "アカウント チーム"],
  ["ｱｶｳﾝﾄ", "アカウント"],
  ["계정 팀", "계정 팀"],
  ["微软帐户团队", "微软帐户团队"],
  ["حِسَابُكَ", "حسابك"],
  ["Équipe  des\tcomptes", "equipe des comptes"],
  ["Straße", "straße"],
  ["Account-Team!", "account-team!"],
  ["  a\u00a0b\u3000c ", "a b c"],
])("keeps the words of living scripts: %s", (written, plain) => {
  expect(plainLetters(written)).toBe(plain);
});

test("a whole Cyrillic word stays, the same letters among Latin ones are a disguise", () => {
  expect(plainLetters("рост")).toBe("рост");
  expect(plainLetters("рostage")).toBe("postage");
});

test("the Latin letter may stand anywhere in the word, behind marks and what cannot be seen", () => {
  expect(plainLetters("рос\u0301\u200bтa")).toBe("pocta");
  expect(plainLetters("aрост")).toBe("apoct");
  expect(plainLetters("рост-a рост")).toBe("рост-a рост");
  expect(plainLetters("рост𝑴")).toBe("poctm");
  expect(plainLetters("ΛΟΓΟΣ")).toBe("λογοσ");
});

test("each word is folded by itself, whatever stands around it", () => {
  const letters = fc.constantFrom(..."aZ7.-ΣσрНЖжé日びハ한\u0301\u200b\u00adｍ𝑴🅼😀\ud83d");
  const word = fc.array(letters, { minLength: 1, maxLength: 6 }).map((parts) => `x-${parts.join("")}.`);
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 6 }),
      fc.constantFrom(" ", "\u00a0", "\u3000", " \t\r\n"),
      (words, space) => {
        expect(plainLetters(words.join(space))).toBe(words.map((one) => plainLetters(one)).join(" "));
      },
    ),
  );
});

test("says when something was hidden", () => {
  expect(isDisguised("Microsoft Team")).toBe(false);
  expect(isDisguised("Micro\u200bsoft")).toBe(true);
  expect(isDisguised("Мicrosoft")).toBe(true);
});

test("long hostile text is read in one pass", () => {
  expect(plainLetters("M\u034f".repeat(50_000))).toHaveLength(50_000);
  expect(plainLetters(" ".repeat(100_000))).toBe("");
  expect(plainLetters("р".repeat(50_000))).toBe("р".repeat(50_000));
  expect(plainLetters("\u202ea".repeat(50_000))).toHaveLength(50_000);
  expect(plainLetters(`${"р".repeat(50_000)}a`)).toBe(`${"p".repeat(50_000)}a`);
});
