import { useState, type ReactNode } from "react";
import type { Finding, Params } from "../../knowledge/finding";
import type { LinkOwner, Verification } from "../../verdict/verification";
import { CopyButton } from "../CopyButton";
import { Row, StillRow } from "../Row";
import { Sentence, textOf, useWords } from "../Speech";
import type { Answer } from "../useVerification";
import "./details.css";

type Mark = "pass" | "warn" | "unknown" | "fail" | "info";

interface Line {
  readonly id: string;
  readonly title: string;
  readonly mark: Mark;
  /** Sentences: id and parameters. */
  readonly say: readonly (readonly [string, Params])[];
  /** Header fields that stand behind it. */
  readonly fields: readonly number[];
}

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
          <h3 className="label">{words.text("details-findings")}</h3>
          <ul className="findings">
            {verification.findings.map((finding, at) => (
              <FindingRow
                key={`${finding.id} ${String(at)}`}
                finding={finding}
                showField={showField}
                showLinks={showLinks}
              />
            ))}
          </ul>
        </>
      )}
      {verification.notChecked.length === 0 ? null : (
        <>
          <h3 className="label">{words.text("details-not-checked")}</h3>
          <ul className="findings">
            {verification.notChecked.map(({ id, reason }) => (
              <li key={`${id} ${reason}`}>
                <MarkDrawing mark="unknown" />
                <span>{notCheckedText(id, reason)}</span>
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
        level={3}
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
              <pre className="raw">{field.raw.slice(0, 4000)}</pre>
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

  function notCheckedText(id: string, reason: string): string {
    const found = [`notchecked-${id}-${reason}`, `notchecked-${reason}`, `notchecked-${id}`].find((one) =>
      words.has(one),
    );
    return found === undefined ? `${id}: ${reason}` : textOf(words, found, { reason });
  }
}

function FindingRow({
  finding,
  showField,
  showLinks,
}: {
  readonly finding: Finding;
  readonly showField: (index: number) => void;
  readonly showLinks: () => void;
}): ReactNode {
  const words = useWords();
  const { at, weight } = finding;
  return (
    <li className={weight}>
      <MarkDrawing mark={weight === "against" ? "warn" : weight === "supports" ? "pass" : "info"} />
      <span>
        <Sentence id={`finding-${finding.id}`} params={finding.params} />
        {weight === "decides" ? <em className="tag">{words.text("details-decides")}</em> : null}
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

/** ✓ ! ? × in the colour of the text: the shape says it, and so do the hidden words. */
export function MarkDrawing({ mark }: { readonly mark: Mark }): ReactNode {
  const words = useWords();
  return (
    <span className={`mark-drawing ${mark}`}>
      <svg width="16" height="20" viewBox="0 0 16 20" aria-hidden="true" focusable="false">
        {mark === "pass" ? (
          <path d="m3 10.500 3.500 3.500L13 6.500" fill="none" stroke="currentColor" strokeWidth="1.8" />
        ) : mark === "warn" ? (
          <path d="M8 4.500v7M8 14.800v.4" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        ) : mark === "unknown" ? (
          <path
            d="M5.200 7.200C5.200 5.400 6.500 4.500 8 4.500s2.800 1 2.800 2.600c0 2.200-2.800 2.200-2.800 4.400M8 14.800v.4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinecap="round"
          />
        ) : mark === "fail" ? (
          <path d="m4 6 8 8M12 6l-8 8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        ) : (
          <circle cx="8" cy="10" r="2" fill="currentColor" />
        )}
      </svg>
      <span className="unseen">{words.text(`details-mark-${mark}`)} </span>
    </span>
  );
}

function linesOf(verification: Verification, bodyRead: boolean, noticeName: (id: string) => string): readonly Line[] {
  const lines = [serverLine(verification), signatureLine(verification)];
  const { arc } = verification.authentication;
  if (verification.authentication.proof?.kind === "arc")
    lines.push({
      id: "arc",
      title: "details-arc",
      mark: "pass",
      say: [["details-arc-pass", { domain: arc.sealer ?? "" }]],
      fields: [verification.authentication.proof.field],
    });
  lines.push(linksLine(verification, bodyRead), noticeLine(verification, noticeName));
  return lines;
}

function serverLine({ authentication, sentBy, verdict }: Verification): Line {
  const { boundary, server, claimed, proof, failed } = authentication;
  const base = { id: "server", title: "details-server" };
  const domain = { domain: sentBy.domain };
  if (boundary.kind === "untrusted") {
    const say: [string, Params][] = [[`boundary-${boundary.why}`, {}]];
    if (claimed !== null) say.push(["details-server-claimed", { result: `DMARC ${claimed.dmarc?.result ?? "none"}` }]);
    return {
      ...base,
      mark: "unknown",
      say,
      fields: claimed !== null ? [claimed.field] : boundary.field === null ? [] : [boundary.field],
    };
  }
  const fields = [boundary.field];
  if (failed) return { ...base, mark: "fail", say: [["details-server-fail", domain]], fields };
  const passed = server?.dmarc?.result === "pass" || proof?.kind === "server";
  if (!passed) return { ...base, mark: "unknown", say: [["details-server-neither", domain]], fields };
  const say: [string, Params][] = [
    [verdict === "not-microsoft" ? "details-server-pass-foreign" : "details-server-pass", domain],
  ];
  if (proof?.kind === "server" && proof.onWord) say.push(["details-server-word", {}]);
  return { ...base, mark: verdict === "not-microsoft" ? "info" : "pass", say, fields };
}

function signatureLine({ authentication }: Verification): Line {
  const base = { id: "signature", title: "details-signature" };
  const aligned = authentication.dkim.filter((one) => one.aligned);
  const best =
    aligned.find((one) => one.result === "pass") ?? aligned.find((one) => one.result === "unknown") ?? aligned[0];
  if (best === undefined) {
    const [other] = authentication.dkim;
    return other === undefined
      ? { ...base, mark: "unknown", say: [["details-signature-none", {}]], fields: [] }
      : { ...base, mark: "warn", say: [["details-signature-other", { domain: other.domain }]], fields: [other.field] };
  }
  const say: [string, Params][] = [[`details-signature-${best.result}`, { domain: best.domain }]];
  if (best.why !== undefined) say.push([`dkim-why-${best.why}`, {}]);
  return {
    ...base,
    mark: best.result === "pass" ? "pass" : best.result === "fail" ? "fail" : "unknown",
    say,
    fields: [best.field],
  };
}

const OWN: ReadonlySet<LinkOwner> = new Set(["microsoft", "none"]);

function linksLine({ links }: Verification, bodyRead: boolean): Line {
  const base = { id: "links", title: "details-links", fields: [] };
  if (!bodyRead) return { ...base, mark: "unknown", say: [["details-links-unread", {}]] };
  if (links.length === 0) return { ...base, mark: "info", say: [["details-links-none", {}]] };
  const others = links.filter((link) => !OWN.has(link.owner)).length;
  return others === 0
    ? { ...base, mark: "pass", say: [["details-links-microsoft", { count: links.length }]] }
    : { ...base, mark: "warn", say: [["details-links-other", { count: others }]] };
}

function noticeLine({ notice, topic }: Verification, noticeName: (id: string) => string): Line {
  const base = { id: "notice", title: "details-notice", fields: [] };
  const real: readonly (readonly [string, Params])[] = topic === null ? [] : [["details-notice-topic", {}]];
  if (notice === null)
    return { ...base, mark: topic === null ? "unknown" : "info", say: [["details-notice-none", {}], ...real] };
  const name = { notice: noticeName(notice.id) };
  if (notice.timing === "late") return { ...base, mark: "warn", say: [["details-notice-late", name]] };
  if (notice.timing === "early") return { ...base, mark: "warn", say: [["details-notice-early", name]] };
  return { ...base, mark: "pass", say: [["details-notice-match", name]] };
}
