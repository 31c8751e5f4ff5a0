import { useId, type ReactNode } from "react";
import { useWords } from "../ui/Speech";

const CHOICES = [
  { value: "own-mailbox", label: "page-where-own", hint: "page-where-own-hint" },
  { value: "unknown", label: "page-where-file", hint: "page-where-file-hint" },
] as const;

/** The question that decides whether the notes of a mail server may be believed. */
export function Where({
  value,
  onChange,
}: {
  readonly value: "own-mailbox" | "unknown";
  readonly onChange: (value: "own-mailbox" | "unknown") => void;
}): ReactNode {
  const words = useWords();
  const group = useId();
  return (
    <fieldset className="where">
      <legend>{words.text("page-where")}</legend>
      {CHOICES.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={group}
            value={choice.value}
            checked={value === choice.value}
            aria-labelledby={`${group}${choice.value}label`}
            aria-describedby={`${group}${choice.value}`}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {/* the hint is inside the label, so that it can be clicked; it describes and is not said twice */}
            <span id={`${group}${choice.value}label`}>{words.text(choice.label)}</span>
            <span id={`${group}${choice.value}`} className="quiet small block">
              {words.text(choice.hint)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
