import { useState, type ReactNode } from "react";
import { copyText } from "./copy";
import { useWords } from "./Speech";

/** Copies a text and says so in its own words; where the browser forbids it, shows the text to be selected by hand. */
export function CopyButton({
  label,
  text,
  className = "text-button",
  hidden = false,
}: {
  readonly label: string;
  /** Made only when it is wanted. */
  readonly text: () => string;
  readonly className?: string;
  /** The label is for screen readers; a drawing is seen. */
  readonly hidden?: boolean;
}): ReactNode {
  const words = useWords();
  const [state, setState] = useState<"idle" | "done" | "failed">("idle");
  const press = (): void => {
    void copyText(text()).then((done) => setState(done ? "done" : "failed"));
  };
  return (
    <>
      <button type="button" className={className} aria-label={hidden ? label : undefined} onClick={press}>
        {hidden ? <CopyDrawing done={state === "done"} /> : state === "done" ? words.text("view-copied") : label}
      </button>
      <span role="status" className="unseen">
        {state === "done" ? words.text("view-copied") : ""}
      </span>
      {state === "failed" ? (
        <span className="copy-failed">
          {words.text("view-copy-failed")}
          <textarea readOnly value={text()} aria-label={label} />
        </span>
      ) : null}
    </>
  );
}

function CopyDrawing({ done }: { readonly done: boolean }): ReactNode {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {done ? (
        <path d="m3 8.500 3.500 3.500L13 4.500" fill="none" stroke="currentColor" strokeWidth="1.6" />
      ) : (
        <path
          d="M5.500 5.500v-3h8v8h-3M2.500 5.500h8v8h-8z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
