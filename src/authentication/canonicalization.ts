import { fieldsNamed } from "../message/fields";
import type { HeaderBlock, HeaderField } from "../message/message";
import { trimFolding } from "./tagList";

export type Canonicalization = "simple" | "relaxed";

const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;

/**
 * A header field as it is hashed, without the line end behind it (RFC 6376 section 3.4.1 and 3.4.2).
 *
 * @param raw the field as in `HeaderField.raw`, folding included
 * @param name the name to hash it under, where it is not the one it has now (see arc.ts)
 */
export function canonicalField(raw: string, form: Canonicalization, name?: string): string {
  const colon = raw.indexOf(":");
  const written = name === undefined ? raw.slice(0, colon) : name;
  if (form === "simple") return name === undefined ? raw : `${written}${raw.slice(colon)}`;
  return `${trimFolding(written).toLowerCase()}:${oneSpace(raw.slice(colon + 1))}`;
}

/**
 * A signature field with the value of its b= tag taken out, as RFC 6376 section 3.7 wants it: by position, so that the
 * same characters elsewhere in the field stay. Space around the value goes with it.
 */
export function withoutSignatureValue(raw: string): string {
  let start = raw.indexOf(":") + 1;
  while (start > 0 && start <= raw.length) {
    const semicolon = raw.indexOf(";", start);
    const end = semicolon < 0 ? raw.length : semicolon;
    const equals = raw.indexOf("=", start);
    if (equals >= 0 && equals < end && raw.slice(start, equals).replaceAll(/[ \t\r\n]/g, "") === "b") {
      return raw.slice(0, equals + 1) + raw.slice(end);
    }
    if (semicolon < 0) break;
    start = semicolon + 1;
  }
  return raw;
}

/** One signed field, and the name it is hashed under where that is not its own. */
export interface Picked {
  readonly field: HeaderField;
  readonly name?: string;
}

/**
 * Picks the signed fields as RFC 6376 section 5.4.2 says: for each name in h= the lowest instance not yet taken; a name
 * without one left signs that there is none.
 *
 * @param keys names of h=, lower case, in order
 * @param own index of the signature field itself, which signs all but itself
 * @param renamed gives another name that a field may have now; null for none
 */
export function pickFields(
  header: HeaderBlock,
  keys: readonly string[],
  own: number,
  renamed: (key: string) => string | null = () => null,
): readonly Picked[] {
  /** How many of a name are left: those above that place in its list. */
  const left = new Map<string, number>();
  const lowest = (key: string): HeaderField | undefined => {
    const same = fieldsNamed(header, key);
    let place = (left.get(key) ?? same.length) - 1;
    // asked for place -1, a list looks for a property of that name, all the way up
    if (place >= 0 && same[place]?.index === own) place -= 1;
    left.set(key, Math.max(place, 0));
    return place < 0 ? undefined : same[place];
  };
  const picked: Picked[] = [];
  for (const key of keys) {
    const other = renamed(key);
    const moved = other === null ? undefined : lowest(other);
    if (moved !== undefined) {
      picked.push({ field: moved, name: key });
      continue;
    }
    const field = lowest(key);
    if (field !== undefined) picked.push({ field });
  }
  return picked;
}

/**
 * A body as it is hashed (RFC 6376 section 3.4.3 and 3.4.4). A bare LF counts as a line end, since files keep them so.
 * One pass.
 */
export function canonicalBody(body: Uint8Array, form: Canonicalization): Uint8Array<ArrayBuffer> {
  const relaxed = form === "relaxed";
  // each byte gives at most two (a bare LF), and a line end may be added
  const out = new Uint8Array(body.length * 2 + 2);
  let length = 0;
  // line ends seen and not yet written: those at the end of the body are dropped
  let lines = 0;
  let white = 0;
  const flush = (): void => {
    for (; lines > 0; lines -= 1) {
      out[length++] = CR;
      out[length++] = LF;
    }
  };
  for (let index = 0; index < body.length; index += 1) {
    const byte = body[index] ?? 0;
    if (byte === LF || (byte === CR && body[index + 1] === LF)) {
      if (byte === CR) index += 1;
      white = 0;
      lines += 1;
    } else if (relaxed && (byte === SPACE || byte === TAB)) {
      white = 1;
    } else {
      flush();
      if (white > 0) out[length++] = SPACE;
      white = 0;
      out[length++] = byte;
    }
  }
  // an empty body is one line end in "simple", nothing in "relaxed"; any other body ends with exactly one
  if (length > 0 || !relaxed) {
    out[length++] = CR;
    out[length++] = LF;
  }
  return out.slice(0, length);
}

/** White space that is not one space: most folded fields have none, once unfolded. */
const WIDE = /\t| {2}/;

/** Unfolds (a CR or LF that ends no line stays), makes each run of space and tab one space, and takes both ends off. */
function oneSpace(text: string): string {
  const unfolded = text.replaceAll("\r\n", "");
  const single = WIDE.test(unfolded) ? unfolded.replaceAll(/[ \t]+/g, " ") : unfolded;
  return single.slice(single.startsWith(" ") ? 1 : 0, single.endsWith(" ") && single.length > 1 ? -1 : undefined);
}
