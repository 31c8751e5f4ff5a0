import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { WayView } from "./details/WayView";
import type { GuidanceView } from "./guidance/GuidanceView";
import { handFocus, takeFocus } from "./focus";
import { Heading } from "./Heading";
import { Lazy } from "./Lazy";
import { Links } from "./Links";
import { Outside } from "./Outside";
import { Plates } from "./Plates";
import type { Request, Verification } from "../verdict/verification";
import { Asks, furtherRequests } from "./Requests";
import { Row } from "./Row";
import { planOf, type GuidanceRow, type RowId } from "./rows";
import { useSession } from "./Session";
import { useWords } from "./Speech";
import type { Welcome } from "./Welcome";
import type { Answer } from "./useVerification";
import { useWaited } from "./useWaited";

/**
 * Everything below the verdict, in the order in which people ask: says and sent by, the one action, does it concern me,
 * I already clicked, why, all headers, what was read.
 */
export function VerdictReport({
  answer,
  mayAsk,
  resolver,
}: {
  readonly answer: Answer;
  /** Asks the resolver once for this message; null where that may not be asked or was already. */
  readonly mayAsk: (() => void) | null;
  readonly resolver: string;
}): ReactNode {
  const words = useWords();
  const { host, configuration, settings, ready } = useSession();
  const { verification } = answer;
  const plan = useMemo(
    () => planOf(verification, { canAsk: mayAsk !== null, host: host.kind, help: configuration?.help ?? null }),
    [verification, mayAsk, host, configuration],
  );
  const [open, setOpen] = useState<ReadonlySet<RowId>>(() => new Set());
  const [field, setField] = useState<{ readonly index: number } | null>(null);
  const rows = useRef<HTMLDivElement>(null);
  const goTo = useRef<RowId | null>(null);

  // after the person pressed for it: bring the opened row into view and put the focus on it
  useEffect(() => {
    if (goTo.current === null) return;
    const heading = rows.current?.querySelector<HTMLButtonElement>(`[data-row="${goTo.current}"] .row`);
    goTo.current = null;
    heading?.focus();
    heading?.scrollIntoView({ block: "start" });
  });

  const toggle = (id: RowId): void => {
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const show = (id: RowId): void => {
    setOpen((before) => new Set(before).add(id));
    goTo.current = id;
  };
  const showField = (index: number): void => {
    setField({ index });
    setOpen((before) => new Set(before).add("headers"));
  };
  const further = furtherRequests(verification);

  return (
    <>
      {further.length === 0 ? null : <More requests={further} red={verification.verdict === "not-microsoft"} />}
      {plan.scope ? <p className="scope">{words.text("view-scope")}</p> : null}
      <Plates verification={verification} />
      {action()}
      {host.kind === "page" && plan.action.kind === "row" && !open.has(plan.action.row) ? (
        <OnPaper title={words.text(plan.action.label)} verification={verification} part={plan.action.row} />
      ) : null}
      {plan.ownMailbox && host.sayOwnMailbox !== undefined ? (
        <section className="own-mailbox">
          <b>{words.text("view-own-mailbox")}</b>
          <span className="quiet">{words.text("view-own-mailbox-why")}</span>
          <button
            type="button"
            className="button"
            onClick={(event) => {
              handFocus(event.currentTarget);
              host.sayOwnMailbox?.();
            }}
          >
            {words.text("view-own-mailbox-yes")}
          </button>
        </section>
      ) : null}
      <div className="rows" ref={rows}>
        {plan.signature ? (
          <button
            type="button"
            className="row acts"
            onClick={(event) => {
              handFocus(event.currentTarget);
              mayAsk?.();
            }}
          >
            <span className="row-words">
              {words.text("row-signature")}
              <i className="hint">{words.text("row-signature-hint", { resolver: new URL(resolver).hostname })}</i>
            </span>
          </button>
        ) : null}
        {plan.rows.map((row) => (
          <div key={row.id} data-row={row.id}>
            <Row
              title={words.text(row.title)}
              hint={row.hint === undefined ? undefined : words.text(row.hint)}
              count={row.count}
              open={open.has(row.id)}
              onToggle={() => toggle(row.id)}
            >
              {panel(row.id)}
            </Row>
          </div>
        ))}
      </div>
      {ready && !settings.introduced && host.kind !== "page" ? (
        <Lazy load={welcome} sections={["settings"]} props={{}} quiet />
      ) : null}
      {host.kind === "page" && !open.has("headers") ? <Way answer={answer} goTo={showField} /> : null}
      <Foot answer={answer} />
    </>
  );

  function action(): ReactNode {
    if (plan.action.kind === "link")
      return (
        <Outside href={plan.action.href} className="button wide primary as-button">
          {words.text(plan.action.label)}
        </Outside>
      );
    const { label, row } = plan.action;
    const isRow = plan.rows.some(({ id }) => id === row);
    return (
      <div className="action">
        <button
          type="button"
          className="button wide primary"
          aria-expanded={open.has(row)}
          onClick={() => (isRow ? show(row) : toggle(row))}
        >
          {words.text(label)}
        </button>
        {!isRow && open.has(row) ? <div className="action-panel">{panel(row)}</div> : null}
      </div>
    );
  }

  function panel(id: RowId): ReactNode {
    switch (id) {
      case "links":
        return <Links links={verification.links} />;
      case "concern":
      case "matter":
      case "after":
      case "report":
      case "check":
      case "account":
      case "scope":
        return <Lazy load={guidanceView} sections={["guidance", "details"]} props={{ part: id, verification }} />;
      case "evidence":
        return (
          <Lazy
            load={async () => (await import("./details/Evidence")).Evidence}
            sections={["authentication", "findings", "guidance", "details"]}
            props={{ answer, showField, showLinks: () => show("links") }}
          />
        );
      case "headers":
        return (
          <Lazy
            load={async () => (await import("./details/HeaderView")).HeaderView}
            sections={["analysis", "authentication", "details"]}
            props={{ answer, field, goTo: showField, stay: () => setField(null) }}
          />
        );
      case "take":
        return (
          <Lazy
            load={async () => (await import("./details/TakeAlong")).TakeAlong}
            sections={["report", "analysis", "authentication", "findings", "guidance", "details"]}
            props={{ answer }}
          />
        );
      case "settings":
        return (
          <Lazy load={async () => (await import("./SettingsView")).SettingsView} sections={["settings"]} props={{}} />
        );
    }
  }
}

const guidanceView = async (): Promise<typeof GuidanceView> => (await import("./guidance/GuidanceView")).GuidanceView;

const welcome = async (): Promise<typeof Welcome> => (await import("./Welcome")).Welcome;

const wayView = async (): Promise<typeof WayView> => (await import("./details/WayView")).WayView;

/** The next step, which on paper cannot be opened any more. */
function OnPaper({
  title,
  ...props
}: {
  readonly title: string;
  readonly part: GuidanceRow;
  readonly verification: Verification;
}): ReactNode {
  return useWaited(LATER_MS) ? (
    <section className="on-paper">
      <Heading below={1} className="label">
        {title}
      </Heading>
      <Lazy load={guidanceView} sections={["guidance", "details"]} props={{ ...props, paper: true }} quiet />
    </section>
  ) : null;
}

/** When the verdict is on the screen and nothing else waits. */
const LATER_MS = 500;

/** On a wide page there is room for the way the message came. */
function Way({ answer, goTo }: { readonly answer: Answer; readonly goTo: (index: number) => void }): ReactNode {
  const [wide] = useState(() => matchMedia("(min-width: 900px)").matches);
  const later = useWaited(LATER_MS);
  if (!wide || !later || answer.question.message.received.length === 0) return null;
  return <Lazy load={wayView} sections={["analysis", "authentication", "details"]} props={{ answer, goTo }} />;
}

/** Requests that did not fit beside the verdict. */
function More({ requests, red }: { readonly requests: readonly Request[]; readonly red: boolean }): ReactNode {
  const words = useWords();
  const [all, setAll] = useState(false);
  return all ? (
    <Asks requests={requests} red={red} first={takeFocus} />
  ) : (
    <button type="button" className="text-button" onClick={() => setAll(true)}>
      {words.text("view-more-requests", { count: requests.length })}
    </button>
  );
}

/** What was read, what left the device, of which date the data are. */
function Foot({ answer }: { readonly answer: Answer }): ReactNode {
  const words = useWords();
  const [wrong, setWrong] = useState(false);
  const { verification } = answer;
  const { versions } = verification;
  return (
    <footer className="foot">
      <p>{answer.asked === null ? words.text("view-private") : words.text("view-asked", { resolver: answer.asked })}</p>
      <p>{words.text("view-data", { date: versions.data, version: versions.engine })}</p>
      <p>
        <button type="button" className="text-button" aria-expanded={wrong} onClick={() => setWrong(!wrong)}>
          {words.text("view-wrong")}
        </button>
      </p>
      {wrong ? (
        <Lazy load={guidanceView} sections={["guidance", "details"]} props={{ part: "wrong", verification }} />
      ) : null}
    </footer>
  );
}
