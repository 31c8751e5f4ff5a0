import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Params } from "../knowledge/finding";
import { direction, type Language } from "./languages";
import type { MessageId, Section } from "./messages.gen";

/** A piece of a sentence: plain words, or a value that was put in (a domain, a name), to be set apart and bidi-isolated. */
export type Part = { readonly kind: "words" | "value"; readonly text: string };

/** The sentences of one language, for the sections that were loaded. */
export interface Words {
  readonly language: Language;
  readonly dir: "ltr" | "rtl";
  /** The sentence as plain text, without isolation marks: for a terminal, a file, an attribute. Throws for an id that no loaded section has. */
  text(id: MessageId, params?: Params): string;
  /** The sentence in pieces: for a view that sets values in bold inside <bdi>. */
  parts(id: MessageId, params?: Params): readonly Part[];
  /** Narrows an id made at run time (`finding-${id}`) to one that has words. */
  has(id: string): id is MessageId;
}

/** The sentence as text; the id itself where a data row is newer than the words, so that one missing sentence stops nothing. */
export function textOf(words: Words, id: string, params?: Params): string {
  return words.has(id) ? words.text(id, params) : id;
}

const FSI = "\u2068";
const PDI = "\u2069";

/**
 * Makes a value from a mail harmless inside a sentence: control and direction characters and other invisible ones are
 * taken out, so that a name can neither turn the sentence around nor end its own isolation (Unicode UAX #9, TR36).
 */
export function harmless(value: string): string {
  if (PLAIN.test(value)) return value;
  let out = "";
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029) out += " ";
    else if (
      (code >= 0x200b && code <= 0x200f) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2060 && code <= 0x206f) ||
      code === 0x061c ||
      code === 0xfeff ||
      code === 0x00ad ||
      code === 0x034f ||
      (code >= 0xe0000 && code <= 0xe0fff) ||
      (code >= 0xfff9 && code <= 0xfffb)
    )
      continue;
    else out += character;
  }
  return out;
}

const PLAIN = /^[ -~]*$/;

/** Words from the texts of one or more sections (Fluent syntax). Throws on a text that is not well-formed: a build mistake, never a person's. */
export function wordsFrom(language: Language, sources: readonly string[]): Words {
  const bundle = new FluentBundle(language, { useIsolating: true });
  for (const source of sources) {
    const [problem] = bundle.addResource(new FluentResource(source));
    if (problem !== undefined) throw problem;
  }
  const format = (id: string, params: Params = {}): string => {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern === undefined || pattern === null) throw new Error(`no words for ${id} in ${language}`);
    const safe: Record<string, string | number> = {};
    for (const [key, value] of Object.entries(params)) safe[key] = typeof value === "string" ? harmless(value) : value;
    const problems: Error[] = [];
    const text = bundle.formatPattern(pattern, safe, problems);
    const [first] = problems;
    if (first !== undefined) throw new Error(`words for ${id} in ${language}: ${first.message}`);
    return text;
  };
  /** Sentences that were asked for without a value: each is always the same. */
  const fixed = new Map<MessageId, string>();
  return {
    language,
    dir: direction(language),
    text: (id, params) => {
      if (params !== undefined) return plain(format(id, params));
      const known = fixed.get(id);
      if (known !== undefined) return known;
      const text = plain(format(id));
      fixed.set(id, text);
      return text;
    },
    parts: (id, params) => split(format(id, params)),
    has: (id): id is MessageId => bundle.hasMessage(id),
  };
}

function plain(text: string): string {
  return text.replaceAll(FSI, "").replaceAll(PDI, "");
}

function split(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (const [position, piece] of text.split(FSI).entries()) {
    const end = position === 0 ? -1 : piece.indexOf(PDI);
    if (end > 0) parts.push({ kind: "value", text: piece.slice(0, end) });
    const rest = piece.slice(end + 1);
    if (rest !== "") parts.push({ kind: "words", text: rest });
  }
  return parts;
}

/** Loads the sections of one language; each is a file of its own that a browser fetches only when it is wanted. */
export async function loadWords(language: Language, sections: readonly Section[]): Promise<Words> {
  const sources = await Promise.all(
    sections.map(async (section) => {
      const module: { default: string } = await import(
        /* webpackChunkName: "[request]" */ `./${language}/${section}.ftl`
      );
      return module.default;
    }),
  );
  return wordsFrom(language, sources);
}
