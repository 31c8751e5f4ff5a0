/**
 * A report to print or to hand on: one HTML file without script, pictures or anything fetched. Everything from the mail is escaped,
 * made harmless and set apart in its own direction (<bdi>).
 */
import type { NextSteps } from "../guidance/nextSteps";
import { harmless, type Part, type Words } from "../locales/words";
import type { MessageId } from "../locales/messages.gen";
import type { Message } from "../message/message";
import type { Params } from "../knowledge/finding";
import type { Verification } from "../verdict/verification";
import type { HeaderAnalysis } from "./analysis";
import { KEEP, redactorFor, type Redactor } from "./redact";
import { requestsToTell } from "./requests";
import { linkLines, notCheckedText, ownNoticeText, senderParams, senderState } from "./text";
import { durationText, timeText } from "./times";

export interface HtmlReport {
  readonly message: Message;
  readonly verification: Verification;
  readonly analysis: HeaderAnalysis | null;
  readonly next: NextSteps | null;
  /** Sections verdict, authentication, report and analysis. */
  readonly words: Words;
  /** Hide addresses of people. */
  readonly redact: boolean;
  /** When the report was made; ms since 1970. */
  readonly now: number;
  /** Locale for dates; the one of the words where it is left out. */
  readonly locale?: string;
}

/** Fields and hops that are printed; the rest is counted. A printed page ends somewhere. */
const MOST_ROWS = 500;

const SENDER_VALUES = {
  shown: "report-shown-value",
  unproven: "report-unproven-value",
  failed: "report-failed-value",
} as const;

const STYLE = `
body{font:14px/1.5 "Segoe UI","Hiragino Sans","Noto Sans CJK JP","Noto Sans",sans-serif;color:#1b1a19;background:#fff;max-width:46em;margin:2em auto;padding:0 1em}
h1{font-size:1.5em;margin:.2em 0}h2{font-size:1.1em;margin:1.6em 0 .4em;border-bottom:1px solid #8a8886}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.2em .6em .2em 0;overflow-wrap:anywhere}th{font-weight:600;white-space:nowrap}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1em;margin:.4em 0}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
b{font-weight:600}.quiet{color:#605e5c}small{font-size:.85em}
@media(max-width:30em){dl{grid-template-columns:1fr}}
@media print{body{margin:0;max-width:none}h2,tr,li{break-inside:avoid}}`;

/** The whole document as text. `analysis` and `next` are left out where they are null. */
export function htmlReport(report: HtmlReport): string {
  const { words, verification, message, analysis, next } = report;
  const locale = report.locale ?? words.language;
  const page = new Page(words, report.redact ? redactorFor(message) : KEEP);
  const { about, says, sentBy, reason, links, findings, notChecked, versions } = verification;
  page.raw(`<p class="quiet">${page.words("report-made", { time: timeText(report.now, "local", locale) })}</p>`);
  page.raw(`<h1>${page.words(`headline-${verification.verdict}`)}</h1>`);
  page.raw(`<p>${page.optional(`reason-${reason.id}`, reason.params)}</p>`);
  const own = ownNoticeText(verification, words);
  if (own !== undefined) page.raw(`<p>${page.value(own)}</p>`);
  if (verification.verdict.startsWith("microsoft-")) page.raw(`<p>${page.words("report-scope")}</p>`);
  page.raw("<dl>");
  page.pair("report-label-subject", about.subject);
  if (about.time !== null) page.pair("report-label-time", timeText(about.time, "local", locale));
  page.pair("report-label-says", `${says.displayName} ${says.address}`.trim());
  const sender = senderState(verification);
  const senderValues = senderParams(verification, words);
  page.pair(
    "report-label-sent-by",
    sender === "known"
      ? `${senderValues.domain} – ${senderValues.class}`
      : words.text(SENDER_VALUES[sender], senderValues),
  );
  if (sentBy.service !== null) page.pair("report-label-service", sentBy.service);
  page.raw("</dl>");
  page.list(
    "report-label-asks",
    requestsToTell(verification).map(({ id, params }) => page.optional(`request-${id}`, params)),
  );
  page.list(
    "report-label-links",
    linkLines(links, words).map((line) => page.value(line)),
  );
  if (next !== null)
    page.list("report-label-next", [
      ...next.steps.map((step) => page.value(step)),
      ...next.links.map(({ text, href }) => `${page.value(text)}: ${page.value(href)}`),
    ]);
  page.list(
    "report-label-findings",
    findings.map(({ id, params }) => page.optional(`finding-${id}`, params)),
  );
  page.list(
    "report-label-not-checked",
    notChecked.map(({ id, reason: why }) => page.value(notCheckedText(id, why, words))),
  );
  if (analysis !== null) header(page, analysis, words, locale);
  page.raw(
    `<p class="quiet"><small>${page.words("report-versions", { engine: versions.engine, data: versions.data, reason: reason.id })}</small></p>`,
  );
  const title = escapeHtml(words.text("report-title", { headline: words.text(`headline-${verification.verdict}`) }));
  return `<!doctype html>
<html lang="${words.language}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${page.lines.join("\n")}
</main>
</body>
</html>
`;
}

function header(page: Page, analysis: HeaderAnalysis, words: Words, locale: string): void {
  page.list(
    "analysis-marks",
    analysis.marks.map(
      ({ id, params, believed }) =>
        `${page.optional(`mark-${id}`, params)}${believed ? "" : ` <span class="quiet">${page.words("mark-claimed")}</span>`}`,
    ),
  );
  page.table(
    "analysis-hops",
    ["hop-number", "hop-from", "hop-by", "hop-time", "hop-delay", "hop-tls"],
    analysis.hops.hops.map((hop) => [
      String(hop.number),
      `${hop.from} ${hop.fromIp}`.trim(),
      hop.by,
      hop.time === null
        ? words.text("hop-unknown-time", { text: hop.dateText })
        : timeText(hop.time, hop.zoneMinutes ?? 0, locale),
      hop.delay === null ? "" : durationText(hop.delay, words),
      hop.tls,
    ]),
  );
  const codes = analysis.antispam.flatMap((report) =>
    report.entries
      .filter(({ words: known, code }) => known !== null || code !== null)
      .map(({ key, value, words: known, code }) => [
        known !== null && words.has(known) ? words.text(known) : key,
        code === null
          ? value
          : code.words !== null && words.has(code.words)
            ? `${value} – ${words.text(code.words)}`
            : words.text("analysis-unknown-value", { value }),
        words.text(`status-${report.status}`),
      ]),
  );
  page.table("analysis-antispam", [], codes);
  const fields = analysis.fields.map(({ name, value }) => [name, page.redactor.field(name.toLowerCase(), value)]);
  page.table("analysis-fields", [], fields);
}

/** Collects lines of HTML; whatever goes through `value`, `words` or `optional` is escaped. */
class Page {
  readonly lines: string[] = [];

  constructor(
    private readonly language: Words,
    readonly redactor: Redactor,
  ) {}

  raw(line: string): void {
    this.lines.push(line);
  }

  /** Text of the mail or the data. */
  value(text: string): string {
    return `<bdi>${escapeHtml(harmless(this.redactor.text(text)))}</bdi>`;
  }

  words(id: MessageId, params: Params = {}): string {
    return this.language
      .parts(id, params)
      .map((part) => this.part(part))
      .join("");
  }

  optional(id: string, params: Params): string {
    return this.language.has(id) ? this.words(id, params) : escapeHtml(id);
  }

  pair(label: MessageId, value: string): void {
    if (value !== "") this.raw(`<dt>${this.words(label)}</dt><dd>${this.value(value)}</dd>`);
  }

  /** `items` are HTML. */
  list(heading: MessageId, items: readonly string[]): void {
    if (items.length === 0) return;
    this.raw(`<h2>${this.words(heading)}</h2>`);
    this.raw(
      `<ul>${items
        .slice(0, MOST_ROWS)
        .map((item) => `<li>${item}</li>`)
        .join("\n")}</ul>`,
    );
    this.rest(items.length);
  }

  /** `rows` are texts. */
  table(heading: MessageId, columns: readonly MessageId[], rows: readonly (readonly string[])[]): void {
    if (rows.length === 0) return;
    this.raw(`<h2>${this.words(heading)}</h2>`);
    this.raw("<table>");
    if (columns.length > 0)
      this.raw(
        `<thead><tr>${columns.map((column) => `<th scope="col">${this.words(column)}</th>`).join("")}</tr></thead>`,
      );
    this.raw("<tbody>");
    for (const [first = "", ...others] of rows.slice(0, MOST_ROWS))
      this.raw(
        `<tr><th scope="row">${this.value(first)}</th>${others.map((cell) => `<td>${this.value(cell)}</td>`).join("")}</tr>`,
      );
    this.raw("</tbody></table>");
    this.rest(rows.length);
  }

  private rest(count: number): void {
    if (count > MOST_ROWS) this.raw(`<p>${this.words("report-more-rows", { count: count - MOST_ROWS })}</p>`);
  }

  private part({ kind, text }: Part): string {
    return kind === "words" ? escapeHtml(text) : `<b>${this.value(text)}</b>`;
  }
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
