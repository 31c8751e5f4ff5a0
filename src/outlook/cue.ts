import { peek } from "./answer";

const KEY = "honmono";
/** Outlook's own limit for a notification. */
const MOST_CHARACTERS = 150;

/** Sets the cue on the message (a line above it in Outlook), or takes it away again with null. Quiet: a cue that fails is no loss of truth. */
export function cueOn(item: Office.MessageRead, text: string | null): void {
  peek(() => {
    if (text === null) item.notificationMessages.removeAsync(KEY, ignore);
    else
      item.notificationMessages.replaceAsync(
        KEY,
        // the string value of ItemNotificationMessageType.InformationalMessage; an icon is a resid of the manifest
        {
          type: "informationalMessage",
          message: text.slice(0, MOST_CHARACTERS),
          icon: "Icon.16x16",
          persistent: false,
        },
        ignore,
      );
  });
}

function ignore(): void {
  // Outlook answers here with an error when there was no cue to take away
}
