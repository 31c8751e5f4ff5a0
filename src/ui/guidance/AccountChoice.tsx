import { useId, type ReactNode } from "react";
import type { Account } from "../../knowledge/apps";
import { useWords } from "../Speech";

const CHOICES: readonly (Account | null)[] = ["personal", "work", null];

/** Whose account it is: what is true for a personal one may be wrong for one of an organization. */
export function AccountChoice({
  account,
  onChange,
}: {
  readonly account: Account | null;
  readonly onChange: (account: Account | null) => void;
}): ReactNode {
  const words = useWords();
  const group = useId();
  return (
    <fieldset className="account-choice">
      <legend className="label">{words.text("concern-account")}</legend>
      {CHOICES.map((choice) => {
        const id = choice ?? "unknown";
        return (
          <label key={id}>
            <input
              type="radio"
              name={group}
              checked={account === choice}
              aria-labelledby={`${group}${id}`}
              aria-describedby={`${group}${id}hint`}
              onChange={() => onChange(choice)}
            />
            <span>
              <span id={`${group}${id}`}>{words.text(`concern-${id}`)}</span>
              {choice === null && account !== null ? null : (
                <span id={`${group}${id}hint`} className="quiet small block">
                  {words.text(`concern-${id}-hint`)}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
