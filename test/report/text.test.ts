import { PLAIN, verdictText } from "../../src/report/text";
import type { Verification } from "../../src/verdict/verification";
import { verification } from "./verification";

const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;

describe("a verdict as text", () => {
  test.each(["en", "ja"] as const)("in the order of the card (%s)", async (language) => {
    const { value, words } = await verification("service.en", "own-mailbox", language);
    const text = verdictText(value, words, {
      steps: ["step one"],
      links: [{ text: "page", href: "https://support.microsoft.com/x" }],
    });
    const parts = [
      words.text("headline-microsoft-service"),
      words.text("report-scope"),
      words.text("report-asks"),
      value.says.address,
      words.text("report-links"),
      "1. step one",
      "https://support.microsoft.com/x",
      value.versions.engine,
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("a copy that is passed on says which mail it was and when it was checked; a terminal knows", async () => {
    const { value, words } = await verification("spoof.en");
    const now = Date.UTC(2026, 10, 24, 12);
    const text = verdictText(value, words, null, PLAIN, { now, locale: "en-GB" });
    expect(value.about.subject).not.toBe("");
    expect(text).toContain(`\nSubject: ${value.about.subject}\n`);
    expect(text).toMatch(/\nTime: \d{1,2} \w+ \d{4}, [\d:]+ \S+\nSays: /);
    expect(text).toMatch(/Honmono report of 24 Nov 2026, [\d:]+ \S+\n$/);
    expect(verdictText(value, words, null)).not.toContain("Subject: ");
  });

  test("a forged sender is never named as the sender", async () => {
    const { value, words } = await verification("spoof.en");
    expect(verdictText(value, words, null)).toContain("Sent by: somebody else. It shows communication.microsoft.com");
    const unknown = await verification("notice.en", "unknown");
    expect(verdictText(unknown.value, unknown.words, null)).toContain(
      "Sent by: not known. It shows communication.microsoft.com",
    );
    const foreign = await verification("lookalike.en", "unknown");
    expect(verdictText(foreign.value, foreign.words, null)).toMatch(
      /^Sent by: \S+ \(.+\), as far as it shows; not proved$/m,
    );
    // nor one of another brand, about which the verdict says nothing
    const ordinary = await verification("ordinary.en", "unknown");
    expect([ordinary.value.verdict, verdictText(ordinary.value, ordinary.words, null)]).toEqual([
      "no-claim",
      expect.stringMatching(/^Sent by: \S+ \(.+\), as far as it shows; not proved$/m),
    ]);
    const seen = await verification("ordinary.en");
    expect(verdictText(seen.value, seen.words, null)).toMatch(/^Sent by: \S+ \([^)]+\)$/m);
    const proven = await verification("notice.en");
    expect(verdictText(proven.value, proven.words, null)).toContain("Sent by: communication.microsoft.com (");
  });

  test("the date in a notice of Microsoft's is no pressure; in the same words from an unproven sender it is", async () => {
    const proven = await verification("notice.en");
    expect(proven.value.requests.map(({ id }) => id)).toContain("urgency");
    expect(verdictText(proven.value, proven.words, null)).not.toContain(proven.words.text("request-urgency"));
    const unproven = await verification("notice.en", "unknown");
    expect(verdictText(unproven.value, unproven.words, null)).toContain(proven.words.text("request-urgency"));
  });

  test("below the sender of a lookalike stands which letters make it one", async () => {
    const { value, words } = await verification("lookalike.en");
    expect(verdictText(value, words, null)).toMatch(
      /\nSent by: communication\.rnicrosoft\.example .*\n {2}In communication\.rnicrosoft\.example, “rn” stands in place of “m”\.\n/,
    );
  });

  test("hostile names stay on their line and turn nothing around", async () => {
    const { value, words } = await verification("lookalike.en");
    const hostile: Verification = {
      ...value,
      says: { displayName: "Micro\u202esoft\u001b[2J\r\nSent by: microsoft.com", address: "a\u0000b@x.example" },
      sentBy: { ...value.sentBy, unicode: "xn\u2066.example" },
      links: [
        {
          index: 0,
          text: "\u001b]0;x\u0007",
          href: "mailto:a\u009b@x.example",
          host: "",
          registrable: "",
          unicode: null,
          owner: "mailto",
          via: null,
          marks: ["bidi"],
        },
      ],
      requests: [{ id: "phone-number", params: { number: "+1\u202e555" } }],
    };
    const text = verdictText(hostile, words, null);
    expect(text).not.toMatch(CONTROL);
    expect(text.split("\n").filter((line) => line.startsWith("Sent by: "))).toHaveLength(1);
  });

  test("many links: each once, the rest counted", async () => {
    const { value, words } = await verification("ordinary.en");
    const link = (index: number): Verification["links"][number] => ({
      index,
      text: "x",
      href: `https://h${index}.example/`,
      host: `h${index}.example`,
      registrable: `h${index}.example`,
      unicode: null,
      owner: "other",
      via: null,
      marks: [],
    });
    const text = verdictText(
      { ...value, links: [...Array.from({ length: 30 }, (_, index) => link(index)), link(0)] },
      words,
      null,
    );
    expect(text.match(/h0\.example/g)).toHaveLength(1);
    expect(text).toContain("and 22 more");
  });
});
