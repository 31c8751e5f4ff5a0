import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { harmless } from "../locales/words";
import type { Message } from "../message/message";
import type { Verification } from "../verdict/verification";
import { About } from "./About";
import { Fence } from "./Lazy";
import type { HostState, OpenItem } from "./mailHost";
import { Requests } from "./Requests";
import { dnsOf, useSession } from "./Session";
import { Shape, toneOf } from "./Shape";
import { Sentence, textOf, useWords } from "./Speech";
import { useVerification, type Question } from "./useVerification";
import { VerdictReport } from "./VerdictReport";

/** How long a verdict waits for the administrator's file before it is given without. */
const CONFIGURATION_MS = 400;

/** The message that is open in the host, and what is to be said about it. */
export function OpenMessage({
  onVerification,
}: {
  readonly onVerification?: (verification: Verification) => void;
}): ReactNode {
  const session = useSession();
  const words = useWords();
  const { host, configuration } = session;
  const state = useSyncExternalStore(
    (changed) => host.subscribe(changed),
    () => host.state(),
  );
  const question = useQuestion(state);
  const { policy, resolver } = dnsOf(session);
  const [allowed, setAllowed] = useState<Question | null>(null);
  const may = question !== null && (policy === "on" || (policy === "ask" && allowed === question));
  const waited = useWaited(CONFIGURATION_MS);
  const organization = configuration?.organization ?? (waited ? NO_FILE : undefined);
  const judgement = useVerification(question, may ? resolver : null, organization);
  const answer = judgement.kind === "answered" ? judgement.answer : null;

  useEffect(() => {
    if (answer === null) return;
    const { verdict } = answer.verification;
    const cue = `cue-${verdict}`;
    host.shown?.(answer.question.request, verdict, words.has(cue) ? words.text(cue) : "");
    onVerification?.(answer.verification);
  }, [answer, host, words, onVerification]);

  const item = itemOf(state);
  return (
    <div className="pane">
      {state.kind === "read" && state.nested === true ? (
        <button type="button" className="text-button" onClick={() => host.recheck()}>
          {words.text("attached-back")}
        </button>
      ) : null}
      {item === null ? null : (
        <About subject={item.subject} from={item.fromName || item.fromAddress} time={item.time} />
      )}
      {state.kind === "unavailable" ? <Unavailable state={state} partial={answer !== null} /> : null}
      <Verdict verification={answer?.verification ?? null} waiting={waitingText()} />
      {state.kind === "nothing-selected" ? (
        <Empty title={words.text("view-nothing")} next={words.text("view-nothing-next")} />
      ) : null}
      {state.kind === "several-selected" ? (
        <Empty title={words.text("view-several", { count: state.count })} next={words.text("view-several-next")} />
      ) : null}
      {judgement.kind === "failed" ? <Failed text={judgement.text} /> : null}
      {judgement.kind === "answered" && judgement.asking ? (
        <div className="asking" role="status">
          <span className="spinner" />
          {words.text("view-asking", { resolver: new URL(resolver).hostname })}
        </div>
      ) : null}
      {answer === null ? null : (
        <Fence key={answer.question.request} broken={failed}>
          <VerdictReport
            answer={answer}
            attached={state.kind === "read" || state.kind === "unavailable" ? state.attached : []}
            mayAsk={policy === "ask" && allowed !== question ? () => setAllowed(question) : null}
            resolver={resolver}
          />
        </Fence>
      )}
    </div>
  );

  function waitingText(): string | null {
    if (state.kind === "starting") return words.text("view-starting");
    if (state.kind === "reading" || judgement.kind === "checking") return words.text("view-checking");
    return null;
  }
}

const NO_FILE = {
  trustedAuthservIds: [],
  gateways: [],
  arcSealers: [],
  linkRewriters: [],
  ownNotices: [],
};

/**
 * The verdict in its block: shape, headline, reason; and what the mail asks for, which comes first when the verdict might
 * reassure. One live region that stands from the start and is said once, when the verdict arrives; the focus stays
 * where it is.
 */
function Verdict({
  verification,
  waiting,
}: {
  readonly verification: Verification | null;
  readonly waiting: string | null;
}): ReactNode {
  const reassuring = verification !== null && toneOf(verification.verdict) === "blue";
  const requests = verification === null ? null : <Requests verification={verification} />;
  return (
    <div role="status" aria-atomic="true" className="said" data-verdict={verification?.verdict}>
      {reassuring ? requests : null}
      {verification === null ? <Waiting text={waiting} /> : <Block verification={verification} />}
      {reassuring ? null : requests}
    </div>
  );
}

function Waiting({ text }: { readonly text: string | null }): ReactNode {
  if (text === null) return null;
  return (
    <div className="verdict waiting">
      <span className="shape bone" />
      <p className="waiting-words">{text}</p>
      <span className="bone line" />
      <span className="bone line short" />
    </div>
  );
}

function Block({ verification }: { readonly verification: Verification }): ReactNode {
  const words = useWords();
  const texts = verification.ownNotice?.text;
  // the administrator's own words, in the reader's language, else in English, else in any
  const own = texts?.[words.language] ?? texts?.["en"] ?? Object.values(texts ?? {})[0];
  return (
    <div className={`verdict ${toneOf(verification.verdict)}`}>
      <Shape verdict={verification.verdict} />
      <h1>{textOf(words, `headline-${verification.verdict}`)}</h1>
      {own === undefined ? null : (
        <p>
          <bdi>{harmless(own)}</bdi>
        </p>
      )}
      <p>
        <Sentence id={`reason-${verification.reason.id}`} params={verification.reason.params} />
      </p>
    </div>
  );
}

function Empty({ title, next }: { readonly title: string; readonly next: string }): ReactNode {
  return (
    <section className="empty" role="status">
      <svg width="56" height="44" viewBox="0 0 56 44" aria-hidden="true" focusable="false">
        <rect x="2" y="4" width="52" height="36" rx="4" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="m4 8 24 18L52 8" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      </svg>
      <h1>{title}</h1>
      <p>{next}</p>
    </section>
  );
}

/** Why there is nothing to judge, or only a part, and the way forward. */
function Unavailable({
  state,
  partial,
}: {
  readonly state: Extract<HostState, { kind: "unavailable" }>;
  readonly partial: boolean;
}): ReactNode {
  const words = useWords();
  const { host } = useSession();
  return (
    <section className="notice" role="status">
      <h1>{textOf(words, `unavailable-${state.why}`)}</h1>
      <p>{textOf(words, `unavailable-${state.why}-next`)}</p>
      <p>
        <button type="button" className="text-button" onClick={() => host.recheck()}>
          {words.text("view-recheck")}
        </button>
      </p>
      {state.detail === "" ? null : (
        <p className="small quiet">{words.text("view-unavailable-code", { detail: state.detail })}</p>
      )}
      {partial ? <p>{words.text("view-partial")}</p> : null}
    </section>
  );
}

const failed = (text: string): ReactNode => <Failed text={text} />;

/** A mistake of ours: said as one, with what helps to mend it, and no verdict. */
function Failed({ text }: { readonly text: string }): ReactNode {
  const words = useWords();
  const { host } = useSession();
  return (
    <section className="notice" role="alert">
      <h1>{words.text("view-error")}</h1>
      <p>{words.text("view-error-next")}</p>
      <p>
        <button type="button" className="text-button" onClick={() => host.recheck()}>
          {words.text("view-again")}
        </button>
      </p>
      <p className="small mono">{text}</p>
    </section>
  );
}

/** One question object per reading, so that its answer can never stand beside another message. */
function useQuestion(state: HostState): Question | null {
  const message: Message | null =
    state.kind === "read" ? state.message : state.kind === "unavailable" ? state.partial : null;
  return useMemo(() => {
    if (message === null) return null;
    if (state.kind === "read")
      return {
        request: state.request,
        message,
        provenance: state.provenance,
        notChecked: state.notChecked,
      };
    if (state.kind === "unavailable") return { request: state.request, message, provenance: "unknown", notChecked: [] };
    return null;
  }, [state, message]);
}

function itemOf(state: HostState): OpenItem | null {
  return state.kind === "reading" || state.kind === "read" || state.kind === "unavailable" ? state.item : null;
}

/** False until so many milliseconds have passed since the first paint. */
function useWaited(milliseconds: number): boolean {
  const [waited, setWaited] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    timer.current = setTimeout(() => setWaited(true), milliseconds);
    return () => {
      if (timer.current !== null) clearTimeout(timer.current);
    };
  }, [milliseconds]);
  return waited;
}
