import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { assert, constantFrom, jsonValue, property } from "fast-check";
import type { Organization } from "../../src/knowledge/organization";
import { parseFile } from "../../src/message/file";
import { NO_CONFIGURATION, readOrganization, type ReadConfiguration } from "../../src/settings/organization";
import { loadOrganization, parseConfiguration } from "../../src/settings/loadOrganization";
import { verify } from "../../src/verify";
import schema from "../../src/settings/organization.schema.json";
import { nodeTools } from "./nodeTools";

const SAMPLES = join(__dirname, "../../src/samples/messages");

/** Everything that can be said, without a mistake. */
const WHOLE = {
  $schema: "./honmono.config.schema.json",
  schema: 1,
  trust: {
    authservIds: ["mx.example.org"],
    gateways: ["gateway.example.net", "192.0.2.7", "2001:db8::25"],
    arcSealers: ["lists.example.net"],
  },
  linkRewriters: ["urlprotect.example.net"],
  notices: [
    {
      id: "password-renewal",
      domains: ["example.org"],
      addresses: ["It@Example.org"],
      subjectContains: ["password"],
      text: {
        en: "Our own reminder. It never asks for your password.",
        ja: "社内からのお知らせです。パスワードを尋ねることはありません。",
      },
      validUntil: "2027-03-31",
    },
  ],
  help: { link: "https://help.example.org/mail", phone: "+1 202-555-0142 ext. 7" },
  report: { mailbox: "Phish@example.org" },
  dns: { policy: "on", resolver: "https://dns.example.org/dns-query" },
  language: "ja",
  apps: ["outlook-web", "outlook-mobile"],
  drills: { domains: ["awareness.example.com"] },
};

const named = ({ mistakes }: ReadConfiguration): string[] => mistakes.map(({ path, id }) => `${path} ${id}`);
const notice = (more: object): unknown => ({
  notices: [{ id: "n", domains: ["example.org"], text: { en: "Ours." }, ...more }],
});

test("a whole file is read without a mistake, and means what it says", () => {
  const read = readOrganization(WHOLE);
  expect(named(read)).toEqual([]);
  expect(read).toMatchObject({
    organization: {
      trustedAuthservIds: ["mx.example.org"],
      gateways: ["gateway.example.net", "192.0.2.7", "2001:db8::25"],
      arcSealers: ["lists.example.net"],
      linkRewriters: ["urlprotect.example.net"],
      ownNotices: [
        {
          id: "password-renewal",
          domains: ["example.org"],
          addresses: ["it@example.org"],
          validUntil: Date.UTC(2027, 2, 31, 23, 59, 59, 999),
        },
      ],
    },
    help: { link: "https://help.example.org/mail", phone: "+1 202-555-0142 ext. 7" },
    reportMailbox: "phish@example.org",
    dns: { policy: "on", resolver: "https://dns.example.org/dns-query" },
    language: "ja",
    apps: ["outlook-web", "outlook-mobile"],
    drillDomains: ["awareness.example.com"],
  });
});

test("no file, null-ish values and an empty object are the defaults", () => {
  expect(readOrganization(undefined)).toEqual({ ...NO_CONFIGURATION, mistakes: [] });
  expect(readOrganization({})).toEqual({ ...NO_CONFIGURATION, mistakes: [] });
  expect(NO_CONFIGURATION.organization.ownNotices).toEqual([]);
});

/** What is broken → where and why it is said. The rest of each file is WHOLE, unless the file as a whole is no object. */
const BROKEN: readonly (readonly [string, unknown, readonly string[]])[] = [
  ["a list for the file", [], [" not-an-object"]],
  ["a newer form", { schema: 2 }, ["schema schema-version"]],
  ["a misspelt key", { trsut: { gateways: ["gateway.example.net"] } }, ["trsut unknown-key"]],
  ["a misspelt key inside", { trust: { gatways: ["gateway.example.net"] } }, ["trust.gatways unknown-key"]],
  ["a text for a list", { linkRewriters: "urlprotect.example.net" }, ["linkRewriters not-a-list"]],
  ["a number in a list", { trust: { authservIds: [7] } }, ["trust.authservIds[0] not-a-text"]],
  ["an asterisk", { trust: { gateways: ["*.example.net"] } }, ["trust.gateways[0] wildcard"]],
  [
    "an address for a host",
    { trust: { gateways: ["https://gateway.example.net/"] } },
    ["trust.gateways[0] url-for-host"],
  ],
  ["a mailbox for a host", { trust: { arcSealers: ["admin@example.net"] } }, ["trust.arcSealers[0] address-for-host"]],
  ["a number for a sealer", { trust: { arcSealers: ["192.0.2.1"] } }, ["trust.arcSealers[0] ip-for-host"]],
  ["a whole top-level domain", { trust: { gateways: ["com"] } }, ["trust.gateways[0] not-a-host"]],
  ["a public suffix", { trust: { arcSealers: ["co.jp"] } }, ["trust.arcSealers[0] public-suffix"]],
  [
    "the mail service as gateway",
    { trust: { gateways: ["mail.protection.outlook.com"] } },
    ["trust.gateways[0] mail-service"],
  ],
  ["letters of another script", { trust: { gateways: ["gatewаy.example.net"] } }, ["trust.gateways[0] not-a-host"]],
  ["a notice without a text", { notices: [{ id: "n", domains: ["example.org"] }] }, ["notices[0].text missing"]],
  ["a notice from anybody", { notices: [{ id: "n", text: { en: "x" } }] }, ["notices[0].domains missing"]],
  ["a notice from Microsoft's domain", notice({ domains: ["microsoft.com"] }), ["notices[0].domains microsofts"]],
  ["a notice from a free mail service", notice({ domains: ["gmail.com"] }), ["notices[0].domains anyones"]],
  [
    "a notice from a drill",
    { ...(notice({}) as object), drills: { domains: ["mail.example.org"] } },
    ["notices[0].domains drill-in-notice"],
  ],
  [
    "a notice whose sender is elsewhere",
    notice({ addresses: ["it@example.net"] }),
    ["notices[0].addresses[0] address-outside"],
  ],
  ["a day that does not exist", notice({ validUntil: "2027-02-30" }), ["notices[0].validUntil not-a-date"]],
  [
    "a text in a language that is not offered",
    notice({ text: { tlh: "nuqneH" } }),
    ["notices[0].text.tlh not-one-of", "notices[0].text empty"],
  ],
  [
    "a text that turns its sentence around",
    notice({ text: { en: "ours\u202e" } }),
    ["notices[0].text.en invisible", "notices[0].text empty"],
  ],
  [
    "two notices of one name",
    { notices: [notice({}), notice({})].flatMap((one) => (one as { notices: unknown[] }).notices) },
    ["notices[1].id duplicate"],
  ],
  ["help over http", { help: { link: "http://help.example.org" } }, ["help.link not-https"]],
  ["help by script", { help: { link: "javascript:alert(1)" } }, ["help.link not-https"]],
  [
    "a password in the address",
    { help: { link: "https://user:secret@help.example.org" } },
    ["help.link password-in-url"],
  ],
  ["a sentence for a number", { help: { phone: "ask Bob" } }, ["help.phone not-a-phone"]],
  ["two mailboxes in one", { report: { mailbox: "a@example.org, b@example.org" } }, ["report.mailbox not-an-address"]],
  ["a policy that is none", { dns: { policy: "sometimes" } }, ["dns.policy not-one-of"]],
  [
    "a resolver with a question in it",
    { dns: { resolver: "https://dns.example.org/dns-query?name=x" } },
    ["dns.resolver query-in-url"],
  ],
  ["a language that is not offered", { language: "tlh" }, ["language not-one-of"]],
  [
    "a very long list",
    { linkRewriters: Array.from({ length: 300 }, (_, at) => `r${at}.example.net`) },
    ["linkRewriters too-many"],
  ],
  [
    "a prototype key",
    JSON.parse('{"__proto__": {"trust": {"gateways": ["gateway.example.net"]}}}'),
    ["__proto__ unknown-key"],
  ],
  [
    "a prototype key in a text",
    notice({ text: JSON.parse('{"en": "Ours.", "constructor": "x", "__proto__": "y"}') }),
    ["notices[0].text.constructor not-one-of", "notices[0].text.__proto__ not-one-of"],
  ],
];

test.each(BROKEN)("names %s by path and reason, and keeps the rest", (_name, broken, expected) => {
  const read = readOrganization(Array.isArray(broken) ? broken : { ...WHOLE, ...(broken as object) });
  expect(named(read)).toEqual(expected);
  const whole = readOrganization(Array.isArray(broken) ? undefined : WHOLE);
  const touched = Object.keys(broken as object);
  for (const [key, part] of [
    ["language", "language"],
    ["report", "reportMailbox"],
    ["help", "help"],
    ["dns", "dns"],
    ["apps", "apps"],
  ] as const)
    if (!touched.includes(key)) expect(read[part]).toEqual(whole[part]);
  if (!touched.includes("trust")) expect(read.organization.gateways).toEqual(whole.organization.gateways);
});

test("a mistake in a notice leaves it out as a whole: without one of its conditions it would cover more mail", () => {
  for (const wrong of [
    { subjectContains: [""] },
    { subjectContains: "password" },
    { validUntil: "soon" },
    { addresses: ["nobody"] },
    { adresses: ["it@example.org"] },
  ]) {
    const read = readOrganization(notice(wrong));
    expect(read.mistakes).not.toEqual([]);
    expect(read.organization.ownNotices).toEqual([]);
  }
});

test("nothing that comes out has a prototype from the file", () => {
  const read = readOrganization(
    JSON.parse(
      '{"notices":[{"id":"n","domains":["example.org"],"text":{"ja":"私たちの","__proto__":"x"}}],"__proto__":{"language":"ja"}}',
    ),
  );
  expect(read.language).toBeNull();
  expect(({} as { language?: unknown }).language).toBeUndefined();
});

test("whoever reads a language without a text gets the English one, or the first there is", () => {
  const [own] = readOrganization(notice({ text: { ja: "私たちのお知らせです。" } })).organization.ownNotices;
  expect({ ...own?.text }).toEqual({ ja: "私たちのお知らせです。", en: "私たちのお知らせです。" });
});

test("each broken file leaves the verdict of every sample as it is without a file, or as the sound rest makes it", async () => {
  const samples = await Promise.all(
    readdirSync(SAMPLES).map(async (name) => {
      const parsed = await parseFile(new Uint8Array(readFileSync(join(SAMPLES, name))));
      if (!parsed.ok) throw new Error(name);
      return parsed.message;
    }),
  );
  const verdicts = async (organization: Organization): Promise<string> =>
    (
      await Promise.all(
        samples.map((message) => verify({ message, provenance: "own-mailbox", organization }, nodeTools())),
      )
    )
      .map(({ verdict }) => verdict)
      .join(" ");
  const without = await verdicts(NO_CONFIGURATION.organization);
  expect(new Set(without.split(" ")).size).toBeGreaterThan(4);
  for (const [, broken] of BROKEN) expect(await verdicts(readOrganization(broken).organization)).toBe(without);
  expect(await verdicts(readOrganization(WHOLE).organization)).toBe(without);
});

test("the published schema takes the whole file and refuses what is broken in form", () => {
  const check = new Ajv({ strict: false }).compile(schema);
  expect([check(WHOLE), check.errors]).toEqual([true, null]);
  // what only the reader can know: lists of public suffixes, Microsoft's domains, the offered languages, real days, repeats
  const beyond = new Set([
    "mail-service",
    "public-suffix",
    "microsofts",
    "anyones",
    "drill-in-notice",
    "address-outside",
    "not-a-date",
    "invisible",
    "duplicate",
    "not-a-phone",
    "password-in-url",
    "query-in-url",
    "ip-for-host",
    "not-one-of",
    "empty",
  ]);
  for (const [name, broken, expected] of BROKEN) {
    if (expected.every((one) => beyond.has(one.split(" ")[1] ?? ""))) continue;
    expect([name, check(broken)]).toEqual([name, false]);
  }
});

test("any JSON is read without throwing, and only sound hosts come out of it", () => {
  assert(
    property(
      jsonValue(),
      constantFrom("trust", "notices", "help", "dns", "drills", "apps", "language", "report"),
      (value, key) => {
        for (const json of [
          value,
          { [key]: value },
          { trust: { gateways: value, authservIds: value } },
          { notices: [value] },
        ]) {
          const read = readOrganization(json);
          for (const host of [...read.organization.gateways, ...read.organization.trustedAuthservIds])
            expect(host).toMatch(/^[a-z0-9_.:-]+$/);
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe("loading", () => {
  const answer =
    (body: string, init: ResponseInit = {}): typeof fetch =>
    async () =>
      new Response(body, init);
  const base = "https://addin.example.org/tools/taskpane.html?x=1";

  test("asks once, of its own origin, beside the page, without following", async () => {
    const asked: [string, RequestInit | undefined][] = [];
    const read = await loadOrganization(async (input, init) => {
      asked.push([String(input), init]);
      return new Response(JSON.stringify({ language: "ja" }));
    }, base);
    expect([read.state, read.language]).toEqual(["read", "ja"]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject([
      "https://addin.example.org/tools/honmono.config.json",
      { mode: "same-origin", redirect: "error", cache: "no-cache" },
    ]);
  });

  test.each([
    ["absent", answer("", { status: 404 })],
    ["absent", answer("<!doctype html><title>start page for every address</title>")],
    ["unreachable", answer("", { status: 500 })],
    ["unreachable", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["not-json", answer("{ notices: [")],
    ["too-large", answer(`"${"x".repeat(300_000)}"`)],
    ["late", () => new Promise<Response>(() => undefined)],
  ] as const)("is %s: the defaults hold", async (state, fetch) => {
    const read = await loadOrganization(fetch, base, 50);
    expect(read.state).toBe(state);
    expect(read.organization).toEqual(NO_CONFIGURATION.organization);
    expect(read.mistakes.map(({ id }) => id)).toEqual(state === "not-json" || state === "too-large" ? [state] : []);
  });

  test("a byte order mark is no mistake", () => {
    expect(parseConfiguration('\ufeff{"language":"ja"}')).toEqual({ ok: true, json: { language: "ja" } });
  });
});
