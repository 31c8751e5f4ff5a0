import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { verifyArc } from "../../src/authentication/arc";
import { isAligned } from "../../src/authentication/alignment";
import { momentOfArrival, verifyDkim } from "../../src/authentication/dkim";
import { parseFile } from "../../src/message/file";
import { dns, fileOf, NOW, SHARED, tools } from "./shared";

const DKIM = join(SHARED, "suites/dkim");
const ARC = join(SHARED, "suites/arc/validation.json");

interface DkimCase {
  readonly file: string;
  readonly signatures: readonly string[];
  readonly dns?: Readonly<Record<string, string>>;
  readonly aligned_with_from?: boolean;
}

interface Scenario {
  readonly description: string;
  readonly txt: Readonly<Record<string, string>>;
  readonly tests: Readonly<
    Record<string, { readonly message: string; readonly cv?: string; readonly description: string }>
  >;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

async function dkimOf(path: string, records: Readonly<Record<string, string>>) {
  const message = await fileOf(readFileSync(path));
  const lookupTxt = dns(records);
  const from = message.from.kind === "single" ? message.from.mailbox.domain : "";
  return verifyDkim(message, {
    provenance: "unknown",
    time: momentOfArrival(message, null, NOW),
    aligned: (domain) => isAligned(domain, from, lookupTxt),
    tools: tools(lookupTxt),
  });
}

const withDkim = existsSync(DKIM) ? describe : describe.skip;
const withArc = existsSync(ARC) ? describe : describe.skip;

withDkim("DKIM suite of Thunderbird's DKIM Verifier (../shared/suites/dkim)", () => {
  const has = existsSync(DKIM);
  const cases = has ? readJson<readonly DkimCase[]>(join(DKIM, "expected.json")) : [];
  const records = has ? readJson<Readonly<Record<string, string>>>(join(DKIM, "dns.json")) : {};

  test("all 31 cases as expected", async () => {
    const wrong: string[] = [];
    for (const [index, one] of cases.entries()) {
      const results = await dkimOf(join(DKIM, "data", one.file), { ...records, ...one.dns });
      const got = results.map(({ result }) => result.result);
      const aligned = one.aligned_with_from === undefined || results[0]?.result.aligned === one.aligned_with_from;
      if (got.join() !== one.signatures.join() || !aligned) {
        wrong.push(
          `${index} ${one.file}: ${results.map(({ result }) => `${result.result} ${result.why ?? ""}`).join()}`,
        );
      }
    }
    expect(wrong).toEqual([]);
    expect(cases).toHaveLength(31);
  });

  test("the four mails with an added field are refused for that reason", async () => {
    const why: (string | undefined)[] = [];
    for (const name of ["from", "subject", "date", "to"]) {
      const [first] = await dkimOf(join(DKIM, `data/dkim/added_header-${name}.eml`), records);
      why.push(first?.result.why);
    }
    expect(why).toEqual(["second-from", "unsigned-on-top", "unsigned-on-top", "unsigned-on-top"]);
  });

  test("the real mails from Amazon, CNN and Fastmail verify, body and all", async () => {
    const folder = join(DKIM, "data/original");
    const names = readdirSync(folder);
    const verified: boolean[] = [];
    for (const name of names) {
      const results = await dkimOf(join(folder, name), records);
      verified.push(
        results.some(({ result, bodyVerified }) => result.result === "pass" && bodyVerified && result.aligned),
      );
    }
    expect(verified).toEqual([true, true, true, true, true]);
  });
});

withArc("ValiMail arc_test_suite (../shared/suites/arc)", () => {
  const scenarios = existsSync(ARC) ? readJson<readonly Scenario[]>(ARC) : [];

  test("at least 166 of the 168 cases that expect a result", async () => {
    const wrong: string[] = [];
    let judged = 0;
    for (const scenario of scenarios) {
      const lookup = dns(scenario.txt);
      for (const [name, one] of Object.entries(scenario.tests)) {
        if (one.cv === undefined || one.cv === "") continue;
        judged += 1;
        const parsed = await parseFile(new TextEncoder().encode(one.message.replaceAll(/\r?\n/g, "\r\n")));
        // two cases have no header at all: what is no message has no chain
        const { result } = parsed.ok
          ? await verifyArc(parsed.message, "unknown", tools(lookup))
          : { result: { result: "none", why: parsed.error.id } };
        if (result.result !== one.cv.toLowerCase())
          wrong.push(`${name} wants ${one.cv}: ${result.result} ${result.why ?? ""}`);
      }
    }
    expect(judged).toBe(168);
    // without c= the form is simple/simple (RFC 6376 section 3.5), but the suite signed that case relaxed
    expect(wrong).toEqual(["ams_fields_c_na wants Pass: fail message-differs"]);
  });
});
