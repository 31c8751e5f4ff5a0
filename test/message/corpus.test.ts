import { existsSync, readFileSync } from "node:fs";
import { parseFile } from "../../src/message/file";

const folder = "../shared/corpus";
const has = existsSync(folder);

(has ? test : test.skip)(
  "../shared/corpus: every message is read, and honest mail has exactly one sender",
  async () => {
    const rows = readFileSync(`${folder}/manifest.tsv`, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split("\t"));
    const unread: string[] = [];
    const ambiguous = new Map<string, number>();
    let timed = 0;
    let hops = 0;
    for (const [file = "", , kind = ""] of rows) {
      const result = await parseFile(readFileSync(`${folder}/${file}`));
      if (!result.ok) {
        unread.push(`${result.error.id} ${file}`);
        continue;
      }
      const { message } = result;
      if (message.from.kind !== "single") ambiguous.set(kind, (ambiguous.get(kind) ?? 0) + 1);
      expect(message.header.limits).toEqual([]);
      expect(message.body?.limits ?? []).toEqual([]);
      hops += message.received.length;
      timed += message.received.filter((hop) => hop.time !== null).length;
    }
    expect(rows.length).toBe(634);
    expect(unread).toEqual(["empty dev/pp-2227.eml"]); // a file of 0 bytes
    expect(ambiguous.get("ham") ?? 0).toBe(0);
    expect(ambiguous.get("genuine-ms") ?? 0).toBe(0);
    expect(ambiguous.get("phish-ms") ?? 0).toBeLessThanOrEqual(1);
    expect(hops).toBeGreaterThan(3_000);
    expect(timed / hops).toBeGreaterThan(0.995);
  },
);
