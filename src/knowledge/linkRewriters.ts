import data from "./linkRewriters.json";
import { listed, plainHost } from "./domains";

/** A service that wraps links in mail so that a click passes by it first. */
export interface LinkRewriter {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Where the real address stands: a query parameter, percent-encoded or in base64; the path; Proofpoint's three forms; between ___ and ___; only its domain. */
  readonly how: "query" | "base64" | "path" | "proofpoint" | "underscores" | "domain";
  readonly in: readonly string[];
  /** Only addresses whose path begins like this. */
  readonly path?: string;
}

// The closed list of ways is checked by test/knowledge/schema.test.ts.
const ROWS = data.rewriters as readonly LinkRewriter[];
const HOSTS = ROWS.map((row) => ({ row, hosts: new Set(row.hosts) }));
const SHORTENERS: ReadonlySet<string> = new Set(data.shorteners.values);

/** The rewriter that a host belongs to; null for any other host. */
export function rewriterOf(host: string, path: string): LinkRewriter | null {
  const name = plainHost(host);
  const found = HOSTS.find(
    ({ row, hosts }) => listed(name, hosts) && (row.path === undefined || path.startsWith(row.path)),
  );
  return found?.row ?? null;
}

/** Whether a host only passes on to addresses that anyone can choose ("bit.ly"). */
export function isShortener(host: string): boolean {
  return SHORTENERS.has(plainHost(host).replace(/^www\./, ""));
}
