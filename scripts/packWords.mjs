/**
 * The word lists of src/impersonation as they travel: languages do not matter to the index, so phrases that do the same stand together,
 * sorted, and each only says what differs from the one before, as in scripts/publicSuffixes.mjs: a capital letter tells how many
 * characters the two share. Marks on Latin and Cyrillic letters, which plainLetters.ts takes off anyway, stay at home, and so does what a
 * shorter phrase says for any ending. 4 KB less on the way to a verdict, of 34.
 *
 * @param {Record<string, Record<string, string> | string>} lists by language, then by what they do, separated by |
 * @returns {{ packed: Record<string, string> }} by all that a phrase does, separated by spaces
 */
export function packWords(lists) {
  const doing = new Map();
  for (const language of Object.values(lists))
    if (typeof language !== "string")
      for (const [tag, list] of Object.entries(language))
        for (const written of list.split("|")) {
          if (/[A-Z]/.test(written)) throw new Error(`a capital letter in a word list: ${written}`);
          const phrase = written
            .normalize("NFD")
            .replace(/(?<=[a-z\u0400-\u04ff])[\u0300-\u036f]+/g, "")
            .normalize("NFC");
          doing.set(phrase, (doing.get(phrase) ?? new Set()).add(tag));
        }
  for (const [phrase, tags] of doing) {
    const open = phrase.endsWith("*");
    const stem = open ? phrase.slice(0, -1) : phrase;
    for (let length = open ? stem.length - 1 : stem.length; length > 0 && RUN.test(stem.slice(length - 1)); length -= 1)
      for (const tag of doing.get(`${stem.slice(0, length)}*`) ?? []) tags.delete(tag);
  }
  const groups = new Map();
  for (const [phrase, tags] of doing) {
    if (tags.size === 0) continue;
    const key = [...tags].sort().join(" ");
    groups.set(key, [...(groups.get(key) ?? []), phrase]);
  }
  const packed = {};
  for (const [key, phrases] of [...groups].sort(([one], [other]) => (one < other ? -1 : 1))) {
    let text = "";
    let before = "";
    for (const phrase of phrases.sort()) {
      let shared = 0;
      while (shared < 25 && shared < before.length && phrase[shared] === before[shared]) shared += 1;
      text += String.fromCharCode(65 + shared) + phrase.slice(shared);
      before = phrase;
    }
    packed[key] = text;
  }
  return { packed };
}

/** Letters of scripts with spaces between words: a phrase with any ending ends where they do. */
const RUN = /^[a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff]+$/;
