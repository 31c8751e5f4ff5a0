import fc from "fast-check";
import { chooseLanguage } from "../../src/locales/languages";
import { harmless, wordsFrom } from "../../src/locales/words";
import type { MessageId } from "../../src/locales/messages.gen";

const id = (name: string): MessageId => name as MessageId;
const words = wordsFrom("en", [
  "said = It says { $name }, but { $domain } sent it.\nalone = { $name }\nmany = { $n ->\n    [one] one link\n   *[other] { $n } links\n  }\n",
]);

test("a sentence comes as text without isolation marks, and in parts with its values set apart", () => {
  const params = { name: "Outlook", domain: "evil.example" };
  expect(words.text(id("said"), params)).toBe("It says Outlook, but evil.example sent it.");
  expect(words.parts(id("said"), params)).toEqual([
    { kind: "words", text: "It says " },
    { kind: "value", text: "Outlook" },
    { kind: "words", text: ", but " },
    { kind: "value", text: "evil.example" },
    { kind: "words", text: " sent it." },
  ]);
});

test("numbers take the form that the language wants", () => {
  expect(words.text(id("many"), { n: 1 })).toBe("one link");
  expect(words.text(id("many"), { n: 2 })).toBe("2 links");
});

test("a sentence or a value that is missing is a mistake of ours and is thrown", () => {
  expect(() => words.text(id("no-such"))).toThrow("no words for no-such in en");
  expect(() => words.text(id("said"), { name: "x" })).toThrow("domain");
});

test("a name can neither turn the sentence around nor leave its isolation", () => {
  const turned = words.parts(id("said"), { name: "a\u202eb\u2069c\u2068\u200fd\r\n\u0000e", domain: "x" });
  expect(turned[1]).toEqual({ kind: "value", text: "abcd   e" });
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (name) => {
      const values = words.parts(id("said"), { name, domain: "x.example" }).filter((part) => part.kind === "value");
      expect(values.map((part) => part.text)).toEqual(
        harmless(name) === "" ? ["x.example"] : [harmless(name), "x.example"],
      );
    }),
  );
});

test.each([
  [["ja-JP", "en-US"], "ja"],
  [["en-GB"], "en"],
  [["tlh", "ja"], "ja"],
  [["not a tag!", "xx"], "en"],
  [["zh-HK"], "zh-TW"],
  [["zh-Hant-HK"], "zh-TW"],
  [["zh-Hans-SG"], "zh-CN"],
  [["zh"], "zh-CN"],
  [["pt-PT"], "pt-BR"],
  [["pt"], "pt-BR"],
  [["de-AT", "en"], "de"],
  [["es-419"], "es"],
  [["ar-EG"], "ar"],
  [["fr-CA", "ja"], "fr"],
  [[], "en"],
])("%j speaks %s", (preferred, language) => {
  expect(chooseLanguage(preferred)).toBe(language);
});
