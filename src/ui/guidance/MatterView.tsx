import { useState, type ReactNode } from "react";
import type { Matter } from "../../guidance/matter";
import { questions } from "../../guidance/questions";
import { say, sayDay } from "../../guidance/sentence";
import { brokenWords } from "../Host";
import { Row } from "../Row";
import { useSession } from "../Session";
import { useWords } from "../Speech";
import { Pages, Steps } from "./Steps";

/** What is true about the retirement, with its dates, Microsoft's own pages, and the questions people ask. */
export function MatterView({ matter }: { readonly matter: Matter }): ReactNode {
  const words = useWords();
  const { locale } = useSession();
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const [today] = useState(() => questions(Date.now()));
  return (
    <section className="matter">
      <Steps steps={matter.sentences} plain />
      <Pages ids={matter.pages} />
      <ol className="dates">
        {matter.dates.map(({ day, sentence, past, superseded }) => (
          <li key={sentence.id} className={superseded ? "superseded" : past ? "past" : "coming"}>
            <b>{sayDay(day, words, locale)}</b> {say(sentence, words, locale)}
          </li>
        ))}
      </ol>
      {matter.topic === "basic-auth-2024" ? (
        <Row below={2} title={words.text("questions-title")} open={asked} onToggle={() => setAsked(!asked)}>
          <div className="rows inner">
            {today.map((one) => (
              <Row
                key={one.id}
                below={3}
                title={brokenWords(say(one.question, words, locale))}
                open={open === one.id}
                onToggle={() => setOpen(open === one.id ? null : one.id)}
              >
                <p>{say(one.answer, words, locale)}</p>
                <Pages ids={one.pages} />
              </Row>
            ))}
          </div>
        </Row>
      ) : null}
    </section>
  );
}
