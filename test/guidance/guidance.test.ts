import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterClick, HAPPENED } from "../../src/guidance/afterClick";
import { appsToOffer, concernOf } from "../../src/guidance/concern";
import { guidanceFor } from "../../src/guidance/guidance";
import { matterOf } from "../../src/guidance/matter";
import { nextSteps } from "../../src/guidance/nextSteps";
import { questions } from "../../src/guidance/questions";
import { reportingFor } from "../../src/guidance/reporting";
import { say } from "../../src/guidance/sentence";
import { wrongResult } from "../../src/guidance/wrongResult";
import domains from "../../src/knowledge/microsoftDomains.json";
import { MAIL_APPS } from "../../src/knowledge/apps";
import { isMicrosoftOwned } from "../../src/knowledge/domains";
import { officialPage } from "../../src/knowledge/links";
import { wordsFrom } from "../../src/locales/words";
import type { Verification, VerdictId } from "../../src/verdict/verification";

const NOW = Date.parse("2026-11-24T12:00:00Z");
const words = (language: "ja" | "en") =>
  wordsFrom(language, [readFileSync(join(__dirname, `../../src/locales/${language}/guidance.ftl`), "utf8")]);
const ids = (sentences: readonly { readonly id: string }[]) => sentences.map(({ id }) => id);

const SECRETS = [
  "Quarterly secret",
  "Mallory Example",
  "mallory@attacker.example",
  "attacker.example",
  "https://attacker.example/login",
];

function verification(verdict: VerdictId, more: Partial<Verification> = {}): Verification {
  const [subject = "", fromName = "", fromAddress = "", domain = "", href = ""] = SECRETS;
  return {
    verdict,
    reason: { id: "claims-from-elsewhere", params: { claim: fromName, domain } },
    about: { subject, fromName, fromAddress, time: null, messageId: `<1@${domain}>` },
    says: { displayName: fromName, address: fromAddress },
    sentBy: { domain, registrable: domain, unicode: null, class: "unrelated", service: null, proven: false },
    notice: null,
    topic: null,
    person: false,
    requests: [{ id: "phone-number", params: { number: "555-0100" } }],
    links: [
      {
        index: 0,
        text: subject,
        href,
        host: domain,
        registrable: domain,
        unicode: null,
        owner: "other",
        via: null,
        marks: [],
      },
    ],
    findings: [{ id: "claim-name", weight: "decides", params: { text: fromName } }],
    authentication: {
      boundary: { kind: "untrusted", why: "provenance-unknown", field: null },
      server: null,
      claimed: null,
      dkim: [
        {
          field: 1,
          domain,
          selector: "s1",
          algorithm: "rsa-sha256",
          result: "unknown",
          why: "key-not-asked",
          warnings: [],
          exposed: [],
          aligned: false,
        },
      ],
      arc: { result: "none", instances: 0 },
      proof: null,
      failed: false,
      excuse: null,
      receivedAt: null,
      findings: [],
      notChecked: [],
    },
    provenance: "unknown",
    ownNotice: null,
    notChecked: [{ id: "body", reason: "not-read" }],
    versions: { engine: "1.1.0", data: "2026-11-22" },
    ...more,
  };
}

const ask = { client: "web", now: NOW };
const VERDICTS: readonly VerdictId[] = [
  "microsoft-notice",
  "microsoft-sender",
  "microsoft-service",
  "not-microsoft",
  "own-notice",
  "no-claim",
  "cannot-tell",
];

test.each(VERDICTS)("%s has a way on: steps that can be said in both languages, at most five", (verdict) => {
  for (const notice of [
    null,
    { id: "basic-auth-2024", timing: "in-season" },
    { id: "azure-alert", timing: "undated" },
  ] as const)
    for (const person of [true, false])
      for (const topic of [null, "basic-auth-2024", "smtp-auth"] as const) {
        const guidance = guidanceFor(verification(verdict, { notice, person, topic }), ask);
        expect(guidance.steps.length).toBeGreaterThan(0);
        expect(guidance.steps.length).toBeLessThanOrEqual(5);
        for (const language of ["ja", "en"] as const) {
          const { steps, links } = nextSteps(guidance, words(language));
          expect(steps.every((step) => step.length > 5)).toBe(true);
          for (const { href } of links) expect(new URL(href).protocol).toBe("https:");
        }
      }
});

test("a mail about the retirement leads to the official page under every verdict, a fake included", () => {
  for (const verdict of VERDICTS) {
    const guidance = guidanceFor(verification(verdict, { topic: "basic-auth-2024" }), ask);
    expect(guidance.matter?.topic).toBe("basic-auth-2024");
    expect(guidance.pages[0]).toBe("outlookcom-modern-auth");
  }
  const fake = guidanceFor(verification("not-microsoft", { topic: "basic-auth-2024" }), ask);
  expect(fake.steps.find(({ id }) => id === "do-fake-matter")?.page).toBe("outlookcom-modern-auth");
  expect(fake.steps[0]?.id).toBe("do-fake-no-links");
});

test("nothing that guidance shows or opens comes from the mail", () => {
  for (const verdict of VERDICTS) {
    const { steps, links } = nextSteps(guidanceFor(verification(verdict, { topic: "ews" }), ask), words("en"));
    const shown = JSON.stringify([steps, links]);
    for (const secret of SECRETS) expect(shown).not.toContain(secret);
  }
});

test("a person's mail is not answered with 'open your account page'", () => {
  const notice = guidanceFor(verification("microsoft-sender"), ask);
  const person = guidanceFor(verification("microsoft-sender", { person: true }), ask);
  expect(notice.action).toBe("account");
  expect(ids(notice.steps)).toContain("do-own-account-page");
  expect(person.action).toBe("check");
  expect(ids(person.steps)).not.toContain("do-own-account-page");
});

test("the account page is that of the person's kind of account", () => {
  const page = (account: "personal" | "work" | null) =>
    guidanceFor(verification("microsoft-sender"), { ...ask, account }).steps[0]?.page;
  expect(page("personal")).toBe("account");
  expect(page(null)).toBe("account");
  expect(page("work")).toBe("work-sign-ins");
});

test("each service names its own danger first", () => {
  const first = (address: string) =>
    guidanceFor(verification("microsoft-service", { says: { displayName: "Microsoft", address } }), ask).steps[0]?.id;
  expect(first("azure-noreply@microsoft.com")).toBe("check-azure");
  expect(first("MSOnlineServicesTeam@microsoftonline.com")).toBe("check-code");
  expect(first("invites@microsoft.com")).toBe("check-invitation");
  expect(first("noreply@planner.office365.com")).toBe("check-expected");
});

test("a late notice is told as late, not as a task", () => {
  const late = guidanceFor(
    verification("microsoft-sender", { notice: { id: "basic-auth-2024", timing: "late" }, topic: "basic-auth-2024" }),
    ask,
  );
  expect(ids(late.steps)).toEqual(["do-late-notice", "do-late-works", "do-notice-no-links"]);
});

test("the real notice: who still gets mail today is told first that nothing is to be done", () => {
  const first = (now: string) =>
    guidanceFor(
      verification("microsoft-notice", {
        notice: { id: "basic-auth-2024", timing: "in-season" },
        topic: "basic-auth-2024",
      }),
      { ...ask, now: Date.parse(now) },
    ).steps[0]?.id;
  expect(first("2024-07-01")).toBe("do-notice-pick-app");
  expect(first("2026-11-24")).toBe("do-late-works");
});

test("a copy of unknown origin is sent to where it can be checked better", () => {
  expect(ids(guidanceFor(verification("cannot-tell"), ask).steps)).toContain("other-outlook");
  expect(ids(guidanceFor(verification("cannot-tell", { provenance: "host" }), ask).steps)).not.toContain(
    "other-outlook",
  );
});

describe("does this concern you?", () => {
  test("29 apps, each with an answer for a personal, a work and an unknown account", () => {
    expect(MAIL_APPS).toHaveLength(29);
    for (const app of MAIL_APPS) {
      const personal = concernOf(app.id, "personal", NOW);
      const work = concernOf(app.id, "work", NOW);
      const unknown = concernOf(app.id, null, NOW);
      expect([personal.length, work.length]).toEqual([1, 1]);
      expect(unknown.length).toBeGreaterThan(0);
      for (const concern of [...personal, ...work])
        // whoever has something to do is told what, or where else to look
        if (!concern.nothingToDo && !concern.outcome.id.startsWith("outcome-choose-"))
          expect([app.id, concern.account, concern.steps.length > 0]).toEqual([app.id, concern.account, true]);
    }
    expect(concernOf("no-such-app", null, NOW)).toEqual([]);
  });

  test("browser, new Outlook and phones: nothing to do", () => {
    for (const app of ["outlook-web", "outlook-new-windows", "outlook-mobile", "outlook-mac"])
      for (const concern of concernOf(app, null, NOW)) expect(concern.nothingToDo).toBe(true);
  });

  test("old Outlook: not '2013 or newer is fine'", () => {
    const outcome = (app: string) => concernOf(app, "personal", NOW)[0]?.outcome.id;
    expect(outcome("outlook-2013-older")).toBe("outcome-no-longer-works");
    expect(outcome("outlook-2016-2019")).toBe("outcome-do-not-count-on-it");
    expect(outcome("outlook-2024")).toBe("outcome-automatic-setup");
    const answer = questions(NOW).find(({ id }) => id === "old-outlook");
    expect(answer === undefined ? "" : say(answer.answer, words("en"))).toMatch(/^No\./);
    expect(answer === undefined ? "" : say(answer.answer, words("ja"))).toMatch(/^いいえ/);
  });

  test("the administrator is told something for work accounts only", () => {
    for (const app of MAIL_APPS) expect(concernOf(app.id, "personal", NOW)[0]?.tellAdministrator).toEqual([]);
    const [work] = concernOf("thunderbird", "work", NOW);
    expect(work?.tellAdministrator.map((sentence) => say(sentence, words("en"))).join(" ")).toContain("Thunderbird");
    expect(work?.settings?.smtp.host).toBe("smtp.office365.com");
    expect(concernOf("thunderbird", "personal", NOW)[0]?.settings?.smtp.host).toBe("smtp-mail.outlook.com");
  });

  test("the row for the other kind of account is not offered to who does not know theirs", () => {
    expect(concernOf("printers-scripts-m365", null, NOW).map(({ account }) => account)).toEqual(["work"]);
    expect(concernOf("printers-scripts-outlookcom", null, NOW).map(({ account }) => account)).toEqual(["personal"]);
    expect(concernOf("printers-scripts-m365", "personal", NOW)[0]?.outcome.id).toBe("outcome-choose-personal-device");
  });

  test("the administrator's apps are offered, or all if he named none that exist", () => {
    expect(appsToOffer(null, ["thunderbird", "outlook-web"]).map(({ id }) => id)).toEqual([
      "outlook-web",
      "thunderbird",
    ]);
    expect(appsToOffer(null, ["nonsense"])).toHaveLength(29);
    expect(appsToOffer("smtp-auth", [])[0]?.id).toBe("printers-scripts-m365");
    expect(appsToOffer("ews", [])[0]?.id).toBe("calendar-apps");
  });
});

describe("the same on other days", () => {
  const on = (day: string) => Date.parse(`${day}T12:00:00Z`);

  test.each([
    ["2024-07-01", "matter-basic-auth-2024-before"],
    ["2024-09-16", "matter-basic-auth-2024-after"],
    ["2026-11-24", "matter-basic-auth-2024-after"],
  ])("on %s: %s", (day, id) => {
    expect(ids(matterOf("basic-auth-2024", on(day)).sentences)).toContain(id);
  });

  test.each([
    ["2026-12-31", "matter-smtp-auth-before", "outcome-smtp-auth-before"],
    ["2027-01-01", "matter-smtp-auth-after", "outcome-smtp-auth-after"],
  ])("SMTP AUTH on %s: %s", (day, matter, outcome) => {
    expect(ids(matterOf("smtp-auth", on(day)).sentences)).toContain(matter);
    expect(concernOf("printers-scripts-m365", "work", on(day))[0]?.outcome.id).toBe(outcome);
  });

  test("SMTP AUTH: the given-up dates are named as such", () => {
    const { sentences, dates } = matterOf("smtp-auth", NOW);
    expect(sentences.map((sentence) => say(sentence, words("en"))).join(" ")).toContain(
      "Many pages still say March 2026",
    );
    expect(sentences.map((sentence) => say(sentence, words("ja"))).join(" ")).toContain(
      "「2026年3月」と書いたページがまだ多く",
    );
    expect(dates.filter(({ superseded }) => superseded)).toHaveLength(2);
  });

  test.each([
    ["2026-09-30", "matter-ews-before", "outcome-calendar-work-before"],
    ["2026-11-24", "matter-ews-during", "outcome-calendar-work-during"],
    ["2027-04-01", "matter-ews-after", "outcome-calendar-work-after"],
  ])("EWS on %s: %s", (day, matter, outcome) => {
    expect(ids(matterOf("ews", on(day)).sentences)).toContain(matter);
    expect(concernOf("calendar-apps", "work", on(day))[0]?.outcome.id).toBe(outcome);
  });

  test("support for Outlook 2021 ends on 13 October 2026", () => {
    const outcome = (day: string) => concernOf("outlook-2021", "work", on(day))[0]?.outcome.id;
    expect(outcome("2026-10-12")).toBe("outcome-supported-until");
    expect(outcome("2026-10-13")).toBe("outcome-support-ended");
  });

  test("the deadline is a deadline before it and history after", () => {
    expect(ids(questions(on("2024-07-01")).map(({ answer }) => answer))).toContain("answer-deadline-before");
    expect(ids(questions(NOW).map(({ answer }) => answer))).toContain("answer-deadline");
  });
});

test("after the click: the gravest step first, pages from our list only", () => {
  expect(afterClick("typed-password", "personal")[0]).toMatchObject({
    id: "after-step-change-password",
    page: "account",
  });
  expect(afterClick("typed-password", "work")[0]?.id).toBe("after-step-call-help-desk");
  expect(
    afterClick("ran-file", "work")
      .slice(0, 2)
      .map(({ id }) => id),
  ).toEqual(["after-step-offline", "after-step-leave-running"]);
  expect(afterClick("paid", null)[0]?.id).toBe("after-step-call-bank");
  for (const happened of ["typed-password", "approved-sign-in", "clicked"] as const)
    for (const step of afterClick(happened, null))
      if (step.page !== null) expect(isMicrosoftOwned(officialPage(step.page, "ja").host)).toBe(true);
});

test("after the click on a mail in another name: no page of Microsoft's, unless the account is said to be there", () => {
  for (const happened of HAPPENED) {
    const steps = afterClick(happened, null, true);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.map(({ page }) => page).filter((page) => page !== null)).toEqual([]);
    expect(ids(steps)).not.toContain("after-step-watch-activity");
    expect(ids(steps).at(-1)).toBe(ids(afterClick(happened, null)).at(-1));
    for (const account of ["personal", "work"] as const)
      expect(afterClick(happened, account, true)).toEqual(afterClick(happened, account));
  }
  expect(ids(afterClick("typed-password", null, true)).slice(0, 2)).toEqual([
    "after-step-change-password",
    "after-step-change-elsewhere",
  ]);
});

test("reporting: Outlook's own way in each client, or a prepared mail that the person sends", () => {
  for (const client of ["web", "new-windows", "classic-windows", "mac", "ios", "android"])
    expect(reportingFor(client, null).own[0]?.id).toBe(`how-${client}`);
  expect(reportingFor("something-new", null).own[0]?.id).toBe("how-page");
  expect(reportingFor("web", null).draft.to).toBe("phish@office365.microsoft.com");
  expect(reportingFor("web", "report@example.com").draft.to).toBe("report@example.com");
  const { attached, byHand } = reportingFor("page", null);
  expect(ids(attached)).not.toContain("how-attach-yourself");
  expect(ids(byHand)).toContain("how-attach-yourself");
  expect(ids(byHand)).not.toContain("how-draft");
});

test("a report of a wrong result holds the findings and nothing of the mail", () => {
  for (const language of ["ja", "en"] as const) {
    const { subject, body } = wrongResult(verification("not-microsoft"), words(language));
    for (const secret of [...SECRETS, "555-0100"]) expect(subject + body).not.toContain(secret);
    expect(body).toContain("claim-name (decides)");
    expect(body).toContain("provenance-unknown");
    expect(body).toContain("2026-11-22");
  }
});

test("the checks that are made for a service belong to senders that are services", () => {
  const source = readFileSync(join(__dirname, "../../src/guidance/guidance.ts"), "utf8");
  const table = source.slice(source.indexOf("SERVICE_CHECKS"), source.indexOf("function serviceSteps"));
  const rows = [...table.matchAll(/^ {2}"?([a-z-]+)"?: \[/gm)].map(([, row]) => row ?? "");
  const services = domains.senders.filter((row) => row.class === "service").map((row) => row.id);
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) expect(services).toContain(row);
});
