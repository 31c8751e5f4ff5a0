/** Header blocks as Exchange Online and Gmail write them, with holes to put an attack in. */

export interface ExchangeMail {
  /** The Authentication-Results value. */
  readonly result?: string | null;
  readonly from?: string;
  /** Fields that are put above all others. */
  readonly above?: string;
  /** Fields between the inner hops and the result. */
  readonly beforeResult?: string;
  /** The Received field that took the message in. */
  readonly edge?: string | null;
  /** Fields below the edge hop: what the sender wrote. */
  readonly below?: string;
  readonly marker?: boolean;
  readonly tenant?: string;
}

export const IP = "203.0.113.7";

export const PASS =
  `spf=pass (sender IP is ${IP}) smtp.mailfrom=bounce.example.com; dkim=pass (signature was verified) ` +
  "header.d=example.com;dmarc=pass action=none header.from=example.com;compauth=pass reason=100";

export const FAIL =
  `spf=fail (sender IP is ${IP}) smtp.mailfrom=other.example; dkim=none (message not signed) ` +
  "header.d=none;dmarc=fail action=oreject header.from=example.com;compauth=fail reason=000";

export const INNER =
  "Received: from A.namprd05.prod.outlook.com (::1) by B.namprd05.prod.outlook.com with HTTPS; Mon, 1 Jul 2024 03:10:23 +0000\r\n" +
  "Received: from C.namprd05.prod.outlook.com (2001:db8::6b) by D.outlook.office365.com (2001:db8::22) with Microsoft SMTP\r\n" +
  " Server id 15.20.7741.22 via Frontend Transport; Mon, 1 Jul 2024 03:10:19 +0000";

export const EDGE =
  `Received: from mta.example.com (${IP}) by C.mail.protection.outlook.com (10.167.241.69) with Microsoft SMTP Server\r\n` +
  " id 15.20.7741.18 via Frontend Transport; Mon, 1 Jul 2024 03:10:19 +0000";

export const SENDER =
  "To: someone@example.net\r\nSubject: Hello\r\nDate: Mon, 1 Jul 2024 03:10:18 +0000\r\nMessage-ID: <1@example.com>";

/** A mail as it lies in an Outlook.com or Microsoft 365 mailbox, headers only, without the closing empty line. */
export function exchangeMail(mail: ExchangeMail = {}): string {
  const { result = PASS, edge = EDGE, from = "News <news@example.com>", marker = true } = mail;
  return [
    mail.above,
    INNER,
    mail.beforeResult,
    result === null ? undefined : `Authentication-Results: ${result}`,
    edge ?? undefined,
    marker ? "X-IncomingTopHeaderMarker: OriginalChecksum:AB;Count:12" : undefined,
    mail.below,
    `From: ${from}`,
    SENDER,
    mail.tenant === undefined ? undefined : `X-MS-Exchange-CrossTenant-Id: ${mail.tenant}`,
  ]
    .filter((part) => part !== undefined)
    .join("\r\n");
}

export const GMAIL_INNER =
  "Received: by 2002:a05:6a10:1c8:b0:2f8:1234:5678 with SMTP id ab1csp1; Mon, 1 Jul 2024 03:10:20 -0700 (PDT)";

export const GMAIL_EDGE =
  `Received: from mta.example.com (mta.example.com. [${IP}]) by mx.google.com with ESMTPS id x1si1\r\n` +
  " for <someone@example.net>; Mon, 01 Jul 2024 03:10:19 -0700 (PDT)";

export const GMAIL_RESULT =
  "Authentication-Results: mx.google.com;\r\n dkim=pass header.i=@example.com header.s=s header.b=abc;\r\n" +
  ` spf=pass (google.com: domain of bounce@example.com designates ${IP} as permitted sender) smtp.mailfrom=bounce@example.com;\r\n` +
  " dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.com";

export function gmailMail(result = GMAIL_RESULT, edge = GMAIL_EDGE): string {
  return `Delivered-To: someone@example.net\r\n${GMAIL_INNER}\r\nX-Received: by 2002:a05::1\r\n${edge}\r\n${result}\r\nFrom: News <news@example.com>\r\n${SENDER}`;
}
