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
    const text = "See below.\n> Please enter your password.\n> Call +1 808 555 0100";
    const answer = { subject: "Re: Notice", fields: ["In-Reply-To: <1@lamp-shop.example>"] };
    expect(ids(await verified(posing(text, answer)))).toEqual([]);
  });

  test("words in a quotation are all that a mail says which answers nothing", async () => {
    const text = "> Please enter your password.\n> Call +1 808 555 0100";
    expect(ids(await verified(posing(text)))).toEqual(["phone-number", "password"]);
  });

  test("what stands for a picture is read where there is no text", async () => {
    const html = '<img src="cid:1" alt="Please enter your password">';
    expect(ids(await verified(posing("", { html })))).toEqual(["password", "image-only"]);
    expect(
      ids(await verified(posing("", { html: `${html}<p>Lamps in five colours and in three sizes for you.</p>` }))),
    ).toEqual([]);
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

describe("mail that has nothing to do with Microsoft: calls and answers", () => {
  const ordinary = (plan: Partial<MailPlan>): MailPlan => ({
    from: "Kim Berg <kim@woodgrove.example>",
    subject: "Monday",
    ...plan,
  });
  test.each([
    ["a colleague", "Please call me at +1 808 555 0100 if anything changes."],
    ["a signature", "ご不明点がございましたらお電話ください。\nTEL 03-5555-0100"],
    ["an appointment", "Bei Fragen rufen Sie uns an: 030 5550 0100."],
    ["a bill of one's own", "The invoice is attached. Questions? Call us at +1 808 555 0100."],
    ["a program's name", "We use TeamViewer for the lesson."],
  ])("%s", async (_what, text) => {
    expect(ids(await verified(ordinary({ text })))).toEqual([]);
  });
  test.each([
    ["a telephone link", '<a href="tel:+18085550100">Call</a>'],
    ["a button that writes to the sender", '<a href="mailto:kim@woodgrove.example?subject=Visit">Write to us</a>'],
  ])("%s", async (_what, link) => {
    expect(ids(await verified(ordinary({ text: "", html: `<p>Hello there</p>${link}` })))).toEqual([]);
  });
  test.each([
    [
      "a bill nobody ordered",
      "Your subscription was renewed: $399. If you did not authorize it, call +1 808 555 0100.",
    ],
    ["an infected computer", "Your computer is infected. Call +1 808 555 0100."],
    ["in Japanese", "お使いのパソコンがウイルスに感染しました。03-5555-0100 までお電話ください。"],
    ["a virus", "We found a virus on your computer. Call +1 808 555 0100."],
    ["a virus, in Japanese", "ウイルスを検出しました。03-5555-0100 までお電話ください。"],
    ["in Japanese 2", "不審な取引がありました。03-5555-0100 までお電話ください。"],
    ["in German", "Verdächtige Zahlung über 399 EUR. Rufen Sie uns an: 030 5550 0100."],
    ["in French", "Vous n’avez pas effectué ce paiement ? Appelez le 01 55 55 01 00."],
    ["in Spanish", "Si no reconoce este cargo, llame al 915 550 100."],
    ["in Italian", "Se non ha autorizzato il pagamento, chiami il numero 02 5550 0100."],
    ["in Dutch", "Niet besteld? Bel ons: 020 555 0100."],
    ["in Polish", "Jeśli nie zamawiałeś, zadzwoń: 22 555 01 00."],
    ["in Portuguese", "Identificamos uma transação suspeita. Ligue para 4004-0100 agora: (11) 5555-0100."],
    ["in Russian", "Если вы не совершали платеж, позвоните: 8 800 555 01 00."],
    ["in Swedish", "Har du inte beställt detta? Ring oss: 08-555 010 00."],
    ["in Turkish", "Bu ödemeyi onaylamadıysanız bizi arayın: 0212 555 01 00."],
    ["in Korean", "결제하지 않으셨다면 전화하세요: 02-555-0100."],
    ["in Chinese", "如非本人操作，请拨打 400-555-0100。"],
    ["in Chinese of Taiwan", "若您未訂購，請撥打 02-5555-0100。"],
    ["in Arabic", "إذا لم تطلب ذلك، اتصل بنا: 0800 555 0100"],
  ])("%s", async (_what, text) => {
    expect(ids(await verified(ordinary({ text })))).toContain("phone-number");
  });
  test("a button and a reply that both go elsewhere", async () => {
    const html = '<p>Hello there</p><a href="mailto:x@tailspin.example?subject=Yes">It was me</a>';
    expect(ids(await verified(ordinary({ text: "", html, replyTo: "y@tailspin.example" })))).toEqual([
      "mailto-reply",
      "reply-elsewhere",
    ]);
  });
  test("beside a bill nobody ordered a button is told too, without one it is not", async () => {
    const button = '<a href="mailto:kim@woodgrove.example?subject=Stop">Write to us</a>';
    const html = (text: string): string => `<p>${text}</p>${button}`;
    expect(
      ids(await verified(ordinary({ text: "", html: html("Invoice 7. If you did not order it, answer.") }))),
    ).toContain("mailto-reply");
    expect(ids(await verified(ordinary({ text: "", html: html("If you did not order a ticket, answer.") })))).toEqual(
      [],
    );
  });
  test("mail that was passed on is told of a call", async () => {
    const text =
      "From: Microsoft account team <x@lamp-shop.example>\nSent: Monday\nTo: Kim\nSubject: Microsoft account\n\nHello";
    const found = await verified(
      ordinary({ subject: "Fw: Microsoft account", text: `Call me: +1 808 555 0100\n${text}` }),
    );
    expect([found.verdict, ids(found)]).toEqual(["cannot-tell", ["phone-number"]]);
  });
});

describe("what a sentence forbids, mentions or says is done", () => {
  test.each([
    "Do not enter your password on unknown pages.",
    "Please don’t call this number: +1 888 555 0100.",
    "Never buy gift cards for a stranger.",
    "We will never ask you to verify your account.",
    "If this was not you, do not enter your password.",
    "パスワードを入力しないでください。",
    "パスワードを変更しました。",
    "ギフトカードを購入しないでください。",
    "ギフトカードのご購入ありがとうございます。",
    "Geben Sie niemals Ihr Passwort ein.",
    "Geben Sie Ihr Passwort nicht ein.",
    "Kaufen Sie niemals Geschenkkarten.",
    "Ne communiquez jamais votre mot de passe.",
    "N'achetez pas de cartes cadeaux.",
    "No introduzca su contraseña.",
    "No compre tarjetas de regalo.",
    "Non inserire la password.",
    "Non acquistare carte regalo.",
    "Voer nooit uw wachtwoord in.",
    "Koop nooit cadeaukaarten.",
    "Nigdy nie wprowadź hasło.",
    "Nunca digite sua senha.",
    "Não compre cartões-presente.",
    "Никогда не вводите ваш пароль.",
    "Ange aldrig ditt lösenord.",
    "Köp inte presentkort.",
    "Parolanızı girmeyin.",
    "Hediye kartı satın almayın.",
    "비밀번호를 입력하지 마세요.",
    "기프트 카드를 구매하지 마세요.",
    "请勿输入您的密码。",
    "不要购买礼品卡。",
    "請勿輸入您的密碼。",
    "不要購買禮物卡。",
    "لا تدخل كلمة المرور الخاصة بك.",
    "لا تشتر بطاقات هدايا.",
    "We do not accept gift cards.",
    "Win a gift card in our draw!",
    "Thank you for your purchase of a gift card.",
    "I bought a gift card for Tom. Please chip in.",
    "Bitcoin rose 5 % today. Pay attention to the rates.",
    "We do not take bitcoin.",
    "暗号資産に関する新しい法律が成立しました。",
    `Pay in ${"many small ".repeat(10)} rates as Bitcoin does`,
  ])("%s", async (text) => {
    expect(ids(await verified(posing(text))).filter((id) => id !== "payment")).toEqual([]);
  });

  test.each([
    ["Do not ignore: enter your password", "password"],
    ["Do not ignore\nEnter your password", "password"],
    ["If you do not verify your account, it will be closed", "password"],
    ["Users who do not verify your account", "password"],
    ["Do not forget to verify your account", "password"],
    ["We never ask for it. Enter your password", "password"],
    ["無視しないでください。パスワードを入力してください。", "password"],
    ["パスワードを変更しましたら、ご返信ください", "password"],
    ["Ignorieren Sie dies nicht. Geben Sie Ihr Passwort ein.", "password"],
    ["Vergessen Sie nicht Ihr Passwort zu bestätigen", "password"],
    ["N'attendez pas confirmez votre compte", "password"],
    ["Si vous ne confirmez pas votre mot de passe", "password"],
    ["Se não confirmar sua conta", "password"],
    ["Если вы не подтвердите учетную запись", "password"],
    ["계정을 확인하지 않으면 정지됩니다", "password"],
    ["如果不验证您的帐户", "password"],
    ["請勿忽略，請驗證您的帳戶", "password"],
    ["Do not wait! Call us at +1 888 555 0100", "phone-number"],
    ["do not tell anybody; buy gift cards", "gift-card"],
    ["Do not tell anybody and buy gift cards", "gift-card"],
    ["誰にも言わないでください。ギフトカードを購入してください", "gift-card"],
    ["请勿告诉他人，购买礼品卡", "gift-card"],
    ["Could you get some gift cards for the team?", "gift-card"],
    ["Steam cards worth $500, scratch off the back", "gift-card"],
    ["We do not accept gift cards but pay with bitcoin", "crypto"],
    ["My BTC address: 1boatslrhtkngkdxeeobr76b53lettpyt", "crypto"],
    ["Verify your wallet today", "crypto"],
  ])("still asks: %s", async (text, id) => {
    expect(ids(await verified(posing(text)))).toContain(id);
  });

  test("a negation at the very beginning counts", async () => {
    expect(ids(await verified(posing("Never verify your account.", { subject: "" })))).toEqual([]);
  });

  test("a subject forbids nothing that the text says", async () => {
    expect(ids(await verified(posing("Enter your password.", { subject: "Mails you should never" })))).toContain(
      "password",
    );
  });
});

describe("requests that fakes make in their own way", () => {
  test.each([
    ["Download AnyDesk and give us the ID.", "run-program"],
    ["Press Windows+R, then Ctrl+V, then Enter to verify.", "run-program"],
    ["Open the attached file and press Enable Content.", "run-program"],
    ["ファイルを開き「コンテンツの有効化」を押してください。", "run-program"],
    ["iTunesカードの番号を写真で送ってください", "gift-card"],
    ["Reply to this mail with your user name and PIN.", "password"],
    ["ｐａｓｓｗｏｒｄ を入力してください", "password"],
    ["Microsoft Help: +1 888 555 0100 (24/7)", "phone-number"],
    ["Bitte überweisen Sie den Betrag auf unser neues Konto.", "payment"],
    ["يرجى تحويل المبلغ إلى حسابنا البنكي الجديد.", "payment"],
    ["ادفع بالبيتكوين.", "crypto"],
    ["Skicka säkerhetskoden till oss.", "code"],
  ])("%s", async (text, id) => {
    expect(ids(await verified(posing(text)))).toContain(id);
  });

  test.each(["Never install AnyDesk for a stranger.", "Do not enable macros.", "Update your account settings."])(
    "asks nothing: %s",
    async (text) => {
      expect(ids(await verified(posing(text)))).toEqual([]);
    },
  );
});
