import { useId, useRef, useState, type ReactNode } from "react";
import { useWords } from "../ui/Speech";
import { typedSender } from "./typedSender";

interface Typed {
  readonly fromName: string;
  readonly fromAddress: string;
  readonly subject: string;
}

/** For a person who has only what a phone or a sheet of paper shows. */
export function TypedForm({ onCheck }: { readonly onCheck: (typed: Typed) => void }): ReactNode {
  const words = useWords();
  const [typed, setTyped] = useState<Typed>({ fromName: "", fromAddress: "", subject: "" });
  const [mistake, setMistake] = useState<"page-form-empty" | "page-form-not-address" | null>(null);
  const address = useRef<HTMLInputElement>(null);
  const what = useId();
  const change = (part: Partial<Typed>): void => {
    setTyped({ ...typed, ...part });
    setMistake(null);
  };
  // both are mended in the first place
  const refuse = (why: typeof mistake): void => {
    setMistake(why);
    address.current?.focus();
  };
  return (
    <form
      className="typed"
      onSubmit={(event) => {
        event.preventDefault();
        const fromName = typed.fromName.trim();
        const subject = typed.subject.trim();
        const from = typed.fromAddress.trim();
        const sender = from === "" ? { name: "", address: "" } : typedSender(from);
        if (sender === null) return refuse("page-form-not-address");
        if (from === "" && subject === "" && fromName === "") return refuse("page-form-empty");
        onCheck({ fromName: fromName === "" ? sender.name : fromName, fromAddress: sender.address, subject });
      }}
    >
      <p>{words.text("page-form-lead")}</p>
      <label>
        {words.text("page-form-from-address")}
        <input
          ref={address}
          type="text"
          inputMode="email"
          aria-invalid={mistake !== null}
          aria-describedby={mistake === null ? undefined : what}
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
      {mistake === null ? null : (
        <p id={what} role="alert" className="mistake">
          {words.text(mistake)}
        </p>
      )}
      <button type="submit" className="button">
        {words.text("page-form-check")}
      </button>
    </form>
  );
}
