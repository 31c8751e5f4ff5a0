import type { ReactNode } from "react";
import { handFocus } from "./focus";
import { useSession } from "./Session";
import { useWords } from "./Speech";

/** Once, for who opens this for the first time: what it answers, what it reads, what leaves the device. */
export function Welcome(): ReactNode {
  const words = useWords();
  const { settings, change } = useSession();
  return (
    <section className="welcome" aria-label={words.text("welcome-title")}>
      <b>{words.text("welcome-title")}</b>
      <ul>
        <li>{words.text("welcome-answers")}</li>
        <li>{words.text("welcome-not")}</li>
        <li>{words.text("welcome-private")}</li>
      </ul>
      <button
        type="button"
        className="button"
        onClick={(event) => {
          handFocus(event.currentTarget);
          change({ ...settings, introduced: true });
        }}
      >
        {words.text("welcome-close")}
      </button>
    </section>
  );
}
