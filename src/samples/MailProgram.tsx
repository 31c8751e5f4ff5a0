import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { dateAndTime } from "../ui/About";
import { HeadlineLevel } from "../ui/Heading";
import { OpenMessage } from "../ui/OpenMessage";
import { useSession } from "../ui/Session";
import { useWords } from "../ui/Speech";
import { openItem } from "../ui/openItem";
import type { SampleHost, SampleMessage } from "./sampleHost";
import { sampleLanguage } from "./samples";

/** A mail program: the list, the message, and the pane at the width it has in Outlook. */
export function MailProgram({ host }: { readonly host: SampleHost }): ReactNode {
  const words = useWords();
  const { locale } = useSession();
  const selected = useSyncExternalStore(host.subscribe, host.selected);
  const [messages, setMessages] = useState<readonly SampleMessage[]>([]);
  const language = sampleLanguage(words.language);

  useEffect(() => {
    document.title = `${words.text("mailbox-title")} – Honmono`;
  }, [words]);
  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      const all = await host.messages(language);
      if (!current) return;
      setMessages(all);
      const wanted = host.selected() ?? "notice";
      host.select(all.find((one) => one.id === wanted) ?? null);
    };
    void load();
    return () => {
      current = false;
    };
  }, [host, language]);

  const open = messages.find((one) => one.id === selected);
  return (
    <div className="mailbox">
      <header className="mailbox-top">
        <h1>{words.text("mailbox-title")}</h1>
        <span className="quiet">{words.text("mailbox-lead")}</span>
        <a href="index.html">{words.text("mailbox-page")}</a>
      </header>
      <nav className="mailbox-list" aria-label={words.text("mailbox-list")}>
        <h2>{words.text("mailbox-inbox")}</h2>
        <ul>
          {messages.map((one) => {
            const item = openItem(one.message);
            return (
              <li key={one.id}>
                <button
                  type="button"
                  className="mail"
                  data-sample={one.id}
                  aria-current={one.id === selected ? "true" : undefined}
                  onClick={() => host.select(one)}
                >
                  <span className="mail-from">{item.fromName || item.fromAddress}</span>
                  <span className="mail-time">
                    {item.time === null
                      ? ""
                      : new Intl.DateTimeFormat(locale, { dateStyle: "short" }).format(item.time)}
                  </span>
                  <span className="mail-subject" dir="auto">
                    {item.subject}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </nav>
      <main className="mailbox-message" aria-label={words.text("mailbox-message")}>
        {open === undefined ? null : <Reading message={open} locale={locale} />}
      </main>
      <aside className="mailbox-pane" aria-label={words.text("mailbox-pane")}>
        <HeadlineLevel value={2}>
          <OpenMessage />
        </HeadlineLevel>
      </aside>
    </div>
  );
}

function Reading({
  message: { message },
  locale,
}: {
  readonly message: SampleMessage;
  readonly locale: string;
}): ReactNode {
  const words = useWords();
  const item = openItem(message);
  return (
    <>
      <h2 className="reading-subject" dir="auto">
        {item.subject}
      </h2>
      <div className="reading-from">
        <span className="initial" aria-hidden="true">
          {[...(item.fromName || item.fromAddress)][0]}
        </span>
        <span>
          <b>
            <bdi>{item.fromName}</bdi>
          </b>{" "}
          <bdi dir="ltr" className="quiet">
            &lt;{item.fromAddress}&gt;
          </bdi>
          <span className="quiet small block">
            {words.text("mailbox-to", { address: message.to[0]?.address ?? "" })}
            {item.time === null ? "" : ` · ${dateAndTime(locale, item.time)}`}
          </span>
        </span>
      </div>
      <div className="reading-text" dir="auto">
        {(message.body?.text ?? "").split("\n").map((line, at) => (
          // lines of a fixed text
          <p key={at}>{line}</p>
        ))}
      </div>
    </>
  );
}
