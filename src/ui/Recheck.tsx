import type { ReactNode } from "react";
import type { MessageId } from "../locales/messages.gen";
import { handFocus } from "./focus";
import { useSession } from "./Session";
import { useWords } from "./Speech";

/** Asks the host for the open message again. The answer takes the button's place, and gets its focus. */
export function Recheck({ label }: { readonly label: MessageId }): ReactNode {
  const words = useWords();
  const { host } = useSession();
  return (
    <button
      type="button"
      className="text-button"
      onClick={(event) => {
        handFocus(event.currentTarget);
        host.recheck();
      }}
    >
      {words.text(label)}
    </button>
  );
}
