import { decide } from "../../src/verdict/decide";
import type { Facts } from "../../src/verdict/facts";
import { RULES } from "../../src/verdict/rules";
import type { Claim } from "../../src/impersonation/impersonation";

const CLAIM: Claim = { id: "claim-name", strength: "alone", place: "name", params: { text: "Microsoft" } };

/** An ordinary mail: one sender, nothing claimed, nothing proved. */
const ORDINARY: Facts = {
  from: "single",
  allForeign: false,
  proven: false,
  onWord: false,
  text: "vouched",
  failed: false,
  excuse: null,
  unproven: "file",
  sender: "unrelated",
  recorded: false,
  hintOnly: false,
  domain: "contoso.example",
  service: "",
  claim: null,
  circumstance: null,
  notice: null,
  ownNotice: null,
};
const CORPORATE: Facts = { ...ORDINARY, sender: "corporate", recorded: true, domain: "microsoft.com" };
const PROVEN: Facts = { ...CORPORATE, proven: true };
const SERVICE: Facts = { ...PROVEN, sender: "service", service: "Power BI" };
const CLAIMED: Facts = { ...ORDINARY, claim: CLAIM };
const OWN = { id: "it", domains: [], addresses: [], subjectContains: [], text: {}, validUntil: null };

const CASES: readonly (readonly [string, Facts, string, string])[] = [
  ["an ordinary mail", ORDINARY, "no-claim", "no-claim"],
  ["an ordinary proved mail", { ...ORDINARY, proven: true }, "no-claim", "no-claim"],
  ["an ordinary failed mail", { ...ORDINARY, failed: true }, "no-claim", "no-claim"],
  ["a missing From", { ...ORDINARY, from: "missing" }, "from-missing", "cannot-tell"],
  ["a missing From that claims", { ...CLAIMED, from: "missing" }, "from-missing", "cannot-tell"],
  ["two senders", { ...ORDINARY, from: "ambiguous" }, "from-ambiguous", "cannot-tell"],
  ["two senders, one Microsoft's, claiming", { ...CLAIMED, from: "ambiguous" }, "from-ambiguous", "cannot-tell"],
  [
    "two foreign senders, claiming",
    { ...CLAIMED, from: "ambiguous", allForeign: true },
    "from-ambiguous-foreign",
    "not-microsoft",
  ],
  [
    "two foreign senders, not claiming",
    { ...ORDINARY, from: "ambiguous", allForeign: true },
    "from-ambiguous",
    "cannot-tell",
  ],
  [
    "two foreign senders in a report",
    { ...CLAIMED, from: "ambiguous", allForeign: true, circumstance: "delivery-report" },
    "from-ambiguous",
    "cannot-tell",
  ],
  ["the organization's own notice", { ...ORDINARY, proven: true, ownNotice: OWN }, "own-notice", "own-notice"],
  [
    "an own notice of whose text nobody knows",
    { ...ORDINARY, proven: true, text: "open", ownNotice: OWN },
    "own-notice-header-only",
    "own-notice",
  ],
  ["an own notice that claims", { ...CLAIMED, proven: true, ownNotice: OWN }, "own-notice", "own-notice"],

  [
    "proved, known notice in season",
    { ...PROVEN, notice: { id: "n", timing: "in-season" } },
    "proven-notice",
    "microsoft-notice",
  ],
  [
    "proved, known notice without dates",
    { ...PROVEN, notice: { id: "n", timing: "undated" } },
    "proven-notice",
    "microsoft-notice",
  ],
  [
    "the same on the person's word",
    { ...PROVEN, onWord: true, notice: { id: "n", timing: "in-season" } },
    "proven-notice-on-word",
    "microsoft-notice",
  ],
  ["proved, late notice", { ...PROVEN, notice: { id: "n", timing: "late" } }, "proven-notice-late", "microsoft-sender"],
  [
    "proved, notice before its time",
    { ...PROVEN, notice: { id: "n", timing: "early" } },
    "proven-sender",
    "microsoft-sender",
  ],
  [
    "a notice's headers alone",
    { ...PROVEN, text: "unseen", notice: { id: "n", timing: "in-season" } },
    "proven-notice-header-only",
    "microsoft-notice",
  ],
  [
    "a notice's header with a text that nobody vouches for",
    { ...PROVEN, text: "open", notice: { id: "n", timing: "in-season" } },
    "proven-header-only",
    "microsoft-sender",
  ],
  ["headers alone, no notice", { ...PROVEN, text: "unseen" }, "proven-header-only", "microsoft-sender"],
  ["proved, no notice", PROVEN, "proven-sender", "microsoft-sender"],
  ["proved on the person's word", { ...PROVEN, onWord: true }, "proven-sender-on-word", "microsoft-sender"],
  ["proved, in no record", { ...PROVEN, recorded: false }, "proven-not-recorded", "microsoft-sender"],
  ["proved though the server says fail", { ...PROVEN, failed: true }, "proven-sender", "microsoft-sender"],
  ["a hint only, proved", { ...ORDINARY, hintOnly: true, proven: true }, "proven-hint-only", "cannot-tell"],
  ["a hint only, failed", { ...ORDINARY, hintOnly: true, failed: true }, "spoof-failed", "not-microsoft"],
  ["a hint only, unproved", { ...ORDINARY, hintOnly: true }, "unproven-file", "cannot-tell"],
  ["a proved service", SERVICE, "proven-service", "microsoft-service"],
  [
    "a proved service with a known notice",
    { ...SERVICE, notice: { id: "n", timing: "undated" } },
    "proven-service",
    "microsoft-service",
  ],
  ["a failed service", { ...SERVICE, proven: false, failed: true }, "spoof-failed", "not-microsoft"],
  ["an unproved service", { ...SERVICE, proven: false }, "unproven-file", "cannot-tell"],

  [
    "a notice without proof",
    { ...CORPORATE, notice: { id: "n", timing: "in-season" } },
    "unproven-file",
    "cannot-tell",
  ],
  ["Microsoft's address, failed", { ...CORPORATE, failed: true }, "spoof-failed", "not-microsoft"],
  [
    "failed, but changed on the way",
    { ...CORPORATE, failed: true, excuse: "changed-on-the-way" },
    "changed-on-the-way",
    "cannot-tell",
  ],
  [
    "failed, but a delivery report",
    { ...CORPORATE, failed: true, excuse: "delivery-report" },
    "delivery-report",
    "cannot-tell",
  ],
  ["a report by its looks", { ...CORPORATE, circumstance: "delivery-report" }, "delivery-report", "cannot-tell"],
  ["no server result", { ...CORPORATE, unproven: "no-result" }, "unproven-no-result", "cannot-tell"],
  ["a gateway in front", { ...CORPORATE, unproven: "gateway" }, "unproven-gateway", "cannot-tell"],
  ["an own mail server", { ...CORPORATE, unproven: "on-premises" }, "unproven-on-premises", "cannot-tell"],
  ["a damaged trace", { ...CORPORATE, unproven: "damaged" }, "unproven-damaged", "cannot-tell"],
  ["no headers", { ...CORPORATE, unproven: "no-headers" }, "unproven-no-headers", "cannot-tell"],
  ["neither pass nor fail", { ...CORPORATE, unproven: "not-confirmed" }, "unproven-not-confirmed", "cannot-tell"],

  ["a claim from elsewhere", CLAIMED, "claims-from-elsewhere", "not-microsoft"],
  ["a claim from elsewhere, proved", { ...CLAIMED, proven: true }, "claims-from-elsewhere", "not-microsoft"],
  ["a claim from a subsidiary", { ...CLAIMED, sender: "subsidiary" }, "claims-from-elsewhere", "not-microsoft"],
  ["a claim from a customer", { ...CLAIMED, sender: "customer" }, "claims-from-customer", "not-microsoft"],
  ["a claim from a mailbox", { ...CLAIMED, sender: "personal" }, "claims-from-personal", "not-microsoft"],
  [
    "a claim by a lookalike",
    { ...CLAIMED, claim: { ...CLAIM, id: "claim-domain-lookalike" } },
    "claims-from-lookalike",
    "not-microsoft",
  ],
  ["a claim handed on", { ...CLAIMED, circumstance: "forwarded" }, "forwarded", "cannot-tell"],
  [
    "a handed-on mail that claims nothing itself",
    { ...ORDINARY, circumstance: "forwarded" },
    "forwarded",
    "cannot-tell",
  ],
  ["a claim in a report", { ...CLAIMED, circumstance: "delivery-report" }, "delivery-report", "cannot-tell"],
  [
    "a claim in a report that only the server calls so",
    { ...CLAIMED, excuse: "delivery-report" },
    "claims-from-elsewhere",
    "not-microsoft",
  ],
  [
    "a claim from one's own organization",
    { ...CLAIMED, circumstance: "own-organization" },
    "own-organization",
    "cannot-tell",
  ],
  ["a quoted fake", { ...CLAIMED, circumstance: "quotes-a-fake" }, "quotes-a-fake", "cannot-tell"],
  ["a circumstance without a claim: report", { ...ORDINARY, circumstance: "delivery-report" }, "no-claim", "no-claim"],
  ["a circumstance without a claim: own", { ...ORDINARY, circumstance: "own-organization" }, "no-claim", "no-claim"],
  ["a circumstance without a claim: quote", { ...ORDINARY, circumstance: "quotes-a-fake" }, "no-claim", "no-claim"],
  [
    "a changed mail of somebody else that claims",
    { ...CLAIMED, excuse: "changed-on-the-way" },
    "claims-from-elsewhere",
    "not-microsoft",
  ],
];

test.each(CASES)("%s", (_what, facts, id, verdict) => {
  expect(decide(facts)).toMatchObject({ id, verdict });
});

test("every row of the table decides some case", () => {
  const used = new Set(CASES.map(([, , id]) => id));
  expect(RULES.map((rule) => rule.id).filter((id) => !used.has(id))).toEqual([]);
});

/** Every combination of the facts that matter. */
function* combinations(): Generator<Facts> {
  const yesNo = [true, false];
  for (const from of ["single", "ambiguous", "missing"] as const)
    for (const sender of ["corporate", "service", "customer", "personal", "subsidiary", "unrelated"] as const)
      for (const proven of yesNo)
        for (const failed of yesNo)
          for (const hintOnly of sender === "unrelated" ? yesNo : [false])
            for (const recorded of yesNo)
              for (const claim of [CLAIM, null])
                for (const excuse of ["changed-on-the-way", "delivery-report", null] as const)
                  for (const circumstance of ["forwarded", "own-organization", null] as const)
                    for (const timing of ["in-season", "late", null] as const)
                      yield {
                        ...ORDINARY,
                        from,
                        sender,
                        proven: proven && from === "single",
                        failed,
                        hintOnly,
                        recorded,
                        claim,
                        excuse,
                        circumstance,
                        notice: timing === null ? null : { id: "n", timing },
                      };
}

test("no verdict is more certain than its evidence, in any combination of facts", () => {
  let count = 0;
  const wrong: string[] = [];
  for (const facts of combinations()) {
    count++;
    const { verdict, id } = decide(facts);
    const ours = facts.sender === "corporate" || facts.sender === "service" || facts.hintOnly;
    const say = (what: string): void => void wrong.push(`${what}: ${id} for ${JSON.stringify(facts)}`);
    if (verdict.startsWith("microsoft-") && !facts.proven) say("positive without proof");
    if (verdict.startsWith("microsoft-") && facts.from !== "single") say("positive with an unclear sender");
    if (verdict.startsWith("microsoft-") && facts.hintOnly) say("positive on a hint");
    if (verdict === "microsoft-notice" && (facts.sender !== "corporate" || facts.notice?.timing !== "in-season"))
      say("notice");
    if (verdict === "microsoft-service" && facts.sender !== "service") say("service");
    if (verdict === "not-microsoft" && ours && !facts.failed && facts.from === "single")
      say("accused without a failed check");
    if (verdict === "not-microsoft" && ours && facts.excuse !== null) say("accused in spite of an excuse");
    if (verdict === "not-microsoft" && !ours && facts.claim === null) say("accused without a claim");
    if (verdict === "no-claim" && facts.claim !== null) say("a claim left out");
  }
  expect(count).toBeGreaterThan(5000);
  expect(wrong).toEqual([]);
});

test("a proved sender of ours is always told, whatever the mail looks like", () => {
  for (const facts of combinations())
    if (facts.from === "single" && facts.proven && facts.sender === "service" && !facts.hintOnly)
      expect(decide(facts).verdict).toBe("microsoft-service");
});

test("parameters name the domain and the claim", () => {
  const rule = decide(CLAIMED);
  expect(rule.params?.(CLAIMED)).toEqual({ domain: "contoso.example", claim: "Microsoft" });
  expect(decide(SERVICE).params?.(SERVICE)).toEqual({ domain: "microsoft.com", service: "Power BI" });
  const nameless = { ...SERVICE, service: "" };
  expect(decide(nameless).params?.(nameless)).toEqual({ domain: "microsoft.com", service: "Microsoft" });
});
