import { say } from "../../guidance/sentence";
import { officialPage } from "../../knowledge/links";
import type { Words } from "../../locales/words";
import type { NextSteps } from "../../report/text";
import type { Verification } from "../../verdict/verification";
import type { Session } from "../Session";
import { guidanceOf } from "./ask";

/** What to do now, for a report that is passed on. `words` must hold the section "guidance". */
export function nextSteps(verification: Verification, session: Session, words: Words): NextSteps {
  const guidance = guidanceOf(verification, session);
  return {
    steps: guidance.steps.map((step) => say(step, words)),
    links: guidance.pages.slice(0, 5).map((id) => {
      const { href } = officialPage(id, words.language);
      const name = `official-${id}`;
      return { text: words.has(name) ? words.text(name) : href, href };
    }),
  };
}
