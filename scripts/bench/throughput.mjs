import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { authenticate } from "mailauth";

/** Messages a second on one core, in this process, against mailauth on the same mail. */
export async function throughput({ engine: api, short, root }) {
  const corpus = join(root, "..", "shared", "corpus");
  const real = existsSync(corpus);
  const folder = real ? join(corpus, "dev") : join(root, "src", "samples", "messages");
  const mails = readdirSync(folder)
    .filter((name) => name.endsWith(".eml"))
    .map((name) => readFileSync(join(folder, name)))
    .filter((mail) => mail.length > 0);
  const keysFile = real ? join(corpus, "keys", "microsoft-dkim-keys.json") : null;
  const keys = keysFile !== null && existsSync(keysFile) ? JSON.parse(readFileSync(keysFile, "utf8")) : {};
  const own = api.keysFromFile(keys);
  const tools = {
    now: Date.UTC(2026, 10, 3, 12),
    subtle: api.nodeSubtle,
    lookupTxt: own.ok ? own.lookup : api.shippedKeys(),
  };
  const headers = mails.map((mail) => headerText(mail));
  const ends = async () => {
    throw Object.assign(new Error("no record"), { code: "ENOTFOUND" });
  };
  const works = {
    whole: async (index) => {
      const result = await api.parseFile(mails[index]);
      if (result.ok) await api.verify({ message: result.message, provenance: "own-mailbox" }, tools);
    },
    header: async (index) => {
      const result = api.parseHeaderText(headers[index]);
      if (result.ok) await api.verify({ message: result.message, provenance: "own-mailbox" }, tools);
    },
    theirs: (index) => authenticate(mails[index], { resolver: ends, disableBimi: true, trustReceived: true }),
  };
  const spent = { whole: 0, header: 0, theirs: 0 };
  const rounds = short ? 2 : 8;
  // In turns, round after round, so that a machine that is busy for a while is busy for all three. The first warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const used = process.cpuUsage();
      const start = performance.now();
      for (let index = 0; index < mails.length; index++) await work(index);
      const { user, system } = process.cpuUsage(used);
      if (round > 0) spent[name] += Math.min(performance.now() - start, (user + system) / 1_000);
    }
  }
  const rate = (name) => (mails.length * rounds * 1_000) / spent[name];
  const [whole, header, theirs] = [rate("whole"), rate("header"), rate("theirs")];
  const size = mails.reduce((sum, mail) => sum + mail.length, 0) / mails.length / 1024;
  return {
    title: "Messages a second on one core",
    head: ["work", "messages a second", "against mailauth"],
    rows: [
      ["whole file: links, requests, signatures, verdict", whole.toFixed(0), (whole / theirs).toFixed(2)],
      ["header alone: signatures, verdict", header.toFixed(0), (header / theirs).toFixed(2)],
      ["mailauth, whole file", theirs.toFixed(0), "1.00"],
    ],
    checks: [
      { what: "whole file, as a multiple of mailauth", value: whole / theirs, target: 0.7, atLeast: true },
      { what: "header alone, as a multiple of mailauth", value: header / theirs, target: 3, atLeast: true },
    ],
    note: `${mails.length} ${real ? "real" : "synthetic"} messages of ${size.toFixed(1)} KB on average, no network.`,
  };
}

function headerText(mail) {
  const text = mail.toString("latin1");
  const end = /\r?\n\r?\n/.exec(text);
  return end === null ? text : text.slice(0, end.index);
}
