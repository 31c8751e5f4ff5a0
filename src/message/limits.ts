/**
 * How much is read of one message. What lies beyond is left unread and the limit is named in the message, never lost
 * silently. Exchange Online itself takes at most 256 KB of headers, so honest mail stays far below.
 */
export const LIMITS = {
  /** Header fields in one block. */
  fields: 25_000,
  /** Characters of the whole header block. */
  headerChars: 6 * 1024 * 1024,
  /** Characters of one field, folding included. */
  fieldChars: 2 * 1024 * 1024,
  /** Bytes of a whole file. */
  fileBytes: 25 * 1024 * 1024,
  /** Characters of text or HTML taken from a body. */
  bodyChars: 4 * 1024 * 1024,
  /** Links taken from a body. */
  links: 1_000,
  /** Multipart inside multipart. */
  nesting: 100,
  /** Attachments listed, and parts of one message. */
  attachments: 2_000,
  /** Mailboxes in one field. */
  mailboxes: 20_000,
} as const;
