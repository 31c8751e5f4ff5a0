import type { MessageId } from "../locales/messages.gen";
import type { Verification } from "../verdict/verification";

/** What can be opened below the verdict. */
export type RowId =
  | "concern"
  | "matter"
  | "report"
  | "check"
  | "account"
  | "scope"
  | "links"
  | "after"
  | "evidence"
  | "headers"
  | "take"
  | "settings";

export interface PlannedRow {
  readonly id: RowId;
  readonly title: MessageId;
  readonly hint?: MessageId;
  readonly count?: number;
}

/** Rows of src/ui/guidance. */
export type GuidanceRow = Extract<RowId, "concern" | "matter" | "after" | "report" | "check" | "account" | "scope">;

export type PrimaryAction =
  /** Opens in place: below the button, or, for the one that is a row too ("does this concern you?"), there. */
  | { readonly kind: "row"; readonly label: MessageId; readonly row: GuidanceRow }
  | { readonly kind: "link"; readonly label: MessageId; readonly href: string };

export interface Plan {
  readonly action: PrimaryAction;
  /** "This confirms the sender, not every request in the mail." */
  readonly scope: boolean;
  /** Offer to check the signature with one DNS question. */
  readonly signature: boolean;
  /** Ask whether it was opened in the person's own mailbox. */
  readonly ownMailbox: boolean;
  readonly rows: readonly PlannedRow[];
}

/**
 * Which rows stand below which verdict, in the order in which they are read. The primary action is guidance's
 * (src/guidance/guidance.ts, kept equal by a test): its words and data are not wanted before the verdict is on the screen.
 */
export function planOf(
  verification: Verification,
  place: {
    readonly canAsk: boolean;
    readonly host: "outlook" | "samples" | "page";
    readonly help: { readonly link: string | null; readonly phone: string | null } | null;
  },
): Plan {
  const { verdict, links, topic, authentication, provenance, requests } = verification;
  const rows: PlannedRow[] = [];
  const action = actionOf(verification, place.help);
  const concern = action.label === "action-needs";
  if (concern) rows.push({ id: "concern", title: "row-concern", hint: "row-concern-hint" });
  if (!concern && topic !== null) rows.push({ id: "matter", title: "row-matter", hint: "row-matter-hint" });
  if (links.length > 0) rows.push({ id: "links", title: "row-links", count: links.length });
  // a mail that does not pose as Microsoft may deceive all the same, if it wants anything risky
  if (verdict === "no-claim" ? requests.length > 0 : verdict !== "own-notice")
    rows.push({ id: "after", title: "row-after" });
  rows.push({
    id: "evidence",
    title: verdict === "cannot-tell" || verdict === "no-claim" ? "row-evidence-unsure" : "row-evidence",
  });
  rows.push({ id: "headers", title: "row-headers" }, { id: "take", title: "row-take" });
  // the page has its settings at the top
  if (place.host !== "page") rows.push({ id: "settings", title: "row-settings" });

  const unchecked = authentication.dkim.some(
    (one) => one.aligned && one.result === "unknown" && one.why === "key-not-asked",
  );
  return {
    action,
    scope: verdict.startsWith("microsoft-"),
    signature:
      place.canAsk &&
      unchecked &&
      place.host !== "samples" &&
      (authentication.proof === null || verdict === "cannot-tell"),
    ownMailbox: verdict === "cannot-tell" && provenance === "unknown" && authentication.claimed !== null,
    rows,
  };
}

function actionOf(verification: Verification, help: { readonly link: string | null } | null): PrimaryAction {
  const { verdict, notice, person } = verification;
  switch (verdict) {
    case "microsoft-notice":
      return notice?.id === "basic-auth-2024"
        ? { kind: "row", label: "action-needs", row: "concern" }
        : { kind: "row", label: "action-account", row: "account" };
    case "microsoft-sender":
      return person
        ? { kind: "row", label: "action-check", row: "check" }
        : { kind: "row", label: "action-account", row: "account" };
    case "microsoft-service":
      return { kind: "row", label: "action-check", row: "check" };
    case "not-microsoft":
      return { kind: "row", label: "action-report", row: "report" };
    case "cannot-tell":
      return { kind: "row", label: "action-another-way", row: "check" };
    case "no-claim":
      return { kind: "row", label: "action-scope", row: "scope" };
    case "own-notice":
      return help?.link === null || help === null
        ? { kind: "row", label: "action-scope", row: "scope" }
        : { kind: "link", label: "action-help-desk", href: help.link };
  }
}
