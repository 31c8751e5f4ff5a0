/**
 * Whole outcomes, to the last word: what is said of a row of values, key records and mails stands in outcomes.json.
 * `OUTCOMES=write npx jest --testPathPatterns outcomes` writes it anew; each change in it is to be read before it is kept.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { authenticate } from "../../src/authentication/authenticate";
import type { LookupTxt, Provenance } from "../../src/authentication/authentication";
import {
  parseArcAuthenticationResults,
  parseAuthenticationResults,
} from "../../src/authentication/authenticationResults";
import { readKeyRecord } from "../../src/authentication/keyRecord";
import { readSignatureTags } from "../../src/authentication/signatureTags";
import { parseTagList } from "../../src/authentication/tagList";
import { NO_ORGANIZATION, type Organization } from "../../src/knowledge/organization";
import {
  EDGE,
  exchangeMail,
  FAIL,
  GMAIL_EDGE,
  GMAIL_INNER,
  GMAIL_RESULT,
  gmailMail,
  INNER,
  IP,
  PASS,
  SENDER,
} from "./mail";
import outcomes from "./outcomes.json";
import { dns, fileOf, headerOf, NOW, tools } from "./shared";
import { arcSealed, dkimSigned, ed25519Signer, rsaSigner, type Signer } from "./signing";

const expected: Readonly<Record<string, unknown>> = outcomes;
const seen: Record<string, unknown> = {};

/** What JSON keeps of a value; bytes as their number. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) => {
      if (one instanceof Map) return Object.fromEntries(one) as unknown;
      return one instanceof Uint8Array ? `${one.length} bytes` : one;
    }) ?? "null",
  );

function same(name: string, value: unknown): void {
  seen[name] = plain(value);
  if (process.env["OUTCOMES"] !== "write") expect(seen[name]).toEqual(expected[name]);
}

afterAll(() => {
  if (process.env["OUTCOMES"] === "write") {
    writeFileSync(
      join(__dirname, "outcomes.json"),
      `{\n${Object.entries(seen)
        .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
        .join(",\n")}\n}\n`,
    );
  }
});

const SPF = `spf=pass (sender IP is ${IP}) smtp.mailfrom=a.example`;
const DKIM = "dkim=pass (signature was verified) header.d=a.example";
const DMARC = "dmarc=pass action=none header.from=a.example";
const COMPAUTH = "compauth=pass reason=100";

test.each([
  `${SPF}; ${DKIM};${DMARC};${COMPAUTH}`,
  `${SPF}; ${DKIM};${DMARC}`,
  `${SPF}; ${DKIM};dkim=fail (no key for signature) header.d=b.example;${DMARC};${COMPAUTH}`,
  `${SPF};${DMARC};${COMPAUTH};`,
  SPF,
  DKIM,
  DMARC,
  COMPAUTH,
  `${DKIM};${DMARC}`,
  `${SPF}; outlook.com; dkim=none (message not signed) header.d=none;outlook.com; ${DMARC}`,
  `${SPF}; outlook.com; ${DKIM}; outlook.com`,
  `outlook.com; ${SPF}; ${DKIM};${DMARC}`,
  `${SPF}; outlook.com; live.com; ${DKIM};${DMARC}`,
  `${SPF}; nodots; ${DKIM};${DMARC}`,
  `${SPF}; two words.com; ${DKIM};${DMARC}`,
  `${SPF}; ${"a.".repeat(128)}; ${DKIM};${DMARC}`,
  `${SPF}; ${DKIM};${DMARC}; outlook.com; ${COMPAUTH}`,
  `${SPF}; ${SPF}; ${DKIM};${DMARC}`,
  `${SPF}; ${DKIM};${DMARC};${DMARC}`,
  `${SPF}; ${DKIM};${DMARC};${COMPAUTH};${COMPAUTH}`,
  `${SPF}; ${DKIM};${COMPAUTH};${DMARC}`,
  `${DKIM}; ${SPF};${DMARC}`,
  `${SPF}; ${DKIM};${DMARC};${DKIM}`,
  `${SPF}; ${DKIM};arc=pass;${DMARC}`,
  `${SPF} extra=1; ${DKIM};${DMARC}`,
  `${SPF}; ${DKIM} header.i=@a.example;${DMARC}`,
  `${SPF}; dkim=pass header.d=a.example;${DMARC}`,
  `${SPF}; dkim=pass (x) header.i=a.example;${DMARC}`,
  `${SPF}; dkim=odd (x) header.d=a.example;${DMARC}`,
  `${SPF}; ${DKIM};dmarc=pass (x) action=none header.from=a.example`,
  `${SPF}; ${DKIM};dmarc=pass action=none`,
  `${SPF}; ${DKIM};dmarc=pass header.from=a.example action=none`,
  `${SPF}; ${DKIM};dmarc=pass action=NO-NE header.from=a.example`,
  `${SPF}; ${DKIM};dmarc=odd action=none header.from=a.example`,
  `${SPF}; ${DKIM};dmarc=pass action=pct.quarantine header.from=A.Example`,
  `${SPF}; ${DKIM};${DMARC};compauth=pass reason=1`,
  `${SPF}; ${DKIM};${DMARC};compauth=pass`,
  `${SPF}; ${DKIM};${DMARC};compauth=odd reason=100`,
  `${SPF}; ${DKIM};${DMARC};compauth=pass why=100`,
  `${SPF}; ${DKIM};${DMARC};compauth=pass reason=100 more=1`,
  ...["neutral", "softfail", "fail", "none", "temperror", "permerror", "odd", "PASS"].map(
    (word) => `${SPF.replace("pass", word)}; ${DKIM};${DMARC}`,
  ),
  ...["fail", "none", "neutral", "policy", "temperror", "permerror", "timeout", "hardfail"].map(
    (word) => `${SPF}; ${DKIM.replace("pass", word)};${DMARC}`,
  ),
  ...["fail", "none", "bestguesspass", "temperror", "permerror", "bestguess"].map(
    (word) => `${SPF}; ${DKIM};${DMARC.replace("pass", word)}`,
  ),
  ...["fail", "softpass", "none", "unknown"].map((word) => `${SPF}; ${DKIM};${DMARC};compauth=${word} reason=000`),
  `${SPF.replace("sender IP is ", "sender is ")}; ${DKIM};${DMARC}`,
  `${SPF.replace(IP, "")}; ${DKIM};${DMARC}`,
  `${SPF.replace(IP, `${IP} x`)}; ${DKIM};${DMARC}`,
  `${SPF.replace(IP, "2001:DB8::1 ")}; ${DKIM};${DMARC}`,
  `${SPF.replace("smtp.mailfrom", "smtp.helo")}; ${DKIM};${DMARC}`,
  `${SPF.replace("smtp.mailfrom", "smtp.from")}; ${DKIM};${DMARC}`,
  `${SPF.replace(" smtp.mailfrom=a.example", "")}; ${DKIM};${DMARC}`,
  `${SPF.replace("a.example", "a=b.example")}; ${DKIM};${DMARC}`,
  `${SPF.replace("a.example", "a b.example")}; ${DKIM};${DMARC}`,
  `${SPF.replace("a.example", "=b.example")}; ${DKIM};${DMARC}`,
  `${SPF.replace("smtp.mailfrom=", "=")}; ${DKIM};${DMARC}`,
  `${SPF.replace("a.example", "x(y")}; ${DKIM};${DMARC}`,
  `${SPF.replace("a.example", "x)y")}; ${DKIM};${DMARC}`,
  `${SPF.replace("a.example", "x(y)")}; ${DKIM};${DMARC}`,
  `spf=pass smtp.mailfrom=a.example (sender IP is ${IP}); ${DKIM};${DMARC}`,
  `spf=pass (sender (IP) is ${IP}) smtp.mailfrom=a.example; ${DKIM};${DMARC}`,
  `spf=pass=x (sender IP is ${IP}) smtp.mailfrom=a.example; ${DKIM};${DMARC}`,
  `spf=pass  (sender IP is ${IP})  smtp.mailfrom=a.example ;\r\n\t${DKIM} ;${DMARC} ;`,
  `=?utf-8?Q?${`${SPF}; ${DKIM};${DMARC}`.replaceAll("=", "=3D").replaceAll(" ", "_")}?=`,
  `=?utf-8?Q?${`${SPF}; ${DKIM};`.replaceAll("=", "=3D").replaceAll(" ", "_")}?= ${DMARC}`,
  `${SPF}; ${DKIM};dmarc=pass action=none header.from==?utf-8?Q?a?=`,
  "",
  "  ",
  ";",
  "mx.example",
  "mx.example;",
  "mx.example; none",
  "mx.example; NONE",
  "mx.example; nothing",
  "mx.example; some.thing",
  "mx.example 1; spf=pass",
  "mx.example x; spf=pass",
  "mx.example (a (b) \\) c) 1 (d); spf=pass (e) smtp.mailfrom=a@b.example",
  "mx.example (open; spf=pass",
  "mx.example; spf=pass (open",
  'mx.example; spf=pass (a) (b) reason="x y" smtp.mailfrom=a@b.example (c)',
  "mx.example; spf=pass smtp.mailfrom=a@b.example reason=late",
  "MX.Example; SPF=Pass smtp.mailfrom=A@B.Example",
  "mx.example; spf",
  "mx.example; spf=",
  "mx.example; spf=pass junk",
  "mx.example; spf=pass key=",
  'mx.example; spf=pass key="a\\"b" other="open',
  'mx.example; spf=pass smtp.mailfrom="a b"@c.example',
  'mx.example; spf=pass smtp.mailfrom=a"b c"d@e.example',
  "mx.example; spf/1=pass; dkim / 2 = fail header.d=a.example",
  "mx.example; spf/=pass",
  "mx.example; spf = pass smtp.mailfrom = a.example",
  "mx.example spf=pass",
  "mx.example; spf=pass dkim=pass",
  "mx.example; spf=pass;; dkim=pass",
  '"mx example"; spf=pass',
  '"mx.example"; spf=pass',
  "mx@example; spf=pass",
  "mx.example=x; spf=pass",
  "spf=pass; dkim=pass",
  "(comment) mx.example; spf=pass",
  "mx.example; dkim=pass header.i=a@x@b.example; dkim=fail header.d=c.example header.i=@d.example; dkim=neutral",
  "mx.example; spf=pass smtp.mail=b@a.example; dmarc=pass (p=NONE) header.from=x@a.example policy.dmarc=none",
  "mx.example; spf=pass smtp.helo=a.example smtp.remote-ip=192.0.2.1",
  "mx.example; spf=pass smtp.client-ip=192.0.2.2",
  "mx.example; spf=pass policy.iprev=192.0.2.3",
  "mx.example; spf=pass (domain of a@b designates 192.0.2.4 as permitted sender) smtp.mailfrom=a@b",
  "mx.example; spf=pass (sender IP is [192.0.2.5]) smtp.mailfrom=a@b",
  "mx.example; spf=pass (a,client-ip=192.0.2.6;b) smtp.mailfrom=a@b",
  "mx.example; spf=pass (is nothing) smtp.mailfrom=a@b",
  "mx.example; spf=pass smtp.mailfrom=a; spf=pass smtp.mailfrom=b",
  "mx.example; spf=pass smtp.mailfrom=a; spf=fail smtp.mailfrom=b",
  "mx.example; dmarc=pass header.from=a.example; dmarc=pass header.from=a.example",
  "mx.example; dmarc=pass header.from=a.example; dmarc=pass header.from=b.example",
  "mx.example; dmarc=pass header.from=a.example; dmarc=fail header.from=a.example",
  "mx.example; dmarc=fail action=reject header.from=a.example policy.dmarc=x",
  "mx.example; dmarc=fail policy.applied-disposition=quarantine header.from=a.example",
  "mx.example; compauth=pass reason=130; arc=pass (i=1); x-odd=whatever",
  "mx.example; compauth=fail (x) reason=001",
  "mx.example; spf=softfail; dkim=hardfail; dmarc=bestguesspass; spf=policy",
  "mx.example; 0A=pZ; a9-_.z=Zz09",
])("a result: %s", (value) => {
  same(`result ${value}`, parseAuthenticationResults(value));
});

test.each([
  "i=1; mx.example; none",
  " i = 12 ;mx.example; dkim=pass header.d=a",
  "i=1",
  "x=1; mx.example",
  "i=x; mx",
  "i=12345; mx",
  "; mx.example",
  "i=1;",
])("a result of a set: %s", (value) => {
  same(`set ${value}`, parseArcAuthenticationResults(value));
});

test.each([
  "a=b",
  " a = b ; c=d; ",
  "a=b;;c=d",
  ";",
  "",
  "a",
  "a=b; a=c",
  "1a=b",
  "a-b=c",
  "a=b\u0001",
  "a=b\u007f",
  "a=\u00e9 \t\r\n x",
  "=b",
  "A=1;a=2",
  "a_9=z",
])("a tag list: %j", (value) => {
  same(`tags ${value}`, parseTagList(value));
});

const SIGNATURE =
  "v=1; a=rsa-sha256; c=relaxed/simple; d=A.Example; s=S1; t=5; x=9; l=3; q=dns/txt; h=From : to::Subject; bh=AAAA; b=AA AA\r\n BBBB";

test.each([
  ["as it should be", SIGNATURE],
  ...["a", "b", "bh", "d", "s", "h"].map(
    (tag) => [`without ${tag}`, SIGNATURE.replace(new RegExp(`(^|; )${tag}=[^;]*`), "$1zz=1")] as const,
  ),
  ...["a", "b", "bh", "d", "s", "h"].map(
    (tag) => [`with an empty ${tag}`, SIGNATURE.replace(new RegExp(`(^|; )${tag}=[^;]*`), `$1${tag}=`)] as const,
  ),
  ["twice a", `${SIGNATURE}; a=x`],
  ["sha1", SIGNATURE.replace("rsa-sha256", "RSA-SHA1")],
  ["ed25519", SIGNATURE.replace("rsa-sha256", "ed25519-sha256")],
  ["an unknown algorithm", SIGNATURE.replace("rsa-sha256", "dsa-sha256")],
  ["no c=", SIGNATURE.replace("c=relaxed/simple; ", "")],
  ["half a c=", SIGNATURE.replace("relaxed/simple", "Relaxed")],
  ["three forms", SIGNATURE.replace("relaxed/simple", "relaxed/simple/simple")],
  ["a form unknown", SIGNATURE.replace("relaxed/simple", "nofws/simple")],
  ["a body form unknown", SIGNATURE.replace("relaxed/simple", "relaxed/nofws")],
  ["a domain that is none", SIGNATURE.replace("A.Example", "a..example")],
  ["a selector that is none", SIGNATURE.replace("S1", "-")],
  ["base64 that is none", SIGNATURE.replace("AA AA", "A*")],
  ["base64 of a wrong length", SIGNATURE.replace("BBBB", "B")],
  ["a hash that is no base64", SIGNATURE.replace("bh=AAAA", "bh=AA=A")],
  ["a name in h= that is none", SIGNATURE.replace("to::", "t o:")],
  ["no From in h=", SIGNATURE.replace("From", "Form")],
  ["other ways to ask", SIGNATURE.replace("dns/txt", "x : DNS/TXT")],
  ["no way to ask that is known", SIGNATURE.replace("dns/txt", "dns")],
  ["x= before t=", SIGNATURE.replace("x=9", "x=4")],
  ["x= with t=", SIGNATURE.replace("x=9", "x=5")],
  ["x= without t=", SIGNATURE.replace("t=5; ", "")],
  ["t= that is no number", SIGNATURE.replace("t=5", "t=5.5")],
  ["x= too long", SIGNATURE.replace("x=9", "x=1234567890123")],
  ["l= below nothing", SIGNATURE.replace("l=3", "l=-3")],
] as const)("signature tags: %s", (name, value) => {
  same(`signature ${name}`, [readSignatureTags(value, "dkim"), readSignatureTags(value, "arc")]);
});

/** DER of an RSAPublicKey with a modulus of so many bytes, whose first is 0x80. */
function rsaKey(bytes: number, lead: readonly number[] = [0]): number[] {
  const modulus = [...lead, 0x80, ...Array.from({ length: bytes - 1 }, () => 1)];
  const body = [...der(0x02, modulus), ...der(0x02, [1, 0, 1])];
  return der(0x30, body);
}

function der(tag: number, content: readonly number[]): number[] {
  const { length } = content;
  if (length < 0x80) return [tag, length, ...content];
  return length < 0x100 ? [tag, 0x81, length, ...content] : [tag, 0x82, length >> 8, length & 0xff, ...content];
}

const ALGORITHM = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
const spki = (key: readonly number[], unused = 0): number[] =>
  der(0x30, [...ALGORITHM, ...der(0x03, [unused, ...key])]);
const record = (bytes: readonly number[], tags = "v=DKIM1; k=rsa; "): string =>
  `${tags}p=${Buffer.from(bytes).toString("base64")}`;

test.each([
  ["1024 bits", record(spki(rsaKey(128)))],
  ["1024 bits, bare", record(rsaKey(128))],
  ["1023 bits", record(spki(rsaKey(128).map((byte, at, all) => (byte === 0x80 && all[at - 1] === 0 ? 0x40 : byte))))],
  ["1016 bits", record(spki(rsaKey(127)))],
  ["2048 bits", record(spki(rsaKey(256)))],
  ["2048 bits, bare", record(rsaKey(256))],
  ["8192 bits", record(spki(rsaKey(1024)))],
  ["8200 bits", record(spki(rsaKey(1025)))],
  ["no leading zero", record(spki(rsaKey(128, [])))],
  ["three leading zeros", record(spki(rsaKey(128, [0, 0, 0])))],
  ["a modulus of zeros", record(der(0x30, [...der(0x02, [0, 0]), ...der(0x02, [3])]))],
  ["no exponent", record(der(0x30, der(0x02, [1, 2, 3])))],
  ["an empty exponent", record(der(0x30, [...der(0x02, [1, 2, 3]), 0x02, 0]))],
  ["three numbers", record(der(0x30, [...der(0x02, [1]), ...der(0x02, [3]), ...der(0x02, [5])]))],
  ["unused bits", record(spki(rsaKey(128), 1))],
  ["another algorithm", record(spki(rsaKey(128)).map((byte, at) => (at === 14 ? byte + 1 : byte)))],
  ["something behind it", record([...spki(rsaKey(128)), 0])],
  ["something behind the bit string", record(der(0x30, [...ALGORITHM, ...der(0x03, [0, ...rsaKey(128)]), 5, 0]))],
  ["something behind the key in it", record(spki([...rsaKey(128), 0]))],
  ["cut short", record(spki(rsaKey(128)).slice(0, -1))],
  ["one byte", record([0x30])],
  ["a length of no bytes", record([0x30, 0x80, 0, 0])],
  ["a length of four bytes", record([0x30, 0x84, 0, 0, 0, 0])],
  ["a length of three bytes", record([0x30, 0x83, 0, 0, 1, 0])],
  ["no sequence", record([0x31, 0])],
  [
    "ed25519",
    record(
      Array.from({ length: 32 }, (_, at) => at),
      "v=DKIM1; k=ed25519; ",
    ),
  ],
  [
    "ed25519 of 31 bytes",
    record(
      Array.from({ length: 31 }, (_, at) => at),
      "k=Ed25519; ",
    ),
  ],
  ["no version", record(spki(rsaKey(128)), "")],
  ["another version", record(spki(rsaKey(128)), "v=DKIM2; ")],
  ["a version behind", `${record(spki(rsaKey(128)), "k=rsa; ")}; v=DKIM1`],
  ["no key", "v=DKIM1; k=rsa"],
  ["an empty key", "v=DKIM1; p= ; n=x"],
  ["a broken list", "v=DKIM1; p=AAAA; p=AAAA"],
  ["base64 of a wrong length", "v=DKIM1; p=AAAAA"],
  ["base64 with other letters", "v=DKIM1; p=AA-A"],
  ["sha256 alone", record(spki(rsaKey(128)), "v=DKIM1; h=sha256; ")],
  ["sha1 alone", record(spki(rsaKey(128)), "v=DKIM1; h= sha1 ; ")],
  ["any service", record(spki(rsaKey(128)), "v=DKIM1; s=*; ")],
  ["mail among others", record(spki(rsaKey(128)), "v=DKIM1; s=x : email; ")],
  ["another service", record(spki(rsaKey(128)), "v=DKIM1; s=tls; ")],
  ["testing and strict", record(spki(rsaKey(128)), "v=DKIM1; t= y : s; ")],
  ["other flags", record(spki(rsaKey(128)), "v=DKIM1; t=ys; ")],
])("a key record: %s", (name, txt) => {
  same(`key ${name}`, [
    readKeyRecord(txt, "rsa", "sha256"),
    readKeyRecord(txt, "rsa", "sha1"),
    readKeyRecord(txt, "ed25519", "sha256"),
  ]);
});

const HEADERS =
  "From: News <news@example.com>\r\nReply-To: r@example.com\r\nTo: a@example.net\r\nSubject: Hello\r\n" +
  "Date: Mon, 1 Jul 2024 03:10:18 +0000\r\nMessage-ID: <1@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain";
const BODY = "Dear reader,\r\nhello.\r\n";
const LISTED: Organization = {
  trustedAuthservIds: [" MX.listed.example "],
  gateways: ["gw.example", "198.51.100.9", "*.star.example"],
  arcSealers: ["gate.example"],
  linkRewriters: [],
  ownNotices: [],
};

let rsa: Signer;
let ed: Signer;
let sha1: Signer;
let keys: LookupTxt;

beforeAll(async () => {
  [rsa, ed, sha1] = await Promise.all([rsaSigner(1024), ed25519Signer(), rsaSigner(1024, "SHA-1")]);
  keys = dns({
    "s._domainkey.example.com": rsa.record,
    "s._domainkey.mail.example.com": rsa.record,
    "s._domainkey.other.example": rsa.record,
    "s._domainkey.gate.example": rsa.record,
    "ed._domainkey.example.com": ed.record,
    "sha1._domainkey.example.com": sha1.record,
    "test._domainkey.example.com": rsa.record.replace("k=rsa", "k=rsa; t=y"),
    "strict._domainkey.example.com": rsa.record.replace("k=rsa", "k=rsa; t=s"),
    "two._domainkey.example.com": ["v=DKIM1; p=", "nothing", rsa.record],
    "none._domainkey.example.com": "v=DKIM1; p=",
  });
});

/** Mails by name: made with the keys of this run, of which nothing is seen in an outcome. */
const MAILS: Readonly<Record<string, () => Promise<string> | string>> = {
  signed: () => dkimSigned(HEADERS, BODY, rsa, { domain: "example.com" }),
  "signed in full": () =>
    dkimSigned(HEADERS, BODY, rsa, {
      domain: "example.com",
      signed: [
        "From",
        "Sender",
        "Reply-To",
        "To",
        "Cc",
        "Subject",
        "Date",
        "Message-ID",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
      ],
    }),
  "signed without Subject": () => dkimSigned(HEADERS, BODY, rsa, { domain: "example.com", signed: ["From", "Date"] }),
  "signed with simple forms": () =>
    dkimSigned(HEADERS, BODY, rsa, { domain: "example.com", header: "simple", body: "simple" }),
  "signed by a name below": () => dkimSigned(HEADERS, BODY, rsa, { domain: "mail.example.com" }),
  "signed by another": () => dkimSigned(HEADERS, BODY, rsa, { domain: "other.example" }),
  "signed with Ed25519": () => dkimSigned(HEADERS, BODY, ed, { domain: "example.com", selector: "ed" }),
  "signed with SHA-1": () => dkimSigned(HEADERS, BODY, sha1, { domain: "example.com", selector: "sha1" }),
  "signed in testing": () => dkimSigned(HEADERS, BODY, rsa, { domain: "example.com", selector: "test" }),
  "signed for a name below, strictly": () =>
    dkimSigned(HEADERS, BODY, rsa, { domain: "example.com", selector: "strict", tags: "i=a@b.example.com; " }),
  "signed with i= of a quoted address": () =>
    dkimSigned(HEADERS, BODY, rsa, { domain: "example.com", tags: "i=a@b@example.com; " }),
  "signed with i= without @": () => dkimSigned(HEADERS, BODY, rsa, { domain: "example.com", tags: "i=example.com; " }),
  "signed with one of three records": () => dkimSigned(HEADERS, BODY, rsa, { domain: "example.com", selector: "two" }),
  "signed with a withdrawn key": () => dkimSigned(HEADERS, BODY, rsa, { domain: "example.com", selector: "none" }),
  "signed with an absent key": () => dkimSigned(HEADERS, BODY, rsa, { domain: "example.com", selector: "absent" }),
  "signed with a name too long": () =>
    dkimSigned(HEADERS, BODY, rsa, { domain: `${"a.".repeat(115)}example.com`, selector: "b".repeat(60) }),
  "signed by another's key": async () =>
    (await dkimSigned(HEADERS, BODY, rsa, { domain: "example.com" })).replace("; s=s;", "; s=two;"),
  "expired at its time": () =>
    dkimSigned(`Received: from a by b.example; Mon, 1 Jul 2024 03:10:19 +0000\r\n${HEADERS}`, BODY, rsa, {
      domain: "example.com",
      tags: `t=1; x=${Date.UTC(2024, 6, 1, 3, 10, 18) / 1000}; `,
    }),
  "expired since": () =>
    dkimSigned(
      `Received: odd\r\nReceived: from a by b.example; Mon, 1 Jul 2024 03:10:19 +0000\r\n${HEADERS}`,
      BODY,
      rsa,
      { domain: "example.com", tags: `t=1; x=${Date.UTC(2024, 6, 1, 3, 10, 19) / 1000}; ` },
    ),
  "not expired": () => dkimSigned(HEADERS, BODY, rsa, { domain: "example.com", tags: `x=${NOW / 1000}; ` }),
  "with l= in part": async () =>
    `${await dkimSigned(HEADERS, BODY, rsa, { domain: "example.com", tags: "l=5; " })}more\r\n`,
  "with l= too long": async () =>
    (await dkimSigned(HEADERS, BODY, rsa, { domain: "example.com", tags: "l=5; " })).replace(BODY, "abc"),
  "with another text": async () =>
    (await dkimSigned(HEADERS, BODY, rsa, { domain: "example.com" })).replace("hello", "HELLO"),
  "with a second From": async () =>
    `From: x@evil.example\r\n${await dkimSigned(HEADERS, BODY, rsa, { domain: "example.com" })}`,
  ...Object.fromEntries(
    [
      "Sender: x@evil.example",
      "Reply-To: x@evil.example",
      "To: x@evil.example",
      "Cc: x@evil.example",
      "Subject: Pay",
      "Date: Tue, 2 Jul 2024 03:10:18 +0000",
      "Message-ID: <2@evil.example>",
      "Content-Type: text/html",
      "Content-Transfer-Encoding: base64",
    ].map((field) => [
      `on top: ${field}`,
      async () => {
        const name = field.slice(0, field.indexOf(":"));
        const headers = HEADERS.includes(`\r\n${name}:`) ? HEADERS : `${HEADERS}\r\n${name}: a`;
        return `${field}\r\n${await dkimSigned(headers, BODY, rsa, { domain: "example.com", signed: ["From", name] })}`;
      },
    ]),
  ),
  "many signatures": async () => {
    const signed = await dkimSigned(HEADERS, BODY, rsa, { domain: "example.com" });
    const [field = ""] = signed.split("\r\nFrom:");
    const broken = "DKIM-Signature: v=1; a=x; d=other.example; s=s; h=from; bh=AAAA; b=AAAA\r\n";
    return `${`${field.replace("d=example.com", "d=other.example")}\r\n`.repeat(13)}${broken.repeat(60)}${signed}`;
  },
  plain: () => `${HEADERS}\r\n\r\n${BODY}`,
  exchange: () => exchangeMail(),
  "exchange, personal tenant": () => exchangeMail({ marker: false, tenant: "84DF9E7F-E9F6-40AF-B435-AAAAAAAAAAAA" }),
  "exchange, work": () => exchangeMail({ marker: false }),
  "exchange, fail": () => exchangeMail({ result: FAIL }),
  "exchange, none": () => exchangeMail({ result: null }),
  "exchange, guess": () => exchangeMail({ result: PASS.replace("dmarc=pass", "dmarc=bestguesspass") }),
  "exchange, compauth alone": () => exchangeMail({ result: PASS.replace("dmarc=pass", "dmarc=none") }),
  "exchange, chain accepted": () =>
    exchangeMail({ result: PASS.replace("dmarc=pass", "dmarc=fail").replace("reason=100", "reason=130") }),
  "exchange, a rule against it": () =>
    exchangeMail({ result: PASS.replace("compauth=pass reason=100", "compauth=fail reason=002") }),
  "exchange, compauth fail": () =>
    exchangeMail({ result: PASS.replace("dmarc=pass", "dmarc=none").replace("compauth=pass", "compauth=fail") }),
  "exchange, bypassed": () =>
    exchangeMail({ result: PASS.replace("compauth=pass reason=100", "compauth=none reason=451") }),
  "exchange, bypassed by a list": () =>
    exchangeMail({ beforeResult: "X-Forefront-Antispam-Report: CIP:1; sfv:skn ;DIR:INB" }),
  "exchange, quarantined": () => exchangeMail({ result: PASS.replace("action=none", "action=quarantine") }),
  "exchange, another sender": () => exchangeMail({ from: "x@other.example" }),
  "exchange, two From": () => exchangeMail({ below: "From: x@other.example" }),
  "exchange, another client": () => exchangeMail({ edge: EDGE.replace(IP, "198.51.100.9") }),
  "exchange, IPv6": () =>
    exchangeMail({ result: PASS.replace(IP, "2001:DB8:0::1"), edge: EDGE.replace(IP, "2001:db8::1") }),
  "exchange, no edge": () => exchangeMail({ edge: null }),
  "exchange, gateway by name": () => exchangeMail({ edge: EDGE.replace("mta.example.com", "a.star.example") }),
  "exchange, gateway by a field": () => exchangeMail({ below: "X-MS-Exchange-ExternalOriginalInternetSender: x" }),
  "exchange, gateway by a field, no result": () =>
    exchangeMail({ result: null, below: "X-MS-Exchange-SkipListedInternetSender: x" }),
  "exchange, marker above": () => exchangeMail({ beforeResult: "X-IncomingTopHeaderMarker: x" }),
  "exchange, forged below": () =>
    exchangeMail({ below: `Authentication-Results: ${FAIL}\r\nAuthentication-Results: mx.other.example; dmarc=fail` }),
  "exchange, a stranger above": () =>
    exchangeMail({ above: "Received: from a by b.example; Mon, 1 Jul 2024 03:10:24 +0000" }),
  "exchange, Subject above": () => exchangeMail({ beforeResult: "Subject: x" }),
  "exchange, Date above": () => exchangeMail({ beforeResult: "Date: x" }),
  "exchange, Message-ID above": () => exchangeMail({ beforeResult: "Message-ID: x" }),
  "exchange, edge above": () => exchangeMail({ beforeResult: EDGE }),
  "exchange, unread": () => exchangeMail({ result: "odd=" }),
  "exchange, nothing above": () => `Authentication-Results: ${PASS}\r\n${INNER}\r\n${EDGE}\r\nFrom: news@example.com`,
  "exchange, handed on by a listed server": () =>
    exchangeMail({
      edge: EDGE.replace("mta.example.com", "out.listed.example"),
      below: `Authentication-Results: mx.listed.example; dmarc=pass header.from=example.com\r\nReceived: from x by mx.listed.example; Mon, 1 Jul 2024 03:10:18 +0000`,
      result: null,
    }),
  "exchange, a listed id from elsewhere": () =>
    exchangeMail({
      result: null,
      below:
        "Authentication-Results: mx.listed.example; dmarc=pass header.from=example.com\r\nReceived: from x by mx.listed.example; Mon, 1 Jul 2024 03:10:18 +0000",
    }),
  gmail: () => gmailMail(),
  "gmail, fail": () => gmailMail(GMAIL_RESULT.replaceAll("=pass", "=fail")),
  "gmail, neutral": () =>
    gmailMail(GMAIL_RESULT.replace("dkim=pass", "dkim=neutral").replace("dmarc=pass", "dmarc=none")),
  "gmail, no dmarc": () => gmailMail(GMAIL_RESULT.replace(/;\r\n dmarc.*/, "")),
  "gmail, another id": () => gmailMail(GMAIL_RESULT.replace("mx.google.com;", "mx.other.example;")),
  "gmail, no id": () => gmailMail(GMAIL_RESULT.replace("mx.google.com;", "")),
  "gmail, another client": () => gmailMail(GMAIL_RESULT, GMAIL_EDGE.replace(IP, "198.51.100.9")),
  "gmail, no client": () => gmailMail(GMAIL_RESULT, GMAIL_EDGE.replace(` [${IP}]`, "")),
  "gmail, two edges": () => gmailMail(GMAIL_RESULT, `${GMAIL_EDGE}\r\n${GMAIL_EDGE}`),
  "gmail, no edge": () => gmailMail(GMAIL_RESULT, "X-A: a"),
  "gmail, a stranger above": () => gmailMail(GMAIL_RESULT, `Received: from a by b.example; x\r\n${GMAIL_EDGE}`),
  "gmail, Subject above": () => gmailMail(GMAIL_RESULT, `Subject: x\r\n${GMAIL_EDGE}`),
  "gmail, result on top": () =>
    `${GMAIL_RESULT}\r\n${GMAIL_INNER}\r\n${GMAIL_EDGE}\r\nFrom: news@example.com\r\n${SENDER}`,
  "gmail, none": () => gmailMail("X-A: a"),
  "gmail, another sender": () =>
    gmailMail(GMAIL_RESULT.replace("header.from=example.com", "header.from=other.example")),
  "gmail, forged below": () =>
    `${gmailMail()}\r\n${GMAIL_RESULT}\r\nAuthentication-Results: mx.other.example; spf=none`,
  ...Object.fromEntries(
    [
      [
        "listed",
        "Authentication-Results: mx.listed.example; dmarc=pass header.from=example.com; dkim=pass header.d=example.com",
      ],
      ["listed, fail", "Authentication-Results: mx.listed.example; dmarc=fail action=reject header.from=example.com"],
      ["listed, DKIM alone", "Authentication-Results: mx.listed.example; dkim=pass header.d=example.com"],
      [
        "listed, two that agree",
        "Authentication-Results: mx.listed.example; dmarc=pass header.from=example.com\r\nAuthentication-Results: mx.listed.example; dmarc=pass header.from=example.com",
      ],
      [
        "listed, two that differ",
        "Authentication-Results: mx.listed.example; dmarc=pass header.from=example.com\r\nAuthentication-Results: mx.listed.example; dmarc=fail header.from=example.com",
      ],
      [
        "listed, two methods apart",
        "Authentication-Results: mx.listed.example; dkim=fail header.d=example.com\r\nAuthentication-Results: mx.listed.example; dmarc=none header.from=example.com",
      ],
      ["listed, another sender", "Authentication-Results: mx.listed.example; dmarc=pass header.from=other.example"],
      ["not listed", "Authentication-Results: mx.other.example; dmarc=pass header.from=example.com"],
      ["not listed, Exchange", `Authentication-Results: ${PASS}`],
      [
        "listed below another",
        "Authentication-Results: mx.other.example; spf=none\r\nAuthentication-Results: mx.listed.example; dmarc=pass header.from=example.com",
      ],
    ].map(([name = "", result = ""]) => [
      name,
      () =>
        `Received: from ${IP} by mx2.listed.example (Postfix) with ESMTPS; Mon, 1 Jul 2024 03:10:19 +0000\r\n${result}\r\n${HEADERS}\r\n\r\n${BODY}`,
    ]),
  ),
  "listed, beside a gateway": () =>
    `Received: from x by in.gw.example; Mon, 1 Jul 2024 03:10:19 +0000\r\nAuthentication-Results: mx.listed.example; dmarc=pass header.from=example.com\r\n${HEADERS}`,
  "listed, beside a stranger": () =>
    `Received: from x by b.example; Mon, 1 Jul 2024 03:10:19 +0000\r\nAuthentication-Results: mx.listed.example; dmarc=pass header.from=example.com\r\nReceived: from x; Mon, 1 Jul 2024 03:10:18 +0000\r\n${HEADERS}`,
  "listed, hop below": () =>
    `Received: from x by b.example; Mon, 1 Jul 2024 03:10:19 +0000\r\nAuthentication-Results: mx.listed.example; dmarc=pass header.from=example.com\r\nReceived: from x by mx.listed.example; Mon, 1 Jul 2024 03:10:18 +0000\r\n${HEADERS}`,
  "listed, below From": () =>
    `Received: from x by mx.listed.example; Mon, 1 Jul 2024 03:10:19 +0000\r\n${HEADERS}\r\nAuthentication-Results: mx.listed.example; dmarc=pass header.from=example.com`,
  "on premises by a hop": () =>
    `Received: from a by ex.contoso.example with Microsoft SMTP Server id 1; Mon, 1 Jul 2024 03:10:19 +0000\r\n${HEADERS}`,
  "on premises by a field": () =>
    `Received: from a by ex.contoso.example with ESMTP; Mon, 1 Jul 2024 03:10:19 +0000\r\nX-MS-Exchange-Organization-AuthSource: x\r\n${HEADERS}`,
  "any server": () => `Received: from a by mx.contoso.example with ESMTP; Mon, 1 Jul 2024 03:10:19 +0000\r\n${HEADERS}`,
  sealed: () => sealed(),
  "sealed by another": () => sealed({}, "other.example"),
  "sealed, another sender": () => sealed({ results: "gate.example; dmarc=pass header.from=other.example" }),
  "sealed, DKIM seen": () => sealed({ results: "gate.example; dkim=pass header.d=example.com" }),
  "sealed, no result": () => sealed({ results: "x" }),
  "sealed, text changed": async () => (await sealed()).replace("hello", "HELLO"),
  "sealed, in simple forms": () => sealed({ header: "simple", body: "simple" }),
  "sealed, From not signed": () => sealed({ signed: ["Subject", "Date"] }),
  "sealed, Subject not signed": () => sealed({ signed: ["From", "Date"] }),
  "sealed, fail": () => sealed({ cv: "fail" }),
  "sealed, absent key": () => sealed({ selector: "absent" }),
  "sealed, instance 0": async () => (await sealed()).replaceAll("i=1;", "i=0;"),
  "sealed, instance 51": async () => (await sealed()).replaceAll("i=1;", "i=51;"),
  "sealed, instance missing": async () => (await sealed()).replace("ARC-Seal: i=1; ", "ARC-Seal: "),
  "sealed, message instance missing": async () =>
    (await sealed()).replace("ARC-Message-Signature: i=1; ", "ARC-Message-Signature: "),
  "sealed, odd cv": async () => (await sealed()).replace("cv=none", "cv=maybe"),
  "sealed, odd domain": async () => (await sealed()).replace("cv=none; d=gate.example", "cv=none; d=gate..example"),
  "sealed, odd selector": async () =>
    (await sealed()).replace("cv=none; d=gate.example; s=s", "cv=none; d=gate.example; s=-"),
  "sealed, seal with bh": async () => (await sealed()).replace("cv=none;", "cv=none; bh=AAAA;"),
  "sealed, no seal value": async () => (await sealed()).replace(/(ARC-Seal: [^\r]*b=)[^\r]*/, "$1"),
  "sealed, seal is signed": async () => (await sealed()).replace("h=From", "h=ARC-Seal:From"),
  "sealed, message signature broken": async () => (await sealed()).replace("h=From:To", "h=From:To; h=x"),
  "sealed, results broken": async () =>
    (await sealed()).replace("ARC-Authentication-Results: i=1;", "ARC-Authentication-Results:"),
  "sealed, seal twice": async () => (await sealed()).replace(/(ARC-Seal: [^\r]*)/, "$1\r\n$1"),
  "sealed, message signature twice": async () => {
    const text = await sealed();
    const [, field = ""] = /(ARC-Message-Signature: (?:[^\r]|\r\n[ \t])*)/.exec(text) ?? [];
    return `${field}\r\nARC-Seal: i=2; a=rsa-sha256; cv=pass; d=gate.example; s=s; b=AAAA\r\nARC-Authentication-Results: i=2; none\r\n${text}`;
  },
};

async function sealed(more: Partial<Parameters<typeof arcSealed>[3]> = {}, domain = "gate.example"): Promise<string> {
  const options = {
    domain,
    instance: 1,
    cv: "none",
    results: "gate.example; dmarc=pass header.from=example.com",
    ...more,
  } as const;
  return `${await arcSealed(HEADERS, BODY, rsa, options)}\r\n\r\n${BODY}`;
}

const LOOKUPS: Readonly<Record<string, LookupTxt | null>> = {
  keys: null,
  "not asked": async () => ({ kind: "not-asked" }),
  offline: async () => ({ kind: "offline" }),
  error: async () => ({ kind: "error", reason: "timeout" }),
};

describe.each(Object.keys(MAILS))("%s", (name) => {
  test.each(["unknown", "own-mailbox", "host"] as const)("%s", async (provenance: Provenance) => {
    const text = await (MAILS[name] ?? ((): string => ""))();
    const file = await fileOf(text);
    const header = headerOf(text.split("\r\n\r\n")[0] ?? "");
    const given = provenance === "host" ? header : file;
    same(`${name}, ${provenance}`, await authenticate(given, provenance, LISTED, tools(keys)));
    if (provenance === "unknown") {
      same(`${name}, pasted`, await authenticate(header, provenance, NO_ORGANIZATION, tools(keys)));
    }
  });
});

test.each(
  ["signed", "sealed", "signed with SHA-1"].flatMap((name) =>
    Object.keys(LOOKUPS)
      .slice(1)
      .map((lookup) => [name, lookup] as const),
  ),
)("%s, keys %s", async (name, lookup) => {
  const text = await (MAILS[name] ?? ((): string => ""))();
  const ask = LOOKUPS[lookup] ?? keys;
  same(`${name}, ${lookup}`, await authenticate(await fileOf(text), "unknown", LISTED, tools(ask)));
});

/** Receivers' words over a header that is signed and a text that nobody here has checked. */
test.each([
  ["pass", PASS],
  ["fail", FAIL],
  ["DKIM alone passes", PASS.replace("dmarc=pass", "dmarc=none")],
  [
    "DKIM of another alone passes",
    PASS.replace("dmarc=pass", "dmarc=none").replace("header.d=example.com", "header.d=other.example"),
  ],
  ["DKIM fails, DMARC passes", PASS.replace("dkim=pass", "dkim=fail")],
  ["DKIM fails, no DMARC", PASS.replace("dkim=pass", "dkim=fail").replace("dmarc=pass", "dmarc=none")],
  ["the key was not to be had", PASS.replace("dkim=pass", "dkim=timeout").replace("dmarc=pass", "dmarc=temperror")],
  [
    "one of two passes",
    PASS.replace("dmarc=pass", "dmarc=none").replace(
      "dkim=pass (signature was verified) header.d=example.com",
      "dkim=fail (x) header.d=example.com;dkim=pass (x) header.d=example.com",
    ),
  ],
  ["it accepted a chain", FAIL.replace("compauth=fail reason=000", "compauth=pass reason=130")],
])("a signed header in a mailbox whose receiver says: %s", async (name, result) => {
  const header = (await dkimSigned(HEADERS, BODY, rsa, { domain: "example.com" })).split("\r\n\r\n")[0] ?? "";
  const chain = (await sealed()).split("\r\n\r\n")[0] ?? "";
  const top = `${INNER}\r\nAuthentication-Results: ${result}\r\n${EDGE}`;
  same(`receiver ${name}`, await authenticate(headerOf(`${top}\r\n${header}`), "host", LISTED, tools(keys)));
  same(`receiver of a chain ${name}`, await authenticate(headerOf(`${top}\r\n${chain}`), "host", LISTED, tools(keys)));
  const listed = { ...LISTED, gateways: [IP] };
  same(`gateway ${name}`, await authenticate(headerOf(`${top}\r\n${header}`), "host", listed, tools(keys)));
});
