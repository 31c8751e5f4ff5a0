/**
 * Every row of src/knowledge has a source that can be looked up, a day on which it was checked, and a confidence; the closed
 * lists of words that the typed modules rely on hold. The last tests compare with the gathered facts where those are at hand.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import apps from "../../src/knowledge/apps.json";
import links from "../../src/knowledge/links.json";
import domains from "../../src/knowledge/microsoftDomains.json";
import notices from "../../src/knowledge/notices.json";
import receivers from "../../src/knowledge/receivers.json";
import sources from "../../src/knowledge/sources.json";
import timeline from "../../src/knowledge/timeline.json";
import topics from "../../src/knowledge/topics.json";
import { DATA_VERSION } from "../../src/knowledge/version";

const ROOM = join(__dirname, "../../src/knowledge");
const FACTS = join(__dirname, "../../../shared/facts");
const withFacts = existsSync(FACTS) ? test : test.skip;
const CONFIDENCE = ["high", "medium", "low"];
const ISO_DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every object of a file that carries a confidence: a row. */
function* rowsIn(value: unknown, path: string): Generator<{ path: string; row: Json }> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* rowsIn(item, `${path}[${at}]`);
  else if (isObject(value)) {
    if ("confidence" in value) yield { path, row: value };
    for (const [key, item] of Object.entries(value)) yield* rowsIn(item, `${path}.${key}`);
  }
}

const files = readdirSync(ROOM).filter((name) => name.endsWith(".json"));

test.each(files)("%s: every row says where it is from, when it was checked and how sure it is", (name) => {
  const file: Json = JSON.parse(readFileSync(join(ROOM, name), "utf8"));
  const own = isObject(file["sources"]) ? file["sources"] : {};
  const known: Json = { ...sources, ...own };
  const mistakes: string[] = [];
  const rows = [...rowsIn(file, name)];
  for (const { path, row } of rows) {
    if (!CONFIDENCE.includes(String(row["confidence"])))
      mistakes.push(`${path}: confidence ${String(row["confidence"])}`);
    const named = [row["source"]].flat().filter((one) => typeof one === "string");
    // a wording carries its own source and is checked with its row
    if (named.length === 0) mistakes.push(`${path}: no source`);
    let checked = row["checkedOn"] ?? file["checkedOn"];
    for (const source of named) {
      const entry = known[source];
      if (/^https?:\/\//.test(source) || source === "none-found" || source === "own-judgement" || source === "notices")
        continue;
      if (entry === undefined) mistakes.push(`${path}: source ${source} is not listed`);
      else if (isObject(entry)) checked ??= entry["checkedOn"];
    }
    if (checked !== undefined && !ISO_DAY.test(String(checked))) mistakes.push(`${path}: checkedOn ${String(checked)}`);
    if (checked === undefined && !path.includes(".wording[")) mistakes.push(`${path}: no day`);
  }
  expect(mistakes).toEqual([]);
  if (name !== "sources.json") expect(rows.length).toBeGreaterThan(0);
});

test("no code reads what rows say to their keepers: webpack.config.js leaves it out of what people load", () => {
  const config = readFileSync(join(ROOM, "../../webpack.config.js"), "utf8");
  const keys = (/FOR_KEEPERS = new Set\(\[([^\]]*)\]/.exec(config)?.[1] ?? "").match(/[a-zA-Z]+/g) ?? [];
  expect(keys).toContain("source");
  const reads = new RegExp(`\\b(data|row|rows|entry|key|one)\\.(${keys.join("|")})\\b`);
  for (const name of readdirSync(ROOM).filter((file) => file.endsWith(".ts"))) {
    const text = readFileSync(join(ROOM, name), "utf8");
    // only files that load data can read it
    if (/from ".*\.json"/.test(text)) expect([name, reads.exec(text)?.[0] ?? null]).toEqual([name, null]);
  }
});

test("the product gives the same answers without them", async () => {
  const config = readFileSync(join(ROOM, "../../webpack.config.js"), "utf8");
  const keys = new Set((/FOR_KEEPERS = new Set\(\[([^\]]*)\]/.exec(config)?.[1] ?? "").match(/[a-zA-Z]+/g) ?? []);
  const stripped = (name: string): unknown =>
    JSON.parse(readFileSync(join(ROOM, name), "utf8"), (key, value: unknown) => (keys.has(key) ? undefined : value));
  const answers = async () => {
    const { senderOf } = await import("../../src/knowledge/senders");
    const { ownerOfHost, registrableDomain } = await import("../../src/knowledge/domains");
    const { matchNotice, topicOf } = await import("../../src/knowledge/notices");
    const { shippedKeys } = await import("../../src/authentication/publicKeys");
    const { antispamCode } = await import("../../src/knowledge/antispam");
    const { concernOf } = await import("../../src/guidance/concern");
    const { officialPage, PAGE_IDS } = await import("../../src/knowledge/links");
    return JSON.stringify([
      domains.senders.flatMap((row) => [...row.addresses, `x@${row.domain}`]).map(senderOf),
      [...domains.owned.values, ...domains.customerHosted.values, ...domains.drills.values].map((host) => [
        ownerOfHost(host),
        registrableDomain(`www.${host}`),
      ]),
      notices.notices.flatMap((row) =>
        row.wording.map(({ text }) => [
          matchNotice({ address: row.senders[0] ?? "", subject: text, text, receivedAt: 0, date: 0 }),
          topicOf({ subject: text, text: "" }),
        ]),
      ),
      await shippedKeys()("selector1._domainkey.microsoft.com"),
      ["BLK", "NSPM", "SKQ"].map((value) => antispamCode("sfv", value)),
      apps.apps.flatMap((app) => concernOf(app.id, null, 0)),
      PAGE_IDS.map((id) => officialPage(id, "ja")),
    ]);
  };
  const whole = await answers();
  jest.resetModules();
  for (const name of files) jest.doMock(`../../src/knowledge/${name}`, () => stripped(name));
  const bare = await answers();
  expect(bare).toBe(whole);
  expect(whole).toContain("corporate");
});

test("each source has an address or a title and a day", () => {
  for (const [id, entry] of Object.entries(sources)) {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(new URL(entry.url).protocol).toBe("https:");
    expect(entry.title).not.toBe("");
    expect(entry.checkedOn).toMatch(ISO_DAY);
  }
});

test("the version of the data is the newest day on which a row of Microsoft's names was checked", () => {
  const days = domains.senders.map((row) => row.checkedOn).sort();
  expect(DATA_VERSION).toBe(days.at(-1));
});

describe("microsoftDomains.json", () => {
  const { senders } = domains;

  test("senders: closed lists, unique ids, addresses of their own domain", () => {
    expect(new Set(senders.map((row) => row.id)).size).toBe(senders.length);
    for (const row of senders) {
      expect(["corporate", "service"]).toContain(row.class);
      expect(["exact", "under"]).toContain(row.match);
      expect(["domain", "address"]).toContain(row.decides);
      expect(row.service === null).toBe(row.class === "corporate");
      expect(row.domain).toMatch(HOST);
      if (row.decides === "address") expect(row.addresses.length).toBeGreaterThan(0);
      for (const address of row.addresses) {
        expect(address).toBe(address.toLowerCase());
        expect(address.endsWith(`@${row.domain}`)).toBe(true);
      }
    }
    const deciding = senders.filter((row) => row.decides === "domain").map((row) => row.domain);
    expect(new Set(deciding).size).toBe(deciding.length);
    const addresses = senders.flatMap((row) => row.addresses);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test("names that are compared as they stand are plain: lower case, no dot at the end", () => {
    const names = [
      ...domains.redirectors.map((row) => row.host),
      ...domains.subsidiaries.map((row) => row.domain),
      ...domains.hints.map((row) => row.domain),
      ...receivers.hosts.map((row) => row.suffix),
    ];
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(name).toMatch(HOST);
  });

  test("lists: host names, sorted, without repeats, and the lists of strangers' space do not name a sender", () => {
    const { personalMail, owned, customerHosted, customerHostedOurs, drills, tenantSuffixes, microsoftPages } = domains;
    for (const { values } of [
      personalMail,
      owned,
      customerHosted,
      customerHostedOurs,
      drills,
      tenantSuffixes,
      microsoftPages,
    ]) {
      expect(values).toEqual([...new Set(values)].sort());
      for (const value of values) expect(value).toMatch(HOST);
    }
    const sendingDomains = new Set(senders.map((row) => row.domain));
    for (const value of [...personalMail.values, ...drills.values]) expect(sendingDomains).not.toContain(value);
    for (const drill of drills.values) expect(owned.values).not.toContain(drill);
    for (const row of domains.redirectors) {
      expect(["exact", "under"]).toContain(row.match);
      expect(["microsoft", "subsidiary"]).toContain(row.owner);
    }
    expect(domains.reportAddresses.filter((row) => row.use === "phishing")).toHaveLength(1);
  });
});

describe("notices.json and topics.json", () => {
  test("closed lists, unique ids, campaigns in order", () => {
    expect(new Set(notices.notices.map((row) => row.id)).size).toBe(notices.notices.length);
    for (const row of notices.notices) {
      expect(["wording", "sender"]).toContain(row.match);
      for (const wording of row.wording) expect(["subject", "text"]).toContain(wording.place);
      if (row.campaign === null) continue;
      expect(Object.values(row.campaign).every((day) => ISO_DAY.test(day))).toBe(true);
      expect(row.campaign.from < row.campaign.deadline && row.campaign.deadline < row.campaign.to).toBe(true);
    }
  });

  test("a sender whose words alone do not tell it is matched by wording, unless it is a service", () => {
    const service = new Set(domains.senders.filter((row) => row.class === "service").flatMap((row) => row.addresses));
    for (const row of notices.notices.filter(({ match }) => match === "sender"))
      for (const address of row.senders) expect(service).toContain(address);
  });

  test("every sender of a notice is a row of the senders", () => {
    const addresses = new Set(domains.senders.flatMap((row) => row.addresses));
    for (const address of notices.notices.flatMap((row) => row.senders)) expect(addresses).toContain(address);
  });

  test("topics: known ids, no empty group, wordings long enough not to stand in other words", () => {
    for (const row of topics.topics) {
      expect(["basic-auth-2024", "exchange-basic-auth", "smtp-auth", "ews"]).toContain(row.topic);
      expect(row.all.length).toBeGreaterThan(0);
      for (const group of row.all) {
        expect(group.length).toBeGreaterThan(0);
        for (const wording of group)
          expect(wording.length).toBeGreaterThanOrEqual(/[\u3000-\u9fff\uac00-\ud7af]/.test(wording) ? 2 : 4);
      }
    }
  });
});

describe("apps.json, links.json and timeline.json", () => {
  const pages = new Map(links.pages.map((row) => [row.id, row]));
  const events = new Map(timeline.events.map((row) => [row.id, row]));

  test("29 mail apps, their pages, settings and events exist", () => {
    expect(apps.apps).toHaveLength(29);
    const settings = apps.settings.map((row) => row.id);
    for (const app of apps.apps) {
      expect(["outlook", "built-in", "app", "device"]).toContain(app.group);
      for (const page of app.pages) expect([...pages.keys()]).toContain(page);
      for (const answer of [app.personal, app.work]) {
        if (answer.settings !== null) expect(settings).toContain(answer.settings);
        if (answer.event !== null) expect(events.get(answer.event)?.shown).toBe(true);
      }
    }
  });

  test("an app of which no source was found is of low confidence, and says so", () => {
    for (const app of apps.apps.filter((row) => row.source.includes("none-found"))) expect(app.confidence).toBe("low");
    for (const app of apps.apps.filter((row) => row.confidence === "low"))
      expect(
        [app.personal.outcome, app.work.outcome].every((outcome) => /silent|probably|supported/.test(outcome)),
      ).toBe(true);
  });

  test("pages: https, Microsoft's own are Microsoft's, languages known", () => {
    for (const row of links.pages) {
      const { protocol, hostname } = new URL(row.url);
      expect(protocol).toBe("https:");
      expect(["support", "learn", "site", "en", "ja"]).toContain(row.language);
      expect(/(^|\.)(microsoft\.com|live\.com)$/.test(hostname)).toBe(row.owner === "microsoft");
      if (row.language === "support") expect(hostname).toBe("support.microsoft.com");
      if (row.language === "learn") expect(hostname).toBe("learn.microsoft.com");
    }
    expect(Object.keys(links.locales.support)).toHaveLength(16);
    expect(links.locales.learn).toEqual(links.locales.support);
  });

  test("dates: a day or none, and a plan that was given up names its successor or is the last one known", () => {
    for (const row of timeline.events) {
      if (row.date !== null) expect(row.date).toMatch(ISO_DAY);
      else expect(row.shown).toBe(false);
      expect(["day", "by", "month", "end-of-month", "half-year"]).toContain(row.precision);
      if (row.supersededBy !== null) {
        expect(row.superseded).toBe(true);
        expect([...events.keys()]).toContain(row.supersededBy);
      }
      if (row.confidence === "low") expect(row.shown).toBe(false);
    }
  });
});

describe("nothing of the gathered facts was left out", () => {
  const fact = (name: string) => JSON.parse(readFileSync(join(FACTS, name), "utf8"));
  const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
  const strings = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

  withFacts("senders, personal mail, drills, hosts", () => {
    const facts: Json = fact("microsoft-domains.json");
    const ours = domains.senders;
    for (const row of list(facts["senders"])) {
      const same = ours.filter(
        (own) => own.domain === row["domain"] || strings(row["addresses"]).some((a) => own.addresses.includes(a)),
      );
      expect([
        row["domain"],
        same.some((own) => own.class === (row["class"] === "corporate" ? "corporate" : "service")),
      ]).toEqual([row["domain"], true]);
      expect(same.some((own) => own.confidence === row["confidence"])).toBe(true);
    }
    const personal = (facts["customer_can_send"] as Json)["personal_mail_domains"] as Json;
    expect(domains.personalMail.values).toEqual(expect.arrayContaining(strings(personal["values"])));
    expect(domains.drills.values).toEqual(strings((facts["attack_simulation_domains"] as Json)["values"]).sort());
    expect(domains.owned.values).toEqual(strings((facts["owned_by_both_community_lists"] as Json)["values"]).sort());
  });

  withFacts("notices, apps, dates, pages", () => {
    const ids = (value: unknown) => list(value).map((row) => row["id"]);
    expect(notices.notices.map((row) => row.id).sort()).toEqual(ids(fact("notices.json")["notices"]).sort());
    expect(apps.apps.map((row) => row.id)).toEqual(ids(fact("guidance-apps.json")["apps"]));
    expect(timeline.events.map((row) => row.id)).toEqual(ids(fact("timeline.json")["events"]));
    const urls = new Set(links.pages.map((row) => row.url));
    for (const [key, page] of Object.entries(fact("links.json")["pages"] as Json))
      // two pages that guidance has no use for
      if (!["outlookcom_blog", "safelinks_consumer", "spam_reporting_addin"].includes(key))
        expect(urls).toContain((page as Json)["url"]);
  });
});
