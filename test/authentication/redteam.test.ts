/**
 * Attacks: each test is what somebody could send to get a verdict that the mail does not deserve. The keys are made here
 * and stand in for Microsoft's; the attacker has the mail that was signed with them, and no key.
 */
import type { LookupTxt, Provenance } from "../../src/authentication/authentication";
import { NO_ORGANIZATION, type Organization } from "../../src/knowledge/organization";
import type { Message } from "../../src/message/message";
import type { Verification } from "../../src/verdict/verification";
import { verify } from "../../src/verify";
import { EDGE, exchangeMail, INNER, IP } from "./mail";
import { dns, fileOf, headerOf, tools } from "./shared";
import { arcSealed, dkimSigned, rsaSigner, type Signer } from "./signing";

const ADDRESS = "outlook@communication.microsoft.com";
const HEADERS =
  `From: Outlook <${ADDRESS}>\r\nTo: a@example.net\r\nSubject: Action needed: update your app by 16 September 2024\r\n` +
  "Date: Mon, 1 Jul 2024 03:10:18 +0000\r\nMessage-ID: <1@communication.microsoft.com>";
const GENUINE = "Basic authentication for Outlook.com ends on 16 September 2024.\r\n";
const LIE = "Confirm your password at https://outlook-verify.example/ now.\r\n";
const NAMES = {
  microsoft: "s._domainkey.microsoft.com",
  evil: "s._domainkey.evil.example",
  gate: "s._domainkey.gate.example",
};

let microsoft: Signer;
let evil: Signer;
let keys: LookupTxt;

beforeAll(async () => {
  [microsoft, evil] = await Promise.all([rsaSigner(1024), rsaSigner(1024)]);
  keys = dns({ [NAMES.microsoft]: microsoft.record, [NAMES.evil]: evil.record, [NAMES.gate]: microsoft.record });
});

const judge = (message: Message, provenance: Provenance, organization: Organization = NO_ORGANIZATION) =>
  verify({ message, provenance, organization }, tools(keys));

/** The genuine mail, its text exchanged, with fields of the receiver and of the attacker on top. */
async function replayed(top: string, text = LIE, headers = HEADERS): Promise<string> {
  const signed = await dkimSigned(headers, GENUINE, microsoft, {
    domain: "microsoft.com",
    signed: ["From", "Subject", "Date", "Message-ID"],
  });
  return `${top}${top === "" ? "" : "\r\n"}${signed.split("\r\n\r\n")[0] ?? ""}\r\n\r\n${text}`;
}

/** As Outlook hands it over: headers, and a body of which there are no bytes to hash. */
async function inPane(mail: string): Promise<Message> {
  const message = await fileOf(mail);
  return { ...headerOf(mail.split("\r\n\r\n")[0] ?? ""), body: message.body };
}

const trace = (result: string | null, edge = EDGE, more = ""): string =>
  [INNER, result === null ? "" : `Authentication-Results: ${result}`, edge, more]
    .filter((part) => part !== "")
    .join("\r\n");

const DKIM_FAIL =
  `spf=fail (sender IP is ${IP}) smtp.mailfrom=evil.example; dkim=fail (body hash did not verify) ` +
  "header.d=microsoft.com;dmarc=fail action=oreject header.from=communication.microsoft.com;compauth=fail reason=000";
const DKIM_PASS = DKIM_FAIL.replaceAll("fail", "pass").replace("oreject", "none").replace("reason=000", "reason=100");

const POSITIVE = ["microsoft-notice", "microsoft-sender", "microsoft-service", "own-notice"];
const positive = ({ verdict }: Verification): boolean => POSITIVE.includes(verdict);

test("what is attacked here is a positive verdict when it is genuine", async () => {
  const mailbox = await judge(await inPane(await replayed(trace(DKIM_PASS), GENUINE)), "host");
  expect(mailbox).toMatchObject({ verdict: "microsoft-notice", reason: { id: "proven-notice" } });
  const file = await judge(await fileOf(await replayed("", GENUINE)), "unknown");
  expect(file).toMatchObject({ verdict: "microsoft-notice", reason: { id: "proven-notice" } });
});

describe("a genuine mail sent again with a field on top, which the receiver passes", () => {
  test.each([
    "Subject: Invoice: call +1 888 555 0100",
    "Date: Tue, 2 Jul 2024 03:10:18 +0000",
    "Message-ID: <2@communication.microsoft.com>",
  ])("%s: no positive verdict", async (field) => {
    const mail = await replayed(trace(DKIM_PASS, EDGE, field), GENUINE);
    for (const provenance of ["host", "own-mailbox"] as const) {
      // without the signature, or without its key, the receiver's word alone
      for (const text of [mail, mail.replace("DKIM-Signature:", "X-Signature:"), mail.replace("s=s;", "s=t;")]) {
        const got = await judge(await inPane(text), provenance);
        expect(got).toMatchObject({ verdict: "cannot-tell", reason: { id: "changed-on-the-way" } });
      }
    }
  });

  test("what stands once is no harm", async () => {
    const mail = await replayed(trace(DKIM_PASS, EDGE, "Reply-To: a@example.net\r\nX-Other: a\r\nX-Other: b"), GENUINE);
    expect(await judge(await inPane(mail), "host")).toMatchObject({ verdict: "microsoft-notice" });
  });

  test("no notice of the organization, whose words the second subject has", async () => {
    const own = {
      id: "pw",
      domains: ["communication.microsoft.com"],
      addresses: [],
      subjectContains: ["lunch"],
      text: {},
      validUntil: null,
    };
    const organization = { ...NO_ORGANIZATION, ownNotices: [own] };
    const mail = await replayed(trace(DKIM_PASS, EDGE, "Subject: Lunch"), GENUINE);
    expect((await judge(await inPane(mail), "host", organization)).verdict).toBe("cannot-tell");
    const honest = await replayed(trace(DKIM_PASS), GENUINE, HEADERS.replace("Action needed", "Lunch"));
    expect((await judge(await inPane(honest), "host", organization)).verdict).toBe("own-notice");
  });
});

describe("a genuine header with another text, sent to a mailbox", () => {
  test.each([
    ["as it is", trace(DKIM_FAIL)],
    [
      "with a gateway's field of the sender's own",
      trace(DKIM_FAIL, EDGE, "X-MS-Exchange-SkipListedInternetSender: ip"),
    ],
    ["with a HELO name that spoils the edge hop", trace(DKIM_FAIL, EDGE.replace("from mta.example.com", "from x(y"))],
    [
      "with a HELO name that spoils the result",
      trace(DKIM_FAIL.replace("smtp.mailfrom=evil.example", "smtp.helo=x(y"), EDGE),
    ],
    ["with a HELO name that adds a result", trace(DKIM_FAIL.replace("evil.example", "x;dmarc=pass"), EDGE)],
    [
      "with the receiver naming another sender",
      trace(DKIM_PASS.replace("header.from=communication.", "header.from=evil.")),
    ],
    [
      "where another signer passes",
      trace(
        `spf=pass (sender IP is ${IP}) smtp.mailfrom=evil.example; dkim=pass (signature was verified) header.d=evil.example;dmarc=none action=none header.from=communication.microsoft.com`,
      ),
    ],
    [
      "where the receiver calls it neutral",
      trace(DKIM_FAIL.replace("dkim=fail", "dkim=neutral").replace("dmarc=fail", "dmarc=none")),
    ],
    [
      "with a later hop that hides the result's own",
      `${trace(DKIM_FAIL)}\r\nReceived: by x.example; Mon, 1 Jul 2024 03:10:17 +0000`,
    ],
    ["with a marker below", trace(DKIM_FAIL, EDGE, "X-IncomingTopHeaderMarker: x")],
    ["with a pass of the sender's own below", trace(DKIM_FAIL, EDGE, `Authentication-Results: ${DKIM_PASS}`)],
  ])("%s: no positive verdict", async (_, top) => {
    for (const provenance of ["host", "own-mailbox"] as const) {
      const got = await judge(await inPane(await replayed(top)), provenance);
      expect(got.authentication.dkim[0]?.result).toBe("pass");
      expect([provenance, got.verdict, positive(got)]).toEqual([provenance, got.verdict, false]);
      expect(got.findings.map(({ id }) => id)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^signature-(contradicted|doubted)$/)]),
      );
    }
  });

  test("where the receiver wrote nothing: the reason says that nobody confirmed the text, and no notice is named", async () => {
    const top =
      "Received: from a by mail.contoso.example (192.0.2.1) with Microsoft SMTP Server; Mon, 1 Jul 2024 03:10:19 +0000";
    const got = await judge(await inPane(await replayed(top, GENUINE)), "host");
    expect(got).toMatchObject({ verdict: "microsoft-sender", reason: { id: "proven-header-only" }, notice: null });
    expect(got.notChecked).toContainEqual({ id: "body", reason: "only-header-signed" });
  });

  test("in a file that the person vouches for, the receiver's pass counts on their word alone", async () => {
    const got = await judge(await fileOf(await replayed(trace(DKIM_PASS))), "own-mailbox");
    expect(got.reason.id).toMatch(/on-word$/);
  });

  test("in a file of unknown origin there is no proof", async () => {
    for (const top of ["", trace(DKIM_PASS)]) {
      const got = await judge(await fileOf(await replayed(top)), "unknown");
      expect([got.verdict, got.authentication.proof]).toEqual(["cannot-tell", null]);
    }
  });

  test("pasted headers alone: named as such; none at all where a result in them says fail", async () => {
    const header = (await replayed("")).split("\r\n\r\n")[0] ?? "";
    const alone = await judge(headerOf(header), "unknown");
    expect(alone.reason.id).toMatch(/header-only$/);
    expect(alone.notChecked.map(({ id }) => id)).toContain("body");
    const denied = await judge(headerOf(`${trace(DKIM_FAIL)}\r\n${header}`), "unknown");
    expect(denied).toMatchObject({ verdict: "cannot-tell", authentication: { proof: null } });
  });

  test("an organization's own notice, too, says that its text is open", async () => {
    const headers = HEADERS.replace(ADDRESS, "it@gate.example");
    const signed = await dkimSigned(headers, GENUINE, microsoft, { domain: "gate.example" });
    const notice = {
      id: "it",
      domains: ["gate.example"],
      addresses: [],
      subjectContains: [],
      text: {},
      validUntil: null,
    };
    const own: Organization = { ...NO_ORGANIZATION, ownNotices: [notice] };
    const top = "Received: from a by mail.contoso.example (192.0.2.1); Mon, 1 Jul 2024 03:10:19 +0000";
    const got = await judge(await inPane(`${top}\r\n${signed.replace(GENUINE, LIE)}`), "host", own);
    expect(got.reason.id).toBe("own-notice-header-only");
    const whole = await judge(await fileOf(signed), "unknown", own);
    expect(whole.reason.id).toBe("own-notice");
  });
});

describe("a text behind the part that was signed (l=)", () => {
  const mail = (tags: string) => dkimSigned(HEADERS, GENUINE, microsoft, { domain: "microsoft.com", tags });

  test("in a file it is no proof", async () => {
    for (const tags of ["l=0; ", "l=10; "]) {
      const got = await judge(await fileOf(`${await mail(tags)}${LIE}`), "unknown");
      expect([got.verdict, got.authentication.proof]).toEqual(["cannot-tell", null]);
    }
    expect(positive(await judge(await fileOf(await mail(`l=${GENUINE.length}; `)), "unknown"))).toBe(true);
  });

  test("in a mailbox the receiver's fail stands", async () => {
    const got = await judge(await fileOf(`${trace(DKIM_FAIL)}\r\n${await mail("l=0; ")}${LIE}`), "own-mailbox");
    expect(positive(got)).toBe(false);
  });
});

describe("a listed sealer's set under a newer one of the attacker's", () => {
  const listed: Organization = { ...NO_ORGANIZATION, arcSealers: ["gate.example"] };
  const results = "gate.example; dmarc=pass header.from=communication.microsoft.com";
  const first = () =>
    arcSealed(HEADERS, GENUINE, microsoft, { domain: "gate.example", instance: 1, cv: "none", results });
  const second = async (body: string, signer = evil, domain = "evil.example") =>
    arcSealed(await first(), body, signer, { domain, instance: 2, cv: "pass", results: "evil.example; none" });

  test("the text that the attacker hashed is not the one that the listed server saw", async () => {
    const headers = await second(LIE);
    for (const [where, top] of [
      ["unknown", ""],
      ["own-mailbox", `${trace(DKIM_FAIL)}\r\n`],
    ] as const) {
      const got = await judge(await fileOf(`${top}${headers}\r\n\r\n${LIE}`), where, listed);
      expect(got.authentication.arc.result).toBe("pass");
      expect([where, got.authentication.proof]).toEqual([where, null]);
    }
  });

  test("the text of the listed server's set, or one that a second listed server changed, is proved", async () => {
    const same = await judge(await fileOf(`${await second(GENUINE)}\r\n\r\n${GENUINE}`), "unknown", listed);
    expect(same.authentication.proof).toMatchObject({ kind: "arc", sealer: "gate.example", text: "signature" });
    const both = { ...listed, arcSealers: ["gate.example", "evil.example"] };
    const changed = await judge(await fileOf(`${await second(LIE)}\r\n\r\n${LIE}`), "unknown", both);
    expect(changed.authentication.proof).toMatchObject({ kind: "arc", sealer: "gate.example", text: "signature" });
  });

  test("an own set, said to have seen a pass, proves nothing", async () => {
    const own = await arcSealed(HEADERS, LIE, evil, {
      domain: "evil.example",
      instance: 1,
      cv: "none",
      results: "gate.example; dmarc=pass header.from=communication.microsoft.com",
    });
    expect(positive(await judge(await fileOf(`${own}\r\n\r\n${LIE}`), "unknown", listed))).toBe(false);
  });
});

describe("other people's signatures", () => {
  const signedBy = (domain: string, headers = HEADERS, tags = "") => dkimSigned(headers, LIE, evil, { domain, tags });
  const evilKeys = async (domain: string): Promise<LookupTxt> =>
    dns({ [`s._domainkey.${domain}`.replace(/\.$/, "").toLowerCase()]: evil.record });

  test.each([
    "evil.example",
    "evilmicrosoft.com",
    "microsoft.com.evil.example",
    "communication.microsoft.com.evil.example",
    "com",
    "microsoft",
    "contoso.onmicrosoft.com",
    "onmicrosoft.com",
    "contoso.n-v1.dkim.mail.microsoft",
    "github.com",
    "linkedin.com",
    "outlook.com",
    "azurecomm.net",
    "xn--mcrosoft-c2a.com",
    "microsoft.com.",
    "microsoft\u3002com",
    "m\u0456crosoft.com",
  ])("%s cannot sign for communication.microsoft.com", async (domain) => {
    const message = await fileOf(await signedBy(domain));
    const got = await verify({ message, provenance: "unknown" }, tools(await evilKeys(domain)));
    expect(positive(got)).toBe(false);
  });

  test("the names of customers' keys sign for no service under mail.microsoft", async () => {
    const headers = HEADERS.replace(ADDRESS, "no-reply@teams.mail.microsoft");
    for (const domain of ["contoso.n-v1.dkim.mail.microsoft", "dkim.mail.microsoft"]) {
      const message = await fileOf(await signedBy(domain, headers));
      const got = await verify({ message, provenance: "unknown" }, tools(await evilKeys(domain)));
      expect([domain, positive(got)]).toEqual([domain, false]);
    }
  });

  test.each([
    ["i= of Microsoft's", "evil.example", `i=${ADDRESS}; `],
    ["a second d=", "evil.example", "d=microsoft.com; "],
    ["a selector that looks like a name", "evil.example", "x=9999999999; "],
  ])("%s", async (_, domain, tags) => {
    const message = await fileOf(await signedBy(domain, HEADERS, tags));
    expect(positive(await verify({ message, provenance: "unknown" }, tools(await evilKeys(domain))))).toBe(false);
  });
});

describe("names and boundaries of fields", () => {
  /** Changes that leave the signature as it was and show another sender or subject to some reader. */
  test.each([
    ["a second From", (mail: string) => `From: Bank <x@evil.example>\r\n${mail}`],
    ["a second From in odd case", (mail: string) => `fROM: Bank <x@evil.example>\r\n${mail}`],
    ["a second From with a space before the colon", (mail: string) => `From : Bank <x@evil.example>\r\n${mail}`],
    ["a second From with a tab before the colon", (mail: string) => `From\t: Bank <x@evil.example>\r\n${mail}`],
    ["a second From below", (mail: string) => mail.replace("\r\n\r\n", "\r\nFrom: Bank <x@evil.example>\r\n\r\n")],
    ["a second From behind a bare CR", (mail: string) => `X-A: a\rFrom: Bank <x@evil.example>\r\n${mail}`],
    ["a second From behind a NUL", (mail: string) => `X-A: a\0From: Bank <x@evil.example>\r\n${mail}`],
    ["a second From behind CR CR LF", (mail: string) => `X-A: a\r\r\nFrom: Bank <x@evil.example>\r\n${mail}`],
    ["a second From behind LF alone", (mail: string) => `X-A: a\nFrom: Bank <x@evil.example>\r\n${mail}`],
    ["a second Subject", (mail: string) => `Subject: Pay\r\n${mail}`],
    ["a second Subject in odd case", (mail: string) => `SUBJECT : Pay\r\n${mail}`],
    ["another text", (mail: string) => mail.replace(GENUINE, LIE)],
    ["a text in front", (mail: string) => mail.replace("\r\n\r\n", `\r\n\r\n${LIE}`)],
    ["an empty line put into the header", (mail: string) => mail.replace("\r\nTo:", "\r\n\r\nTo:")],
    [
      "a text in the header, where some readers end it",
      (mail: string) => mail.replace("\r\n\r\n", `\r\nX-A: a\r\n${LIE}\r\n\r\n`),
    ],
    [
      "a text below a line of white space",
      (mail: string) => mail.replace("\r\n\r\n", `\r\nX-A: a\r\n \r\nX-${LIE}\r\n\r\n`),
    ],
    ["a text behind two CR", (mail: string) => mail.replace("\r\n\r\n", `\r\nX-A: a\r\r${LIE}\r\n\r\n`)],
    ["a text behind U+00A0", (mail: string) => mail.replace("\r\n\r\n", `\r\nX-A: a\r\n\u00a0${LIE}\r\n\r\n`)],
    ["a name with U+00A0", (mail: string) => mail.replace("Message-ID:", "Message-ID\u00a0:")],
    ["a text above the header", (mail: string) => `Confirm your password now\r\n${mail}`],
    ["a folded field without its white space", (mail: string) => mail.replace("needed: update", "needed:\r\nupdate")],
    ["a name in From changed", (mail: string) => mail.replace("From: Outlook", "From: Your bank")],
    ["a comment put into From", (mail: string) => mail.replace(`<${ADDRESS}>`, `<${ADDRESS}> (x@evil.example)`)],
  ])("%s: no positive verdict from a file", async (_, change) => {
    const signed = await dkimSigned(HEADERS, GENUINE, microsoft, { domain: "microsoft.com" });
    // U+00A0 as the one byte that it is in many character sets
    expect(positive(await judge(await fileOf(Buffer.from(change(signed), "latin1")), "unknown"))).toBe(false);
  });

  const forged = exchangeMail({
    result: DKIM_PASS,
    from: `Outlook <${ADDRESS}>`,
    marker: false,
  });
  const real = trace(DKIM_FAIL);

  test.each([
    ["below the receiver's own", `${real}\r\n${forged}`],
    ["below a receiver that wrote none", `${trace(null)}\r\n${forged}`],
    ["without its hop, below a receiver that wrote none", `${trace(null)}\r\n${forged.replace(`${EDGE}\r\n`, "")}`],
    ["with a space before the colon", `${real}\r\nAuthentication-Results : ${DKIM_PASS}\r\n${forged}`],
    ["as the receiver's renamed field", `${trace(null)}\r\nAuthentication-Results-Original: ${DKIM_PASS}\r\n${forged}`],
    ["folded into another field", `${trace(null)}\r\nX-A: a\r\n Authentication-Results: ${DKIM_PASS}\r\n${forged}`],
    ["behind a bare CR of a field above", `${trace(null)}\rAuthentication-Results: ${DKIM_PASS}\r\n${forged}`],
    ["in an ARC set", `${trace(null)}\r\nARC-Authentication-Results: i=1; ${DKIM_PASS}\r\n${forged}`],
    [
      "in encoded words",
      `${real}\r\nAuthentication-Results: =?utf-8?Q?${DKIM_PASS.replaceAll(" ", "_")}?=\r\n${forged}`,
    ],
  ])("a forged result %s", async (_, mail) => {
    for (const provenance of ["host", "own-mailbox", "unknown"] as const) {
      expect([provenance, positive(await judge(headerOf(mail), provenance))]).toEqual([provenance, false]);
    }
  });
});

describe("spellings of From that some readers take for Microsoft", () => {
  const result = DKIM_PASS.replaceAll("communication.microsoft.com", "evil.example").replaceAll(
    "microsoft.com",
    "evil.example",
  );
  test.each([
    `=?utf-8?Q?Outlook_<${ADDRESS}>?= <x@evil.example>`,
    `"Outlook <${ADDRESS}>" <x@evil.example>`,
    `<${ADDRESS}> <x@evil.example>`,
    `<${ADDRESS}>, <x@evil.example>`,
    `${ADDRESS} <x@evil.example>`,
    `Outlook:${ADDRESS};,<x@evil.example>`,
    `<@evil.example:${ADDRESS}>`,
    `<x@evil.example>(<${ADDRESS}>)`,
    `(<x@evil.example>)${ADDRESS}`,
    `${ADDRESS}(comment)`,
    `outlook@communication.microsoft.com.`,
    `outlook@[communication.microsoft.com]`,
    `outlook@communication.micro\u200bsoft.com`,
    `outlook@communication.\uff4dicrosoft.com`,
    `outlook@communication.mi\u212arosoft.com`,
    `outlook@communication.microsoft\u3002com`,
    `"outlook@communication.microsoft.com "@evil.example`,
    `outlook@communication.microsoft.com@evil.example`,
    `outlook@communication .microsoft.com`,
    `outlook@communication.microsoft.com\\@evil.example`,
    `=?utf-8?Q?outlook=40communication.microsoft.com?=`,
    `x@evil.example\r\n <${ADDRESS}>`,
  ])("%s", async (from) => {
    const mail = exchangeMail({ result, from, marker: false });
    for (const provenance of ["host", "own-mailbox", "unknown"] as const) {
      const got = await judge(await fileOf(`${mail}\r\n\r\n${LIE}`), provenance);
      expect([provenance, got.verdict, positive(got)]).toEqual([provenance, got.verdict, false]);
    }
  });
});

describe("a genuine mail is not called a forgery", () => {
  test.each([
    [
      "below a result of the sender's own that says fail",
      `${trace(DKIM_PASS)}\r\nAuthentication-Results: ${DKIM_FAIL}`,
    ],
    [
      "though the receiver has a rule against this sender",
      trace(DKIM_PASS.replace("compauth=pass reason=100", "compauth=fail reason=002")),
    ],
    ["in a file that holds a fail", trace(DKIM_FAIL)],
  ])("%s", async (what, top) => {
    const header = `${top}\r\n${HEADERS}`;
    const got = await judge(headerOf(header), what.startsWith("in a file") ? "unknown" : "host");
    expect(got.verdict).not.toBe("not-microsoft");
  });

  test("a forgery that dresses as a delivery report is still one", async () => {
    const dress = 'Return-Path: <>\r\nContent-Type: multipart/report; boundary="b"';
    const got = await judge(headerOf(`${trace(DKIM_FAIL)}\r\n${dress}\r\n${HEADERS}`), "host");
    expect(got).toMatchObject({ verdict: "not-microsoft", reason: { id: "spoof-failed" } });
  });
});

describe("name servers of the sender's", () => {
  const many = async (): Promise<string> => {
    const signed = await dkimSigned(HEADERS.replace(ADDRESS, "a@evil.example"), LIE, evil, { domain: "evil.example" });
    const [field = ""] = signed.split("\r\nFrom:");
    const others = Array.from({ length: 12 }, (_, index) => field.replace("d=evil", `d=a${index}.evil`));
    return `${others.join("\r\n")}\r\n${signed}`;
  };
  const asked = async (answer: LookupTxt): Promise<readonly string[]> => {
    const names: string[] = [];
    const lookup: LookupTxt = (name) => {
      names.push(name);
      return answer(name);
    };
    await verify({ message: await fileOf(await many()), provenance: "unknown" }, tools(lookup));
    return names;
  };

  test("that keep silent are asked three times, and none twice", async () => {
    const names = await asked(async () => ({ kind: "error", reason: "timeout" }));
    expect(names.length).toBeLessThanOrEqual(3);
  });

  test("that answer are asked for at most forty names, each once", async () => {
    const names = await asked(async () => ({ kind: "absent", source: "dns" }));
    expect(names.length).toBeLessThanOrEqual(40);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    ["a key of 3 MB", [`v=DKIM1; p=${"A".repeat(3_000_000)}`]],
    ["100,000 records", Array.from({ length: 100_000 }, () => "v=DKIM1; p=AAAA")],
    ["a hundred thousand tags", [`v=DKIM1; ${"a=b; ".repeat(100_000)}`]],
    ["an exponent of nothing", ["v=DKIM1; p=MAYCAQECAQA="]],
    ["nothing", [""]],
    ["a page of HTML", ["<html>p=AAAA</html>"]],
    ["a name of an object's own", ["__proto__=1; constructor=1; p=AAAA"]],
  ])("that give %s for a key prove nothing", async (_, txt) => {
    const message = await fileOf(await dkimSigned(HEADERS, GENUINE, evil, { domain: "microsoft.com" }));
    const got = await verify(
      { message, provenance: "unknown" },
      tools(async () => ({ kind: "found", txt, source: "dns" })),
    );
    expect(got.authentication).toMatchObject({ proof: null, dkim: [{ result: "fail" }] });
  });
});

describe("a server that writes a field for each method", () => {
  const from = "header.from=communication.microsoft.com";
  const proved = async (...results: readonly string[]): Promise<boolean> => {
    const fields = results.map((result) => `Authentication-Results: ${result}\r\n`).join("");
    const got = await judge(headerOf(fields + ((await replayed("")).split("\r\n\r\n")[0] ?? "")), "unknown");
    return got.authentication.proof !== null;
  };

  test("is heard in each of them; another server is not", async () => {
    expect(await proved("mx.example; spf=pass")).toBe(true);
    expect(await proved("mx.example; spf=pass", `mx.example; dmarc=fail ${from}`)).toBe(false);
    expect(await proved("mx.example; spf=pass", "mx.other.example; spf=pass", `mx.example; dmarc=fail ${from}`)).toBe(
      false,
    );
    expect(await proved("mx.example; spf=pass", `mx.other.example; dmarc=fail ${from}`)).toBe(true);
    expect(
      await proved("mx.example; dkim=fail header.d=microsoft.com", "mx.example; dkim=pass header.d=microsoft.com"),
    ).toBe(false);
  });

  test("and one that contradicts itself, names nobody or no sender", async () => {
    expect(await proved(`mx.example; dmarc=pass ${from}; dmarc=fail ${from}`)).toBe(false);
    expect(await proved("mx.example; dmarc=pass")).toBe(true);
    expect(await proved("mx.example; dmarc=pass header.from=evil.example")).toBe(false);
    expect(await proved("mx.example; none")).toBe(true);
    expect(await proved("mx.example; (never ends")).toBe(false);
  });
});
