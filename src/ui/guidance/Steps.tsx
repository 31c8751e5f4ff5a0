import type { ReactNode } from "react";
import { say, type Sentence } from "../../guidance/sentence";
import { officialPage, type PageId } from "../../knowledge/links";
import { Host } from "../Host";
import { Outside } from "../Outside";
import { useSession } from "../Session";
import { textOf, useWords } from "../Speech";

/** Steps in order; one that speaks of a page has the page below it. */
export function Steps({
  steps,
  plain = false,
}: {
  readonly steps: readonly Sentence[];
  /** Statements rather than steps: no numbers. */
  readonly plain?: boolean;
}): ReactNode {
  const words = useWords();
  const { locale } = useSession();
  const items = steps.map((step) => (
    <li key={step.id}>
      {say(step, words, locale)}
      {step.page === null ? null : <PageLink id={step.page} />}
    </li>
  ));
  return plain || steps.length === 1 ? <ul className="statements">{items}</ul> : <ol className="steps">{items}</ol>;
}

/** Official pages: what each is, where it is, and in which language. */
export function Pages({ ids }: { readonly ids: readonly PageId[] }): ReactNode {
  if (ids.length === 0) return null;
  return (
    <ul className="official">
      {ids.map((id) => (
        <li key={id}>
          <PageLink id={id} />
        </li>
      ))}
    </ul>
  );
}

function PageLink({ id }: { readonly id: PageId }): ReactNode {
  const words = useWords();
  const page = officialPage(id, words.language);
  const notes = [
    page.owner === "maker" ? words.text("concern-maker") : null,
    page.otherLanguage === "en" ? words.text("concern-english") : null,
    page.otherLanguage === "ja" ? words.text("concern-japanese-only") : null,
  ].filter((note) => note !== null);
  return (
    <span className="official-link">
      <Outside href={page.href}>{textOf(words, `official-${id}`)}</Outside>
      <span className="small block">
        <Host name={page.host} />
        {notes.length === 0 ? null : <span className="quiet"> · {notes.join(" · ")}</span>}
      </span>
    </span>
  );
}
