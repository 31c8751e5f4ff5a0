import { parseFile } from "../../src/message/file";
import { LIMITS } from "../../src/message/limits";
import type { Message } from "../../src/message/message";

async function read(source: string | Uint8Array): Promise<Message> {
  const result = await parseFile(
    typeof source === "string" ? Buffer.from(source.replaceAll("\n", "\r\n"), "utf8") : source,
  );
  if (!result.ok) throw new Error(result.error.id);
  return result.message;
}

const head = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\n";

describe("bodies", () => {
  test("plain text, links in it, the raw body for DKIM", async () => {
    const message = await read(`${head}\nHello\n\nsee https://a.example/x, or www.b.example.\n`);
    expect(message.body).toMatchObject({
      text: "Hello\nsee https://a.example/x, or www.b.example.",
      html: false,
      headings: ["Hello"],
    });
    expect(message.body?.links.map((link) => [link.kind, link.href])).toEqual([
      ["text", "https://a.example/x"],
      ["text", "www.b.example"],
    ]);
    expect(Buffer.from(message.rawBody ?? []).toString()).toBe(
      "Hello\r\n\r\nsee https://a.example/x, or www.b.example.\r\n",
    );
  });

  test("base64 and quoted-printable with character sets", async () => {
    const jis = Buffer.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]).toString("latin1");
    expect((await read(`${head}Content-Type: text/plain; charset=iso-2022-jp\n\n${jis}\n`)).body?.text).toBe("日本");
    const html = Buffer.from("<p>先進認証 <a href='https://a.example'>開く</a></p>").toString("base64");
    const message = await read(
      `${head}Content-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: BASE64\n\n${html.slice(0, 40)}\n${html.slice(40)}\n`,
    );
    expect(message.body).toMatchObject({
      text: "先進認証 開く",
      html: true,
      links: [{ href: "https://a.example", text: "開く" }],
    });
    const quoted = `${head}Content-Type: text/plain; charset=shift_jis\nContent-Transfer-Encoding: quoted-printable\n\n=93=FA=96=7B soft =\nbreak =zz  \n`;
    expect((await read(quoted)).body?.text).toBe("日本 soft break =zz");
    expect(
      (await read(`${head}Content-Type: text/html\n\n<meta charset="windows-1251"><p>\u00ff`)).body?.text,
    ).not.toBe("");
  });

  test("HTML wins over the plain form of the same alternative; text beside it stays", async () => {
    const message = await read(
      `${head}Content-Type: multipart/mixed; boundary=m\n\npreamble\n--m\nContent-Type: multipart/alternative; boundary="a b"\n\n--a b\nContent-Type: text/plain\n\nplain form\n--a b\nContent-Type: text/html\n\n<p>html form</p>\n--a b--\n--m\n\nlist footer\n--m\nContent-Type: application/pdf; name=x.pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n--m--\nepilogue\n`,
    );
    expect(message.body?.text).toBe("html form\nlist footer");
    expect(message.body?.attachments).toEqual([
      { name: "x.pdf", type: "application/pdf", size: 3, inline: false, message: null },
    ]);
  });

  test("an attached message keeps its bytes, whatever boundary it uses inside", async () => {
    const inner =
      "From: c@d.example\r\nContent-Type: multipart/mixed; boundary=m2\r\n\r\n--m2\r\n\r\ninner\r\n--m2--\r\n";
    const message = await read(
      `${head}Content-Type: multipart/mixed; boundary=m\n\n--m\n\nouter\n--m\nContent-Type: message/rfc822\n\n${inner.replaceAll("\r\n", "\n")}\n--m--\n`,
    );
    expect(message.body?.text).toBe("outer");
    const [attached] = message.body?.attachments ?? [];
    expect(Buffer.from(attached?.message ?? []).toString()).toBe(inner);
    const nested = await parseFile(attached?.message ?? new Uint8Array());
    expect(nested.ok && nested.message.body?.text).toBe("inner");
  });

  test("an HTML file that is attached is no body, named or not", async () => {
    const message = await read(
      `${head}Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/html; name="=?utf-8?B?6KuL5rGCLmh0bWw=?="\n\n<p>trap</p>\n--m\nContent-Type: text/html\nContent-Disposition: attachment\n\n<p>trap</p>\n--m--`,
    );
    expect(message.body?.text).toBe("");
    expect(message.body?.attachments.map((one) => [one.name, one.type])).toEqual([
      ["請求.html", "text/html"],
      ["", "text/html"],
    ]);
  });

  test("a picture and next to no text is image-only", async () => {
    expect(
      (await read(`${head}Content-Type: text/html\n\n<a href="https://a.example"><img src="cid:x"></a>`)).body,
    ).toMatchObject({ imageOnly: true, images: 1 });
    expect(
      (await read(`${head}Content-Type: image/png; name=qr.png\nContent-Transfer-Encoding: base64\n\nAAAA\n`)).body,
    ).toMatchObject({ imageOnly: true, images: 1 });
    expect(
      (await read(`${head}Content-Type: text/html\n\n<img src=x><p>${"A long enough text to read. ".repeat(4)}</p>`))
        .body?.imageOnly,
    ).toBe(false);
  });

  test("an invitation without a text of its own is read from its calendar, beside a text it is not", async () => {
    const calendar =
      "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nPRODID:x\nBEGIN:VEVENT\nSUMMARY;LANGUAGE=en:Your account\\, locked\n" +
      "DESCRIPTION:Sign in at https://a.exam\n ple/x\\nDear custom\n\ter\\; hello\nX-ALT-DESC:no\nUID:1\nEND:VEVENT\nEND:VCALENDAR\n";
    const alone = await read(`${head}${calendar}`);
    expect(alone.body?.text).toBe("Your account, locked\nSign in at https://a.example/x\nDear customer; hello");
    expect(alone.body?.links.map(({ href }) => href)).toEqual(["https://a.example/x"]);
    expect(alone.body?.attachments.map(({ type }) => type)).toEqual(["text/calendar"]);
    const multipart = (part: string, text: string): string =>
      `${head}Content-Type: multipart/alternative; boundary=b\n\n--b\n\n${text}\n--b\n${part}--b--\n`;
    expect((await read(multipart(calendar, " "))).body?.text).toContain("Your account, locked");
    expect((await read(multipart(calendar, "Come."))).body?.text).toBe("Come.");
    const attached = `Content-Disposition: attachment\n${calendar}`;
    expect((await read(multipart(attached, ""))).body?.text).toBe("");
  });

  test("unclosed and missing boundaries lose nothing", async () => {
    expect((await read(`${head}Content-Type: multipart/mixed; boundary=m\n\n--m\n\nopen end`)).body?.text).toBe(
      "open end",
    );
    expect((await read(`${head}Content-Type: multipart/mixed\n\nno boundary\n`)).body?.attachments.length).toBe(1);
    expect(
      (
        await read(
          `${head}Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/plain\n--m\n\nsecond\n--m--`,
        )
      ).body?.text,
    ).toBe("second");
    expect((await read(`${head}Content-Type: nonsense\n\ntext\n`)).body?.text).toBe("text");
  });

  test("format=flowed joins its lines", async () => {
    expect((await read(`${head}Content-Type: text/plain; format=flowed\n\none \ntwo\n-- \nsig\n`)).body?.text).toBe(
      "one two\n--\nsig",
    );
  });
});

describe("files that are odd", () => {
  test("a byte order mark, an empty line in front, LF, mbox", async () => {
    for (const start of ["\ufeff", "\n", "From x@y.example Tue Nov  3 10:00:00 2026\n"]) {
      const result = await parseFile(Buffer.from(`${start}From: a@b.example\nSubject: x\n\nbody\n`));
      expect(result.ok && result.message.body?.text).toBe("body");
    }
  });

  test("UTF-16, as an editor saves it", async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from("From: a@b.example\r\nSubject: 件名\r\n\r\nbody", "utf16le"),
    ]);
    expect((await read(bytes)).subject).toBe("件名");
  });

  test.each([
    ["nothing", new Uint8Array(), { id: "empty" }],
    [
      "a JPEG",
      Buffer.concat([
        Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
        Buffer.from("JFIF\0\u0001\u0001"),
        Buffer.alloc(3_000, 0x9c),
      ]),
      { id: "binary" },
    ],
    [
      "a ZIP",
      Buffer.concat([Buffer.from("PK\u0003\u0004\u0014\0\0\0\b\0"), Buffer.alloc(3_000, 0x07)]),
      { id: "binary" },
    ],
    ["30 MB", new Uint8Array(30 * 1024 * 1024), { id: "too-large", limitBytes: LIMITS.fileBytes }],
    ["prose", Buffer.from("Dear all,\nthis is no mail.\n"), { id: "not-a-header-block" }],
  ])("%s", async (_name, bytes, error) => {
    expect(await parseFile(bytes)).toEqual({ ok: false, error });
  });
});

describe("limits", () => {
  test("1,000 nested parts", async () => {
    let source = head;
    for (let depth = 0; depth < 1_000; depth++)
      source += `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`;
    const message = await read(`${source}\ntext\n`);
    expect(message.body?.limits).toEqual(["nesting"]);
  });

  test("more parts than are listed", async () => {
    const message = await read(
      `${head}Content-Type: multipart/mixed; boundary=b\n\n${"--b\nContent-Type: image/png\n\nx\n".repeat(3_000)}`,
    );
    expect(message.body?.limits).toEqual(["attachments"]);
    expect(message.body?.attachments.length).toBe(LIMITS.attachments);
  });

  test("an HTML body above 4 MB of text", async () => {
    const message = await read(`${head}Content-Type: text/html\n\n${"<p>hello</p>\n".repeat(400_000)}`);
    expect(message.body?.limits).toEqual(["body-bytes"]);
  });
});
