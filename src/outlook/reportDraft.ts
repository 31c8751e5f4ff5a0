import type { MailHost } from "../ui/mailHost";
import { ask, peek } from "./answer";

const LIMIT_MS = 5000;
/** Limits of displayNewMessageForm. */
const MOST_SUBJECT = 255;
const MOST_BODY = 32_000;

/**
 * Opens a prepared new message for the person to send or discard (Mailbox 1.6; 1.9 tells how it went). The open message can be
 * attached. Nothing is sent here. False where this Outlook cannot.
 */
export async function composeReport(
  context: Office.Context,
  draft: Parameters<MailHost["composeReport"]>[0],
): Promise<boolean> {
  const mailbox = peek(() => context.mailbox);
  if (mailbox === null) return false;
  const itemId = peek(() => mailbox.item?.itemId) ?? "";
  const subject = draft.subject.slice(0, MOST_SUBJECT);
  const form = {
    toRecipients: [draft.to],
    subject,
    htmlBody: htmlOf(draft.body).slice(0, MOST_BODY),
    attachments:
      draft.attachOpenMessage && itemId !== ""
        ? [{ type: "item", itemId, name: peek(() => mailbox.item?.subject) || subject }]
        : [],
  };
  if (typeof peek(() => mailbox.displayNewMessageFormAsync) === "function") {
    const answer = await ask<void>(
      LIMIT_MS,
      (done) => mailbox.displayNewMessageFormAsync(form, done),
      (value): value is void => value === undefined || value === null,
    );
    // silence is not a refusal: some hosts open the form and never answer
    if (answer.kind === "value" || answer.kind === "silent") return true;
  }
  if (typeof peek(() => mailbox.displayNewMessageForm) !== "function") return false;
  return (
    peek(() => {
      mailbox.displayNewMessageForm(form);
      return true;
    }) ?? false
  );
}

/** Plain text as inert HTML, lines kept. */
function htmlOf(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/\r?\n/g, "<br>");
}
