import type { AttachedItem, OpenItem } from "../ui/mailHost";
import { peek } from "./answer";

/** What is selected in Outlook at this moment, as far as its properties can be read. */
export type Selection =
  | { readonly kind: "nothing" }
  | { readonly kind: "draft" }
  | { readonly kind: "appointment"; readonly open: OpenItem }
  | {
      readonly kind: "message";
      readonly item: Office.MessageRead;
      readonly open: OpenItem;
      readonly identity: Identity;
    };

/** Two selections are of one message when these are equal. */
export interface Identity {
  readonly itemId: string;
  readonly internetMessageId: string;
}

/** Reads the selection; never throws. Meeting requests and delivery reports count as messages: they have headers. */
export function selectionOf(mailbox: Office.Mailbox | null): Selection {
  const item = peek(() => mailbox?.item);
  if (item === null) return { kind: "nothing" };
  // in compose the same names hold objects with getAsync instead of values
  if (typeof peek<unknown>(() => item.subject) === "object" && peek<unknown>(() => item.subject) !== null)
    return { kind: "draft" };
  const message: Office.MessageRead = item;
  const open = openItem(message);
  if (`${peek(() => item.itemType) ?? ""}` === "appointment") return { kind: "appointment", open };
  return { kind: "message", item: message, open, identity: identityOf(message) };
}

export function identityOf(item: Office.MessageRead): Identity {
  return { itemId: peek(() => item.itemId) ?? "", internetMessageId: bareId(peek(() => item.internetMessageId) ?? "") };
}

export function sameMessage(one: Identity, other: Identity): boolean {
  return one.itemId === other.itemId && one.internetMessageId === other.internetMessageId;
}

/** A Message-ID without brackets and white space: how two spellings of one are compared. */
export function bareId(value: string): string {
  return value.replaceAll(/[\s<>]/g, "");
}

function openItem(item: Office.MessageRead): OpenItem {
  const created = peek(() => item.dateTimeCreated);
  return {
    subject: peek(() => item.subject) ?? "",
    fromName: peek(() => item.from.displayName) ?? "",
    fromAddress: peek(() => item.from.emailAddress) ?? "",
    time: created instanceof Date && !Number.isNaN(created.getTime()) ? created.getTime() : null,
  };
}

/** Messages attached to the open one: .eml files and Outlook items; [] where their content cannot be had (before Mailbox 1.8). */
export function attachedMessages(item: Office.MessageRead): readonly AttachedItem[] {
  if (typeof peek(() => item.getAttachmentContentAsync) !== "function") return [];
  const attachments = peek(() => item.attachments) ?? [];
  return attachments
    .filter(
      (one) => `${one.attachmentType}` === "item" || one.contentType === "message/rfc822" || /\.eml$/i.test(one.name),
    )
    .map((one) => ({ id: one.id, name: one.name }));
}

/** Bytes of all attachments together, as Outlook states them. */
export function attachmentBytes(item: Office.MessageRead): number {
  return (peek(() => item.attachments) ?? []).reduce((sum, one) => sum + (one.size > 0 ? one.size : 0), 0);
}
