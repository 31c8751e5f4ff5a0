import fc from "fast-check";
import { isDomainName } from "../../src/authentication/domainName";

test("a name that can be asked for", () => {
  for (const name of ["example.com", "selector1._domainkey.example.com", "a", "1", "_", "xn--p1ai", "a-b.C9"])
    expect([name, isDomainName(name)]).toEqual([name, true]);
  expect(isDomainName("a".repeat(63))).toBe(true);
  expect(isDomainName(`${"a".repeat(63)}.`.repeat(3) + "a".repeat(61))).toBe(true);
});

test("and what is none", () => {
  for (const name of [
    "",
    ".",
    "a.",
    ".a",
    "a..b",
    "-a",
    "a-",
    "a.-b.c",
    "a b",
    "a:b",
    "ä",
    "@",
    "[",
    "`",
    "{",
    "a/b",
    "\u212a",
    "š",
  ])
    expect([name, isDomainName(name)]).toEqual([name, false]);
  expect(isDomainName("a".repeat(64))).toBe(false);
  expect(isDomainName(`${"a".repeat(63)}.`.repeat(3) + "a".repeat(62))).toBe(false);
});

test("label by label it is what RFC 1123 and RFC 6376 say", () => {
  const label = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?$/;
  const names = fc.string({ unit: fc.constantFrom("a", "Z", "0", "-", "_", ".", "é", "@"), maxLength: 9 });
  fc.assert(
    fc.property(names, (name) => {
      expect(isDomainName(name)).toBe(name.split(".").every((one) => label.test(one)));
    }),
  );
});
