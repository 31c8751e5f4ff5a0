import type { ReactNode } from "react";
import { harmless } from "../locales/words";
import type { Verification } from "../verdict/verification";
import { Host } from "./Host";
import { Sentence, useWords } from "./Speech";

/** "Says" and "Sent by", one above the other: people who see both judge better than people who see a warning. */
export function Plates({ verification }: { readonly verification: Verification }): ReactNode {
  const words = useWords();
  const { says, sentBy, verdict } = verification;
  const name = harmless(says.displayName).trim();
  const address = harmless(says.address).trim();
  const differs = verdict === "not-microsoft";
  const note = noteOf(verification);
  const shown = sentBy.unicode ?? sentBy.domain;
  return (
    <dl className="plates">
      <dt>{words.text("view-says")}</dt>
      <dd>
        <bdi>{name !== "" ? name : address !== "" ? address : words.text("view-nobody")}</bdi>
      </dd>
      <dt>{words.text(note === "view-forged" ? "view-address-shown" : "view-sent-by")}</dt>
      <dd className={differs ? "differs" : undefined}>
        {sentBy.domain === "" ? (
          words.text("view-no-sender")
        ) : (
          <>
            <Host name={shown} />
            {sentBy.service === null ? null : <span className="quiet"> · {sentBy.service}</span>}
            {sentBy.unicode === null ? null : (
              <span className="quiet second">{words.text("view-also-written", { ascii: sentBy.domain })}</span>
            )}
            {note === null ? null : <span className="quiet"> {words.text(note)}</span>}
            {differs ? <span className="unseen"> – {words.text("view-differs")}</span> : null}
            {differs ? <Letters verification={verification} domain={shown} /> : null}
          </>
        )}
      </dd>
    </dl>
  );
}

/** What the eye passes over: which letters of the domain stand for others. */
function Letters({
  verification: { findings },
  domain,
}: {
  readonly verification: Verification;
  readonly domain: string;
}): ReactNode {
  const found = findings.filter(({ id, params }) => id.startsWith("lookalike-") && params["domain"] === domain);
  const foreign = found.find(({ id }) => id === "lookalike-foreign-letter");
  return found
    .filter((one) => one === foreign || one.id === "lookalike-letters")
    .map((one) => (
      <span key={one.params["written"]} className="quiet second">
        <Sentence id={one === foreign ? "linkmark-punycode" : "view-letters"} params={one.params} />
      </span>
    ));
}

/** A domain that nobody vouches for is never shown bare: anyone can write one. */
function noteOf({ sentBy, verdict, authentication }: Verification): "view-unproven" | "view-forged" | null {
  if (sentBy.proven) return null;
  return authentication.failed && verdict === "not-microsoft" ? "view-forged" : "view-unproven";
}
