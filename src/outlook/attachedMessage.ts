import { parseFile } from "../message/file";
import type { Message } from "../message/message";
import type { OpenItem, UnavailableReason } from "../ui/mailHost";
import { openItem } from "../ui/openItem";
import { ask, detail, peek } from "./answer";
import { bytesOfBase64 } from "./base64";

/** What became of a message attached to the open one. */
export type Attached =
  | { readonly kind: "read"; readonly item: OpenItem; readonly message: Message }
  | { readonly kind: "unavailable"; readonly item: OpenItem; readonly why: UnavailableReason; readonly detail: string };

/**
 * Reads an attached message (Mailbox 1.8): an .eml file comes as Base64, an Outlook item as the text of its message. Both are what
 * somebody passed on, so nothing in them counts as seen by this mailbox. `reading` is told the name before Outlook is asked. Never throws.
 */
export async function readAttached(
  item: Office.MessageRead,
  id: string,
  limitMs: number,
  reading: (item: OpenItem) => void,
): Promise<Attached> {
  const attachment = (peek(() => item.attachments) ?? []).find((one) => one.id === id);
  const named: OpenItem = { subject: attachment?.name ?? "", fromName: "", fromAddress: "", time: null };
  reading(named);
  const answer = await ask<Office.AttachmentContent>(
    limitMs,
    (done) => item.getAttachmentContentAsync(id, done),
    isContent,
  );
  if (answer.kind !== "value")
    return {
      kind: "unavailable",
      item: named,
      why: answer.kind === "silent" ? "host-slow" : "host-error",
      detail: detail(answer),
    };
  const format = `${answer.value.format}`;
  const bytes =
    format === "base64"
      ? bytesOfBase64(answer.value.content)
      : format === "eml"
        ? new TextEncoder().encode(answer.value.content)
        : null;
  if (bytes === null) return { kind: "unavailable", item: named, why: "not-a-message", detail: format };
  const parsed = await parseFile(bytes);
  if (!parsed.ok) return { kind: "unavailable", item: named, why: "not-a-message", detail: parsed.error.id };
  return { kind: "read", item: openItem(parsed.message), message: parsed.message };
}

function isContent(value: unknown): value is Office.AttachmentContent {
  return (
    typeof value === "object" &&
    value !== null &&
    "content" in value &&
    typeof value.content === "string" &&
    "format" in value
  );
}
