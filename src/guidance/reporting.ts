import { REPORT_PHISHING } from "../knowledge/reportAddresses";
import { sentence, type Sentence } from "./sentence";

/** How to report a mail from this client. Nothing is deleted or sent without the person. */
export interface Reporting {
  /** Outlook's own Report in this client, and what it does. */
  readonly own: readonly Sentence[];
  /** A new message to prepare, with the open mail attached where the host can. */
  readonly draft: ReportDraft;
  /** What that message is, with the mail attached to it, and where the person has to attach it. */
  readonly attached: readonly Sentence[];
  readonly byHand: readonly Sentence[];
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
 * none is set: then Microsoft's own address for phishing reports.
 */
export function reportingFor(client: string, mailbox: string | null): Reporting {
  const known = CLIENTS.has(client) ? client : "page";
  const address = sentence(mailbox === null ? "how-draft-address-microsoft" : "how-draft-address-own");
  const others = sentence("how-not-microsoft-only");
  return {
    own: [sentence(`how-${known}`), ...(known === "page" ? [] : [sentence("how-after")])],
    draft: {
      to: mailbox ?? REPORT_PHISHING,
      subject: sentence("report-draft-subject"),
      body: sentence("report-draft-body"),
    },
    attached: [sentence("how-draft"), address, others],
    byHand: [sentence("how-draft-plain"), address, sentence("how-attach-yourself"), others],
    pages: ["phishing-outlook"],
  };
}
