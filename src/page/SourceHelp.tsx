import { useState, type ReactNode } from "react";
import { Row } from "../ui/Row";
import { useWords } from "../ui/Speech";

const PROGRAMS = [
  "outlook-com",
  "outlook-windows",
  "gmail",
  "yahoo-japan",
  "apple-mail",
  "thunderbird",
  "phone",
] as const;

type Program = (typeof PROGRAMS)[number];

/** How to get at the source of a message, program by program. */
export function SourceHelp(): ReactNode {
  const words = useWords();
  const [open, setOpen] = useState<Program | null>(null);
  return (
    <div className="rows inner">
      {PROGRAMS.map((program) => (
        <Row
          key={program}
          below={2}
          title={words.text(`page-source-${program}`)}
          open={open === program}
          onToggle={() => setOpen(open === program ? null : program)}
        >
          <ol className="steps">
            {words
              .text(`page-source-${program}-steps`)
              .split("\n")
              .map((step) => (
                <li key={step}>{step}</li>
              ))}
          </ol>
        </Row>
      ))}
    </div>
  );
}
