/** Each row of notices.json as a whole message through the whole engine: what a person is told, and what never happens. */
import notices from "../../src/knowledge/notices.json";
import { senderOf } from "../../src/knowledge/senders";
import { verified } from "../messages/verified";

const SEASON = new Date(Date.UTC(2024, 6, 19, 10));
const DAY = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day, 10));

const counting = notices.notices.flatMap((row) =>
  row.senders.flatMap((address) =>
    row.match === "sender"
      ? [{ id: row.id, address, lang: "any", subject: "A matter of ours", text: "Something that a stranger wrote." }]
      : row.wording
          .filter(({ confidence }) => confidence !== "low")
          .map(({ lang, place, text }) => ({
            id: row.id,
            address,
            lang,
            subject: place === "subject" ? text : "Outlook",
            text: place === "text" ? `${text}.` : "Text.",
          })),
  ),
);

test.each(counting)(
  "$id from $address ($lang): proved, it is what its row says",
  async ({ id, address, subject, text }) => {
    const result = await verified({ from: `Microsoft <${address}>`, subject, text, date: SEASON });
    const service = senderOf(address).class === "service";
    expect(result.verdict).toBe(service ? "microsoft-service" : "microsoft-notice");
    // of a service only its name is told, because the words are a stranger's
    expect(result.notice?.id ?? null).toBe(service ? null : id);
    expect(result.sentBy.service === null).toBe(!service);
  },
);

test.each(counting)(
  "$id ($lang) from elsewhere, refused or unproved: never raised",
  async ({ address, subject, text }) => {
    const positive = ["microsoft-notice", "microsoft-sender", "microsoft-service"];
    for (const plan of [
      { from: "Microsoft <outlook@attacker.example>", subject, text, date: SEASON },
      { from: `Microsoft <${address}>`, subject, text, date: SEASON, dmarc: "fail" as const },
      { from: `Microsoft <${address}>`, subject, text, date: SEASON, dmarc: "no-server" as const },
      { from: `"${address}" <someone@attacker.example>`, subject, text, date: SEASON },
    ])
      expect(positive).not.toContain((await verified(plan)).verdict);
  },
);

test.each([
  ["in its season", SEASON, "microsoft-notice", "in-season"],
  ["two years late", DAY(2026, 10, 20), "microsoft-sender", "late"],
])("the notice of 2024 received %s", async (_, date, verdict, timing) => {
  const result = await verified({
    from: "Outlook <outlook@communication.microsoft.com>",
    subject:
      "アクションが必要です:一部のサード パーティのメールおよびカレンダー アプリにアクセスできなくなる可能性があります",
    text: "2024 年 9 月 16 日以降、安全性の低いサインイン テクノロジーが使用されているアプリでメールにアクセスすることができなくなります。",
    date,
  });
  expect(result).toMatchObject({ verdict, notice: { id: "basic-auth-2024", timing }, topic: "basic-auth-2024" });
});

test("a fake of the notice is told apart, and its matter is still known", async () => {
  const result = await verified({
    from: "Outlook <outlook@attacker.example>",
    subject: "Action required: You may lose access to some of your third-party mail and calendar apps",
    text: "Your Microsoft account will be closed in 24 hours. Verify your password.",
  });
  expect(result).toMatchObject({ verdict: "not-microsoft", notice: null, topic: "basic-auth-2024" });
});
