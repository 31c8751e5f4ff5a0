import type { Message } from "../message/message";
import type { OpenItem } from "./mailHost";

/** What is shown of a message that was read here, before its verdict; of several senders the first. */
export function openItem({ from, subject, date }: Message): OpenItem {
  const mailbox = from.kind === "single" ? from.mailbox : from.kind === "ambiguous" ? from.mailboxes[0] : undefined;
  return { subject, fromName: mailbox?.name ?? "", fromAddress: mailbox?.address ?? "", time: date };
}
