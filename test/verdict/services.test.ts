import data from "../../src/knowledge/microsoftDomains.json";
import { verified } from "../messages/verified";

const SERVICES = data.senders
  .filter((row) => row.class === "service" && row.confidence !== "low")
  .flatMap((row) =>
    (row.addresses.length > 0 ? row.addresses : [`notice@${row.domain}`]).map(
      (address) => [address, row.service ?? "Microsoft"] as const,
    ),
  );
const CORPORATE = data.senders
  .filter((row) => row.class === "corporate" && row.confidence !== "low")
  .flatMap((row) =>
    (row.addresses.length > 0 ? row.addresses : [`notice@${row.domain}`]).map((address) => [address] as const),
  );

const CHARGE =
  "A charge of 389.90 USD for Windows Defender was made. If this was not you, call us at +1 (808) 555-0100 within 24 hours. Enter your password to verify your account.";

test("the table of senders has services", () => expect(SERVICES.length).toBeGreaterThan(15));

test.each(SERVICES)("%s carries strangers' words: a service, the request first", async (address, service) => {
  const found = await verified({ from: `Microsoft <${address}>`, subject: "Azure: alert", text: CHARGE });
  expect(found.verdict).toBe("microsoft-service");
  expect(found.reason).toMatchObject({ id: "proven-service", params: { service } });
  expect(found.sentBy).toMatchObject({ class: "service", proven: true });
  expect(found.requests[0]).toMatchObject({ id: "phone-number", params: { number: "+1 (808) 555-0100" } });
  expect(found.requests.map((request) => request.id)).toEqual(["phone-number", "password", "payment", "urgency"]);
});

test.each(SERVICES)("%s forged: the server's word decides", async (address) => {
  const found = await verified({
    from: `Microsoft <${address}>`,
    subject: "Azure: alert",
    text: CHARGE,
    dmarc: "fail",
  });
  expect([found.verdict, found.reason.id]).toEqual(["not-microsoft", "spoof-failed"]);
});

test.each(SERVICES)("%s in a file of unknown origin cannot be told", async (address) => {
  const found = await verified({ from: `Microsoft <${address}>`, subject: "Azure: alert", text: CHARGE }, "unknown");
  expect([found.verdict, found.reason.id]).toEqual(["cannot-tell", "unproven-file"]);
});

test.each(CORPORATE)("%s, proved: Microsoft", async (address) => {
  const found = await verified({ from: `Microsoft <${address}>`, subject: "Hello there", text: "Hello." });
  expect(found.verdict).toMatch(/^microsoft-(?:sender|notice)$/);
  expect(found.findings.map((finding) => finding.id)).not.toContain("claim-name");
});

test.each(CORPORATE)("%s, forged", async (address) => {
  const found = await verified({ from: `Microsoft <${address}>`, subject: "Hello there", dmarc: "fail" });
  expect(found.verdict).toBe("not-microsoft");
});

test.each(CORPORATE)("%s, neither confirmed nor denied", async (address) => {
  const found = await verified({ from: `Microsoft <${address}>`, subject: "Hello there", dmarc: "bestguesspass" });
  expect(found.verdict).toBe("cannot-tell");
});

test("a name under microsoft.com that no row has is Microsoft, and said to be in no record", async () => {
  const found = await verified({ from: "Microsoft <hello@made-up-name.microsoft.com>", subject: "Hello" });
  expect(found.verdict).toBe("microsoft-sender");
  expect(found.findings).toContainEqual({
    id: "not-in-our-records",
    weight: "info",
    params: { domain: "made-up-name.microsoft.com" },
  });
});

test.each(["office.com", "bing.com", "microsoft.regsvc.com", "mail.qualtrics-research.com"])(
  "%s may be Microsoft's or send for it, but nobody vouches for mail from it",
  async (domain) => {
    const proven = await verified({ from: `Microsoft Office <hello@${domain}>`, subject: "Hello" });
    expect([proven.verdict, proven.reason.id]).toEqual(["cannot-tell", "proven-hint-only"]);
    const forged = await verified({ from: `Microsoft Office <hello@${domain}>`, subject: "Hello", dmarc: "fail" });
    expect(forged.verdict).toBe("not-microsoft");
  },
);

test.each(["evilmicrosoft.com", "microsoft.com.example", "microsoft.ms", "notmicrosoft.example"])(
  "%s is nobody of ours",
  async (domain) => {
    const found = await verified({ from: `Microsoft <hello@${domain}>`, subject: "Hello" });
    expect(found.verdict).toBe("not-microsoft");
  },
);

test("GitHub is judged as GitHub", async () => {
  const plain = await verified({ from: "octo <notifications@github.com>", subject: "[octo/app] Bug" });
  expect([plain.verdict, plain.sentBy.class, plain.sentBy.service]).toEqual(["no-claim", "subsidiary", "GitHub"]);
  const posing = await verified({ from: "Microsoft Security <notifications@github.com>", subject: "Alert" });
  expect(posing.verdict).toBe("not-microsoft");
});

test("an Azure Communication customer is a customer", async () => {
  const address = "DoNotReply@11111111-2222-3333-4444-555555555555.azurecomm.net";
  expect((await verified({ from: `Contoso <${address}>`, subject: "Hello" })).verdict).toBe("no-claim");
  const posing = await verified({ from: `Microsoft 365 <${address}>`, subject: "Hello" });
  expect([posing.verdict, posing.reason.id, posing.sentBy.class]).toEqual([
    "not-microsoft",
    "claims-from-customer",
    "customer",
  ]);
});

test.each(data.drills.values.slice(0, 12))("a drill from %s is never given away", async (domain) => {
  const found = await verified({ from: `Microsoft account team <notice@${domain}>`, subject: "Unusual sign-in" });
  expect([found.verdict, found.sentBy.class]).toEqual(["not-microsoft", "unrelated"]);
  expect(JSON.stringify({ ...found, authentication: null })).not.toMatch(/drill|simulation/i);
  expect((await verified({ from: `Payroll <notice@${domain}>`, subject: "Your payslip" })).verdict).toBe("no-claim");
});

test("a whole mail with a late copy of the retirement notice", async () => {
  const late = await verified({
    from: "Outlook <outlook@communication.microsoft.com>",
    subject:
      "アクションが必要です:一部のサード パーティのメールおよびカレンダー アプリにアクセスできなくなる可能性があります",
    text: "2024 年 9 月 16 日以降、安全性の低いサインイン テクノロジーが使用されているアプリでメールにアクセスすることができなくなります。",
    date: new Date(Date.UTC(2026, 9, 1)),
  });
  expect([late.verdict, late.reason.id]).toEqual(["microsoft-sender", "proven-notice-late"]);
  expect(late.findings[0]).toMatchObject({ id: "late", weight: "decides" });
  expect(late.topic).toBe("basic-auth-2024");
});

test("the same in its season, and a fake of it", async () => {
  const plan = {
    subject:
      "アクションが必要です:一部のサード パーティのメールおよびカレンダー アプリにアクセスできなくなる可能性があります",
    text: "2024 年 9 月 16 日以降、安全性の低いサインイン テクノロジーが使用されているアプリでメールにアクセスすることができなくなります。",
    date: new Date(Date.UTC(2024, 6, 1)),
  };
  const genuine = await verified({ ...plan, from: "Outlook <outlook@communication.microsoft.com>" });
  expect([genuine.verdict, genuine.reason.id, genuine.notice?.id]).toEqual([
    "microsoft-notice",
    "proven-notice-on-word",
    "basic-auth-2024",
  ]);
  const fake = await verified({ ...plan, from: "Outlook <outlook@lamp-shop.example>" });
  expect([fake.verdict, fake.topic, fake.notice]).toEqual(["not-microsoft", "basic-auth-2024", null]);
  const spoof = await verified({ ...plan, from: "Outlook <outlook@communication.microsoft.com>", dmarc: "fail" });
  expect([spoof.verdict, spoof.reason.id, spoof.topic]).toEqual(["not-microsoft", "spoof-failed", "basic-auth-2024"]);
});
