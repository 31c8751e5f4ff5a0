import * as fc from "fast-check";
import PostalMime from "postal-mime";
import { parseMailboxes } from "../../src/message/address";
import { parseDate } from "../../src/message/date";
import { decodeWords } from "../../src/message/encodedWords";
import { parseFile } from "../../src/message/file";
import { onlyAddress } from "../../src/message/fromField";
import { parseHeaderText } from "../../src/message/header";
import { readHeaderBlock } from "../../src/message/headerBlock";
import { readHtml } from "../../src/message/html";
import { parseParameters } from "../../src/message/parameters";
import { parseReceived } from "../../src/message/received";

/** Text made of the pieces that parsers look for, so that it reaches more than a random string would. */
const pieces = (...marks: string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...marks), fc.string({ maxLength: 8, unit: "binary" })), { maxLength: 40 })
    .map((list) => list.join(""));

const header = pieces(
  "From: ",
  "Received: ",
  "Subject: ",
  "\r\n",
  "\n",
  "\r",
  " ",
  "\t",
  ":",
  "a@b.example",
  "<",
  ">",
  '"',
  "(",
  ")",
  ",",
  ";",
  "=?utf-8?Q?",
  "?=",
  "=?",
  "\0",
  "by ",
  "with ",
  "\ufeff",
);
const words = pieces(
  "=?",
  "?=",
  "?",
  "=?utf-8?B?",
  "=?iso-2022-jp?Q?",
  "=?utf-7?Q?",
  "=E3=81",
  "44GT",
  " ",
  "_",
  "=0D=0A",
  "=?x*en?q?",
  "+",
  "-",
);
const address = pieces(
  "<",
  ">",
  "@",
  '"',
  "\\",
  "(",
  ")",
  ",",
  ";",
  ":",
  "[",
  "]",
  ".",
  " ",
  "a",
  "b.example",
  "=?utf-8?Q?x?=",
);
const html = pieces(
  "<a href=",
  "<p style='",
  "</",
  ">",
  "<",
  "<!--",
  "-->",
  "&",
  "&#x",
  ";",
  '"',
  "'",
  "<style>",
  "</style>",
  ".x{",
  "}",
  "display:none",
  "color:#fff",
  "<b>",
  "=",
  "/",
);
const mime = pieces(
  "--b",
  "--b--",
  "\r\n",
  "\n",
  "Content-Type: multipart/mixed; boundary=c",
  "--c",
  "Content-Transfer-Encoding: base64",
  "Content-Type: text/html; charset=utf-16",
  "=3D",
  "=\n",
  "YQ==",
  " ",
  "\r\n\r\n",
);

test("no text makes a parser throw; every limit is named; addresses are never invented", () => {
  fc.assert(
    fc.property(header, (text) => {
      const result = parseHeaderText(text);
      if (!result.ok) return;
      const { fields, raw } = result.message.header;
      expect(raw).toBe("text");
      fields.forEach((field, index) => {
        expect(field.index).toBe(index);
        expect(field.raw.startsWith(field.name)).toBe(true);
        expect(field.value).not.toMatch(/[\r\n\0]/);
      });
      const { from } = result.message;
      if (from.kind === "single") {
        expect(fields.filter((field) => field.key === "from").length).toBe(1);
        expect(fields[from.field]?.value).toContain(from.mailbox.address);
        expect(from.mailbox.address).toMatch(/^[^\s<>]+@[^\s<>]+$/);
      }
    }),
    { numRuns: 600 },
  );
});

test("words become one line", () => {
  fc.assert(
    fc.property(words, (text) => expect(decodeWords(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)),
    { numRuns: 600 },
  );
});

test("any text round-trips through encoded words, split wherever", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      (text, size, q) => {
        const clean = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
        const bytes = Buffer.from(clean, "utf8");
        const list: string[] = [];
        for (let at = 0; at < bytes.length; at += size) {
          const part = bytes.subarray(at, at + size);
          list.push(
            q
              ? `=?utf-8?Q?${[...part].map((byte) => `=${byte.toString(16).padStart(2, "0")}`).join("")}?=`
              : `=?UTF-8?B?${part.toString("base64")}?=`,
          );
        }
        expect(decodeWords(list.join("\r\n "))).toBe(clean.replace(/^\ufeff/, ""));
      },
    ),
  );
});

test("addresses, dates, parameters and Received never throw", () => {
  fc.assert(
    fc.property(address, header, (one, other) => {
      for (const mailbox of parseMailboxes(one)) expect(mailbox.domain).not.toMatch(/[A-Z]/);
      expect([null, "several"].includes(onlyAddress(one)) || onlyAddress(one)?.includes("@")).toBe(true);
      parseParameters(one);
      parseParameters(other);
      const date = parseDate(other);
      expect(date === null || Number.isFinite(date.time)).toBe(true);
      const received = parseReceived({ index: 0, name: "Received", key: "received", raw: "", value: other });
      expect(received.time === null || Number.isFinite(received.time)).toBe(true);
    }),
    { numRuns: 600 },
  );
});

test("the short way for usual mailboxes gives what the long way gives", () => {
  const piece = fc.constantFrom(
    ...'""<<>>@@.=?()[],:;\\\''.split(""),
    " ",
    "  ",
    "Ann",
    "a",
    "é",
    "Microsoft account team",
    "b@c.example",
    "=?utf-8?Q?x?=",
    "\t",
    "<b@c.example>",
    '"Ann B."',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const value = pieces.join("").trim();
      // a tab before it changes nothing, and the short way does not take it
      expect(parseMailboxes(value)).toEqual(parseMailboxes(`\t${value}`));
    }),
    { numRuns: 20_000 },
  );
});

test("a sender written by the rules is found again", () => {
  const atom = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const name = fc.string({ maxLength: 20 }).map((text) => text.replace(/[^\x20-\x7e]/g, ""));
  fc.assert(
    fc.property(name, atom, atom, (display, local, domain) => {
      const quoted = `"${display.replace(/["\\]/g, "\\$&")}"`;
      const result = parseHeaderText(`From: ${quoted} <${local}@${domain}.example>\n`);
      expect(result.ok && result.message.from).toMatchObject({
        kind: "single",
        mailbox: { address: `${local}@${domain}.example` },
      });
    }),
  );
});

test("HTML of any kind: links stay within the limit and text has no markup of known tags", () => {
  fc.assert(
    fc.property(html, (text) => expect(readHtml(text).links.length).toBeLessThanOrEqual(text.length)),
    { numRuns: 600 },
  );
});

test("files of any kind", async () => {
  await fc.assert(
    fc.asyncProperty(mime, async (body) => {
      const result = await parseFile(
        Buffer.from(`From: a@b.example\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n${body}`),
      );
      expect(result.ok).toBe(true);
    }),
    { numRuns: 300 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => void (await parseFile(bytes))),
  );
});

test("raw keeps every byte of a file", () => {
  const value = fc
    .uint8Array({ maxLength: 60 })
    .map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 10 && byte !== 13)).toString("latin1"));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.stringMatching(/^[!-9;-~]{1,10}$/), value, fc.array(value, { maxLength: 3 })), {
        minLength: 1,
        maxLength: 5,
      }),
      (list) => {
        const raws = list.map(([name, first, folds]) =>
          [`${name}:${first}`, ...folds.map((fold) => ` x${fold}`)].join("\r\n"),
        );
        const { block } = readHeaderBlock(`${raws.join("\r\n")}\r\n\r\nbody`, "bytes");
        expect(block.fields.map((field) => field.raw)).toEqual(raws);
      },
    ),
  );
});

test("postal-mime reads the same subject, sender and text from well-formed mail", async () => {
  const line = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f\s\ufeff]+/g, " ").trim())
    .filter((text) => text !== "");
  await fc.assert(
    fc.asyncProperty(line, line, async (subject, text) => {
      const encoded = `=?utf-8?B?${Buffer.from(subject).toString("base64")}?=`;
      const source = `From: A <a@b.example>\r\nSubject: ${encoded}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString("base64")}\r\n--b--\r\n`;
      const ours = await parseFile(Buffer.from(source));
      const theirs = await PostalMime.parse(source);
      expect(ours.ok && ours.message.subject).toBe(theirs.subject);
      expect(ours.ok && ours.message.from.kind === "single" && ours.message.from.mailbox.address).toBe(
        theirs.from?.address,
      );
      expect(ours.ok && ours.message.body?.text).toBe(theirs.text?.trim().replace(/\s+/g, " "));
    }),
  );
});
