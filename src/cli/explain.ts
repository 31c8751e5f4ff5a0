/**
 * `honmono explain`: the whole chain for one message, from header field to verdict. The verdict comes from src/verify.ts; the
 * rooms on the way are asked again, with the same input, for what they handed on.
 */
import type { Authentication } from "../authentication/authentication";
import { inspect } from "../impersonation/inspect";
import type { Pointer } from "../knowledge/finding";
import { matchNotice } from "../knowledge/notices";
import { textOf, type Words } from "../locales/words";
import type { MessageId } from "../locales/messages.gen";
import { decodeWords } from "../message/encodedWords";
import { parseFile } from "../message/file";
import type { Message } from "../message/message";
import { linkLines, notCheckedText, reasonText } from "../report/text";
import { factsFrom } from "../verdict/facts";
import { RULES } from "../verdict/rules";
import type { Verification } from "../verdict/verification";
import { verify } from "../verify";
import { CHECK_SECTIONS, printable, readInput, toolsFor, unreadableText } from "./checker";
import { readCommandLine } from "./commandLine";
import { shownName } from "./fileName";
import { inputs, type Input } from "./inputs";
import { JUDGING_OPTIONS, readJudging, type Judging } from "./judging";
import { EXIT, type Command } from "./terminal";

export const explain: Command = async (args, terminal) => {
  const line = await readCommandLine(args, terminal, JUDGING_OPTIONS, CHECK_SECTIONS, "cli-help-explain");
  if (!line.ok) return line.exit;
  const { options, rest, words, wrong } = line;
  if (rest.length !== 1) return wrong(words.text("cli-one-file"));
  const read = readJudging(options, terminal, words);
  if (!read.ok) return wrong(read.text);
  if (rest[0] === "-" && terminal.stdinIsTerminal)
    terminal.err(`${words.text("cli-reading-stdin")}
`);
  for await (const [input] of inputs(rest, terminal.stdin)) {
    if (input === undefined) continue;
    const { text, readable } = await explained(input, read.judging, words);
    await terminal.out(text);
    // One message: the first of an mbox or a folder stands for it.
    return readable ? EXIT.allRead : EXIT.someUnreadable;
  }
  return EXIT.someUnreadable;
};

async function explained(input: Input, judging: Judging, words: Words): Promise<{ text: string; readable: boolean }> {
  const read = readInput(input);
  if (!read.ok) return { text: `${unreadableText(read.error, words)}\n`, readable: false };
  const parsed = await parseFile(read.bytes);
  if (!parsed.ok) return { text: `${unreadableText(parsed.error.id, words)}\n`, readable: false };
  const verification = await verify(
    { message: parsed.message, provenance: judging.provenance, organization: judging.organization },
    toolsFor(judging),
  );
  return { text: chain(shownName(input.file), parsed.message, verification, judging, words), readable: true };
}

/** Steps in the order of the pipeline. */
function chain(file: string, message: Message, verification: Verification, judging: Judging, words: Words): string {
  const { authentication } = verification;
  const page = new Chain(message, words);
  page.heading("explain-read", { file });
  page.line(words.text("explain-fields", { fields: message.header.fields.length, hops: message.received.length }));
  page.line(
    words.text(message.body === null ? "explain-no-body" : "explain-body", { links: message.body?.links.length ?? 0 }),
  );
  for (const limit of message.header.limits) page.line(words.text("explain-limit", { limit }));
  page.heading("explain-from");
  if (message.from.kind === "missing") page.line(words.text("explain-from-missing"));
  else {
    page.at({ kind: "field", index: message.from.field });
    page.line(
      words.text(message.from.kind === "single" ? "explain-from-single" : "explain-from-ambiguous", {
        address: verification.says.address,
      }),
    );
  }
  page.heading("explain-vouches");
  vouching(page, authentication, words);
  page.heading("explain-noticed");
  if (verification.findings.length === 0) page.line(words.text("explain-nothing"));
  for (const { id, weight, params, at } of verification.findings) {
    page.line(`[${words.text(`explain-weight-${weight}`)}] ${textOf(words, `finding-${id}`, params)} (${id})`);
    page.at(at);
  }
  page.heading("explain-wants");
  if (verification.requests.length === 0) page.line(words.text("explain-nothing"));
  for (const { id, params, at } of verification.requests) {
    page.line(`${textOf(words, `request-${id}`, params)} (${id})`);
    page.at(at);
  }
  for (const line of linkLines(verification.links, words)) page.line(line);
  page.heading("explain-notice");
  const notice = noticeOf(message, verification);
  page.line(
    notice === null
      ? words.text("explain-no-notice")
      : words.text("explain-notice-match", { id: notice.id, timing: notice.timing }),
  );
  if (verification.topic !== null) page.line(words.text("explain-topic", { topic: verification.topic }));
  page.heading("explain-not-checked");
  if (verification.notChecked.length === 0) page.line(words.text("explain-nothing"));
  for (const { id, reason } of verification.notChecked) page.line(notCheckedText(id, reason, words));
  page.heading("explain-rules");
  const impersonation = inspect(message, authentication, judging.organization);
  const facts = factsFrom(message, judging.provenance, judging.organization, authentication, impersonation, notice);
  for (const rule of RULES) {
    const holds = rule.when(facts);
    page.line(`${holds ? "→" : "·"} ${rule.id}${holds ? ` → ${rule.verdict}` : ""}`);
    if (holds) break;
  }
  page.heading("explain-verdict");
  page.line(words.text(`headline-${verification.verdict}`));
  page.line(reasonText(verification, words));
  page.line(
    words.text("report-versions", {
      engine: verification.versions.engine,
      data: verification.versions.data,
      reason: verification.reason.id,
    }),
  );
  return page.text();
}

function vouching(page: Chain, authentication: Authentication, words: Words): void {
  const { boundary, server, claimed, dkim, arc, proof } = authentication;
  if (boundary.kind === "trusted") {
    page.line(words.text("explain-trusted", { place: boundary.place }));
    page.at({ kind: "field", index: boundary.field });
    if (boundary.received !== null) {
      page.line(words.text("explain-entry", { ip: boundary.clientIp }));
      page.at({ kind: "field", index: boundary.received });
    }
  } else {
    page.line(textOf(words, `boundary-${boundary.why}`));
    if (boundary.field !== null) page.at({ kind: "field", index: boundary.field });
  }
  const result = server ?? claimed;
  if (result !== null) {
    const parts = [
      result.spf === null ? "" : `spf=${result.spf.result} (${result.spf.domain})`,
      ...result.dkim.map((one) => `dkim=${one.result} (${one.domain})`),
      result.dmarc === null ? "" : `dmarc=${result.dmarc.result} (${result.dmarc.headerFrom})`,
      result.compauth === null ? "" : `compauth=${result.compauth.result} (${result.compauth.reason})`,
    ];
    page.line(
      words.text(server === null ? "explain-claimed" : "explain-server", {
        result: parts.filter((part) => part !== "").join(" "),
      }),
    );
  }
  for (const one of dkim) {
    page.line(
      words.text("explain-signature", {
        domain: one.domain,
        selector: one.selector,
        result: words.text(`explain-result-${one.result}`),
      }),
    );
    if (one.why !== undefined) page.line(`  ${textOf(words, `dkim-why-${one.why}`)}`);
    page.at({ kind: "field", index: one.field });
  }
  if (dkim.length === 0) page.line(words.text("explain-no-signature"));
  if (arc.result !== "none") {
    page.line(
      words.text("explain-arc", {
        count: arc.instances,
        sealer: arc.sealer ?? "",
        result: words.text(`explain-result-${arc.result}`),
      }),
    );
    if (arc.why !== undefined) page.line(`  ${textOf(words, `arc-why-${arc.why}`)}`);
  }
  page.line(
    proof === null
      ? words.text("explain-no-proof")
      : words.text(`explain-proof-${proof.kind}`, { domain: proof.domain }),
  );
  if (authentication.failed) page.line(words.text("explain-failed"));
  if (authentication.excuse !== null) page.line(words.text(`explain-excuse-${authentication.excuse}`));
}

function noticeOf(message: Message, { says, authentication }: Verification): ReturnType<typeof matchNotice> {
  return matchNotice({
    address: says.address,
    subject: message.subject,
    text: message.body?.text ?? "",
    receivedAt: authentication.receivedAt,
    date: message.date,
  });
}

/** Characters of a field that are shown. */
const SHOWN = 160;

class Chain {
  private readonly lines: string[] = [];

  constructor(
    private readonly message: Message,
    private readonly words: Words,
  ) {}

  heading(id: MessageId, params: Readonly<Record<string, string>> = {}): void {
    if (this.lines.length > 0) this.lines.push("");
    this.lines.push(this.words.text(id, params));
  }

  line(text: string): void {
    this.lines.push(`  ${text}`);
  }

  /** The field or link that something rests on. */
  at(pointer: Pointer | undefined): void {
    if (pointer?.kind === "field") {
      const field = this.message.header.fields[pointer.index];
      if (field === undefined) return;
      const value = printable(decodeWords(field.value));
      this.lines.push(
        `      ${field.index + 1}  ${printable(field.name)}: ${value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}`,
      );
    } else if (pointer?.kind === "link") {
      const link = this.message.body?.links[pointer.index];
      if (link !== undefined) this.lines.push(`      ${printable(link.href).slice(0, SHOWN)}`);
    }
  }

  text(): string {
    return `${this.lines.join("\n")}\n`;
  }
}
