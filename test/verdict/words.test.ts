/** Every id that a verdict can carry has a sentence, in English and in Japanese. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ClaimId } from "../../src/impersonation/impersonation";
import { wordsFrom } from "../../src/locales/words";
import { RULES } from "../../src/verdict/rules";

const section = (language: "en" | "ja", name: string): string =>
  readFileSync(resolve(__dirname, `../../src/locales/${language}/${name}.ftl`), "utf8");
const words = (language: "en" | "ja") =>
  wordsFrom(language, [section(language, "verdict"), section(language, "findings")]);
const source = (name: string): string => readFileSync(resolve(__dirname, "../../src", name), "utf8");

const CLAIMS: Readonly<Record<ClaimId, true>> = {
  "claim-name": true,
  "claim-name-disguised": true,
  "claim-name-product": true,
  "claim-name-role": true,
  "claim-name-address": true,
  "claim-local-part": true,
  "claim-domain": true,
  "claim-domain-lookalike": true,
  "claim-subject": true,
  "claim-subject-disguised": true,
  "claim-subject-account": true,
  "claim-topic": true,
  "claim-imprint": true,
  "claim-heading": true,
  "claim-salutation": true,
  "claim-signature": true,
  "claim-text": true,
  "claim-invoice": true,
};
const quoted = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const FINDINGS = [
  ...Object.keys(CLAIMS),
  ...quoted(source("impersonation/findings.ts"), /(?:finding|add)\(\s*"([a-z-]+)"/g),
  "reply-personal-mail",
  "reply-elsewhere",
  "late",
  "not-in-our-records",
];
const REQUESTS = [
  "phone-number",
  "mailto-reply",
  "reply-elsewhere",
  "password",
  "code",
  "device-code",
  "payment",
  "gift-card",
  "crypto",
  "run-program",
  "consent",
  "attachment",
  "qr-code",
  "image-only",
  "urgency",
  "forged-trust-text",
];
const MARKS = [...quoted(source("impersonation/links.ts"), /add\(\s*"([a-z-]+)"/g), "script"];
const OWNERS = [
  "microsoft",
  "microsoft-redirector",
  "microsoft-customer",
  "subsidiary",
  "other",
  "mailto",
  "tel",
  "none",
];
const VERDICTS = [
  "microsoft-notice",
  "microsoft-sender",
  "microsoft-service",
  "not-microsoft",
  "own-notice",
  "no-claim",
  "cannot-tell",
];
const PARAMS = {
  domain: "lamp-shop.example",
  claim: "Microsoft",
  service: "Power BI",
  text: "Microsoft",
  plain: "microsoft",
  unicode: "é.example",
  shown: "a",
  written: "rn",
  meant: "m",
  address: "a@b.example",
  number: "1",
  name: "a",
  notice: "n",
  topic: "ews",
};

describe.each(["en", "ja"] as const)("%s", (language) => {
  const spoken = words(language);
  test.each([
    ["reason", RULES.map((rule) => rule.id)],
    ["finding", FINDINGS],
    ["request", REQUESTS],
    ["linkmark", MARKS],
    ["link", OWNERS],
    ["headline", VERDICTS],
  ])("%s", (kind, ids) => {
    expect(ids.length).toBeGreaterThan(5);
    const silent = [...new Set(ids)].filter((id) => !spoken.has(`${kind}-${id}`));
    expect(silent).toEqual([]);
    for (const id of ids) {
      const key = `${kind}-${id}`;
      if (spoken.has(key)) expect(spoken.text(key, PARAMS)).not.toMatch(/\{|\}|undefined/);
    }
  });

  test("no sentence promises safety, names a score or speaks of a drill", () => {
    expect(section(language, "verdict") + section(language, "findings")).not.toMatch(
      /\b(?:safe|100 ?%|score|drill|simulation|SPF|DKIM|DMARC|Microsoft never)\b|安全です|安心|訓練/i,
    );
  });

  test("what only the details say is not fetched with the verdict", () => {
    expect(section(language, "verdict")).not.toContain("finding-");
  });

  test("a reason fits three lines of the pane", () => {
    for (const rule of RULES) {
      const key = `reason-${rule.id}`;
      if (!spoken.has(key)) continue;
      const text = spoken.text(key, { domain: "contoso.example", claim: "Microsoft", service: "Power BI" });
      expect([rule.id, text.length <= (language === "ja" ? 75 : 130)]).toEqual([rule.id, true]);
    }
  });
});
