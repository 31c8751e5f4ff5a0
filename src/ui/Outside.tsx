import type { ReactNode } from "react";
import { useWords } from "./Speech";

/** A link that leaves the product: in a new window, without a referrer, and said so. Only for addresses of our own data and of the administrator's file. */
export function Outside({
  href,
  children,
  className,
}: {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  const words = useWords();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={className}>
      {children}
      <span className="unseen"> ({words.text("view-new-window")})</span>
      {/* behind a word joiner: the drawing never stands on a line of its own */}
      <span className="whole">
        {"\u2060"}
        <svg className="out" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M4.5 2H2v8h8V7.5M7 2h3v3M10 2 5.5 6.5" fill="none" stroke="currentColor" strokeWidth="1.2" />
        </svg>
      </span>
    </a>
  );
}
