import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import {
  parseArcAuthenticationResults,
  parseAuthenticationResults,
} from "../../src/authentication/authenticationResults";
import { parseTagList } from "../../src/authentication/tagList";
import { fieldsNamed } from "../../src/message/fields";
import { FAIL, IP, PASS } from "./mail";
import { fileOf, SHARED } from "./shared";

const dialect = (value: string): string => {
  const parsed = parseAuthenticationResults(value);
  return parsed.ok ? parsed.result.dialect : parsed.error;
};

describe("the dialect of Exchange Online", () => {
  test("is read part by part", () => {
    expect(parseAuthenticationResults(PASS)).toMatchObject({
      ok: true,
      result: {
        dialect: "exchange",
        authservId: null,
        spf: { result: "pass", domain: "bounce.example.com", clientIp: IP },
        dkim: [{ result: "pass", domain: "example.com" }],
        dmarc: { result: "pass", action: "none", headerFrom: "example.com" },
        compauth: { result: "pass", reason: "100" },
      },
    });
  });

  test("with folding, two signatures, the older form, an empty header.from, without compauth", () => {
    const two = PASS.replace(";dmarc", ";dkim=fail (body hash did not verify) header.d=other.example;dmarc");
    const old =
      `spf=pass (sender IP is ${IP}) smtp.helo=out.example; outlook.com; dkim=none (message not signed)\r\n` +
      " header.d=none;outlook.com; dmarc=pass action=none header.from=outlook.com;";
    const empty = `spf=none (sender IP is ${IP}) smtp.mailfrom=a.example; dkim=timeout (key query timeout) header.d=a.example;dmarc=none action=none header.from=;`;
    const parsed = parseAuthenticationResults(two);
    expect(parsed.ok && parsed.result.dkim).toEqual([
      { result: "pass", domain: "example.com" },
      { result: "fail", domain: "other.example" },
    ]);
    expect([PASS.replaceAll(" ", "\r\n\t"), two, old, empty, FAIL].map(dialect)).toEqual(Array(5).fill("exchange"));
    const read = parseAuthenticationResults(empty);
    expect(read.ok && read.result.dkim[0]?.result).toBe("temperror");
  });

  test("written as encoded words, B and Q mixed", () => {
    const half = Math.floor(PASS.length / 2);
    const b = `=?utf-8?B?${Buffer.from(PASS.slice(0, half)).toString("base64")}?=`;
    const q = `=?utf-8?Q?${PASS.slice(half).replaceAll("=", "=3D").replaceAll(" ", "_")}?=`;
    expect(dialect(`${b}\r\n ${q}`)).toBe("exchange");
  });

  test("a sender cannot add a result by the names it chooses", () => {
    const injected =
      ";dkim=pass (signature was verified) header.d=example.com;dmarc=pass action=none header.from=example.com;compauth=pass reason=100";
    for (const [name, value] of [
      ["a HELO name", FAIL.replace("other.example", `other.example${injected}`)],
      ["an open bracket", FAIL.replace("other.example", `other.example${injected} (`)],
      ["a From domain", FAIL.replace("header.from=example.com", `header.from=example.com${injected}`)],
      [
        "an encoded word",
        FAIL.replace("other.example", `=?utf-8?Q?x${injected.replaceAll("=", "=3D").replaceAll(" ", "_")}?=`),
      ],
      ["a result twice", FAIL.replace(";dmarc", ";dmarc=pass action=none header.from=example.com;dmarc")],
      [
        "parts out of order",
        "dmarc=pass action=none header.from=example.com;dkim=none (message not signed) header.d=none",
      ],
      ["text behind it", `${PASS} and more`],
      ["a comment in the middle", PASS.replace("action=none", "(x) action=none")],
    ] as const) {
      const parsed = parseAuthenticationResults(value);
      const says = parsed.ok ? parsed.result.dmarc?.result : parsed.error;
      expect([name, says === "pass" && parsed.ok && parsed.result.dialect === "exchange"]).toEqual([name, false]);
    }
  });
});

describe("RFC 8601", () => {
  test("methods, reasons, comments, versions, quoted values, a closing semicolon", () => {
    const parsed = parseAuthenticationResults(
      'mx.example.org (a (nested) comment) 1; spf=pass smtp.mailfrom="b c"@example.com; dkim/1=fail (bad) reason="key; gone" header.d=Example.COM header.b=/aB+=;' +
        " dmarc=pass (p=REJECT dis=NONE) header.from=example.com;",
    );
    expect(parsed).toMatchObject({
      ok: true,
      result: {
        dialect: "rfc8601",
        authservId: "mx.example.org",
        spf: { result: "pass", domain: "example.com" },
        dkim: [{ result: "fail", domain: "example.com" }],
        dmarc: { result: "pass", headerFrom: "example.com" },
      },
      methods: [{ method: "spf" }, { method: "dkim", reason: "key; gone", comment: "bad" }, { method: "dmarc" }],
    });
  });

  test("none, no id, a bad id, an open comment or quote", () => {
    const none = parseAuthenticationResults("mx.example.org; none");
    expect(none.ok && [none.result.dmarc, none.methods.length]).toEqual([null, 0]);
    expect(
      [
        "dkim=pass header.d=a.example",
        "example/net; dkim=pass",
        "mx.example; dkim=pass (open",
        'mx.example; dkim=pass reason="open',
        "",
      ].map(dialect),
    ).toEqual(["no-authserv-id", "syntax", "syntax", "syntax", "empty"]);
  });

  test("two DMARC results that differ say nothing", () => {
    const parsed = parseAuthenticationResults(
      "mx.example; dmarc=fail header.from=a.example; dmarc=pass header.from=a.example",
    );
    expect(parsed.ok && parsed.result.dmarc?.result).toBe("unknown");
  });

  test("a result inside a comment or a quoted name is none", () => {
    const parsed = parseAuthenticationResults(
      'mx.example; spf=pass smtp.mailfrom="; dmarc=pass header.from=example.com"@evil.example (; dmarc=pass)',
    );
    expect(parsed.ok && parsed.result.dmarc).toBeNull();
  });

  test("a quote behind a backslash does not end the quoted text, in a name or a reason", () => {
    const parsed = parseAuthenticationResults(
      String.raw`mx.example; spf=pass smtp.mailfrom="a\"; dmarc=pass header.from=example.com; x=\"b"@evil.example; dkim=fail reason="\\" header.d=example.com`,
    );
    expect(parsed.ok && parsed.result).toMatchObject({
      dmarc: null,
      spf: { result: "pass", domain: "evil.example" },
      dkim: [{ result: "fail", domain: "example.com" }],
    });
    expect(parsed.ok && parsed.methods.map(({ reason }) => reason)).toEqual(["", "\\"]);
  });

  test("the ARC form has its instance in front", () => {
    expect(parseArcAuthenticationResults("i=2; mx.example; dmarc=pass header.from=a.example")).toMatchObject({
      instance: 2,
      results: { ok: true },
    });
    expect(parseArcAuthenticationResults("mx.example; dmarc=pass")).toBeNull();
  });
});

test("tag lists refuse what two readers could read differently", () => {
  const read = (text: string): unknown => {
    const list = parseTagList(text);
    return list.ok ? Object.fromEntries(list.tags) : list.error;
  };
  expect(read(" v=1;\r\n\tb = ab\r\n cd ; d=a.example ;")).toEqual({ v: "1", b: "ab\r\n cd", d: "a.example" });
  expect(read("D=a;d=b")).toEqual({ D: "a", d: "b" });
  expect(["a=1; a=2", "a=1;;b=2", "a", "=1", "1a=2", "a=\u0000", ""].map(read)).toEqual([
    "duplicate-tag",
    "malformed",
    "malformed",
    "malformed",
    "malformed",
    "malformed",
    "malformed",
  ]);
});

test("no text makes a parser throw", () => {
  const pieces = fc.constantFrom(
    "spf=",
    "dkim=",
    "dmarc=",
    "pass",
    " ",
    ";",
    "(",
    ")",
    '"',
    "\\",
    "=",
    "/",
    ".",
    "header.from=",
    "a.example",
    "=?utf-8?Q?",
    "?=",
    "i=1;",
    "\r\n ",
    "compauth=",
    "reason=",
    "sender IP is ",
    "\u0000",
    "ß",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join("")),
  );
  fc.assert(
    fc.property(text, (value) => {
      parseAuthenticationResults(value);
      parseArcAuthenticationResults(value);
      parseTagList(value);
    }),
    { numRuns: 2000 },
  );
});

// A reader that goes over the text again for each piece would not come to an end within the time limit of a test.
test("a megabyte of any piece is read, and is no result", () => {
  for (const piece of PIECES) {
    const value = `mx.example; ${piece.repeat(1_000_000 / piece.length)}`;
    for (const text of [value, value.slice(12), `i=1; ${value}`]) {
      const parsed = parseAuthenticationResults(text);
      expect([piece, parsed.ok && parsed.result.dmarc?.result === "pass"]).toEqual([piece, false]);
      expect(parseArcAuthenticationResults(text)?.results.ok === true && piece === "dmarc=pass").toBe(false);
    }
    const list = parseTagList(value);
    expect(list.ok).toBe(false);
  }
});

const PIECES = [
  "(",
  ")",
  '"',
  "\\",
  ";",
  " ",
  "a=",
  "=?utf-8?Q?",
  "dkim=pass (",
  "spf=pass (sender IP is 1) a=b;",
  "i=1;",
  "a;",
];

const ARH = join(SHARED, "suites/dkim/data/arh");
const withSuite = existsSync(ARH) ? test : test.skip;

withSuite("Authentication-Results cases of DKIM Verifier (../shared/suites/dkim/data/arh)", async () => {
  const first = async (name: string): Promise<string> => {
    const message = await fileOf(readFileSync(join(ARH, `${name}.eml`)));
    const [field] = fieldsNamed(message.header, "authentication-results");
    const parsed = parseAuthenticationResults(field?.value ?? "");
    if (!parsed.ok) return parsed.error;
    const { authservId, spf, dkim, dmarc } = parsed.result;
    return [authservId, spf?.result, ...dkim.map(({ result, domain }) => `${result} ${domain}`), dmarc?.result]
      .filter((part) => part !== undefined)
      .join(", ");
  };
  expect(await first("alignment-auid_not_in_sdid")).toBe("example.net, pass example.net");
  expect(await first("alignment-from_not_in_sdid")).toBe("example.net, pass unrelated.com");
  expect(await first("dkim-unknown_result")).toBe("example.net, temperror example.com");
  expect(await first("fakePayPal")).toBe("example.net, pass unrelated.com");
  expect(await first("multiple_arh-newest_no_authserv")).toBe("no-authserv-id");
  expect(await first("multiple_arh-newest_no_result")).toBe("example.net");
  // a "/" in a value is against the grammar, but real servers write it so
  expect(await first("multiple_arh-newest_parsing_error_01")).toBe("example.net, pass error.example.com");
  expect(await first("multiple_arh-newest_parsing_error_02")).toBe("syntax");
  expect(await first("multiple_arh-newest_unknown_method")).toBe("example.net");
  // one field is read, never several merged
  expect(await first("multiple_arh-same_and_different_authserv")).toBe("example.net, pass");
  expect(await first("multiple_dkim_results")).toBe(
    "example.net, fail example.com, pass unrelated.org, pass example.com, fail example.com, fail unrelated.org, fail example.com, pass example.org",
  );
  expect(await first("multiple_spf_and_dmarc_results")).toBe("example.net, unknown, unknown");
  expect(await first("rfc6376-A.2-arh-failed-no_reason")).toBe("example.net, pass, fail example.com");
  expect(await first("rfc6376-A.2-arh-failed")).toBe("example.net, pass, fail example.com");
  expect(await first("rfc6376-A.2-arh-valid-a_tag")).toBe("example.net, pass, pass example.com");
  expect(await first("rfc6376-A.2-arh-valid-a_tag_sha1")).toBe("example.net, pass, pass example.com");
  expect(await first("rfc6376-A.2-arh-valid-auid")).toBe("example.net, pass, pass football.example.com");
  expect(await first("rfc6376-A.2-arh-valid-no_sdid_or_auid")).toBe("example.net, pass, pass ");
  expect(await first("rfc6376-A.2-arh-valid-sdid_and_auid")).toBe("example.net, pass, pass example.com");
  expect(await first("rfc6376-A.2-arh-valid")).toBe("example.net, pass, pass example.com");
  expect(await first("rfc6376-A.2-arh-valid_relaxed")).toContain("pass");
});
