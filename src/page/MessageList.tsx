import type { ReactNode } from "react";
import { harmless } from "../locales/words";
import { sampleTitle } from "../samples/samples";
import { handFocus } from "../ui/focus";
import { openItem } from "../ui/openItem";
import { Shape, toneOf } from "../ui/Shape";
import { textOf, useWords } from "../ui/Speech";
import type { PageHost, PageItem, PageState } from "./pageHost";

/** Rows made at once; a thousand dropped files must not make a thousand rows at a stroke. */
const ROWS = 200;

/** All messages of this visit with their verdicts, and how far a batch has come. */
export function MessageList({ host, page }: { readonly host: PageHost; readonly page: PageState }): ReactNode {
  const words = useWords();
  const { items } = page;
  const done = items.filter(({ state }) => state.kind === "error" || (state.kind === "read" && state.verdict !== null));
  const busy = done.length < items.length;
  const quarter = Math.ceil(items.length / 4);
  return (
    <section className="message-list" aria-label={words.text("page-list")}>
      <div className="message-list-top">
        <h2>
          {words.text("page-list")} <i className="count">{items.length}</i>
        </h2>
        <button
          type="button"
          className="text-button"
          onClick={(event) => {
            handFocus(event.currentTarget, () => document.querySelector(".drop .button"));
            host.clear();
          }}
        >
          {words.text("page-clear")}
        </button>
      </div>
      {busy ? (
        <div className="progress">
          <progress max={items.length} value={done.length} aria-label={words.text("page-list")} />
          <span aria-hidden="true">{words.text("page-progress", { done: done.length, total: items.length })}</span>
          {/* four times for a whole batch, not once for each message */}
          <span role="status" className="unseen">
            {words.text("page-progress", { done: done.length - (done.length % quarter), total: items.length })}
          </span>
        </div>
      ) : null}
      <ul>
        {items.slice(0, ROWS).map((item) => (
          <li key={item.id} className={item.id === page.selected ? "current" : undefined}>
            <button
              type="button"
              className="message-row"
              aria-current={item.id === page.selected ? "true" : undefined}
              onClick={() => host.select(item.id)}
            >
              <State item={item} />
              <span className="message-row-words">
                <span className="message-subject" dir="auto">
                  {titleOf(item)}
                </span>
                <span className="quiet small">
                  {verdictOf(item)}
                  {whichOf(item) === "" ? null : (
                    <>
                      {" · "}
                      <bdi>{whichOf(item)}</bdi>
                    </>
                  )}
                </span>
              </span>
            </button>
            <button
              type="button"
              className="remove"
              aria-label={words.text("page-remove", {
                name: [titleOf(item), whichOf(item)].filter((one) => one !== "").join(" · "),
              })}
              onClick={(event) => {
                // the row that moves into the place of this one; where the list ends with it, what was found
                const row = event.currentTarget.closest("li");
                const next = row?.nextElementSibling ?? row?.previousElementSibling;
                if (items.length > 2)
                  handFocus(event.currentTarget, () => next?.querySelector<HTMLElement>(".message-row") ?? null);
                else handFocus(event.currentTarget);
                host.remove(item.id);
              }}
            >
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                <path d="m2 2 8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      {items.length > ROWS ? <p className="quiet small">+ {items.length - ROWS}</p> : null}
    </section>
  );

  function titleOf(item: PageItem): string {
    if (item.state.kind === "read") {
      const subject = harmless(item.state.message.subject).trim();
      if (subject !== "") return subject;
    }
    switch (item.source.kind) {
      case "file":
      case "attached":
        return harmless(item.source.name);
      case "paste":
        return words.text("page-pasted");
      case "typed":
        return words.text("page-form-name");
      case "example":
        return words.text(sampleTitle(item.source.id));
    }
  }

  /** What tells it from another of the same subject: its file, else its sender. */
  function whichOf({ source, state }: PageItem): string {
    if (state.kind !== "read") return "";
    const { fromName, fromAddress } = openItem(state.message);
    const named = source.kind === "file" || source.kind === "attached";
    const which = harmless(named ? source.name : fromAddress || fromName).trim();
    return harmless(state.message.subject).trim() === "" && named ? "" : which;
  }

  function verdictOf(item: PageItem): string {
    if (item.state.kind === "error") return words.text("page-error");
    if (item.state.kind === "waiting" || item.state.verdict === null) return "…";
    return textOf(words, `headline-${item.state.verdict}`);
  }
}

function State({ item }: { readonly item: PageItem }): ReactNode {
  const verdict = item.state.kind === "read" ? item.state.verdict : null;
  return (
    <span className={`message-state ${verdict === null ? "" : toneOf(verdict)}`}>
      {verdict !== null ? (
        <Shape verdict={verdict} size={20} />
      ) : item.state.kind === "error" ? (
        <svg className="unread" width="16" height="20" viewBox="0 0 16 20" aria-hidden="true" focusable="false">
          <path d="M8 4.500v7M8 14.800v.4" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      ) : (
        <span className="dot" />
      )}
    </span>
  );
}
