import { authenticate } from "../../src/authentication/authenticate";
import type { LookupTxt, Provenance } from "../../src/authentication/authentication";
import { NO_ORGANIZATION } from "../../src/knowledge/organization";
import { exchangeMail, FAIL } from "./mail";
import { dns, fileOf, tools } from "./shared";
import { arcSealed, dkimSigned, rsaSigner, type SealOptions, type Signer } from "./signing";

const HEADERS =
  "From: News <news@example.com>\r\nTo: a@example.net\r\nSubject: Hello\r\n" +
  "Date: Mon, 1 Jul 2024 03:10:18 +0000\r\nMessage-ID: <1@example.com>";
const BODY = "Hello.\r\n";
const SAYS = "mx.gw.example; dkim=pass header.d=example.com; dmarc=pass header.from=example.com";

let gateway: Signer;
let other: Signer;
let keys: LookupTxt;

beforeAll(async () => {
  [gateway, other] = await Promise.all([rsaSigner(), rsaSigner()]);
  keys = dns({ "s._domainkey.gw.example": gateway.record, "s._domainkey.other.example": other.record });
});

const LISTED = ["gw.example"];

async function check(
  mail: string,
  arcSealers: readonly string[] = LISTED,
  provenance: Provenance = "unknown",
  lookup = keys,
) {
  return authenticate(await fileOf(mail), provenance, { ...NO_ORGANIZATION, arcSealers }, tools(lookup));
}

async function outcome(...input: Parameters<typeof check>): Promise<string> {
  const { arc, proof } = await check(...input);
  return [arc.result, arc.why, proof?.kind].filter((part) => part !== undefined).join(" ");
}

const first = (options: Partial<SealOptions> = {}, headers = HEADERS, signer = gateway) =>
  arcSealed(headers, BODY, signer, { domain: "gw.example", instance: 1, cv: "none", results: SAYS, ...options });

const second = (headers: string, options: Partial<SealOptions> = {}) =>
  arcSealed(headers, BODY, other, {
    domain: "other.example",
    instance: 2,
    cv: "pass",
    results: "mx.other.example; none",
    ...options,
  });

const mail = (headers: string, body = BODY): string => `${headers}\r\n\r\n${body}`;

describe("a set of a listed sealer", () => {
  test("proves the sender it saw pass", async () => {
    const got = await check(mail(await first()));
    expect(got.proof).toMatchObject({ kind: "arc", domain: "example.com", sealer: "gw.example" });
    expect(got.arc).toMatchObject({ result: "pass", instances: 1, sealer: "gw.example", cv: "none" });
  });

  test("also below a newer set, if both hold", async () => {
    expect(await outcome(mail(await second(await first())))).toBe("pass arc");
  });

  test("an unlisted sealer proves nothing, however valid; neither does one whose name only ends alike", async () => {
    expect(await outcome(mail(await first()), [])).toBe("pass");
    expect(await outcome(mail(await first()), ["w.example"])).toBe("pass");
    const got = await check(mail(await first()), []);
    expect(got.findings.map(({ id }) => id)).toEqual(["arc-sealer-not-listed"]);
    // Microsoft's own sealer is not listed by itself either
    expect(
      await outcome(
        mail(await first({ domain: "microsoft.com" })),
        [],
        "unknown",
        dns({ "s._domainkey.microsoft.com": gateway.record }),
      ),
    ).toBe("pass");
  });

  test.each([
    ["says fail", { results: "mx.gw.example; dmarc=fail header.from=example.com" }],
    ["says pass of another From", { results: "mx.gw.example; dmarc=pass header.from=other.example" }],
    ["says pass of a longer name", { results: "mx.gw.example; dmarc=pass header.from=evilexample.com" }],
    ["says pass and fail", { results: `${SAYS}; dmarc=fail header.from=example.com` }],
    ["says DKIM alone", { results: "mx.gw.example; dkim=pass header.d=example.com" }],
    ["says it in a comment", { results: "mx.gw.example (dmarc=pass header.from=example.com)" }],
    ["cannot be read", { results: `${SAYS}; x=(` }],
    ["did not sign From", { signed: ["To", "Subject"] }],
    ["did not sign Subject", { signed: ["From", "To"] }],
  ] as const)("is no proof where it %s", async (_, options) => {
    expect(await outcome(mail(await first(options)))).toBe("pass");
  });

  test("seals of an unlisted sealer cannot borrow a listed one's results", async () => {
    // the attacker copies the listed sealer's set onto another mail and seals over it
    const stolen = (await first()).replace(HEADERS, HEADERS.replace("news@", "evil@"));
    expect((await check(mail(await second(stolen)))).proof).toBeNull();
  });
});

describe("chains that fail", () => {
  test.each([
    ["fail message-differs", (text: string) => text.replace("Subject: Hello", "Subject: Pay")],
    ["fail seal-differs", (text: string) => text.replace("dmarc=pass", "dmarc=fail")],
    ["fail body-hash-differs", (text: string) => text.replace("\r\n\r\nHello.", "\r\n\r\nPay.")],
    ["fail unsigned-on-top", (text: string) => `Subject: Pay\r\n${text}`],
    ["fail second-from", (text: string) => `From: b@evil.example\r\n${text}`],
    ["fail incomplete-set", (text: string) => text.replace(/ARC-Authentication-Results:.*\r\n/, "")],
    ["fail incomplete-set", (text: string) => text.replaceAll("i=1;", "i=2;")],
    ["fail chain-value", (text: string) => text.replace("cv=none", "cv=pass")],
    ["fail malformed", (text: string) => text.replace("cv=none;", "cv=none; cv=none;")],
    ["fail structure", (text: string) => text.replace("cv=none;", "cv=none; h=From;")],
    ["fail malformed", (text: string) => text.replace("ARC-Seal: i=1; a=rsa-sha256", "ARC-Seal: i=1; a=rsa-sha1")],
  ])("%s", async (expected, change) => {
    expect(await outcome(change(mail(await first())))).toBe(expected);
  });

  test("cv=fail, though its own seal holds", async () => {
    expect(await outcome(mail(await second(await first(), { cv: "fail" })))).toBe("fail chain-failed-before");
  });

  test("more sets than allowed, and a set twice", async () => {
    const set = (await first()).split("\r\nFrom:")[0] ?? "";
    expect(await outcome(`${`${set}\r\n`.repeat(51)}${mail(HEADERS)}`)).toBe("fail too-many-sets");
    expect(await outcome(`${set}\r\n${mail(await first())}`)).toBe("fail structure");
  });

  test("unknown and missing keys are told apart", async () => {
    const text = mail(await first());
    expect(await outcome(text, LISTED, "unknown", async () => ({ kind: "not-asked" }))).toBe("unknown key-not-asked");
    expect(await outcome(text, LISTED, "unknown", async () => ({ kind: "offline" }))).toBe("unknown key-offline");
    expect(await outcome(text, LISTED, "unknown", dns({}))).toBe("fail key-refused");
  });

  test("no ARC field is none", async () => {
    expect(await outcome(mail(HEADERS))).toBe("none");
  });
});

describe("in a mailbox", () => {
  const inMailbox = async (result: string | null, headers: string, body = BODY): Promise<string> => {
    const top = exchangeMail({ result, from: "x", marker: false }).split("\r\nFrom: x")[0] ?? "";
    return mail(`${top}\r\n${headers}`, body);
  };
  const gatewayEdge = { ...NO_ORGANIZATION, arcSealers: LISTED, gateways: ["mta.example.com"] };

  test("behind a gateway the listed sealer's set proves, rewritten body or not", async () => {
    const text = await inMailbox(FAIL, await first(), "Rewritten.\r\n");
    const got = await authenticate(await fileOf(text), "host", gatewayEdge, tools(keys));
    expect(got.boundary).toMatchObject({ kind: "untrusted", why: "gateway" });
    expect(got.arc).toMatchObject({ result: "pass", why: "body-rewritten" });
    expect(got.proof?.kind).toBe("arc");
  });

  test("the receiver's own fail outweighs a set whose body cannot be checked: changed on the way", async () => {
    const got = await check(await inMailbox(FAIL, await first(), "Rewritten.\r\n"), LISTED, "host");
    expect(got).toMatchObject({ proof: null, failed: true, excuse: "changed-on-the-way" });
  });

  test("Exchange's new names of fields that another Exchange signed are undone", async () => {
    const data = `${HEADERS}\r\nX-MS-Exchange-AntiSpam-MessageData-0: abc`;
    const sealed = await first({ signed: ["From", "Subject", "X-MS-Exchange-AntiSpam-MessageData-0"] }, data);
    const renamed = sealed.replace(
      "\r\nX-MS-Exchange-AntiSpam-MessageData-0:",
      "\r\nX-MS-Exchange-AntiSpam-MessageData-Original-0:",
    );
    expect(renamed).not.toBe(sealed);
    expect(await outcome(mail(renamed))).toBe("pass arc");
    expect(await outcome(mail(renamed.replace(": abc", ": abd")))).toBe("fail message-differs");
  });
});

describe("excuses", () => {
  const top = exchangeMail({ result: FAIL, from: "x" }).split("\r\nFrom: x")[0] ?? "";

  test("a list changed the mail and a verified set saw it pass", async () => {
    const got = await check(mail(`${top}\r\n${await first()}`), [], "host");
    expect(got).toMatchObject({ failed: true, excuse: "changed-on-the-way" });
  });

  test("of a set's signatures only one that passed, and of the From domain, excuses", async () => {
    const excuse = async (results: string) =>
      (await check(mail(`${top}\r\n${await first({ results })}`), [], "host")).excuse;
    expect(await excuse("mx.gw.example; dkim=pass header.d=example.com")).toBe("changed-on-the-way");
    expect(await excuse("mx.gw.example; dkim=fail header.d=example.com")).toBeNull();
    expect(await excuse("mx.gw.example; dkim=pass header.d=other.example")).toBeNull();
    expect(await excuse("mx.gw.example; none")).toBeNull();
  });

  test("a List-Id alone, or a set that cannot be verified, excuses nothing", async () => {
    const list = mail(`${top}\r\nList-Id: <l.example>\r\n${HEADERS}`);
    expect(await check(list, [], "host")).toMatchObject({ failed: true, excuse: null });
    const unverified = mail(`${top}\r\n${await first()}`);
    expect(await check(unverified, [], "host", async () => ({ kind: "not-asked" }))).toMatchObject({
      failed: true,
      excuse: null,
    });
  });

  test("a signature that cannot be checked excuses only behind a listed gateway", async () => {
    const signed = await dkimSigned(HEADERS, BODY, other, { domain: "example.com" });
    const message = await fileOf(`${top}\r\n${signed}`);
    const blind = tools(async () => ({ kind: "not-asked" }));
    const direct = await authenticate(message, "host", NO_ORGANIZATION, blind);
    expect(direct).toMatchObject({ failed: true, excuse: null });
    const behind = await authenticate(message, "host", { ...NO_ORGANIZATION, gateways: ["mta.example.com"] }, blind);
    expect(behind).toMatchObject({ failed: false, proof: null, excuse: "changed-on-the-way" });
  });

  test("a delivery report, by two of its three marks", async () => {
    const report = 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"';
    const from = (address: string) => HEADERS.replace("news@example.com", address);
    const excuse = async (headers: string) => (await check(mail(`${top}\r\n${headers}`), [], "host")).excuse;
    expect(await excuse(`${from("postmaster@example.com")}\r\n${report}`)).toBe("delivery-report");
    expect(await excuse(`Return-Path: <>\r\n${from("postmaster@example.com")}`)).toBe("delivery-report");
    // form and path alone, which the sender chooses, do not excuse what the receiver found to be forged
    expect(await excuse(`Return-Path: <>\r\n${HEADERS}\r\n${report}`)).toBeNull();
    expect(await excuse(from("postmaster@example.com"))).toBeNull();
  });
});
