import data from "./links.json";

/** Ids of the official pages and makers' pages (words: `official-<id>`). */
export type PageId = string;

export interface Page {
  readonly id: PageId;
  readonly href: string;
  readonly host: string;
  readonly owner: "microsoft" | "maker";
  /** Language of the page where it is not the reader's, else null. */
  readonly otherLanguage: "en" | "ja" | null;
}

interface PageRow {
  readonly id: string;
  readonly url: string;
  readonly owner: "microsoft" | "maker";
  /** "support" and "learn": the site has the page in our languages; "site": it chooses the language itself. */
  readonly language: "support" | "learn" | "site" | "en" | "ja";
  /** Official translations that live elsewhere. */
  readonly inLanguage: Readonly<Record<string, string | undefined>>;
}

// The closed lists of words in the JSON are checked by test/knowledge/schema.test.ts.
const ROWS: ReadonlyMap<string, PageRow> = new Map((data.pages as readonly PageRow[]).map((row) => [row.id, row]));
const LOCALES: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = data.locales;

export const PAGE_IDS: readonly PageId[] = [...ROWS.keys()];

/**
 * A page of our list, in the reader's language where it exists (learn.microsoft.com/ja-jp/…). Throws for an id that is not in
 * links.json: a mistake of ours, caught by test/guidance.
 */
export function officialPage(id: PageId, language: string): Page {
  const row = ROWS.get(id);
  if (row === undefined) throw new Error(`links.json has no page ${id}`);
  const translated = row.inLanguage[language];
  const href = translated ?? withLocale(row.url, LOCALES[row.language]?.[language] ?? "");
  const written =
    translated !== undefined || row.language === "support" || row.language === "learn" || row.language === "site"
      ? null
      : row.language;
  return {
    id,
    href,
    host: new URL(href).hostname,
    owner: row.owner,
    otherLanguage: written === language ? null : written,
  };
}

function withLocale(url: string, locale: string): string {
  if (locale === "") return url;
  const { hostname, pathname, hash } = new URL(url);
  return `https://${hostname}/${locale}${pathname}${hash}`;
}
