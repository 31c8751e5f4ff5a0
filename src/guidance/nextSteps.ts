import { officialPage } from "../knowledge/links";
import type { Words } from "../locales/words";
import type { Guidance } from "./guidance";
import { say } from "./sentence";

/** What to do now, in words: for a terminal, a printed report, a copied text. */
export interface NextSteps {
  readonly steps: readonly string[];
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** The steps of a verdict, what is true about the matter, the picked app's answer, and the official pages. */
export function nextSteps({ steps, matter, concern, pages }: Guidance, words: Words): NextSteps {
  const said = [
    ...steps,
    ...(matter?.sentences ?? []),
    ...concern.flatMap((answer) => [answer.outcome, ...answer.steps]),
  ];
  const listed = [...new Set([...pages, ...concern.flatMap((answer) => answer.pages)])];
  return {
    steps: said.map((sentence) => say(sentence, words)),
    links: listed.map((id) => {
      const title = `official-${id}`;
      if (!words.has(title)) throw new Error(`no words for ${title}`);
      return { text: words.text(title), href: officialPage(id, words.language).href };
    }),
  };
}
