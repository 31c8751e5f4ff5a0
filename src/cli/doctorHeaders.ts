/** A deployed file's response headers against the table from which every server's configuration is made. */

interface Table {
  readonly everywhere: Readonly<Record<string, string>>;
  readonly never: readonly string[];
  readonly rules: readonly {
    readonly paths: readonly string[];
    readonly headers: Readonly<Record<string, string | undefined>>;
  }[];
  readonly policies: Readonly<Record<string, Readonly<Record<string, readonly string[] | undefined>>>>;
  readonly frameAncestors: readonly string[];
}

export interface HeaderMistake {
  readonly header: string;
  /** "" where it must not be there. */
  readonly wanted: string;
  /** "" where it is missing. */
  readonly found: string;
}

/** What differs. A policy may hold more places than the table (resolvers, own hosts); what the table asks for must be in it. */
export function compareHeaders(
  path: string,
  answer: { readonly headers: Headers },
  table: Table,
): readonly HeaderMistake[] {
  const rule = table.rules.find(({ paths }) =>
    paths.some((one) => (one.endsWith("*") ? path.startsWith(one.slice(0, -1)) : one === path)),
  );
  const wanted = Object.entries({ ...table.everywhere, ...rule?.headers });
  const mistakes: HeaderMistake[] = [];
  for (const [header, value] of wanted) {
    if (value === undefined) continue;
    const found = answer.headers.get(header) ?? "";
    const policy = table.policies[value];
    if (policy !== undefined) mistakes.push(...comparePolicy(header, found, policy, table));
    else if (!sameValue(header, value, found)) mistakes.push({ header, wanted: value, found });
  }
  for (const header of table.never) {
    const found = answer.headers.get(header) ?? "";
    if (found !== "") mistakes.push({ header, wanted: "", found });
  }
  return mistakes;
}

/** Longer promises are as good: a longer max-age, more directives of no-cache. */
function sameValue(header: string, wanted: string, found: string): boolean {
  if (header === "Strict-Transport-Security") return age(found) >= 15_552_000;
  if (header !== "Cache-Control") return normal(found) === normal(wanted);
  if (wanted === "no-cache") return /\bno-cache\b|\bmax-age=0\b/.test(found) && !/\bimmutable\b/.test(found);
  // an icon that may not be stored is drawn as a default picture by classic Outlook
  return age(found) >= Math.min(age(wanted), 86_400) && !/\bno-store\b/.test(found);
}

function comparePolicy(
  header: string,
  found: string,
  policy: Readonly<Record<string, readonly string[] | undefined>>,
  table: Table,
): HeaderMistake[] {
  if (found === "") return [{ header, wanted: Object.keys(policy).join("; "), found: "" }];
  const served = new Map(
    found
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name.toLowerCase(), sources]),
  );
  return Object.entries(policy).flatMap(([directive, sources = []]) => {
    const there = served.get(directive);
    const asked = sources.flatMap((source) =>
      source === "{frameAncestors}" ? table.frameAncestors : source.startsWith("{") ? [] : [source],
    );
    const lacking = asked.filter((source) => there?.includes(source) !== true);
    const loose = (there ?? []).filter(
      (source) => source === "'unsafe-inline'" || source === "'unsafe-eval'" || source === "*",
    );
    if (there === undefined || lacking.length > 0)
      return [
        {
          header,
          wanted: `${directive} ${lacking.join(" ")}`.trim(),
          found: there === undefined ? "" : `${directive} ${there.join(" ")}`,
        },
      ];
    return loose.map((source) => ({ header, wanted: "", found: `${directive} ${source}` }));
  });
}

function age(value: string): number {
  return Number(/\bmax-age=(\d+)/.exec(value)?.[1] ?? "0");
}

function normal(value: string): string {
  return value
    .toLowerCase()
    .replace(/\s*,\s*/g, ",")
    .trim();
}
