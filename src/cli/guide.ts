/**
 * What to do now, for a reader in a terminal: there is nothing to press "below", so those steps name a command instead.
 */
import { afterClick, HAPPENED } from "../guidance/afterClick";
import { guidanceFor } from "../guidance/guidance";
import { nextSteps, type NextSteps } from "../guidance/nextSteps";
import { say } from "../guidance/sentence";
import { MAIL_APPS } from "../knowledge/apps";
import { officialPage } from "../knowledge/links";
import type { Words } from "../locales/words";
import type { Verification } from "../verdict/verification";

const PICK_APP: ReadonlySet<string> = new Set(["do-notice-pick-app", "do-notice-pick-app-after"]);
const CLICKED = "do-fake-clicked";

/** `app`: id of the mail app that the person named (`--app`), or null. */
export function guideFor(verification: Verification, now: number, app: string | null, words: Words): NextSteps {
  const guidance = guidanceFor(verification, { client: "page", now, app });
  const asksForApp = guidance.steps.findIndex(({ id }) => PICK_APP.has(id));
  const steps = guidance.steps.filter(({ id }) => id !== CLICKED && !PICK_APP.has(id));
  // One answer for each kind of account, each said to be so: nextSteps alone would run them together.
  const { steps: said } = nextSteps({ ...guidance, steps, concern: [] }, words);
  const { links } = nextSteps(guidance, words);
  const answers = guidance.concern.flatMap(({ account, outcome, steps: own }) => [
    `${words.text(account === "personal" ? "concern-personal" : "concern-work")}: ${say(outcome, words)}`,
    ...own.map((step) => say(step, words)),
  ]);
  return {
    steps: [
      ...said.slice(0, Math.max(asksForApp, 0)),
      ...(asksForApp >= 0 && app === null ? [words.text("cli-pick-app")] : []),
      ...said.slice(Math.max(asksForApp, 0)),
      ...answers,
      ...(guidance.steps.some(({ id }) => id === CLICKED) ? [words.text("cli-clicked")] : []),
    ],
    links,
  };
}

/** Every mail app with the id that `--app` takes. */
export function appList(words: Words): string {
  const width = Math.max(...MAIL_APPS.map(({ id }) => id.length));
  const lines = MAIL_APPS.map(({ id }) => {
    const name = `app-${id}`;
    return `  ${id.padEnd(width)}  ${words.has(name) ? words.text(name) : id}`;
  });
  return `${words.text("cli-apps")}\n\n${lines.join("\n")}\n`;
}

/** What to do after a click, an answer, a call … */
export function afterList(words: Words): string {
  const parts = HAPPENED.map((happened) => {
    const title = `after-${happened}`;
    const steps = afterClick(happened, null).map((step, index) => {
      const page = step.page === null ? "" : `\n     ${officialPage(step.page, words.language).href}`;
      return `  ${index + 1}. ${say(step, words)}${page}`;
    });
    return `${words.has(title) ? words.text(title) : happened}\n${steps.join("\n")}\n`;
  });
  return `${words.text("after-title")}\n${words.text("after-calm")}\n\n${parts.join("\n")}`;
}
