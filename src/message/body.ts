import { fold, readHtml } from "./html";
import { LIMITS } from "./limits";
import type { Attachment, Body, BodyLink, MessageLimit } from "./message";

/** What of a body is at hand. HTML wins over text, as in a mail program; both may stand after another. */
export interface BodyParts {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
}

/**
 * Makes a Body of what a mail program, a file or a paste gives.
 *
 * @param parts HTML, plain text shown besides it, attachments
 * @param limits limits met before
 */
export function readBody(parts: BodyParts, limits: readonly MessageLimit[] = []): Body {
  const html = parts.html !== undefined && parts.html !== "" ? readHtml(parts.html) : null;
  const plain = readPlain(parts.text ?? "");
  const attachments = parts.attachments ?? [];
  const text = html === null ? plain.text : plain.text === "" ? html.text : `${html.text}\n${plain.text}`;
  const links: BodyLink[] = html === null ? [] : [...html.links];
  const met = new Set<MessageLimit>([...limits, ...(html?.limits ?? []), ...plain.limits]);
  for (const href of textLinks(html === null ? plain.text : text)) {
    if (links.length >= LIMITS.links) {
      met.add("links");
      break;
    }
    links.push({ index: links.length, href, text: href, kind: "text" });
  }
  const pictures = attachments.filter((attachment) => attachment.type.startsWith("image/")).length;
  const images = html === null ? pictures : Math.max(html.images, attachments.some((one) => one.inline) ? 0 : pictures);
  const imageOnly = images > 0 && text.replace(SPACES, "").length < FEW_LETTERS;
  return {
    text: imageOnly && html !== null ? `${text}\n${html.alternatives}`.trim() : text,
    hiddenText: html?.hiddenText ?? "",
    headings: html?.headings ?? firstLine(plain.text),
    links,
    images,
    ...(html !== null && html.imageSources.length > 0 ? { imageSources: html.imageSources } : {}),
    imageOnly,
    html: html !== null,
    attachments,
    ...(met.size > 0 ? { limits: [...met] } : {}),
  };
}

/** Plain text with white space folded inside lines. */
function readPlain(text: string): { text: string; limits: MessageLimit[] } {
  if (text === "") return { text: "", limits: [] };
  const cut = text.length > LIMITS.bodyChars;
  const lines = (cut ? text.slice(0, LIMITS.bodyChars) : text).split(LINE_END).map(fold);
  return { text: lines.filter((line) => line !== "").join("\n"), limits: cut ? ["body-bytes"] : [] };
}

function firstLine(text: string): string[] {
  const end = text.indexOf("\n");
  const line = end < 0 ? text : text.slice(0, end);
  return line !== "" && line.length <= 120 ? [line] : [];
}

/**
 * Addresses that a mail program makes clickable in text: http, https and "www.". Each once.
 *
 * @param text visible text
 */
function textLinks(text: string): readonly string[] {
  const found = new Set<string>();
  LINK_START.lastIndex = 0;
  for (let match = LINK_START.exec(text); match !== null; match = LINK_START.exec(text)) {
    let end = match.index;
    const limit = Math.min(text.length, end + MAX_LINK);
    while (end < limit && !LINK_END.test(text.charAt(end))) end++;
    LINK_START.lastIndex = Math.max(end, match.index + match[0].length);
    const link = text.slice(match.index, end).replace(TRAILING, "");
    if (link.length > match[0].length) found.add(link);
    if (found.size > LIMITS.links) break;
  }
  return [...found];
}

const FEW_LETTERS = 40;
const MAX_LINK = 4_000;
const SPACES = /\s+/g;
const LINE_END = /\r\n|\r|\n/;
const LINK_START = /https?:\/\/|(?<![\w@./-])www\./gi;
const LINK_END = /[\s<>"“”「」『』（）、。]/;
const TRAILING = /[.,;:!?'’)\]]{1,20}$/;
