import type { ReactNode } from "react";
import { useWords } from "../Speech";

export type Mark = "pass" | "warn" | "unknown" | "fail" | "info";

/** How what stands out in a header is drawn, by its severity. */
export const DRAWN = { bad: "fail", note: "warn", info: "info" } as const;

/** ✓ ! ? × in the colour of the text: the shape says it, and so do the hidden words. */
export function MarkDrawing({ mark }: { readonly mark: Mark }): ReactNode {
  const words = useWords();
  return (
    <span className={`mark-drawing ${mark}`}>
      <svg width="16" height="20" viewBox="0 0 16 20" aria-hidden="true" focusable="false">
        {mark === "pass" ? (
          <path d="m3 10.500 3.500 3.500L13 6.500" fill="none" stroke="currentColor" strokeWidth="1.8" />
        ) : mark === "warn" ? (
          <path d="M8 4.500v7M8 14.800v.4" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        ) : mark === "unknown" ? (
          <path
            d="M5.200 7.200C5.200 5.400 6.500 4.500 8 4.500s2.800 1 2.800 2.600c0 2.200-2.800 2.200-2.800 4.400M8 14.800v.4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinecap="round"
          />
        ) : mark === "fail" ? (
          <path d="m4 6 8 8M12 6l-8 8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        ) : (
          <circle cx="8" cy="10" r="2" fill="currentColor" />
        )}
      </svg>
      <span className="unseen">{words.text(`details-mark-${mark}`)} </span>
    </span>
  );
}
