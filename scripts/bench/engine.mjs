import { webcrypto } from "node:crypto";
import PostalMime from "postal-mime";
import { headerOf, receivedOf } from "../../test/bench/messages.mjs";
import { measure, spread } from "./measure.mjs";

const NOW = Date.UTC(2026, 10, 3, 12);

/** Reading a header block, and reading with verdict, from 60 to 20,000 fields. */
export async function engine({ engine: api, short }) {
  const tools = { now: NOW, subtle: webcrypto.subtle, lookupTxt: api.shippedKeys() };
  const rounds = short ? 30 : 400;
  const cases = [
    ["60 fields", headerOf(60)],
    ["500 fields", headerOf(500)],
    ["5,000 fields", headerOf(5_000)],
    ["20,000 fields", headerOf(20_000)],
    ["20,000 Received fields", receivedOf(20_000)],
  ];
  const rows = [];
  const medians = new Map();
  for (const [name, text] of cases) {
    const parse = await measure(() => api.parseHeaderText(text), { rounds });
    const all = await measure(
      async () => {
        const result = api.parseHeaderText(text);
        if (!result.ok) throw new Error(result.error.id);
        await api.verify({ message: result.message, provenance: "own-mailbox" }, tools);
      },
      { rounds, warm: text.length < 1_000_000 ? 100 : 3 },
    );
    const yardstick = await measure(() => PostalMime.parse(text, { maxHeadersSize: 100_000_000 }), {
      rounds,
      warm: text.length < 1_000_000 ? 100 : 2,
    });
    medians.set(name, {
      all: all.median,
      yardstick: yardstick.median,
      perField: all.low / Number(name.replace(/\D/g, "")),
    });
    rows.push([
      name,
      `${(text.length / 1024).toFixed(1)} KB`,
      spread(parse),
      spread(all),
      spread(yardstick),
      (all.median / yardstick.median).toFixed(2),
    ]);
  }
  const small = medians.get("60 fields");
  return {
    title: "Engine: header text to verdict",
    head: ["input", "size", "parse", "parse and verdict", "postal-mime parse", "ratio"],
    rows,
    checks: [
      { what: "60 fields, parse and verdict", value: small.all, target: 0.6, unit: " ms" },
      { what: "60 fields, as a multiple of postal-mime", value: small.all / small.yardstick, target: 4 },
      { what: "20,000 fields", value: medians.get("20,000 fields").all, target: 120, unit: " ms" },
      {
        what: "cost of a field at 20,000 against 500",
        value: medians.get("20,000 fields").perField / medians.get("500 fields").perField,
        target: 1.2,
      },
    ],
    note: "postal-mime only parses; the engine parses, authenticates, inspects and decides. The cost of a field is taken from the 10th percentile: collecting garbage of 5 MB of text has its own mind. That the steps grow linearly is counted in test/bench/growth.test.ts.",
  };
}
