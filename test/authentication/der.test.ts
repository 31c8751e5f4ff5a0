import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { readRsaKey } from "../../src/authentication/der";

/** An element of DER, its length written as short as DER wants it. */
function element(tag: number, content: readonly number[]): number[] {
  const { length } = content;
  if (length < 0x80) return [tag, length, ...content];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
  return [tag, 0x80 + bytes.length, ...bytes, ...content];
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const NULL = [0x05, 0x00];
const RSA = element(0x06, [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01]);
const EXPONENT = element(INTEGER, [1, 0, 1]);

/** A number of this many bytes whose first one is given; with a zero before it where DER wants one. */
function modulus(bytes: number, first = 0xc1): number[] {
  const digits = [first, ...Array.from({ length: bytes - 1 }, (_, index) => (index * 7 + 5) & 0xff)];
  return element(INTEGER, first >= 0x80 ? [0, ...digits] : digits);
}

const rsaPublicKey = (n: readonly number[], e: readonly number[] = EXPONENT): number[] =>
  element(SEQUENCE, [...n, ...e]);

function publicKeyInfo(key: readonly number[], algorithm: readonly number[] = [...RSA, ...NULL], unused = 0): number[] {
  return element(SEQUENCE, [...element(SEQUENCE, algorithm), ...element(BIT_STRING, [unused, ...key])]);
}

const read = (bytes: readonly number[]): ReturnType<typeof readRsaKey> => readRsaKey(new Uint8Array(bytes));

test.each([512, 1024, 2048, 4096])("a key of %i bits as node:crypto writes it, in both forms", (bits) => {
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength: bits });
  const spki = new Uint8Array(publicKey.export({ type: "spki", format: "der" }));
  const bare = new Uint8Array(publicKey.export({ type: "pkcs1", format: "der" }));
  expect(readRsaKey(spki)).toEqual({ spki, bits });
  // the bare key comes back in the form that WebCrypto takes
  expect(readRsaKey(bare)).toEqual({ spki, bits });
});

test("lengths around each turn of their form are read, and written around a bare key", () => {
  for (const bytes of [...Array.from({ length: 150 }, (_, index) => index + 1), 240, 255, 256, 300, 65_536, 70_000]) {
    const key = rsaPublicKey(modulus(bytes));
    const spki = new Uint8Array(publicKeyInfo(key));
    expect(read(key)).toEqual({ spki, bits: bytes * 8 });
    expect(readRsaKey(spki)).toEqual({ spki, bits: bytes * 8 });
  }
});

test.each([
  [0x01, 1],
  [0x40, 7],
  [0x7f, 7],
  [0x80, 8],
  [0xff, 8],
])("bits are counted from the first that is set: %i", (first, bits) => {
  expect(read(rsaPublicKey(modulus(64, first)))?.bits).toBe(63 * 8 + bits);
  // zeros in front are no bits
  expect(read(rsaPublicKey(element(INTEGER, [0, 0, 0, first])))?.bits).toBe(bits);
});

const KEY = rsaPublicKey(modulus(128));
const INFO = publicKeyInfo(KEY);

test("cut anywhere, or with anything behind it, it is no key", () => {
  for (const whole of [KEY, INFO]) {
    for (let end = 0; end < whole.length; end += 1) expect(read(whole.slice(0, end))).toBeNull();
    expect(read([...whole, 0])).toBeNull();
  }
});

test.each<readonly [string, readonly number[]]>([
  ["nothing", []],
  ["a number", EXPONENT],
  ["an empty sequence", element(SEQUENCE, [])],
  ["a modulus of nothing but zeros", rsaPublicKey(element(INTEGER, [0, 0]))],
  ["a modulus without a byte", rsaPublicKey(element(INTEGER, []))],
  ["an exponent without a byte", rsaPublicKey(modulus(64), element(INTEGER, []))],
  ["no exponent", rsaPublicKey(modulus(64), [])],
  ["an exponent of another kind", rsaPublicKey(modulus(64), element(BIT_STRING, [1, 0, 1]))],
  ["a third number", rsaPublicKey(modulus(64), [...EXPONENT, ...EXPONENT])],
  ["another algorithm", publicKeyInfo(KEY, [...element(0x06, [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01]), ...NULL])],
  ["unused bits", publicKeyInfo(KEY, [...RSA, ...NULL], 1)],
  [
    "an octet string instead of a bit string",
    element(SEQUENCE, [...element(SEQUENCE, [...RSA, ...NULL]), ...element(0x04, [0, ...KEY])]),
  ],
  [
    "something behind the bit string",
    element(SEQUENCE, [...element(SEQUENCE, [...RSA, ...NULL]), ...element(BIT_STRING, [0, ...KEY]), ...NULL]),
  ],
  ["something behind the key in the bit string", publicKeyInfo([...KEY, 0])],
  [
    "a bit string that ends before the key does",
    element(SEQUENCE, [...element(SEQUENCE, [...RSA, ...NULL]), BIT_STRING, 2, 0, ...KEY]),
  ],
  ["a length that is left open", [SEQUENCE, 0x80, ...modulus(64), ...EXPONENT, 0, 0]],
  [
    "a length of four bytes",
    [SEQUENCE, 0x84, 0, 0, 0, modulus(64).length + EXPONENT.length, ...modulus(64), ...EXPONENT],
  ],
  ["a length without its bytes", [SEQUENCE, 0x82]],
  [
    "a modulus longer than the rest",
    element(SEQUENCE, [INTEGER, 100, ...Array.from({ length: 20 }, () => 1), ...EXPONENT]),
  ],
])("no key: %s", (_, bytes) => {
  expect(read(bytes)).toBeNull();
});

test("whatever bytes: a key or null, and what comes back is whole", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(KEY, INFO),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 4 }),
      (whole, changes) => {
        const bytes = [...whole];
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const key = read(bytes);
        if (key === null) return;
        expect(key.bits).toBeGreaterThan(0);
        expect(key.bits).toBeLessThanOrEqual(bytes.length * 8);
        expect(readRsaKey(key.spki)).toEqual(key);
      },
    ),
  );
});
