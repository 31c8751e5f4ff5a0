import type { ReactNode } from "react";
import { wrongResult } from "../../guidance/wrongResult";
import type { Verification } from "../../verdict/verification";
import { CopyButton } from "../CopyButton";
import { Outside } from "../Outside";
import { useSession } from "../Session";
import { useWords } from "../Speech";

/** "We may be wrong": a text without anything of the mail, to be sent to the help desk or to whoever runs this copy. */
export function WrongView({ verification }: { readonly verification: Verification }): ReactNode {
  const words = useWords();
  const { configuration } = useSession();
  const { subject, body } = wrongResult(verification, words);
  const help = configuration?.help.link ?? null;
  return (
    <div className="guidance">
      <p>{words.text("wrong-what")}</p>
      <pre className="raw tall">{`${subject}\n\n${body}`}</pre>
      <p className="take-actions">
        <CopyButton className="button" label={words.text("take-copy")} text={() => `${subject}\n\n${body}`} />
        <a
          className="button as-link"
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
        >
          {words.text("details-by-mail")}
        </a>
        {help === null ? null : <Outside href={help}>{words.text("action-help-desk")}</Outside>}
      </p>
    </div>
  );
}
