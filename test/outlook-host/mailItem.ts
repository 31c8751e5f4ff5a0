import PostalMime from "postal-mime";

/** What the emulated Outlook knows of one message: the properties it hands over at once, and the answers to calls. */
export interface MailItem {
  readonly data: Readonly<Record<string, unknown>>;
  readonly headers: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: Readonly<
    Record<string, { readonly content: string; readonly format: "base64" | "eml" | "url" | "iCalendar" }>
  >;
  readonly faults?: Readonly<Record<string, Fault>>;
}

export type Fault =
  | { readonly kind: "code"; readonly code: number }
  | { readonly kind: "silence" }
  | { readonly kind: "null" }
  | { readonly kind: "refused" }
  | { readonly kind: "empty" }
  | { readonly kind: "delay"; readonly ms: number };

/** A message as Outlook would show it: headers as text, body as HTML, the rest as properties. */
export async function mailItem(
  id: string,
  eml: string,
  change: Readonly<Record<string, unknown>> = {},
): Promise<MailItem> {
  const mail = await PostalMime.parse(eml);
  const end = /\r?\n\r?\n/.exec(eml);
  const headers = end === null ? eml : eml.slice(0, end.index + 2);
  const created = mail.date === undefined ? 0 : Date.parse(mail.date);
  return {
    data: {
      itemType: 1,
      permissionLevel: 1,
      id,
      subject: mail.subject ?? "",
      normalizedSubject: mail.subject ?? "",
      from: person(mail.from?.name, mail.from?.address),
      sender: person(mail.from?.name, mail.from?.address),
      to: [{ name: "Someone", address: "someone@example.com", recipientType: 2 }],
      cc: [],
      bcc: [],
      conversationId: `conversation of ${id}`,
      internetMessageId: mail.messageId ?? "",
      itemClass: "IPM.Note",
      dateTimeCreated: created,
      dateTimeModified: created,
      attachments: [],
      isRead: true,
      isFromSharedFolder: false,
      ...change,
    },
    headers,
    html: mail.html ?? `<p>${mail.text ?? ""}</p>`,
    text: mail.text ?? "",
    attachments: {},
  };
}

function person(name: string | undefined, address: string | undefined): Readonly<Record<string, unknown>> {
  return { name: name ?? "", address: address ?? "", recipientType: 3 };
}
