import type { NotChecked } from "../knowledge/finding";
import { partialMessage, withBody } from "../message/compose";
import { fieldsNamed } from "../message/fields";
import { parseFile } from "../message/file";
import { parseHeaderText } from "../message/header";
import type { Body, Message } from "../message/message";
import type { UnavailableReason } from "../ui/mailHost";
import { ask, detail, isText, peek, type Answer } from "./answer";
import { bytesOfBase64 } from "./base64";
import { attachmentBytes, bareId, identityOf } from "./selection";

/** What one attempt to read the open message gave. */
export type Outcome =
  | { readonly kind: "message"; readonly message: Message; readonly notChecked: readonly NotChecked[] }
  | {
      readonly kind: "unavailable";
      readonly why: UnavailableReason;
      readonly detail: string;
      readonly partial: Message | null;
    }
  /** Outlook moved to another message meanwhile: ask again for the new one. */
  | { readonly kind: "moved" };

export interface Limits {
  /** For the headers, without which there is no verdict. */
  readonly headersMs: number;
  /** For the body, counted from the start; it may take longer only while the headers do. */
  readonly bodyMs: number;
}

/** What is known of the place besides the message; it only chooses the reason that is given. */
export interface Surroundings {
  readonly phone: boolean;
  readonly ownAddress: string;
  /** Outlook says that it has the headers call (Mailbox 1.8). It is tried in any case. */
  readonly headersPromised: boolean;
}

/** Whole files above this are not asked for: Base64 through the host's message channel would hold the pane for seconds. */
const FILE_LIMIT_BYTES = 4_000_000;

/**
 * Reads the selected message: headers (Mailbox 1.8, or by trying), and beside them the body, from the whole file where Outlook
 * gives one (1.14), else as HTML. Never throws and ends within the limits.
 */
export async function readMessage(item: Office.MessageRead, limits: Limits, about: Surroundings): Promise<Outcome> {
  const wanted = identityOf(item);
  const asked = Date.now();
  const file = wholeFile(item, limits.headersMs);
  const html = bodyHtml(item, limits.headersMs);
  const headers = await headersOf(item, limits.headersMs);
  const left = Math.max(0, limits.bodyMs - (Date.now() - asked));
  const body = await bodyWithin(left, file, html);

  if (headers.kind === "failed" && headers.code === ITEM_CHANGED) return { kind: "moved" };
  const partial = (): Message | null => partialOf(item, body);
  if (headers.kind !== "value" || headers.value.trim() === "") {
    const fromFile = body.kind === "file" && body.message.from.kind !== "missing" ? body.message : null;
    if (fromFile !== null && fromFile.received.length > 0 && isSame(fromFile, wanted.internetMessageId, item))
      return { kind: "message", message: { ...fromFile, rawBody: null }, notChecked: [] };
    const why = headers.kind === "value" ? emptyReason(item, about) : failedReason(headers, item, about);
    return {
      kind: "unavailable",
      why,
      detail: headers.kind === "missing" ? "" : detail(headers),
      partial: why === "sent-item" ? null : partial(),
    };
  }
  const parsed = parseHeaderText(headers.value);
  if (!parsed.ok) {
    const why = parsed.error.id === "only-subject" ? "headers-only-subject" : "host-error";
    return { kind: "unavailable", why, detail: parsed.error.id, partial: partial() };
  }
  if (!isSame(parsed.message, wanted.internetMessageId, item))
    return { kind: "unavailable", why: "headers-of-another-message", detail: "", partial: null };
  switch (body.kind) {
    case "file":
      return {
        kind: "message",
        message: { ...parsed.message, body: body.message.body, rawBody: null },
        notChecked: [],
      };
    case "html":
      return {
        kind: "message",
        message: withBody(parsed.message, { html: body.html, attachments: attachmentsOf(item) }),
        notChecked: [],
      };
    case "none":
      return { kind: "message", message: parsed.message, notChecked: [{ id: "body", reason: body.reason }] };
  }
}

/** APICallFailedDueToItemChange */
const ITEM_CHANGED = 9030;
/** PermissionDenied, AccessRestricted, InsufficientItemPermissions, APINotSupportedForSharedFolders */
const PERMISSION_CODES: readonly number[] = [7000, 9017, 9038, 9055];

/** The headers of the selected message, asked for on its own: also the quiet question whether they are still the same. */
export async function headersOf(
  item: Office.MessageRead,
  limitMs: number,
): Promise<Answer<string> | { readonly kind: "missing" }> {
  if (typeof peek(() => item.getAllInternetHeadersAsync) !== "function") return { kind: "missing" };
  return ask<string>(limitMs, (done) => item.getAllInternetHeadersAsync(done), isText);
}

/** Whether these headers belong to the message that Outlook names, by Message-ID; by the From address where one side has none. */
export function isSame(message: Message, internetMessageId: string, item: Office.MessageRead): boolean {
  const ids = fieldsNamed(message.header, "message-id").map((field) => bareId(field.value));
  if (internetMessageId !== "" && ids.length > 0) return ids.includes(internetMessageId);
  const address = (peek(() => item.from.emailAddress) ?? "").toLowerCase();
  // addresses inside an organisation can come as a directory path without "@": nothing to compare then
  if (!address.includes("@") || message.from.kind !== "single") return true;
  return message.from.mailbox.address.toLowerCase() === address;
}

type GotBody =
  | { readonly kind: "file"; readonly message: Message }
  | { readonly kind: "html"; readonly html: string }
  | { readonly kind: "none"; readonly reason: string };

async function wholeFile(item: Office.MessageRead, limitMs: number): Promise<GotBody> {
  if (typeof peek(() => item.getAsFileAsync) !== "function") return { kind: "none", reason: "not-supported" };
  if (attachmentBytes(item) > FILE_LIMIT_BYTES) return { kind: "none", reason: "too-large" };
  const answer = await ask<string>(limitMs, (done) => item.getAsFileAsync(done), isText);
  if (answer.kind !== "value") return { kind: "none", reason: answer.kind === "silent" ? "host-slow" : "host-error" };
  const bytes = bytesOfBase64(answer.value);
  const parsed = bytes === null ? null : await parseFile(bytes);
  return parsed?.ok === true && parsed.message.body !== null
    ? { kind: "file", message: parsed.message }
    : { kind: "none", reason: "host-error" };
}

async function bodyHtml(item: Office.MessageRead, limitMs: number): Promise<GotBody> {
  const body = peek(() => item.body);
  if (body === null || typeof peek(() => body.getAsync) !== "function")
    return { kind: "none", reason: "not-supported" };
  const answer = await ask<string>(limitMs, (done) => body.getAsync("html", done), isText);
  if (answer.kind === "value") return { kind: "html", html: answer.value };
  return { kind: "none", reason: answer.kind === "silent" ? "host-slow" : "host-error" };
}

/** The better of the two that is there in time: the file, else the HTML. */
async function bodyWithin(ms: number, file: Promise<GotBody>, html: Promise<GotBody>): Promise<GotBody> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<GotBody>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "none", reason: "host-slow" }), ms);
  });
  const first = await Promise.race([file, late]);
  // the limit is used up here when the file was silent; an HTML body that is already there still counts
  const second = first.kind === "file" ? first : await Promise.race([html, late]);
  clearTimeout(timer);
  return second;
}

function emptyReason(item: Office.MessageRead, about: Surroundings): UnavailableReason {
  const from = (peek(() => item.from.emailAddress) ?? "").toLowerCase();
  if (from !== "" && from === about.ownAddress.toLowerCase()) return "sent-item";
  return about.phone ? "phone" : "headers-empty";
}

function failedReason(
  headers: Exclude<Awaited<ReturnType<typeof headersOf>>, { kind: "value" }>,
  item: Office.MessageRead,
  about: Surroundings,
): UnavailableReason {
  if (about.phone) return "phone";
  switch (headers.kind) {
    case "missing":
      return "headers-not-supported";
    case "silent":
      return about.headersPromised ? "host-slow" : "headers-not-supported";
    case "thrown":
      return isProtected(item) ? "protected" : "permission"; // the item is there, so it is the permission that is missing
    case "failed":
      if (isProtected(item)) return "protected";
      if (PERMISSION_CODES.includes(headers.code)) return "permission";
      if (!about.headersPromised) return "headers-not-supported";
      return headers.text === "empty answer" ? "headers-empty" : "host-error";
  }
}

/** Encrypted or rights-managed mail, by its class and its wrapper attachment. */
function isProtected(item: Office.MessageRead): boolean {
  const itemClass = (peek(() => item.itemClass) ?? "").toLowerCase();
  if (itemClass === "ipm.note.smime" || itemClass.startsWith("ipm.note.rpmsg")) return true;
  return (peek(() => item.attachments) ?? []).some((one) => /\.(rpmsg|p7m)$/i.test(one.name));
}

function attachmentsOf(item: Office.MessageRead): Body["attachments"] {
  return (peek(() => item.attachments) ?? []).map((one) => ({
    name: one.name,
    // a message attached from Outlook is an item without a type of its own
    type: `${peek(() => one.attachmentType) ?? ""}` === "item" ? "message/rfc822" : (peek(() => one.contentType) ?? ""),
    size: one.size > 0 ? one.size : null,
    inline: one.isInline,
    message: null,
  }));
}

/** A message made of what Outlook shows itself; null where not even a sender or a subject is there. */
function partialOf(item: Office.MessageRead, body: GotBody): Message | null {
  const fromAddress = peek(() => item.from.emailAddress) ?? "";
  const subject = peek(() => item.subject) ?? "";
  if (fromAddress === "" && subject === "") return null;
  const made = partialMessage({
    fromName: peek(() => item.from.displayName) ?? "",
    fromAddress,
    subject,
    messageId: peek(() => item.internetMessageId) ?? "",
    ...(body.kind === "html" ? { html: body.html } : {}),
  });
  return body.kind === "file" ? { ...made, body: body.message.body } : made;
}
