import table from "../../deploy/headers.json";
import { compareHeaders } from "../../src/cli/doctorHeaders";
import { pngSize } from "../../src/cli/doctorFetch";
import { RESOLVERS } from "../../src/settings/personal";

const { policies, frameAncestors } = table;

/** What a server would say that follows the table, with the places filled in. */
function served(path: string, change: Record<string, string | null> = {}): { headers: Headers } {
  const rule = table.rules.find(({ paths }) =>
    paths.some((one) => (one.endsWith("*") ? path.startsWith(one.slice(0, -1)) : one === path)),
  );
  const headers = new Headers();
  for (const [name, value] of Object.entries({ ...table.everywhere, ...rule?.headers, ...change })) {
    if (value === null || value === undefined) continue;
    const policy: Record<string, string[]> | undefined = (policies as Record<string, Record<string, string[]>>)[value];
    const text =
      policy === undefined
        ? value
        : Object.entries(policy)
            .map(([directive, sources]) =>
              [
                directive,
                ...sources.flatMap((one) =>
                  one === "{frameAncestors}"
                    ? frameAncestors
                    : one === "{officejs}"
                      ? ["https://cdn.example.net"]
                      : one === "{resolvers}"
                        ? []
                        : [one],
                ),
              ].join(" "),
            )
            .join("; ");
    headers.set(name, text);
  }
  return { headers };
}

test.each(["taskpane.html", "index.html", "", "static/a.0123456789.js", "assets/icon-64.png", "honmono.config.json"])(
  "finds nothing in what the table says: %s",
  (path) => {
    expect(compareHeaders(path, served(path), table)).toEqual([]);
  },
);

test.each([
  ["taskpane.html", { "Content-Security-Policy": null }],
  ["taskpane.html", { "Content-Security-Policy": "default-src 'self'" }],
  ["taskpane.html", { "Content-Security-Policy": "page" }],
  ["index.html", { "Cache-Control": "public, max-age=31536000, immutable" }],
  ["static/a.0123456789.js", { "Cache-Control": "no-cache" }],
  ["assets/icon-64.png", { "Cache-Control": "no-store" }],
  ["index.html", { "Strict-Transport-Security": "max-age=60" }],
  ["index.html", { "X-Content-Type-Options": null }],
  ["taskpane.html", { "X-Frame-Options": "DENY" }],
] as const)("finds what is wrong: %s %j", (path, change) => {
  const found = compareHeaders(path, served(path, change), table);
  expect(found.map(({ header }) => header)).toContain(Object.keys(change)[0]);
});

test("a policy that lets scripts of anyone run is loose, even with all that is asked for in it", () => {
  const { headers } = served("taskpane.html");
  headers.set(
    "content-security-policy",
    (headers.get("content-security-policy") ?? "").replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  );
  expect(compareHeaders("taskpane.html", { headers }, table)).toEqual([
    { header: "Content-Security-Policy", wanted: "", found: "script-src 'unsafe-inline'" },
  ]);
});

test("the table lets the pane ask the resolvers that a person can pick", () => {
  expect(table.resolvers).toEqual(RESOLVERS.map((address) => new URL(address).origin));
});

test("the size of a PNG is read from its first chunk, and nothing else is a PNG", () => {
  const png = new Uint8Array([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 64, 0, 0, 1, 0,
  ]);
  expect(pngSize(png)).toEqual({ width: 64, height: 256 });
  expect(pngSize(new TextEncoder().encode("<!doctype html> and so on, long enough"))).toBeNull();
});
