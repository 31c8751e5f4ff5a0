import fc from "fast-check";
import { parseWebAddress } from "../../src/message/webAddress";

test("is the platform's own reading, and null where that throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.constant("//a.example/x")), (href) => {
      expect(parseWebAddress(href)?.href ?? null).toBe(URL.canParse(href) ? new URL(href).href : null);
      const base = "https://base.example/a/";
      expect(parseWebAddress(href, base)?.href ?? null).toBe(
        URL.canParse(href, base) ? new URL(href, base).href : null,
      );
    }),
  );
});

const long = "a".repeat(2_000);

test.each([
  `https://${long}.example/`,
  `HTTP:${long}.example`,
  `https:\\\\${long}.example`,
  ` \u0000https://user:${long}@a.example/`,
  `ht\ntps://${long}.example/`,
  `https://${"a\u0301\u0316".repeat(2_000)}.example/x`,
  `https://a${"%CC%81".repeat(400)}.example/x`,
])("a host that nobody has is no address: %#", (href) => {
  expect(parseWebAddress(href)).toBeNull();
  expect(parseWebAddress(href, "https://base.example/")).toBeNull();
});

test("beside a base also one that begins at the host", () => {
  expect(parseWebAddress(`//${long}.example/`, "https://base.example/")).toBeNull();
});

test.each([
  `https://a.example/${long}`,
  `https://a.example?${long}`,
  `https://a.example#${long}`,
  `mailto:${long}`,
  `data:,${long}`,
])("what is long behind the host, or has none, is one: %#", (href) =>
  expect(parseWebAddress(href)?.href.length).toBeGreaterThan(2_000),
);
