import type { ReactNode } from "react";
import { harmless } from "../locales/words";
import { useSession } from "./Session";
import { useWords } from "./Speech";

/** Which message this is about: the subject (at most two lines), who it says it is from, and when it came. */
export function About({
  subject,
  from,
  time,
}: {
  readonly subject: string;
  readonly from: string;
  readonly time: number | null;
}): ReactNode {
  const words = useWords();
  const { locale } = useSession();
  const shown = harmless(subject).trim();
  const sender = harmless(from).trim();
  return (
    <section className="about" aria-label={words.text("view-about-label")}>
      <b className="subject" dir="auto" title={shown.length > 60 ? shown : undefined}>
        {shown === "" ? words.text("view-no-subject") : shown}
      </b>
      <span className="from">
        <bdi>{sender === "" ? words.text("view-no-sender") : sender}</bdi>
        {time === null ? null : (
          <>
            {" · "}
            <time dateTime={new Date(time).toISOString()}>{dateAndTime(locale, time)}</time>
          </>
        )}
      </span>
    </section>
  );
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** "Mon 1 Jul 2024, 12:10", "2024年7月1日(月) 12:10": in the person's zone. */
export function dateAndTime(locale: string, time: number): string {
  let format = FORMATS.get(locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, {
      weekday: "short",
      year: "numeric",
      month: "short",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
    });
    FORMATS.set(locale, format);
  }
  return format.format(time);
}
