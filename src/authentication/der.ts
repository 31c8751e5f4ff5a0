/** An RSA public key ready for WebCrypto. */
export interface RsaKey {
  /** SubjectPublicKeyInfo (RFC 5280). */
  readonly spki: Uint8Array<ArrayBuffer>;
  readonly bits: number;
}

/** AlgorithmIdentifier of rsaEncryption: SEQUENCE { OID 1.2.840.113549.1.1.1, NULL }. */
const RSA_ENCRYPTION = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const SEQUENCE = 0x30;

/**
 * Reads the RSA key of a p= tag: a SubjectPublicKeyInfo, as everyone publishes, or a bare RSAPublicKey, as RFC 6376
 * section 3.6.1 says (its errata tell of both). Gives null for anything else or anything behind it.
 */
export function readRsaKey(bytes: Uint8Array<ArrayBuffer>): RsaKey | null {
  const outer = element(bytes, 0, SEQUENCE);
  if (outer === null || outer.end !== bytes.length) return null;
  const bare = modulusBits(bytes, 0);
  if (bare !== null) return { spki: spkiAround(bytes), bits: bare };
  const algorithm = RSA_ENCRYPTION.every((byte, index) => bytes[outer.start + index] === byte);
  const key = algorithm ? element(bytes, outer.start + RSA_ENCRYPTION.length, BIT_STRING) : null;
  // the first byte of a BIT STRING counts unused bits: none here
  if (key === null || key.end !== bytes.length || bytes[key.start] !== 0) return null;
  const bits = modulusBits(bytes, key.start + 1);
  return bits === null ? null : { spki: bytes, bits };
}

interface Element {
  /** First byte of the content. */
  readonly start: number;
  /** First byte behind it. */
  readonly end: number;
}

/** Size of n in RSAPublicKey { n INTEGER, e INTEGER }, which must fill the rest; null where that does not stand there. */
function modulusBits(bytes: Uint8Array, at: number): number | null {
  const sequence = element(bytes, at, SEQUENCE);
  if (sequence === null || sequence.end !== bytes.length) return null;
  const modulus = element(bytes, sequence.start, INTEGER);
  const exponent = modulus === null ? null : element(bytes, modulus.end, INTEGER);
  if (modulus === null || exponent === null || exponent.end !== bytes.length || exponent.end === exponent.start)
    return null;
  let first = modulus.start;
  while (first < modulus.end && bytes[first] === 0) first += 1;
  if (first === modulus.end) return null;
  return (modulus.end - first - 1) * 8 + (32 - Math.clz32(bytes[first] ?? 0));
}

function element(bytes: Uint8Array, at: number, tag: number): Element | null {
  if (bytes[at] !== tag) return null;
  const short = bytes[at + 1] ?? -1;
  if (short < 0) return null;
  let start = at + 2;
  let length = short;
  if (short >= 0x80) {
    const count = short & 0x7f;
    if (count === 0 || count > 3) return null;
    length = 0;
    for (let index = 0; index < count; index += 1) length = length * 256 + (bytes[start + index] ?? 0);
    start += count;
  }
  const end = start + length;
  return end > bytes.length ? null : { start, end };
}

function spkiAround(key: Uint8Array): Uint8Array<ArrayBuffer> {
  const bitString = [BIT_STRING, ...lengthBytes(key.length + 1), 0, ...key];
  const content = [...RSA_ENCRYPTION, ...bitString];
  return new Uint8Array([SEQUENCE, ...lengthBytes(content.length), ...content]);
}

function lengthBytes(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 + bytes.length, ...bytes];
}
