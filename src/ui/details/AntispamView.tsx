import type { ReactNode } from "react";
import { harmless } from "../../locales/words";
import type { AntispamReport } from "../../report/antispam";
import { textOf, useWords } from "../Speech";
import { Block, CodeMeaning } from "./ResultsView";

/** Reports of the spam filters, each value explained; the receiver's own apart from those that came with the mail. */
export function AntispamView({
  reports,
  goTo,
}: {
  readonly reports: readonly AntispamReport[];
  readonly goTo: (field: number) => void;
}): ReactNode {
  const words = useWords();
  return reports.map((report) => (
    <Block key={report.field} name={report.name} field={report.field} status={report.status} goTo={goTo}>
      {report.entries.map((entry, at) => (
        <div key={`${entry.key} ${String(at)}`} className="code-row">
          <b className="code-name" dir="ltr">
            {harmless(entry.key)}:{harmless(entry.value).slice(0, 300)}
          </b>
          <span className="quiet block">
            {entry.words === null ? words.text("analysis-unknown-key") : textOf(words, entry.words)}
          </span>
          {entry.code === null ? null : <CodeMeaning code={entry.code} />}
        </div>
      ))}
    </Block>
  ));
}
