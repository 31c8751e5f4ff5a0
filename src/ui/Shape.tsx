import type { ReactNode } from "react";
import type { VerdictId } from "../verdict/verification";

/** Colour family of a verdict: a class name; never the only difference, each has a shape of its own. */
export type Tone = "blue" | "red" | "amber" | "grey";

export function toneOf(verdict: VerdictId): Tone {
  switch (verdict) {
    case "microsoft-notice":
    case "microsoft-sender":
    case "own-notice":
      return "blue";
    case "microsoft-service":
      return "amber";
    case "not-microsoft":
      return "red";
    case "no-claim":
    case "cannot-tell":
      return "grey";
  }
}

/** The drawing beside the headline: circle, triangle, octagon, broken circle, dash. Decoration for the headline's words. */
export function Shape({ verdict, size = 32 }: { readonly verdict: VerdictId; readonly size?: number }): ReactNode {
  return (
    <svg className="shape" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {drawing(verdict)}
    </svg>
  );
}

function drawing(verdict: VerdictId): ReactNode {
  switch (verdict) {
    case "microsoft-notice":
    case "microsoft-sender":
    case "own-notice":
      return (
        <>
          <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="2.5" />
          <path d="M16 14.5v8M16 9.5v.4" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
        </>
      );
    case "microsoft-service":
      return (
        <>
          <path d="M16 4.5 29.5 28h-27z" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinejoin="round" />
          <path d="M16 13v7M16 24v.3" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
        </>
      );
    case "not-microsoft":
      return (
        <>
          <path d="M10.6 3h10.8L29 10.6v10.8L21.4 29H10.6L3 21.4V10.6z" fill="currentColor" />
          <path className="ground" d="m11.5 11.5 9 9M20.5 11.5l-9 9" strokeWidth="3" strokeLinecap="round" />
        </>
      );
    case "no-claim":
      return (
        <>
          <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="2.5" />
          <path d="M10.5 16h11" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
        </>
      );
    case "cannot-tell":
      return (
        <>
          <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="2.5" strokeDasharray="4 3.2" />
          <path
            d="M12.3 12.6c0-2.2 1.7-3.6 3.8-3.6s3.7 1.4 3.7 3.4c0 2.9-3.7 2.9-3.7 5.6M16.1 22.8v.3"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.6"
            strokeLinecap="round"
          />
        </>
      );
  }
}
