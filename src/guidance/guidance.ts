import type { Account } from "../knowledge/apps";
import type { PageId } from "../knowledge/links";
import { senderOf } from "../knowledge/senders";
import { eventOf, hasCome } from "../knowledge/timeline";
import type { Verification } from "../verdict/verification";
import { concernOf, type Concern } from "./concern";
import { matterOf, type Matter } from "./matter";
import { reportingFor, type Reporting } from "./reporting";
import { sentence, type Sentence } from "./sentence";

/** The one thing to offer first. Words: `action-<id>`. */
export type Action = "needs" | "account" | "check" | "report" | "another-way" | "scope" | "help-desk";

/** What to do now, for this verdict and this person. Data: ids, days and pages; src/guidance/sentence.ts says it. */
export interface Guidance {
  readonly action: Action;
  /** What to do now, most important first, at most five. */
  readonly steps: readonly Sentence[];
  /** Official pages, most useful first. Never a link of the mail. */
  readonly pages: readonly PageId[];
  /** What is true about the retirement, where the mail is about it: under every verdict, a fake included. */
  readonly matter: Matter | null;
  /** Answers for the mail app that was picked; empty where none was, or where the mail is about something else. */
  readonly concern: readonly Concern[];
  readonly reporting: Reporting;
}

export interface Asking {
  /** As MailHost names it: "web", "classic-windows", "page" … */
  readonly client: string;
  /** Today, ms since 1970. */
  readonly now: number;
  /** null or left out: not known. */
  readonly account?: Account | null;
  /** Id of apps.json that the person picked. */
  readonly app?: string | null;
  /** The administrator's report mailbox. */
  readonly reportMailbox?: string | null;
}

/** "What this checks", said under every verdict that asks for it. */
export const SCOPE: readonly Sentence[] = [
  sentence("scope-checks"),
  sentence("scope-not"),
  sentence("scope-private"),
  sentence("scope-wrong"),
];

/** Never fails: a verdict of any kind has a way on. */
export function guidanceFor(verification: Verification, asking: Asking): Guidance {
  const { topic } = verification;
  const account = asking.account ?? null;
  const matter = topic === null ? null : matterOf(topic, asking.now);
  const accountPage: PageId = account === "work" ? "work-sign-ins" : "account";
  return {
    action: actionOf(verification),
    steps: stepsOf(verification, accountPage, matter, asking.now),
    pages: pagesOf(verification, matter, accountPage),
    matter,
    concern: topic === null || asking.app == null ? [] : concernOf(asking.app, account, asking.now),
    reporting: reportingFor(asking.client, asking.reportMailbox ?? null),
  };
}

function actionOf({ verdict, person, notice }: Verification): Action {
  switch (verdict) {
    case "microsoft-notice":
      return notice?.id === "basic-auth-2024" ? "needs" : "account";
    case "microsoft-sender":
      return person ? "check" : "account";
    case "microsoft-service":
      return "check";
    case "not-microsoft":
      return "report";
    case "own-notice":
      return "help-desk";
    case "no-claim":
      return "scope";
    case "cannot-tell":
      return "another-way";
  }
}

function stepsOf(
  verification: Verification,
  accountPage: PageId,
  matter: Matter | null,
  now: number,
): readonly Sentence[] {
  const { verdict, notice, person } = verification;
  switch (verdict) {
    case "microsoft-notice":
      return noticeSteps(notice?.id ?? "", accountPage, now);
    case "microsoft-sender":
      if (notice?.id === "basic-auth-2024" && notice.timing === "late")
        return [
          sentence("do-late-notice", { days: { day: eventOf("oc-cutoff") } }),
          sentence("do-late-works"),
          sentence("do-notice-no-links"),
        ];
      if (person) return [sentence("do-person-answer"), sentence("check-no-phone"), sentence("check-no-password")];
      return [sentence("do-own-account-page", { page: accountPage }), sentence("do-sender-think-first")];
    case "microsoft-service":
      return serviceSteps(verification);
    case "not-microsoft":
      return [
        sentence("do-fake-no-links"),
        ...(matter === null ? [] : [sentence("do-fake-matter", { page: matter.pages[0] ?? null })]),
        sentence("do-fake-report"),
        sentence("do-fake-account", { page: accountPage }),
        sentence("do-fake-clicked"),
      ];
    case "own-notice":
      return [sentence("do-tell-own-notice")];
    case "no-claim":
      return [sentence("do-no-claim-scope"), sentence("do-no-claim-care")];
    case "cannot-tell":
      return [sentence("other-wait"), ...otherWays(verification, accountPage).slice(0, 3)];
  }
}

function noticeSteps(id: string, accountPage: PageId, now: number): readonly Sentence[] {
  switch (id) {
    case "basic-auth-2024":
      // since the day has passed, whoever still gets mail is done: the one thing that most readers need to hear
      return [
        ...(hasCome("oc-cutoff", now)
          ? [sentence("do-late-works"), sentence("do-notice-pick-app-after")]
          : [sentence("do-notice-pick-app")]),
        sentence("do-notice-no-links"),
        sentence("do-notice-asks-nothing"),
      ];
    case "msa-security":
      return [
        sentence("do-own-account-page", { page: accountPage }),
        sentence("do-own-activity", { page: "recent-activity" }),
        sentence("do-code-ignore"),
      ];
    case "terms-of-use":
      return [sentence("do-terms-nothing")];
    case "storage":
      return [sentence("do-storage-look", { page: accountPage })];
    case "billing":
      return [sentence("do-billing-look", { page: accountPage })];
    case "message-center":
    case "defender-security":
      return [sentence("do-admin-center")];
    default:
      return [sentence("do-own-account-page", { page: accountPage })];
  }
}

/** What to check first, by the sender's row of microsoftDomains.json: what strangers do with that service. */
const SERVICE_CHECKS: Readonly<Record<string, readonly string[]>> = {
  "azure-alerts": ["azure", "no-phone", "expected"],
  "azure-alerts-old": ["azure", "no-phone", "expected"],
  "entra-code": ["code", "no-phone", "words-are-theirs"],
  "guest-invitation": ["invitation", "ask-person", "no-password"],
  "guest-invitation-china": ["invitation", "ask-person", "no-password"],
  sharepoint: ["expected", "ask-person", "file", "no-password"],
  "outlook-sharing": ["expected", "ask-person", "file", "no-password"],
  teams: ["expected", "ask-person", "no-phone", "words-are-theirs"],
  "teams-emea": ["expected", "ask-person", "no-phone", "words-are-theirs"],
  "teams-new": ["expected", "ask-person", "no-phone", "words-are-theirs"],
  forms: ["expected", "form", "ask-person"],
  "forms-old": ["expected", "form", "ask-person"],
  "customer-voice": ["expected", "form", "ask-person"],
  "power-automate": ["expected", "no-phone", "words-are-theirs", "ask-person"],
  "power-apps": ["expected", "no-phone", "words-are-theirs", "ask-person"],
  "power-bi": ["expected", "no-phone", "words-are-theirs", "ask-person"],
  "message-center": ["message-center", "words-are-theirs", "no-phone"],
};

function serviceSteps({ says }: Verification): readonly Sentence[] {
  const { row } = senderOf(says.address);
  const checks = SERVICE_CHECKS[row ?? ""] ?? ["expected", "words-are-theirs", "ask-person", "no-phone", "no-password"];
  return [...checks, "report-it"].slice(0, 5).map((id) => sentence(`check-${id}`));
}

/** Ways to find out that do not rest on the mail. */
function otherWays({ provenance, reason }: Verification, accountPage: PageId): readonly Sentence[] {
  return [
    sentence("other-account", { page: accountPage }),
    ...(accountPage === "account" ? [sentence("other-activity", { page: "recent-activity" })] : []),
    // a copy of unknown origin, or one without headers, can be checked better where it arrived
    ...(provenance === "unknown" ? [sentence("other-outlook")] : []),
    ...(reason.id.includes("no-headers") ? [sentence("other-source")] : []),
    sentence("other-ask-sender"),
    sentence("other-help-desk"),
  ];
}

function pagesOf({ verdict, notice }: Verification, matter: Matter | null, accountPage: PageId): readonly PageId[] {
  const pages: PageId[] = [...(matter?.pages ?? [])];
  if (verdict === "not-microsoft") pages.push("phishing-outlook", accountPage);
  if (verdict === "microsoft-sender" || verdict === "cannot-tell") pages.push(accountPage);
  if (verdict === "microsoft-notice" && matter === null) pages.push(accountPage);
  if (notice?.id === "msa-security") pages.push("recent-activity", "account-trust");
  if (verdict === "cannot-tell") pages.push("identify-suspicious");
  return [...new Set(pages)];
}
