import * as fc from "fast-check";
import { authenticate } from "../../src/authentication/authenticate";
import type { LookupTxt, Provenance } from "../../src/authentication/authentication";
import { NO_ORGANIZATION, type Organization } from "../../src/knowledge/organization";
import { parseFile } from "../../src/message/file";
import { exchangeMail, GMAIL_EDGE, GMAIL_RESULT, PASS } from "./mail";
import { headerOf, tools } from "./shared";
import { arcSealed, dkimSigned, rsaSigner } from "./signing";

const HEADERS = "From: News <news@example.com>\r\nSubject: Hello\r\nDate: Mon, 1 Jul 2024 03:10:18 +0000";
const ORGANIZATION: Organization = {
  ...NO_ORGANIZATION,
  trustedAuthservIds: ["mx.example"],
  gateways: ["mta.example.com", "198.51.100.1", "*.gw.example", ""],
  arcSealers: ["example.com", ""],
};

let lookup: LookupTxt;
let signed = "";
let sealed = "";

beforeAll(async () => {
  const signer = await rsaSigner(1024);
  lookup = async () => ({ kind: "found", txt: [signer.record, "v=DKIM1; p=", "p=%%%", ""], source: "dns" });
  signed = (await dkimSigned(HEADERS, "", signer, { domain: "example.com" })).split("\r\nFrom:")[0] ?? "";
  sealed =
    (
      await arcSealed(HEADERS, "", signer, { domain: "example.com", instance: 1, cv: "none", results: "mx; none" })
    ).split("\r\nFrom:")[0] ?? "";
});

test("no header text makes the room throw, whatever it is made of", async () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...HEADERS.split("\r\n"),
      ...exchangeMail().split(/\r\n(?! )/),
      GMAIL_EDGE,
      GMAIL_RESULT,
      `Authentication-Results: ${PASS}`,
      "Authentication-Results: mx.example; dmarc=pass header.from=example.com",
      "DKIM-Signature:",
      "DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s; h=from; bh=; b=",
      "DKIM-Signature: v=1; a=ed25519-sha256; d=example.com; s=s; h=from:::; bh=AA==; b=AA==; x=99999999999",
      "ARC-Seal: i=1; cv=none; a=rsa-sha256; d=example.com; s=s; b=AA==",
      "ARC-Message-Signature: i=1; a=rsa-sha256; d=example.com; s=s; h=; bh=AA==; b=AA==",
      "ARC-Authentication-Results: i=1; mx.example; none",
      "Received:",
      "From:",
      "Reply-To: x@y.example",
      "Content-Type: multipart/report",
      "X-Forefront-Antispam-Report: SFV:SKN",
    ),
    fc.constantFrom("signed", "sealed"),
    fc
      .tuple(
        fc.constantFrom(
          "DKIM-Signature",
          "ARC-Seal",
          "ARC-Message-Signature",
          "Authentication-Results",
          "Received",
          "From",
        ),
        fc.string({ unit: "binary" }),
      )
      .map(([name, value]) => `${name}: ${value.replaceAll(/[\r\n]/g, " ")}`),
  );
  const provenance = fc.constantFrom<Provenance>("host", "own-mailbox", "unknown");
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 14 }),
      fc.string({ unit: "binary" }),
      provenance,
      async (lines, body, where) => {
        const header = lines.map((one) => (one === "signed" ? signed : one === "sealed" ? sealed : one)).join("\r\n");
        const parsed = await parseFile(Buffer.from(`${header}\r\n\r\n${body}`, "utf8"));
        if (!parsed.ok) return;
        const got = await authenticate(parsed.message, where, ORGANIZATION, tools(lookup));
        // and whatever it is made of: no proof without one From, no failure without a trusted result
        if (parsed.message.from.kind !== "single") expect(got.proof).toBeNull();
        if (got.boundary.kind === "untrusted") expect([got.server, got.failed]).toEqual([null, false]);
        if (where === "unknown") expect(got.boundary).toMatchObject({ kind: "untrusted", why: "provenance-unknown" });
      },
    ),
    { numRuns: 400 },
  );
});

// A reader of quadratic time would not come to an end within the time limit of a test.
test.each([
  [
    "20,000 signatures",
    (): string =>
      `${"DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s; h=from; bh=AA==; b=AA==\r\n".repeat(20_000)}${HEADERS}`,
  ],
  [
    "a signature that names 250,000 fields",
    (): string => `${signed.replace("h=From", `h=From${":a".repeat(250_000)}`)}\r\n${HEADERS}`,
  ],
  ["20,000 results", (): string => `${`Authentication-Results: ${PASS}\r\n`.repeat(20_000)}${HEADERS}`],
  ["20,000 hops", (): string => `${`${GMAIL_EDGE}\r\n`.repeat(20_000)}${HEADERS}`],
  ["20,000 seals", (): string => `${`${sealed}\r\n`.repeat(6_000)}${HEADERS}`],
  [
    "50 sets",
    (): string =>
      `${Array.from({ length: 50 }, (_, index) => sealed.replaceAll("i=1;", `i=${index + 1};`)).join("\r\n")}\r\n${HEADERS}`,
  ],
  ["a megabyte in one signature", (): string => `DKIM-Signature: v=1; b=${"a".repeat(1_000_000)}\r\n${HEADERS}`],
])("%s", async (_, text) => {
  const got = await authenticate(headerOf(text()), "own-mailbox", ORGANIZATION, tools(lookup));
  expect(got.proof).toBeNull();
  expect(got.dkim.length).toBeLessThanOrEqual(62);
});
