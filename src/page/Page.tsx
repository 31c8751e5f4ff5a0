import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { SAMPLE_IDS, sampleLanguage, sampleTitle } from "../samples/samples";
import { Lazy } from "../ui/Lazy";
import { OpenMessage } from "../ui/OpenMessage";
import { Row } from "../ui/Row";
import { useSession } from "../ui/Session";
import { useWords } from "../ui/Speech";
import type { Verification } from "../verdict/verification";
import { DropZone } from "./DropZone";
import { Intro } from "./Intro";
import { MessageList } from "./MessageList";
import type { PageHost } from "./pageHost";
import { TypedForm } from "./TypedForm";
import { Where } from "./Where";

/** The stand-alone page: hand a message over on one side, read the verdict on the other. */
export function Page({ host }: { readonly host: PageHost }): ReactNode {
  const words = useWords();
  const { configuration } = useSession();
  const page = useSyncExternalStore(host.subscribe, host.page);
  const [text, setText] = useState("");
  const [open, setOpen] = useState<"form" | "source" | "settings" | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const selected = page.items.find((item) => item.id === page.selected);
  const { selected: selectedId } = page;

  useEffect(() => {
    document.title = `${words.text("page-title")} – Honmono`;
  }, [words]);
  useEffect(() => {
    if (configuration !== null) host.setOrganization(configuration.organization);
  }, [configuration, host]);
  // where the result stands below the input (a phone), bring it into view; the focus stays where it is
  useEffect(() => {
    if (selectedId === null || result.current === null) return;
    if (result.current.getBoundingClientRect().top > window.innerHeight * 0.6)
      result.current.scrollIntoView({ block: "start" });
  }, [selectedId]);
  const noteVerdict = useCallback((verification: Verification) => host.setVerdict(verification.verdict), [host]);
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
      <div className="page-grid">
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
              value={text}
              spellCheck={false}
              autoComplete="off"
              placeholder="Received: from …"
              onChange={(event) => setText(event.target.value)}
            />
            <Where value={page.provenance} onChange={host.setProvenance} />
            <Button type="submit" appearance="primary" className="wide primary">
              {words.text("page-check")}
            </Button>
          </form>
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
          <div className="rows">
            <Row
              title={words.text("page-form")}
              hint={words.text("page-form-hint")}
              open={open === "form"}
              onToggle={() => toggle("form")}
            >
              <TypedForm onCheck={(typed) => void host.addTyped(typed)} />
            </Row>
            <Row
              title={words.text("page-source")}
              hint={words.text("page-source-hint")}
              open={open === "source"}
              onToggle={() => toggle("source")}
            >
              <Lazy load={async () => (await import("./SourceHelp")).SourceHelp} sections={["page"]} props={{}} />
            </Row>
          </div>
          <p className="foot">{words.text("page-privacy")}</p>
        </div>
        <div className="page-result" ref={result}>
          {page.items.length > 1 ? <MessageList host={host} page={page} /> : null}
          {selected === undefined ? (
            <Intro onTry={() => void host.addExample("notice", sampleLanguage(words.language))} />
          ) : null}
          {selected?.state.kind === "error" ? (
            <section className="notice page-error" role="alert">
              <h2>{words.text("page-error")}</h2>
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
                <button type="button" className="text-button" onClick={() => setOpen("source")}>
                  {words.text("page-source")}
                </button>
              </p>
            </section>
          ) : null}
          {selected === undefined || selected.state.kind === "error" ? null : (
            <>
              {selected.source.kind === "typed" ? (
                <section className="notice">
                  <h2>{words.text("page-only-shown")}</h2>
                  <p>{words.text("page-form-said")}</p>
                </section>
              ) : null}
              <OpenMessage onVerification={noteVerdict} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

/** Our mark: a letter with a magnified line. No shield, lock or tick, and nothing of Microsoft's. */
function Mark(): ReactNode {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x="2.5" y="5" width="19" height="14" rx="2.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path
        d="m3.5 7 8.500 6.500L20.500 7"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
    </svg>
  );
}
