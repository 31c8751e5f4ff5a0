import data from "./publicSuffixes.json";
import { encodePunycode } from "./punycode";

const rulesByTld = new Map<string, ReadonlySet<string>>();

/**
 * How many labels of a host name are its public suffix (Public Suffix List, private part included; the default rule "*"
 * gives 1). Labels may be A-labels or lower-case Unicode. https://github.com/publicsuffix/list/wiki/Format
 */
export function publicSuffixLabels(labels: readonly string[]): number {
  const ascii = labels.map(aLabel);
  const rules = rulesOf(ascii.at(-1) ?? "");
  for (let start = 0; start < ascii.length - 1; start += 1) {
    const above = ascii.slice(start + 1).join(".");
    if (rules.has(`!${ascii[start]}.${above}`)) return ascii.length - start - 1;
    // a "*" stands for one label that is there
    if (rules.has(`${ascii[start]}.${above}`) || (ascii[start] !== "" && rules.has(`*.${above}`)))
      return ascii.length - start;
  }
  return 1;
}

/** A host has at most 127 labels; the deepest rule has far fewer, and only the last ones are looked at by the caller. */
function aLabel(label: string): string {
  if (isAscii(label)) return label;
  const encoded = encodePunycode(label);
  return encoded === null || encoded === label ? label : `xn--${encoded}`;
}

function isAscii(label: string): boolean {
  for (let at = 0; at < label.length; at += 1) if (label.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** The rules below a top-level domain, read from the packed list when they are first asked for. */
function rulesOf(tld: string): ReadonlySet<string> {
  const known = rulesByTld.get(tld);
  if (known !== undefined) return known;
  const line = lineOf(tld);
  const rules = new Set<string>();
  if (line === null) return NONE;
  unpack(line, tld, rules);
  rulesByTld.set(tld, rules);
  return rules;
}

/**
 * The packed rules of a top-level domain, null where the list has none below it. The places are read once: a mail can
 * name thousands of hosts, and to look for each through the whole list would take longer than all the rest.
 */
function lineOf(tld: string): string | null {
  if (places === null) {
    places = new Map();
    for (let at = 0; at >= 0 && at < data.rules.length; at = data.rules.indexOf("\n", at)) {
      at += 1;
      const open = data.rules.indexOf("(", at);
      if (open < 0) break;
      places.set(data.rules.slice(at, open), open + 1);
    }
  }
  const start = places.get(tld);
  if (start === undefined) return null;
  const end = data.rules.indexOf("\n", start);
  return data.rules.slice(start, end === -1 ? data.rules.length : end);
}

let places: Map<string, number> | null = null;
const NONE: ReadonlySet<string> = new Set();

/**
 * Reads "AcoBm+(Ablog)" below "example" as co.example, com.example, blog.com.example. A capital says how many letters the
 * label shares with its elder sister; "+" that a label with children is a rule itself; how it is written is told in
 * scripts/publicSuffixes.mjs.
 */
function unpack(text: string, tld: string, rules: Set<string>): void {
  const parents: string[] = [tld];
  const sisters: string[] = [""];
  let at = 0;
  while (at < text.length) {
    const parent = parents.at(-1) ?? "";
    const code = text.charCodeAt(at);
    if (code === CLOSE) {
      parents.pop();
      sisters.pop();
      at += 1;
      continue;
    }
    MARK.lastIndex = at + 1;
    let end = MARK.test(text) ? MARK.lastIndex - 1 : text.length;
    const label = (sisters.at(-1) ?? "").slice(0, code - 65) + text.slice(at + 1, end);
    sisters[sisters.length - 1] = label;
    // startsWith may look behind the end; a code behind it would be NaN, and V8 would optimize this anew for each such list
    const isRule = text.startsWith("+", end);
    if (isRule) end += 1;
    const hasChildren = text.startsWith("(", end);
    if (isRule || !hasChildren) rules.add(`${label}.${parent}`);
    if (hasChildren) {
      parents.push(`${label}.${parent}`);
      sisters.push("");
      end += 1;
    }
    at = end;
  }
}

const CLOSE = 0x29;
const MARK = /[()+A-Z]/g;
