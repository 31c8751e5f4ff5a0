import type { NextSteps } from "../../guidance/nextSteps";
import { say } from "../../guidance/sentence";
import { officialPage } from "../../knowledge/links";
import type { Words } from "../../locales/words";
import type { Verification } from "../../verdict/verification";
import type { Session } from "../Session";
import { guidanceOf } from "./ask";

/** Steps that send the reader on to a row below them: in a report that is passed on, and on paper, there is none. */
export const POINTS_BELOW: ReadonlySet<string> = new Set([
  "do-fake-clicked",
  "do-notice-pick-app",
  "do-notice-pick-app-after",
]);

/** What to do now, for a report that is passed on. `words` must hold the section "guidance". */
export function nextSteps(verification: Verification, session: Session, words: Words): NextSteps {
  const guidance = guidanceOf(verification, session);
  return {
    steps: guidance.steps.filter(({ id }) => !POINTS_BELOW.has(id)).map((step) => say(step, words, session.locale)),
    links: guidance.pages.slice(0, 5).map((id) => {
      const { href } = officialPage(id, words.language);
      const name = `official-${id}`;
      return { text: words.has(name) ? words.text(name) : href, href };
    }),
  };
}
