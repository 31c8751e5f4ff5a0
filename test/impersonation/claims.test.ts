/**
 * One row a claim, for and against: the same kind of mail with and without the thing that makes it a claim.
 */
import { decidingClaim } from "../../src/impersonation/claim";
import type { Claim } from "../../src/impersonation/impersonation";
import type { Verification } from "../../src/verdict/verification";
import type { MailPlan } from "../messages/build";
import { verified } from "../messages/verified";

type Row = readonly [what: string, mail: MailPlan, claim: string | null, verdict: string];

const from = (name: string, address = "notice@lamp-shop.example"): string => `${name} <${address}>`;
const NO = "no-claim";
const NOT = "not-microsoft";
const CANNOT = "cannot-tell";
const ME = "Aiko <aiko@tailspin.example>";
const html = (body: string): Partial<MailPlan> => ({ html: `<html><body>${body}</body></html>` });

const agent = (sender: string): MailPlan => ({ from: from("Desk"), text: "Hello.", fields: [`Sender: ${sender}`] });
const NAMES: readonly Row[] = [
  ["Microsoft, who hands it in", agent("Microsoft account team <x@fabrikam.example>"), "claim-name", NOT],
  [
    "Microsoft, who hands it in from its own address",
    agent("Microsoft Forms <x@microsoft.com>"),
    "claim-name-product",
    NO,
  ],
  [
    "the same, and a claim elsewhere",
    { ...agent("Microsoft account team <x@microsoft.com>"), subject: "Your Microsoft account" },
    "claim-name",
    NOT,
  ],
  ["another, who hands it in", agent("Kim <kim@fabrikam.example>"), null, NO],
  [
    "a list that hands it in",
    {
      ...agent("Microsoft <x@fabrikam.example>"),
      fields: ["Sender: Microsoft <x@fabrikam.example>", "List-Id: <l.example>", "List-Post: <mailto:l@l.example>"],
    },
    null,
    NO,
  ],
  ["Microsoft", { from: from("Microsoft") }, "claim-name", NOT],
  ["Microsoft in the middle of offices", { from: from("The Microsoft Account Team") }, "claim-name", NOT],
  ["Microsoft last", { from: from("Account Team Microsoft") }, "claim-name", NOT],
  ["Microsoft with a sign", { from: from("Microsoft® Security!") }, "claim-name", NOT],
  ["Microsoft behind a person", { from: from("Jane Doe (Microsoft)") }, "claim-name", NO],
  ["Microsoft in a foreign firm's name", { from: from("Lamp Microsoft Services") }, null, NO],
  ["a partner", { from: from("Microsoft Partner Blog") }, null, NO],
  ["a partner by name", { from: from("Microsoft Partner Network Woodgrove") }, null, NO],
  ["offices and a word of teaching", { from: from("Microsoft Security Bulletin") }, "claim-name", NO],
  ["disguised", { from: from("Mіcrosoft") }, "claim-name-disguised", NOT],
  ["a slip of the keys is no disguise", { from: from("Micorsoft") }, "claim-name", NOT],
  ["full width is no disguise", { from: from("Ｍｉｃｒｏｓｏｆｔ") }, "claim-name", NOT],
  ["another firm", { from: from("Microport") }, null, NO],
  ["a letter added", { from: from("Micorosoft サポート") }, "claim-name", NOT],
  ["two letters added", { from: from("Micronosoft") }, null, NO],
  ["an m of two letters", { from: from("Nlicrosoft Account Team") }, "claim-name-disguised", NOT],
  ["an m of three letters", { from: from("lVlicrosoft Account Team") }, "claim-name-disguised", NOT],
  ["a drawn m", { from: from(String.raw`"|\\/|icrosoft Account Team"`) }, "claim-name-disguised", NOT],
  ["strokes around other words", { from: from('"Lamps |v| Account Team"') }, null, NO],
  ["turned around", { from: from("\u202emaet tnuocca tfosorciM\u202c") }, "claim-name-disguised", NOT],
  ["turned around as typed, which is shown backwards", { from: from("\u202eMicrosoft\u202c") }, null, NO],
  ["Coptic", { from: from("Ⲙⲓⲥꞅⲟⲋⲟϝⲧ") }, "claim-name-disguised", NOT],
  ["kanji for kana", { from: from("マイク口ソフト サポート") }, "claim-name-disguised", NOT],
  ["another kanji for kana", { from: from("マイクロソフ卜 サポート") }, "claim-name-disguised", NOT],
  ["small kana", { from: from("マィクロソフト サポート") }, "claim-name", NOT],
  ["spaced kana", { from: from("マイクロソフ ト") }, "claim-name", NOT],
  ["kana with a dot", { from: from("マイクロ・ソフト サポート") }, "claim-name", NOT],
  ["other kana", { from: from("マイクロ・ソース サポート") }, null, NO],
  ["spaced Hangul", { from: from("마이크로 소프트") }, "claim-name", NOT],
  ["spaced Han", { from: from("微 软 客服") }, "claim-name", NOT],
  ["slight software", { from: from("轻微 软件 客服") }, null, NO],
  ["Outlook and an office", { from: from("Outlook Security") }, "claim-name-product", NOT],
  ["Outlook alone", { from: from("Outlook") }, "claim-name-product", NO],
  ["Outlook and a place", { from: from("Outlook India") }, "claim-name-product", NO],
  ["Outlook, two words on", { from: from("Outlook for Young Farmers") }, null, NO],
  ["something's outlook", { from: from("Market Outlook Service") }, null, NO],
  ["OneDrive alone", { from: from("OneDrive") }, "claim-name-product", NOT],
  ["OneDrive and a person", { from: from("Kim via OneDrive") }, "claim-name-product", NO],
  ["OneDrive with a hyphen", { from: from("One-Drive Notification") }, "claim-name-product", NOT],
  ["MSOffice", { from: from("MSOffice Team") }, "claim-name-product", NOT],
  ["MS-Office", { from: from("MS-Office Team") }, "claim-name-product", NOT],
  ["another ms", { from: from("MS-Lamps Team") }, null, NO],
  ["Office 365", { from: from("Office365 Helpdesk") }, "claim-name-product", NOT],
  ["0ffice 365", { from: from("0ffice365") }, "claim-name-disguised", NOT],
  ["Teams and an office", { from: from("Teams Support") }, "claim-name-role", NO],
  ["sports teams", { from: from("Young Teams Support") }, null, NO],
  ["Windows Security", { from: from("Windows Security") }, "claim-name-product", NOT],
  ["Windows", { from: from("Windows") }, null, NO],
  ["an account team", { from: from("Account Security Team") }, "claim-name-role", NO],
  ["a named account team", { from: from("Woodgrove Account Team") }, null, NO],
  ["an address of Microsoft's", { from: from("no-reply@accountprotection.microsoft.com") }, "claim-name-address", NOT],
  ["a host of Microsoft's", { from: from("login.microsoft.com") }, "claim-name-address", NOT],
  ["with a stop of Japanese", { from: from("no-reply@microsoft。com") }, "claim-name-address", NOT],
  ["a customer's address", { from: from("kim@outlook.com") }, null, NO],
  ["an address of another firm", { from: from("info@contoso.example") }, null, NO],
  ["nothing", { from: "notice@lamp-shop.example" }, null, NO],
];

const NOTICE = "Your account: please confirm your password";
const SUSPENDED = "Your Microsoft account will be suspended";
const ONLY_SUBJECT = "Microsoft 365 パスワード有効期限のお知らせ";
const heading = html("<h2>Microsoft account</h2><p>Look at it.</p>");

/** Words of every day that are a product's name too. */
const EVERYDAY: readonly Row[] = [
  ["an office's manager", { from: from("Office Manager"), subject: NOTICE }, "claim-name-role", NO],
  ["live support", { from: from("Live Support Team"), subject: NOTICE }, "claim-name-role", NO],
  ["and Microsoft in the text", { from: from("Office Manager"), subject: NOTICE, ...heading }, "claim-heading", NOT],
  ["Outlook", { from: from("Outlook Team"), subject: NOTICE }, "claim-name-product", NOT],
  ["Office 365", { from: from("Office 365 Support"), subject: NOTICE }, "claim-name-product", NOT],
  ["nobody else's word", { from: from("Intune Support"), subject: NOTICE }, "claim-name-product", NOT],
  ["Windows in Japanese", { from: from("Windows サポートセンター"), subject: NOTICE }, "claim-name-product", NOT],
  ["Windows of glass", { from: from("Windows Service Center"), subject: NOTICE }, "claim-name-role", NO],
  ["Edge", { from: from("Edge Support", "a@edgefitness.example"), subject: NOTICE }, "claim-subject-account", NO],
  ["Azure", { from: from("Azure Support", "a@azurehotel.example"), subject: NOTICE }, "claim-name-product", NO],
  ["Azure elsewhere", { from: from("Azure Support"), subject: NOTICE }, "claim-name-product", NOT],
  ["Azure and an office", { from: from("Azure Support", "a@azure-login.example") }, "claim-name-product", NOT],
  ["a hotel", { from: from("The Outlook Team", "a@outlookhotel.example") }, "claim-name-product", NO],
  [
    "a hotel's notice",
    { from: from("The Outlook Team", "a@outlookhotel.example"), subject: NOTICE },
    "claim-name-product",
    NO,
  ],
  [
    "a hotel as Microsoft",
    { from: from("The Outlook Team", "a@outlookhotel.example"), ...heading },
    "claim-heading",
    NOT,
  ],
  ["Outlook and mail", { from: from("Outlook Team", "a@outlookmail.example") }, "claim-name-product", NOT],
  ["Outlook and an office", { from: from("Outlook Team", "a@my-outlook-verify.example") }, "claim-name-product", NOT],
  ["Outlook itself", { from: from("Outlook Team", "a@outlook.example") }, "claim-name-product", NOT],
  ["Office 365 at an office", { from: from("Office 365 Support", "a@officelamps.example") }, "claim-name-product", NOT],
  ["Microsoft Edge", { from: from("Microsoft Edge Support", "a@edgefitness.example") }, "claim-name", NOT],
];

/** Senders who say who they are. */
const signed = (signature: string, more: Partial<MailPlan> = {}): MailPlan => ({
  from: from("Billing Team"),
  subject: "Payment failed for your Microsoft 365 subscription",
  text: `Hello,\n\nwe could not charge your card.\n\n${signature}`,
  ...more,
});
const OPEN: readonly Row[] = [
  ["a desk that signs with its firm's name", signed("Best regards\nLamp Shop Billing"), "claim-subject", NO],
  ["in Japanese", signed("よろしくお願いいたします。\nLamp Shop サポート"), "claim-subject", NO],
  [
    "without a display name",
    signed("Thanks,\nThe Lamp Shop team", { from: "x@lamp-shop.example" }),
    "claim-subject",
    NO,
  ],
  ["a desk whose firm stands in the footer", signed("Thanks,\nBilling\n© 2026 Lamp Shop Ltd"), "claim-subject", NOT],
  ["a desk that signs with its address", signed("Thanks,\nbilling@lamp-shop.example"), "claim-subject", NOT],
  ["a desk that signs as Microsoft", signed("Thanks,\nThe Microsoft account team\nLamp Shop"), "claim-signature", NOT],
  [
    "Microsoft by name, signed by a firm",
    signed("Best regards\nLamp Shop Billing", { from: from("Microsoft Billing") }),
    "claim-name",
    NOT,
  ],
  [
    "the reader's own firm, forged",
    signed("Best regards\nTailspin IT", { from: "Desk <it@tailspin.example>", to: ME, dmarc: "fail" }),
    "claim-subject",
    NOT,
  ],
  ["in Latin", { from: from("Lamp IT"), subject: ONLY_SUBJECT }, "claim-subject", NO],
  ["a desk only", { from: from("IT"), subject: ONLY_SUBJECT }, "claim-subject", NOT],
  [
    "a short name that is the domain's",
    { from: from("TUM IT-Support", "it@tum.example"), subject: SUSPENDED },
    "claim-subject",
    NO,
  ],
  [
    "a short name in the domain",
    { from: from("TUM IT-Support", "it@tumble.example"), subject: SUSPENDED },
    "claim-subject",
    NOT,
  ],
  ["in Japanese", { from: from("サクラ商事 情報システム部"), subject: ONLY_SUBJECT }, "claim-subject", NO],
  [
    "a desk only, in Japanese",
    { from: from("情報システム部 アカウント管理チーム"), subject: ONLY_SUBJECT },
    "claim-subject",
    NOT,
  ],
  [
    "an office only, in Japanese",
    { from: from("セキュリティ対策室 重要なお知らせ"), subject: ONLY_SUBJECT },
    "claim-subject",
    NOT,
  ],
  ["at a free mailbox", { from: from("サクラ商事", "sakura@gmail.com"), subject: ONLY_SUBJECT }, "claim-subject", NOT],
  ["in Korean", { from: from("사쿠라상사 정보팀"), subject: SUSPENDED }, "claim-subject", NO],
  ["a desk only, in Korean", { from: from("정보시스템 관리팀"), subject: SUSPENDED }, "claim-subject", NOT],
  ["in Chinese", { from: from("樱花商贸 信息部"), subject: SUSPENDED }, "claim-subject", NO],
  ["a desk only, in Chinese", { from: from("邮箱系统管理员"), subject: SUSPENDED }, "claim-subject", NOT],
  ["in Russian", { from: from("Ромашка, отдел кадров"), subject: SUSPENDED }, "claim-subject", NO],
  ["a desk only, in Russian", { from: from("Системный администратор"), subject: SUSPENDED }, "claim-subject", NOT],
  ["in Arabic", { from: from("شركة الياسمين"), subject: SUSPENDED }, "claim-subject", NO],
  ["a desk only, in Arabic", { from: from("مسؤول النظام"), subject: SUSPENDED }, "claim-subject", NOT],
  [
    "a person and Microsoft's heading",
    { from: from("佐藤 花子"), subject: SUSPENDED, ...heading },
    "claim-heading",
    NOT,
  ],
  ["a person and a disguise", { from: from("佐藤 花子"), subject: "Μicrosoft" }, "claim-subject-disguised", NOT],
  [
    "a bulletin that threatens",
    { from: from("Microsoft Security Bulletin"), subject: SUSPENDED },
    "claim-subject",
    NOT,
  ],
  [
    "a bulletin on anything",
    { from: from("Microsoft Security Bulletin"), subject: "Ten updates in May" },
    "claim-name",
    NO,
  ],
  ["a daily that threatens", { from: from("Microsoft 365 Daily"), subject: SUSPENDED }, "claim-subject", NOT],
  [
    "a daily",
    { from: from("Microsoft News Daily"), subject: "Outlook has a new inbox", ...html("<h2>Microsoft 365</h2>") },
    "claim-subject",
    NO,
  ],
  ["a product's digest", { from: from("SharePoint Quarantine Digest"), subject: NOTICE }, "claim-name-product", NOT],
  ["a publisher by name", { from: from("Microsoft News by Woodgrove"), subject: SUSPENDED }, "claim-subject", NO],
  ["hiring", { from: from("Microsoft HR Interview Team") }, "claim-name", NO],
  ["a bought domain", { from: from("Office 365 Lamp"), subject: SUSPENDED }, "claim-name-product", NOT],
  ["a bought domain and any notice", { from: from("Office 365 Lamp"), subject: NOTICE }, "claim-name-product", NO],
  [
    "a bought domain and a heading",
    { from: from("Lamp: Microsoft account team"), subject: SUSPENDED, ...heading },
    "claim-heading",
    NOT,
  ],
  ["a reseller's own domain", { from: from("Lamp Microsoft Services"), subject: SUSPENDED }, "claim-subject", NO],
  [
    "its heading of a product",
    { from: from("Lamp Microsoft Services"), subject: SUSPENDED, ...html("<h2>Microsoft 365</h2>") },
    "claim-subject",
    NO,
  ],
];

const ADDRESSES: readonly Row[] = [
  ["microsoft as a label", { from: from("Desk", "a@microsoft.lamp-shop.example") }, "claim-domain", NOT],
  ["microsoft under another ending", { from: from("Desk", "a@microsoft.example") }, "claim-domain", NOT],
  ["microsoft and an office", { from: from("Desk", "a@microsoft-support.example") }, "claim-domain-lookalike", NOT],
  ["run together", { from: from("Desk", "a@microsoftverify.example") }, "claim-domain-lookalike", NOT],
  ["a digit", { from: from("Desk", "a@micros0ft.example") }, "claim-domain-lookalike", NOT],
  ["rn", { from: from("Desk", "a@rnicrosoft.example") }, "claim-domain-lookalike", NOT],
  ["swapped letters", { from: from("Desk", "a@mircosoft.example") }, "claim-domain-lookalike", NOT],
  ["punycode", { from: from("Desk", "a@xn--microsft-sbh.example") }, "claim-domain-lookalike", NOT],
  ["office365 and an office", { from: from("Desk", "a@office365-login.example") }, "claim-domain-lookalike", NOT],
  ["rn and any word", { from: from("Desk", "a@communication-rnicrosoft.example") }, "claim-domain-lookalike", NOT],
  ["a digit and any word", { from: from("Desk", "a@lamp-micr0soft.example") }, "claim-domain-lookalike", NOT],
  ["a slip of the keys and any word", { from: from("Desk", "a@lamp-microsft.example") }, "claim-domain-lookalike", NO],
  [
    "micro and soft among other words",
    { from: from("Desk", "a@modern-micro-soft-ware.example") },
    "claim-domain-lookalike",
    NO,
  ],
  ["a product with a digit and any word", { from: from("Desk", "a@0utlook-hotel.example") }, null, NO],
  ["microsoft and a firm", { from: from("Desk", "a@microsoft-northwind.example") }, "claim-domain-lookalike", NO],
  ["a user group", { from: from("Desk", "a@microsoftusergroup.example") }, null, NO],
  ["soft", { from: from("Desk", "a@micropoint.example") }, null, NO],
  ["any domain", { from: from("Desk", "a@lamp-shop.example") }, null, NO],
  ["the tenant suffix is no claim", { from: from("Desk", "a@contoso.onmicrosoft.com") }, null, NO],
  [
    "a tenant called microsoft-support",
    { from: from("Desk", "a@microsoft-support.onmicrosoft.com") },
    "claim-domain-lookalike",
    NOT,
  ],
  ["the local part at a free mailbox", { from: from("Desk", "microsoft-support@gmail.com") }, "claim-local-part", NOT],
  ["the local part at a firm", { from: from("Desk", "microsoft-support@lamp-shop.example") }, "claim-local-part", NO],
  ["the bare local part at a free mailbox", { from: from("Desk", "microsoft@gmail.com") }, "claim-local-part", NO],
  [
    "a genuine local part copied",
    { from: from("Desk", "account-security-noreply@lamp-shop.example") },
    "claim-local-part",
    NO,
  ],
  [
    "a copied local part and a subject",
    { from: from("Desk", "account-security-noreply@lamp-shop.example"), subject: "Outlook account" },
    "claim-local-part",
    NOT,
  ],
  ["a local part that trains", { from: from("Desk", "microsoft-training@gmail.com") }, null, NO],
  [
    "a whole address as local part",
    { from: "x@lamp-shop.example", fromField: '"outlook@communication.microsoft.com"@lamp-shop.example' },
    "claim-local-part",
    NOT,
  ],
  [
    "an address that a list rewrote",
    { from: from("Jane Doe", "jane.doe=40microsoft.com@dmarc.lists.example") },
    null,
    NO,
  ],
  ["any local part", { from: from("Desk", "support@gmail.com") }, null, NO],
];

const SUBJECTS: readonly Row[] = [
  ...[
    "Outlook account locked again",
    "Microsoft account closed for Ana (leaver)",
    "Outlook アカウントのロック解除のお願い",
    "Outlook Passwort abgelaufen",
    "Mot de passe Outlook expiré",
    "Outlook 비밀번호 만료",
    "Outlook 密码过期了",
  ].flatMap((subject): Row[] => [
    [`by a person: ${subject}`, { from: from("Kim Abercrombie", "kim@wingtip.example"), subject }, "claim-subject", NO],
    [`by a desk: ${subject}`, { from: from("Mail Admin"), subject }, "claim-subject", NOT],
  ]),
  [
    "to its reader, by a person",
    { from: from("Kim Abercrombie", "kim@wingtip.example"), subject: "Your Outlook account was locked" },
    "claim-subject",
    NOT,
  ],
  [
    "not to its reader, by a person who signs as Microsoft",
    {
      from: from("Kim Abercrombie", "kim@wingtip.example"),
      subject: "Outlook account locked",
      text: "Verify it.\n\nThanks,\nThe Outlook team",
    },
    "claim-signature",
    NOT,
  ],
  [
    "your account and what happens",
    { from: from("Desk"), subject: "Your Microsoft account was locked" },
    "claim-subject",
    NOT,
  ],
  ["the account first", { from: from("Desk"), subject: "Microsoft account: unusual activity" }, "claim-subject", NOT],
  [
    "the brand and what happens",
    { from: from("Desk"), subject: "Microsoft: suspicious sign-in blocked" },
    "claim-subject",
    NOT,
  ],
  ["an underscore", { from: from("Desk"), subject: "Microsoft_unusual signin activity" }, "claim-subject", NOT],
  ["disguised", { from: from("Desk"), subject: "Μicrosoft" }, "claim-subject-disguised", NOT],
  ["a slip", { from: from("Desk"), subject: "Micorsoft" }, null, NO],
  ["kanji for kana", { from: from("Desk"), subject: "マイク口ソフトの確認" }, "claim-subject-disguised", NOT],
  ["kanji beside kana", { from: from("Desk"), subject: "マイクロソフト口座の件" }, null, NO],
  ["turned around", { from: from("Desk"), subject: "\u202eelbasid tnuocca tfosorciM" }, "claim-subject-disguised", NOT],
  ["my account", { from: from("Desk"), subject: "My Microsoft account was locked" }, null, NO],
  [
    "news about accounts",
    { from: from("Desk"), subject: "Researchers: Microsoft account flaw lets hackers in" },
    null,
    NO,
  ],
  ["a course on accounts", { from: from("Desk"), subject: "Webinar: your Microsoft account security" }, null, NO],
  [
    "another account",
    { from: from("Desk"), subject: "Your Woodgrove account was locked" },
    "claim-subject-account",
    NO,
  ],
  ["only the account", { from: from("Desk"), subject: "Outlook account" }, "claim-subject", NO],
  ["only a password", { from: from("Desk"), subject: "Outlook password" }, "claim-subject", NO],
  ["only the brand", { from: from("Desk"), subject: "Microsoft" }, null, NO],
  ["an offer", { from: from("Desk"), subject: "Offer: Microsoft 365 licences" }, null, NO],
  [
    "an answer",
    { from: from("Desk"), subject: "Re: Your Microsoft account was locked", fields: ["In-Reply-To: <a@b.example>"] },
    null,
    NO,
  ],
  [
    "an answer to nothing",
    { from: from("Desk"), subject: "Re: Your Microsoft account was locked" },
    "claim-subject",
    NOT,
  ],
  [
    "a list",
    {
      from: from("Desk"),
      subject: "Your Microsoft account was locked",
      fields: ["List-Id: <l.example>", "List-Post: <mailto:l@l.example>"],
    },
    null,
    NO,
  ],
  [
    "a list id that anyone can write",
    { from: from("Desk"), subject: "Your Microsoft account was locked", fields: ["List-Id: <l.example>"] },
    "claim-subject",
    NOT,
  ],
  [
    "the sender's own name beside it",
    { from: from("Lamp Shop IT"), subject: "Your Microsoft account was locked" },
    "claim-subject",
    NO,
  ],
  [
    "own organization",
    { from: from("IT", "it@tailspin.example"), to: ME, subject: "Your Microsoft account was locked" },
    "claim-subject",
    CANNOT,
  ],
  [
    "own organization, check failed",
    { from: from("IT", "it@tailspin.example"), to: ME, subject: "Your Microsoft account was locked", dmarc: "fail" },
    "claim-subject",
    NOT,
  ],
  [
    "to itself",
    {
      from: from("IT", "it@tailspin.example"),
      to: "it@tailspin.example",
      subject: "Your Microsoft account was locked",
    },
    "claim-subject",
    NOT,
  ],
  [
    "a free mailbox is no organization",
    { from: from("IT", "it@gmail.com"), to: "me@gmail.com", subject: "Your Microsoft account was locked" },
    "claim-subject",
    NOT,
  ],
  ["about fakes", { from: from("Desk"), subject: 'Phishing: "Your Microsoft account was locked"' }, null, NO],
];

const LETTERHEAD = html("<b>Microsoft</b><p>Hello.</p><p>Your mailbox is full.</p><p>Verify your account.</p>");
const PICTURE = '<img src="cid:1" alt="Microsoft account team:&#10;verify your account">';
const TEXTS: readonly Row[] = [
  ["a picture that says it in words of its own", { from: from("Desk"), ...html(PICTURE) }, "claim-heading", NOT],
  [
    "a picture that is not shown",
    { from: from("Desk"), ...html(`<div style="display:none">${PICTURE}</div><img src="cid:2">`) },
    null,
    NO,
  ],
  [
    "a picture beside a text",
    { from: from("Desk"), ...html(`${PICTURE}<p>The lamps of this season, in five colours and three sizes.</p>`) },
    null,
    NO,
  ],
  ["a letterhead and a password", { from: from("Mail Desk"), ...LETTERHEAD }, "claim-heading", NOT],
  ["a letterhead alone", { from: from("Mail Desk"), ...html("<b>Microsoft</b><p>Hello.</p>") }, "claim-heading", NO],
  ["a letterhead and a password, of another firm", { from: from("Lamp Shop"), ...LETTERHEAD }, null, NO],
  ["a letterhead and a password, by a person", { from: from("Ola Nordmann"), ...LETTERHEAD }, "claim-heading", NO],
  [
    "a product as a letterhead, and a password",
    { from: from("Mail Desk"), ...html("<b>Microsoft Teams</b><p>Hello.</p><p>Verify your account.</p>") },
    "claim-heading",
    NO,
  ],
  ...[
    "Outlookをご利用のお客様は、設定の変更をお願いします。",
    "Outlook.comをご利用のお客様へ",
    "Windows 10をご利用のお客様へ",
    "Microsoft Edgeをご利用のお客様へ",
    "Outlook 사용자는 설정을 변경해 주세요.",
  ].map((text): Row => [
    `those who use a product: ${text}`,
    { from: from("Mail hosting"), text },
    "claim-salutation",
    NO,
  ]),
  [
    "those who use Outlook, and a notice",
    { from: from("Mail hosting"), subject: "アカウントの停止", text: "Outlookをご利用のお客様へ" },
    "claim-salutation",
    NOT,
  ],
  [
    "heading",
    { from: from("Desk"), ...html("<h2>Microsoft account</h2><p>Security info was added.</p>") },
    "claim-heading",
    NOT,
  ],
  [
    "heading of a product",
    { from: from("Desk"), ...html("<h2>Microsoft 365</h2><p>Ten tips.</p>") },
    "claim-heading",
    NO,
  ],
  [
    "heading of a product and a notice",
    { from: from("Desk"), subject: "Password notification", ...html("<h2>Microsoft 365</h2><p>Keep it.</p>") },
    "claim-heading",
    NOT,
  ],
  [
    "heading with other words",
    { from: from("Desk"), ...html("<h2>Microsoft buys a lamp maker</h2><p>News.</p>") },
    null,
    NO,
  ],
  ["heading by a teacher", { from: from("Desk"), ...html("<h2>How to protect your Microsoft account</h2>") }, null, NO],
  ["salutation", { from: from("Desk"), text: "Dear Outlook user,\nupdate now." }, "claim-salutation", NOT],
  [
    "salutation to many",
    { from: from("Desk"), text: "Dear Outlook users,\nmaintenance tonight." },
    "claim-salutation",
    NO,
  ],
  ["salutation to a team at Microsoft", { from: from("Desk"), text: "Dear Microsoft team,\nthank you." }, null, NO],
  ["salutation of another firm", { from: from("Desk"), text: "Dear Woodgrove customer,\nhello." }, null, NO],
  ["signature", { from: from("Desk"), text: "Please look.\nRegards,\nMicrosoft Support Team" }, "claim-signature", NOT],
  [
    "signature in one line",
    { from: from("Desk"), text: "Please look. Thanks, The Microsoft account team" },
    "claim-signature",
    NOT,
  ],
  [
    "signature behind a sentence",
    { from: from("Desk"), text: "Hello.\nPlease update your mailbox as soon as you can.\nOffice 365 Team" },
    "claim-signature",
    NOT,
  ],
  [
    "a job title",
    { from: from("Desk"), text: "Please look.\nRegards,\nJane Doe\nMicrosoft Support Team\nLamp Shop" },
    "claim-signature",
    NO,
  ],
  ["another firm's team", { from: from("Desk"), text: "Please look.\nRegards,\nThe Woodgrove account team" }, null, NO],
  ["thanks to a team", { from: from("Desk"), text: "Thanks Microsoft team for coming to our town!\nKim" }, null, NO],
  [
    "a quoted signature",
    {
      from: from("Desk"),
      subject: "Re: Thanks",
      text: "See below.\n> Thanks,\n> The Microsoft account team",
      fields: ["References: <1@lamp-shop.example>"],
    },
    null,
    NO,
  ],
  [
    "an account in the text",
    { from: from("Desk"), text: "Hello.\nWe closed your Microsoft account for security reasons." },
    "claim-text",
    NO,
  ],
  [
    "an account in the text and a role name",
    { from: from("Account Security Team"), text: "Hello.\nWe closed your Microsoft account for security reasons." },
    "claim-text",
    NOT,
  ],
  [
    "my account in the text",
    { from: from("Account Security Team"), text: "Hello.\nI closed my Microsoft account." },
    "claim-name-role",
    NO,
  ],
  [
    "Microsoft's street",
    { from: from("Desk"), text: "Hello.\n© Microsoft Corporation, One Microsoft Way" },
    "claim-imprint",
    NO,
  ],
  ["the word in the text", { from: from("Desk"), text: "We use Microsoft products." }, null, NO],
  [
    "a bill from a free mailbox",
    { from: from("Order 1", "x@gmail.com"), text: "Invoice: Windows Defender $ 389.99. Call +1 808 555 0100" },
    "claim-invoice",
    NOT,
  ],
  [
    "a bill from a firm",
    {
      from: from("Billing"),
      subject: "Invoice for your Microsoft 365 subscription",
      text: "Invoice: Microsoft 365 $ 389.99. Questions? Call +1 808 555 0100",
    },
    "claim-subject",
    NO,
  ],
  [
    "a bill from a firm that nobody ordered",
    { from: from("Order 1"), text: "Invoice: Microsoft 365 $ 389.99. If you did not order it, call +1 808 555 0100" },
    "claim-invoice",
    NO,
  ],
  [
    "the same, with a subject about the subscription",
    {
      from: from("Billing"),
      subject: "Invoice for your Microsoft 365 subscription",
      text: "Invoice: Microsoft 365 $ 389.99. If you did not order it, call +1 808 555 0100",
    },
    "claim-invoice",
    NOT,
  ],
  [
    "a bill for something else",
    { from: from("Order 1", "x@gmail.com"), text: "Invoice: lamp $ 389.99. Call +1 808 555 0100" },
    null,
    NO,
  ],
  [
    "a bill without a call",
    { from: from("Order 1", "x@gmail.com"), text: "Invoice: Windows Defender $ 389.99." },
    null,
    NO,
  ],
  [
    "the retirement, by Outlook",
    {
      from: from("Outlook"),
      subject: "Action required: You may lose access to some of your third-party mail and calendar apps",
      text: "Starting 16 September 2024, apps using less secure sign-in technology will no longer be able to access your email.",
    },
    "claim-topic",
    NOT,
  ],
  [
    "the retirement, by a blog",
    {
      from: from("Mail Blog"),
      subject: "Third-party apps",
      text: "Starting 16 September 2024, apps using less secure sign-in technology will no longer be able to access your email.",
    },
    "claim-topic",
    NO,
  ],
  [
    "handed on",
    {
      from: from("Kim"),
      subject: "Fw: x",
      text: "From: Microsoft account team <x@lamp-shop.example>\nSent: today\nTo: Kim\nSubject: x\n\nThanks,\nThe Microsoft account team",
    },
    "claim-signature",
    CANNOT,
  ],
  [
    "handed on from one who is not called Microsoft",
    {
      from: from("Notice"),
      subject: "Your account",
      text: "From: Mail desk\nDate: today\n\nDear Microsoft user,\nverify your password.",
    },
    "claim-salutation",
    CANNOT,
  ],
  [
    "quoted as a whole",
    { from: from("Notice"), subject: "Your account", text: "> Dear Microsoft user,\n> verify your password." },
    "claim-salutation",
    CANNOT,
  ],
  [
    "quoted as a whole, in an answer",
    {
      from: from("Kim"),
      subject: "Re: Your account",
      text: "> Dear Microsoft user,\n> verify your password.",
      fields: ["In-Reply-To: <1@lamp-shop.example>"],
    },
    null,
    NO,
  ],
  [
    "passed on by a subject that does not say so",
    {
      from: from("Notice"),
      subject: "Your account",
      text: "Hello,\nsee the notice.\nIt is important.\nFrom: Mail desk\nDate: today\n\nDear Microsoft user,\nverify your password.",
    },
    "claim-salutation",
    CANNOT,
  ],
  [
    "quoted below words of one's own that claim",
    { from: from("Notice"), subject: "Your account", text: "Dear Microsoft user,\nverify your password.\n> see below" },
    "claim-salutation",
    NOT,
  ],
  [
    "handed on from somebody else",
    {
      from: from("Kim"),
      subject: "Fw: x",
      text: "From: Pat <x@lamp-shop.example>\nSent: today\nTo: Kim\nSubject: x\n\nHello",
    },
    null,
    NO,
  ],
  [
    "handed on, and posing by name",
    {
      from: from("Microsoft"),
      subject: "Fw: x",
      text: "From: Microsoft account team <x@lamp-shop.example>\nSent: today\nTo: Kim\nSubject: x\n\nHello",
    },
    "claim-name",
    NOT,
  ],
];

const told = ({ verdict, findings }: Verification): { verdict: string; claims: string[] } => ({
  verdict,
  claims: findings.map((finding) => finding.id).filter((id) => id.startsWith("claim-")),
});

describe.each([
  ["names", NAMES],
  ["words of every day", EVERYDAY],
  ["senders who name themselves", OPEN],
  ["addresses", ADDRESSES],
  ["subjects", SUBJECTS],
  ["texts", TEXTS],
])("%s", (_place, rows) => {
  test.each(rows)("%s", async (_what, mail, claim, verdict) => {
    const found = told(await verified(mail));
    expect(found).toEqual({
      verdict,
      claims: claim === null ? [] : expect.arrayContaining([claim]),
    });
  });
});

test("a strong claim decides and stands first, with the field it was read in", async () => {
  const found = await verified({
    from: from("Microsoft"),
    subject: "Your Microsoft account was locked",
    text: "Dear Microsoft user,",
  });
  expect(found.findings[0]).toEqual({
    id: "claim-name",
    weight: "decides",
    params: { text: "Microsoft" },
    at: { kind: "field", index: expect.any(Number) },
  });
  expect(found.reason).toEqual({
    id: "claims-from-elsewhere",
    params: { domain: "lamp-shop.example", claim: "Microsoft" },
  });
  expect(found.findings.slice(1).map((finding) => finding.weight)).not.toContain("decides");
});

test("Microsoft's own address claims nothing false", async () => {
  const found = await verified({
    from: "Microsoft account team <account-security-noreply@accountprotection.microsoft.com>",
    subject: "Microsoft account security alert",
  });
  expect(told(found)).toEqual({ verdict: "microsoft-sender", claims: [] });
});

test("several senders: none of them Microsoft's", async () => {
  const found = await verified({
    from: from("Microsoft"),
    fromField: "Microsoft <a@lamp-shop.example>, Microsoft <b@lamp-shop.example>",
    headerFrom: "lamp-shop.example",
  });
  expect([found.verdict, found.reason.id]).toEqual(["not-microsoft", "from-ambiguous-foreign"]);
});

test("several senders: one of them Microsoft's", async () => {
  const found = await verified({
    from: from("Microsoft"),
    fromField: "Microsoft <a@microsoft.com>, Microsoft <b@lamp-shop.example>",
    headerFrom: "lamp-shop.example",
  });
  expect([found.verdict, found.reason.id]).toEqual(["cannot-tell", "from-ambiguous"]);
});

test.each([
  ["only a name", "Microsoft account team", "cannot-tell"],
  ["only a name in angle brackets", "<Microsoft account team>", "cannot-tell"],
  ["a word instead of an address", '"Microsoft account team" <no-reply>', "cannot-tell"],
  ["a space in the address", "Microsoft account team <a@lamp shop.example>", "not-microsoft"],
  ["a group", "Team: Microsoft <a@lamp-shop.example>;", "not-microsoft"],
  ["a comment as the name", "a@lamp-shop.example (Microsoft account team)", "not-microsoft"],
])("a sender line with %s", async (_what, fromField, verdict) => {
  const found = await verified(
    {
      from: from("x"),
      fromField,
      dmarc: "no-server",
      fields: ["Received: from a.example by b.example; Mon, 1 Jan 2024 00:00:00 +0000"],
    },
    "unknown",
  );
  expect(found.verdict).toBe(verdict);
});

test.each<[string, Claim["id"][], Claim["id"] | null]>([
  ["a heading and a sentence", ["claim-heading", "claim-text"], "claim-heading"],
  ["a sentence and the name that signs it", ["claim-text", "claim-signature"], "claim-text"],
  ["a sentence and the address below", ["claim-text", "claim-imprint"], "claim-text"],
  ["a signature and the address below are one footer", ["claim-signature", "claim-imprint"], null],
  ["one alone", ["claim-text"], null],
  ["the matter of a text names nobody", ["claim-topic"], null],
  ["and does not stand beside the text it is of", ["claim-topic", "claim-text"], null],
])("two weak places of one text: %s", (_what, ids, decides) => {
  const claims = ids.map((id): Claim => ({ id, strength: "together", place: "body", params: { text: id } }));
  expect(decidingClaim(claims)?.id ?? null).toBe(decides);
});
