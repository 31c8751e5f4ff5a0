import { Component, useEffect, useState, type ReactNode } from "react";
import type { Section } from "../locales/messages.gen";
import { loadWords, type Words } from "../locales/words";
import { handFocus, useHandedFocus } from "./focus";
import { Speech, useWords } from "./Speech";

/** Sections that every view may speak, beside its own. */
const ALWAYS: readonly Section[] = ["verdict", "view"];

/**
 * A part that is fetched when it is opened: its code and its sentences together. Says so when it cannot be loaded, and
 * can be tried again (a dead link in the pane helps nobody).
 */
export function Lazy<P extends object>({
  load,
  sections,
  props,
  quiet = false,
}: {
  readonly load: () => Promise<(props: P) => ReactNode>;
  readonly sections: readonly Section[];
  readonly props: P;
  /** Not asked for by the person: says nothing while it comes, or when it does not. */
  readonly quiet?: boolean;
}): ReactNode {
  const words = useWords();
  const [part, setPart] = useState<{ view: (props: P) => ReactNode; words: Words } | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const { language } = words;

  useEffect(() => {
    let current = true;
    const fetchPart = async (): Promise<void> => {
      try {
        const [view, loaded] = await Promise.all([load(), loadWords(language, [...ALWAYS, ...sections])]);
        if (!current) return;
        setPart({ view, words: loaded });
        setFailed(false);
      } catch (error) {
        console.error(error);
        if (current) setFailed(true);
      }
    };
    void fetchPart();
    return () => {
      current = false;
    };
    // `load` and `sections` are constants of the caller
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [language, attempt]);

  useHandedFocus();

  if (quiet && part === null) return null;
  if (failed)
    return (
      <p className="note" role="alert">
        {words.text("view-failed")}{" "}
        <button
          type="button"
          className="text-button"
          onClick={(event) => {
            // to what comes in place of this note
            const around = event.currentTarget.parentElement?.parentElement;
            const at = [...(around?.children ?? [])].findIndex((one) => one.contains(event.currentTarget));
            handFocus(event.currentTarget, () => (around?.children[at] as HTMLElement | undefined) ?? null);
            setAttempt(attempt + 1);
          }}
        >
          {words.text("view-again")}
        </button>
      </p>
    );
  if (part === null)
    return (
      <p className="note quiet" role="status">
        {words.text("view-loading")}
      </p>
    );
  const View = part.view;
  return (
    <Speech value={part.words}>
      <View {...props} />
    </Speech>
  );
}

/** Keeps one broken part from taking the verdict off the screen. */
export class Fence extends Component<
  { readonly children: ReactNode; readonly broken: (text: string) => ReactNode },
  { readonly text: string | null }
> {
  override state: { readonly text: string | null } = { text: null };

  static getDerivedStateFromError(error: unknown): { text: string } {
    return { text: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    return this.state.text === null ? this.props.children : this.props.broken(this.state.text);
  }
}
