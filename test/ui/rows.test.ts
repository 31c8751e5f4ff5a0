import { webcrypto } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { guidanceFor } from "../../src/guidance/guidance";
import { parseFile } from "../../src/message/file";
import { browserTools } from "../../src/settings/tools";
import { planOf } from "../../src/ui/rows";
import { verify } from "../../src/verify";
import type { Verification } from "../../src/verdict/verification";

const SAMPLES = join(__dirname, "../../src/samples/messages");
if (!("crypto" in globalThis)) Object.defineProperty(globalThis, "crypto", { value: webcrypto });

async function verified(name: string, provenance: "host" | "unknown" = "host"): Promise<Verification> {
  const parsed = await parseFile(readFileSync(join(SAMPLES, name)));
  if (!parsed.ok) throw new Error(name);
  return verify({ message: parsed.message, provenance }, browserTools(null).tools);
}

const PLACE = { canAsk: true, host: "outlook", help: null } as const;

test("the primary action is guidance's, for every example", async () => {
  for (const name of readdirSync(SAMPLES)) {
    const verification = await verified(name);
    const { action } = guidanceFor(verification, { client: "web", now: Date.now() });
    expect(`${name} ${planOf(verification, PLACE).action.label}`).toBe(`${name} action-${action}`);
  }
});

test("the matter is offered under a fake of the notice, and nothing is twice", async () => {
  const { rows } = planOf(await verified("spoof.ja.eml"), PLACE);
  expect(rows.map(({ id }) => id)).toContain("matter");
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test("a DNS question is offered only where it could change something, may be asked, and is no example", async () => {
  const unknown = await verified("notice.en.eml", "unknown");
  expect(planOf(unknown, PLACE).signature).toBe(true);
  expect(planOf(unknown, { ...PLACE, canAsk: false }).signature).toBe(false);
  expect(planOf(unknown, { ...PLACE, host: "samples" }).signature).toBe(false);
  expect(planOf(await verified("notice.en.eml"), PLACE).signature).toBe(false);
  expect(planOf(await verified("ordinary.en.eml"), PLACE).signature).toBe(false);
});

test("only a file whose own headers claim a result is worth asking about the mailbox", async () => {
  expect(planOf(await verified("notice.en.eml", "unknown"), PLACE).ownMailbox).toBe(true);
  expect(planOf(await verified("notice.en.eml"), PLACE).ownMailbox).toBe(false);
  expect(planOf(await verified("ordinary.en.eml", "unknown"), PLACE).ownMailbox).toBe(false);
});

test("what was already done is asked about under a mail in another name, too, if it wants anything risky", async () => {
  const ids = (verification: Verification): string[] => planOf(verification, PLACE).rows.map(({ id }) => id);
  const ordinary = await verified("ordinary.en.eml");
  expect(ids(ordinary)).not.toContain("after");
  expect(ids({ ...ordinary, requests: [{ id: "password", params: {} }] })).toContain("after");
  expect(ids({ ...ordinary, verdict: "own-notice", requests: [{ id: "password", params: {} }] })).not.toContain(
    "after",
  );
});
