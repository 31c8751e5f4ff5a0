import { guideFor } from "../../src/cli/guide";
import { nextSteps } from "../../src/ui/guidance/nextSteps";
import type { Session } from "../../src/ui/Session";
import { verification } from "../report/verification";

const now = Date.UTC(2026, 10, 24);
const session = { host: { client: "page" }, settings: { app: "" }, configuration: null, locale: "en-GB" } as Session;

test("where there is nothing below to press, no step points there", async () => {
  for (const name of ["notice.en", "spoof.en"]) {
    const { value, words } = await verification(name);
    for (const { steps } of [guideFor(value, now, null, words), nextSteps(value, session, words)]) {
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.filter((step) => /\bbelow\b/.test(step))).toEqual([]);
    }
  }
});

test("a terminal names the option for the mail app after what holds for everybody", async () => {
  const { value, words } = await verification("notice.en");
  const { steps } = guideFor(value, now, null, words);
  expect(steps.indexOf(words.text("cli-pick-app"))).toBe(steps.indexOf(words.text("do-late-works")) + 1);
  expect(guideFor(value, now, "thunderbird", words).steps).not.toContain(words.text("cli-pick-app"));
});
