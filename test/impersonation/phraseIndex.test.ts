import { PhraseIndex } from "../../src/impersonation/phraseIndex";

const tagsAt = (index: PhraseIndex<string>, text: string): readonly string[] => [...(index.at(text, 0)?.tags ?? [])];

// "ая" and "ба" have the same hash: 31 × the first letter + the second.
test("words that share a hash are not taken for each other", () => {
  const index = new PhraseIndex<string>({ ru: { one: "ая", other: "ба" } });
  expect(tagsAt(index, "ая")).toEqual(["one"]);
  expect(tagsAt(index, "ба")).toEqual(["other"]);
  expect(tagsAt(new PhraseIndex<string>({ ru: { one: "ая" } }), "ба")).toEqual([]);
});

test("nor are beginnings", () => {
  const index = new PhraseIndex<string>({ ru: { one: "аякс*", other: "баня*" } });
  expect(tagsAt(index, "аякса")).toEqual(["one"]);
  expect(tagsAt(index, "баняк")).toEqual(["other"]);
  expect(tagsAt(new PhraseIndex<string>({ ru: { one: "ая*" } }), "баня")).toEqual([]);
});

test("a word must end as it does, a beginning need not", () => {
  expect(tagsAt(new PhraseIndex<string>({ en: { one: "team" } }), "teams")).toEqual([]);
  expect(tagsAt(new PhraseIndex<string>({ en: { one: "team*" } }), "teams")).toEqual(["one"]);
});
