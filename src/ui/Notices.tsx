import type { ReactNode } from "react";
import { Heading } from "./Heading";
import type { HostState, UnavailableReason } from "./mailHost";
import { Outside } from "./Outside";
import { Recheck } from "./Recheck";
import { useSession } from "./Session";
import { textOf, useWords } from "./Speech";

/** Nothing, or too much, is selected. */
export function Empty({ title, next }: { readonly title: string; readonly next: string }): ReactNode {
  return (
    <section className="empty" role="status">
      <svg width="56" height="44" viewBox="0 0 56 44" aria-hidden="true" focusable="false">
        <rect x="2" y="4" width="52" height="36" rx="4" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="m4 8 24 18L52 8" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      </svg>
      <Heading className="headline">{title}</Heading>
      <p>{next}</p>
    </section>
  );
}

/** Where a saved or copied message can still be checked: on the page, in a window of its own, so that nothing here is lost. */
const PAGE_HELPS: readonly UnavailableReason[] = [
  "host-slow",
  "host-silent",
  "headers-empty",
  "headers-only-subject",
  "headers-not-supported",
  "host-error",
  "office-blocked",
  "not-in-outlook",
  "phone",
];

/** Why there is nothing to judge, or only a part, and the way forward. */
export function Unavailable({
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
      <Heading className="headline">{textOf(words, `unavailable-${state.why}`)}</Heading>
      <p>{textOf(words, `unavailable-${state.why}-next`)}</p>
      <p>
        <Recheck label="view-recheck" />
      </p>
      {host.kind === "outlook" && PAGE_HELPS.includes(state.why) ? (
        <p>
          <Outside href="index.html">{words.text("unavailable-page")}</Outside>
        </p>
      ) : null}
      {host.kind === "outlook" && state.why === "office-blocked" ? (
        <p>
          <Outside href="selftest.html">{words.text("unavailable-selftest")}</Outside>
        </p>
      ) : null}
      {state.detail === "" ? null : (
        <p className="small quiet">{words.text("view-unavailable-code", { detail: state.detail })}</p>
      )}
      {partial ? <p>{words.text("view-partial")}</p> : null}
    </section>
  );
}

/** A mistake of ours: said as one, with what helps to mend it, and no verdict. */
export function Failed({ text, below = 0 }: { readonly text: string; readonly below?: number }): ReactNode {
  const words = useWords();
  return (
    <section className="notice" role="alert">
      <Heading below={below} className="headline">
        {words.text("view-error")}
      </Heading>
      <p>{words.text("view-error-next")}</p>
      <p>
        <Recheck label="view-again" />
      </p>
      <p className="small mono">{text}</p>
    </section>
  );
}
