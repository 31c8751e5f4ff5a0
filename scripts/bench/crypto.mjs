import { generateKeyPairSync, webcrypto } from "node:crypto";
import { authenticate, sealMessage } from "mailauth";
import { dkimSign } from "mailauth/lib/dkim/sign.js";
import { measure, spread } from "./measure.mjs";

/** One DKIM signature and one ARC set, made here with fresh keys, against mailauth on the same mail. */
export async function crypto({ engine: api, short }) {
  const rows = [];
  const rounds = short ? 20 : 200;
  const body = `${"A line of text in the body of the message.\r\n".repeat(40)}`;
  const plain = Buffer.from(
    `From: Team <team@mail.example>\r\nTo: me@home.example\r\nSubject: Hello\r\nDate: Tue, 3 Nov 2026 10:00:00 +0000\r\nMessage-ID: <1@mail.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${body}`,
  );
  for (const [name, bits, arc] of [
    ["DKIM, RSA 2048", 2048, false],
    ["DKIM, RSA 1024", 1024, false],
    ["DKIM and one ARC set, RSA 2048", 2048, true],
  ]) {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", {
      modulusLength: bits,
      publicKeyEncoding: { type: "spki", format: "der" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
    const txt = `v=DKIM1; k=rsa; p=${publicKey.toString("base64")}`;
    const resolver = async (host, type) => {
      if (type === "TXT" && host === "s1._domainkey.mail.example") return [[txt]];
      throw Object.assign(new Error("no record"), { code: "ENOTFOUND" });
    };
    const key = { signingDomain: "mail.example", selector: "s1", privateKey };
    const { signatures } = await dkimSign(plain, {
      canonicalization: "relaxed/relaxed",
      algorithm: "rsa-sha256",
      signTime: new Date(Date.UTC(2026, 10, 3)),
      signatureData: [key],
    });
    let mail = Buffer.concat([Buffer.from(signatures), plain]);
    if (arc) {
      const { arc: chain, headers } = await authenticate(mail, {
        resolver,
        ip: "192.0.2.7",
        sender: "team@mail.example",
        helo: "mail.example",
        mta: "mx.example",
        seal: key,
        disableBimi: true,
      });
      const sealed =
        chain?.authResults === undefined
          ? headers
          : await sealMessage(mail, { ...key, authResults: chain.authResults, cv: "none" }).catch(() => headers);
      mail = Buffer.concat([Buffer.from(sealed), mail]);
    }
    const keys = api.keysFromFile({ authoritative: true, records: { "s1._domainkey.mail.example": txt } });
    if (!keys.ok) throw new Error("keys");
    const tools = { now: Date.UTC(2026, 10, 3, 12), subtle: webcrypto.subtle, lookupTxt: keys.lookup };
    let last = null;
    const ours = await measure(
      async () => {
        const result = await api.parseFile(mail);
        if (!result.ok) throw new Error(result.error.id);
        last = await api.verify({ message: result.message, provenance: "unknown" }, tools);
      },
      { rounds, warm: 30 },
    );
    const theirs = await measure(() => authenticate(mail, { resolver, disableBimi: true, disableDmarc: true }), {
      rounds,
      warm: 30,
    });
    const said = `dkim ${last.authentication.dkim.map((one) => one.result).join()}${arc ? `, arc ${last.authentication.arc.result}` : ""}`;
    rows.push([name, said, spread(ours), spread(theirs), (ours.median / theirs.median).toFixed(2)]);
  }
  return {
    title: "Signatures: whole file to verdict",
    head: ["message", "result", "engine", "mailauth", "ratio"],
    rows,
    checks: [],
    note: "The engine reads links and requests and decides besides. WebCrypto hands each hash and signature to a thread pool; the terminal uses node:crypto in its own thread instead.",
  };
}
