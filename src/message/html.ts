import { decodeEntities } from "./entities";
import { scanHtml, type HtmlHandler } from "./htmlTokens";
import { LIMITS } from "./limits";
import type { BodyLink, MessageLimit } from "./message";
import { parseWebAddress } from "./webAddress";
import {
  BOLD,
  COLOR,
  GROUND,
  HIDDEN,
  isGone,
  merge,
  NEUTRAL,
  parseColor,
  parseDeclarations,
  readStyleSheet,
  sameColor,
  SIZE,
  UNSEEN,
  type Color,
  type Style,
} from "./style";

/** What can be read from HTML without showing it. */
export interface HtmlContent {
  readonly text: string;
  readonly hiddenText: string;
  readonly headings: readonly string[];
  readonly links: readonly BodyLink[];
  /** Images that a person can see (no counting pixels). */
  readonly images: number;
  /** What stands for images that a person can see, where they are not shown or read aloud; a line each. */
  readonly alternatives: string;
  /** Web addresses of images, invisible ones included, each once; the first 40 of them. */
  readonly imageSources: readonly string[];
  readonly limits: readonly MessageLimit[];
}

/**
 * Reads HTML inertly: nothing is loaded, run or inserted. Text that a person sees is kept apart from text that is in
 * the source only (display:none, size 0, colour of the ground …).
 *
 * @param html source of the body
 */
export function readHtml(html: string): HtmlContent {
  const cut = html.length > LIMITS.bodyChars;
  const reader = new HtmlReader();
  scanHtml(cut ? html.slice(0, LIMITS.bodyChars) : html, reader);
  return reader.content(cut);
}

const MAX_SOURCES = 40;
const MAX_SOURCE = 500;
const WEB = /^\s{0,10}(?:https?:)?\/\//i;

interface Element {
  readonly name: string;
  readonly gone: boolean;
  readonly visible: boolean;
  readonly fontSize: number;
  readonly emphasised: boolean;
  readonly heading: boolean;
  readonly color: Color | null;
  readonly background: Color | null;
}

interface OpenLink {
  readonly href: string;
  readonly text: string[];
  image: boolean;
}

type FoundLink = Omit<BodyLink, "index">;

const ROOT: Element = {
  name: "",
  gone: false,
  visible: true,
  fontSize: 16,
  emphasised: false,
  heading: false,
  color: 0,
  background: 0xffffff,
};

class HtmlReader implements HtmlHandler {
  private readonly stack: Element[];
  /** How many of each name are open: a closing tag without its opening one costs nothing. */
  private readonly openCount = new Map<string, number>();
  private readonly rules: Map<string, Style>;
  private readonly inline = new Map<string, Style>();
  private readonly lines: string[] = [];
  /** Which of the lines only classic Outlook shows. */
  private readonly outlookLines = new Set<number>();
  private readonly outlookHeadings: string[] = [];
  private line: string[] = [];
  private lineEmphasised = true;
  private lineHeading = false;
  private readonly hidden: string[] = [];
  private readonly headings: string[] = [];
  private readonly imageSources = new Set<string>();
  private readonly links: FoundLink[] = [];
  private readonly forOutlook: FoundLink[] = [];
  private link: OpenLink | null = null;
  private images = 0;
  private readonly alternatives: string[] = [];
  /** undefined: none stood yet; the first counts, also one that is no address. */
  private base: string | null | undefined;
  /** More links than are read: what follows is left unread, and the limit is named. */
  done = false;

  /** @param around the document around a comment that classic Outlook reads */
  constructor(private readonly around?: HtmlReader) {
    this.stack = [around?.top() ?? ROOT];
    this.rules = around?.rules ?? new Map<string, Style>();
    this.base = around?.base;
  }

  open(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void {
    if (BREAKS.has(name)) this.endLine();
    else if (CELLS.has(name)) this.line.push(" ");
    if (CLOSED_BY_NEXT.has(name)) this.closeSame(name);
    const parent = this.top();
    const element = this.element(name, attributes, parent);
    const shown = isShown(element);
    switch (name) {
      case "area": {
        const href = hrefOf(attributes);
        const text = attributes.get("alt") ?? attributes.get("title") ?? "";
        if (href !== undefined) this.addLink(this.target(href), decodeEntities(text), "area");
        break;
      }
      case "form": {
        const action = attributes.get("action");
        if (action !== undefined && action !== "") this.addLink(this.target(action), "", "form");
        break;
      }
      case "button":
      case "input": {
        const action = attributes.get("formaction");
        if (action !== undefined)
          this.addLink(this.target(action), decodeEntities(attributes.get("value") ?? ""), "form");
        const value = attributes.get("value");
        const type = (attributes.get("type") ?? "").toLowerCase();
        if (name === "input" && value !== undefined && (type === "submit" || type === "button"))
          this.addText(decodeEntities(value), element, shown);
        break;
      }
      case "img":
      case "image":
      case "v:imagedata":
        this.image(attributes, shown);
        break;
      case "base":
        if (this.base === undefined && attributes.has("href")) this.base = baseOf(attributes.get("href") ?? "");
        break;
      default:
        if (ANCHORS.has(name)) {
          this.endLink();
          const href = hrefOf(attributes);
          if (href !== undefined) this.link = { href: this.target(href), text: [], image: false };
        }
    }
    // What stands in a head but belongs to none (or declares itself hidden there) is shown: a browser begins the body with it.
    if (name === "head" || VOID.has(name) || (selfClosing && name.includes(":"))) return;
    if (this.stack.length >= MAX_DEPTH) return;
    this.stack.push(element);
    this.openCount.set(name, (this.openCount.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    if (BREAKS.has(name)) this.endLine(); // "</br>" too is a line break to browsers
    if (ANCHORS.has(name)) this.endLink();
    if ((this.openCount.get(name) ?? 0) === 0) return;
    for (;;) {
      const closed = this.stack.pop();
      if (closed === undefined) break;
      this.openCount.set(closed.name, (this.openCount.get(closed.name) ?? 1) - 1);
      if (closed.name === name) break;
    }
    if (this.stack.length === 0) this.stack.push(ROOT);
  }

  text(text: string, raw: boolean): void {
    const element = this.top();
    if (raw && element.name !== "textarea" && element.name !== "xmp") {
      if (element.name === "style") readStyleSheet(text, this.rules, this.around !== undefined);
      return;
    }
    this.addText(decodeEntities(text), element, isShown(element));
  }

  /** Classic Outlook shows what stands in <!--[if mso]> … <![endif]-->; other programs do not. */
  comment(text: string): void {
    const condition = /^\s{0,10}\[if\s([^\]]{0,60})\]>/i.exec(text);
    if (condition === null || this.around !== undefined) return;
    if (!/mso|vml/i.test(condition[1] ?? "") || /!\s?\(?mso/i.test(condition[1] ?? "")) return;
    const content = text.slice(condition[0].length - 1);
    if (!SOMETHING.test(content)) return;
    const inside = new HtmlReader(this);
    scanHtml(content.slice(1), inside);
    inside.endLink();
    inside.endLine();
    for (const line of inside.lines) this.outlookLines.add(this.lines.push(line) - 1);
    this.outlookHeadings.push(...inside.headings);
    for (const link of inside.links) if (this.forOutlook.length < LIMITS.links) this.forOutlook.push(link);
  }

  content(cut: boolean): HtmlContent {
    this.endLink();
    this.endLine();
    const known = new Set(this.links.map((link) => link.href));
    for (const link of this.forOutlook) if (!known.has(link.href)) this.addLink(link.href, link.text, link.kind);
    // A line that all see is told once.
    const said = new Set(this.lines.filter((_, at) => !this.outlookLines.has(at)));
    const limits: MessageLimit[] = [];
    if (cut) limits.push("body-bytes");
    if (this.done) limits.push("links");
    return {
      text: this.lines.filter((line, at) => !this.outlookLines.has(at) || said.size < said.add(line).size).join("\n"),
      hiddenText: fold(this.hidden.join(" ")),
      headings: [...this.headings, ...this.outlookHeadings.slice(0, MAX_HEADINGS)],
      links: this.links.map((link, index) => ({ index, ...link })),
      images: this.images,
      alternatives: this.alternatives.join("\n"),
      imageSources: [...this.imageSources],
      limits,
    };
  }

  private top(): Element {
    return this.stack.at(-1) ?? ROOT;
  }

  private closeSame(name: string): void {
    if (this.top().name === name) this.close(name);
  }

  private element(name: string, attributes: ReadonlyMap<string, string>, parent: Element): Element {
    let style = this.rules.get(name) ?? NEUTRAL;
    if (attributes.size > 0) {
      style = merge(merge(attributes.has("hidden") ? HIDDEN : NEUTRAL, presentational(name, attributes)), style);
      const classes = attributes.get("class");
      if (classes !== undefined && this.rules.size > 0) {
        for (const one of classes.split(/\s+/, 20)) style = merge(style, this.rules.get(`.${one}`) ?? NEUTRAL);
      }
      const id = attributes.get("id");
      if (id !== undefined && this.rules.size > 0) style = merge(style, this.rules.get(`#${id}`) ?? NEUTRAL);
      const css = attributes.get("style");
      if (css !== undefined) style = merge(style, this.inlineStyle(css));
    }
    const { said, on } = style;
    const heading = HEADINGS.has(name) || attributes.get("role") === "heading";
    const fontSize = style.fontSize ?? parent.fontSize;
    const strong =
      (said & BOLD) !== 0 ? (on & BOLD) !== 0 : name === "b" || name === "strong" || name === "th" ? true : undefined;
    return {
      name,
      // Cells and tables grow with what is in them ("td" is no break).
      gone: parent.gone || NEVER_SHOWN.has(name) || isGone(style, BREAKS.has(name) && !name.startsWith("t")),
      visible: (said & UNSEEN) !== 0 ? (on & UNSEEN) === 0 : parent.visible,
      fontSize,
      emphasised: strong ?? (style.fontSize !== undefined ? style.fontSize >= 20 : parent.emphasised),
      heading: heading || parent.heading,
      color: style.color !== undefined ? style.color : name === "a" ? null : parent.color,
      background: style.background !== undefined ? style.background : parent.background,
    };
  }

  private inlineStyle(css: string): Style {
    let style = this.inline.get(css);
    if (style === undefined) {
      style = parseDeclarations(decodeEntities(css));
      if (this.inline.size < MAX_CACHED) this.inline.set(css, style);
    }
    return style;
  }

  private addText(text: string, element: Element, shown: boolean): void {
    if (text === "") return;
    if (!shown) {
      if (!NEVER_SHOWN.has(element.name) && BLACK.test(text)) this.hidden.push(text);
      return;
    }
    this.line.push(text);
    if (this.link !== null) this.link.text.push(text);
    if (BLACK.test(text)) {
      if (!element.emphasised) this.lineEmphasised = false;
      if (element.heading) this.lineHeading = true;
    }
  }

  private endLine(): void {
    if (this.line.length > 0) {
      const line = fold(this.line.join(""));
      if (line !== "") {
        const early =
          this.lines.length - this.outlookLines.size < FIRST_LINES && this.lineEmphasised && line.length <= MAX_HEADING;
        if ((this.lineHeading || early) && this.headings.length < MAX_HEADINGS)
          this.headings.push(line.slice(0, MAX_HEADING));
        this.lines.push(line);
      }
      this.line = [];
    }
    this.lineEmphasised = true;
    this.lineHeading = false;
    if (this.link !== null) this.link.text.push(" ");
  }

  private image(attributes: ReadonlyMap<string, string>, shown: boolean): void {
    const source = attributes.get("src");
    if (source !== undefined && this.imageSources.size < MAX_SOURCES && WEB.test(source))
      this.imageSources.add(decodeEntities(source.slice(0, MAX_SOURCE)).trim());
    const width = Number.parseInt(attributes.get("width") ?? "", 10);
    const height = Number.parseInt(attributes.get("height") ?? "", 10);
    if (!shown || width <= 2 || height <= 2) return;
    this.images++;
    const alt = decodeEntities(attributes.get("alt") ?? "");
    if (alt !== "") this.alternatives.push(fold(alt));
    if (this.link === null) return;
    this.link.image = true;
    this.link.text.push(` ${alt} `);
  }

  private endLink(): void {
    const link = this.link;
    if (link === null) return;
    this.link = null;
    const text = fold(link.text.join(""));
    this.addLink(link.href, text, link.image && text === "" ? "image" : "anchor");
  }

  private addLink(href: string, text: string, kind: FoundLink["kind"]): void {
    if (this.links.length >= LIMITS.links) this.done = true;
    else this.links.push({ href, text: text.slice(0, MAX_LINK_TEXT), kind });
  }

  /** Browsers drop tabs and line ends inside an address; a relative one is completed with <base>. */
  private target(href: string): string {
    const target = decodeEntities(href).replace(DROPPED, "").trim();
    if (this.base === undefined || this.base === null || target.startsWith("#") || SCHEME.test(target)) return target;
    return parseWebAddress(target, this.base)?.href ?? target;
  }
}

/** Characters of a <base> that are put before each relative address. */
const LONGEST_BASE = 2_048;

/** Null where <base> is no address: it changes nothing then. Of a long one the host is kept, which is what tells where a link leads. */
function baseOf(href: string): string | null {
  const base = parseWebAddress(decodeEntities(href));
  if (base === null) return null;
  return base.href.length <= LONGEST_BASE ? base.href : (parseWebAddress("/", base.href)?.href ?? null);
}

function hrefOf(attributes: ReadonlyMap<string, string>): string | undefined {
  return attributes.get("href") ?? attributes.get("xlink:href");
}

/** Attributes of HTML before CSS. */
function presentational(name: string, attributes: ReadonlyMap<string, string>): Style {
  const ground = attributes.get("bgcolor");
  const picture = attributes.get("background");
  const ink = name === "font" ? attributes.get("color") : name === "body" ? attributes.get("text") : undefined;
  const size = name === "font" ? attributes.get("size") : undefined;
  if (ground === undefined && picture === undefined && ink === undefined && size === undefined) return NEUTRAL;
  const large = Number.parseInt(size ?? "", 10) >= 5;
  return {
    ...NEUTRAL,
    said:
      (picture !== undefined || ground !== undefined ? GROUND : 0) |
      (ink !== undefined ? COLOR : 0) |
      (large ? SIZE : 0),
    background: picture !== undefined ? null : ground !== undefined ? parseColor(ground) : undefined,
    color: ink !== undefined ? parseColor(ink) : undefined,
    fontSize: large ? 24 : undefined,
  };
}

function isShown(element: Element): boolean {
  if (element.gone || !element.visible || element.fontSize <= 1.5) return false;
  return element.color === null || element.background === null || !sameColor(element.color, element.background);
}

/** White space of HTML folded to one space, outer removed. U+00A0 counts: it looks like a space. */
export function fold(text: string): string {
  return text.replace(SPACES, " ").trim();
}

const MAX_DEPTH = 2_000;
const MAX_CACHED = 2_000;
const MAX_LINK_TEXT = 1_000;
const MAX_HEADING = 200;
const MAX_HEADINGS = 50;
const FIRST_LINES = 8;
/** White space that is not one plain space already (most is, and is left alone). */
const SPACES = /[^\S ]\s*| \s+/g;
const BLACK = /[^\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/;
const DROPPED = /[\t\r\n]+/g;
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/i;
const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const NEVER_SHOWN: ReadonlySet<string> = new Set([
  "script",
  "style",
  "title",
  "template",
  "noembed",
  "noframes",
  "iframe",
  "xml",
  "datalist",
]);
/** Text or a link: most comments for Outlook only hold the tables it needs. */
const SOMETHING = />\s*[^<\s]|href/i;
/** The shapes of VML are what classic Outlook draws buttons with. */
const ANCHORS: ReadonlySet<string> = new Set(["a", "v:roundrect", "v:rect", "v:oval", "v:shape"]);
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
const CLOSED_BY_NEXT: ReadonlySet<string> = new Set(["p", "li", "td", "th", "tr", "option", "dt", "dd"]);
const VOID: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr image bgsound".split(" "),
);
const BREAKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead title tr ul".split(
    " ",
  ),
);
