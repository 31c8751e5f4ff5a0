import { useState, type ReactNode } from "react";
import { useWords } from "../ui/Speech";

interface Typed {
  readonly fromName: string;
  readonly fromAddress: string;
  readonly subject: string;
}

/** For a person who has only what a phone or a sheet of paper shows. */
export function TypedForm({ onCheck }: { readonly onCheck: (typed: Typed) => void }): ReactNode {
  const words = useWords();
  const [typed, setTyped] = useState<Typed>({ fromName: "", fromAddress: "", subject: "" });
  const [empty, setEmpty] = useState(false);
  const change = (part: Partial<Typed>): void => {
    setTyped({ ...typed, ...part });
    setEmpty(false);
  };
  return (
    <form
      className="typed"
      onSubmit={(event) => {
        event.preventDefault();
        const nothing = typed.fromAddress.trim() === "" && typed.subject.trim() === "" && typed.fromName.trim() === "";
        setEmpty(nothing);
        if (!nothing)
          onCheck({
            fromName: typed.fromName.trim(),
            fromAddress: typed.fromAddress.trim(),
            subject: typed.subject.trim(),
          });
      }}
    >
      <p>{words.text("page-form-lead")}</p>
      <label>
        {words.text("page-form-from-address")}
        <input
          type="text"
          inputMode="email"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={320}
          value={typed.fromAddress}
          onChange={(event) => change({ fromAddress: event.target.value })}
        />
      </label>
      <label>
        {words.text("page-form-from-name")}
        <input
          type="text"
          autoComplete="off"
          maxLength={500}
          value={typed.fromName}
          onChange={(event) => change({ fromName: event.target.value })}
        />
      </label>
      <label>
        {words.text("page-form-subject")}
        <input
          type="text"
          autoComplete="off"
          maxLength={2000}
          value={typed.subject}
          onChange={(event) => change({ subject: event.target.value })}
        />
      </label>
      {empty ? (
        <p role="alert" className="mistake">
          {words.text("page-form-empty")}
        </p>
      ) : null}
      <button type="submit" className="button">
        {words.text("page-form-check")}
      </button>
    </form>
  );
}
