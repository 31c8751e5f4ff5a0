import { REPORT_PHISHING } from "../knowledge/reportAddresses";
import { sentence, type Sentence } from "./sentence";

/** How to report a mail from this client. Nothing is deleted or sent without the person. */
export interface Reporting {
  /** Outlook's own Report in this client, and what it does. */
  readonly own: readonly Sentence[];
  /** A new message to prepare, with the open mail attached. */
  readonly draft: ReportDraft;
  readonly draftSteps: readonly Sentence[];
  readonly pages: readonly string[];
}

export interface ReportDraft {
  readonly to: string;
  readonly subject: Sentence;
  readonly body: Sentence;
}

const CLIENTS: ReadonlySet<string> = new Set([
  "web",
  "new-windows",
  "classic-windows",
  "mac",
  "ios",
  "android",
  "page",
]);

/**
 * `client` as MailHost names it; an unknown one is told as the page is. `mailbox` is the administrator's report mailbox, null where
 * none is set: then Microsoft's own address for phishing reports. `canAttach` says whether the host can attach the open mail.
 */
export function reportingFor(client: string, mailbox: string | null, canAttach: boolean): Reporting {
  const known = CLIENTS.has(client) ? client : "page";
  return {
    own: [sentence(`how-${known}`), ...(known === "page" ? [] : [sentence("how-after")])],
    draft: {
      to: mailbox ?? REPORT_PHISHING,
      subject: sentence("report-draft-subject"),
      body: sentence("report-draft-body"),
    },
    draftSteps: [
      sentence("how-draft"),
      sentence(mailbox === null ? "how-draft-address-microsoft" : "how-draft-address-own"),
      ...(canAttach ? [] : [sentence("how-attach-yourself")]),
      sentence("how-not-microsoft-only"),
    ],
    pages: ["phishing-outlook"],
  };
}
