import { createContext, useContext, type ReactNode } from "react";
import type { Params } from "../knowledge/finding";
import type { Words } from "../locales/words";
import { Value } from "./Host";

export { textOf } from "../locales/words";

const Spoken = createContext<Words | null>(null);

/** Gives the sentences of the chosen language to everything inside. */
export const Speech = Spoken.Provider;

/** The sentences of the chosen language. Throws outside <Speech>: a mistake of ours, never a person's. */
export function useWords(): Words {
  const words = useContext(Spoken);
  if (words === null) throw new Error("no <Speech> around this view");
  return words;
}

/** A sentence with its inserted values in bold, each bidi-isolated, host names broken at their dots. */
export function Sentence({ id, params }: { readonly id: string; readonly params?: Params }): ReactNode {
  const words = useWords();
  if (!words.has(id)) return id;
  let at = 0;
  return words.parts(id, params).map((part) => {
    const key = at++;
    return part.kind === "words" ? <span key={key}>{part.text}</span> : <Value key={key} text={part.text} />;
  });
}
