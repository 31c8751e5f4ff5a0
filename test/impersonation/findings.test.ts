import type { Verification } from "../../src/verdict/verification";
import type { MailPlan } from "../messages/build";
import { verified } from "../messages/verified";

const posing = (more: Partial<MailPlan>): MailPlan => ({
  from: "Microsoft <notice@lamp-shop.example>",
  subject: "Notice",
  text: "Hello.",
  ...more,
});
const page = (body: string): Partial<MailPlan> => ({ html: `<p>Hello there, please read this.</p>${body}` });
const ids = ({ findings }: Verification): string[] => findings.map((finding) => finding.id);

type Row = readonly [id: string, what: string, mail: MailPlan, there: boolean];
const ROWS: readonly Row[] = [
  ["sender-customer-space", "a tenant", posing({ from: "Microsoft <a@contoso.onmicrosoft.com>" }), true],
  ["sender-customer-space", "a firm", posing({}), false],
  ["sender-personal-mail", "Outlook.com", posing({ from: "Microsoft <a@outlook.com>" }), true],
  ["sender-personal-mail", "Gmail", posing({ from: "Microsoft <a@gmail.com>" }), true],
  ["sender-personal-mail", "a firm", posing({}), false],
  ["sender-subsidiary", "GitHub", posing({ from: "octo <notifications@github.com>" }), true],
  ["sender-subsidiary", "a firm", posing({}), false],
  ["sender-punycode", "an international name", posing({ from: "Desk <a@xn--bcher-kva.example>" }), true],
  ["sender-punycode", "a plain name", posing({}), false],
  [
    "two-addresses",
    "another address in the name",
    posing({ from: '"info@contoso.example" <notice@lamp-shop.example>' }),
    true,
  ],
  [
    "two-addresses",
    "the same address in the name",
    posing({ from: '"notice@lamp-shop.example" <notice@lamp-shop.example>' }),
    false,
  ],
  ["return-path-elsewhere", "errors elsewhere", posing({ returnPath: "<b@bounces.other.example>" }), true],
  ["return-path-elsewhere", "errors at home", posing({ returnPath: "<b@bounces.lamp-shop.example>" }), false],
  ["return-path-elsewhere", "no errors wanted", posing({ returnPath: "<>" }), false],
  ["sender-field-elsewhere", "handed in by another", posing({ fields: ["Sender: x@other.example"] }), true],
  ["sender-field-elsewhere", "handed in at home", posing({ fields: ["Sender: x@lamp-shop.example"] }), false],
  ["self-addressed", "to itself", posing({ to: "notice@lamp-shop.example" }), true],
  ["self-addressed", "to me", posing({}), false],
  [
    "direct-send",
    "own name from outside",
    posing({
      from: "HR <hr@tailspin.example>",
      to: "a@tailspin.example",
      dmarc: "none",
      stamps: ["X-MS-Exchange-Organization-AuthAs: Anonymous"],
    }),
    true,
  ],
  [
    "direct-send",
    "own name from outside, proved",
    posing({
      from: "HR <hr@tailspin.example>",
      to: "a@tailspin.example",
      stamps: ["X-MS-Exchange-Organization-AuthAs: Anonymous"],
    }),
    false,
  ],
  [
    "direct-send",
    "the stamp below the result is the sender's",
    posing({
      from: "HR <hr@tailspin.example>",
      to: "a@tailspin.example",
      dmarc: "none",
      fields: ["X-MS-Exchange-Organization-AuthAs: Anonymous"],
    }),
    false,
  ],
  [
    "direct-send",
    "from inside",
    posing({
      from: "HR <hr@tailspin.example>",
      to: "a@tailspin.example",
      dmarc: "none",
      stamps: ["X-MS-Exchange-Organization-AuthAs: Internal"],
    }),
    false,
  ],
  [
    "direct-send",
    "another firm",
    posing({
      from: "HR <hr@lamp-shop.example>",
      to: "a@tailspin.example",
      dmarc: "none",
      stamps: ["X-MS-Exchange-Organization-AuthAs: Anonymous"],
    }),
    false,
  ],
  ["own-organization", "colleagues", posing({ from: "Kim <kim@tailspin.example>", to: "a@tailspin.example" }), true],
  ["own-organization", "strangers", posing({}), false],
  [
    "mailing-list",
    "a list",
    posing({
      from: "Kim <kim@lamp-shop.example>",
      fields: ["List-Id: <l.example>", "List-Post: <mailto:l@l.example>"],
    }),
    true,
  ],
  [
    "mailing-list",
    "a newsletter",
    posing({ from: "Kim <kim@lamp-shop.example>", fields: ["List-Unsubscribe: <https://l.example>"] }),
    false,
  ],
  [
    "mentions-microsoft",
    "the word",
    posing({ from: "Kim <kim@lamp-shop.example>", text: "We use Microsoft here." }),
    true,
  ],
  ["mentions-microsoft", "no word", posing({ from: "Kim <kim@lamp-shop.example>" }), false],
  [
    "link-names-other-domain",
    "a lie",
    posing(page('<a href="https://lamp-shop.example/">https://account.microsoft.com/</a>')),
    true,
  ],
  [
    "link-names-other-domain",
    "the truth",
    posing(page('<a href="https://lamp-shop.example/">https://lamp-shop.example/</a>')),
    false,
  ],
  ["link-lookalike", "a lookalike", posing(page('<a href="https://micros0ft.example/">Open</a>')), true],
  ["link-lookalike", "another", posing(page('<a href="https://lamp-shop.example/">Open</a>')), false],
  ["link-lookalike", "the real one", posing(page('<a href="https://account.microsoft.com/">Open</a>')), false],
  [
    "link-hides-target",
    "a name before the @",
    posing(page('<a href="https://microsoft.com@lamp-shop.example/">Open</a>')),
    true,
  ],
  ["link-hides-target", "plain", posing(page('<a href="https://lamp-shop.example/">Open</a>')), false],
  ["link-ip-address", "a number", posing(page('<a href="http://192.0.2.1/">Open</a>')), true],
  ["link-ip-address", "a name", posing(page('<a href="https://lamp-shop.example/">Open</a>')), false],
  [
    "link-recipient",
    "my address",
    posing(page('<a href="https://lamp-shop.example/?someone@example.net">Open</a>')),
    true,
  ],
  ["link-recipient", "none", posing(page('<a href="https://lamp-shop.example/">Open</a>')), false],
  ["link-customer-hosted", "a form", posing(page('<a href="https://forms.office.com/r/1">Open</a>')), true],
  [
    "link-customer-hosted",
    "Microsoft's own page",
    posing(page('<a href="https://account.microsoft.com/">Open</a>')),
    false,
  ],
  ["link-redirector", "aka.ms", posing(page('<a href="https://aka.ms/x">Open</a>')), true],
  ["link-redirector", "a page", posing(page('<a href="https://lamp-shop.example/">Open</a>')), false],
  [
    "tracking-pixel-disguise",
    "an image of Microsoft's",
    posing(page('<img src="https://mucp.api.account.microsoft.com/m/v2/v?d=1" width="1" height="1">')),
    true,
  ],
  [
    "tracking-pixel-disguise",
    "an image of another's",
    posing(page('<img src="https://lamp-shop.example/a.png">')),
    false,
  ],
  [
    "tracking-pixel-disguise",
    "in mail that does not pose",
    posing({ from: "Kim <kim@lamp-shop.example>", ...page('<img src="https://www.microsoft.com/a.png">') }),
    false,
  ],
  ["hidden-text", "a page of it", posing(page(`<div style="display:none">${"padding words ".repeat(60)}</div>`)), true],
  ["hidden-text", "a preview line", posing(page('<div style="display:none">Your monthly letter</div>')), false],
  ["disguised-letters", "overlays in the subject", posing({ subject: "Y\u034Fo\u034Fur device" }), true],
  ["disguised-letters", "Cyrillic among Latin letters", posing({ subject: "Yоur dеvice" }), true],
  ["disguised-letters", "mathematical letters", posing({ subject: "𝐘𝐨𝐮𝐫 device" }), true],
  ["disguised-letters", "accents", posing({ subject: "Übersicht über Ihre Möbel – déjà vu" }), false],
  ["disguised-letters", "Russian", posing({ subject: "Важное сообщение о Microsoft" }), false],
  ["disguised-letters", "Japanese full width", posing({ subject: "Ｍｉｃｒｏｓｏｆｔ のお知らせ" }), false],
  ["disguised-letters", "an emoji with its selector", posing({ subject: "Sale ❤️ today" }), false],
  [
    "delivery-report",
    "a report",
    posing({
      from: "Mail Delivery <postmaster@lamp-shop.example>",
      returnPath: "<>",
      fields: ["X-Failed-Recipients: x@y.example"],
    }),
    true,
  ],
  ["delivery-report", "a postmaster who writes", posing({ from: "Postmaster <postmaster@lamp-shop.example>" }), false],
];

test.each(ROWS)("%s: %s", async (id, _what, mail, there) => {
  const found = ids(await verified(mail));
  if (there) expect(found).toContain(id);
  else expect(found).not.toContain(id);
});

test("each finding is looked at for and against", () => {
  for (const id of new Set(ROWS.map(([one]) => one)))
    expect([id, new Set(ROWS.filter(([one]) => one === id).map((row) => row[3])).size]).toEqual([id, 2]);
});

test("findings point at their field", async () => {
  const found = await verified(posing({ replyTo: "x@gmail.com" }));
  const reply = found.findings.find((finding) => finding.id === "reply-personal-mail");
  expect(reply?.at).toEqual({ kind: "field", index: expect.any(Number) });
});

describe("a person, or a notice", () => {
  test.each([
    ["a person", { from: "Kim Abercrombie <kim@lamp-shop.example>", subject: "Lunch", text: "At noon?" }, true],
    [
      "an answer",
      { from: "k@lamp-shop.example", subject: "Re: Lunch", text: "Yes", fields: ["In-Reply-To: <1@x.example>"] },
      true,
    ],
    [
      "a list member",
      {
        from: "Kim <kim@lamp-shop.example>",
        subject: "Bug",
        fields: ["List-Id: <l.example>", "List-Post: <mailto:l@l.example>", "List-Unsubscribe: <mailto:l@l.example>"],
      },
      true,
    ],
    ["a machine", { from: "Woodgrove <no-reply@woodgrove.example>", subject: "Your order" }, false],
    ["a support desk", { from: "Woodgrove Support <kim@woodgrove.example>", subject: "Your order" }, false],
    [
      "a newsletter",
      {
        from: "Kim Abercrombie <kim@lamp-shop.example>",
        subject: "News",
        fields: ["List-Unsubscribe: <mailto:l@l.example>"],
      },
      false,
    ],
    [
      "an automatic answer",
      { from: "Kim Abercrombie <kim@lamp-shop.example>", subject: "Away", fields: ["Auto-Submitted: auto-replied"] },
      false,
    ],
    [
      "one who poses",
      { from: "Microsoft <kim@lamp-shop.example>", subject: "Re: Lunch", fields: ["In-Reply-To: <1@x.example>"] },
      false,
    ],
    [
      "somebody at Microsoft",
      {
        from: "Kim Abercrombie <kim.abercrombie@microsoft.com>",
        subject: "Re: Lunch",
        fields: ["In-Reply-To: <1@x.example>"],
      },
      true,
    ],
    [
      "a notice of Microsoft's",
      { from: "Microsoft account team <account-security-noreply@accountprotection.microsoft.com>", subject: "Code" },
      false,
    ],
    [
      "a service",
      {
        from: "Kim in Teams <noreply@email.teams.microsoft.com>",
        subject: "Re: Lunch",
        fields: ["In-Reply-To: <1@x.example>"],
      },
      false,
    ],
  ] as const)("%s", async (_what, mail, person) => {
    expect((await verified(mail)).person).toBe(person);
  });
});

test("the administrator's own notice", async () => {
  const own = {
    id: "pw",
    domains: ["tailspin.example"],
    addresses: [],
    subjectContains: ["Password"],
    text: { en: "Ours." },
    validUntil: null,
  };
  const organization = { trustedAuthservIds: [], gateways: [], arcSealers: [], linkRewriters: [], ownNotices: [own] };
  const mail = {
    from: "IT <it@mail.tailspin.example>",
    to: "a@tailspin.example",
    subject: "Your Microsoft password expires",
  };
  const found = await verified(mail, "own-mailbox", organization);
  expect([found.verdict, found.ownNotice]).toEqual(["own-notice", { id: "pw", text: { en: "Ours." } }]);
  expect((await verified({ ...mail, dmarc: "fail" }, "own-mailbox", organization)).verdict).toBe("not-microsoft");
  expect((await verified(mail, "unknown", organization)).verdict).not.toBe("own-notice");
  expect((await verified({ ...mail, subject: "Lunch" }, "own-mailbox", organization)).verdict).toBe("no-claim");
  expect(
    (await verified({ ...mail, from: "IT <it@eviltailspin.example>" }, "own-mailbox", organization)).verdict,
  ).not.toBe("own-notice");
  const past = { ...organization, ownNotices: [{ ...own, validUntil: Date.UTC(2026, 0, 1) }] };
  expect((await verified(mail, "own-mailbox", past)).verdict).not.toBe("own-notice");
  const named = { ...organization, ownNotices: [{ ...own, addresses: ["IT@mail.tailspin.example"] }] };
  expect((await verified(mail, "own-mailbox", named)).verdict).toBe("own-notice");
  expect((await verified({ ...mail, from: "IT <x@mail.tailspin.example>" }, "own-mailbox", named)).verdict).not.toBe(
    "own-notice",
  );
});

test("what was not looked at is said", async () => {
  const { parseHeaderText } = await import("../../src/message/header");
  const { verify } = await import("../../src/verify");
  const { OFFLINE } = await import("../messages/verified");
  const parsed = parseHeaderText(
    "Received: from a.example (192.0.2.1) by b.example; Mon, 1 Jan 2024 00:00:00 +0000\r\nFrom: Microsoft <a@lamp-shop.example>\r\nSubject: x\r\n",
  );
  if (!parsed.ok) throw new Error(parsed.error.id);
  const found = await verify({ message: parsed.message, provenance: "unknown" }, OFFLINE);
  expect(found.verdict).toBe("not-microsoft");
  expect(found.notChecked.map((one) => one.id)).toEqual(expect.arrayContaining(["body", "links", "attachments"]));
  expect(await verify({ message: parsed.message, provenance: "unknown" }, OFFLINE)).toEqual(found);
});
