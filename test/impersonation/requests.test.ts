import { phoneNumbers } from "../../src/impersonation/phoneNumber";
import { plainLetters } from "../../src/impersonation/plainLetters";
import type { Verification } from "../../src/verdict/verification";
import type { MailPlan } from "../messages/build";
import { verified } from "../messages/verified";

const posing = (text: string, more: Partial<MailPlan> = {}): MailPlan => ({
  from: "Microsoft <notice@lamp-shop.example>",
  subject: "Notice",
  text,
  ...more,
});
const ids = ({ requests }: Verification): string[] => requests.map((request) => request.id);

describe("requests in 16 languages", () => {
  test.each([
    ["en", "Please enter your password to continue.", "password"],
    ["ja", "パスワードを入力してください。", "password"],
    ["de", "Bitte bestätigen Sie Ihr Passwort.", "password"],
    ["fr", "Vérifiez votre compte maintenant.", "password"],
    ["es", "Verifique su cuenta ahora.", "password"],
    ["it", "Verifica il tuo account ora.", "password"],
    ["nl", "Bevestig uw account nu.", "password"],
    ["pl", "Zaloguj się teraz.", "password"],
    ["pt-BR", "Confirme sua conta agora.", "password"],
    ["ru", "Подтвердите учетную запись.", "password"],
    ["sv", "Bekräfta ditt konto nu.", "password"],
    ["tr", "Hesabınızı doğrulayın.", "password"],
    ["ko", "계정을 확인하세요.", "password"],
    ["zh-CN", "请验证您的帐户。", "password"],
    ["zh-TW", "請驗證您的帳戶。", "password"],
    ["ar", "تحقق من حسابك الآن.", "password"],
    ["en", "Your verification code is below.", "code"],
    ["ja", "確認コードをお知らせください。", "code"],
    ["de", "Ihr Sicherheitscode steht unten.", "code"],
    ["fr", "Votre code de vérification est ici.", "code"],
    ["es", "Su código de seguridad.", "code"],
    ["zh-CN", "您的验证码如下。", "code"],
    ["ko", "인증 코드를 알려 주세요.", "code"],
    ["en", "Buy gift cards and send the numbers.", "gift-card"],
    ["ja", "ギフトカードを購入してください。", "gift-card"],
    ["de", "Kaufen Sie Geschenkkarten.", "gift-card"],
    ["pt-BR", "Compre um cartão-presente.", "gift-card"],
    ["ar", "اشتر بطاقة هدايا.", "gift-card"],
    ["en", "Send 0.1 Bitcoin to our wallet.", "crypto"],
    ["ja", "暗号資産でお支払いください。", "crypto"],
    ["ru", "Переведите криптовалюту.", "crypto"],
    ["en", "The invoice is attached.", "payment"],
    ["ja", "請求書をご確認ください。", "payment"],
    ["fr", "La facture est jointe.", "payment"],
    ["tr", "Faturanız hazır.", "payment"],
    ["en", "Your account will be suspended within 24 hours.", "urgency"],
    ["ja", "24時間以内に手続きしてください。", "urgency"],
    ["de", "Handeln Sie umgehend.", "urgency"],
    ["it", "Entro 24 ore il servizio termina.", "urgency"],
    ["sv", "Svara omedelbart.", "urgency"],
    ["zh-TW", "請立即處理。", "urgency"],
    ["ko", "즉시 조치하십시오.", "urgency"],
    ["en", "This message is from a trusted sender.", "forged-trust-text"],
    ["en", "Verified from safe senders list", "forged-trust-text"],
    ["de", "Vertrauenswürdiger Absender", "forged-trust-text"],
    ["ja", "安全な送信者からのメールです。", "forged-trust-text"],
    ["en", "Enter the code at microsoft.com/devicelogin", "device-code"],
  ])("%s: %s", async (_language, text, id) => {
    expect(ids(await verified(posing(text)))).toContain(id);
  });

  test.each([
    "Nothing is asked here.",
    "ここでは何もお願いしていません。",
    "Hier wird nichts verlangt.",
    "这里没有任何要求。",
    "The password of the past is history.",
  ])("no request: %s", async (text) => {
    expect(ids(await verified(posing(text)))).toEqual([]);
  });

  test("words in a quotation are not the sender's", async () => {
    expect(ids(await verified(posing("See below.\n> Please enter your password.\n> Call +1 808 555 0100")))).toEqual(
      [],
    );
  });

  test("disguised words are read", async () => {
    expect(ids(await verified(posing("Please еntеr yоur pаssword.")))).toContain("password");
    expect(ids(await verified(posing("Please en\u200bter your pass\u00adword.")))).toContain("password");
  });

  test("the most dangerous stands first", async () => {
    const found = await verified(
      posing(
        "Enter your password within 24 hours, buy gift cards, call us at +1 808 555 0100, pay the invoice with Bitcoin. The code: verification code.",
      ),
    );
    expect(ids(found)).toEqual(["gift-card", "crypto", "phone-number", "password", "code", "payment", "urgency"]);
  });
});

describe("calls", () => {
  test.each([
    ["plain", "call us at +1 (808) 555-0100", "+1 (808) 555-0100"],
    ["dots", "call 808.555.0100 now", "808.555.0100"],
    ["spaces", "dial 1 808 555 0100", "1 808 555 0100"],
    ["bullets", "call 1 • 808 • 555 • 0100", "1 • 808 • 555 • 0100"],
    ["letters for digits", "call +1 8O8 555 O1OO", "+1 8o8 555 o1oo"],
    ["full width", "お電話ください ０３-５５５５-０１００", "03-5555-0100"],
    ["mathematical", "call +𝟏 𝟖𝟎𝟖 𝟓𝟓𝟓 𝟎𝟏𝟎𝟎", "+1 808 555 0100"],
    ["toll free in Japan", "フリーダイヤル 0120-555-010 まで", "0120-555-010"],
    ["Germany", "rufen Sie uns an: 030 5550 0100", "030 5550 0100"],
    ["China", "请拨打 400-555-0100", "400-555-0100"],
    [
      "written out",
      "call us: one eight zero eight five five five zero one zero zero",
      "one eight zero eight five five five zero one zero zero",
    ],
    ["dashes of all kinds", "call +1–808—555‑0100", "+1–808—555‐0100"],
  ])("%s", async (_how, text, number) => {
    const found = await verified(posing(text));
    expect(found.requests).toContainEqual(expect.objectContaining({ id: "phone-number", params: { number } }));
  });

  test.each([
    ["a number nobody is told to call", "Tel: +1 808 555 0100"],
    ["a date", "call us on 2026-10-20 10:30"],
    ["an address", "call from 203.0.113.255 was blocked"],
    ["an order", "call about order MS-2801-1396259"],
    ["an amount", "call: $1,234,567.89"],
    ["a short number", "call 12345"],
    ["no number", "call us"],
    ["far away", `call us. ${"Lorem ipsum dolor sit amet. ".repeat(12)} 808 555 0100`],
  ])("%s", async (_what, text) => {
    expect(ids(await verified(posing(text)))).not.toContain("phone-number");
  });

  test("a telephone link", async () => {
    expect(
      ids(await verified(posing("", { html: '<p>Hello there</p><a href="tel:+18085550100">Help</a>' }))),
    ).toContain("phone-number");
  });

  test("beside a bill any number counts", async () => {
    expect(ids(await verified(posing("Invoice 7\nTel: +1 808 555 0100")))).toContain("phone-number");
  });

  test("a long row of digits is walked once", () => {
    expect(phoneNumbers("1 ".repeat(50_000))).toEqual(expect.any(Array));
    expect(phoneNumbers(plainLetters("one ".repeat(20_000))).length).toBeLessThanOrEqual(25);
  });
});

describe("mail bait and answers", () => {
  test.each([
    ["a button", '<a href="mailto:x@lamp-shop.example?subject=Report">Report the user</a>', "x@lamp-shop.example"],
    ["a prepared mail", '<a href="mailto:x@lamp-shop.example?body=yes">x@lamp-shop.example</a>', "x@lamp-shop.example"],
    ["percent-encoded", '<a href="mailto:x%40lamp-shop.example">Report</a>', "x@lamp-shop.example"],
  ])("%s", async (_what, link, address) => {
    const found = await verified(posing("", { html: `<p>Hello there</p>${link}` }));
    expect(found.requests).toContainEqual(expect.objectContaining({ id: "mailto-reply", params: { address } }));
    expect(found.findings.map((finding) => finding.id)).toContain("no-web-link");
  });

  test("a free mailbox in the text where there is no web link", async () => {
    const found = await verified(posing("You won. Write to award62@gmail.com."));
    expect(found.requests[0]).toMatchObject({ id: "mailto-reply", params: { address: "award62@gmail.com" } });
  });

  test("the last word for answering in front of an address counts, one far from it does not", async () => {
    const far = "and so on ".repeat(20);
    const address = "award62@gmail.com";
    const near = await verified(
      posing(`Write to us. ${far} Your lamp is at x@lamp-shop.example. Write to ${address}.`),
    );
    expect(near.requests).toContainEqual(expect.objectContaining({ id: "mailto-reply", params: { address } }));
    expect(ids(await verified(posing(`Write to us. ${far} ${address}`)))).not.toContain("mailto-reply");
    expect(ids(await verified(posing(`${address} is where you can write to.`)))).not.toContain("mailto-reply");
  });

  test.each([
    ["a signature", '<a href="mailto:kim@lamp-shop.example">kim@lamp-shop.example</a>'],
    ["unsubscribe", '<a href="mailto:list@lamp-shop.example?subject=unsubscribe">Unsubscribe</a>'],
    ["a web link", '<a href="https://lamp-shop.example/">Open</a>'],
  ])("%s is no bait", async (_what, link) => {
    const found = await verified(posing("", { html: `<p>Hello there</p>${link}` }));
    expect(ids(found)).not.toContain("mailto-reply");
    expect(found.findings.map((finding) => finding.id)).not.toContain("no-web-link");
  });

  test.each([
    ["another domain", "x@other.example", "reply-elsewhere"],
    ["a free mailbox", "x@gmail.com", "reply-personal-mail"],
  ])("answers to %s", async (_what, replyTo, id) => {
    const found = await verified(posing("Hello", { replyTo }));
    expect(ids(found)).toContain("reply-elsewhere");
    expect(found.findings).toContainEqual(
      expect.objectContaining({ id, weight: "against", params: { address: replyTo } }),
    );
  });

  test.each(["notice@lamp-shop.example", "other@lamp-shop.example", "x@mail.lamp-shop.example"])(
    "answers to %s stay at home",
    async (replyTo) => {
      const found = await verified(posing("Hello", { replyTo }));
      expect(ids(found)).not.toContain("reply-elsewhere");
      expect(found.findings.map((finding) => finding.id)).not.toContain("reply-elsewhere");
    },
  );

  test("a guest invitation answers to the person who invites, by design", async () => {
    const found = await verified({
      from: "Microsoft Invitations <invites@microsoft.com>",
      subject: "Kim invited you",
      replyTo: "kim@contoso.example",
    });
    expect([found.verdict, ids(found)]).toEqual(["microsoft-service", []]);
  });
});

describe("attachments and pictures", () => {
  test.each([
    "page.html",
    "page.HTM",
    "picture.svg",
    "note.one",
    "message.rpmsg",
    "program.exe",
    "files.zip",
    "macro.docm",
    "link.lnk",
    "disk.iso",
    "invite.ics",
  ])("%s is risky", async (name) => {
    const found = await verified(
      posing("See the attachment.", { attachments: [{ name, type: "application/octet-stream" }] }),
    );
    expect(found.requests).toContainEqual(expect.objectContaining({ id: "attachment", params: { name } }));
  });

  test.each(["report.pdf", "photo.jpg", "letter.docx", "table.xlsx"])("%s is not", async (name) => {
    expect(
      ids(await verified(posing("See the attachment.", { attachments: [{ name, type: "application/octet-stream" }] }))),
    ).not.toContain("attachment");
  });

  test("a code to scan", async () => {
    expect(
      ids(
        await verified(
          posing("Scan the QR code to keep your account.", { attachments: [{ name: "code.png", type: "image/png" }] }),
        ),
      ),
    ).toContain("qr-code");
    expect(ids(await verified(posing("We talked about a QR code.")))).not.toContain("qr-code");
  });

  test("a picture instead of text", async () => {
    expect(
      ids(await verified(posing("", { html: '<img src="https://lamp-shop.example/a.png" width="600" height="400">' }))),
    ).toContain("image-only");
    expect(
      ids(
        await verified(
          posing("", {
            html: `<p>${"Words to read. ".repeat(10)}</p><img src="https://lamp-shop.example/a.png" width="600" height="400">`,
          }),
        ),
      ),
    ).not.toContain("image-only");
  });

  test("consent for an app", async () => {
    const found = await verified(
      posing("", {
        html: '<p>Hello there</p><a href="https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1">Accept</a>',
      }),
    );
    expect(found.requests).toContainEqual({ id: "consent", params: {}, at: { kind: "link", index: 0 } });
  });
});

describe("mail that has nothing to do with Microsoft", () => {
  const ordinary = (text: string): MailPlan => ({
    from: "Woodgrove Shop <shop@woodgrove.example>",
    subject: "Your order",
    text,
  });
  test("its invoices and deadlines are its own affair", async () => {
    expect(ids(await verified(ordinary("The invoice is attached. Please pay within 24 hours.")))).toEqual([]);
  });
  test("what is dangerous whoever asks is told, with all the rest", async () => {
    expect(ids(await verified(ordinary("Pay the invoice with gift cards within 24 hours.")))).toEqual([
      "gift-card",
      "payment",
      "urgency",
    ]);
  });
});
