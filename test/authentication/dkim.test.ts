import * as fc from "fast-check";
import { authenticate } from "../../src/authentication/authenticate";
import type { LookupTxt, Provenance } from "../../src/authentication/authentication";
import { canonicalBody, canonicalField, withoutSignatureValue } from "../../src/authentication/canonicalization";
import { firstAnswer } from "../../src/authentication/publicKeys";
import { NO_ORGANIZATION } from "../../src/knowledge/organization";
import { exchangeMail } from "./mail";
import { dns, fileOf, headerOf, NOW, tools } from "./shared";
import { dkimSigned, ed25519Signer, rsaSigner, type Signer, type SignOptions } from "./signing";

const HEADERS =
  "From: News <news@example.com>\r\nTo: a@example.net\r\nSubject: Your  invoice\r\n of May\r\n" +
  "Date: Mon, 1 Jul 2024 03:10:18 +0000\r\nMessage-ID: <1@example.com>";
const BODY = "Dear reader, \r\n\r\nhello.\r\n\r\n\r\n";
const OPTIONS: SignOptions = { domain: "example.com" };

let rsa: Signer;
let ed: Signer;

beforeAll(async () => {
  [rsa, ed] = await Promise.all([rsaSigner(), ed25519Signer()]);
});

const keys = (record: string | readonly string[] = rsa.record, name = "s._domainkey.example.com"): LookupTxt =>
  dns({ [name]: record });

async function check(mail: string, lookup: LookupTxt = keys(), provenance: Provenance = "unknown") {
  return authenticate(await fileOf(mail), provenance, NO_ORGANIZATION, tools(lookup));
}

/** The first signature's result and why, and whether it proves the sender. */
async function outcome(mail: string, lookup?: LookupTxt, provenance?: Provenance): Promise<string> {
  const { dkim, proof } = await check(mail, lookup, provenance);
  const [first] = dkim;
  return [first?.result, first?.why, proof === null ? undefined : "proof"]
    .filter((part) => part !== undefined)
    .join(" ");
}

const signed = (options: Partial<SignOptions> = {}, signer = rsa, headers = HEADERS, body = BODY) =>
  dkimSigned(headers, body, signer, { ...OPTIONS, ...options });

describe("canonicalization (RFC 6376 section 3.4.5)", () => {
  const headers = ["A: X", "B : Y\t\r\n\tZ  "];
  const body = new TextEncoder().encode(" C \r\nD \t E\r\n\r\n\r\n");
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

  test("the examples of the RFC", () => {
    expect(headers.map((field) => canonicalField(field, "relaxed"))).toEqual(["a:X", "b:Y Z"]);
    expect(headers.map((field) => canonicalField(field, "simple"))).toEqual(headers);
    expect(text(canonicalBody(body, "relaxed"))).toBe(" C\r\nD E\r\n");
    expect(text(canonicalBody(body, "simple"))).toBe(" C \r\nD \t E\r\n");
  });

  test("an empty body, a body without a last line end, bare LF", () => {
    expect(
      ["", "\r\n", "a", "a\n\nb\n\n"].map((one) => text(canonicalBody(new TextEncoder().encode(one), "relaxed"))),
    ).toEqual(["", "", "a\r\n", "a\r\n\r\nb\r\n"]);
    expect(["", "\r\n\r\n"].map((one) => text(canonicalBody(new TextEncoder().encode(one), "simple")))).toEqual([
      "\r\n",
      "\r\n",
    ]);
  });

  test("b= is taken out by position, not by its text", () => {
    expect(withoutSignatureValue("DKIM-Signature: bh=abc; b=abc; s=b=abc")).toBe("DKIM-Signature: bh=abc; b=; s=b=abc");
    expect(withoutSignatureValue("X: v=1;\r\n b =\r\n ab\r\n cd")).toBe("X: v=1;\r\n b =");
    expect(withoutSignatureValue("X: v=1")).toBe("X: v=1");
  });
});

describe("a signature that fits", () => {
  test.each(["relaxed/relaxed", "relaxed/simple", "simple/relaxed", "simple/simple"] as const)("%s", async (c) => {
    const [header, body] = c.split("/") as ["relaxed" | "simple", "relaxed" | "simple"];
    expect(await outcome(await signed({ header, body }))).toBe("pass proof");
  });

  test("Ed25519 (RFC 8463)", async () => {
    expect(await outcome(await signed({}, ed), keys(ed.record))).toBe("pass proof");
  });

  test("SHA-1 and a testing domain pass with a warning and prove nothing", async () => {
    const old = await rsaSigner(1024, "SHA-1");
    const sha1 = await check(await signed({}, old), keys(old.record));
    expect(sha1.dkim[0]).toMatchObject({ result: "pass", warnings: ["rsa-sha1"] });
    const testing = await check(await signed(), keys(rsa.record.replace("v=DKIM1;", "v=DKIM1; t=y;")));
    expect(testing.dkim[0]).toMatchObject({ result: "pass", warnings: ["testing"] });
    expect([sha1.proof, testing.proof]).toEqual([null, null]);
  });

  test("1024 bits, as Microsoft has, without a warning", async () => {
    const short = await rsaSigner(1024);
    const got = await check(await signed({}, short), keys(short.record));
    expect(got.dkim[0]).toMatchObject({ result: "pass", warnings: [] });
    expect(got.proof?.kind).toBe("dkim");
  });

  test("lists what it leaves open, and warns of l=", async () => {
    const got = await check(await signed({ signed: ["From", "Subject", "Date"], tags: "l=5; " }));
    expect(got.dkim[0]?.exposed).toEqual(expect.arrayContaining(["to", "reply-to", "message-id", "content-type"]));
    expect(got.dkim[0]?.exposed).not.toContain("subject");
    expect(got.dkim[0]?.warnings).toEqual(["body-length-limit"]);
    expect(got.findings.map(({ id }) => id)).toContain("signature-part-of-body");
  });

  test("one of two keys of a selector is enough, in any order", async () => {
    const other = await rsaSigner(1024);
    expect(await outcome(await signed(), keys([other.record, rsa.record]))).toBe("pass proof");
    expect(await outcome(await signed(), keys([rsa.record, other.record]))).toBe("pass proof");
  });

  test("one of several signatures is enough, and a heap of foreign ones cannot push it out", async () => {
    const foreign = `DKIM-Signature: v=1; a=rsa-sha256; d=other.example; s=s; h=From; bh=AAAA; b=AAAA\r\n`;
    const got = await check(foreign.repeat(40) + (await signed()));
    expect(got.proof?.kind).toBe("dkim");
    expect(got.dkim).toHaveLength(41);
    expect(got.dkim.filter(({ why }) => why === "too-many-signatures").length).toBe(41 - 12);
  });

  test("headers alone, from bytes or from text", async () => {
    const [header = ""] = (await signed()).split("\r\n\r\n");
    const got = await authenticate(headerOf(header), "unknown", NO_ORGANIZATION, tools(keys()));
    expect(got.proof?.kind).toBe("dkim");
    expect(got.notChecked).toContainEqual({ id: "body", reason: "only-header-signed" });
  });

  test("characters beyond ASCII are signed as UTF-8; text that lost them cannot be checked", async () => {
    const latin1 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");
    const mail = await signed({}, rsa, HEADERS.replace("Your", latin1("Größe")));
    expect(
      (await authenticate(await fileOf(Buffer.from(mail, "latin1")), "unknown", NO_ORGANIZATION, tools(keys()))).proof
        ?.kind,
    ).toBe("dkim");
    const [header = ""] = Buffer.from(mail, "latin1").toString("utf8").split("\r\n\r\n");
    const kept = await authenticate(headerOf(header), "unknown", NO_ORGANIZATION, tools(keys()));
    expect(kept.dkim[0]).toMatchObject({ result: "pass" });
    const lost = await authenticate(headerOf(header.replace("ö", "\ufffd")), "unknown", NO_ORGANIZATION, tools(keys()));
    expect(lost.dkim[0]).toMatchObject({ result: "unknown", why: "non-ascii" });
    expect(lost.proof).toBeNull();
  });
});

describe("the body", () => {
  const rewritten = async () => (await signed()).replace("hello.", "HELLO.");

  test("counts for a file of unknown origin: another one is fail, and was changed on the way", async () => {
    const got = await check(await rewritten());
    expect(got.dkim[0]).toMatchObject({ result: "fail", why: "body-hash-differs" });
    expect(got).toMatchObject({ proof: null, failed: false, excuse: "changed-on-the-way" });
  });

  test.each(["host", "own-mailbox"] as const)("in a mailbox copy (%s) the mailbox rewrote it", async (provenance) => {
    const got = await check(await rewritten(), keys(), provenance);
    expect(got.dkim[0]).toMatchObject({ result: "pass", why: "body-rewritten" });
    expect(got.notChecked).toContainEqual({ id: "body", reason: "body-rewritten" });
  });

  test("longer or shorter than l= says", async () => {
    // in a file what stands behind the signed part may be all that a person reads: no proof
    expect(await outcome((await signed({ tags: "l=5; " })).replace("hello.", "HELLO."))).toBe("pass");
    const canonical = "Dear reader,\r\n\r\nhello.\r\n";
    expect(await outcome(await signed({ tags: `l=${canonical.length}; ` }))).toBe("pass proof");
    const mail = await signed({ tags: "l=5; " });
    expect(await outcome(`${mail.split("\r\n\r\n")[0] ?? ""}\r\n\r\nab`)).toBe("fail body-hash-differs");
  });

  test("a body that does not fit fails even where the key is not known", async () => {
    expect(await outcome(await rewritten(), async () => ({ kind: "not-asked" }))).toBe("fail body-hash-differs");
  });
});

describe("an old header with a new body, sent to a mailbox", () => {
  const FOR_US = exchangeMail({ from: "x" }).split("\r\nFrom: x")[0] ?? "";
  const mail = async (result: string) =>
    `${FOR_US.replace(/Authentication-Results: .*\r\n/, `Authentication-Results: ${result}\r\n`)}\r\n${(await signed()).replace("hello.", "Pay now.")}`;
  const spf = "spf=pass (sender IP is 203.0.113.7) smtp.mailfrom=evil.example; ";

  test("the receiver saw that it does not hold: no proof, though the header fits", async () => {
    const result = `${spf}dkim=fail (body hash did not verify) header.d=example.com;dmarc=fail action=oreject header.from=example.com;compauth=fail reason=000`;
    const got = await check(await mail(result), keys(), "host");
    expect(got).toMatchObject({ proof: null, failed: true, excuse: "changed-on-the-way" });
    expect(got.findings.map(({ id }) => id)).toContain("signature-contradicted");
  });

  test("the same without a DMARC record", async () => {
    const result = `${spf}dkim=fail (body hash did not verify) header.d=example.com;dmarc=none action=none header.from=example.com`;
    expect((await check(await mail(result), keys(), "host")).proof).toBeNull();
  });

  test("a receiver that could not get the key does not contradict", async () => {
    const result = `${spf}dkim=timeout (key query timeout) header.d=example.com;dmarc=temperror action=none header.from=example.com`;
    expect((await check(await mail(result), keys(), "host")).proof?.kind).toBe("dkim");
  });
});

describe("refused", () => {
  const swap = async (from: string | RegExp, to: string, options: Partial<SignOptions> = {}) =>
    (await signed(options)).replace(from, to);

  test.each([
    ["fail missing-tag", "v=1; ", ""],
    ["fail version", "v=1; ", "v=2; "],
    ["fail algorithm", "a=rsa-sha256", "a=rsa-md5"],
    ["fail canonicalization", "c=relaxed/relaxed", "c=nofws"],
    ["fail from-not-signed", "h=From:", "h="],
    ["fail duplicate-tag", "s=s;", "s=s; d=evil.example;"],
    ["fail malformed", "s=s;", "s=s; x=soon;"],
    ["fail bad-domain", "d=example.com", "d=example..com"],
    ["fail query-method", "s=s;", "s=s; q=http;"],
    ["fail signature-differs", "s=s;", "s=s; z=x;"],
    ["fail identity-outside-domain", "s=s;", "s=s; i=@evilexample.com;"],
    ["fail identity-outside-domain", "s=s;", "s=s; i=@com;"],
    ["fail expires-before-signed", "s=s;", "s=s; t=20; x=10;"],
  ])("%s: %s → %s", async (expected, from, to) => {
    expect(await outcome(await swap(from, to))).toBe(expected);
  });

  test("expired when it came, by the trusted time or else the topmost one; a late look is no harm", async () => {
    const at = (time: string) => `Received: from a by b.example; ${time}\r\n`;
    const mail = await signed({ tags: "t=1719803400; x=1719889800; " });
    expect(await outcome(at("Mon, 1 Jul 2024 04:00:00 +0000") + mail)).toBe("pass proof");
    expect(await outcome(at("Wed, 3 Jul 2024 04:00:00 +0000") + mail)).toBe("fail expired");
    expect(await outcome(mail)).toBe("fail expired");
    expect((await check(at("Mon, 1 Jul 2024 04:00:00 +0000") + mail)).dkim[0]?.warnings).toEqual(["expired-since"]);
  });

  test.each(["Subject: You won", "Date: Tue, 2 Jul 2024 03:10:18 +0000", "To: b@example.net"])(
    "added on top: %s",
    async (field) => {
      expect(await outcome(`${field}\r\n${await signed()}`)).toBe("fail unsigned-on-top");
    },
  );

  test("a second From, above or below", async () => {
    const mail = await signed();
    expect(await outcome(`From: b@evil.example\r\n${mail}`)).toBe("fail second-from");
    expect(await outcome(mail.replace("\r\nTo:", "\r\nFrom: b@evil.example\r\nTo:"))).toBe("fail second-from");
    // its author signed two: it fits, and still names two senders
    const two = await signed({ signed: ["From", "From", "Subject"] }, rsa, `From: b@evil.example\r\n${HEADERS}`);
    expect((await check(two)).proof).toBeNull();
  });

  test("another Content-Type on top would show another text", async () => {
    const typed = await signed(
      { signed: ["From", "Subject", "Content-Type"] },
      rsa,
      `${HEADERS}\r\nContent-Type: text/plain`,
    );
    expect(await outcome(typed)).toBe("pass proof");
    expect(await outcome(`Content-Type: multipart/mixed; boundary=x\r\n${typed}`)).toBe("fail unsigned-on-top");
  });

  test("a Subject that is not signed is no proof, and no sign of a change where the rest came whole", async () => {
    const mail = await signed({ signed: ["From", "Date"] });
    expect(await outcome(mail)).toBe("pass");
    expect((await check(mail)).excuse).toBeNull();
  });

  test("d= is not the From domain: no proof, at label boundaries", async () => {
    for (const domain of ["evilexample.com", "example.com.evil.example", "com", "example.net"]) {
      const got = await check(await signed({ domain }), keys(rsa.record, `s._domainkey.${domain}`));
      expect([domain, got.dkim[0]?.result, got.dkim[0]?.aligned, got.proof]).toEqual([domain, "pass", false, null]);
    }
  });

  test("tenants of one provider are not aligned", async () => {
    const headers = HEADERS.replace("news@example.com", "news@victim.onmicrosoft.com");
    for (const domain of ["attacker.onmicrosoft.com", "onmicrosoft.com"]) {
      const got = await check(await signed({ domain }, rsa, headers), keys(rsa.record, `s._domainkey.${domain}`));
      expect(got.proof).toBeNull();
    }
  });

  test.each([
    ["revoked", "v=DKIM1; p="],
    ["key-malformed", "v=DKIM1; p=AAAA"],
    ["key-malformed", "v=DKIM2; p=AAAA"],
    ["key-malformed", "p=!!!"],
    ["key-malformed", "v=DKIM1; p=a; p=b"],
  ])("key: %s: %s", async (why, record) => {
    expect(await outcome(await signed(), keys(record))).toBe(`fail ${why}`);
  });

  test("key: algorithm, hash, service, strict identity, size", async () => {
    const mail = await signed();
    const plus = (tags: string): LookupTxt => keys(rsa.record.replace("v=DKIM1;", `v=DKIM1; ${tags};`));
    expect(await outcome(mail, keys(rsa.record.replace("k=rsa", "k=ed25519")))).toBe("fail key-algorithm");
    expect(await outcome(mail, plus("h=sha1"))).toBe("fail key-hash");
    expect(await outcome(mail, plus("s=tlsrpt"))).toBe("fail key-service");
    expect(await outcome(mail, plus("h=sha1:sha256; s=other:email; t=s; g=*; n=note"))).toBe("pass proof");
    const below = await signed({ tags: "i=@sub.example.com; " });
    expect(await outcome(below)).toBe("pass proof");
    expect(await outcome(below, plus("t=y:s"))).toBe("fail identity-not-domain");
    const weak = await rsaSigner(512);
    expect(await outcome(await signed({}, weak), keys(weak.record))).toBe("fail key-too-short");
  });
});

describe("keys that are not known", () => {
  const answers = {
    offline: { kind: "offline" },
    error: { kind: "error", reason: "timeout" },
    asked: { kind: "not-asked" },
  } as const;

  test("not asked, offline and error are unknown; an authoritative no is fail", async () => {
    const mail = await signed();
    expect(await outcome(mail, async () => answers.asked)).toBe("unknown key-not-asked");
    expect(await outcome(mail, async () => answers.offline)).toBe("unknown key-offline");
    expect(await outcome(mail, async () => answers.error)).toBe("unknown key-error");
    expect(await outcome(mail, dns({}))).toBe("fail no-key");
    expect((await check(mail, async () => answers.offline)).notChecked).toContainEqual({
      id: "signature",
      reason: "key-offline",
    });
  });

  test("the shipped set may be old: a miss asks on, and alone is unknown", async () => {
    const old = await rsaSigner(1024);
    const shipped: LookupTxt = async (name) =>
      name === "s._domainkey.example.com"
        ? { kind: "found", txt: [old.record], source: "shipped" }
        : { kind: "not-asked" };
    const mail = await signed();
    expect(await outcome(mail, shipped)).toBe("unknown shipped-key-differs");
    expect(await outcome(mail, firstAnswer([shipped, keys()]))).toBe("pass proof");
    expect(await outcome(mail, firstAnswer([shipped, dns({})]))).toBe("unknown key-replaced");
    expect(await outcome(mail.replace("Your", "Our"), firstAnswer([shipped, keys()]))).toBe("fail signature-differs");
    let asked = 0;
    const counting: LookupTxt = async (name) => {
      asked += 1;
      return keys()(name);
    };
    expect(await outcome(await signed({}, old), firstAnswer([shipped, counting]))).toBe("pass proof");
    expect(asked).toBe(0);
  });

  test("a browser without Ed25519 says so", async () => {
    const message = await fileOf(await signed({}, ed));
    const { subtle, ...rest } = tools(keys(ed.record));
    const without = { ...subtle, importKey: async () => Promise.reject(new DOMException("no", "NotSupportedError")) };
    const got = await authenticate(message, "unknown", NO_ORGANIZATION, { ...rest, subtle: without });
    expect(got.dkim[0]).toMatchObject({ result: "unknown", why: "algorithm-not-supported" });
  });
});

describe("one changed byte", () => {
  test("in any signed place breaks the proof", async () => {
    const mails = [await signed(), await signed({ header: "simple", body: "simple" }), await signed({}, ed)];
    const lookups = [keys(), keys(), keys(ed.record)];
    expect(await Promise.all(mails.map((mail, index) => outcome(mail, lookups[index])))).toEqual([
      "pass proof",
      "pass proof",
      "pass proof",
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 1, max: 255 }),
        async (which, where, by) => {
          const bytes = Buffer.from(mails[which] ?? "", "latin1");
          const at = Math.floor(where * bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ by;
          if (sameMeaning(Buffer.from(mails[which] ?? "", "latin1"), bytes, which !== 1)) return;
          const message = await fileOf(bytes).catch(() => null);
          if (message === null) return;
          const got = await authenticate(message, "unknown", NO_ORGANIZATION, tools(lookups[which]));
          if (got.proof !== null) throw new Error(`still proved with byte ${at} changed to ${bytes[at]}`);
        },
      ),
      { numRuns: 1500 },
    );
  });

  /** Changes that a canonicalization removes by design: kind and case of what it folds away. */
  function sameMeaning(before: Buffer, after: Buffer, relaxed: boolean): boolean {
    const plain = (bytes: Buffer): string => {
      const [header = "", ...rest] = bytes.toString("latin1").split("\r\n\r\n");
      let fields = header.replace(/b=[A-Za-z0-9+/=\s]*$/m, (value) => value.replace(/\s/g, ""));
      if (relaxed) {
        fields = fields
          .replace(/\r\n(?=[ \t])/g, "")
          .replace(/[ \t]+/g, " ")
          .replace(/^([^:\r\n]+?) ?: ?/gm, (name) => `${name.replace(/[ :]/g, "").toLowerCase()}:`);
      } else {
        fields = fields.replace(/^[^:\r\n]+:/gm, (name) => name);
      }
      const body = rest.join("\r\n\r\n").replace(/[ \t\r\n]+$/, "");
      return `${fields}\n\n${relaxed ? body.replace(/[ \t]+/g, " ").replace(/ \r\n/g, "\r\n") : body}`;
    };
    return plain(before) === plain(after);
  }
});

test("the time given is the only clock", async () => {
  const mail = await signed({ tags: "x=1800000000; " });
  const at = async (now: number) =>
    (await authenticate(await fileOf(mail), "unknown", NO_ORGANIZATION, tools(keys(), now))).dkim[0]?.why;
  expect([await at(NOW), await at(1_800_000_001_000)]).toEqual([undefined, "expired"]);
});
