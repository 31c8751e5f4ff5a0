/** What a limit left unread is told beside the verdict. */
import { webcrypto } from "node:crypto";
import { loadWords } from "../../src/locales/words";
import { parseFile } from "../../src/message/file";
import { verify } from "../../src/verify";

const tools = { now: 0, subtle: webcrypto.subtle, lookupTxt: async () => ({ kind: "not-asked" }) as const };
const head = "From: a@sender.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n";

async function notChecked(source: string): Promise<readonly string[]> {
  const result = await parseFile(Buffer.from(source));
  if (!result.ok) throw new Error(result.error.id);
  const { notChecked } = await verify({ message: result.message, provenance: "unknown" }, tools);
  return notChecked.map((one) => `${one.id} ${one.reason}`);
}

test.each([
  ["links", `${head}Content-Type: text/html\r\n\r\n${"<a href=https://a.example/>x</a>".repeat(3_000)}`],
  ["body", `${head}Content-Type: text/plain\r\n\r\n${"text ".repeat(1_000_000)}`],
  [
    "attachments",
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\nContent-Type: image/png\r\n\r\nx\r\n".repeat(2_500)}`,
  ],
  ["headers", `${head}${"X: 1\r\n".repeat(30_000)}\r\ntext`],
])("%s", async (id, source) => {
  expect(await notChecked(source)).toContain(`${id} limit`);
  expect((await loadWords("en", ["authentication"])).has(`notchecked-${id}-limit`)).toBe(true);
});

test("an ordinary mail names none", async () => {
  expect((await notChecked(`${head}\r\nhello`)).filter((one) => one.endsWith(" limit"))).toEqual([]);
});

test.each([
  ["body", `${head}Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\n\r\nMIAG`],
  ["body", `${head}Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx`],
  [
    "attachments",
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n--b\r\nContent-Type: application/ms-tnef\r\n\r\nx\r\n--b--`,
  ],
])("a message wrapped in another form says that its %s was not read", async (id, source) => {
  expect((await notChecked(source)).filter((one) => one.endsWith(" wrapped"))).toEqual([`${id} wrapped`]);
});

test("a signature beside the text wraps nothing", async () => {
  const source = `${head}Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n--b\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nMIAG\r\n--b--`;
  expect((await notChecked(source)).filter((one) => one.endsWith(" wrapped"))).toEqual([]);
});
