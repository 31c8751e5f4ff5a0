import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { SAMPLE_IDS, sampleLanguage, sampleTitle } from "../samples/samples";
import { useHandedFocus } from "../ui/focus";
import { HeadlineLevel } from "../ui/Heading";
import { Lazy } from "../ui/Lazy";
import { OpenMessage } from "../ui/OpenMessage";
import { Row } from "../ui/Row";
import { useSession } from "../ui/Session";
import { useWords } from "../ui/Speech";
import type { Verification } from "../verdict/verification";
import { DropZone } from "./DropZone";
import { Intro } from "./Intro";
import type { PageHost } from "./pageHost";
import { Where } from "./Where";

/** The stand-alone page: hand a message over on one side, read the verdict on the other. */
export function Page({
  host,
  onVerdict,
}: {
  readonly host: PageHost;
  /** Called when a verdict stands on the screen. */
  readonly onVerdict: () => void;
}): ReactNode {
  const words = useWords();
  const { configuration } = useSession();
  const page = useSyncExternalStore(host.subscribe, host.page);
  const [text, setText] = useState("");
  const [open, setOpen] = useState<"form" | "source" | "settings" | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLDivElement>(null);
  const selected = page.items.find((item) => item.id === page.selected);
  const { selected: selectedId } = page;
  useHandedFocus();

  useEffect(() => {
    document.title = `${words.text("page-title")} – Honmono`;
  }, [words]);
  useEffect(() => {
    if (configuration !== null) host.setOrganization(configuration.organization);
  }, [configuration, host]);
  const judged = selected?.state.kind === "read" && selected.state.verdict !== null;
  const shown = useRef<typeof selectedId>(null);
  // Where the result stands below the input (a phone), bring it into view; the focus stays where it is. Again when its first verdict
  // is there, since until then the page may be too short to be scrolled that far; not at a later one, after an answer was changed.
  useEffect(() => {
    if (selectedId === null || result.current === null || shown.current === selectedId) return;
    if (judged) shown.current = selectedId;
    if (result.current.getBoundingClientRect().top > window.innerHeight * 0.6)
      result.current.scrollIntoView({ block: "start" });
  }, [selectedId, judged]);
  const noteVerdict = useCallback(
    (verification: Verification) => {
      host.setVerdict(verification.verdict);
      onVerdict();
    },
    [host, onVerdict],
  );
  const toggle = (part: "form" | "source" | "settings"): void => setOpen(open === part ? null : part);

  return (
    <div className="page">
      <header className="page-top">
        <span className="brand">
          <Mark />
          Honmono<span lang="ja">本物</span>
        </span>
        <nav>
          <a href="mailbox.html">{words.text("page-samples")}</a>
          <button
            type="button"
            className="text-button"
            aria-expanded={open === "settings"}
            onClick={() => toggle("settings")}
          >
            {words.text("page-settings")}
          </button>
        </nav>
      </header>
      {open === "settings" ? (
        <section className="page-settings" aria-label={words.text("page-settings")}>
          <Lazy
            load={async () => (await import("../ui/SettingsView")).SettingsView}
            sections={["settings"]}
            props={{}}
          />
        </section>
      ) : null}
      <main className="page-grid">
        <div className="page-input">
          <h1 className="page-title">{words.text("page-title")}</h1>
          <p className="page-lead">{words.text("page-lead")}</p>
          <DropZone onFiles={(files) => void host.addFiles(files)} />
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void host.addText(text);
            }}
          >
            <label className="or" htmlFor="source">
              {words.text("page-paste")}
            </label>
            <textarea
              id="source"
              dir="ltr"
              value={text}
              spellCheck={false}
              autoComplete="off"
              placeholder="Received: from …"
              onChange={(event) => setText(event.target.value)}
            />
            <Where value={page.provenance} onChange={host.setProvenance} />
            <button type="submit" className={text.trim() === "" ? "button wide" : "button wide primary"}>
              {words.text("page-check")}
            </button>
          </form>
          {/* the help for the source speaks of the form below it */}
          <div className="rows">
            <div ref={source}>
              <Row
                title={words.text("page-source")}
                hint={words.text("page-source-hint")}
                open={open === "source"}
                onToggle={() => toggle("source")}
              >
                <Lazy load={async () => (await import("./SourceHelp")).SourceHelp} sections={["page"]} props={{}} />
              </Row>
            </div>
            <Row
              title={words.text("page-form")}
              hint={words.text("page-form-hint")}
              open={open === "form"}
              onToggle={() => toggle("form")}
            >
              <Lazy
                load={async () => (await import("./TypedForm")).TypedForm}
                sections={["page"]}
                props={{ onCheck: (typed) => void host.addTyped(typed) }}
              />
            </Row>
          </div>
          <section className="examples" aria-label={words.text("page-examples")}>
            <h2>{words.text("page-examples")}</h2>
            <div className="chips">
              {SAMPLE_IDS.map((id) => (
                <button
                  key={id}
                  type="button"
                  className="chip"
                  data-example={id}
                  aria-pressed={selected?.source.kind === "example" && selected.source.id === id}
                  onClick={() => void host.addExample(id, sampleLanguage(words.language))}
                >
                  {words.text(sampleTitle(id))}
                </button>
              ))}
            </div>
          </section>
          <p className="foot">{words.text("page-privacy")}</p>
        </div>
        <section
          className="page-result"
          ref={result}
          aria-label={selected === undefined ? undefined : words.text("page-result")}
        >
          {page.items.length > 1 ? (
            <Lazy
              load={async () => (await import("./MessageList")).MessageList}
              sections={["page", "samples"]}
              props={{ host, page }}
            />
          ) : null}
          {selected === undefined ? (
            <Intro onTry={() => void host.addExample("notice", sampleLanguage(words.language))} />
          ) : null}
          {selected?.state.kind === "error" ? (
            <section className="notice page-error" role="alert">
              <h2 className="headline">{words.text("page-error")}</h2>
              <p>
                {words.text(
                  `page-error-${selected.state.error.id}`,
                  "limit" in selected.state.error
                    ? { limit: selected.state.error.limit }
                    : "detail" in selected.state.error
                      ? { detail: selected.state.error.detail }
                      : {},
                )}
              </p>
              <p>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    setOpen("source");
                    // on a phone that row stands far above; the focus brings it into view
                    source.current?.querySelector("button")?.focus();
                  }}
                >
                  {words.text("page-source")}
                </button>
              </p>
            </section>
          ) : null}
          {selected === undefined || selected.state.kind === "error" ? null : (
            <>
              {selected.source.kind === "typed" ? (
                <section className="notice">
                  <h2 className="headline">{words.text("page-only-shown")}</h2>
                  <p>{words.text("page-form-said")}</p>
                </section>
              ) : null}
              <HeadlineLevel value={2}>
                <OpenMessage onVerification={noteVerdict} />
              </HeadlineLevel>
            </>
          )}
        </section>
      </main>
    </div>
  );
}

/** Our own drawing, as in assets/icon.svg: an envelope, looked at closely. */
function Mark(): ReactNode {
  return (
    <svg width="28" height="28" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect x="4" y="4" width="120" height="120" rx="26" fill="#12414f" />
      <path d="M24 40h80a6 6 0 0 1 6 6v42a6 6 0 0 1-6 6H24a6 6 0 0 1-6-6V46a6 6 0 0 1 6-6z" fill="#f7f3ea" />
      <g fill="none" stroke="#12414f" strokeLinecap="round" strokeLinejoin="round">
        <path d="m22 45 42 28 42-28" strokeWidth="8" />
        <path d="m96 96 14 14" strokeWidth="24" />
      </g>
      <circle cx="80" cy="80" r="31" fill="#12414f" />
      <circle cx="80" cy="80" r="20" fill="#f7f3ea" stroke="#e8603c" strokeWidth="10" />
      <path d="m97 97 13 13" stroke="#e8603c" strokeWidth="13" strokeLinecap="round" />
    </svg>
  );
}
