/** Places that a run over all mutants (docs/mutants.md) found without a test, and what each would have let through. */
import { createPublicKey } from "node:crypto";
import { isAligned } from "../../src/authentication/alignment";
import { verifyArc } from "../../src/authentication/arc";
import type { LookupTxt, Subtle } from "../../src/authentication/authentication";
import { findBoundary } from "../../src/authentication/boundary";
import { verifyDkim } from "../../src/authentication/dkim";
import { parseTagList } from "../../src/authentication/tagList";
import { NO_ORGANIZATION } from "../../src/knowledge/organization";
import type { Message } from "../../src/message/message";
import { verify } from "../../src/verify";
import { EDGE, exchangeMail, gmailMail, GMAIL_EDGE, GMAIL_RESULT } from "./mail";
import { dns, fileOf, headerOf, NOW, subtle, tools } from "./shared";
import { arcSealed, dkimSigned, rsaSigner, type Signer } from "./signing";

const HEADERS =
  "From: a@example.com\r\nTo: b@example.net\r\nSubject: Hello,\r\n   you\r\nDate: Mon, 1 Jul 2024 03:10:18 +0000\r\nMessage-ID: <1@example.com>";
const BODY = "Hello.\r\n";
const KEY = "s._domainkey.example.com";
const FIRST_SET = {
  instance: 1,
  cv: "none",
  domain: "example.com",
  results: "mx.example.com; dmarc=pass header.from=example.com",
} as const;

let signer: Signer;
let other: Signer;

beforeAll(async () => {
  [signer, other] = await Promise.all([rsaSigner(2048), rsaSigner(1024)]);
});

async function dkimOf(message: Message, lookupTxt: LookupTxt, own: Subtle = subtle) {
  const [first] = await verifyDkim(message, {
    provenance: "own-mailbox",
    time: NOW,
    aligned: async () => true,
    tools: { ...tools(lookupTxt), subtle: own },
  });
  return first?.result;
}

const signed = (header: "relaxed" | "simple" = "relaxed", headers = HEADERS): Promise<string> =>
  dkimSigned(headers, BODY, signer, { domain: "example.com", header });

describe("keys", () => {
  test("a key written as PKCS #1, without the frame that names its kind, verifies like the framed one", async () => {
    const spki = Buffer.from(signer.record.slice(signer.record.indexOf("p=") + 2), "base64");
    const bare = createPublicKey({ key: spki, format: "der", type: "spki" }).export({ format: "der", type: "pkcs1" });
    const message = await fileOf(await signed());
    expect((await dkimOf(message, dns({ [KEY]: `v=DKIM1; p=${bare.toString("base64")}` })))?.result).toBe("pass");
    expect((await dkimOf(message, dns({ [KEY]: signer.record })))?.result).toBe("pass");
    expect((await dkimOf(message, dns({ [KEY]: other.record })))?.result).toBe("fail");
  });

  test.each([
    ["NotSupportedError", "unknown", "algorithm-not-supported"],
    ["OperationError", "fail", "signature-differs"],
  ])("WebCrypto that answers %s: %s", async (name, result, why) => {
    const refusing: Subtle = {
      ...subtle,
      verify: async () => {
        throw Object.assign(new Error(name), { name });
      },
    };
    expect(await dkimOf(await fileOf(await signed()), dns({ [KEY]: signer.record }), refusing)).toMatchObject({
      result,
      why,
    });
  });

  test.each(["\u0000", "\u0007", "\u001f", "\u007f"])(
    "a control character in a value spoils the list: %j",
    (control) => {
      expect(parseTagList(`v=1; d=exam${control}ple.com`)).toEqual({ ok: false, error: "malformed", tag: "d" });
      expect(parseTagList(`v=1;\r\n\td=example.com;\r\n\tn=é ü`)).toMatchObject({ ok: true });
    },
  );
});

describe("pasted text", () => {
  test("folding that a paste did not keep says nothing about a signature that needs it, and all about one that does not", async () => {
    const lost = (mail: string): Message =>
      headerOf((mail.split("\r\n\r\n")[0] ?? "").replace("Hello,\r\n   you", "Hello, you"));
    expect(await dkimOf(lost(await signed("simple")), dns({ [KEY]: signer.record }))).toMatchObject({
      result: "unknown",
      why: "exact-text-lost",
    });
    expect((await dkimOf(lost(await signed("relaxed")), dns({ [KEY]: signer.record })))?.result).toBe("pass");
    const changed = headerOf(((await signed("relaxed")).split("\r\n\r\n")[0] ?? "").replace("Hello", "Hallo"));
    expect(await dkimOf(changed, dns({ [KEY]: signer.record }))).toMatchObject({
      result: "fail",
      why: "signature-differs",
    });
    const file = await fileOf((await signed("simple")).replace("Hello,\r\n   you", "Hello, you"));
    expect(await dkimOf(file, dns({ [KEY]: signer.record }))).toMatchObject({
      result: "fail",
      why: "signature-differs",
    });
  });

  test("letters beyond ASCII that a paste may have changed leave a chain unknown, in a file broken", async () => {
    const sealed = await arcSealed(HEADERS.replace("Hello", "Gru\u00df"), BODY, signer, FIRST_SET);
    const keys = tools(dns({ [KEY]: signer.record }));
    // the signer hashed one byte for the letter; text gives two
    expect((await verifyArc(headerOf(sealed), "own-mailbox", keys)).result).toMatchObject({
      result: "unknown",
      why: "non-ascii",
    });
    const bytes = new Uint8Array(Buffer.from(`${sealed}\r\n\r\n${BODY}`.replace("Gru\u00df", "Gruz"), "latin1"));
    expect((await verifyArc(await fileOf(bytes), "own-mailbox", keys)).result).toMatchObject({
      result: "fail",
      why: "message-differs",
    });
  });
});

describe("chains", () => {
  test("a message signature whose key nobody knows is not made good by a seal that verifies", async () => {
    const sealed = await arcSealed(HEADERS, BODY, signer, FIRST_SET);
    const moved = sealed.replace(/(ARC-Message-Signature:[^]*?d=)example\.com/, "$1unknown.example");
    const keys: LookupTxt = async (name) =>
      name === KEY ? { kind: "found", txt: [signer.record], source: "dns" } : { kind: "not-asked" };
    const message = await fileOf(`${moved}\r\n\r\n${BODY}`);
    expect((await verifyArc(message, "own-mailbox", tools(keys))).result).toMatchObject({
      result: "unknown",
      why: "key-not-asked",
    });
    const whole = await fileOf(`${sealed}\r\n\r\n${BODY}`);
    expect((await verifyArc(whole, "own-mailbox", tools(keys))).result.result).toBe("pass");
    const noSeal: LookupTxt = async (name) =>
      name === KEY ? { kind: "not-asked" } : { kind: "absent", source: "dns" };
    expect((await verifyArc(whole, "own-mailbox", tools(noSeal))).result.result).toBe("unknown");
  });

  test("two seals of one set, with as many fields as two sets have, are no chain", async () => {
    const one = await arcSealed(HEADERS, BODY, signer, FIRST_SET);
    const two = await arcSealed(one, BODY, signer, { ...FIRST_SET, instance: 2, cv: "pass" });
    const keys = tools(dns({ [KEY]: signer.record }));
    expect((await verifyArc(await fileOf(`${two}\r\n\r\n${BODY}`), "own-mailbox", keys)).result.result).toBe("pass");
    const twice = two.replace(/ARC-Seal: i=2;[^]*?cv=pass/, (seal) =>
      seal.replace("i=2", "i=1").replace("pass", "none"),
    );
    expect((await verifyArc(await fileOf(`${twice}\r\n\r\n${BODY}`), "own-mailbox", keys)).result).toMatchObject({
      result: "fail",
      why: "structure",
    });
  });
});

describe("alignment", () => {
  test("a TXT record that is no DMARC record makes no organization", async () => {
    const records = {
      "_dmarc.a.example.com": "v=spf1 -all",
      "_dmarc.example.com": "v=DMARC1; p=reject; adkim=s",
    };
    // strict: only the very name; with the first record taken for a policy the walk would not be
    expect(await isAligned("mail.example.com", "a.example.com", dns(records))).toBe(false);
    const loose = { ...records, "_dmarc.example.com": "v=DMARC1; p=reject" };
    expect(await isAligned("mail.example.com", "a.example.com", dns(loose))).toBe(true);
    const psd = { "_dmarc.a.example.com": "v=other; psd=n", "_dmarc.example.com": "v=DMARC1; p=reject" };
    expect(await isAligned("example.com", "a.example.com", dns(psd))).toBe(true);
    const real = { ...psd, "_dmarc.a.example.com": "v=DMARC1; psd=n" };
    expect(await isAligned("example.com", "a.example.com", dns(real))).toBe(false);
  });

  test.each([
    ["", "example.com"],
    ["example.com", ""],
    ["", ""],
  ])("%j and %j are not aligned", async (signerDomain, from) => {
    expect(await isAligned(signerDomain, from, dns({}))).toBe(false);
  });
});

describe("the boundary", () => {
  test("a result of the same name is the server's own only where nothing of the sender's stands between", () => {
    const findings = (mail: string): readonly string[] =>
      findBoundary(headerOf(mail), "own-mailbox", NO_ORGANIZATION).findings.map(({ id }) => id);
    const second = "Authentication-Results: mx.google.com; iprev=pass";
    expect(findings(gmailMail(`${GMAIL_RESULT}\r\n${second}`))).toEqual(["other-result-ignored"]);
    const hop =
      "Received: from x.example (x.example [192.0.2.1]) by y.example with ESMTP id 1; Mon, 1 Jul 2024 03:10:17 +0000";
    expect(findings(gmailMail(`${GMAIL_RESULT}\r\n${hop}\r\n${second}`))).toEqual(["forged-result-ignored"]);
    expect(findings(gmailMail(`${GMAIL_RESULT}\r\nSubject: x\r\n${second}`))).toEqual(["forged-result-ignored"]);
    expect(findings(gmailMail(GMAIL_RESULT, GMAIL_EDGE))).toEqual([]);
  });

  test("a marker below the result is the service's own, above it a sign that the result came with the mail", () => {
    const boundary = (mail: string) => findBoundary(headerOf(mail), "own-mailbox", NO_ORGANIZATION).boundary;
    expect(boundary(exchangeMail())).toMatchObject({ kind: "trusted", place: "outlook.com" });
    expect(boundary(exchangeMail({ marker: false }))).toMatchObject({ kind: "trusted", place: "microsoft-365" });
    const above = exchangeMail({
      marker: false,
      beforeResult: "X-IncomingTopHeaderMarker: OriginalChecksum:AB;Count:12",
    });
    expect(boundary(above)).toMatchObject({ kind: "untrusted", why: "below-marker" });
    expect(boundary(exchangeMail({ edge: EDGE }))).toMatchObject({ kind: "trusted" });
  });
});

test("an administrator's own notices are no reason to fall over a sender who cannot be read", async () => {
  const organization = {
    ...NO_ORGANIZATION,
    ownNotices: [
      {
        id: "n",
        text: {},
        domains: ["example.com"],
        addresses: [],
        subjectContains: [],
        validUntil: null,
      },
    ],
  };
  for (const from of ["From: a@example.com, b@example.com", "From: nobody", "X: y"]) {
    const message = headerOf(`Received: by x.example; Mon, 1 Jul 2024 03:10:17 +0000\r\n${from}\r\nSubject: Hello`);
    const { ownNotice } = await verify({ message, provenance: "own-mailbox", organization }, tools());
    expect(ownNotice).toBeNull();
  }
});
