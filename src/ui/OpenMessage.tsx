import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import { NO_ORGANIZATION } from "../knowledge/organization";
import { harmless } from "../locales/words";
import type { Verification } from "../verdict/verification";
import { About } from "./About";
import { handFocus, useHandedFocus } from "./focus";
import { Heading, HeadlineLevel, useHeadlineLevel } from "./Heading";
import { Fence } from "./Lazy";
import type { HostState, OpenItem } from "./mailHost";
import { Empty, Failed, Unavailable } from "./Notices";
import { Recheck } from "./Recheck";
import { Requests } from "./Requests";
import { dnsOf, useSession } from "./Session";
import { Shape, toneOf } from "./Shape";
import { Sentence, textOf, useWords } from "./Speech";
import { useVerification, type Question } from "./useVerification";
import { useWaited } from "./useWaited";
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
  const organization = configuration?.organization ?? (waited ? NO_ORGANIZATION : undefined);
  const judgement = useVerification(question, may ? resolver : null, organization);
  const answer = judgement.kind === "answered" ? judgement.answer : null;

  useEffect(() => {
    if (answer === null) return;
    const { verdict } = answer.verification;
    const cue = `cue-${verdict}`;
    host.shown?.(answer.question.request, verdict, words.has(cue) ? words.text(cue) : "");
    onVerification?.(answer.verification);
  }, [answer, host, words, onVerification]);

  useHandedFocus();

  const item = itemOf(state);
  const level = useHeadlineLevel();
  // messages attached to this one come first: "is this real?" is often asked about an attachment
  const attached = state.kind === "read" || state.kind === "unavailable" ? state.attached : [];
  return (
    <div className="pane">
      {state.kind === "read" && state.nested === true ? <Recheck label="attached-back" /> : null}
      {item === null ? null : (
        <About subject={item.subject} from={item.fromName || item.fromAddress} time={item.time} />
      )}
      {attached.length === 0 ? null : (
        <section className="attached" aria-label={words.text("row-attached")}>
          {attached.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="button wide"
              onClick={(event) => {
                handFocus(event.currentTarget);
                host.openAttached(id);
              }}
            >
              {words.text("attached-open", { name })}
            </button>
          ))}
        </section>
      )}
      {/* its headline is the first; what can be said of a part stands below it */}
      {state.kind === "unavailable" ? <Unavailable state={state} partial={answer !== null} /> : null}
      <HeadlineLevel value={state.kind === "unavailable" ? level + 1 : level}>
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
              mayAsk={policy === "ask" && allowed !== question ? () => setAllowed(question) : null}
              resolver={resolver}
            />
          </Fence>
        )}
      </HeadlineLevel>
    </div>
  );

  function waitingText(): string | null {
    if (state.kind === "starting") return words.text("view-starting");
    if (state.kind === "reading" || judgement.kind === "checking") return words.text("view-checking");
    return null;
  }
}

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
      {/* no line begins with the dash */}
      <Heading className="headline">
        {textOf(words, `headline-${verification.verdict}`).replace(" –", "\u00a0–")}
      </Heading>
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

/** Stands below a verdict, not in its place. */
const failed = (text: string): ReactNode => <Failed text={text} below={1} />;

/** One question object per reading, so that its answer can never stand beside another message. */
function useQuestion(state: HostState): Question | null {
  return useMemo(() => {
    if (state.kind === "read") {
      const { request, message, provenance, notChecked } = state;
      return { request, message, provenance, notChecked };
    }
    if (state.kind !== "unavailable" || state.partial === null) return null;
    return { request: state.request, message: state.partial, provenance: "unknown", notChecked: [] };
  }, [state]);
}

function itemOf(state: HostState): OpenItem | null {
  return state.kind === "reading" || state.kind === "read" || state.kind === "unavailable" ? state.item : null;
}
