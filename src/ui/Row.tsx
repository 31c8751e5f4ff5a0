import { useId, type ReactNode } from "react";
import { Heading } from "./Heading";

/**
 * A quiet full-width row that opens in place. A button with aria-expanded, because Outlook on the web takes over the
 * Tab key and does not know <summary>. What is inside is made only when it is open.
 */
export function Row({
  title,
  hint,
  count,
  open,
  onToggle,
  children,
  below = 1,
  mark,
  says,
}: {
  readonly title: ReactNode;
  readonly hint?: string | undefined;
  readonly count?: number | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
  /** Levels below the headline. */
  readonly below?: number;
  readonly mark?: ReactNode;
  /** What can be read without opening it. */
  readonly says?: ReactNode;
}): ReactNode {
  const panel = useId();
  return (
    <div className={`fold${open ? " open" : ""}${hint === undefined ? "" : " hinted"}`}>
      <Heading below={below} className="row-heading">
        <button
          type="button"
          className="row"
          aria-expanded={open}
          aria-controls={panel}
          aria-describedby={hint === undefined ? undefined : `${panel}hint`}
          onClick={onToggle}
        >
          {mark}
          <span className="row-words">
            {title}
            {count === undefined ? null : <i className="count"> {count}</i>}
          </span>
          <Chevron />
        </button>
      </Heading>
      {hint === undefined ? null : (
        <p id={`${panel}hint`} className="hint">
          {hint}
        </p>
      )}
      {says === undefined ? null : <div className="row-says">{says}</div>}
      <div id={panel} hidden={!open} className="row-panel">
        {open ? children : null}
      </div>
    </div>
  );
}

/** A row of the same shape that has nothing to open. */
export function StillRow({
  title,
  mark,
  says,
  below = 2,
}: {
  readonly title: string;
  readonly mark: ReactNode;
  readonly says: ReactNode;
  readonly below?: number;
}): ReactNode {
  return (
    <div className="fold">
      <Heading below={below} className="row-heading row still">
        {mark}
        <span className="row-words">{title}</span>
      </Heading>
      <div className="row-says">{says}</div>
    </div>
  );
}

function Chevron(): ReactNode {
  return (
    <svg className="chevron" width="16" height="16" viewBox="0 2 16 16" aria-hidden="true" focusable="false">
      <path d="m6 6 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
