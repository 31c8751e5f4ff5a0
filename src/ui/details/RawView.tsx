import { useMemo, type ReactNode } from "react";
import type { Message } from "../../message/message";
import { CopyButton } from "../CopyButton";
import { useWords } from "../Speech";

/** Characters shown; the copy has all. */
const SHOWN = 100_000;

/** The header block as it came. */
export function RawView({ message }: { readonly message: Message }): ReactNode {
  const words = useWords();
  const text = useMemo(() => message.header.fields.map(({ raw }) => raw).join("\r\n"), [message]);
  return (
    <>
      <p>
        <CopyButton label={words.text("details-raw-copy")} text={() => text} />
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <pre className="raw tall" tabIndex={0} role="region" aria-label={words.text("details-raw")}>
        {text.slice(0, SHOWN)}
      </pre>
      {text.length > SHOWN ? (
        <p className="quiet small">{words.text("details-raw-cut", { size: Math.ceil(text.length / 1024) })}</p>
      ) : null}
    </>
  );
}
