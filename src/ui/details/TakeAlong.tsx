import { useId, useMemo, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { NextSteps } from "../../guidance/nextSteps";
import { analyse } from "../../report/analysis";
import { checkRecord, jsonLine } from "../../report/checkRecord";
import { csvHeader, csvLine } from "../../report/csv";
import { headersCsv, headersJson, headersText } from "../../report/headers";
import { htmlReport } from "../../report/html";
import { KEEP, redactorFor } from "../../report/redact";
import { PLAIN, verdictText } from "../../report/text";
import type { Words } from "../../locales/words";
import { CopyButton } from "../CopyButton";
import { nextSteps } from "../guidance/nextSteps";
import { Heading } from "../Heading";
import { useSession } from "../Session";
import { useWords } from "../Speech";
import type { Answer } from "../useVerification";
import { Toggle } from "./HopsView";
import "./details.css";

type Content = "result" | "headers";
type Format = "text" | "json" | "csv" | "html";

const FORMATS: readonly Format[] = ["text", "json", "csv", "html"];
/** Characters of the preview. */
const PREVIEW = 20_000;
const TYPES: Readonly<Record<Format, readonly [string, string]>> = {
  text: ["txt", "text/plain"],
  json: ["json", "application/json"],
  csv: ["csv", "text/csv"],
  html: ["html", "text/html"],
};

/** Copy, save or print the result or the headers. What it will contain is shown first. */
export function TakeAlong({ answer }: { readonly answer: Answer }): ReactNode {
  const words = useWords();
  const session = useSession();
  const { locale } = session;
  const [content, setContent] = useState<Content>("result");
  const [format, setFormat] = useState<Format>("text");
  const [redact, setRedact] = useState(session.settings.redact);
  const [failed, setFailed] = useState(false);
  const hint = useId();
  const next = nextSteps(answer.verification, session, words);
  const made = useMemo(
    () => make(answer, words, next, content, format, redact, locale),
    // the next steps follow from the others
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [answer, words, content, format, redact, locale],
  );
  // a page is shown as the text it holds: its markup tells a person nothing
  const preview = useMemo(
    () => (format === "html" ? make(answer, words, next, content, "text", redact, locale) : made),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [made, answer, words, content, format, redact, locale],
  );

  return (
    <div className="take">
      <div className="tools">
        <Toggle
          label={words.text("take-what")}
          options={[
            ["result", words.text("take-result")],
            ["headers", words.text("take-headers")],
          ]}
          value={content}
          onChange={(value) => setContent(value === "headers" ? "headers" : "result")}
        />
      </div>
      <div className="tools">
        <Toggle
          label={words.text("take-format")}
          options={FORMATS.map((one): [string, string] => [one, words.text(`take-format-${one}`)])}
          value={format}
          onChange={(value) => setFormat(FORMATS.find((one) => one === value) ?? "text")}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={redact}
          aria-labelledby={`${hint}label`}
          aria-describedby={hint}
          onChange={(event) => setRedact(event.target.checked)}
        />
        <span>
          <span id={`${hint}label`}>{words.text("take-redact")}</span>
          <span id={hint} className="quiet small block">
            {words.text("take-redact-hint")}
          </span>
        </span>
      </label>
      <Heading below={2} className="label">
        {words.text("take-preview")}
      </Heading>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <pre className="raw tall preview" tabIndex={0} role="region" aria-label={words.text("take-preview")}>
        {preview.slice(0, PREVIEW)}
      </pre>
      {preview.length > PREVIEW ? <p className="quiet small">{words.text("take-cut")}</p> : null}
      <p className="take-actions">
        <CopyButton className="button" label={words.text("take-copy")} text={() => made} />
        <button type="button" className="button" onClick={() => setFailed(!save(made, content, format))}>
          {words.text("take-save")}
        </button>
        {typeof window.print === "function" && session.host.kind !== "outlook" ? (
          <button type="button" className="button" onClick={() => window.print()}>
            {words.text("take-print")}
          </button>
        ) : null}
      </p>
      {failed ? <p role="alert">{words.text("take-save-failed")}</p> : null}
      {createPortal(<pre className="print-only">{preview}</pre>, document.body)}
    </div>
  );
}

function make(
  { verification, question: { message } }: Answer,
  words: Words,
  next: NextSteps | null,
  content: Content,
  format: Format,
  redact: boolean,
  locale: string,
): string {
  const now = Date.now();
  const redactor = redact ? redactorFor(message) : KEEP;
  if (format === "html") {
    const analysis = content === "headers" ? analyse(message, verification.authentication) : null;
    return htmlReport({ message, verification, analysis, next, words, redact, now, locale });
  }
  if (content === "headers") {
    const { fields } = analyse(message, verification.authentication);
    if (format === "json") return headersJson(fields, redactor);
    return format === "csv" ? headersCsv(fields, redactor) : headersText(fields, redactor);
  }
  if (format === "text") return redactor.text(verdictText(verification, words, next, PLAIN, { now, locale }));
  const record = checkRecord("-", verification, words, message);
  return redactor.text(format === "json" ? jsonLine(record) : `${csvHeader()}\n${csvLine(record)}\n`);
}

/** Hands the text to the browser as a file; false where that is forbidden. */
function save(text: string, content: Content, format: Format): boolean {
  const [extension, type] = TYPES[format];
  // spreadsheets take a CSV without this mark for their own old encoding
  const mark = format === "csv" ? "\ufeff" : "";
  try {
    const url = URL.createObjectURL(new Blob([mark, text], { type: `${type};charset=utf-8` }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `honmono-${content}.${extension}`;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}
