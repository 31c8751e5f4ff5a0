import { generateKeyPairSync, sign, webcrypto } from "node:crypto";
import { nodeSubtle } from "../../src/cli/nodeSubtle";

const bytes = (text: string | Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text as string));
const DATA = bytes("from:a@b.example\r\n");

describe("Subtle by node:crypto gives what WebCrypto gives", () => {
  test.each(["SHA-1", "SHA-256"])("%s", async (hash) => {
    for (const data of [bytes(""), DATA, new Uint8Array(100_000)])
      expect(
        Buffer.from(await nodeSubtle.digest(hash, data)).equals(Buffer.from(await webcrypto.subtle.digest(hash, data))),
      ).toBe(true);
  });

  test.each([
    ["SHA-1", "sha1", 1024],
    ["SHA-256", "sha256", 2048],
  ] as const)("RSA with %s: right, wrong data, wrong hash, damaged signature", async (hash, name, modulusLength) => {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength });
    const spki = bytes(publicKey.export({ format: "der", type: "spki" }));
    const good = bytes(sign(name, DATA, privateKey));
    const bad = Uint8Array.from(good, (byte, index) => (index === 5 ? byte ^ 1 : byte));
    for (const [signature, data] of [
      [good, DATA],
      [good, bytes("other")],
      [bad, DATA],
      [bytes(""), DATA],
    ] as const) {
      const own = await nodeSubtle.importKey("spki", spki, { name: "RSASSA-PKCS1-v1_5", hash }, false, ["verify"]);
      const web = await webcrypto.subtle.importKey("spki", spki, { name: "RSASSA-PKCS1-v1_5", hash }, false, [
        "verify",
      ]);
      expect(await nodeSubtle.verify({ name: "RSASSA-PKCS1-v1_5" }, own, signature, data)).toBe(
        await webcrypto.subtle.verify({ name: "RSASSA-PKCS1-v1_5" }, web, signature, data),
      );
    }
    const own = await nodeSubtle.importKey("spki", spki, { name: "RSASSA-PKCS1-v1_5", hash }, false, ["verify"]);
    expect(await nodeSubtle.verify({ name: "RSASSA-PKCS1-v1_5" }, own, good, DATA)).toBe(true);
  });

  test("Ed25519", async () => {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const raw = bytes(publicKey.export({ format: "der", type: "spki" }).subarray(-32));
    const key = await nodeSubtle.importKey("raw", raw, { name: "Ed25519" }, false, ["verify"]);
    const good = bytes(sign(null, DATA, privateKey));
    expect(await nodeSubtle.verify({ name: "Ed25519" }, key, good, DATA)).toBe(true);
    expect(await nodeSubtle.verify({ name: "Ed25519" }, key, good, bytes("other"))).toBe(false);
  });

  test("rejects as WebCrypto does: no key, a key of another kind, a hash we do not know", async () => {
    const { publicKey } = generateKeyPairSync("ed25519");
    const edSpki = bytes(publicKey.export({ format: "der", type: "spki" }));
    const rsa = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
    await expect(nodeSubtle.importKey("spki", bytes("nonsense"), rsa, false, ["verify"])).rejects.toThrow();
    await expect(nodeSubtle.importKey("spki", edSpki, rsa, false, ["verify"])).rejects.toThrow();
    await expect(nodeSubtle.importKey("raw", bytes("short"), { name: "Ed25519" }, false, ["verify"])).rejects.toThrow();
    await expect(nodeSubtle.digest("MD5", DATA)).rejects.toThrow();
  });
});
