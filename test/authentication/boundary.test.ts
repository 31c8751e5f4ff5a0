import { authenticate } from "../../src/authentication/authenticate";
import type { Provenance } from "../../src/authentication/authentication";
import { NO_ORGANIZATION, type Organization } from "../../src/knowledge/organization";
import { EDGE, exchangeMail, FAIL, GMAIL_EDGE, GMAIL_RESULT, gmailMail, INNER, IP, PASS, SENDER } from "./mail";
import { headerOf, tools } from "./shared";

const check = (text: string, provenance: Provenance = "host", organization: Partial<Organization> = {}) =>
  authenticate(headerOf(text), provenance, { ...NO_ORGANIZATION, ...organization }, tools());

async function outcome(text: string, provenance: Provenance = "host", organization: Partial<Organization> = {}) {
  const { boundary, proof } = await check(text, provenance, organization);
  return [boundary.kind === "trusted" ? boundary.place : boundary.why, proof?.kind ?? "no proof"].join(", ");
}

describe("Outlook.com and Microsoft 365", () => {
  test("the receiver's own pass inside the boundary is proof, with the time of arrival", async () => {
    const got = await check(exchangeMail());
    expect(got.boundary).toMatchObject({ kind: "trusted", place: "outlook.com", clientIp: IP });
    expect(got.proof).toMatchObject({ kind: "server", domain: "example.com", onWord: false });
    expect(got.receivedAt).toBe(Date.UTC(2024, 6, 1, 3, 10, 19));
    expect(got.failed).toBe(false);
    expect(got.findings).toEqual([]);
  });

  test("without the mark of Outlook.com it is a work mailbox, unless the tenant is the personal one", async () => {
    expect(await outcome(exchangeMail({ marker: false }))).toBe("microsoft-365, server");
    const tenant = "84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa";
    expect(await outcome(exchangeMail({ marker: false, tenant }))).toBe("outlook.com, server");
  });

  test("a positive result that rests on the person's word says so", async () => {
    const got = await check(exchangeMail(), "own-mailbox");
    expect(got.proof).toMatchObject({ kind: "server", onWord: true });
    expect(got.findings.map(({ id }) => id)).toEqual(["result-on-word"]);
  });

  test("the receiver's fail is the only thing that sets failed", async () => {
    const got = await check(exchangeMail({ result: FAIL }));
    expect(got).toMatchObject({ failed: true, proof: null, excuse: null });
    const file = await check(exchangeMail({ result: FAIL }), "unknown");
    expect(file).toMatchObject({ failed: false, proof: null });
    expect(file.claimed?.dmarc?.result).toBe("fail");
  });

  test.each([
    ["a guess", PASS.replace("dmarc=pass", "dmarc=bestguesspass")],
    ["compauth alone", PASS.replace("dmarc=pass", "dmarc=none")],
    ["an action", PASS.replace("action=none", "action=quarantine")],
    ["compauth=fail beside it", PASS.replace("compauth=pass reason=100", "compauth=fail reason=002")],
  ])("no proof: %s", async (_, result) => {
    expect((await check(exchangeMail({ result }))).proof).toBeNull();
  });

  const forged = `Authentication-Results: ${PASS}`;
  test.each([
    ["provenance-unknown", exchangeMail(), "unknown"],
    ["no-result", exchangeMail({ result: null }), "host"],
    ["no-received-above", exchangeMail({ above: forged }), "host"],
    [
      "foreign-received-above",
      exchangeMail({ above: "Received: from x by mx.evil.example; Mon, 1 Jul 2024 03:10:30 +0000" }),
      "host",
    ],
    [
      "foreign-received-above",
      exchangeMail({ beforeResult: "Received: from x by evil-outlook.com; Mon, 1 Jul 2024 03:10:30 +0000" }),
      "host",
    ],
    [
      "foreign-received-above",
      exchangeMail({ beforeResult: "Received: from x by outlook.com.evil.example; Mon, 1 Jul 2024 03:10:30 +0000" }),
      "host",
    ],
    ["protected-field-above", exchangeMail({ beforeResult: "Subject: earlier" }), "host"],
    ["protected-field-above", exchangeMail({ above: "DKIM-Signature: v=1" }), "host"],
    ["protection-hop-above", exchangeMail({ beforeResult: EDGE }), "host"],
    ["no-protection-hop", exchangeMail({ edge: null }), "host"],
    [
      "no-protection-hop",
      exchangeMail({ edge: EDGE.replace("C.mail.protection.outlook.com", "mx.example.org") }),
      "host",
    ],
    [
      "no-protection-hop",
      exchangeMail({ edge: EDGE.replace("C.mail.protection.outlook.com", "evilmail.protection.outlook.com.example") }),
      "host",
    ],
    ["client-ip-differs", exchangeMail({ edge: EDGE.replace(IP, "198.51.100.9") }), "host"],
    ["below-marker", exchangeMail({ beforeResult: "X-IncomingTopHeaderMarker: OriginalChecksum:AB" }), "host"],
    ["grammar", exchangeMail({ result: "mx.example.com; dmarc=pass header.from=example.com" }), "host"],
    ["grammar", exchangeMail({ result: `${PASS}; dmarc=pass action=none header.from=example.com` }), "host"],
    ["header-from-differs", exchangeMail({ from: "News <news@other.example>" }), "host"],
    ["header-from-differs", exchangeMail({ from: "News <news@evilexample.com>" }), "host"],
    ["no-trace", `From: news@example.com\r\n${forged}\r\n${SENDER}`, "own-mailbox"],
    ["sent-items", `From: news@example.com\r\n${SENDER}`, "host"],
  ] as const)("%s", async (why, text, provenance) => {
    expect(await outcome(text, provenance)).toBe(`${why}, no proof`);
  });

  test("a forged result below the boundary is ignored and reported, even if it stands with a forged hop", async () => {
    const text = exchangeMail({ result: FAIL, below: `Authentication-Results: ${PASS}\r\n${EDGE}` });
    const got = await check(text);
    expect(got).toMatchObject({ failed: true, proof: null });
    expect(got.findings).toContainEqual(expect.objectContaining({ id: "forged-result-ignored", weight: "against" }));
  });

  test("a forged pair of result and hop is not believed where the real receiver wrote none", async () => {
    const text = exchangeMail({ result: null, below: `Authentication-Results: ${PASS}\r\n${EDGE}` });
    expect(await outcome(text)).toBe("protection-hop-above, no proof");
  });

  test("what the sender can write is never a result", async () => {
    const fields = [
      "Authentication-Results-Original",
      "X-MS-Exchange-Authentication-Results",
      "X-Authentication-Results",
    ];
    for (const name of fields)
      expect(await outcome(exchangeMail({ result: null, below: `${name}: ${PASS}` }))).toBe("no-result, no proof");
  });

  test("two From fields, or two addresses, are never proved", async () => {
    expect((await check(exchangeMail({ below: "From: a@evil.example" }))).proof).toBeNull();
    expect((await check(exchangeMail({ from: "Microsoft <news@example.com> <evil@evil.example>" }))).proof).toBeNull();
  });

  test("the same IPv6 address in two forms is one", async () => {
    const result = PASS.replace(IP, "2001:db8:0:0::7");
    expect(await outcome(exchangeMail({ result, edge: EDGE.replace(IP, "2001:db8::7") }))).toBe("outlook.com, server");
  });

  test("the From domain is compared after NFKC, as Exchange writes it in encoded words", async () => {
    const bold = "\u{1d5ee}\u{1d5ef}\u{1d5f0}.example";
    const plain = PASS.replaceAll("header.from=example.com", `header.from=${bold}`);
    const result = `=?utf-8?B?${Buffer.from(plain).toString("base64")}?=`;
    expect(await outcome(exchangeMail({ result, from: "x@abc.example" }))).toBe("outlook.com, server");
    // the letters themselves are no name in the DNS, and borrow nothing from the name they look like
    expect(await outcome(exchangeMail({ result, from: `x@${bold}` }))).toContain("no proof");
  });

  test("a rule that let the message past the filter is named", async () => {
    const result = PASS.replace("compauth=pass reason=100", "compauth=none reason=451");
    expect((await check(exchangeMail({ result }))).findings).toContainEqual(
      expect.objectContaining({ id: "filtering-bypassed", params: { code: "compauth 451" } }),
    );
    const skn = exchangeMail({ below: "X-Forefront-Antispam-Report: CIP:203.0.113.7;SFV:SKN;CAT:NONE" });
    expect((await check(skn)).findings.map(({ id }) => id)).toContain("filtering-bypassed");
  });
});

describe("a gateway before the mailbox", () => {
  test("the client of the edge hop is a listed one, by name at a label boundary", async () => {
    const edge = EDGE.replace("mta.example.com", "out7.gateway.example");
    expect(await outcome(exchangeMail({ edge }), "host", { gateways: ["gateway.example"] })).toBe("gateway, no proof");
    expect(await outcome(exchangeMail({ edge }), "host", { gateways: ["way.example"] })).toBe("outlook.com, server");
  });

  test.each(["X-MS-Exchange-SkipListedInternetSender", "X-MS-Exchange-ExternalOriginalInternetSender"])(
    "%s",
    async (name) => {
      expect(await outcome(exchangeMail({ below: `${name}: ip=[192.0.2.9];domain=mail.example` }))).toBe(
        "gateway, no proof",
      );
    },
  );

  test("a fail behind a gateway is no fail", async () => {
    const edge = EDGE.replace("mta.example.com", "out7.gateway.example");
    const got = await check(exchangeMail({ result: FAIL, edge }), "host", { gateways: ["gateway.example"] });
    expect(got.failed).toBe(false);
  });
});

describe("servers that an administrator listed", () => {
  const listed = { trustedAuthservIds: ["mx.corp.example"] };
  const hop = `Received: from mta.example.com (mta.example.com [${IP}]) by mx.corp.example (Postfix) with ESMTPS id 1; Mon, 1 Jul 2024 03:10:19 +0000`;
  const result =
    "Authentication-Results: mx.corp.example; dkim=pass header.d=example.com; dmarc=pass header.from=example.com";
  const mail = (top: string, rest = "") => `${top}\r\n${rest}From: News <news@example.com>\r\n${SENDER}`;

  test("its result is believed above or below its own hop", async () => {
    expect(await outcome(mail(`${result}\r\n${hop}`), "host", listed)).toBe("listed-authserv-id, server");
    expect(await outcome(mail(`${hop}\r\n${result}`), "own-mailbox", listed)).toBe("listed-authserv-id, server");
  });

  test("not for a file, not unlisted, not below what the sender wrote, not without the hop of that server", async () => {
    expect(await outcome(mail(`${result}\r\n${hop}`), "unknown", listed)).toBe("provenance-unknown, no proof");
    expect(await outcome(mail(`${result}\r\n${hop}`), "host")).toBe("authserv-id-not-listed, no proof");
    expect(await outcome(mail(hop, `To: a@b.example\r\n${result}\r\n`), "host", listed)).toBe(
      "authserv-id-not-listed, no proof",
    );
    const other = hop.replace("mx.corp.example", "mx.evil.example");
    expect(await outcome(mail(`${other}\r\n${result}`), "host", listed)).toBe("authserv-id-not-listed, no proof");
  });

  test("two of the same server that disagree are believed neither", async () => {
    const fails = result.replace("dmarc=pass", "dmarc=fail");
    expect(await outcome(mail(`${result}\r\n${fails}\r\n${hop}`), "host", listed)).toBe("several-results, no proof");
    expect(
      await outcome(mail(`${result}; dmarc=fail header.from=example.com\r\n${hop}`), "host", listed),
    ).not.toContain("server");
  });

  test("a sender to Exchange Online cannot bring one along, unless it comes through the listed gateway", async () => {
    const below = `${result}\r\n${hop}\r\nX-MS-Exchange-SkipListedInternetSender: ip=[192.0.2.9]`;
    expect(await outcome(exchangeMail({ below }), "host", listed)).toBe("gateway, no proof");
    expect(await outcome(exchangeMail({ below, result: "junk" }), "host", listed)).toBe("grammar, no proof");
    const edge = EDGE.replace("mta.example.com", "out.corp.example");
    const through = { ...listed, gateways: ["corp.example"] };
    expect(await outcome(exchangeMail({ below, edge }), "host", through)).toBe("listed-authserv-id, server");
  });

  test("on-premises Exchange writes no result", async () => {
    const top =
      "Received: from EX1.corp.example (10.0.0.1) by EX2.corp.example (10.0.0.2) with Microsoft SMTP Server id 15.2.1; Mon, 1 Jul 2024 03:10:19 +0000";
    expect(await outcome(mail(top), "host")).toBe("on-premises, no proof");
  });
});

describe("Gmail", () => {
  test("its result counts in one's own mailbox", async () => {
    expect(await outcome(gmailMail(), "own-mailbox")).toBe("gmail, server");
  });

  test.each([
    ["foreign-received-above", gmailMail(), "host"],
    ["provenance-unknown", gmailMail(), "unknown"],
    [
      "authserv-id-not-listed",
      gmailMail(GMAIL_RESULT.replace("mx.google.com", "mx.google.com.evil.example")),
      "own-mailbox",
    ],
    ["client-ip-differs", gmailMail(GMAIL_RESULT.replace(IP, "198.51.100.9")), "own-mailbox"],
    [
      "header-from-differs",
      gmailMail(GMAIL_RESULT.replace("header.from=example.com", "header.from=other.example")),
      "own-mailbox",
    ],
    [
      "foreign-received-above",
      `Received: from a by mx.other.example; Mon, 1 Jul 2024 03:11:00 +0000\r\n${gmailMail()}`,
      "own-mailbox",
    ],
    ["no-protection-hop", gmailMail(`${GMAIL_EDGE}\r\n${GMAIL_RESULT}`), "own-mailbox"],
  ] as const)("%s", async (why, text, provenance) => {
    const got = await outcome(text, provenance);
    expect(got.endsWith("no proof")).toBe(true);
    if (why !== "foreign-received-above") expect(got).toBe(`${why}, no proof`);
  });
});

test("an inner hop alone is no boundary", async () => {
  expect(await outcome(`${INNER}\r\nAuthentication-Results: ${PASS}\r\nFrom: news@example.com\r\n${SENDER}`)).toBe(
    "no-protection-hop, no proof",
  );
});
