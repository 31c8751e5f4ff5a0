import { useMemo, useState, type ReactNode } from "react";
import { analyse } from "../../report/analysis";
import { Row } from "../Row";
import { useWords } from "../Speech";
import type { Answer } from "../useVerification";
import { AntispamView } from "./AntispamView";
import { FieldList } from "./FieldList";
import { HopsView } from "./HopsView";
import { MarksView } from "./MarksView";
import { RawView } from "./RawView";
import { ArcView, ResultsView, SignaturesView, SpfView } from "./ResultsView";
import { SummaryView } from "./SummaryView";
import "./details.css";

type Part = "marks" | "summary" | "hops" | "results" | "spf" | "dkim" | "arc" | "antispam" | "fields" | "raw";

/** The whole header analysis. Everything in it is opened on demand, except the way and what stands out. */
export function HeaderView({
  answer,
  field,
  goTo,
  stay,
}: {
  readonly answer: Answer;
  /** A field to go to, a new object for each jump; null for none. */
  readonly field: { readonly index: number } | null;
  readonly goTo: (index: number) => void;
  /** Ends the last jump. */
  readonly stay: () => void;
}): ReactNode {
  const words = useWords();
  const { message } = answer.question;
  const { authentication, provenance } = answer.verification;
  const analysis = useMemo(() => analyse(message, authentication), [message, authentication]);
  const [open, setOpen] = useState<ReadonlySet<Part>>(() => new Set<Part>(["hops"]));

  // a jump from a finding or a mark: the list of fields opens there
  const shown = field === null ? open : new Set(open).add("fields");

  const toggle = (part: Part): void => {
    const next = new Set(shown);
    if (!next.delete(part)) next.add(part);
    if (part === "fields") stay();
    setOpen(next);
  };
  const part = (id: Part, title: string, count: number | undefined, children: () => ReactNode): ReactNode =>
    count === 0 ? null : (
      <Row below={2} title={title} count={count} open={shown.has(id)} onToggle={() => toggle(id)}>
        {shown.has(id) ? children() : null}
      </Row>
    );

  return (
    <div className="analysis">
      {message.received.length === 0 ? <p className="quiet small">{words.text("details-headers-missing")}</p> : null}
      {provenance === "unknown" ? <p className="quiet small">{words.text("analysis-claim-note")}</p> : null}
      {message.header.limits.length > 0 ? <p className="quiet small">{words.text("details-limits")}</p> : null}
      <div className="rows inner">
        {part("marks", words.text("analysis-marks"), analysis.marks.length, () => (
          <MarksView analysis={analysis} goTo={goTo} />
        ))}
        {part("summary", words.text("analysis-summary"), undefined, () => (
          <SummaryView rows={analysis.summary} goTo={goTo} />
        ))}
        {part("hops", words.text("analysis-hops"), analysis.hops.hops.length, () => (
          <HopsView table={analysis.hops} boundary={answer.verification.authentication.boundary} goTo={goTo} />
        ))}
        {part("results", words.text("analysis-results"), analysis.results.length, () => (
          <ResultsView results={analysis.results} goTo={goTo} />
        ))}
        {part("spf", words.text("analysis-spf"), analysis.receivedSpf.length, () => (
          <SpfView fields={analysis.receivedSpf} goTo={goTo} />
        ))}
        {part("dkim", words.text("analysis-dkim"), analysis.dkim.length, () => (
          <SignaturesView signatures={analysis.dkim} goTo={goTo} />
        ))}
        {part("arc", words.text("analysis-arc"), analysis.arc.length, () => (
          <ArcView sets={analysis.arc} goTo={goTo} />
        ))}
        {part("antispam", words.text("analysis-antispam"), analysis.antispam.length, () => (
          <AntispamView reports={analysis.antispam} goTo={goTo} />
        ))}
        {part("fields", words.text("analysis-fields"), analysis.fields.length, () => (
          <FieldList analysis={analysis} message={message} target={field} />
        ))}
        {part("raw", words.text("details-raw"), undefined, () => (
          <RawView message={message} />
        ))}
      </div>
    </div>
  );
}
