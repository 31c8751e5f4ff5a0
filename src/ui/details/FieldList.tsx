import {
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { harmless } from "../../locales/words";
import type { Message } from "../../message/message";
import type { HeaderAnalysis } from "../../report/analysis";
import type { FieldRow } from "../../report/fieldRows";
import { CopyButton } from "../CopyButton";
import { brokenWords } from "../Host";
import { Outside } from "../Outside";
import { Sentence, textOf, useWords } from "../Speech";
import { ALL_FIELDS, choose, FieldTools } from "./FieldTools";
import { DRAWN, MarkDrawing } from "./MarkDrawing";

/** Rows made above and below what is seen. */
const SPARE = 6;
/** Height of a closed row before it was measured, in px. */
const FIRST_GUESS = 45;
/** Characters of a value in a closed row. */
const PREVIEW = 160;

/**
 * All fields: search, filter, copy, open. Only the rows that are seen are in the document, whatever the header holds.
 * One row can be open; the arrow keys go from row to row.
 */
export function FieldList({
  analysis,
  message,
  target,
}: {
  readonly analysis: HeaderAnalysis;
  readonly message: Message;
  readonly target: { readonly index: number } | null;
}): ReactNode {
  const words = useWords();
  const [choice, setChoice] = useState(ALL_FIELDS);
  const [open, setOpen] = useState<number | null>(null);
  const [current, setCurrent] = useState(0);
  const [scroll, setScroll] = useState(0);
  const [rowHeight, setRowHeight] = useState(FIRST_GUESS);
  const [openHeight, setOpenHeight] = useState(0);
  const box = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | null>(null);
  const { fields } = analysis;
  const groups = useMemo(() => [...new Set(fields.map((field) => field.group))], [fields]);
  const chosen = useDeferredValue(choice);
  const shown = useMemo(() => choose(fields, chosen), [fields, chosen]);

  // a jump: everything that hides the field is taken away, it opens, and the focus goes to it
  useEffect(() => {
    if (target === null) return;
    const position = fields.findIndex((field) => field.index === target.index);
    if (position === -1) return;
    setChoice(ALL_FIELDS);
    setOpen(target.index);
    setCurrent(position);
    wanted.current = position;
    if (box.current !== null) box.current.scrollTop = position * rowHeight;
    // the height of a row does not start a new jump
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [target, fields]);

  const openAt = open === null ? -1 : shown.findIndex((field) => field.index === open);
  const viewHeight = box.current?.clientHeight ?? 420;
  const extra = openAt === -1 ? 0 : openHeight;
  const total = shown.length * rowHeight + extra;
  const indexAt = (offset: number): number => {
    if (openAt === -1 || offset < (openAt + 1) * rowHeight) return Math.floor(offset / rowHeight);
    if (offset < (openAt + 1) * rowHeight + extra) return openAt;
    return Math.floor((offset - extra) / rowHeight);
  };
  const first = Math.max(0, Math.min(indexAt(scroll) - SPARE, shown.length - 1));
  const last = Math.min(shown.length, indexAt(scroll + viewHeight) + SPARE + 1);
  const offsetOf = (position: number): number =>
    position * rowHeight + (openAt !== -1 && position > openAt ? extra : 0);

  // the real height of a closed row, of the open one, and the focus that was asked for
  // eslint-disable-next-line react-hooks/exhaustive-deps -- measured after every render; sets nothing when nothing moved
  useLayoutEffect(() => {
    const list = box.current;
    if (list === null) return;
    const closed = list.querySelector<HTMLElement>("li:not(.is-open, .spacer)");
    if (closed !== null && closed.offsetHeight > 0 && Math.abs(closed.offsetHeight - rowHeight) > 0.5)
      setRowHeight(closed.offsetHeight);
    const opened = list.querySelector<HTMLElement>("li.is-open");
    const height = opened === null ? 0 : opened.offsetHeight - rowHeight;
    if (Math.abs(height - openHeight) > 0.5) setOpenHeight(height);
    if (wanted.current !== null) {
      const button = list.querySelector<HTMLButtonElement>(`[data-position="${String(wanted.current)}"]`);
      if (button !== null) {
        wanted.current = null;
        button.focus({ preventScroll: true });
        button.scrollIntoView({ block: "nearest" });
      }
    }
  });

  const move = (position: number): void => {
    const next = Math.max(0, Math.min(shown.length - 1, position));
    setCurrent(next);
    wanted.current = next;
    const list = box.current;
    if (list === null) return;
    const top = offsetOf(next);
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + rowHeight > list.scrollTop + list.clientHeight) list.scrollTop = top + rowHeight - list.clientHeight;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + 8,
      PageUp: current - 8,
      Home: 0,
      End: shown.length - 1,
    };
    const next = step[event.key];
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  };

  return (
    <div className="fields">
      <FieldTools
        choice={choice}
        groups={groups}
        onChange={(next) => {
          setChoice(next);
          setCurrent(0);
        }}
      />
      <p className="quiet small" role="status">
        {words.text("details-found", { count: shown.length })}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the buttons inside */}
      <ul
        ref={box}
        className="field-list"
        aria-label={words.text("analysis-fields")}
        onScroll={(event) => setScroll(event.currentTarget.scrollTop)}
        onKeyDown={onKeyDown}
      >
        <li aria-hidden="true" className="spacer" style={{ blockSize: `${String(offsetOf(first))}px` }} />
        {shown.slice(first, last).map((field, at) => (
          <FieldItem
            key={field.index}
            field={field}
            position={first + at}
            count={shown.length}
            open={open === field.index}
            reachable={first + at === Math.min(current, shown.length - 1)}
            onToggle={() => {
              setOpen(open === field.index ? null : field.index);
              setCurrent(first + at);
            }}
          >
            {open === field.index ? opened(field) : null}
          </FieldItem>
        ))}
        <li
          aria-hidden="true"
          className="spacer"
          style={{ blockSize: `${String(Math.max(0, total - offsetOf(last)))}px` }}
        />
      </ul>
    </div>
  );

  function opened(field: FieldRow): ReactNode {
    const raw = message.header.fields[field.index]?.raw ?? "";
    return (
      <div className="field-open">
        {field.marks.map((number) => {
          const mark = analysis.marks[number];
          return mark === undefined ? null : (
            <p key={number} className="field-mark">
              <MarkDrawing mark={DRAWN[mark.severity]} />
              <span>
                <Sentence id={`mark-${mark.id}`} params={mark.params} />
              </span>
            </p>
          );
        })}
        <pre className="raw">{brokenWords(raw.slice(0, 8000))}</pre>
        <p className="quiet small">
          {textOf(words, `fieldgroup-${field.group}`)} ·{" "}
          {words.text("details-field", { number: field.index + 1, total: fields.length })}
        </p>
        <p className="field-actions">
          <CopyButton label={words.text("details-copy-line")} text={() => raw} />
          {field.reference === null ? null : (
            <Outside href={field.reference}>{words.text("details-reference")}</Outside>
          )}
        </p>
      </div>
    );
  }
}

function FieldItem({
  field,
  position,
  count,
  open,
  reachable,
  onToggle,
  children,
}: {
  readonly field: FieldRow;
  readonly position: number;
  readonly count: number;
  readonly open: boolean;
  /** One row of the list is in the order of the Tab key; arrows reach the others. */
  readonly reachable: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <li aria-posinset={position + 1} aria-setsize={count} className={open ? "is-open" : undefined}>
      <button
        type="button"
        className="field-row"
        aria-expanded={open}
        tabIndex={reachable ? 0 : -1}
        data-position={position}
        data-field={field.index}
        onClick={onToggle}
      >
        <span className="field-name">
          <bdi>{harmless(field.name)}</bdi>
          <span className="field-number">{field.index + 1}</span>
          {field.marks.length > 0 ? <span className="field-dot" aria-hidden="true" /> : null}
        </span>
        {/* its own direction, so that it is cut at its end and not at its beginning */}
        <span className="field-value" dir="auto">
          {harmless(field.value.slice(0, PREVIEW))}
        </span>
      </button>
      {open ? children : null}
    </li>
  );
}
