import { readFileSync } from "node:fs";
import { join } from "node:path";
import { authenticate } from "../../src/authentication/authenticate";
import { keysFromFile } from "../../src/authentication/publicKeys";
import { NO_ORGANIZATION } from "../../src/knowledge/organization";
import { parseFile } from "../../src/message/file";
import { SHARED, tools } from "./shared";

test("measure", async () => {
  const keys = keysFromFile(JSON.parse(readFileSync(join(SHARED, "corpus/keys/microsoft-dkim-keys.json"), "utf8")));
  if (!keys.ok) throw new Error();
  const rows = readFileSync(join(SHARED, "corpus/manifest.tsv"), "utf8")
    .split("\n")
    .slice(1)
    .filter(Boolean)
    .map((l) => l.split("\t"));
  const out: string[] = [];
  const counts = new Map<string, number>();
  for (const [file = "", , cls = "", from = "", , notes = ""] of rows) {
    const parsed = await parseFile(readFileSync(join(SHARED, "corpus", file)));
    if (!parsed.ok) {
      out.push(`${file} NOPARSE ${parsed.error.id}`);
      continue;
    }
    for (const prov of ["unknown", "own-mailbox"] as const) {
      const a = await authenticate(parsed.message, prov, NO_ORGANIZATION, tools(keys.lookup));
      const own =
        /(^|\.)(microsoft|outlook|hotmail|live|microsoftonline|office|office365|msn|windows|azure|skype|xbox)\.com$/.test(
          from,
        )
          ? "OWN"
          : "-";
      const k = [
        prov,
        cls,
        own,
        a.boundary.kind === "trusted" ? a.boundary.place : a.boundary.why,
        `proof=${a.proof?.kind}`,
        `failed=${a.failed}`,
        `ex=${a.excuse}`,
      ].join(" ");
      counts.set(k, (counts.get(k) ?? 0) + 1);
      if (cls.startsWith("genuine") && prov === "unknown" && !a.proof)
        out.push(
          `${file} ${a.dkim.map((d) => `${d.domain}/${d.selector}:${d.result}:${d.why}:${d.aligned}`).join()} arc=${a.arc.result}:${a.arc.why} ex=${a.excuse} | ${notes.slice(0, 150)}`,
        );
      if (own === "OWN" && !cls.startsWith("genuine") && a.proof)
        out.push(`FP? ${prov} ${file} ${from} ${a.proof.kind}`);
      if (
        a.boundary.kind === "untrusted" &&
        ["header-from-differs", "client-ip-differs", "grammar"].includes(a.boundary.why) &&
        prov === "own-mailbox"
      )
        out.push(
          `${file} ${a.boundary.why} ${parsed.message.from.kind} ${parsed.message.from.kind === "single" ? parsed.message.from.mailbox.domain : ""} | ${a.claimed?.dmarc?.headerFrom} ${a.claimed?.spf?.clientIp}`,
        );
      if (a.failed && a.excuse)
        out.push(
          `EXC ${file} ${prov} ${a.server?.dmarc?.result} ${a.server?.compauth?.result} ${a.server?.compauth?.reason} ${from}`,
        );
      if (prov === "own-mailbox") {
        const k2 = `arc ${a.arc.result} ${a.arc.why} ${a.arc.sealer}`;
        counts.set(k2, (counts.get(k2) ?? 0) + 1);
        const k3 =
          `dkim ${cls} ` +
          a.dkim
            .map((d) => `${d.result}:${d.why ?? ""}:${d.aligned ? "A" : ""}`)
            .slice(0, 1)
            .join();
        counts.set(k3, (counts.get(k3) ?? 0) + 1);
        for (const f of a.findings) {
          const k4 = `finding ${cls} ${f.id}`;
          counts.set(k4, (counts.get(k4) ?? 0) + 1);
        }
      }
    }
  }
  console.log(
    [...counts]
      .sort()
      .map(([k, v]) => `${v}\t${k}`)
      .join("\n") +
      "\n" +
      out.join("\n"),
  );
}, 120000);
