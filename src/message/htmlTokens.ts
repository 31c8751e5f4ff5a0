/**
 * A scanner for HTML that is never rendered: tags, text and comments, in the order in which a browser would see them.
 * It follows the tokenizer of the HTML standard where that decides what a person sees, and each character is looked
 * at a fixed number of times.
 */
export interface HtmlHandler {
  /** True when nothing more is wanted: the rest is left unread. */
  readonly done?: boolean;
  open(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void;
  close(name: string): void;
  /** Text as written, character references not decoded; `raw` inside style, script, title, textarea and the like. */
  text(text: string, raw: boolean): void;
  comment(text: string): void;
}

/**
 * @param html the document as text
 * @param handler is told of everything in order
 */
export function scanHtml(html: string, handler: HtmlHandler): void {
  let at = 0;
  const noMore = new Set<string>(); // closing tags of raw text that do not come any more
  while (at < html.length && handler.done !== true) {
    const less = html.indexOf("<", at);
    if (less < 0) break;
    const next = html.charCodeAt(less + 1);
    if (isLetter(next)) {
      if (less > at) handler.text(html.slice(at, less), false);
      const tag = readTag(html, less + 1);
      at = tag.end;
      handler.open(tag.name, tag.attributes, tag.selfClosing);
      if (RAW_TEXT.has(tag.name) && !noMore.has(tag.name)) {
        const end = closingTag(html, at, tag.name);
        if (end < 0) noMore.add(tag.name);
        const stop = end < 0 ? html.length : end;
        if (stop > at) handler.text(html.slice(at, stop), true);
        at = stop;
      }
    } else if (next === SLASH && isLetter(html.charCodeAt(less + 2))) {
      if (less > at) handler.text(html.slice(at, less), false);
      const tag = readTag(html, less + 2);
      at = tag.end;
      handler.close(tag.name);
    } else if (next === BANG || next === QUESTION || next === SLASH) {
      if (less > at) handler.text(html.slice(at, less), false);
      at = comment(html, less, handler);
    } else {
      handler.text(html.slice(at, less + 1), false); // a "<" that opens nothing
      at = less + 1;
    }
  }
  if (at < html.length && handler.done !== true) handler.text(html.slice(at), false);
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly selfClosing: boolean;
  /** Index behind ">". */
  readonly end: number;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Reads a tag from the first letter of its name. An unclosed one takes the rest, as in a browser. */
function readTag(html: string, start: number): Tag {
  let at = behind(TAG_NAME, html, start);
  const name = html.slice(start, Math.min(at, start + MAX_NAME)).toLowerCase();
  let attributes: Map<string, string> | null = null;
  let selfClosing = false;
  for (;;) {
    while (at < html.length && (isTagSpace(html.charCodeAt(at)) || html.charCodeAt(at) === SLASH)) {
      selfClosing = html.charCodeAt(at) === SLASH;
      at++;
    }
    if (at >= html.length) return { name, attributes: attributes ?? NO_ATTRIBUTES, selfClosing, end: at };
    if (html.charCodeAt(at) === GREATER)
      return { name, attributes: attributes ?? NO_ATTRIBUTES, selfClosing, end: at + 1 };
    selfClosing = false;
    const nameStart = at;
    at = behind(ATTRIBUTE_NAME, html, at + 1);
    const attribute = html.slice(nameStart, at).toLowerCase();
    while (at < html.length && isTagSpace(html.charCodeAt(at))) at++;
    let value = "";
    if (html.charCodeAt(at) === EQUALS) {
      at++;
      while (at < html.length && isTagSpace(html.charCodeAt(at))) at++;
      const quote = html.charCodeAt(at);
      if (quote === QUOTE || quote === APOSTROPHE) {
        const close = html.indexOf(quote === QUOTE ? '"' : "'", at + 1);
        const stop = close < 0 ? html.length : close;
        value = html.slice(at + 1, stop);
        at = Math.min(stop + 1, html.length);
      } else {
        const valueStart = at;
        at = behind(BARE_VALUE, html, at);
        value = html.slice(valueStart, at);
      }
    }
    attributes ??= new Map();
    if (!attributes.has(attribute) && attributes.size < MAX_ATTRIBUTES) attributes.set(attribute, value); // the first one counts
  }
}

/** Where a run of characters that begins at `at` ends; the expression is sticky and takes an empty run too. */
function behind(run: RegExp, html: string, at: number): number {
  run.lastIndex = at;
  return run.test(html) ? run.lastIndex : at;
}

const TAG_NAME = /[^\t\n\f\r />]*/y;
/** The first character of a name may be any, "=" too. */
const ATTRIBUTE_NAME = /[^\t\n\f\r />=]*/y;
const BARE_VALUE = /[^\t\n\f\r >]*/y;

/** Comments, doctypes, processing instructions, and `</` before what is no name. Gives the index behind it. */
function comment(html: string, less: number, handler: HtmlHandler): number {
  if (html.startsWith("<!--", less)) {
    if (html.startsWith(">", less + 4)) return less + 5;
    if (html.startsWith("->", less + 4)) return less + 6;
    // One look for both ends: to look for each alone, the one that never comes is looked for through all the rest, at every comment.
    for (let at = html.indexOf("--", less + 4); at >= 0; at = html.indexOf("--", at + 1)) {
      const bang = html.charCodeAt(at + 2) === BANG;
      if (html.charCodeAt(bang ? at + 3 : at + 2) !== GREATER) continue;
      handler.comment(html.slice(less + 4, at));
      return at + (bang ? 4 : 3);
    }
    handler.comment(html.slice(less + 4));
    return html.length;
  }
  const end = html.indexOf(">", less);
  return end < 0 ? html.length : end + 1;
}

/** Index of `</name` followed by what ends a name; -1 when it does not come. */
function closingTag(html: string, from: number, name: string): number {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
    const behind = html.charCodeAt(at + 2 + name.length);
    if ((Number.isNaN(behind) || ends(behind)) && html.slice(at + 2, at + 2 + name.length).toLowerCase() === name)
      return at;
  }
  return -1;
}

function ends(code: number): boolean {
  return isTagSpace(code) || code === GREATER || code === SLASH || code === EQUALS;
}

function isTagSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const MAX_NAME = 40;
const MAX_ATTRIBUTES = 100;
const RAW_TEXT: ReadonlySet<string> = new Set([
  "script",
  "style",
  "title",
  "textarea",
  "xmp",
  "iframe",
  "noembed",
  "noframes",
]);
