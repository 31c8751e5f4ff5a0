import { readFileSync } from "node:fs";
import { join } from "node:path";
import { burn } from "@kenjiuno/msgreader/lib/Burner";
import { readBytes, readFile, readText } from "../../src/page/readInput";

const SAMPLES = join(__dirname, "../../src/samples/messages");
const notice = readFileSync(join(SAMPLES, "notice.ja.eml"));

test("a file of Apple Mail, which begins with the number of its bytes, is read like any other", async () => {
  const emlx = Buffer.concat([
    Buffer.from(`${notice.length}     \n`),
    notice,
    Buffer.from('<?xml version="1.0"?><plist/>'),
  ]);
  const read = await readBytes(emlx);
  expect(read.ok && read.message.from).toMatchObject({
    kind: "single",
    mailbox: { address: "outlook@communication.microsoft.com" },
  });
  expect(read.ok && read.message.header.fields.length).toBeGreaterThan(20);
});

test("a paste of headers has no body, a paste of a whole source has one", async () => {
  const source = notice.toString("utf8");
  const headers = await readText(source.slice(0, source.indexOf("\r\n\r\n")));
  expect(headers.ok && headers.message.body).toBeNull();
  const whole = await readText(`\n\n${source.replaceAll("\r\n", "\n")}`);
  expect(whole.ok && whole.message.body?.links.length).toBeGreaterThan(0);
});

test("what is no message is told apart", async () => {
  const id = async (text: string): Promise<string> => {
    const read = await readText(text);
    return read.ok ? "ok" : read.error.id;
  };
  expect(await id("  \n \n")).toBe("empty");
  expect(await id("アクションが必要です:一部のサード パーティのメール")).toBe("only-subject");
  const picture = await readBytes(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]));
  expect(picture).toEqual({ ok: false, error: { id: "binary" } });
});

test("a file that is too large is not even read", async () => {
  const file = { size: 30 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error("read")) } as unknown as Blob;
  expect(await readFile(file)).toEqual({ ok: false, error: { id: "too-large", limit: 25 } });
});

test("a folder and a file that cannot be read each say so", async () => {
  const gone = (size: number): Blob =>
    ({ size, arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")) }) as unknown as Blob;
  expect(await readFile(gone(0))).toEqual({ ok: false, error: { id: "folder" } });
  expect(await readFile(gone(10))).toEqual({ ok: false, error: { id: "unreadable", detail: "NotReadableError" } });
});

/** A made-up Outlook message: MS-OXMSG properties as streams in a compound file. */
function msg(properties: Readonly<Record<string, string>>): Uint8Array {
  const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le"));
  const streams = Object.entries(properties).map(([tag, text]) => ({
    name: `__substg1.0_${tag}001F`,
    bytes: utf16(text),
  }));
  const table = new Uint8Array(32 + 16 * streams.length);
  const view = new DataView(table.buffer);
  for (const [at, { name, bytes }] of streams.entries()) {
    view.setUint32(32 + at * 16, Number.parseInt(name.slice(-8), 16), true);
    view.setUint32(36 + at * 16, 6, true);
    view.setUint32(40 + at * 16, bytes.length + 2, true);
  }
  const file = (
    name: string,
    bytes: Uint8Array,
  ): { name: string; type: 2; length: number; binaryProvider: () => ArrayLike<number> } => ({
    name,
    type: 2,
    length: bytes.length,
    binaryProvider: () => bytes,
  });
  const entries = [file("__properties_version1.0", table), ...streams.map(({ name, bytes }) => file(name, bytes))];
  return burn([{ name: "Root Entry", type: 5, length: 0, children: entries.map((_, at) => at + 1) }, ...entries]);
}

test("an Outlook .msg file gives its transport headers and its body", async () => {
  const source = notice.toString("utf8");
  const headers = source.slice(0, source.indexOf("\r\n\r\n"));
  const read = await readBytes(
    msg({
      "001A": "IPM.Note",
      "0037": "Subject",
      "007D": headers,
      "1000": "See https://support.microsoft.com/office/x",
    }),
  );
  expect(read.ok && read.message.from).toMatchObject({
    kind: "single",
    mailbox: { address: "outlook@communication.microsoft.com" },
  });
  expect(read.ok && read.message.received.length).toBe(5);
  expect(read.ok && read.message.body?.text).toContain("support.microsoft.com");
});

test("a .msg without headers says only what it shows; a damaged one is refused", async () => {
  const read = await readBytes(
    msg({ "001A": "IPM.Note", "0037": "Hello", "0C1A": "Hanako", "5D01": "hanako@books.example" }),
  );
  expect(read.ok && read.message.received).toEqual([]);
  expect(read.ok && read.message.subject).toBe("Hello");
  const damaged = msg({ "0037": "Hello" }).slice(0, 700);
  const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await readBytes(damaged)).toEqual({ ok: false, error: { id: "msg" } });
  error.mockRestore();
});
