import { webcrypto } from "node:crypto";
import { HOSTILE } from "../../test/bench/messages.mjs";
import { measure, spread } from "./measure.mjs";

/** Inputs made to freeze a reader. */
export async function hostile({ engine: api, short }) {
  const tools = { now: Date.UTC(2026, 10, 3, 12), subtle: webcrypto.subtle, lookupTxt: api.shippedKeys() };
  const rows = [];
  const checks = [];
  for (const input of HOSTILE) {
    const text = input.of(input.size);
    const bytes = new TextEncoder().encode(text);
    let limits = [];
    const time = await measure(
      async () => {
        const result = input.kind === "header" ? api.parseHeaderText(text) : await api.parseFile(bytes);
        if (!result.ok) return;
        limits = [...result.message.header.limits, ...(result.message.body?.limits ?? [])];
        await api.verify({ message: result.message, provenance: "own-mailbox" }, tools);
      },
      { rounds: short ? 5 : 15, warm: 2 },
    );
    rows.push([input.name, `${(text.length / 1024).toFixed(0)} KB`, spread(time), limits.join(", ") || "-"]);
    checks.push({ what: input.name, value: time.median, target: input.limit ?? 50, unit: " ms" });
  }
  return { title: "Hostile input: parse and verdict", head: ["input", "size", "time", "limits met"], rows, checks };
}
