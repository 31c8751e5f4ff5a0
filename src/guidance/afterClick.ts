import type { Account } from "../knowledge/apps";
import { sentence, type Sentence } from "./sentence";

/** What may already have happened. Words: `after-<id>`, `after-step-<step>`. */
export type Happened = "clicked" | "replied" | "called" | "typed-password" | "approved-sign-in" | "ran-file" | "paid";

/** In the order in which they are offered: the commonest first, the gravest not hidden. */
export const HAPPENED: readonly Happened[] = [
  "clicked",
  "replied",
  "called",
  "typed-password",
  "approved-sign-in",
  "ran-file",
  "paid",
];

/** Pages that a step opens: from our list or typed by the person, never from the mail. */
const PAGES: Readonly<Record<string, string>> = {
  "watch-activity": "recent-activity",
  "check-activity": "recent-activity",
  "change-password": "account",
  "two-step": "account",
  "check-security-info": "account",
  "remove-apps": "account",
  "sign-out-everywhere": "account",
  "work-sign-ins": "work-sign-ins",
};

const PERSONAL: Readonly<Record<Happened, readonly string[]>> = {
  clicked: ["close-page", "delete-download", "nothing-typed", "watch-activity"],
  replied: ["stop-writing", "what-you-told", "report-mail"],
  called: ["hang-up", "remote-control", "what-you-told", "report-mail"],
  "typed-password": [
    "change-password",
    "change-elsewhere",
    "check-activity",
    "check-security-info",
    "check-rules",
    "two-step",
  ],
  "approved-sign-in": [
    "change-password",
    "sign-out-everywhere",
    "remove-apps",
    "check-activity",
    "check-security-info",
    "check-rules",
  ],
  "ran-file": ["offline", "no-banking", "scan", "passwords-other-device", "watch-activity"],
  paid: ["call-bank", "gift-cards", "keep-proof", "police"],
};

const WORK: Readonly<Record<Happened, readonly string[]>> = {
  clicked: ["close-page", "delete-download", "nothing-typed", "tell-help-desk"],
  replied: ["stop-writing", "what-you-told", "tell-help-desk", "report-mail"],
  called: ["hang-up", "remote-control", "what-you-told", "tell-help-desk"],
  "typed-password": ["call-help-desk", "work-password", "change-elsewhere", "work-sign-ins", "check-rules"],
  "approved-sign-in": ["call-help-desk", "work-revoke", "work-password", "work-sign-ins", "check-rules"],
  "ran-file": ["offline", "leave-running", "no-banking", "passwords-other-device"],
  paid: ["call-bank", "tell-accounts", "keep-proof", "police"],
};

/** What only an account at Microsoft has. */
const MICROSOFTS: ReadonlySet<string> = new Set(["watch-activity", "check-activity", "check-rules"]);

/**
 * Calm steps for what happened. Where the kind of account is not known, those of a personal account, then the help desk.
 *
 * @param foreign the mail does not speak for Microsoft: as long as nobody says that it is about an account there, it may
 *   be about one at a bank, and Microsoft's pages would be the wrong ones
 */
export function afterClick(happened: Happened, account: Account | null, foreign = false): readonly Sentence[] {
  const steps = account === "work" ? WORK[happened] : PERSONAL[happened];
  const all = account === null && !steps.includes("tell-help-desk") ? [...steps, "tell-help-desk"] : steps;
  if (foreign && account === null)
    return all.filter((id) => !MICROSOFTS.has(id)).map((id) => sentence(`after-step-${id}`));
  return all.map((id) => sentence(`after-step-${id}`, { page: PAGES[id] ?? null }));
}
