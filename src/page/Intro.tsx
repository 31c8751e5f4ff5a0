import type { ReactNode } from "react";
import { handFocus } from "../ui/focus";
import { useWords } from "../ui/Speech";

/** What stands where the result will stand: what this page answers, and what it does not. */
export function Intro({ onTry }: { readonly onTry: () => void }): ReactNode {
  const words = useWords();
  return (
    <section className="intro">
      <h2>{words.text("page-intro")}</h2>
      <ol>
        <li>{words.text("page-intro-1")}</li>
        <li>{words.text("page-intro-2")}</li>
        <li>{words.text("page-intro-3")}</li>
      </ol>
      <p className="quiet">{words.text("page-intro-not")}</p>
      <p className="quiet">{words.text("page-intro-privacy")}</p>
      <button
        type="button"
        className="button"
        onClick={(event) => {
          handFocus(event.currentTarget);
          onTry();
        }}
      >
        {words.text("page-intro-try")}
      </button>
    </section>
  );
}
