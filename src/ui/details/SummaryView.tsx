import type { ReactNode } from "react";
import { harmless } from "../../locales/words";
import type { SummaryRow, SummaryValue } from "../../report/summary";
import { dateAndTime } from "../About";
import { broken } from "../Host";
import { useSession } from "../Session";
import { textOf, useWords } from "../Speech";
import { durationText } from "./duration";

/** The head of the message with every duplicate: the second one is often the trick. */
export function SummaryView({
  rows,
  goTo,
}: {
  readonly rows: readonly SummaryRow[];
  readonly goTo: (field: number) => void;
}): ReactNode {
  const words = useWords();
  const { locale } = useSession();
  return (
    <dl className="pairs">
      {rows.map((row) => (
        <div key={row.id}>
          <dt>{textOf(words, `summary-${row.id}`)}</dt>
          <dd>
            {row.values.length > 1 ? (
              <span className="warn block">{words.text("summary-several", { count: row.values.length })}</span>
            ) : null}
            {row.values.slice(0, 20).map((value) => (
              <button
                key={value.field}
                type="button"
                className="value-button"
                title={words.text("details-show-line")}
                onClick={() => goTo(value.field)}
              >
                {shown(value)}
              </button>
            ))}
            {row.deliveredAfter === null ? null : (
              <span className="quiet block">
                {row.deliveredAfter < 0
                  ? words.text("summary-delivered-before", { duration: durationText(words, -row.deliveredAfter) })
                  : words.text("summary-delivered-after", { duration: durationText(words, row.deliveredAfter) })}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );

  function shown(value: SummaryValue): ReactNode {
    if (value.time !== null)
      return (
        <>
          {dateAndTime(locale, value.time)} <bdi>({value.text})</bdi>
        </>
      );
    if (value.addresses.length === 0) return <bdi>{broken(harmless(value.text).slice(0, 2000))}</bdi>;
    return value.addresses.slice(0, 50).map(({ name, address }) => (
      <span key={`${name} ${address}`} className="block">
        {name === "" ? null : (
          <>
            <bdi>{harmless(name)}</bdi>{" "}
          </>
        )}
        <bdi className={name === "" ? undefined : "quiet"}>{broken(harmless(address))}</bdi>
      </span>
    ));
  }
}
