import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BoundaryFailure } from "../../src/authentication/authentication";
import receivers from "../../src/knowledge/receivers.json";
import { wordsFrom, type Words } from "../../src/locales/words";

const SRC = resolve(__dirname, "../../src");
const words = (["en", "ja"] as const).map((language): Words =>
  wordsFrom(
    language,
    ["authentication", "findings"].map((section) =>
      readFileSync(join(SRC, `locales/${language}/${section}.ftl`), "utf8"),
    ),
  ),
);

/** Every failure of the boundary: the compiler asks for each. */
const FAILURES: Readonly<Record<BoundaryFailure, true>> = {
  "provenance-unknown": true,
  "no-result": true,
  "no-received-above": true,
  "foreign-received-above": true,
  "protected-field-above": true,
  "protection-hop-above": true,
  "no-protection-hop": true,
  "client-ip-differs": true,
  "below-marker": true,
  grammar: true,
  "header-from-differs": true,
  gateway: true,
  "on-premises": true,
  "authserv-id-not-listed": true,
  "several-results": true,
  "no-trace": true,
  "sent-items": true,
};

const source = (file: string): string => readFileSync(join(SRC, "authentication", file), "utf8");

/** The words that a source names as reasons: `refuse("…")`, `say("fail", "…")`, `why: "…"`, `return "…"` of the checks. */
function reasons(files: readonly string[], pattern: RegExp): readonly string[] {
  return [...new Set(files.flatMap((file) => [...source(file).matchAll(pattern)].map((match) => match[1] ?? "")))];
}

test("every way the trust boundary can fail has words", () => {
  const ids = Object.keys(FAILURES).map((why) => `boundary-${why}`);
  for (const one of words) expect(ids.filter((id) => !one.has(id))).toEqual([]);
});

test("every reason of a signature has words", () => {
  const files = ["signatureTags.ts", "dkim.ts", "signature.ts", "keyRecord.ts", "tagList.ts"];
  const ids = reasons(
    files,
    /(?:refuse\(|say\("(?:fail|unknown)", |why: |error: |\? |: )"([a-z0-9]+(?:-[a-z0-9]+)+|malformed|algorithm|version|canonicalization|revoked|expired)"/g,
  ).filter((id) => !["ed25519", "body-length-limit", "rsa-sha1", "rsa-sha256", "ed25519-sha256"].includes(id));
  expect(ids.length).toBeGreaterThan(25);
  for (const one of words) expect(ids.filter((id) => !one.has(`dkim-why-${id}`))).toEqual([]);
});

test("every reason of a chain has words", () => {
  const ids = reasons(
    ["arc.ts"],
    /(?:fail\(|give\("[a-z]+", |return |, |\? |: )"([a-z]+(?:-[a-z]+)+|malformed|structure)"\s*[);:]/g,
  ).filter((id) => !id.startsWith("arc-") && !id.includes("exchange"));
  expect(ids).toEqual(expect.arrayContaining(["chain-failed-before", "incomplete-set", "key-refused", "seal-differs"]));
  for (const one of words) expect(ids.filter((id) => !one.has(`arc-why-${id}`))).toEqual([]);
});

test("every finding has words, with the values it brings", () => {
  const ids = reasons(readdirSync(join(SRC, "authentication")), /add\("([a-z]+(?:-[a-z]+)+)",/g);
  expect(ids).toEqual(
    expect.arrayContaining(["result-on-word", "signature-contradicted", "arc-sealer-not-listed", "unsigned-on-top"]),
  );
  const params = { domain: "example.com", sealer: "gw.example", code: "SFV:SKN", server: "mx.example" };
  for (const one of words) {
    for (const id of [...ids, "forged-result-ignored", "other-result-ignored"]) {
      const name = `finding-${id}`;
      if (!one.has(name)) throw new Error(`no words for ${name} in ${one.language}`);
      expect(one.text(name, params).length).toBeGreaterThan(10);
    }
  }
});

test("each fact about a receiver has its source, date and confidence", () => {
  for (const row of [...receivers.hosts, ...receivers.fields, ...receivers.tenants]) {
    expect(Object.keys(receivers.sources)).toContain(row.source);
    expect(row.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(["high", "medium", "low"]).toContain(row.confidence);
  }
});
