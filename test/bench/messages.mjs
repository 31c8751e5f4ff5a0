/**
 * Synthetic messages for the benchmark, the fuzzer and the tests of hostile input. Everything is made here: example
 * domains, example addresses. `node --check` of shape: each function gives text with CRLF.
 */

const RECEIVED = [
  "Received: from TYZPR01MB4000.apcprd01.prod.exchangelabs.com (2603:1096:400:1::1)",
  " by SEYPR01MB5000.apcprd01.prod.exchangelabs.com with HTTPS; Tue, 3 Nov 2026",
  " 10:00:09 +0000",
];
const PROTECTION = [
  "Received: from mail.sender.example (192.0.2.7) by",
  " TYZAPC01FT007.mail.protection.outlook.com (10.118.152.80) with Microsoft SMTP",
  " Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9275.10 via",
  " Frontend Transport; Tue, 3 Nov 2026 10:00:05 +0000",
];
const RESULTS = [
  "Authentication-Results: spf=pass (sender IP is 192.0.2.7)",
  " smtp.mailfrom=sender.example; dkim=pass (signature was verified)",
  " header.d=sender.example;dmarc=pass action=none",
  " header.from=sender.example;compauth=pass reason=100",
];
const SIGNATURE = [
  "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=sender.example; s=s1;",
  " h=From:Date:Subject:Message-ID:Content-Type:MIME-Version; t=1793700000;",
  " bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;",
  ` b=${"A".repeat(70)}`,
  ` ${"B".repeat(72)}`,
  ` ${"C".repeat(30)}==`,
];
const LAST = [
  "From: =?utf-8?B?44K144Oz44OX44Or?= <news@sender.example>",
  "To: Reader <reader@home.example>",
  "Subject: =?utf-8?B?44GU5Yip55So44Gu44Oh44O844Or44Ki44OX44Oq44Gr44Gk44GE44Gm?=",
  "Message-ID: <1.2.3@sender.example>",
  "Date: Tue, 3 Nov 2026 10:00:00 +0000",
  "MIME-Version: 1.0",
  'Content-Type: text/plain; charset="utf-8"',
];

/** A header block as Outlook.com writes it, with `count` fields; 60 fields are about 14.7 KB. */
export function headerOf(count) {
  const lines = [...RECEIVED, ...PROTECTION, ...RESULTS];
  const fixed = 3 + 1 + LAST.length;
  for (let index = 0; index < count - fixed; index++) {
    lines.push(
      `X-MS-Exchange-Example-Data-${index}: ${"v".repeat(60)}`,
      ` ${"abcdefghij".repeat(6)}`,
      ` ${"0123456789".repeat(7)};`,
      ` ${"k=v; ".repeat(8)}`,
    );
  }
  lines.push(...SIGNATURE, ...LAST);
  return `${lines.join("\r\n")}\r\n`;
}

/** The same with `count` Received fields. */
export function receivedOf(count) {
  const lines = [...RECEIVED, ...PROTECTION, ...RESULTS];
  for (let index = 0; index < count; index++) {
    lines.push(
      `Received: from hop${index}.sender.example (hop${index}.sender.example [192.0.2.${index % 250}])`,
      ` by hop${index + 1}.sender.example (Postfix) with ESMTPS id ${index}A`,
      " for <reader@home.example>; Tue, 3 Nov 2026 10:00:05 +0000",
    );
  }
  return `${[...lines, ...LAST].join("\r\n")}\r\n`;
}

const fill = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const withField = (field) => headerOf(20).replace("To: Reader", `${field}\r\nTo: Reader`);
const withSubject = (subject) => headerOf(20).replace(/Subject: .*\r\n/, `Subject: ${subject}\r\n`);
const withBody = (type, body) =>
  headerOf(20).replace(/Content-Type: .*\r\n/, `Content-Type: ${type}\r\n`) + `\r\n${body}`;

function nestedParts(depth) {
  let text = "";
  for (let level = 0; level < depth; level++)
    text += `--b${level}\r\nContent-Type: multipart/mixed; boundary=b${level + 1}\r\n\r\n`;
  return withBody("multipart/mixed; boundary=b0", `${text}--b${depth}\r\n\r\ntext\r\n`);
}

/**
 * Inputs that freeze other readers. Each has a name, the kind (`header` for a pasted block, `file` for a whole message)
 * and the text; `of(size)` makes one of another size, for tests of growth.
 */
export const HOSTILE = [
  {
    name: "one folded field of 1 MB",
    kind: "header",
    limit: 60,
    size: 1_048_576,
    of: (size) => withField(`X-Big: ${fill("x y z; a=b, (c) <d@e.example>\r\n ", size)}x`),
  },
  {
    name: "From of 1 MB",
    kind: "header",
    size: 1_048_576,
    limit: 60,
    of: (size) => headerOf(20).replace(/From: .*\r\n/, `From: ${fill('"a" (b) <c@d.example>\r\n ', size)}x\r\n`),
  },
  { name: "300 nested encoded words", kind: "header", size: 2_100, of: (size) => withSubject(fill("=?a?Q?b", size)) },
  {
    name: "64 KB of encoded words",
    kind: "header",
    size: 65_536,
    of: (size) => withSubject(fill("=?utf-8?B?44GC?= ", size)),
  },
  {
    name: "64 KB of words in unknown sets",
    kind: "header",
    size: 65_536,
    of: (size) => withSubject(Array.from({ length: size / 20 }, (_, index) => `=?set${index}?Q?a?=`).join(" ")),
  },
  {
    name: "64 KB of (qmail x invoked from",
    kind: "header",
    size: 65_536,
    of: (size) => withField(`Received: ${fill("(qmail x invoked from ", size)}`),
  },
  {
    name: "64 KB of by (Postfix, from userid",
    kind: "header",
    size: 65_536,
    of: (size) => withField(`Received: ${fill("by (Postfix, from userid ", size)}`),
  },
  {
    name: "64 KB of spaces in a date",
    kind: "header",
    size: 65_536,
    of: (size) => headerOf(20).replace(/Date: .*\r\n/, `Date: Tue,${fill(" ", size)}3 Nov 2026 10:00:00 +0000\r\n`),
  },
  {
    name: "64 KB of spaces in a Received date",
    kind: "header",
    size: 65_536,
    of: (size) => withField(`Received: by a.example; Tue,${fill(" ", size)}3 Nov 2026 10:00:00 +0000`),
  },
  {
    name: "64 KB field name without colon",
    kind: "header",
    size: 65_536,
    of: (size) => withField(fill("X-Name-", size)),
  },
  {
    name: "64 KB in Authentication-Results",
    kind: "header",
    size: 65_536,
    of: (size) => withField(`Authentication-Results: mx.example; ${fill("dkim=pass (x header.d=", size)}`),
  },
  {
    name: "64 KB in the first Authentication-Results",
    kind: "header",
    size: 65_536,
    of: (size) =>
      headerOf(20).replace(
        "dkim=pass (signature was verified)",
        `${fill("dkim=pass (x) header.d=y.example; ", size)}dkim=none`,
      ),
  },
  {
    name: "20,000 results of the server's own name",
    kind: "header",
    size: 20_000,
    of: (size) =>
      [
        "Received: by 2002:a05:6a10:1c8:b0:2f8:1234:5678 with SMTP id ab1csp1; Tue, 3 Nov 2026 02:00:06 -0800 (PST)",
        "Received: from mta.sender.example (mta.sender.example. [192.0.2.7]) by mx.google.com with ESMTPS id x1si1; Tue, 3 Nov 2026 02:00:05 -0800 (PST)",
        "Authentication-Results: mx.google.com; spf=pass (google.com: domain of a@sender.example designates 192.0.2.7 as permitted sender) smtp.mailfrom=a@sender.example; dmarc=pass header.from=sender.example",
        ...Array.from({ length: size }, () => "Authentication-Results: mx.google.com; iprev=pass"),
        ...LAST,
        "",
        "",
      ].join("\r\n"),
  },
  {
    name: "64 KB of tags in a signature",
    kind: "header",
    size: 65_536,
    of: (size) => withField(`DKIM-Signature: v=1; a=rsa-sha256; ${fill("h=From:To; ", size)}`),
  },
  {
    name: "64 KB of names in h=",
    kind: "header",
    size: 65_536,
    of: (size) =>
      withField(
        `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=sender.example; s=s1; bh=AAAA; b=AAAA; h=${fill("From:", size)}To`,
      ),
  },
  {
    name: "20,000 signatures",
    kind: "header",
    size: 20_000,
    of: (size) => withField(Array.from({ length: size }, () => SIGNATURE.join("\r\n")).join("\r\n")),
  },
  {
    name: "2,000 ARC sets",
    kind: "header",
    size: 2_000,
    of: (size) =>
      withField(
        Array.from({ length: size }, (_, index) =>
          ["ARC-Seal", "ARC-Message-Signature", "ARC-Authentication-Results"]
            .map(
              (name) =>
                `${name}: i=${index + 1}; a=rsa-sha256; cv=pass; d=sender.example; s=s1; bh=AAAA; h=From:To; b=AAAA`,
            )
            .join("\r\n"),
        ).join("\r\n"),
      ),
  },
  {
    name: "20,000 fields without a value",
    kind: "header",
    size: 20_000,
    of: (size) => withField(Array.from({ length: size }, () => "X:").join("\r\n")),
  },
  {
    name: "10,000 To mailboxes",
    kind: "header",
    size: 10_000,
    of: (size) =>
      headerOf(20).replace(
        /To: .*\r\n/,
        `To: ${Array.from({ length: size }, (_, index) => `"R ${index}" <r${index}@home.example>`).join(",\r\n ")}\r\n`,
      ),
  },
  {
    name: "50,000 links",
    kind: "file",
    size: 50_000,
    of: (size) =>
      withBody(
        "text/html",
        Array.from({ length: size }, (_, index) => `<a href="https://x${index}.example/p">x</a>`).join(""),
      ),
  },
  {
    name: "50,000 links in text",
    kind: "file",
    size: 50_000,
    of: (size) =>
      withBody("text/plain", Array.from({ length: size }, (_, index) => `https://x${index}.example/p`).join(" ")),
  },
  {
    name: "one link of 1 MB",
    kind: "file",
    size: 1_048_576,
    limit: 60,
    of: (size) => withBody("text/html", `<a href="https://x.example/${fill("%20a.b-c@", size)}">microsoft.com</a>`),
  },
  {
    name: "1 MB of comments that end in --!>",
    kind: "file",
    size: 1_048_576,
    limit: 60,
    of: (size) => withBody("text/html", fill("<!--x--!>y", size)),
  },
  {
    name: "50,000 open elements",
    kind: "file",
    size: 50_000,
    of: (size) => withBody("text/html", `${"<b>".repeat(size)}x${"</i>".repeat(size)}`),
  },
  {
    name: "50,000 elements with a style",
    kind: "file",
    size: 50_000,
    limit: 150,
    of: (size) =>
      withBody(
        "text/html",
        Array.from(
          { length: size },
          (_, index) => `<p style="color:#${(index % 4096).toString(16).padStart(3, "0")};font-size:${index % 40}px">x`,
        ).join(""),
      ),
  },
  {
    name: "1 MB of one word",
    kind: "file",
    size: 1_048_576,
    limit: 100,
    of: (size) => withBody("text/plain", fill("a", size)),
  },
  {
    name: "1 MB of digits and spaces",
    kind: "file",
    size: 1_048_576,
    limit: 100,
    of: (size) => withBody("text/plain", fill("+1 (555) 0100 - ", size)),
  },
  {
    name: "1 MB of Microsoft",
    kind: "file",
    size: 1_048_576,
    limit: 100,
    of: (size) => withBody("text/plain", fill("Microsoft account team ", size)),
  },
  {
    name: "1 MB of combining marks",
    kind: "file",
    size: 1_048_576,
    limit: 100,
    of: (size) => withBody("text/plain; charset=utf-8", fill("a\u0301\u0316\u034f", size / 2)),
  },
  {
    name: "1 MB of combining marks in a row",
    kind: "file",
    size: 1_048_576,
    limit: 100,
    of: (size) => withBody("text/plain; charset=utf-8", fill("\u0301\u0316", size / 2)),
  },
  {
    name: "a host of 1 MB of combining marks",
    kind: "file",
    size: 1_048_576,
    limit: 100,
    of: (size) =>
      withBody("text/html; charset=utf-8", `<a href="https://a${fill("\u0301\u0316", size / 2)}.example/">x</a>`),
  },
  {
    name: "a long <base> and the links it completes",
    kind: "file",
    size: 1_048_576,
    limit: 60,
    of: (size) =>
      withBody(
        "text/html",
        `<base href="https://x.example/${fill("a", size / 2)}/">${"<a href=y>z</a>".repeat(Math.floor(size / 120))}`,
      ),
  },
  {
    name: "subject of 64 KB of lookalikes",
    kind: "header",
    size: 65_536,
    of: (size) => withSubject(fill("mіcrоsоft rnicr0soft ", size)),
  },
  {
    name: "display name of 64 KB",
    kind: "header",
    size: 65_536,
    of: (size) =>
      headerOf(20).replace(/From: .*\r\n/, `From: "${fill("Micros0ft Outl00k rn vv ", size)}" <a@sender.example>\r\n`),
  },
  {
    name: "From domain of 64 KB",
    kind: "header",
    size: 65_536,
    of: (size) => headerOf(20).replace(/From: .*\r\n/, `From: <a@${fill("microsoft.com-", size)}.example>\r\n`),
  },
  {
    name: "From domain of 30,000 labels",
    kind: "header",
    size: 60_000,
    of: (size) => headerOf(20).replace(/From: .*\r\n/, `From: <a@${fill("a.", size)}example>\r\n`),
  },
  {
    name: "From domain of punycode",
    kind: "header",
    size: 65_536,
    of: (size) => headerOf(20).replace(/From: .*\r\n/, `From: <a@xn--${fill("a9b", size)}.example>\r\n`),
  },
  { name: "1,000 nested MIME parts", kind: "file", size: 1_000, of: nestedParts },
  {
    name: "20,000 parts",
    kind: "file",
    size: 20_000,
    of: (size) =>
      withBody(
        "multipart/mixed; boundary=b",
        `${"--b\r\nContent-Type: image/png; name=x.png\r\n\r\nx\r\n".repeat(size)}--b--\r\n`,
      ),
  },
  {
    name: "100,000 boundary-like lines",
    kind: "file",
    size: 100_000,
    limit: 75,
    of: (size) => withBody("multipart/mixed; boundary=b", `--b\r\n\r\n${"--c\r\n".repeat(size)}--b--\r\n`),
  },
];
