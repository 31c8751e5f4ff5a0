/**
 * Synthetic mail, as a receiving Microsoft mailbox would hold it. Everything in it is made up: example domains,
 * documentation addresses (RFC 5737, 3849), telephone numbers 555-01xx.
 */

export interface MailPlan {
  /** The From field as written, e.g. `Contoso <news@contoso.example>`. */
  readonly from: string;
  /** The From field exactly as it is to stand there, in place of `from`. */
  readonly fromField?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly replyTo?: string;
  readonly returnPath?: string;
  /** What the receiver found about the From domain; "no-server" leaves its whole header block away. */
  readonly dmarc?: "pass" | "fail" | "none" | "bestguesspass" | "no-server";
  /** Domain for header.from; taken from From where it is not given. */
  readonly headerFrom?: string;
  /** Further fields, written below the receiver's. */
  readonly fields?: readonly string[];
  /** Fields written by the receiving server, above the result. */
  readonly stamps?: readonly string[];
  readonly date?: Date;
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly content?: string }[];
}

/** The whole mail as text with CRLF; every character beyond ASCII is encoded (RFC 2047, base64 UTF-8). */
function buildMail(plan: MailPlan): string {
  const { from, to = "Someone <someone@example.net>", subject = "", dmarc = "pass" } = plan;
  const address = /<([^<>]*)>\s*$/.exec(from)?.[1] ?? from.trim();
  const domain = plan.headerFrom ?? address.slice(address.lastIndexOf("@") + 1);
  const date = stamp(plan.date ?? new Date(Date.UTC(2026, 9, 20, 8, 30, 0)));
  const lines = [
    ...(dmarc === "no-server" ? [] : receiver(domain, dmarc, date, plan.stamps ?? [])),
    ...(plan.fields ?? []),
    `From: ${plan.fromField ?? encodeMailbox(from)}`,
    `To: ${encodeMailbox(to)}`,
    `Subject: ${encodeWords(subject)}`,
    `Date: ${date}`,
    `Message-ID: <made.up.${subject.length}@${domain}>`,
    ...(plan.replyTo === undefined ? [] : [`Reply-To: ${encodeMailbox(plan.replyTo)}`]),
    ...(plan.returnPath === undefined ? [`Return-Path: bounce@${domain}`] : [`Return-Path: ${plan.returnPath}`]),
    "MIME-Version: 1.0",
    ...body(plan),
  ];
  return lines.join("\r\n");
}

export function mailBytes(plan: MailPlan): Uint8Array {
  return new TextEncoder().encode(buildMail(plan));
}

function receiver(domain: string, dmarc: string, date: string, stamps: readonly string[]): string[] {
  const spf = dmarc === "fail" ? "fail" : "pass";
  const compauth = dmarc === "fail" ? "fail reason=000" : "pass reason=100";
  return [
    `Received: from DM6PR05MB7001.namprd05.prod.outlook.com (::1) by BY5PR05MB6401.namprd05.prod.outlook.com with HTTPS; ${date}`,
    `Received: from CO1PEPF000044F3.namprd05.prod.outlook.com (2001:db8:907:3d:cafe::6b) by DM6PR05MB7001.outlook.office365.com (2001:db8:907:3d::22) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.7741.22 via Frontend Transport; ${date}`,
    ...stamps,
    `Authentication-Results: spf=${spf} (sender IP is 203.0.113.31) smtp.mailfrom=${domain}; dkim=${dmarc === "pass" ? `pass (signature was verified) header.d=${domain}` : "none (message not signed) header.d=none"};dmarc=${dmarc} action=${dmarc === "fail" ? "oreject" : "none"} header.from=${domain};compauth=${compauth}`,
    `Received-SPF: ${spf === "pass" ? "Pass" : "Fail"} (protection.outlook.com: domain of ${domain} designates 203.0.113.31 as permitted sender) receiver=protection.outlook.com; client-ip=203.0.113.31; helo=mta.example.com; pr=C`,
    `Received: from mta.example.com (203.0.113.31) by CO1PEPF000044F3.mail.protection.outlook.com (10.167.241.69) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.7741.18 via Frontend Transport; ${date}`,
  ];
}

function body(plan: MailPlan): string[] {
  const main = plan.html === undefined ? part("text/plain", plan.text ?? "") : part("text/html", plan.html);
  if (plan.attachments === undefined) return main;
  const boundary = "made-up-boundary";
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    ...main,
    ...plan.attachments.flatMap((attachment) => [
      `--${boundary}`,
      `Content-Type: ${attachment.type}; name="${attachment.name}"`,
      `Content-Disposition: attachment; filename="${attachment.name}"`,
      "Content-Transfer-Encoding: base64",
      "",
      base64(attachment.content ?? "made up"),
    ]),
    `--${boundary}--`,
    "",
  ];
}

function part(type: string, text: string): string[] {
  return [`Content-Type: ${type}; charset=utf-8`, "Content-Transfer-Encoding: base64", "", ...chunks(base64(text))];
}

const base64 = (text: string): string => Buffer.from(text, "utf8").toString("base64");
const chunks = (text: string): string[] => text.match(/.{1,76}/g) ?? [""];

/** Display name encoded where it must be, the address left as it is. */
function encodeMailbox(written: string): string {
  const match = /^(.*?)\s*(<[^<>]*>)\s*$/s.exec(written);
  if (match === null) return written;
  const [, name = "", address = ""] = match;
  if (name === "") return address;
  if (/^[\x20-\x7e]*$/.test(name)) return /^".*"$/.test(name) || /^[\w .'-]*$/.test(name) ? `${name} ${address}` : `"${name.replaceAll('"', '\\"')}" ${address}`;
  return `${encodeWords(name)} ${address}`;
}

/** RFC 2047 words of at most 45 bytes of text each. */
function encodeWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  let piece = "";
  for (const character of text) {
    if (Buffer.byteLength(piece + character) > 42) {
      words.push(piece);
      piece = "";
    }
    piece += character;
  }
  words.push(piece);
  return words.map((word) => `=?UTF-8?B?${base64(word)}?=`).join("\r\n ");
}

/** RFC 5322 date in UTC. */
function stamp(date: Date): string {
  return date.toUTCString().replace("GMT", "+0000");
}
