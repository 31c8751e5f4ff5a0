import { useState, type ReactNode } from "react";
import type { Boundary } from "../../authentication/authentication";
import { harmless } from "../../locales/words";
import type { Hop, HopTable } from "../../report/hops";
import { broken } from "../Host";
import { useSession } from "../Session";
import { textOf, useWords } from "../Speech";
import { durationText } from "./duration";

/** Hops made at once: a header may hold 20,000. */
const PAGE = 60;

/** The way the message took, oldest first: drawn with its boundary and delays, or as a table. */
export function HopsView({
  table,
  boundary,
  goTo,
}: {
  readonly table: HopTable;
  readonly boundary: Boundary;
  readonly goTo: (field: number) => void;
}): ReactNode {
  const words = useWords();
  const { locale } = useSession();
  const [asTable, setAsTable] = useState(false);
  const [utc, setUtc] = useState(false);
  const [from, setFrom] = useState(0);
  const hops = table.hops.slice(from, from + PAGE);
  const clock = clockOf(locale, utc);
  const zone = zoneName(locale);

  return (
    <div className="hops">
      <div className="tools">
        <Toggle
          label={words.text("details-view")}
          options={[
            ["drawing", words.text("details-timeline")],
            ["table", words.text("details-table")],
          ]}
          value={asTable ? "table" : "drawing"}
          onChange={(value) => setAsTable(value === "table")}
        />
        <Toggle
          label={words.text("hop-zone")}
          options={[
            ["local", zone],
            ["utc", words.text("hop-utc")],
          ]}
          value={utc ? "utc" : "local"}
          onChange={(value) => setUtc(value === "utc")}
        />
      </div>
      <p className="quiet small">
        {day()}
        {table.total === null ? null : ` · ${words.text("hop-total", { duration: durationText(words, table.total) })}`}
      </p>
      {asTable ? tableOf() : drawing()}
      {table.hops.length > PAGE ? (
        <p className="tools">
          <button type="button" disabled={from === 0} className="text-button" onClick={() => setFrom(from - PAGE)}>
            {words.text("details-earlier")}
          </button>
          <span role="status">
            {words.text("details-page", {
              from: from + 1,
              to: Math.min(from + PAGE, table.hops.length),
              total: table.hops.length,
            })}
          </span>
          <button
            type="button"
            disabled={from + PAGE >= table.hops.length}
            className="text-button"
            onClick={() => setFrom(from + PAGE)}
          >
            {words.text("details-later")}
          </button>
        </p>
      ) : null}
    </div>
  );

  function day(): string {
    if (table.earliest === null) return utc ? words.text("details-utc") : words.text("details-zone", { zone });
    const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", ...(utc ? { timeZone: "UTC" } : {}) });
    return `${format.format(table.earliest)} · ${utc ? words.text("details-utc") : words.text("details-zone", { zone })}`;
  }

  function time(hop: Hop): string {
    return hop.time === null ? words.text("hop-unknown-time", { text: hop.dateText.slice(0, 80) }) : clock(hop.time);
  }

  function delay(hop: Hop): string {
    return hop.delay === null ? "" : durationText(words, hop.delay);
  }

  function drawing(): ReactNode {
    const known = table.hops.some((hop) => hop.side !== null);
    return (
      <ol className="timeline">
        {hops.map((hop) => (
          <li key={hop.number} className={hop.side ?? "unknown"}>
            {hop.side === "entry" ? <span className="edge">{words.text("details-edge")}</span> : null}
            <button
              type="button"
              className="hop"
              title={words.text("details-show-line")}
              onClick={() => goTo(hop.field)}
            >
              <span className="hop-time">{time(hop)}</span>
              <span className="hop-dot" />
              <span className="hop-words">
                <bdi>{broken(harmless(hop.by === "" ? hop.from : hop.by))}</bdi>
                <small>{about(hop)}</small>
              </span>
              <span className="hop-delay">
                {hop.delay === null ? null : (
                  <>
                    <span
                      className={hop.delay < 0 ? "bar behind" : "bar"}
                      style={{ inlineSize: `${String(Math.max(6, Math.min(100, hop.percent)))}%` }}
                    />
                    <small>{delay(hop)}</small>
                  </>
                )}
              </span>
            </button>
          </li>
        ))}
        {known ? null : (
          <li className="edge-none">
            <span className="block">{words.text("details-edge-none")}</span>
            {boundary.kind === "untrusted" ? textOf(words, `boundary-${boundary.why}`) : null}
          </li>
        )}
      </ol>
    );
  }

  function about(hop: Hop): ReactNode {
    const skew = table.skews.find(({ number }) => number === hop.number);
    return (
      <>
        {hop.by === "" || hop.from === "" ? null : (
          <span className="fact">
            {words.text("hop-from")} <bdi>{broken(harmless(hop.from))}</bdi>
            {hop.fromIp === "" ? null : (
              <>
                {" "}
                <bdi dir="ltr" className="ip">
                  ({hop.fromIp})
                </bdi>
              </>
            )}
          </span>
        )}
        {hop.tls === "" ? null : (
          <span className="fact">
            <bdi>{hop.tls}</bdi>
            {hop.tlsOld ? ` (${words.text("hop-tls-old")})` : null}
          </span>
        )}
        {hop.privateNetwork ? <span className="fact">{words.text("hop-private")}</span> : null}
        {skew === undefined ? null : (
          <span className="warn fact">
            {words.text("hop-clock", { host: hop.by, duration: durationText(words, skew.by) })}
          </span>
        )}
      </>
    );
  }

  function tableOf(): ReactNode {
    return (
      // a region that scrolls by itself must be reachable by keyboard
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      <div className="scroll" role="region" tabIndex={0} aria-label={words.text("analysis-hops")}>
        <table className="table">
          <thead>
            <tr>
              {(["number", "time", "delay", "from", "ip", "by", "with", "tls", "id", "for", "via"] as const).map(
                (id) => (
                  <th key={id} scope="col">
                    {words.text(`hop-${id}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {hops.map((hop) => (
              <tr key={hop.number} className={hop.side ?? undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="text-button"
                    title={words.text("details-show-line")}
                    onClick={() => goTo(hop.field)}
                  >
                    {hop.number}
                  </button>
                </th>
                <td title={hop.dateText}>{time(hop)}</td>
                <td>{delay(hop)}</td>
                <td>
                  <bdi>{harmless(hop.from)}</bdi>
                  {hop.fromReverse === "" || hop.fromReverse === hop.from ? null : (
                    <span className="quiet block">
                      <bdi>{harmless(hop.fromReverse)}</bdi>
                    </span>
                  )}
                </td>
                {[
                  hop.fromIp,
                  harmless(hop.by),
                  harmless(hop.with).slice(0, 120),
                  hop.tls,
                  harmless(hop.id).slice(0, 80),
                  harmless(hop.for).slice(0, 120),
                  harmless(hop.via).slice(0, 120),
                ].map((value, at) => (
                  // the columns of the table
                  <td key={at}>
                    {/* an IPv6 address has no letter that must come first: it would be turned around in Arabic */}
                    <bdi dir="ltr">{value}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }
}

/** Two or more choices side by side; radio buttons in the shape of a switch. */
export function Toggle({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <span className="toggle" role="group" aria-label={label}>
      {options.map(([key, text]) => (
        <button key={key} type="button" aria-pressed={key === value} onClick={() => onChange(key)}>
          {text}
        </button>
      ))}
    </span>
  );
}

function clockOf(locale: string, utc: boolean): (time: number) => string {
  const format = new Intl.DateTimeFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    ...(utc ? { timeZone: "UTC" } : {}),
  });
  return (time) => format.format(time);
}

/** "UTC+9", "GMT-5", as the locale names the person's own zone. */
function zoneName(locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZoneName: "shortOffset" }).formatToParts(Date.now());
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "UTC";
}
