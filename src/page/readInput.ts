import { withBody, partialMessage } from "../message/compose";
import { parseFile } from "../message/file";
import { parseHeaderText } from "../message/header";
import { LIMITS } from "../message/limits";
import type { Message, ParseResult } from "../message/message";

/** Why something that a person handed over could not be read. Words: `page-error-<id>`. */
export type InputError =
  | { readonly id: "empty" | "only-subject" | "not-a-header-block" | "binary" | "msg" | "folder" }
  | { readonly id: "too-large"; readonly limit: number }
  | { readonly id: "unreadable"; readonly detail: string };

export type Input =
  { readonly ok: true; readonly message: Message } | { readonly ok: false; readonly error: InputError };

const MEGABYTE = 1024 * 1024;
/** Compound File Binary, the container of .msg. */
const MSG_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Reads a dropped or chosen file: .eml, .emlx (Apple Mail) or .msg (Outlook). */
export async function readFile(file: Blob): Promise<Input> {
  if (file.size > LIMITS.fileBytes) return tooLarge(LIMITS.fileBytes);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // a folder, or a file that went away since it was chosen
    if (file.size === 0) return { ok: false, error: { id: "folder" } };
    const detail = typeof error === "object" && error !== null && "name" in error ? String(error.name) : "?";
    return { ok: false, error: { id: "unreadable", detail } };
  }
  return readBytes(bytes);
}

/** Reads the bytes of a message file. */
export async function readBytes(bytes: Uint8Array): Promise<Input> {
  if (MSG_MAGIC.every((byte, at) => bytes[at] === byte)) return readMsg(bytes);
  return inputOf(await parseFile(withoutCount(bytes)));
}

/** Reads pasted text: only headers, or a whole source. */
export async function readText(text: string): Promise<Input> {
  const plain = text.replaceAll("\r\n", "\n").trim();
  if (plain === "") return { ok: false, error: { id: "empty" } };
  const blank = plain.indexOf("\n\n");
  // a paste is text; its UTF-8 bytes stand for the file it was
  if (blank !== -1) {
    const whole = inputOf(await parseFile(new TextEncoder().encode(plain.replaceAll("\n", "\r\n"))));
    if (whole.ok) return whole;
  }
  return inputOf(parseHeaderText(plain));
}

/** What a person typed who has only the sender and the subject. */
export function readTyped(typed: {
  readonly fromName: string;
  readonly fromAddress: string;
  readonly subject: string;
}): Message {
  return partialMessage(typed);
}

/** An Outlook message: its transport headers are the proof, its properties the body. */
async function readMsg(bytes: Uint8Array): Promise<Input> {
  const { default: MsgReader } = await import(/* webpackChunkName: "msg" */ "@kenjiuno/msgreader");
  try {
    const data = new MsgReader(bytes.slice().buffer).getFileData();
    if (data.dataType !== "msg") return { ok: false, error: { id: "msg" } };
    const attachments = (data.attachments ?? []).map((one) => ({
      name: one.fileName ?? one.name ?? "",
      type: one.attachMimeTag ?? "",
      size: one.contentLength ?? null,
      inline: one.attachmentHidden === true,
      message: null,
    }));
    const html = data.bodyHtml ?? (data.html === undefined ? undefined : new TextDecoder().decode(data.html));
    const body = {
      ...(html === undefined ? {} : { html }),
      ...(data.body === undefined ? {} : { text: data.body }),
      attachments,
    };
    if (data.headers !== undefined && data.headers.trim() !== "") {
      const parsed = parseHeaderText(data.headers);
      if (parsed.ok) return { ok: true, message: withBody(parsed.message, body) };
    }
    return {
      ok: true,
      message: withBody(
        partialMessage({
          fromName: data.senderName ?? "",
          fromAddress: data.senderSmtpAddress ?? data.senderEmail ?? "",
          subject: data.subject ?? "",
        }),
        body,
      ),
    };
  } catch (error) {
    console.error(error);
    return { ok: false, error: { id: "msg" } };
  }
}

/** Apple Mail writes the number of bytes in a line of its own before the message. */
function withoutCount(bytes: Uint8Array): Uint8Array {
  let at = 0;
  while (at < 12 && isDigit(bytes[at])) at += 1;
  if (at === 0) return bytes;
  while (bytes[at] === 0x20) at += 1;
  return bytes[at] === 0x0a ? bytes.subarray(at + 1) : bytes;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function inputOf(result: ParseResult): Input {
  if (result.ok) return result;
  return result.error.id === "too-large"
    ? tooLarge(result.error.limitBytes)
    : { ok: false, error: { id: result.error.id } };
}

function tooLarge(bytes: number): Input {
  return { ok: false, error: { id: "too-large", limit: Math.floor(bytes / MEGABYTE) } };
}
