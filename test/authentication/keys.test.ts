import fc from "fast-check";
import { isAligned } from "../../src/authentication/alignment";
import { dnsOverHttps, firstAnswer, keysFromFile, shippedKeys } from "../../src/authentication/publicKeys";
import { decodeBase64, isBase64, readKeyRecord } from "../../src/authentication/keyRecord";
import shipped from "../../src/knowledge/dkimKeys.json";
import { dns } from "./shared";

describe("keys that come with the product", () => {
  test("each row is a usable key with its source, date and confidence", () => {
    for (const row of shipped.keys) {
      expect(readKeyRecord(row.txt, "rsa", "sha256").ok).toBe(true);
      expect(Object.keys(shipped.sources)).toContain(row.source);
      expect(row.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(["high", "medium", "low"]).toContain(row.confidence);
      expect(row.verifiedOn).not.toBe("");
    }
  });

  test("a selector may have two; another name was not asked, it is not absent", async () => {
    const lookup = shippedKeys();
    const two = await lookup("ArcSelector10001._domainkey.microsoft.com.");
    expect(two.kind === "found" && [two.txt.length, two.source]).toEqual([2, "shipped"]);
    expect(await lookup("selector9._domainkey.microsoft.com")).toEqual({ kind: "not-asked" });
  });
});

describe("a file of keys", () => {
  const file = (json: unknown) => keysFromFile(json);

  test("records as objects, lists or strings; names without regard to case", async () => {
    const read = file({ records: { "A.example": { txt: ["one"] }, "b.example": ["two"], "c.example.": "three" } });
    if (!read.ok) throw new Error(read.error);
    expect(
      await Promise.all(["a.example", "B.example", "c.example", "d.example"].map((name) => read.lookup(name))),
    ).toEqual([
      { kind: "found", txt: ["one"], source: "file" },
      { kind: "found", txt: ["two"], source: "file" },
      { kind: "found", txt: ["three"], source: "file" },
      { kind: "not-asked" },
    ]);
  });

  test("an authoritative one stands for the whole DNS", async () => {
    const read = file({ authoritative: true, records: {} });
    expect(read.ok && (await read.lookup("d.example"))).toEqual({ kind: "absent", source: "file" });
  });

  test.each([
    ["not-an-object", null],
    ["not-an-object", []],
    ["no-records", { records: 5 }],
    ["bad-record", { records: { "a.example": { txt: [5] } } }],
    ["bad-record", { records: { "a.example": {} } }],
    ["bad-record", { records: { "a.example": ["v=DKIM1; p=", 5] } }],
  ])("%s", (error, json) => {
    expect(file(json)).toMatchObject({ ok: false, error });
  });
});

test("one source after the other: the first that knows; what failed is told", async () => {
  const offline = async () => ({ kind: "offline" }) as const;
  const silent = async () => ({ kind: "not-asked" }) as const;
  expect(await firstAnswer([silent, offline, dns({ a: "x" })])("a")).toMatchObject({ kind: "found", txt: ["x"] });
  expect(await firstAnswer([silent, offline])("a")).toEqual({ kind: "offline" });
  expect(await firstAnswer([])("a")).toEqual({ kind: "not-asked" });
});

describe("DNS over HTTPS", () => {
  let now = 1_000_000;
  const asked: string[] = [];
  const resolver = (answer: unknown, status = 200) =>
    dnsOverHttps({
      endpoint: "https://dns.example/resolve",
      fetch: async (url, init) => {
        asked.push(url);
        expect(init).toMatchObject({
          headers: { accept: "application/dns-json" },
          credentials: "omit",
          referrerPolicy: "no-referrer",
        });
        if (answer instanceof Error) throw answer;
        return { ok: status === 200, status, json: async () => answer };
      },
      now: () => now,
      timeoutMs: 1000,
    });
  const record = (data: string, TTL = 300) => ({ Status: 0, Answer: [{ name: "a.example", type: 16, TTL, data }] });

  beforeEach(() => {
    asked.length = 0;
  });

  test("joins the strings of a record, follows aliases, keeps to type 16", async () => {
    const answer = {
      Status: 0,
      Answer: [
        { type: 5, TTL: 60, data: "b.example." },
        { type: 16, TTL: 60, data: '"v=DKIM1; p=MI" "IB\\"\\059"' },
        { type: 16, TTL: 60, data: "v=DKIM1; p=plain" },
      ],
    };
    expect(await resolver(answer)("a.example")).toEqual({
      kind: "found",
      txt: ['v=DKIM1; p=MIIB";', "v=DKIM1; p=plain"],
      source: "dns",
    });
    expect(asked).toEqual(["https://dns.example/resolve?name=a.example&type=TXT"]);
  });

  test("no such name and no such record are authoritative; errors are none of that", async () => {
    expect(await resolver({ Status: 3 })("a.example")).toEqual({ kind: "absent", source: "dns" });
    expect(await resolver({ Status: 0 })("a.example")).toEqual({ kind: "absent", source: "dns" });
    expect(await resolver({ Status: 2 })("a.example")).toEqual({ kind: "error", reason: "rcode-2" });
    expect(await resolver({ Status: 0, TC: true })("a.example")).toEqual({ kind: "error", reason: "truncated" });
    expect(await resolver({}, 503)("a.example")).toEqual({ kind: "error", reason: "http-503" });
    expect(await resolver("<html>")("a.example")).toEqual({ kind: "error", reason: "answer" });
    expect(await resolver(new SyntaxError("json"))("a.example")).toEqual({ kind: "error", reason: "answer" });
    expect(await resolver(new TypeError("network"))("a.example")).toEqual({ kind: "offline" });
  });

  test("a resolver that does not answer in time", async () => {
    const slow = dnsOverHttps({
      endpoint: "https://dns.example/resolve?ct=json",
      fetch: (url, { signal }) =>
        new Promise((_, reject) => {
          asked.push(url);
          signal.addEventListener("abort", () => reject(signal.reason));
        }),
      now: () => now,
      timeoutMs: 20,
    });
    expect(await slow("a.example")).toEqual({ kind: "error", reason: "timeout" });
    expect(asked).toEqual(["https://dns.example/resolve?ct=json&name=a.example&type=TXT"]);
  });

  test("all questions together have their time: then nothing more is asked, and what is known stays known", async () => {
    const lookup = dnsOverHttps({
      endpoint: "https://dns.example/resolve",
      fetch: async (url) => {
        asked.push(url);
        return { ok: true, status: 200, json: async () => record("x") };
      },
      now: () => now,
      timeoutMs: 1000,
      budgetMs: 20,
    });
    expect(await lookup("a.example")).toMatchObject({ kind: "found" });
    await new Promise((resolve) => {
      setTimeout(resolve, 60);
    });
    expect(await lookup("b.example")).toEqual({ kind: "error", reason: "timeout" });
    expect(await lookup("a.example")).toMatchObject({ kind: "found" });
    expect(asked).toHaveLength(1);
  });

  test("an answer is kept for its TTL, an error is not", async () => {
    const lookup = resolver(record("x", 100));
    await Promise.all([lookup("a.example"), lookup("A.example.")]);
    now += 99_000;
    await lookup("a.example");
    expect(asked).toHaveLength(1);
    now += 2_000;
    await lookup("a.example");
    expect(asked).toHaveLength(2);
    const failing = resolver({ Status: 2 });
    await failing("a.example");
    await failing("a.example");
    expect(asked).toHaveLength(4);
  });

  test.each([
    [
      "as long as the zone's SOA says",
      { Status: 3, Authority: [{ type: 6, TTL: 60, data: "ns.example. a.example. 1 2 3 4 5" }] },
      60,
    ],
    ["no longer than five minutes", { Status: 3, Authority: [{ type: 6, TTL: 9000, data: "ns.example." }] }, 300],
    ["five minutes where no SOA came", { Status: 0, Authority: [{ type: 2, TTL: 60, data: "ns.example." }] }, 300],
    ["half a minute at least", { Status: 3, Authority: [{ type: 6, TTL: 0, data: "ns.example." }] }, 30],
  ])("that there is no record is kept %s", async (_what, answer, seconds) => {
    const lookup = resolver(answer);
    await lookup("a.example");
    now += seconds * 1000 - 1;
    expect(await lookup("a.example")).toEqual({ kind: "absent", source: "dns" });
    expect(asked).toHaveLength(1);
    now += 1;
    await lookup("a.example");
    expect(asked).toHaveLength(2);
  });

  test("rows that are none are passed over, and a record without a TTL is kept for the shortest time", async () => {
    const lookup = resolver({
      Status: 0,
      Answer: [null, "x", { type: "16", TTL: 300, data: "type" }, { type: 16, data: 5 }, { type: 16, data: "v=DKIM1" }],
    });
    expect(await lookup("a.example")).toEqual({ kind: "found", txt: ["v=DKIM1"], source: "dns" });
    now += 29_999;
    await lookup("a.example");
    expect(asked).toHaveLength(1);
    now += 1;
    await lookup("a.example");
    expect(asked).toHaveLength(2);
  });

  test("a name that a mail invents does not become another question", async () => {
    const lookup = resolver(record("x"));
    for (const name of ["a.example&type=A", "a b", "../x", "ä.example", "", `${"a".repeat(260)}.example`]) {
      expect(await lookup(name)).toEqual({ kind: "error", reason: "name" });
    }
    expect(asked).toEqual([]);
  });
});

describe("alignment", () => {
  const silent = async () => ({ kind: "not-asked" }) as const;
  const policy = "v=DMARC1; p=reject";

  test.each([
    ["example.com", "example.com", true],
    ["Example.com", "mail.example.COM", true],
    ["a.example.com", "b.example.com", true],
    ["evilmicrosoft.com", "microsoft.com", false],
    ["microsoft.com.evil.example", "microsoft.com", false],
    ["com", "example.com", false],
    ["a.co.uk", "b.co.uk", false],
    ["a.github.io", "b.github.io", false],
    ["a.onmicrosoft.com", "b.onmicrosoft.com", false],
    ["onmicrosoft.com", "b.onmicrosoft.com", false],
    ["192.0.2.1", "192.0.2.1.example", false],
    ["", "example.com", false],
  ])("without DNS: %s for %s: %s", async (domain, from, expected) => {
    expect(await isAligned(domain, from, silent)).toBe(expected);
  });

  test("with DNS the tree walk must agree (RFC 9989 section 4.10)", async () => {
    expect(await isAligned("example.com", "mail.example.com", dns({ "_dmarc.example.com": policy }))).toBe(true);
    // mail.example.com says that it is an organization of its own
    const own = { "_dmarc.example.com": policy, "_dmarc.mail.example.com": `${policy}; psd=n` };
    expect(await isAligned("example.com", "mail.example.com", dns(own))).toBe(false);
    // example.com says that it is a suffix: its names are organizations
    const suffix = { "_dmarc.example.com": `${policy}; psd=y` };
    expect(await isAligned("a.example.com", "b.example.com", dns(suffix))).toBe(false);
    expect(await isAligned("x.a.example.com", "y.a.example.com", dns(suffix))).toBe(true);
  });

  test("strict alignment of the domain owner, for the name itself or its organization", async () => {
    expect(
      await isAligned("mail.example.com", "example.com", dns({ "_dmarc.example.com": `${policy}; adkim=s` })),
    ).toBe(false);
    expect(await isAligned("example.com", "example.com", dns({ "_dmarc.example.com": `${policy}; adkim=s` }))).toBe(
      true,
    );
    const relaxedBelow = { "_dmarc.example.com": `${policy}; adkim=s`, "_dmarc.mail.example.com": policy };
    expect(await isAligned("example.com", "mail.example.com", dns(relaxedBelow))).toBe(true);
  });

  test("no DNS record joins two tenants, and a long name costs few questions", async () => {
    expect(await isAligned("a.onmicrosoft.com", "b.onmicrosoft.com", dns({ "_dmarc.onmicrosoft.com": policy }))).toBe(
      false,
    );
    let asked = 0;
    const counting = async (name: string) => {
      asked += 1;
      return dns({ "_dmarc.example.com": policy })(name);
    };
    expect(await isAligned(`${"a.".repeat(60)}example.com`, `${"b.".repeat(60)}example.com`, counting)).toBe(true);
    expect(asked).toBeLessThanOrEqual(16);
  });
});

test("base64 is well-formed exactly where it can be decoded", () => {
  const piece = fc.constantFrom("A", "b", "9", "+", "/", "=", "==", " ", "-", "\n", "AAAA", "é");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = pieces.join("");
      let bytes: Uint8Array | null;
      try {
        bytes = /\s/.test(text) ? null : Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      } catch {
        bytes = null;
      }
      expect(isBase64(text)).toBe(bytes !== null);
      expect(decodeBase64(text)).toEqual(bytes);
    }),
    { numRuns: 5000 },
  );
});
