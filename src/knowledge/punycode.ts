const BASE = 36;
const TMIN = 1;
const TMAX = 26;
const SKEW = 38;
const DAMP = 700;

/**
 * The Unicode form of a punycode label without its "xn--" (RFC 3492 section 6.2); null where it is not well-formed.
 * "mnchen-3ya" → "münchen".
 */
export function decodePunycode(label: string): string | null {
  // a DNS label has 63 octets; a longer one is hostile, and insertion would make it quadratic
  if (label.length > 63) return null;
  const output: number[] = [];
  const hyphen = label.lastIndexOf("-");
  for (let at = 0; at < hyphen; at += 1) output.push(label.charCodeAt(at));
  let code = 128;
  let index = 0;
  let bias = 72;
  for (let at = hyphen + 1; at < label.length;) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      if (at >= label.length) return null;
      const value = digit(label.charCodeAt(at));
      at += 1;
      if (value === null) return null;
      index += value * weight;
      const threshold = k <= bias ? TMIN : k >= bias + TMAX ? TMAX : k - bias;
      if (value < threshold) break;
      weight *= BASE - threshold;
      if (weight > Number.MAX_SAFE_INTEGER / BASE || index > Number.MAX_SAFE_INTEGER / BASE) return null;
    }
    bias = adapt(index - before, output.length + 1, before === 0);
    code += Math.floor(index / (output.length + 1));
    index %= output.length + 1;
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    output.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...output);
}

/** RFC 3492 section 6.3: the punycode of a label, without "xn--"; a label that is all ASCII comes back as it is. */
export function encodePunycode(label: string): string | null {
  const points = [...label].map((character) => character.codePointAt(0) ?? 0);
  if (points.length > 63) return null;
  const basic = points.filter((point) => point < 128);
  if (basic.length === points.length) return label;
  let output = String.fromCodePoint(...basic);
  let handled = basic.length;
  if (handled > 0) output += "-";
  let code = 128;
  let delta = 0;
  let bias = 72;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= code));
    delta += (next - code) * (handled + 1);
    code = next;
    for (const point of points) {
      if (point < code) delta += 1;
      if (point !== code) continue;
      let rest = delta;
      for (let k = BASE; ; k += BASE) {
        const threshold = k <= bias ? TMIN : k >= bias + TMAX ? TMAX : k - bias;
        if (rest < threshold) break;
        output += letter(threshold + ((rest - threshold) % (BASE - threshold)));
        rest = Math.floor((rest - threshold) / (BASE - threshold));
      }
      output += letter(rest);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    code += 1;
  }
  return output;
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - TMIN) * TMAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - TMIN));
  return k + Math.floor(((BASE - TMIN + 1) * rest) / (rest + SKEW));
}

function digit(code: number): number | null {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  return null;
}

function letter(value: number): string {
  return String.fromCharCode(value < 26 ? value + 0x61 : value - 26 + 0x30);
}
