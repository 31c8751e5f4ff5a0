import { Recent } from "./recent";

/** What of CSS decides whether text is seen. A property is one bit, so that of two declarations the later one is quickly told. */
export interface Style {
  /** Properties that are declared. */
  readonly said: number;
  /** Those of them whose value is the one named at the bit. */
  readonly on: number;
  /** Those marked important. */
  readonly firm: number;
  /** In px. */
  readonly fontSize: number | undefined;
  /** `null` colour: said, but not to be known here. */
  readonly color: Color | null | undefined;
  readonly background: Color | null | undefined;
}

/** display:none */
const NONE = 1;
/** display: a box that has a size; declared with NONE, since both are one property. */
const BOX = 2;
export const UNSEEN = 4;
/** opacity:0 */
const CLEAR = 8;
const CLIPPED = 16;
/** No height or width, up to MAX_WIDTH. */
const HEIGHT = 32;
const MAX_HEIGHT = 64;
const WIDTH = 128;
const MAX_WIDTH = 256;
/** Far off the page, up to TOP. */
const INDENT = 512;
const MARGIN = 1024;
const LEFT = 2048;
const TOP = 4096;
/** Position that offsets count for, and one that makes a box of any element. */
const PLACED = 8192;
const OUT = 16384;
const FLOAT = 32768;
export const BOLD = 65536;
export const SIZE = 131072;
export const COLOR = 262144;
export const GROUND = 524288;
/** Room beside height and width: a least one, or padding. */
const ROOM = 1048576;
const HIDING = NONE | UNSEEN | CLEAR | CLIPPED | HEIGHT | MAX_HEIGHT | WIDTH | MAX_WIDTH | INDENT | MARGIN | LEFT | TOP;

/**
 * Nothing inside can be seen.
 *
 * @param style what counts for the element in the end
 * @param block the element is a box when no display is declared: sizes say nothing about one inside a line
 */
export function isGone({ said, on }: Style, block: boolean): boolean {
  if ((on & (NONE | CLEAR | INDENT | MARGIN)) !== 0) return true;
  if ((on & PLACED) !== 0 && (on & (LEFT | TOP)) !== 0) return true;
  if ((on & CLIPPED) === 0 || (on & (HEIGHT | MAX_HEIGHT | WIDTH | MAX_WIDTH)) === 0) return false;
  if ((on & ROOM) !== 0) return false;
  return (on & (BOX | OUT | FLOAT)) !== 0 || (block && (said & BOX) === 0);
}

/** Red, green, blue in one number. */
export type Color = number;

/** The declarations of a style attribute or of one rule. A mail writes the same few hundreds of times. */
export function parseDeclarations(css: string): Style {
  return recent.of(css);
}

const recent = new Recent(readDeclarations, 400);

function readDeclarations(css: string): Style {
  let { said, on, firm, fontSize, color, background } = NEUTRAL;
  for (const { property, value, important } of declarationsOf(css)) {
    let bit = BITS.get(property);
    if (bit === undefined || value === "") continue;
    let holds = false;
    switch (bit) {
      case NONE:
        if (!DISPLAYS.test(value)) continue;
        holds = value === "none";
        bit |= BOX;
        on = BOXES.test(value) ? on | BOX : on & ~BOX;
        break;
      case UNSEEN:
        holds = value === "hidden" || value === "collapse";
        break;
      case CLEAR:
        holds = Number.parseFloat(value) < 0.05;
        break;
      case CLIPPED:
        holds = value === "hidden";
        break;
      case HEIGHT:
      case MAX_HEIGHT:
        // A part of a height that the content makes is no height.
        holds = !value.endsWith("%") && isFlat(value);
        break;
      case WIDTH:
      case MAX_WIDTH:
        holds = isFlat(value);
        break;
      case INDENT:
      case MARGIN:
      case LEFT:
      case TOP:
        holds = property !== "margin" && pixels(value) < -900;
        break;
      case PLACED:
        bit |= OUT;
        on &= ~OUT;
        if (value === "absolute" || value === "fixed") on |= OUT;
        holds = value === "relative" || (on & OUT) !== 0;
        break;
      case FLOAT:
        holds = value !== "none";
        break;
      case SIZE: {
        const size = property === "font" ? (FONT_SIZE.exec(value)?.[0] ?? "") : value;
        const known = FONT_WORDS.get(size) ?? pixels(size);
        if (/(?:^|\s)(?:bold|[6-9]00)\b/.test(value) && property === "font") {
          said |= BOLD;
          on |= BOLD;
        }
        fontSize = known >= 0 ? known : undefined;
        break;
      }
      case BOLD:
        holds = value === "bold" || value === "bolder" || Number.parseInt(value, 10) >= 600;
        break;
      case ROOM:
        if (!/[3-9]|\d\d/.test(value)) continue; // what one side does not give, another one may
        holds = true;
        break;
      case COLOR:
        color = parseColor(value);
        break;
      default:
        if (value === "none") continue;
        background = parseColor(property === "background-color" ? value : (value.split(" ", 1)[0] ?? ""));
    }
    said |= bit;
    if (important) firm |= bit;
    // Of the bits that are declared together, the lower one is told here.
    on = holds ? on | (bit & -bit) : on & ~(bit & -bit);
  }
  return { said, on, firm, fontSize, color, background };
}

interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/** In the order in which they count: the important ones behind all others. */
function declarationsOf(css: string): readonly Declaration[] {
  const plain: Declaration[] = [];
  const firm: Declaration[] = [];
  for (const written of withoutComments(css).split(";")) {
    const colon = written.indexOf(":");
    const bang = written.indexOf("!");
    const important = bang >= 0 && /^\s*important\s*$/i.test(written.slice(bang + 1));
    // Any other word makes the declaration void, but an address may hold the sign: url(a!b.png)
    if (colon < 0 || (bang >= 0 && !important && !written.slice(0, bang).includes("("))) continue;
    const property = written.slice(0, colon).trim().toLowerCase();
    const value = written
      .slice(colon + 1, important ? bang : undefined)
      .trim()
      .toLowerCase();
    (important ? firm : plain).push({ property, value, important });
  }
  return [...plain, ...firm];
}

/** Each is looked for once: linear also where none ends. */
function withoutComments(css: string): string {
  let text = "";
  let at = 0;
  for (let from = css.indexOf("/*"); from >= 0; from = css.indexOf("/*", at)) {
    text += css.slice(at, from);
    at = css.indexOf("*/", from + 2) + 2;
    if (at < 2) return text;
  }
  return text + css.slice(at);
}

/** A colour as CSS or a bgcolor attribute writes it; null when it is none that can be known. */
export function parseColor(value: string): Color | null {
  const text = value.trim().toLowerCase();
  const named = COLORS.get(text);
  if (named !== undefined) return named;
  const hex = text.startsWith("#") ? text.slice(1) : text;
  if (/^[0-9a-f]{6}(?:[0-9a-f]{2})?$/.test(hex)) return Number.parseInt(hex.slice(0, 6), 16);
  if (/^[0-9a-f]{3}$/.test(hex)) {
    const value3 = Number.parseInt(hex, 16);
    return (value3 >> 8) * 0x11 * 0x10000 + ((value3 >> 4) & 15) * 0x11 * 0x100 + (value3 & 15) * 0x11;
  }
  const rgb = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*([\d.]{1,8})\s*)?\)$/.exec(text);
  if (rgb === null) return null;
  if (rgb[4] !== undefined && Number(rgb[4]) < 0.1) return null;
  return (Number(rgb[1]) & 255) * 0x10000 + (Number(rgb[2]) & 255) * 0x100 + (Number(rgb[3]) & 255);
}

/** Colours that an eye cannot tell apart. */
export function sameColor(one: Color, other: Color): boolean {
  return near(one >> 16, other >> 16) && near(one >> 8, other >> 8) && near(one, other);
}

function near(one: number, other: number): boolean {
  return Math.abs((one & 255) - (other & 255)) <= 6;
}

/**
 * Rules of a style element that can be matched without a document: one tag, class or id (".preheader", "td.x"). Of
 * longer selectors and under conditions only what may show text counts: a background, as unknown, and values that do not hide.
 *
 * @param css text of the style element
 * @param rules filled: key is "tag", ".class" or "#id"
 * @param doubtful its rules may or may not apply
 */
export function readStyleSheet(css: string, rules: Map<string, Style>, doubtful = false): void {
  let at = 0;
  let depth = 0;
  let start = 0;
  const text = withoutComments(css.length > MAX_SHEET ? css.slice(0, MAX_SHEET) : css);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x7b) {
      const selectors = text.slice(start, at).trim();
      if (selectors.startsWith("@")) {
        // @media and the like may or may not apply; one inside another is passed over as a whole.
        const inner = at + 1;
        at = blockEnd(text, at);
        if (!doubtful && selectors !== "@media print") readStyleSheet(text.slice(inner, at), rules, true);
        start = at;
        continue;
      }
      const end = text.indexOf("}", at);
      const body = text.slice(at + 1, end < 0 ? undefined : end);
      if (depth === 0) addRule(selectors, body, rules, doubtful);
      at = end < 0 ? text.length : end + 1;
      start = at;
      continue;
    }
    if (code === 0x7d) depth = 0;
    if (code === 0x3b && text.charCodeAt(start) === 0x40) start = at + 1; // "@import …;"
    at++;
  }
}

function addRule(selectors: string, body: string, rules: Map<string, Style>, doubtful: boolean): void {
  const style = parseDeclarations(body);
  const { said, on, firm } = style;
  const shows = (HIDING & said & ~on) | (said & GROUND);
  const showing = { ...NEUTRAL, said: shows, firm: firm & shows, background: null };
  for (const selector of selectors.split(",", 50)) {
    const simple = selector.trim();
    const last = simple.slice(Math.max(simple.lastIndexOf(" "), simple.lastIndexOf(">")) + 1);
    const mark = Math.max(last.lastIndexOf("."), last.lastIndexOf("#"));
    const key = mark > 0 ? last.slice(mark) : last.toLowerCase();
    if (!/^[.#]?[\w-]{1,80}$/.test(key)) continue;
    const exact = !doubtful && last === simple && mark <= 0;
    const old = rules.get(key);
    if (old === undefined && rules.size > MAX_RULES) continue;
    if (exact || shows !== 0) rules.set(key, merge(old ?? NEUTRAL, exact ? style : showing));
  }
}

/** The later style over the earlier one, property by property; what is important there stays. */
export function merge(under: Style, over: Style): Style {
  if (under === NEUTRAL) return over;
  if (over === NEUTRAL) return under;
  const said = over.said & ~(under.firm & ~over.firm);
  return {
    said: under.said | said,
    on: (under.on & ~said) | (over.on & said),
    firm: under.firm | over.firm,
    fontSize: (said & SIZE) !== 0 ? over.fontSize : under.fontSize,
    color: (said & COLOR) !== 0 ? over.color : under.color,
    background: (said & GROUND) !== 0 ? over.background : under.background,
  };
}

function blockEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b) depth++;
    else if (code === 0x7d && --depth === 0) return at + 1;
  }
  return text.length;
}

function isFlat(length: string): boolean {
  return pixels(length) < 2 && pixels(length) >= 0;
}

function pixels(value: string): number {
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return Number.NaN;
  if (number === 0) return 0;
  if (VIEW_UNIT.test(value)) return Number.NaN;
  if (value.endsWith("em")) return number * 16;
  if (value.endsWith("%")) return number * 0.16;
  if (value.endsWith("pt")) return number * 1.333;
  return number;
}

export const NEUTRAL: Style = {
  said: 0,
  on: 0,
  firm: 0,
  fontSize: undefined,
  color: undefined,
  background: undefined,
};
/** As the attribute "hidden" does it, which any display that is declared overrules. */
export const HIDDEN: Style = { ...NEUTRAL, said: NONE | BOX, on: NONE };
const BITS: ReadonlyMap<string, number> = new Map([
  ["display", NONE],
  ["visibility", UNSEEN],
  ["opacity", CLEAR],
  ["overflow", CLIPPED],
  ["height", HEIGHT],
  ["max-height", MAX_HEIGHT],
  ["width", WIDTH],
  ["max-width", MAX_WIDTH],
  ["text-indent", INDENT],
  ["margin", MARGIN],
  ["margin-left", MARGIN],
  ["left", LEFT],
  ["top", TOP],
  ["position", PLACED],
  ["min-height", ROOM],
  ["min-width", ROOM],
  ["padding", ROOM],
  ["padding-top", ROOM],
  ["padding-bottom", ROOM],
  ["padding-left", ROOM],
  ["float", FLOAT],
  ["font-weight", BOLD],
  ["font", SIZE],
  ["font-size", SIZE],
  ["color", COLOR],
  ["background", GROUND],
  ["background-color", GROUND],
  ["background-image", GROUND],
]);
/** How the values begin that count; what holds an escape may be any. */
const DISPLAYS = /^(?:none|block|in|table|flex|grid|list|flow|contents|unset|revert|ru|math|-)|\\/;
const BOXES = /block|flex|grid|list|flow/;
/** Parts of a window whose size is not known. */
const VIEW_UNIT = /v[a-z]{1,3}$/;
const FONT_SIZE = /\d[\d.]{0,8}(?:px|pt|em)/;
const MAX_SHEET = 300_000;
const MAX_RULES = 3_000;
const FONT_WORDS: ReadonlyMap<string, number> = new Map([
  ["xx-small", 9],
  ["x-small", 10],
  ["small", 13],
  ["medium", 16],
  ["large", 18],
  ["x-large", 24],
  ["xx-large", 32],
]);
const COLORS: ReadonlyMap<string, Color> = new Map([
  ["white", 0xffffff],
  ["black", 0],
  ["red", 0xff0000],
  ["blue", 0xff],
  ["green", 0x8000],
  ["gray", 0x808080],
  ["grey", 0x808080],
  ["silver", 0xc0c0c0],
  ["yellow", 0xffff00],
  ["navy", 0x80],
  ["snow", 0xfffafa],
  ["ivory", 0xfffff0],
  ["ghostwhite", 0xf8f8ff],
  ["whitesmoke", 0xf5f5f5],
  ["floralwhite", 0xfffaf0],
  ["mintcream", 0xf5fffa],
  ["azure", 0xf0ffff],
  ["seashell", 0xfff5ee],
]);
