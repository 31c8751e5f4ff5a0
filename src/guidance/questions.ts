import { eventOf, hasCome, type Day } from "../knowledge/timeline";
import type { PageId } from "../knowledge/links";
import { sentence, type Sentence } from "./sentence";

/** A question that people ask about the notice of 2024, and its answer as of today. */
export interface Question {
  readonly id: string;
  readonly question: Sentence;
  readonly answer: Sentence;
  readonly pages: readonly PageId[];
}

interface QuestionRow {
  readonly id: string;
  readonly events: Readonly<Record<string, string>>;
  readonly pages: readonly PageId[];
}

const ROWS: readonly QuestionRow[] = [
  { id: "real", events: {}, pages: ["outlookcom-modern-auth"] },
  { id: "tell-apart", events: {}, pages: ["account-trust", "account"] },
  { id: "what-changes", events: { cutoff: "oc-cutoff" }, pages: ["outlookcom-modern-auth"] },
  { id: "which-apps", events: {}, pages: ["outlookcom-cannot-connect"] },
  { id: "what-to-do", events: {}, pages: ["outlookcom-modern-auth"] },
  { id: "deadline", events: { cutoff: "oc-cutoff" }, pages: [] },
  { id: "nothing", events: {}, pages: ["outlook-web"] },
  { id: "old-outlook", events: {}, pages: ["outlookcom-modern-auth", "office-connectivity"] },
  { id: "sync", events: {}, pages: ["outlookcom-modern-auth"] },
  { id: "update", events: {}, pages: [] },
  { id: "what-is-it", events: {}, pages: ["exchange-basic-auth"] },
  { id: "why", events: {}, pages: ["outlookcom-modern-auth"] },
  { id: "plain-text", events: {}, pages: [] },
  { id: "app-password", events: {}, pages: ["outlookcom-settings"] },
  { id: "free-apps", events: {}, pages: ["new-outlook", "outlook-mobile", "outlook-web"] },
  { id: "late", events: {}, pages: [] },
  { id: "march-2026", events: { replanned: "smtp-3", off: "smtp-3a", last: "smtp-3c" }, pages: ["smtp-auth-timeline"] },
  { id: "which-link", events: {}, pages: ["account"] },
  { id: "clicked", events: {}, pages: ["account", "recent-activity"] },
  { id: "whom-to-tell", events: {}, pages: ["phishing-outlook"] },
  { id: "why-say", events: {}, pages: [] },
  { id: "know-sender", events: {}, pages: [] },
  { id: "show-someone", events: {}, pages: [] },
];

/** The questions in the order in which people ask them. `now` is today. docs/questions.md lists them beside their sources. */
export function questions(now: number): readonly Question[] {
  return ROWS.map(({ id, events, pages }) => {
    const said = id === "deadline" && !hasCome("oc-cutoff", now) ? "deadline-before" : id;
    const days: Record<string, Day> = {};
    for (const [name, event] of Object.entries(events)) days[name] = eventOf(event);
    return { id, question: sentence(`question-${said}`), answer: sentence(`answer-${said}`, { days }), pages };
  });
}
