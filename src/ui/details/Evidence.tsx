import { useState, type ReactNode } from "react";
import type { Finding } from "../../knowledge/finding";
import { notCheckedText } from "../../report/text";
import { CopyButton } from "../CopyButton";
import { Heading } from "../Heading";
import { brokenWords } from "../Host";
import { Row, StillRow } from "../Row";
import { toneOf, type Tone } from "../Shape";
import { Sentence, textOf, useWords } from "../Speech";
import type { Answer } from "../useVerification";
import { linesOf, type Line } from "./evidenceLines";
import { MarkDrawing, type Mark } from "./MarkDrawing";
import "./details.css";

/** Why the verdict is what it is: four rows that open to the raw field, then every finding, then what was not looked at. */
export function Evidence({
  answer,
  showField,
  showLinks,
}: {
  readonly answer: Answer;
  readonly showField: (index: number) => void;
  readonly showLinks: () => void;
}): ReactNode {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const { verification, question } = answer;
  const { fields } = question.message.header;

  return (
    <>
      <div className="rows inner">
        {linesOf(verification, question.message.body !== null, (id) => textOf(words, `notice-${id}`)).map(lineView)}
      </div>
      {verification.findings.length === 0 ? null : (
        <>
          <Heading below={2} className="label">
            {words.text("details-findings")}
          </Heading>
          <ul className="findings">
            {verification.findings.map((finding, at) => (
              <FindingRow
                key={`${finding.id} ${String(at)}`}
                finding={finding}
                decided={DECIDED[toneOf(verification.verdict)]}
                showField={showField}
                showLinks={showLinks}
              />
            ))}
          </ul>
        </>
      )}
      {verification.notChecked.length === 0 ? null : (
        <>
          <Heading below={2} className="label">
            {words.text("details-not-checked")}
          </Heading>
          <ul className="findings">
            {verification.notChecked.map(({ id, reason }) => (
              <li key={`${id} ${reason}`}>
                <MarkDrawing mark="unknown" />
                <span>{notCheckedText(id, reason, words)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );

  function lineView(line: Line): ReactNode {
    const title = textOf(words, line.title);
    const mark = <MarkDrawing mark={line.mark} />;
    const says = line.say.map(([id, params]) => (
      <span key={id} className="block">
        <Sentence id={id} params={params} />
      </span>
    ));
    const links = line.id === "links" && verification.links.length > 0;
    if (line.fields.length === 0 && !links) return <StillRow key={line.id} title={title} mark={mark} says={says} />;
    return (
      <Row
        key={line.id}
        below={2}
        title={title}
        mark={mark}
        says={says}
        open={open === line.id}
        onToggle={() => setOpen(open === line.id ? null : line.id)}
      >
        {line.fields.map((index) => {
          const field = fields[index];
          return field === undefined ? null : (
            <div key={index} className="raw-field">
              <pre className="raw">{brokenWords(field.raw.slice(0, 4000))}</pre>
              <button type="button" className="text-button" onClick={() => showField(index)}>
                {words.text("details-show-line")}
              </button>{" "}
              <CopyButton label={words.text("details-copy-line")} text={() => field.raw} />
            </div>
          );
        })}
        {links ? (
          <button type="button" className="text-button" onClick={showLinks}>
            {words.text("details-show-links")}
          </button>
        ) : null}
      </Row>
    );
  }
}

/** What decides wears the verdict's own mark. */
const DECIDED: Readonly<Record<Tone, Mark>> = { blue: "pass", red: "fail", amber: "warn", grey: "info" };
const MARKS = { supports: "pass", against: "warn", info: "info" } as const;

function FindingRow({
  finding,
  decided,
  showField,
  showLinks,
}: {
  readonly finding: Finding;
  readonly decided: Mark;
  readonly showField: (index: number) => void;
  readonly showLinks: () => void;
}): ReactNode {
  const words = useWords();
  const { at, weight } = finding;
  return (
    <li className={weight}>
      <MarkDrawing mark={weight === "decides" ? decided : MARKS[weight]} />
      <span>
        <Sentence id={`finding-${finding.id}`} params={finding.params} />
        {weight === "decides" ? (
          <>
            {" "}
            <em className="tag">{words.text("details-decides")}</em>
          </>
        ) : null}
        {at === undefined || at.kind === "body" ? null : (
          <button
            type="button"
            className="text-button block"
            onClick={() => (at.kind === "field" ? showField(at.index) : showLinks())}
          >
            {words.text(at.kind === "field" ? "details-show-line" : "details-show-links")}
          </button>
        )}
      </span>
    </li>
  );
}
