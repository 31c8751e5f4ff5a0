import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse, type HeaderAnalysis } from "../../src/report/analysis";
import { parseHeaderText } from "../../src/message/header";
import { antispamCodes, antispamFieldIds } from "../../src/knowledge/antispam";
import { fieldGroups } from "../../src/knowledge/headerFields";
import { authenticate } from "../../src/authentication/authenticate";
import { NO_ORGANIZATION } from "../../src/knowledge/organization";
import { LANGUAGES } from "../../src/locales/languages";
import { loadWords } from "../../src/locales/words";
import type { Provenance } from "../../src/authentication/authentication";
import { TOOLS, verification } from "./verification";

async function analysis(
  lines: readonly string[] | string,
  provenance: Provenance = "own-mailbox",
): Promise<HeaderAnalysis> {
  const parsed = parseHeaderText(typeof lines === "string" ? lines : lines.join("\r\n"));
  if (!parsed.ok) throw new Error(parsed.error.id);
  return analyse(parsed.message, await authenticate(parsed.message, provenance, NO_ORGANIZATION, TOOLS));
}

async function ofSample(name: string, provenance: Provenance = "own-mailbox"): Promise<HeaderAnalysis> {
  const { message, value } = await verification(name, provenance);
  return analyse(message, value.authentication);
}

const row = (result: HeaderAnalysis, id: string): HeaderAnalysis["summary"][number] | undefined =>
  result.summary.find((one) => one.id === id);
const texts = (result: HeaderAnalysis, id: string): string[] => (row(result, id)?.values ?? []).map(({ text }) => text);
const marks = (result: HeaderAnalysis): string[] => result.marks.map(({ id }) => id);
const FROM = ["From: A <a@b.example>", "Date: Mon, 16 Sep 2024 12:00:00 +0000"];

describe("summary", () => {
  test("the peer's rows and more, encoded words decoded", async () => {
    const result = await analysis([
      "Return-Path: <bounce@b.example>",
      "Delivered-To: me@example.com",
      "Received: from x by y.example; Mon, 16 Sep 2024 12:00:30 +0000",
      ...FROM,
      "Sender: s@b.example",
      "Reply-To: r@b.example",
      "To: me@example.com",
      "Cc: c@example.com",
      "Subject: =?utf-8?B?44GT44KT44Gr44Gh44Gv?=",
      "Message-ID: <1@b.example>",
      "List-Id: <l.b.example>",
      "Archived-At: <https://b.example/1>",
      "",
    ]);
    expect(result.summary.map(({ id }) => id)).toEqual([
      "subject",
      "from",
      "sender",
      "reply-to",
      "return-path",
      "to",
      "cc",
      "envelope-recipient",
      "date",
      "message-id",
      "list-id",
      "archived-at",
    ]);
    expect(texts(result, "subject")).toEqual(["こんにちは"]);
    expect(row(result, "date")?.deliveredAfter).toBe(30_000);
  });

  test("two From fields: both are shown, and it is said that there may be one only", async () => {
    const result = await analysis([
      "From: Microsoft <a@microsoft.example>",
      ...FROM,
      "Subject: one",
      "Subject: two",
      "",
    ]);
    expect(row(result, "from")?.values.map(({ addresses }) => addresses[0]?.address)).toEqual([
      "a@microsoft.example",
      "a@b.example",
    ]);
    expect(texts(result, "subject")).toEqual(["one", "two"]);
    expect(result.marks.filter(({ id }) => id === "duplicate-field").map(({ params }) => params)).toEqual([
      { name: "From", count: 2 },
      { name: "Subject", count: 2 },
    ]);
  });

  test("an encoded address is a name, never the address", async () => {
    const result = await analysis([
      "From: =?utf-8?Q?Microsoft_<outlook@communication.microsoft.com>?= <evil@attacker.example>",
      "Date: x",
      "",
    ]);
    expect(row(result, "from")?.values[0]?.addresses).toEqual([
      { name: "Microsoft <outlook@communication.microsoft.com>", address: "evil@attacker.example" },
    ]);
  });

  test("an encoded CR LF stays one line, a character split over two B words is whole, cp932 is read", async () => {
    const [subject] = texts(await analysis([...FROM, "Subject: =?utf-8?Q?a=0D=0AB:_c?=", ""]), "subject");
    expect(subject).not.toMatch(/[\r\n]/);
    const bytes = Buffer.from("あ");
    const half = `=?utf-8?B?${bytes.subarray(0, 1).toString("base64")}?= =?utf-8?B?${bytes.subarray(1).toString("base64")}?=`;
    expect(texts(await analysis([...FROM, `Subject: ${half}`, ""]), "subject")).toEqual(["あ"]);
    expect(texts(await analysis([...FROM, "Subject: =?cp932?B?gqCHQA==?=", ""]), "subject")).toEqual(["あ①"]);
  });
});

describe("hops", () => {
  const trace = (...received: string[]): Promise<HeaderAnalysis> =>
    analysis([...received.map((value) => `Received: ${value}`), ...FROM, ""]);

  test("oldest first, delay, share, zone, TLS, private network", async () => {
    const { hops } = await trace(
      "from b.example (192.0.2.2) by c.example with ESMTPS (version=TLS1_0) id 3; Mon, 16 Sep 2024 21:01:40 +0900",
      "from a.example ([10.1.2.3]) by b.example (Postfix) with ESMTPS (using TLSv1.3 with cipher X) id 2 for <me@example.com>; Mon, 16 Sep 2024 12:00:40 +0000",
      "by a.example id 1; Mon, 16 Sep 2024 07:00:00 EST",
    );
    expect(
      hops.hops.map(({ number, by, delay, zoneMinutes, tls, privateNetwork }) => ({
        number,
        by,
        delay,
        zoneMinutes,
        tls,
        privateNetwork,
      })),
    ).toEqual([
      { number: 1, by: "a.example", delay: null, zoneMinutes: -300, tls: "", privateNetwork: false },
      { number: 2, by: "b.example", delay: 40_000, zoneMinutes: 0, tls: "TLS 1.3", privateNetwork: true },
      { number: 3, by: "c.example", delay: 60_000, zoneMinutes: 540, tls: "TLS 1.0", privateNetwork: false },
    ]);
    expect(hops.hops.map(({ percent }) => Math.round(percent))).toEqual([0, 40, 60]);
    expect(hops.total).toBe(100_000);
    expect(hops.hops[2]?.tlsOld).toBe(true);
  });

  test("a clock that is behind is named, and counts for nothing in the shares", async () => {
    const result = await trace(
      "from b by c.example; Mon, 16 Sep 2024 12:00:50 +0000",
      "from a by b.example; Mon, 16 Sep 2024 11:58:00 +0000",
      "by a.example; Mon, 16 Sep 2024 12:00:00 +0000",
    );
    expect(result.hops.hops.map(({ delay }) => delay)).toEqual([null, -120_000, 170_000]);
    expect(result.hops.hops.map(({ percent }) => percent)).toEqual([0, 0, 100]);
    expect(result.hops.skews).toEqual([{ number: 2, by: 120_000 }]);
    expect(result.marks.find(({ id }) => id === "clock-skew")?.params).toEqual({
      number: 2,
      host: "b.example",
      seconds: 120,
    });
  });

  test("what the peer tolerates: Postfix userid, qmail, no semicolon, ISO dates", async () => {
    const { hops } = await trace(
      "(qmail 1234 invoked from network); 16 Sep 2024 12:00:04 -0000",
      "by a.example (Postfix, from userid 1000) id X; Mon, 16 Sep 2024 12:00:03 +0000 (UTC)",
      "from x by y.example Mon, 16 Sep 2024 12:00:02 +0000",
      "from x by z.example; 2024-09-16 12:00:01 +0000",
    );
    expect(hops.hops.map(({ time }) => time)).toEqual(
      [1, 2, 3, 4].map((second) => Date.UTC(2024, 8, 16, 12, 0, second)),
    );
  });

  test("a hop without a readable time stays a hop; the next one counts from the last known time", async () => {
    const result = await trace(
      "from b by c.example; Mon, 16 Sep 2024 12:01:00 +0000",
      "from a by b.example; someday",
      "by a.example; Mon, 16 Sep 2024 12:00:00 +0000",
    );
    expect(result.hops.hops.map(({ delay }) => delay)).toEqual([null, null, 60_000]);
    expect(marks(result)).toContain("no-time");
  });

  test("the boundary: before, at and inside the mail service; nothing of this where none is believed", async () => {
    const believed = (await ofSample("notice.en")).hops.hops.map(({ side }) => side);
    expect(believed).toEqual(["sender", "entry", "receiver", "receiver", "receiver"]);
    expect(new Set((await ofSample("notice.en", "unknown")).hops.hops.map(({ side }) => side))).toEqual(
      new Set([null]),
    );
  });

  test("20,000 hops: each shown once, twice as many take about twice the steps", async () => {
    const build = (count: number): string =>
      `${Array.from({ length: count }, (_, index) => `Received: from h${index}.example by h${index + 1}.example with ESMTPS id ${index}; Mon, 16 Sep 2024 12:00:00 +0000`).join("\r\n")}\r\n${FROM.join("\r\n")}\r\n\r\n`;
    const result = await analysis(build(20_000), "unknown");
    expect(result.hops.hops.length + result.hops.unread).toBe(20_000);
    expect(result.fields).toHaveLength(20_002);
    expect(result.marks.length).toBeLessThan(200);
  }, 20_000);
});

describe("results and signatures", () => {
  test("the believed result is marked, a forged one below is a claim, a renamed one is put aside", async () => {
    const source = readFileSync(join(__dirname, "../../src/samples/messages/notice.en.eml"), "utf8");
    const forged = source.replace(
      /^From: /m,
      "Authentication-Results: mx.attacker.example; dmarc=pass header.from=microsoft.com\r\nAuthentication-Results-Original: x.example; spf=fail\r\nReceived-SPF: Pass (x) client-ip=192.0.2.9;\r\nFrom: ",
    );
    const { message, value } = await verification(forged);
    const result = analyse(message, value.authentication);
    expect(result.results.map(({ status, authservId }) => [status, authservId])).toEqual([
      ["believed", null],
      ["claim", "mx.attacker.example"],
      ["renamed", "x.example"],
    ]);
    expect(result.results[0]?.methods.map(({ method, result: word }) => [method, word])).toEqual([
      ["spf", "pass"],
      ["dkim", "pass"],
      ["dmarc", "pass"],
      ["compauth", "pass"],
    ]);
    expect(result.results[0]?.methods.flatMap(({ codes }) => codes.map(({ words }) => words))).toEqual([
      "code-action-none",
      "code-compauth-reason-1xx",
    ]);
    expect(result.receivedSpf.map(({ status, result: word }) => [status, word])).toEqual([
      ["believed", "Pass"],
      ["claim", "Pass"],
    ]);
    expect(result.receivedSpf[0]?.properties).toContainEqual({ name: "client-ip", value: "203.0.113.31" });
  });

  test("a lower-case field name is the same field", async () => {
    const result = await analysis(["authentication-results: mx.example; dkim=pass header.d=b.example", ...FROM, ""]);
    expect(result.results).toMatchObject([
      { status: "claim", authservId: "mx.example", methods: [{ method: "dkim", result: "pass" }] },
    ]);
  });

  test("DKIM tags, the signed fields as a list, damaged ones named", async () => {
    const result = await analysis([
      "DKIM-Signature: v=1; a=rsa-sha256; d=b.example; s=k; h=From : To:\r\n Subject; bh=AA\r\n ==; b=BB\r\n CC",
      "DKIM-Signature: v=1; d=a; d=b",
      "DKIM-Signature: nonsense",
      ...FROM,
      "",
    ]);
    const [first, second, third] = result.dkim;
    expect(first?.tags.find(({ name }) => name === "h")?.list).toEqual(["From", "To", "Subject"]);
    expect(first?.tags.find(({ name }) => name === "b")?.value).toBe("BBCC");
    expect(first?.verified).toMatchObject({ domain: "b.example", selector: "k" });
    expect([second?.error, third?.error]).toEqual(["duplicate-tag", "malformed"]);
  });

  test("ARC sets in order, with the state of the chain in words", async () => {
    const set = (instance: number, cv: string): string[] => [
      `ARC-Seal: i=${instance}; a=rsa-sha256; d=s.example; s=k; cv=${cv}; b=AA==`,
      `ARC-Message-Signature: i=${instance}; a=rsa-sha256; d=s.example; s=k; h=From; bh=AA==; b=BB==`,
      `ARC-Authentication-Results: i=${instance}; s.example; spf=pass smtp.mailfrom=b.example`,
    ];
    const result = await analysis([...set(2, "pass"), ...set(1, "none"), "ARC-Seal: i=x; cv=pass", ...FROM, ""]);
    expect(result.arc.map(({ instance, cv, results }) => [instance, cv?.words, results?.methods[0]?.method])).toEqual([
      [1, "code-cv-none", "spf"],
      [2, "code-cv-pass", "spf"],
    ]);
  });
});

describe("anti-spam reports", () => {
  const WORK = readFileSync(join(__dirname, "../../src/samples/messages/service.en.eml"), "utf8");

  test("every value explained; what nobody explains is shown raw and said to be unknown", async () => {
    const { antispam } = await analysis([
      "X-Forefront-Antispam-Report: CIP:192.0.2.1;CTRY:JP;SFV:SPM;CAT:HPHISH;SCL:9;SFV2:Q;IPV:XYZ;SFTY:9.25;",
      "X-Microsoft-Antispam: BCL:8;ARA:1|2",
      ...FROM,
      "",
    ]);
    const entries = antispam.flatMap(({ entries: own }) =>
      own.map(({ key, value, words, code }) => [key, value, words, code?.words]),
    );
    expect(entries).toEqual([
      ["CIP", "192.0.2.1", "antispam-connecting-ip", undefined],
      ["CTRY", "JP", "antispam-country", undefined],
      ["SFV", "SPM", "antispam-filter-verdict", "code-sfv-spm"],
      ["CAT", "HPHISH", "antispam-category", "code-cat-hphsh"],
      ["SCL", "9", "antispam-spam-level", "code-scl-high-confidence-spam"],
      ["SFV2", "Q", null, undefined],
      ["IPV", "XYZ", "antispam-ip-list", null],
      ["SFTY", "9.25", "antispam-safety", "code-sfty-first-contact"],
      ["BCL", "8", "antispam-bulk-level", "code-bcl-many-complaints"],
      ["ARA", "1|2", null, undefined],
    ]);
  });

  test("the topmost wins; a lower one of the same name is reported and does not count", async () => {
    const result = await analysis([
      "X-Forefront-Antispam-Report: SFV:SPM;",
      "X-Forefront-Antispam-Report: SFV:NSPM;",
      "X-Microsoft-Antispam-Mailbox-Delivery: dest:I;",
      ...FROM,
      "",
    ]);
    expect(result.antispam.map(({ status }) => status)).toEqual(["claim", "second", "claim"]);
    expect(marks(result)).toEqual(expect.arrayContaining(["marked-spam", "spam-in-inbox", "second-report"]));
    expect(marks(result)).not.toContain("clean-in-inbox");
  });

  test("an untrusted copy of another organization never counts", async () => {
    const result = await analysis(["X-Forefront-Antispam-Report-Untrusted: SFV:NSPM;SCL:-1;", ...FROM, ""]);
    expect(result.antispam.map(({ status }) => status)).toEqual(["renamed"]);
    expect(marks(result)).toEqual([]);
  });

  test("in a personal mailbox a filter report of this name came with the mail", async () => {
    const forged = readFileSync(join(__dirname, "../../src/samples/messages/notice.en.eml"), "utf8").replace(
      /^From: /m,
      "X-Forefront-Antispam-Report: SFV:SKN;SCL:-1;\r\nFrom: ",
    );
    const { message, value } = await verification(forged);
    const { antispam } = analyse(message, value.authentication);
    expect(antispam.find(({ name }) => name === "X-Forefront-Antispam-Report")?.status).toBe("claim");
  });

  test("in a work mailbox the report is believed", async () => {
    const { message, value } = await verification(WORK);
    const result = analyse(message, value.authentication);
    const boundary = value.authentication.boundary;
    expect(boundary).toMatchObject({ kind: "trusted" });
    for (const report of result.antispam)
      if (report.name.toLowerCase() === "x-forefront-antispam-report")
        expect(report.status).toBe(
          boundary.kind === "trusted" && boundary.place === "microsoft-365" ? "believed" : "claim",
        );
  });

  test("Outlook.com's base64 note is read; other base64 is left alone", async () => {
    const note = Buffer.from("V=1.1;us=0;l=0;a=0;D=2;GD=1;SCL=6").toString("base64");
    const { antispam } = await analysis([`X-Message-Delivery: ${note}`, "X-Message-Delivery: AAECAw==", ...FROM, ""]);
    expect(antispam[0]?.entries.find(({ key }) => key === "SCL")?.code?.words).toBe("code-scl-spam");
    expect(antispam[1]?.entries).toEqual([]);
  });

  test.each([
    ["spf=fail smtp.mailfrom=b.example", "spf-fail"],
    ["dkim=fail header.d=b.example", "dkim-fail"],
    ["dmarc=fail header.from=b.example", "dmarc-fail"],
  ])("%s is marked %s, as a claim where the origin is not known", async (result, mark) => {
    const { marks: found } = await analysis([`Authentication-Results: mx.example; ${result}`, ...FROM, ""], "unknown");
    expect(found.find(({ id }) => id === mark)).toMatchObject({ believed: false, fields: [0] });
  });

  test.each([
    ["SFV:SPM;IPV:CAL", "dest:J;", ["marked-spam", "ip-allowed"]],
    ["SFV:SPM", "dest:C;", ["marked-spam", "spam-in-own-folder"]],
    ["SFV:NSPM", "dest:I;", ["clean-in-inbox"]],
    ["SFV:NSPM", "dest:J;", ["clean-in-junk"]],
    ["SFV:NSPM", "dest:C;", ["clean-in-own-folder"]],
    ["SFV:SKI", "", ["inside-organization"]],
    ["SFV:BLK", "", ["sender-blocked-by-user"]],
    ["SFV:SFE", "", ["sender-allowed-by-user"]],
    ["SFV:DMS", "", ["verdict-overruled"]],
    ["SFV:SKQ", "", ["released"]],
    ["CAT:PHSH", "", ["threat"]],
    ["SCL:-1", "", ["filter-skipped"]],
  ])("the peer's rules and more: %s %s", async (report, delivery, expected) => {
    const result = await analysis([
      `X-Forefront-Antispam-Report: ${report};`,
      ...(delivery === "" ? [] : [`X-Microsoft-Antispam-Mailbox-Delivery: ${delivery}`]),
      ...FROM,
      "",
    ]);
    expect(marks(result)).toEqual(expected);
    for (const { fields } of result.marks) expect(fields.length).toBeGreaterThan(0);
  });

  test("a missing report is said only where one is to be expected", async () => {
    expect(marks(await analysis([...FROM, ""]))).toEqual([]);
    expect(marks(await ofSample("notice.en"))).not.toContain("no-filter-report");
  });
});

describe("fields", () => {
  test("every field once, in order, with group and definition; names of object members are only names", async () => {
    const result = await analysis([
      ...FROM,
      "Received: from x.example by y.example;",
      " Mon, 16 Sep 2024 12:00:00 +0000",
      "__proto__: a",
      "constructor: b",
      "X-MS-Exchange-Whatever: c",
      "List-Unsubscribe: <mailto:x@b.example>",
      "X-Odd/Name: d",
      "",
    ]);
    expect(result.fields.map(({ name, group }) => [name, group])).toEqual([
      ["From", "sender"],
      ["Date", "content"],
      ["Received", "trace"],
      ["__proto__", "other"],
      ["constructor", "other"],
      ["X-MS-Exchange-Whatever", "exchange"],
      ["List-Unsubscribe", "list"],
      ["X-Odd/Name", "other"],
    ]);
    expect(result.fields[0]?.reference).toMatch(/^https:\/\/www\.rfc-editor\.org\//);
    expect(result.fields[3]?.reference).toBeNull();
  });

  test("marks point to fields that exist", async () => {
    for (const name of ["notice.en", "spoof.en", "unproven.en", "tenant.ja"]) {
      const result = await ofSample(name);
      for (const [number, { fields }] of result.marks.entries())
        for (const field of fields) expect(result.fields[field]?.marks).toContain(number);
    }
  });

  test("analysing one message leaves nothing behind for the next, and changes nothing in it", async () => {
    const first = await verification("spoof.en");
    const before = JSON.stringify(first.message.header);
    const one = analyse(first.message, first.value.authentication);
    await ofSample("notice.en");
    expect(analyse(first.message, first.value.authentication)).toEqual(one);
    expect(JSON.stringify(first.message.header)).toBe(before);
  });

  test("a genuine and a lookalike mail give different analyses", async () => {
    expect(await ofSample("notice.en")).not.toEqual(await ofSample("lookalike.en"));
  });
});

test("every code, key, mark and group has words in every language", async () => {
  for (const language of LANGUAGES) {
    const words = await loadWords(language, ["analysis"]);
    for (const { kind, id } of antispamCodes())
      expect([`code-${kind}-${id}`, words.has(`code-${kind}-${id}`)]).toEqual([`code-${kind}-${id}`, true]);
    for (const id of antispamFieldIds()) expect([id, words.has(`antispam-${id}`)]).toEqual([id, true]);
    for (const group of fieldGroups()) expect([group, words.has(`fieldgroup-${group}`)]).toEqual([group, true]);
  }
  const source = readFileSync(join(__dirname, "../../src/report/marks.ts"), "utf8");
  const words = await loadWords("ja", ["analysis"]);
  const ids = [...source.matchAll(/\bid: "([a-z-]+)"/g)].map(([, id]) => id ?? "");
  expect(ids.length).toBeGreaterThan(30);
  for (const id of ids) expect([id, words.has(`mark-${id}`)]).toEqual([id, true]);
});
