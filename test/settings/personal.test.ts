import { DEFAULT_SETTINGS, dnsPolicy, readSettings, RESOLVERS, settingsToStore } from "../../src/settings/personal";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";

test("what was kept comes back", () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    language: "ja",
    theme: "dark",
    dns: "on",
    redact: false,
    app: "thunderbird",
  } as const;
  expect(readSettings(JSON.parse(JSON.stringify(settingsToStore(settings))) as Record<string, unknown>)).toEqual(
    settings,
  );
});

test("whatever a store gives back is read without harm, value by value", () => {
  expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
  expect(
    readSettings({ theme: "dark", language: "xx", dns: 1, resolver: "http://dns.example/", redact: "no" }),
  ).toEqual({
    ...DEFAULT_SETTINGS,
    theme: "dark",
  });
  for (const resolver of [
    "javascript:alert(1)",
    "https://user:pass@dns.example/",
    "https://dns.example/#x",
    "x".repeat(500),
    "",
  ])
    expect(readSettings({ resolver }).resolver).toBe(DEFAULT_SETTINGS.resolver);
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), "__proto__"), fc.anything()),
      (stored) => {
        const read = readSettings(stored);
        expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(["auto", "off", "ask", "on"]).toContain(read.dns);
      },
    ),
  );
});

test("nobody is asked anything unless a person or an administrator says so", () => {
  expect(dnsPolicy(DEFAULT_SETTINGS.dns, null)).toBe("ask");
  expect(dnsPolicy("auto", "on")).toBe("on");
  expect(dnsPolicy("off", "on")).toBe("off");
  for (const person of ["auto", "off", "ask", "on"] as const) expect(dnsPolicy(person, "off")).toBe("off");
});

test("every resolver that can be picked is one that the response headers let the page reach", () => {
  const { resolvers } = JSON.parse(readFileSync(join(__dirname, "../../deploy/headers.json"), "utf8")) as {
    resolvers: string[];
  };
  expect(RESOLVERS.map((one) => new URL(one).origin).sort()).toEqual([...resolvers].sort());
});
