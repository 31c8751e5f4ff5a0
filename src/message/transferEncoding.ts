/**
 * Content-Transfer-Encoding base64 and quoted-printable, and the B and Q of encoded words (RFC 2045 section 6,
 * RFC 2047 section 4). Damaged input gives what can be read; nothing throws. Time is linear.
 */

/**
 * Base64. Characters outside the alphabet are skipped (mail folds and damages it); "=" ends a group, and what
 * follows begins a new one, because some programs glue encoded pieces together.
 *
 * @param text ASCII text as it stands
 */
export function decodeBase64(text: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil((text.length * 3) / 4) + 3);
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text[at] ?? 0;
    const digit = code < 128 ? (DIGITS[code] ?? -1) : -1;
    if (digit < 0) {
      if (code === EQUALS) {
        bits = 0;
        held = 0;
      }
      continue;
    }
    bits = ((bits << 6) | digit) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      out[length++] = (bits >> held) & 0xff;
    }
  }
  return out.subarray(0, length);
}

/**
 * Quoted-printable of a body: "=XX", soft line ends, white space before a line end dropped.
 *
 * @param text ASCII text as it stands
 */
export function decodeQuotedPrintable(text: Uint8Array): Uint8Array {
  const out = new Uint8Array(text.length);
  let length = 0;
  let solid = 0; // length up to the last byte that is not white space which a line end would drop
  for (let at = 0; at < text.length; at++) {
    const code = text[at] ?? 0;
    if (code === EQUALS) {
      const high = hexDigit(text[at + 1]);
      const low = hexDigit(text[at + 2]);
      if (high >= 0 && low >= 0) {
        out[length++] = high * 16 + low;
        solid = length;
        at += 2;
        continue;
      }
      let end = at + 1; // a soft line end may have white space before it
      while (text[end] === 0x20 || text[end] === 0x09) end++;
      if (text[end] === 0x0d && text[end + 1] === 0x0a) end++;
      if (text[end] === 0x0a || end >= text.length) {
        solid = length;
        at = end;
        continue;
      }
    }
    if (code === 0x0a || (code === 0x0d && text[at + 1] === 0x0a)) length = solid;
    out[length++] = code;
    if (code !== 0x20 && code !== 0x09) solid = length;
  }
  return out.subarray(0, length);
}

/** The Q of an encoded word: "_" is a space, "=XX" a byte. Characters above 127 become their UTF-8 bytes. */
export function decodeQ(text: string): Uint8Array {
  const source = asciiBytes(text);
  const out = new Uint8Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source[at] ?? 0;
    if (code === 0x5f) {
      out[length++] = 0x20;
      continue;
    }
    const high = code === EQUALS ? hexDigit(source[at + 1]) : -1;
    const low = high >= 0 ? hexDigit(source[at + 2]) : -1;
    if (low >= 0) {
      out[length++] = high * 16 + low;
      at += 2;
    } else {
      out[length++] = code;
    }
  }
  return out.subarray(0, length);
}

/** Text as bytes (UTF-8, which is the same for ASCII). */
export function asciiBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** A string in which each character is one byte, as bytes; what is above 255 is cut to its low byte. */
export function latin1Bytes(text: string): Uint8Array<ArrayBuffer> {
  if (text.length > SHORT) {
    // as many bytes as characters: ASCII, which the encoder of the platform writes many times faster
    const bytes = encoder.encode(text);
    if (bytes.length === text.length) return bytes;
  }
  const out = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) out[at] = text.charCodeAt(at);
  return out;
}

/** The same text where all bytes are below 128, else null. */
export function asciiText(bytes: Uint8Array): string | null {
  // Most mail is ASCII, and of ASCII the decoder of the platform is many times faster. UTF-8 that gives as many
  // characters as there were bytes, none of them the mark for a byte that is no UTF-8, is ASCII.
  const text = ascii.decode(bytes);
  return text.length === bytes.length && !text.includes("\ufffd") ? text : null;
}

/** Bytes as a string in which each character is one byte. */
export function latin1Text(bytes: Uint8Array): string {
  return (bytes.length > SHORT ? asciiText(bytes) : null) ?? byteText(bytes);
}

/** The same for bytes that are known not to be ASCII. */
export function byteText(bytes: Uint8Array): string {
  if (bytes.length <= STEP) return fromCodes(bytes);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP) {
    const piece = bytes.subarray(at, at + STEP);
    // most pieces of a mail that is not ASCII are, and the other way takes nine bytes of memory a character
    parts.push(asciiText(piece) ?? fromCodes(piece));
  }
  return parts.join("");
}

function fromCodes(bytes: Uint8Array): string {
  // Not `...bytes`: spreading goes through an iterator and takes eight times as long.
  return Reflect.apply(String.fromCharCode, null, bytes) as string;
}

/** Value of a hexadecimal digit given as its code, -1 else. */
export function hexDigit(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  if (code >= 0x61 && code <= 0x66) return code - 0x57;
  return -1;
}

const EQUALS = 0x3d;
const SHORT = 64;
const STEP = 1024;
const ascii = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const DIGITS = new Int8Array(128).fill(-1);
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("").forEach((character, value) => {
  DIGITS[character.charCodeAt(0)] = value;
});
