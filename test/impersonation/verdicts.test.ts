import type { Verification } from "../../src/verdict/verification";
import { INNOCENT } from "../messages/innocent";
import { POSING } from "../messages/posing";
import { verified } from "../messages/verified";

/** Verdict, deciding fact and everything noticed, for the reader of a failing test. */
function told({ verdict, reason, findings }: Verification): string {
  return `${verdict} ${reason.id}: ${findings.map((finding) => `${finding.id} ${JSON.stringify(finding.params)}`).join(", ")}`;
}

describe("mail that has to do with Microsoft and does not pose as Microsoft", () => {
  test("there are enough of them", () => expect(INNOCENT.length).toBeGreaterThanOrEqual(80));

  test.each(INNOCENT.map((one) => [one.what, one.mail] as const))("%s", async (_what, mail) => {
    expect(told(await verified(mail))).toMatch(/^(?:no-claim|cannot-tell) /);
  });

  test.each(INNOCENT.map((one) => [one.what, one.mail] as const))(
    "%s, as a file of unknown origin",
    async (_what, mail) => {
      expect(told(await verified(mail, "unknown"))).toMatch(/^(?:no-claim|cannot-tell) /);
    },
  );
});

describe("mail that poses as Microsoft", () => {
  test("there are enough of them, in 16 languages", () => {
    expect(POSING.length).toBeGreaterThanOrEqual(80);
    expect(new Set(POSING.map((one) => one.language)).size).toBe(16);
  });

  test.each(POSING.map((one) => [`${one.language}: ${one.what}`, one.mail] as const))("%s", async (_what, mail) => {
    const found = await verified(mail);
    expect(told(found)).toMatch(/^not-microsoft /);
    expect(found.findings[0]?.weight).toBe("decides");
    expect(found.findings[0]?.id).toMatch(/^claim-/);
    // the reason quotes what was said
    expect(found.reason.params["claim"]).toMatch(/\S/);
  });

  test.each(POSING.map((one) => [`${one.language}: ${one.what}`, one.mail] as const))(
    "%s, as a file of unknown origin",
    async (_what, mail) => {
      expect(told(await verified(mail, "unknown"))).toMatch(/^not-microsoft /);
    },
  );
});
