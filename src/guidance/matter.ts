import type { Topic } from "../knowledge/notices";
import type { PageId } from "../knowledge/links";
import { eventOf, hasCome, TIMELINE, type Day } from "../knowledge/timeline";
import { sentence, type Sentence } from "./sentence";

/** What is true about the retirement, whoever wrote about it: said under a fake too. */
export interface Matter {
  readonly topic: Topic;
  readonly sentences: readonly Sentence[];
  /** The dates, oldest first; plans that were given up are among them and say so. */
  readonly dates: readonly {
    readonly day: Day;
    readonly sentence: Sentence;
    readonly past: boolean;
    readonly superseded: boolean;
  }[];
  readonly pages: readonly PageId[];
}

const SCOPES: Readonly<Record<Topic, { readonly events: readonly string[]; readonly pages: readonly PageId[] }>> = {
  "basic-auth-2024": {
    events: ["oc-announce", "oc-emails", "oc-cutoff"],
    pages: ["outlookcom-modern-auth", "outlookcom-cannot-connect", "outlookcom-settings"],
  },
  "exchange-basic-auth": {
    events: ["exo-start", "exo-off"],
    pages: ["exchange-basic-auth", "exchange-start-here"],
  },
  "smtp-auth": {
    events: ["smtp-1", "smtp-2", "smtp-3", "smtp-3a", "smtp-3b", "smtp-3c", "hve"],
    pages: ["smtp-auth-timeline", "device-setup", "high-volume-email"],
  },
  ews: {
    events: ["ews-2026-08", "ews-2026-10", "ews-2027-04"],
    pages: ["ews-retirement", "ews-allowed"],
  },
};

/** `now` is today: unlike a notice, the matter is told as it stands on the day of reading. */
export function matterOf(topic: Topic, now: number): Matter {
  const { events, pages } = SCOPES[topic];
  return {
    topic,
    sentences: [sentence("matter-real"), ...sentencesOf(topic, now)],
    dates: TIMELINE.filter((event) => events.includes(event.id)).map((event) => ({
      day: event,
      sentence: sentence(`event-${event.id}`),
      past: hasCome(event.id, now),
      superseded: event.superseded,
    })),
    pages,
  };
}

function sentencesOf(topic: Topic, now: number): readonly Sentence[] {
  switch (topic) {
    case "basic-auth-2024": {
      const over = hasCome("oc-cutoff", now);
      return [
        sentence(over ? "matter-basic-auth-2024-after" : "matter-basic-auth-2024-before", {
          days: { cutoff: eventOf("oc-cutoff") },
        }),
        ...(over ? [sentence("matter-basic-auth-2024-works"), sentence("matter-basic-auth-2024-no-new-date")] : []),
      ];
    }
    case "exchange-basic-auth":
      return [sentence("matter-exchange-basic-auth", { days: { off: eventOf("exo-off") } })];
    case "smtp-auth":
      return [
        sentence(hasCome("smtp-3a", now) ? "matter-smtp-auth-after" : "matter-smtp-auth-before", {
          days: { off: eventOf("smtp-3a") },
        }),
        sentence("matter-smtp-auth-last", { days: { last: eventOf("smtp-3c") } }),
        sentence("matter-smtp-auth-superseded", { days: { replanned: eventOf("smtp-3") } }),
      ];
    case "ews": {
      const days = { block: eventOf("ews-2026-10"), end: eventOf("ews-2027-04") };
      const { block, end } = days;
      const said = hasCome("ews-2027-04", now)
        ? sentence("matter-ews-after", { days: { end } })
        : hasCome("ews-2026-10", now)
          ? sentence("matter-ews-during", { days })
          : sentence("matter-ews-before", { days: { block } });
      return [said, sentence("matter-ews-people")];
    }
  }
}
