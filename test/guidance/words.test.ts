import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterClick, HAPPENED } from "../../src/guidance/afterClick";
import { appsToOffer, concernOf, FIND_APP } from "../../src/guidance/concern";
import { SCOPE } from "../../src/guidance/guidance";
import { matterOf } from "../../src/guidance/matter";
import { questions } from "../../src/guidance/questions";
import { reportingFor } from "../../src/guidance/reporting";
import { say, sayDay, type Sentence } from "../../src/guidance/sentence";
import apps from "../../src/knowledge/apps.json";
import { officialPage, PAGE_IDS } from "../../src/knowledge/links";
import notices from "../../src/knowledge/notices.json";
import { TIMELINE } from "../../src/knowledge/timeline";
import { LANGUAGES } from "../../src/locales/languages";
import { wordsFrom } from "../../src/locales/words";

const TOPICS = ["basic-auth-2024", "exchange-basic-auth", "smtp-auth", "ews"] as const;
const DAYS = ["2024-01-01", "2024-12-01", "2026-11-24", "2027-02-01", "2027-06-01", "2030-01-01"].map((day) =>
  Date.parse(day),
);
const CLIENTS = ["web", "new-windows", "classic-windows", "mac", "ios", "android", "page"];

const wordsOf = (language: (typeof LANGUAGES)[number]) =>
  wordsFrom(language, [readFileSync(join(__dirname, `../../src/locales/${language}/guidance.ftl`), "utf8")]);

/** Everything that guidance can ever say, at six points in time. */
function everySentence(): Sentence[] {
  const all: Sentence[] = [...SCOPE, ...FIND_APP];
  for (const now of DAYS) {
    for (const topic of TOPICS) {
      const matter = matterOf(topic, now);
      all.push(...matter.sentences, ...matter.dates.map(({ sentence }) => sentence));
    }
    for (const app of appsToOffer(null, []))
      for (const concern of concernOf(app.id, null, now).concat(
        concernOf(app.id, "personal", now),
        concernOf(app.id, "work", now),
      ))
        all.push(concern.outcome, ...concern.steps, ...concern.notes, ...concern.tellAdministrator);
    for (const { question, answer } of questions(now)) all.push(question, answer);
  }
  for (const happened of HAPPENED)
    for (const account of ["personal", "work", null] as const) all.push(...afterClick(happened, account));
  for (const client of CLIENTS)
    for (const mailbox of [null, "phish@example.com"]) {
      const { own, draft, attached, byHand } = reportingFor(client, mailbox);
      all.push(...own, draft.subject, draft.body, ...attached, ...byHand);
    }
  return all;
}

describe.each(LANGUAGES)("in %s", (language) => {
  const words = wordsOf(language);

  test("every sentence that guidance can say has words, and every page it opens is on our list", () => {
    const said = everySentence();
    expect(said.length).toBeGreaterThan(1000);
    for (const sentence of said) {
      expect(say(sentence, words)).not.toBe("");
      if (sentence.page !== null) expect(PAGE_IDS).toContain(sentence.page);
    }
  });

  test("every page, app, group, notice and event that can be named has a name", () => {
    const ids = [
      ...PAGE_IDS.map((id) => `official-${id}`),
      ...apps.apps.flatMap((app) => [`app-${app.id}`, `app-group-${app.group}`]),
      ...notices.notices.map((notice) => `notice-${notice.id}`),
      ...TIMELINE.map((event) => `event-${event.id}`),
      ...HAPPENED.map((id) => `after-${id}`),
    ];
    expect(ids.filter((id) => !words.has(id))).toEqual([]);
  });
});

test("no word of guidance is without use", () => {
  const english = readFileSync(join(__dirname, "../../src/locales/en/guidance.ftl"), "utf8");
  const defined = [...english.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((match) => match[1] ?? "");
  const used = new Set(everySentence().map(({ id }) => id));
  const source = ["guidance", "matter", "concern", "wrongResult", "sentence"]
    .map((file) => readFileSync(join(__dirname, `../../src/guidance/${file}.ts`), "utf8"))
    .join("\n");
  const byTemplate =
    /^(official|app|app-group|notice|event|after|check|concern|find-app-title|questions-title|wrong|app-unknown)-/;
  const idle = defined.filter((id) => !used.has(id) && !source.includes(`"${id}"`) && !byTemplate.test(id));
  // titles are the views' to use
  expect(idle.filter((id) => !id.endsWith("-title"))).toEqual([]);
});

test("a day is written as the reader writes it, and an unknown day is not made up", () => {
  const [ja, en] = [wordsOf("ja"), wordsOf("en")];
  expect(sayDay({ date: "2024-09-16", precision: "day" }, ja)).toBe("2024年9月16日");
  expect(sayDay({ date: "2024-09-16", precision: "day" }, en)).toBe("September 16, 2024");
  expect(sayDay({ date: "2024-09-16", precision: "day" }, en, "en-GB")).toBe("16 September 2024");
  expect(sayDay({ date: "2023-01-01", precision: "month" }, en)).toBe("January 2023");
  expect(sayDay({ date: "2026-12-31", precision: "end-of-month" }, ja)).toBe("2026年12月末");
  expect(sayDay({ date: "2026-12-31", precision: "end-of-month" }, en)).toBe("the end of December 2026");
  expect(sayDay({ date: "2027-07-01", precision: "half-year" }, ja)).toBe("2027年後半");
  expect(sayDay({ date: "2027-07-01", precision: "half-year" }, en)).toBe("the second half of 2027");
});

test("an official page opens in the reader's language where it exists, and says so where it does not", () => {
  expect(officialPage("outlookcom-modern-auth", "ja")).toMatchObject({
    href: "https://support.microsoft.com/ja-jp/office/c5d65390-9676-4763-b41f-d7986499a90d",
    host: "support.microsoft.com",
    otherLanguage: null,
  });
  expect(officialPage("outlookcom-modern-auth", "en").href).toBe(
    "https://support.microsoft.com/office/c5d65390-9676-4763-b41f-d7986499a90d",
  );
  expect(officialPage("exchange-basic-auth", "zh-TW").href).toMatch(/^https:\/\/learn\.microsoft\.com\/zh-tw\//);
  expect(officialPage("smtp-auth-timeline", "ja")).toMatchObject({
    host: "jpmessaging.github.io",
    otherLanguage: null,
  });
  expect(officialPage("smtp-auth-timeline", "de")).toMatchObject({
    host: "techcommunity.microsoft.com",
    otherLanguage: "en",
  });
  expect(officialPage("hidemaru", "en")).toMatchObject({ owner: "maker", otherLanguage: "ja" });
  expect(officialPage("hidemaru", "ja").otherLanguage).toBeNull();
  expect(officialPage("fairemail", "ja").href).toMatch(/#faq14$/);
  expect(() => officialPage("nothing", "en")).toThrow("no page nothing");
});
