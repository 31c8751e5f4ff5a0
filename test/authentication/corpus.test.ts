import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { authenticate } from "../../src/authentication/authenticate";
import type { Authentication } from "../../src/authentication/authentication";
import { parseAuthenticationResults } from "../../src/authentication/authenticationResults";
import { keysFromFile } from "../../src/authentication/publicKeys";
import { isReceiver } from "../../src/knowledge/receivers";
import { senderOf } from "../../src/knowledge/senders";
import { NO_ORGANIZATION } from "../../src/knowledge/organization";
import { fieldsNamed } from "../../src/message/fields";
import { parseFile } from "../../src/message/file";
import type { Message } from "../../src/message/message";
import { SHARED, tools } from "./shared";

const MANIFEST = join(SHARED, "corpus/manifest.tsv");
const KEYS = join(SHARED, "corpus/keys/microsoft-dkim-keys.json");
const withCorpus = existsSync(MANIFEST) && existsSync(KEYS) ? describe : describe.skip;

interface Row {
  readonly file: string;
  readonly kind: string;
  readonly notes: string;
  readonly message: Message;
  readonly asFile: Authentication;
  readonly inMailbox: Authentication;
}

withCorpus("real mail (../shared/corpus)", () => {
  const rows: Row[] = [];

  beforeAll(async () => {
    const keys = keysFromFile(JSON.parse(readFileSync(KEYS, "utf8")));
    if (!keys.ok) throw new Error(keys.error);
    const lines = readFileSync(MANIFEST, "utf8").split("\n").slice(1);
    for (const line of lines) {
      const [file = "", , kind = "", , , notes = ""] = line.split("\t");
      if (file === "") continue;
      const parsed = await parseFile(readFileSync(join(SHARED, "corpus", file)));
      if (!parsed.ok) continue;
      const check = (provenance: "unknown" | "own-mailbox"): Promise<Authentication> =>
        authenticate(parsed.message, provenance, NO_ORGANIZATION, tools(keys.lookup));
      rows.push({
        file,
        kind,
        notes,
        message: parsed.message,
        asFile: await check("unknown"),
        inMailbox: await check("own-mailbox"),
      });
    }
  }, 120_000);

  test("at least 95 % of Microsoft's mail with a good signature of its own is proved, from the file alone", () => {
    const signed = rows.filter(
      ({ kind, notes }) =>
        kind === "genuine-ms" && /dkim\[(?:linux\.)?microsoft\.com\/[^\]]*\]:bh=ok,sig=ok/.test(notes),
    );
    const proved = signed.filter(({ asFile }) => asFile.proof?.kind === "dkim");
    expect(signed.length).toBeGreaterThan(60);
    expect(proved.length / signed.length).toBeGreaterThanOrEqual(0.95);
  });

  test("no fake and no ordinary mail is proved to come from a sender that speaks for Microsoft", () => {
    const wrong = rows.filter(({ kind, message, asFile, inMailbox }) => {
      if (kind.startsWith("genuine-ms") || (asFile.proof === null && inMailbox.proof === null)) return false;
      const sender =
        message.from.kind === "single" ? senderOf(message.from.mailbox.address.toLowerCase()).class : "unrelated";
      return sender === "corporate" || sender === "service";
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("Microsoft's own mail is never said to have failed", () => {
    const failed = rows.filter(
      ({ kind, inMailbox, asFile }) => kind.startsWith("genuine") && (inMailbox.failed || asFile.failed),
    );
    expect(failed.map(({ file }) => file)).toEqual([]);
  });

  test("every result that Outlook.com wrote is read by the grammar of Exchange, the encoded ones too", () => {
    const stored = rows.filter(({ message }) => isReceiver(message.received[0]?.by ?? "", "exchange-online"));
    const results = stored.flatMap(({ file, message }) => {
      const [field] = fieldsNamed(message.header, "authentication-results");
      return field === undefined ? [] : [{ file, value: field.value }];
    });
    const unread = results.filter(({ value }) => {
      const parsed = parseAuthenticationResults(value);
      return !parsed.ok || parsed.result.dialect !== "exchange";
    });
    expect(results.length).toBeGreaterThan(300);
    expect(results.some(({ value }) => value.startsWith("=?"))).toBe(true);
    expect(unread.map(({ file }) => file)).toEqual([]);
  });

  test("a file of unknown origin is never believed for what stands in it", () => {
    expect(
      rows.filter(({ asFile }) => asFile.boundary.kind === "trusted" || asFile.server !== null || asFile.failed),
    ).toEqual([]);
  });
});
