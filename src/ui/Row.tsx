import { useId, type ReactNode } from "react";

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
  level = 2,
  mark,
  says,
}: {
  readonly title: ReactNode;
  readonly hint?: string | undefined;
  readonly count?: number | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly mark?: ReactNode;
  /** What can be read without opening it. */
  readonly says?: ReactNode;
}): ReactNode {
  const panel = useId();
  const Heading = `h${level}` as const;
  return (
    <div className={open ? "fold open" : "fold"}>
      <Heading className="row-heading">
        <button type="button" className="row" aria-expanded={open} aria-controls={panel} onClick={onToggle}>
          {mark}
          <span className="row-words">
            {title}
            {count === undefined ? null : <i className="count"> {count}</i>}
            {hint === undefined ? null : <i className="hint">{hint}</i>}
          </span>
          <Chevron />
        </button>
      </Heading>
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
  level = 3,
}: {
  readonly title: string;
  readonly mark: ReactNode;
  readonly says: ReactNode;
  readonly level?: 2 | 3 | 4;
}): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <div className="fold">
      <Heading className="row-heading row still">
        {mark}
        <span className="row-words">{title}</span>
      </Heading>
      <div className="row-says">{says}</div>
    </div>
  );
}

export function Chevron(): ReactNode {
  return (
    <svg className="chevron" width="16" height="16" viewBox="0 2 16 16" aria-hidden="true" focusable="false">
      <path d="m6 6 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
