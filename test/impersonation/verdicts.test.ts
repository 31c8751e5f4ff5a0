import { INNOCENT } from "../messages/innocent";
import { POSING } from "../messages/posing";
import { verified } from "../messages/verified";

describe("mail that has to do with Microsoft and does not pose as Microsoft", () => {
  test("there are enough of them", () => expect(INNOCENT.length).toBeGreaterThanOrEqual(80));

  test.each(INNOCENT.map((one) => [one.what, one.mail] as const))("%s", async (_what, mail) => {
    const { verdict, reason, findings } = await verified(mail);
    expect({ verdict, reason: reason.id, findings: findings.map((finding) => finding.id) }).toMatchObject({
      verdict: expect.stringMatching(/^(?:no-claim|cannot-tell)$/),
    });
  });

  test.each(INNOCENT.map((one) => [one.what, one.mail] as const))(
    "%s, as a file of unknown origin",
    async (_what, mail) => {
      expect((await verified(mail, "unknown")).verdict).toMatch(/^(?:no-claim|cannot-tell)$/);
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
    expect({
      verdict: found.verdict,
      reason: found.reason.id,
      words: found.findings.map((one) => one.id),
    }).toMatchObject({ verdict: "not-microsoft" });
    expect(found.findings[0]?.weight).toBe("decides");
    expect(found.findings[0]?.id).toMatch(/^claim-/);
  });

  test.each(POSING.map((one) => [`${one.language}: ${one.what}`, one.mail] as const))(
    "%s, as a file of unknown origin",
    async (_what, mail) => {
      expect((await verified(mail, "unknown")).verdict).toBe("not-microsoft");
    },
  );
});
