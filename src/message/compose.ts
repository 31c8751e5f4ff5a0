import { parseMailboxes } from "./address";
import { readBody, type BodyParts } from "./body";
import { parseDate } from "./date";
import { decodeWords } from "./encodedWords";
import { fieldsNamed, firstField } from "./fields";
import { givenFrom, readFrom } from "./fromField";
import type { Body, HeaderBlock, HeaderField, Mailbox, Message } from "./message";
import { parseReceived } from "./received";

/**
 * Makes a Message of a header block: everything the header says, taken apart once.
 *
 * @param header the block
 * @param body what is known of the body, null when it is not at hand
 * @param rawBody bytes of the body of a file, null else
 */
export function composeMessage(header: HeaderBlock, body: Body | null, rawBody: Uint8Array | null): Message {
  const sender = firstField(header, "sender");
  const date = firstField(header, "date");
  return {
    header,
    from: readFrom(header),
    subject: decodeWords(firstField(header, "subject")?.value ?? ""),
    replyTo: mailboxes(header, "reply-to"),
    returnPath: returnPath(header),
    sender: sender === null ? null : (parseMailboxes(sender.value)[0] ?? null),
    to: mailboxes(header, "to"),
    cc: mailboxes(header, "cc"),
    messageId: firstField(header, "message-id")?.value ?? null,
    date: date === null ? null : (parseDate(date.value)?.time ?? null),
    received: fieldsNamed(header, "received").map(parseReceived),
    body,
    rawBody,
  };
}

/**
 * The message with a body that was read later (Office.js gives header and body apart).
 *
 * @param message a message whose header is known
 * @param parts what was read; missing parts stay away
 */
export function withBody(message: Message, parts: BodyParts): Message {
  return { ...message, body: readBody(parts) };
}

/** What a mail program shows of a message whose headers it does not give. */
export interface Shown extends BodyParts {
  readonly fromName: string;
  readonly fromAddress: string;
  readonly subject: string;
  readonly to?: readonly string[] | undefined;
  readonly messageId?: string | undefined;
}

/**
 * A message made of what is shown alone. It has no trace and no signature, so nothing can ever be proved with it; its
 * fields are written here and only say what was shown.
 */
export function partialMessage(shown: Shown): Message {
  const from = givenFrom(oneLine(shown.fromName), oneLine(shown.fromAddress));
  const to: Mailbox[] = (shown.to ?? []).flatMap((address) => parseMailboxes(oneLine(address)));
  const subject = oneLine(shown.subject);
  const lines: [string, string][] = [];
  if (from.kind !== "missing")
    lines.push(["From", `${quote(oneLine(shown.fromName))}<${oneLine(shown.fromAddress).trim()}>`]);
  if (to.length > 0) lines.push(["To", to.map((mailbox) => mailbox.address).join(", ")]);
  lines.push(["Subject", subject]);
  const fields = lines.map(([name, value], index): HeaderField => {
    return { index, name, key: name.toLowerCase(), raw: `${name}: ${value}`, value };
  });
  return {
    header: { fields, raw: "text", limits: [] },
    from,
    subject,
    replyTo: [],
    returnPath: null,
    sender: null,
    to,
    cc: [],
    messageId: shown.messageId ?? null,
    date: null,
    received: [],
    body: shown.html === undefined && shown.text === undefined ? null : readBody(shown),
    rawBody: null,
  };
}

function mailboxes(header: HeaderBlock, key: string): readonly Mailbox[] {
  const fields = fieldsNamed(header, key);
  return fields.length === 1
    ? parseMailboxes(fields[0]?.value ?? "")
    : fields.flatMap((field) => parseMailboxes(field.value));
}

/** "" for the null sender "<>" of delivery reports, null where there is no such field. */
function returnPath(header: HeaderBlock): string | null {
  const field = firstField(header, "return-path");
  if (field === null) return null;
  const value = field.value.trim();
  return value === "<>" || value === "" ? "" : (parseMailboxes(value)[0]?.address ?? "");
}

function quote(name: string): string {
  return name === "" ? "" : `"${name.replace(/["\\]/g, "\\$&")}" `;
}

function oneLine(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g, " ");
}
