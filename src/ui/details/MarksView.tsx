import type { ReactNode } from "react";
import type { HeaderAnalysis } from "../../report/analysis";
import { Sentence, useWords } from "../Speech";
import { DRAWN, MarkDrawing } from "./MarkDrawing";

/** What stands out in trace and codes; each leads to its field. */
export function MarksView({
  analysis,
  goTo,
}: {
  readonly analysis: HeaderAnalysis;
  readonly goTo: (field: number) => void;
}): ReactNode {
  const words = useWords();
  return (
    <ul className="findings">
      {analysis.marks.map((mark) => {
        const [field] = mark.fields;
        return (
          <li key={`${mark.id} ${String(field)} ${JSON.stringify(mark.params)}`}>
            <MarkDrawing mark={DRAWN[mark.severity]} />
            <span>
              <Sentence id={`mark-${mark.id}`} params={mark.params} />
              {mark.believed ? null : <span className="quiet"> {words.text("mark-claimed")}</span>}
              {field === undefined ? null : (
                <button type="button" className="text-button block" onClick={() => goTo(field)}>
                  {words.text("details-show-line")}
                </button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
