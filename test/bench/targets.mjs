/**
 * Every parser that reads what a stranger wrote: how to call it, what to begin with, and what must hold of the answer.
 * `run` gives nothing or throws; it may be asynchronous.
 */
import { webcrypto } from "node:crypto";
import { headerOf } from "./messages.mjs";

const NOW = Date.UTC(2026, 10, 3, 12);

/** Signals that a rule was broken which no input may break. */
function must(condition, what) {
  if (!condition) throw new Error(what);
}

const bytesOf = (text) => Buffer.from(text, "latin1");

/** @param {Record<string, Function>} engine the bundled engine */
export function targets(engine) {
  const shipped = engine.shippedKeys();
  const tools = { now: NOW, subtle: webcrypto.subtle, lookupTxt: shipped };
  const POSITIVE = new Set(["microsoft-notice", "microsoft-sender", "microsoft-service", "own-notice"]);
  const verified = async (message, provenance) => {
    const verification = await engine.verify({ message, provenance }, tools);
    checkPositive(message, verification, provenance);
    return verification;
  };
  /** Looked at again by other means than the engine's: a positive verdict must rest on something that stands in the mail. */
  function checkPositive(message, verification, provenance) {
    if (!POSITIVE.has(verification.verdict)) return;
    must(verification.authentication.proof !== null, "positive without proof");
    const fields = message.header.fields.filter((field) => field.key === "from");
    must(fields.length === 1, "positive with several From fields");
    const domain = /@([\w.-]+)>?[^@]*$/.exec(fields[0].value)?.[1]?.toLowerCase() ?? "";
    must(domain.endsWith("microsoft.com") || engine.isMicrosoftOwned(domain), `positive for ${domain}`);
    const signed = verification.authentication.dkim.some((one) => one.result === "pass" && one.aligned);
    if (signed) return;
    must(provenance !== "unknown", "positive for a file of unknown origin without a signature");
    const result = message.header.fields.find((field) => field.key === "authentication-results");
    must(
      result !== undefined && /dmarc=pass/i.test(result.raw) && result.raw.toLowerCase().includes(domain),
      "positive without dmarc=pass for the domain",
    );
  }

  return {
    header: {
      words: [
        "From: ",
        "Received: from ",
        "\r\n",
        "\n",
        "\r",
        " ",
        ":",
        "=?utf-8?Q?",
        "?=",
        "\0",
        "\ufeff",
        "Authentication-Results: ",
        "DKIM-Signature: ",
        "12:00:00 +0000",
      ],
      seeds: [headerOf(12).slice(0, 900), "From: a@b.example\nSubject: x\n\nbody"],
      run: (text) => {
        const result = engine.parseHeaderText(text);
        if (!result.ok) return;
        for (const field of result.message.header.fields)
          must(!/[\r\n\0]/.test(field.value), "a value of several lines");
      },
    },
    file: {
      words: [
        "--b",
        "--b--",
        "\r\n\r\n",
        "Content-Type: multipart/alternative; boundary=b\r\n",
        "Content-Type: text/html; charset=iso-2022-jp\r\n",
        "Content-Transfer-Encoding: base64\r\n",
        "Content-Transfer-Encoding: quoted-printable\r\n",
        "message/rfc822",
        "=\r\n",
        "=3D",
        "filename*0*=utf-8''%E3",
        "format=flowed; delsp=yes",
        "\u00ff\u00fe",
      ],
      seeds: [
        "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@d.example\r\n\r\nx\r\n--b--\r\n",
      ],
      run: async (text) => void (await engine.parseFile(bytesOf(text))),
    },
    words: {
      words: [
        "=?",
        "?=",
        "=?utf-8?B?",
        "=?utf-8?Q?",
        "=?iso-2022-jp?B?",
        "=?shift_jis?Q?=93=FA?=",
        "=?utf-7?Q?+AGE-?=",
        "*en",
        "_",
        " ",
        "=E3",
        "\u001b$B",
      ],
      seeds: ["=?utf-8?B?44GT44KT?= =?utf-8?Q?=E3=81?= x =?gb18030*zh?B?1tA=?="],
      run: (text) =>
        must(!/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(engine.decodeWords(text)), "a control character"),
    },
    mailboxes: {
      words: [
        "<",
        ">",
        "@",
        '"',
        "\\",
        "(",
        ")",
        ",",
        ";",
        ":",
        "[",
        "]",
        "=?utf-8?Q?<a@b.example>?=",
        " ",
        "b.example",
      ],
      seeds: [
        '"A, B" <a@b.example>, c@[192.0.2.1], G: d@e.example (x);',
        "Microsoft <a@microsoft.com> <b@evil.example>",
      ],
      run: (text) => {
        const list = engine.parseMailboxes(text);
        const second = engine.onlyAddress(text);
        const addressed = list.filter((mailbox) => mailbox.address !== "");
        if (addressed.length === 1 && second === addressed[0].address)
          must(text.includes(second), "an address that stands nowhere");
        for (const mailbox of list) must(!/[A-Z]/.test(mailbox.domain), "a domain in capitals");
      },
    },
    date: {
      words: [
        "Tue, ",
        "3 Nov 2026 ",
        "10:00:05",
        " +0000",
        "-0800",
        " EST",
        "(",
        ")",
        "2026-11-03T10:00:05Z",
        "PM",
        "/",
        "m=+1",
      ],
      seeds: [
        "Tue, 3 Nov 2026 10:00:05 +0000 (UTC)",
        "2026-11-03 10:00:05.5 +0000 UTC m=+12.3",
        "11/3/2026 10:00:05 PM",
      ],
      run: (text) => {
        const date = engine.parseDate(text);
        must(date === null || Number.isFinite(date.time), "no time");
      },
    },
    received: {
      words: [
        "from ",
        "by ",
        "with ",
        "id ",
        "for ",
        "via ",
        "(",
        ")",
        ";",
        "[192.0.2.1]",
        "[IPv6:2001:db8::1%2]",
        "helo=",
        "HELO ",
        "TLS1_2",
        "(qmail 1 invoked from network)",
        '"',
        "<",
        ">",
      ],
      seeds: [
        "from a.example (b.example [192.0.2.7]) by mx.example (Postfix) with ESMTPS (TLS1.3) id 1A for <a@b.example>; Tue, 3 Nov 2026 10:00:05 +0000",
      ],
      run: (text) => void engine.parseReceived({ index: 0, name: "Received", key: "received", raw: text, value: text }),
    },
    parameters: {
      words: [";", "=", '"', "\\", "(", ")", "filename*0*=utf-8''%E3%81", "filename*1=x", "charset", "*", "'", "%"],
      seeds: ['attachment; filename*0*=utf-8\'ja\'%E8%AB%8B; filename*1*=%E6; name="x\\"y" (c)'],
      run: (text) => void engine.parseParameters(text),
    },
    html: {
      words: [
        "<a href=",
        "<p style='",
        "</",
        ">",
        "<!--[if mso]>",
        "<![endif]-->",
        "-->",
        "&#x",
        "&colon;",
        ";",
        "<style>",
        "</style>",
        ".x{",
        "@media{",
        "}",
        "display:none",
        "color:#fff",
        "background:url(x)",
        "<base href=https://b.example/>",
        "<img src=x alt=y>",
        "<textarea>",
        "<form action=x>",
      ],
      seeds: [
        '<style>.x{color:#fff}</style><a href="https://a.example/?x=1&amp;y=2">one <b>two</b></a><!--[if mso]><v:rect href="x">y</v:rect><![endif]--><p style="font-size:0">z</p>',
      ],
      run: (text) => {
        const content = engine.readHtml(text);
        must(content.links.length <= 1_000, "more links than the limit");
      },
    },
    results: {
      words: [
        "spf=pass ",
        "(sender IP is 192.0.2.7)",
        "smtp.mailfrom=a.example",
        ";",
        "dkim=pass ",
        "header.d=a.example",
        "dmarc=pass action=none ",
        "header.from=a.example",
        "compauth=pass reason=100",
        "mx.example 1;",
        '"',
        "(",
        ")",
        "policy.x",
        "arc=none",
        "i=1;",
      ],
      seeds: [
        "spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=a.example; dkim=pass (signature was verified) header.d=a.example;dmarc=pass action=none header.from=a.example;compauth=pass reason=100",
        'mx.example; dkim=pass (x) header.d=a.example header.b="x y"; spf=none smtp.mailfrom=a.example',
      ],
      run: (text) => {
        engine.parseExchangeResults(text);
        engine.parseAuthenticationResults(text);
        engine.parseArcAuthenticationResults(text);
      },
    },
    tags: {
      words: [
        "v=1;",
        "a=rsa-sha256;",
        "c=relaxed/simple;",
        "d=a.example;",
        "h=From:To;",
        "b=AAAA;",
        "bh=AAAA;",
        "t=1;",
        "x=2;",
        "l=3;",
        "i=@a.example;",
        "k=ed25519;",
        "p=MIGf;",
        "s=email;",
        " ",
        "\r\n ",
        "=",
      ],
      seeds: [
        "v=1; a=rsa-sha256; c=relaxed/relaxed; d=a.example; s=s1; h=From:Date; bh=AAAA; b=AAAA",
        "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC; t=y:s",
      ],
      run: (text) => {
        engine.parseTagList(text);
        for (const kind of ["dkim", "arc"]) engine.readSignatureTags(text, kind);
        for (const type of ["rsa", "ed25519"]) engine.readKeyRecord(text, type, "sha256");
      },
    },
    hosts: {
      words: [
        ".",
        "xn--",
        "microsoft",
        "com",
        "onmicrosoft.com",
        "co.jp",
        "-",
        "_",
        "\u3002",
        "\u212a",
        "1",
        "@",
        "https://",
        "?url=",
        "%2F",
        "safelinks.protection.outlook.com",
        "/v3/__",
        "urldefense.com",
      ],
      seeds: [
        "mail.contoso.onmicrosoft.com",
        "xn--mcrosoft-hza.com",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F&data=x",
      ],
      run: (text) => {
        engine.registrableDomain(text);
        engine.unicodeHost(text);
        engine.senderOf(text);
        engine.plainLetters(text);
        engine.unwrap(text, []);
      },
    },
    configuration: {
      words: [
        '"dns"',
        '"notices"',
        '"senders"',
        "[",
        "]",
        "{",
        "}",
        ":",
        ",",
        '"__proto__"',
        "null",
        "true",
        "1e999",
        '""',
        '"text"',
        '"schema"',
        '"gateways"',
        '"authservIds"',
        '"sealers"',
        '"txt"',
        '"authoritative"',
      ],
      seeds: [
        '{"schema":1,"dns":{"policy":"ask"},"notices":[{"id":"a","text":{"en":"x"}}]}',
        '{"authoritative":true,"records":{"s1._domainkey.a.example":{"txt":["v=DKIM1; p="]}}}',
      ],
      run: (text) => {
        let json;
        try {
          json = JSON.parse(text);
        } catch {
          return;
        }
        engine.readOrganization(json);
        engine.keysFromFile(json);
        must({}.polluted === undefined && Object.keys(Object.prototype).length === 0, "a prototype was changed");
      },
    },
    verify: {
      words: [
        "From: Microsoft <a@microsoft.com>",
        "Subject: =?utf-8?Q?Micros=C3=B6ft?= account",
        "Reply-To: x@gmail.com",
        "dmarc=pass",
        "dmarc=fail",
        "compauth=pass reason=100",
        "Authentication-Results: ",
        "Received: from ",
        "by x.outlook.com",
        "DKIM-Signature: v=1; a=rsa-sha256; d=microsoft.com; s=selector2; h=From; bh=AAAA; b=AAAA",
        "ARC-Seal: i=1; cv=none;",
        "\r\n",
        "List-Id: <x>",
        "\r\n\r\n",
        "<a href=https://evil.example>microsoft.com</a>",
        "+1 (555) 0100",
        "Content-Type: text/html\r\n",
        "password",
        "X-IncomingTopHeaderMarker: x",
      ],
      seeds: [
        headerOf(11),
        headerOf(11).replaceAll("sender.example", "microsoft.com") +
          "Content-Type: text/html\r\n\r\n<p>Your Microsoft account <a href=https://evil.example>x</a></p>",
      ],
      run: async (text) => {
        const result = await engine.parseFile(bytesOf(text));
        if (!result.ok) return;
        for (const provenance of ["own-mailbox", "unknown"]) {
          const verification = await verified(result.message, provenance);
          if (provenance !== "unknown") continue;
          const { fields } = engine.analyse(result.message, verification.authentication);
          const text = engine.headersText(fields, engine.redactorFor(result.message));
          must(text.split("\n").length === fields.length + 1, "a field of several lines in the copied headers");
        }
      },
    },
  };
}
