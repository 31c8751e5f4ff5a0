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

export function Asks({ requests, red }: { readonly requests: readonly Request[]; readonly red: boolean }): ReactNode {
  return (
    <ul className="asks">
      {requests.map((request, at) => (
        <li key={`${request.id} ${String(at)}`} className={red ? "ask" : "ask amber"}>
          <Sentence id={`request-${request.id}`} params={request.params} />
        </li>
      ))}
    </ul>
  );
}
