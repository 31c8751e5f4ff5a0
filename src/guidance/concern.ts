import {
  MAIL_APPS,
  mailApp,
  mailSettings,
  type Account,
  type AppAnswer,
  type MailApp,
  type MailSettings,
} from "../knowledge/apps";
import type { PageId } from "../knowledge/links";
import type { Topic } from "../knowledge/notices";
import { eventOf, hasCome, type Day } from "../knowledge/timeline";
import { sentence, type Sentence } from "./sentence";

/** "Does this concern you?": what holds for one mail app and one kind of account. */
export interface Concern {
  readonly app: string;
  readonly account: Account;
  /** What happens, in one sentence or two. */
  readonly outcome: Sentence;
  /** True where there is nothing to do. */
  readonly nothingToDo: boolean;
  readonly steps: readonly Sentence[];
  readonly settings: MailSettings | null;
  readonly notes: readonly Sentence[];
  /** Prepared questions; empty for a personal account. */
  readonly tellAdministrator: readonly Sentence[];
  readonly pages: readonly PageId[];
  /** medium and low are said in words: `concern-medium`, `concern-unsure`. */
  readonly confidence: "high" | "medium" | "low";
}

const NOTHING_TO_DO: ReadonlySet<string> = new Set(["nothing-to-do", "keeps-working", "automatic-setup-work"]);

/** Days that a sentence of a fixed id names. */
const DAYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "app-note-thunderbird-ews": { end: "ews-2027-04" },
  "app-note-smtp-march-2026": { replanned: "smtp-3" },
  "tell-admin-smtp-use": { off: "smtp-3a" },
};

const NAMES_APP: ReadonlySet<string> = new Set(["which-sign-in", "imap-smtp-on", "consent", "forwarding-allowed"]);

/**
 * The answers for an app: one for a known kind of account, both (personal first) for an unknown one. `now` is today.
 * Gives none for an id that no row of apps.json has.
 */
export function concernOf(app: string, account: Account | null, now: number): readonly Concern[] {
  const row = mailApp(app);
  if (row === null) return [];
  const kinds: readonly Account[] = account === null ? ["personal", "work"] : [account];
  const answers = kinds.map((kind) => answerOf(row, kind, now));
  // "that row is for the other kind of account" helps nobody who does not know their kind
  return account === null ? answers.filter(({ outcome }) => !outcome.id.startsWith("outcome-choose-")) : answers;
}

/**
 * The apps to offer, likeliest first: devices come first where sending is the matter, calendars where EWS is; only those that the
 * administrator named, where he named any that exist.
 */
export function appsToOffer(topic: Topic | null, named: readonly string[]): readonly MailApp[] {
  const chosen = MAIL_APPS.filter((app) => named.length === 0 || named.includes(app.id));
  const apps = chosen.length === 0 ? MAIL_APPS : chosen;
  const first = topic === "smtp-auth" ? "printers-scripts-m365" : topic === "ews" ? "calendar-apps" : null;
  return [...apps].sort((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** How to find out which app it is. */
export const FIND_APP: readonly Sentence[] = [
  sentence("find-app-browser"),
  sentence("find-app-phone"),
  sentence("find-app-computer"),
  sentence("find-app-new-outlook"),
  sentence("find-app-outlook-version"),
  sentence("find-app-others"),
  sentence("find-app-activity", { page: "recent-activity" }),
];

function answerOf(app: MailApp, account: Account, now: number): Concern {
  const answer = app[account];
  return {
    app: app.id,
    account,
    outcome: outcomeOf(answer, now),
    nothingToDo: NOTHING_TO_DO.has(answer.outcome),
    steps: answer.steps.map((id) => sentence(`step-${id}`)),
    settings: answer.settings === null ? null : mailSettings(answer.settings),
    notes: app.notes.map((id) => withDays(`app-note-${id}`)),
    tellAdministrator:
      account === "personal"
        ? []
        : app.tellAdministrator.map((id) =>
            withDays(`tell-admin-${id}`, NAMES_APP.has(id) ? { app: `app-${app.id}` } : {}),
          ),
    pages: app.pages,
    confidence: app.confidence,
  };
}

function withDays(id: string, params: Readonly<Record<string, string>> = {}): Sentence {
  const days: Record<string, Day> = {};
  for (const [name, event] of Object.entries(DAYS[id] ?? {})) days[name] = eventOf(event);
  return sentence(id, { params, days });
}

/** Outcomes that change with the days, told as they stand today. */
function outcomeOf({ outcome, event }: AppAnswer, now: number): Sentence {
  if (event === null) return sentence(`outcome-${outcome}`);
  const day = eventOf(event);
  const come = hasCome(event, now);
  switch (outcome) {
    case "supported-until":
      return sentence(come ? "outcome-support-ended" : "outcome-supported-until", { days: { day } });
    case "smtp-auth":
      return sentence(come ? "outcome-smtp-auth-after" : "outcome-smtp-auth-before", { days: { day } });
    case "password-sending-ended":
      return sentence(come ? "outcome-password-sending-ended" : "outcome-password-sending-ends", { days: { day } });
    case "calendar-work":
      if (hasCome("ews-2027-04", now)) return sentence("outcome-calendar-work-after");
      return sentence(come ? "outcome-calendar-work-during" : "outcome-calendar-work-before", { days: { day } });
    default:
      return sentence(`outcome-${outcome}`, { days: { day } });
  }
}
