import type { ReactNode } from "react";
import { harmless } from "../../locales/words";
import type { Code } from "../../report/codes";
import type { ArcSet, MethodRow, ResultsField, ResultStatus, SignatureField, SpfField } from "../../report/results";
import { Heading } from "../Heading";
import { broken } from "../Host";
import { textOf, useWords } from "../Speech";

type GoTo = (field: number) => void;

/** Every Authentication-Results taken apart; the believed one is marked. */
export function ResultsView({
  results,
  goTo,
}: {
  readonly results: readonly ResultsField[];
  readonly goTo: GoTo;
}): ReactNode {
  return results.map((field) => <ResultsBlock key={field.field} field={field} goTo={goTo} />);
}

function ResultsBlock({ field, goTo }: { readonly field: ResultsField; readonly goTo: GoTo }): ReactNode {
  const words = useWords();
  return (
    <Block name={field.name} field={field.field} status={field.status} goTo={goTo}>
      {field.authservId === null ? null : <p className="quiet small">{harmless(field.authservId)}</p>}
      {field.error === null ? null : <p className="warn">{words.text(`results-error-${field.error}`)}</p>}
      {field.methods.map((method, at) => (
        <Method key={`${method.method} ${String(at)}`} method={method} />
      ))}
    </Block>
  );
}

function Method({ method }: { readonly method: MethodRow }): ReactNode {
  return (
    <div className="code-row">
      <b className="code-name" dir="ltr">
        {harmless(method.method)}={harmless(method.result)}
      </b>
      <CodeMeaning code={method.code} />
      {method.codes.map((code) => (
        <span key={`${code.kind} ${code.value}`} className="block">
          <bdi className="mono">
            {propertyOf(code)}={harmless(code.value)}
          </bdi>{" "}
          <CodeMeaning code={code} />
        </span>
      ))}
      <Properties
        // those that were explained need not be said again
        properties={method.properties.filter(
          ({ name, value }) => !method.codes.some((code) => propertyOf(code) === name && code.value === value),
        )}
        comment={method.comment}
      />
    </div>
  );
}

function propertyOf({ kind }: Code): string {
  return kind.startsWith("compauth") ? "reason" : kind;
}

function Properties({
  properties,
  comment,
}: {
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly comment: string;
}): ReactNode {
  return (
    <span className="mono quiet block">
      {properties.slice(0, 40).map(({ name, value }) => (
        <bdi key={`${name} ${value}`} className="fact">
          {harmless(name)}={broken(harmless(value).slice(0, 500))}
        </bdi>
      ))}
      {comment === "" ? null : <bdi className="fact">({harmless(comment).slice(0, 500)})</bdi>}
    </span>
  );
}

/** A code in words; an unknown one is shown raw and said to be unknown. */
export function CodeMeaning({ code }: { readonly code: Code }): ReactNode {
  const words = useWords();
  return (
    <span className={`meaning ${code.severity}`}>
      {code.words === null
        ? words.text("analysis-unknown-value", { value: code.value.slice(0, 200) })
        : textOf(words, code.words)}
    </span>
  );
}

export function SpfView({ fields, goTo }: { readonly fields: readonly SpfField[]; readonly goTo: GoTo }): ReactNode {
  return fields.map((field) => (
    <Block key={field.field} name="Received-SPF" field={field.field} status={field.status} goTo={goTo}>
      <div className="code-row">
        <b className="code-name" dir="ltr">
          {harmless(field.result)}
        </b>
        <CodeMeaning code={field.code} />
        <Properties properties={field.properties} comment={field.comment} />
      </div>
    </Block>
  ));
}

export function SignaturesView({
  signatures,
  goTo,
}: {
  readonly signatures: readonly SignatureField[];
  readonly goTo: GoTo;
}): ReactNode {
  return signatures.map((signature) => (
    <Signature key={signature.field} name="DKIM-Signature" signature={signature} goTo={goTo} />
  ));
}

function Signature({
  name,
  signature,
  goTo,
}: {
  readonly name: string;
  readonly signature: SignatureField;
  readonly goTo: GoTo;
}): ReactNode {
  const words = useWords();
  const { verified, error } = signature;
  return (
    <Block name={name} field={signature.field} status={null} goTo={goTo}>
      {error === null ? null : <p className="warn">{words.text(`signature-error-${error}`)}</p>}
      {verified === null ? null : (
        <p>
          {words.text(`signature-${verified.result}`)}
          {verified.why === undefined ? null : (
            <span className="block">{textOf(words, `dkim-why-${verified.why}`)}</span>
          )}
        </p>
      )}
      <dl className="pairs">
        {signature.tags.map((tag) => (
          <div key={tag.name}>
            <dt>
              <bdi className="mono">{harmless(tag.name)}=</bdi> {tagName(tag.name)}
            </dt>
            <dd className="mono">
              <bdi>{tag.list.length > 0 ? tag.list.slice(0, 100).join(", ") : harmless(tag.value).slice(0, 1000)}</bdi>
              {isTime(tag.name) && /^\d{9,11}$/.test(tag.value) ? (
                <span className="quiet block">{new Date(Number(tag.value) * 1000).toISOString()}</span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </Block>
  );

  function tagName(tag: string): string {
    // i= is the user in a signature and the number of the set in ARC
    const id = name.startsWith("ARC") && tag === "i" ? "tag-instance" : `tag-${tag}`;
    return words.has(id) ? words.text(id) : "";
  }
}

function isTime(tag: string): boolean {
  return tag === "t" || tag === "x";
}

export function ArcView({ sets, goTo }: { readonly sets: readonly ArcSet[]; readonly goTo: GoTo }): ReactNode {
  const words = useWords();
  return sets.map((set) => (
    <section key={set.instance} className="arc-set">
      <Heading below={3} className="label">
        {words.text("arc-set", { instance: set.instance })}
      </Heading>
      {set.cv === null ? null : (
        <p>
          <bdi className="mono">cv={harmless(set.cv.value)}</bdi> <CodeMeaning code={set.cv} />
        </p>
      )}
      {set.seal === null ? null : <Signature name="ARC-Seal" signature={set.seal} goTo={goTo} />}
      {set.signature === null ? null : <Signature name="ARC-Message-Signature" signature={set.signature} goTo={goTo} />}
      {set.results === null ? null : <ResultsBlock field={set.results} goTo={goTo} />}
    </section>
  ));
}

/** One field taken apart, with its name, whether it can be believed, and the way to its raw line. */
export function Block({
  name,
  field,
  status,
  goTo,
  children,
}: {
  readonly name: string;
  readonly field: number;
  readonly status: ResultStatus | "second" | null;
  readonly goTo: GoTo;
  readonly children: ReactNode;
}): ReactNode {
  const words = useWords();
  return (
    <section className={`field-block ${status ?? ""}`}>
      <div className="field-block-top">
        <b className="mono">{harmless(name)}</b>
        {status === null ? null : <em className="tag">{words.text(`status-${status}`)}</em>}
      </div>
      {children}
      <button type="button" className="text-button small" onClick={() => goTo(field)}>
        {words.text("details-show-line")}
      </button>
    </section>
  );
}
