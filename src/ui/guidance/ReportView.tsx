import { useState, type ReactNode } from "react";
import type { Reporting } from "../../guidance/reporting";
import { say } from "../../guidance/sentence";
import { useSession } from "../Session";
import { useWords } from "../Speech";
import { Pages, Steps } from "./Steps";

/** How to report a mail from this client; a prepared message that the person looks at and sends. */
export function ReportView({ reporting }: { readonly reporting: Reporting }): ReactNode {
  const words = useWords();
  const { host } = useSession();
  const [impossible, setImpossible] = useState(host.kind !== "outlook");
  const { draft } = reporting;
  const subject = say(draft.subject, words);
  const body = say(draft.body, words);
  const prepare = (): void => {
    void host
      .composeReport({ to: draft.to, subject, body, attachOpenMessage: true })
      .then((done) => setImpossible(!done));
  };
  return (
    <section className="report">
      <Steps steps={[...reporting.own, ...(impossible ? reporting.byHand : reporting.attached)]} plain />
      {impossible ? (
        <p>
          <a
            href={`mailto:${encodeURIComponent(draft.to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
          >
            {words.text("details-prepare")}
          </a>
        </p>
      ) : (
        <p>
          <button type="button" className="button" onClick={prepare}>
            {words.text("details-prepare")}
          </button>
        </p>
      )}
      <Pages ids={reporting.pages} />
    </section>
  );
}
