import { useState, type ReactNode } from "react";
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
  const change = (part: Partial<Typed>): void => {
    setTyped({ ...typed, ...part });
    setMistake(null);
  };
  return (
    <form
      className="typed"
      onSubmit={(event) => {
        event.preventDefault();
        const fromName = typed.fromName.trim();
        const subject = typed.subject.trim();
        const address = typed.fromAddress.trim();
        const sender = address === "" ? { name: "", address: "" } : typedSender(address);
        if (sender === null) return setMistake("page-form-not-address");
        if (address === "" && subject === "" && fromName === "") return setMistake("page-form-empty");
        onCheck({ fromName: fromName === "" ? sender.name : fromName, fromAddress: sender.address, subject });
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
      {mistake === null ? null : (
        <p role="alert" className="mistake">
          {words.text(mistake)}
        </p>
      )}
      <button type="submit" className="button">
        {words.text("page-form-check")}
      </button>
    </form>
  );
}
