import { matchNotice, topicOf } from "../../src/knowledge/notices";
import data from "../../src/knowledge/notices.json";
import topics from "../../src/knowledge/topics.json";

const SUMMER_2024 = Date.parse("2024-07-19T10:00:00Z");
const OUTLOOK = "outlook@communication.microsoft.com";
const JA_SUBJECT =
  "アクションが必要です:一部のサード パーティのメールおよびカレンダー アプリにアクセスできなくなる可能性があります";

function match(mail: Partial<Parameters<typeof matchNotice>[0]>) {
  return matchNotice({
    address: OUTLOOK,
    subject: "",
    text: "",
    receivedAt: SUMMER_2024,
    date: SUMMER_2024,
    ...mail,
  });
}

const known = data.notices.flatMap((row) =>
  row.senders
    .slice(0, 1)
    .flatMap((address) => row.wording.map((wording) => ({ id: row.id, address, by: row.match, ...wording }))),
);

test.each(known)("$id in $lang ($place, $confidence): sender and wording together, the subject alone never", (row) => {
  const inMail = row.place === "subject" ? { subject: `Prefix: ${row.text}` } : { text: `Before. ${row.text}. After.` };
  const own = match({ address: row.address, ...inMail });
  // a wording of low confidence is a hint for people who keep the data, no match
  if (row.by === "sender" || row.confidence !== "low") expect(own).toMatchObject({ id: row.id });
  else expect(own).toBeNull();
  for (const address of [
    "someone@attacker.example",
    "outlook@communication.microsoft.com.example",
    `${row.address}.example`,
    "someone@microsoft.com",
  ])
    expect(match({ address, ...inMail })).toBeNull();
});

test("every notice with a known sender whose wording is known, or whose sender alone tells the service, is matched", () => {
  const matchable = data.notices.filter(
    (row) =>
      row.senders.length > 0 && (row.match === "sender" || row.wording.some(({ confidence }) => confidence !== "low")),
  );
  const matched = matchable.filter((row) => {
    const wording = row.wording.find(({ confidence }) => confidence !== "low");
    return (
      match({
        address: row.senders[0] ?? "",
        ...(wording === undefined
          ? {}
          : wording.place === "subject"
            ? { subject: wording.text }
            : { text: wording.text }),
      })?.id === row.id
    );
  });
  expect(matched.map(({ id }) => id)).toEqual(matchable.map(({ id }) => id));
  expect(matched.length).toBeGreaterThanOrEqual(11);
});

test("the sender of a notice with another wording is no notice", () => {
  expect(match({ subject: "Your monthly tips", text: "Five things to try in Outlook" })).toBeNull();
  expect(match({ address: "account-security-noreply@accountprotection.microsoft.com", subject: "Hello" })).toBeNull();
});

test.each([
  ["half-width colon", JA_SUBJECT],
  ["full-width colon and a space", JA_SUBJECT.replace(":", ": ")],
  ["no spaces inside", JA_SUBJECT.replaceAll(" ", "")],
  ["ideographic spaces", JA_SUBJECT.replaceAll(" ", "　")],
  ["half-width kana", JA_SUBJECT.replace("サード", "ｻｰﾄﾞ")],
])("the Japanese subject with %s", (_, subject) => {
  expect(match({ subject })).toEqual({ id: "basic-auth-2024", timing: "in-season" });
});

test("the sender's address is compared as a whole, without regard to case", () => {
  expect(match({ address: " Outlook@Communication.Microsoft.com", subject: JA_SUBJECT })?.id).toBe("basic-auth-2024");
  expect(match({ address: "xoutlook@communication.microsoft.com", subject: JA_SUBJECT })).toBeNull();
});

test("the notice of 2024 in a language whose exact words are not known: its sender, its matter and its day", () => {
  const german =
    "Ab dem 16. September 2024 können Apps mit weniger sicherer Anmeldung nicht mehr auf Ihr Outlook-Postfach zugreifen.";
  expect(match({ subject: "Aktion erforderlich", text: `${german} Moderne Authentifizierung` })).toMatchObject({
    id: "basic-auth-2024",
  });
  expect(
    match({ subject: "Aktion erforderlich", text: "Moderne Authentifizierung in Outlook: Neues im Mai 2026" }),
  ).toBeNull();
});

describe("timing is that of the day on which it was received", () => {
  const at = (receivedAt: string | null, date: string | null) =>
    match({
      subject: JA_SUBJECT,
      receivedAt: receivedAt === null ? null : Date.parse(receivedAt),
      date: date === null ? null : Date.parse(date),
    })?.timing;

  test.each([
    ["2024-06-10T23:59:59Z", "early"],
    ["2024-06-28T00:00:00Z", "in-season"],
    ["2024-09-15T00:00:00Z", "in-season"],
    ["2024-10-31T23:59:59Z", "in-season"],
    ["2024-11-01T00:00:00Z", "late"],
    ["2026-11-24T00:00:00Z", "late"],
  ])("received %s: %s", (receivedAt, timing) => {
    expect(at(receivedAt, "2024-07-01T00:00:00Z")).toBe(timing);
  });

  test("a replayed notice of 2024 that arrives in 2026 is late, whatever its Date field says", () => {
    expect(at("2026-11-20T00:00:00Z", "2024-07-19T00:00:00Z")).toBe("late");
  });

  test("without a trusted time the Date field speaks, and without any it is undated", () => {
    expect(at(null, "2024-07-19T00:00:00Z")).toBe("in-season");
    expect(at(null, null)).toBe("undated");
  });

  test("a notice without a campaign has no season", () => {
    expect(match({ address: "azure-noreply@microsoft.com", subject: "Azure: alert" })?.timing).toBe("undated");
  });
});

describe("the matter is recognized, whoever writes", () => {
  test.each([
    ["en", "Action required: You may lose access to some of your third-party mail and calendar apps"],
    ["en", "Microsoft 365: switch your Outlook to modern authentication today"],
    ["ja", JA_SUBJECT],
    ["ja", "【重要】Outlook の基本認証の終了について"],
    ["zh-CN", "从 2024 年 9 月 16 日起，如果应用使用的登录技术安全性较低，则将无法再访问你的电子邮件。"],
    ["zh-TW", "Outlook 將停用基本驗證"],
    ["ko", "Outlook 기본 인증 종료 안내"],
    ["de", "Outlook: Die Standardauthentifizierung wird abgeschaltet"],
    ["fr", "Outlook : fin de l’authentification de base"],
    ["es", "Outlook dejará de admitir la autenticación básica"],
    ["pt-BR", "O Outlook deixará de aceitar a autenticação básica"],
    ["it", "Outlook: fine dell’autenticazione di base"],
    ["nl", "Outlook stopt met basisverificatie"],
    [
      "sv",
      "Den 16 september 2024 kommer appar som använder mindre säker inloggningsteknik inte längre att kunna komma åt din e-post.",
    ],
    ["pl", "Outlook: koniec uwierzytelniania podstawowego"],
    ["tr", "Outlook için temel kimlik doğrulama sona eriyor"],
    ["ru", "Outlook: базовая проверка подлинности отключается"],
    ["ar", "إيقاف المصادقة الأساسية في Outlook"],
  ])("%s: %s", (_, subject) => {
    expect(topicOf({ subject, text: "" })).toBe("basic-auth-2024");
    expect(topicOf({ subject: "", text: `Hello. ${subject}` })).toBe("basic-auth-2024");
  });

  test.each([
    ["smtp-auth", "Exchange Online to retire Basic auth for Client Submission (SMTP AUTH)"],
    ["smtp-auth", "Exchange Online の SMTP AUTH の基本認証の廃止"],
    ["smtp-auth", "Ihr Drucker sendet über smtp.office365.com mit Standardauthentifizierung"],
    ["ews", "Exchange Online: Exchange Web Services will be retired"],
    ["ews", "Microsoft 365: EWSEnabled と EWS の廃止"],
    ["exchange-basic-auth", "Basic authentication in Exchange Online has been turned off"],
    ["exchange-basic-auth", "Exchange Online の基本認証が無効になりました"],
  ])("%s: %s", (topic, subject) => {
    expect(topicOf({ subject, text: "" })).toBe(topic);
  });

  test.each([
    "Your invoice from Microsoft",
    "Latest news and reviews about Microsoft 365: no longer a surprise",
    "Outlook for the economy in 2027",
    "Microsoft account unusual sign-in activity",
    "会議の資料を Exchange に置きました",
    "Basic authentication in nginx",
    "",
  ])("not: %p", (subject) => {
    expect(topicOf({ subject, text: "" })).toBeNull();
  });

  test("each row of topics.json is reached in its own words", () => {
    for (const row of topics.topics) {
      const words = row.all.map((group) => group[0] ?? "").join(" / ");
      expect([row.topic, "smtp-auth", "ews", "exchange-basic-auth"]).toContain(topicOf({ subject: words, text: "" }));
    }
  });

  test("a megabyte of text is read no further than needed", () => {
    expect(topicOf({ subject: "x".repeat(1_000_000), text: "\u0301".repeat(1_000_000) })).toBeNull();
  });
});
