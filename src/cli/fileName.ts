/**
 * File names that are not UTF-8. Unix takes any bytes for a name, and old mail folders hold names in Shift_JIS or Latin-1; a text
 * made of them the usual way loses the bytes, and the file is not found again. Here such a byte stands in the text as half of a
 * character, which no UTF-8 gives (Python calls it surrogateescape, PEP 383), so that a name stays a text and leads back to its file.
 */
import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";

/** What a text made the usual way has where bytes were lost. */
const LOST = "\ufffd";
const ESCAPED = /[\udc80-\udcff]/u;

/** Bytes of a name in, text out; every text that is not escaped is the usual one. */
export function nameFromBytes(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  let name = "";
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes[at] ?? 0);
    const character = bytes.subarray(at, at + length);
    if (isUtf8(character)) {
      name += character.toString();
      at += length;
    } else {
      name += String.fromCharCode(0xdc00 + (bytes[at] ?? 0));
      at += 1;
    }
  }
  return name;
}

/** What the file system takes for a name: the text itself, or the bytes that it was made from. */
export function pathOf(name: string): string | Buffer {
  if (!ESCAPED.test(name)) return name;
  return Buffer.concat(
    Array.from(name, (character) =>
      ESCAPED.test(character) ? Buffer.of(character.charCodeAt(0) - 0xdc00) : Buffer.from(character),
    ),
  );
}

/** The name as it is printed, a bad byte as the replacement character. */
export function shownName(name: string): string {
  return ESCAPED.test(name) ? name.replace(/[\udc80-\udcff]/gu, LOST) : name;
}

/** True if bytes of a name were lost when the system's answer was made into a text (or somebody wrote the replacement character). */
export function mayBeLost(name: string): boolean {
  return name.includes(LOST);
}

/**
 * The arguments of this process. Node makes texts of them before anything of ours runs; where bytes were lost, Linux still has them.
 *
 * @param decoded the last arguments, as Node gives them
 */
export function withoutLoss(decoded: readonly string[], commandLine: string = "/proc/self/cmdline"): readonly string[] {
  if (!decoded.some(mayBeLost)) return decoded;
  let bytes: Buffer;
  try {
    bytes = readFileSync(commandLine);
  } catch {
    // other systems have no such file: the name is not found then, which is told
    return decoded;
  }
  const all: Buffer[] = [];
  for (let start = 0, end = bytes.indexOf(0); end >= 0; start = end + 1, end = bytes.indexOf(0, start))
    all.push(bytes.subarray(start, end));
  const last = all.slice(-decoded.length);
  // not what this process was started with: better a name that is not found than another file
  if (last.length !== decoded.length || last.some((one, index) => one.toString() !== decoded[index])) return decoded;
  return last.map(nameFromBytes);
}

/** Bytes of the character that begins with this one (RFC 3629 section 3). */
function characterLength(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
