import type { ReactNode } from "react";
import { requestsToTell } from "../report/requests";
import type { Request, Verification } from "../verdict/verification";
import { toneOf } from "./Shape";
import { Sentence } from "./Speech";

/** Shown beside the verdict; the others stand below it, on demand. */
const FIRST = 2;

/** Those that stand beside the verdict, each as its own block. */
export function Requests({ verification }: { readonly verification: Verification }): ReactNode {
  const shown = requestsToTell(verification).slice(0, FIRST);
  return shown.length === 0 ? null : <Asks requests={shown} red={toneOf(verification.verdict) === "red"} />;
}

/** Those that did not fit beside the verdict. */
export function furtherRequests(verification: Verification): readonly Request[] {
  return requestsToTell(verification).slice(FIRST);
}

export function Asks({
  requests,
  red,
  first,
}: {
  readonly requests: readonly Request[];
  readonly red: boolean;
  /** Told of the first one when it stands. */
  readonly first?: (element: HTMLLIElement | null) => void;
}): ReactNode {
  return (
    <ul className="asks">
      {requests.map((request, at) => (
        <li
          key={`${request.id} ${String(at)}`}
          ref={at === 0 ? first : undefined}
          className={red ? "ask" : "ask amber"}
        >
          <Sentence id={`request-${request.id}`} params={request.params} />
        </li>
      ))}
    </ul>
  );
}
