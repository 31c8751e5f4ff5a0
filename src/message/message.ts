/**
 * The message as the engine sees it. Nothing here judges; it only says what stands where.
 * RFC 5322 (message), 2045-2047 and 2231 (MIME and encoded words).
 */

/** One header field, in the order in which it stands (index 0 is the top, the newest). */
export interface HeaderField {
  readonly index: number;
  /** Name as written, without the colon and without white space around it. */
  readonly name: string;
  /** Name in lower case: what to compare with. */
  readonly key: string;
  /**
   * The whole field as it came, from the first character of the name to before the line end that closes it,
   * folding included (CRLF). For `raw === "bytes"` every character is one byte (0-255); for `"text"` it is Unicode text.
   */
  readonly raw: string;
  /** Everything behind the colon, unfolded, outer white space removed, 8-bit text read as UTF-8 if it is valid; encoded words NOT decoded. */
  readonly value: string;
}

/** The header block. `raw` says whether the fields hold bytes (a file) or text (Office.js, a paste). */
export interface HeaderBlock {
  readonly fields: readonly HeaderField[];
  readonly raw: "bytes" | "text";
  /** Named limits that were met while reading (then the rest was left unread). */
  readonly limits: readonly MessageLimit[];
  /**
   * True where a line begins no field and is not folded either. It is read as part of the field above, since copied text
   * loses its folding; a mail program may end the header there and show it and all below as the text.
   */
  readonly strayLines?: boolean;
  /** True where it is known that no NUL stands in the block, and no CR that ends no line; absent: look. */
  readonly noBareBreaks?: boolean;
}

export type MessageLimit =
  | "fields"
  | "header-bytes"
  | "field-bytes"
  | "encoded-words"
  | "body-bytes"
  | "links"
  | "nesting"
  | "attachments"
  | "received";

/** A mailbox of RFC 5322 section 3.4. `address` is as written, local part included; "" where there is none. */
export interface Mailbox {
  /** Display name, encoded words decoded, quotes removed; "" where there is none. */
  readonly name: string;
  readonly address: string;
  readonly local: string;
  /** Domain of the address, lower case, A-labels kept as written (punycode is not decoded here). */
  readonly domain: string;
}

/** The From field(s) taken apart. Only `single` can carry a positive verdict. */
export type From =
  | { readonly kind: "single"; readonly mailbox: Mailbox; readonly field: number }
  | {
      readonly kind: "ambiguous";
      readonly why: "several-fields" | "several-addresses" | "parsers-disagree" | "malformed";
      readonly mailboxes: readonly Mailbox[];
      readonly field: number;
    }
  | { readonly kind: "missing" };

/** One Received field (RFC 5321 section 4.4), also as Postfix, qmail, Exchange and Gmail write it. */
export interface Received {
  readonly field: number;
  /** HELO name or first word behind "from", lower case; "" where there is none. */
  readonly from: string;
  /** Client address (v4 or v6 without brackets) where one is written; "" else. */
  readonly fromIp: string;
  /** Reverse name in the comment, lower case; "" else. */
  readonly fromReverse: string;
  readonly by: string;
  readonly byIp: string;
  readonly with: string;
  readonly id: string;
  readonly for: string;
  readonly via: string;
  /** e.g. "TLS1_2", "TLS1_3"; "" where not said. */
  readonly tls: string;
  /** Time in ms since 1970, null where unreadable. */
  readonly time: number | null;
  /** Zone as written: minutes east of UTC; null where unreadable. */
  readonly zoneMinutes: number | null;
  /** The date as written. */
  readonly dateText: string;
}

/** A link of the body (or the text form of an address in plain text). */
export interface BodyLink {
  readonly index: number;
  /** Target as written in the mail, entities decoded, white space trimmed: never followed, never inserted as HTML. */
  readonly href: string;
  /** What a person sees as the link (text, alt text of an image); "" where nothing. */
  readonly text: string;
  /** `image`: an anchor that shows nothing but a picture without alternative text; `text`: an address written in the text. */
  readonly kind: "anchor" | "area" | "form" | "image" | "text";
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  /** Bytes, null where unknown. */
  readonly size: number | null;
  readonly inline: boolean;
  /** Bytes of a nested message (message/rfc822), where they were at hand. */
  readonly message: Uint8Array | null;
}

export interface Body {
  /** Text a person reads, from text/plain or drawn out of the HTML; invisible elements left out; white space folded. Of pictures alone: what stands for them. */
  readonly text: string;
  /** Text that stands in the HTML but is not shown (display:none, size 0, colour of the ground); "" where none. */
  readonly hiddenText: string;
  /** Headings and emphasised first lines, in order. */
  readonly headings: readonly string[];
  readonly links: readonly BodyLink[];
  /** Number of images, and of inline ones that hold most of what is shown. */
  readonly images: number;
  /** Web addresses of images, invisible ones included (first 40); absent where there are none. Never loaded. */
  readonly imageSources?: readonly string[];
  /** True when there is next to no text but at least one image. */
  readonly imageOnly: boolean;
  readonly html: boolean;
  readonly attachments: readonly Attachment[];
  /** Named limits that were met while the body was read (then the rest was left unread); absent where none. */
  readonly limits?: readonly MessageLimit[];
}

export interface Message {
  readonly header: HeaderBlock;
  readonly from: From;
  readonly subject: string;
  readonly replyTo: readonly Mailbox[];
  readonly returnPath: string | null;
  readonly sender: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly messageId: string | null;
  /** Date field, ms since 1970, null where missing or unreadable. */
  readonly date: number | null;
  readonly received: readonly Received[];
  /** null: the body was not at hand (pasted headers) or not read. */
  readonly body: Body | null;
  /**
   * For a whole file: the body as bytes, behind the blank line, as it came (line ends made CRLF is the user's job).
   * null where only headers were at hand. DKIM hashes it.
   */
  readonly rawBody: Uint8Array | null;
}

/** What can be wrong with input so that it is no message at all. */
export type ParseError =
  | { readonly id: "empty" }
  | { readonly id: "not-a-header-block" }
  | { readonly id: "only-subject" }
  | { readonly id: "binary" }
  | { readonly id: "too-large"; readonly limitBytes: number };

export type ParseResult =
  { readonly ok: true; readonly message: Message } | { readonly ok: false; readonly error: ParseError };
