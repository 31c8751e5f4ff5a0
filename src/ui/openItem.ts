import type { Message } from "../message/message";
import type { OpenItem } from "./mailHost";

/** What is shown of a message that was read here, before its verdict. */
export function openItem(message: Message): OpenItem {
  const mailbox = message.from.kind === "single" ? message.from.mailbox : null;
  return {
    subject: message.subject,
    fromName: mailbox?.name ?? "",
    fromAddress: mailbox?.address ?? "",
    time: message.date,
  };
}
