/**
 * Outlook's own report button, which the opt-in manifest takes over (Mailbox 1.14). Nothing is moved or deleted: the pane opens
 * beside the message (1.15); an Outlook that cannot do that says where the pane is. Classic Outlook on Windows runs this file alone,
 * without a page: it must stay small and whole.
 */
import words from "./manifestWords.json";

/** id of the pane's button in manifest.report.xml */
const PANE_BUTTON = "HonmonoPane";

function done(language: string): string {
  const exact = Object.entries(words).find(([locale]) => locale.toLowerCase() === language.toLowerCase());
  const near = Object.entries(words).find(([locale]) => locale.split("-")[0] === language.split("-")[0]?.toLowerCase());
  return (exact ?? near)?.[1].reportDone ?? words["en-US"].reportDone;
}

export function onHonmonoReport(event: Office.MailboxEvent): void {
  event.completed({
    moveItemTo: Office.MailboxEnums.MoveSpamItemTo.NoMove,
    onErrorDeleteItem: false,
    commandId: PANE_BUTTON,
    showPostProcessingDialog: { title: "Honmono", description: done(Office.context.displayLanguage ?? "") },
  });
}

void Office.onReady();
Office.actions.associate("onHonmonoReport", onHonmonoReport);
