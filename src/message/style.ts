import { decodeEntities } from "./entities";
import { Recent } from "./recent";

/** What of CSS decides whether text is seen. `undefined`: not said; `null` colour: said, but not to be known here. */
export interface Style {
  /** display:none, opacity:0, no height or width with overflow hidden, far off the page: nothing inside can be seen. */
  readonly gone: boolean;
  readonly visible: boolean | undefined;
  /** In px. */
  readonly fontSize: number | undefined;
  readonly bold: boolean | undefined;
  readonly color: Color | null | undefined;
  readonly background: Color | null | undefined;
}

/** Red, green, blue in one number. */
export type Color = number;

/** The declarations of a style attribute or of one rule. A mail writes the same few hundreds of times. */
export function parseDeclarations(css: string): Style {
  return recent.of(css);
}

const recent = new Recent(readDeclarations, 400);

function readDeclarations(css: string): Style {
  let gone = false;
  let visible: boolean | undefined;
  let fontSize: number | undefined;
  let bold: boolean | undefined;
  let color: Color | null | undefined;
  let background: Color | null | undefined;
  let clipped = false;
  let flat = false;
  for (const declaration of css.split(";", MAX_DECLARATIONS)) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace("!important", "")
      .trim()
      .toLowerCase();
    switch (property) {
      case "display":
        if (value === "none") gone = true;
        break;
      case "visibility":
        visible = value !== "hidden" && value !== "collapse";
        break;
      case "opacity":
        if (Number.parseFloat(value) < 0.05) gone = true;
        break;
      case "overflow":
        clipped = value === "hidden";
        break;
      case "max-height":
      case "height":
      case "max-width":
      case "width":
        if (pixels(value) < 2 && pixels(value) >= 0) flat = true;
        break;
      case "text-indent":
      case "left":
      case "top":
      case "margin-left":
        if (pixels(value) < -900) gone = true;
        break;
      case "font-size":
        fontSize = pixels(value);
        if (Number.isNaN(fontSize)) fontSize = FONT_WORDS.get(value);
        break;
      case "font-weight":
        bold = value === "bold" || value === "bolder" || Number.parseInt(value, 10) >= 600;
        break;
      case "font":
        if (/(?:^|\s)(?:bold|[6-9]00)\b/.test(value)) bold = true;
        break;
      case "color":
        color = parseColor(value);
        break;
      case "background-color":
        background = parseColor(value);
        break;
      case "background":
      case "background-image":
        if (value !== "none") background = parseColor(value.split(" ", 1)[0] ?? "");
        break;
      default:
    }
  }
  return { gone: gone || (clipped && flat), visible, fontSize, bold, color, background };
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
 * longer selectors only the background counts, as unknown, so that white text on it is not called hidden.
 *
 * @param css text of the style element
 * @param rules filled: key is "tag", ".class" or "#id"
 */
export function readStyleSheet(css: string, rules: Map<string, Style>): void {
  let at = 0;
  let depth = 0;
  let start = 0;
  const text = css.length > MAX_SHEET ? css.slice(0, MAX_SHEET) : css;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
      const end = text.indexOf("*/", at + 2);
      if (at === start) start = end < 0 ? text.length : end + 2;
      at = end < 0 ? text.length : end + 2;
      continue;
    }
    if (code === 0x7b) {
      const selectors = text.slice(start, at).trim();
      if (selectors.startsWith("@")) {
        // @media and the like may or may not apply: its rules are passed over as a whole.
        at = blockEnd(text, at);
        start = at;
        continue;
      }
      const end = text.indexOf("}", at);
      const body = text.slice(at + 1, end < 0 ? undefined : end);
      if (depth === 0) addRule(selectors, body, rules);
      at = end < 0 ? text.length : end + 1;
      start = at;
      continue;
    }
    if (code === 0x7d) depth = 0;
    if (code === 0x3b && text.charCodeAt(start) === 0x40) start = at + 1; // "@import …;"
    at++;
  }
}

function addRule(selectors: string, body: string, rules: Map<string, Style>): void {
  const style = parseDeclarations(decodeEntities(body));
  for (const selector of selectors.split(",", 50)) {
    const simple = selector.trim();
    if (rules.size > MAX_RULES) return;
    const last = simple.slice(Math.max(simple.lastIndexOf(" "), simple.lastIndexOf(">")) + 1);
    const mark = Math.max(last.lastIndexOf("."), last.lastIndexOf("#"));
    const key = mark > 0 ? last.slice(mark) : last.toLowerCase();
    if (!/^[.#]?[\w-]{1,80}$/.test(key)) continue;
    const exact = last === simple && mark <= 0;
    const old = rules.get(key);
    if (exact) rules.set(key, merge(old, style));
    else if (style.background !== undefined) rules.set(key, merge(old, { ...NEUTRAL, background: null }));
  }
}

/** The later style over the earlier one. */
export function merge(under: Style | undefined, over: Style): Style {
  if (under === undefined) return over;
  return {
    gone: under.gone || over.gone,
    visible: over.visible ?? under.visible,
    fontSize: over.fontSize ?? under.fontSize,
    bold: over.bold ?? under.bold,
    color: over.color !== undefined ? over.color : under.color,
    background: over.background !== undefined ? over.background : under.background,
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

function pixels(value: string): number {
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return Number.NaN;
  if (number === 0) return 0;
  if (value.endsWith("em")) return number * 16;
  if (value.endsWith("%")) return number * 0.16;
  if (value.endsWith("pt")) return number * 1.333;
  return number;
}

export const NEUTRAL: Style = {
  gone: false,
  visible: undefined,
  fontSize: undefined,
  bold: undefined,
  color: undefined,
  background: undefined,
};
const MAX_DECLARATIONS = 100;
const MAX_SHEET = 300_000;
const MAX_RULES = 3_000;
const FONT_WORDS: ReadonlyMap<string, number> = new Map([
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
