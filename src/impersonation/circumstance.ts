import type { Authentication } from "../authentication/authentication";
import { isFreeMail } from "../knowledge/freeMail";
import { registrableDomain } from "../knowledge/domains";
import { firstField } from "../message/fields";
import type { Message } from "../message/message";
import { foldShort, isOurs, readShort } from "./brand";
import type { Circumstance, Sender } from "./impersonation";
import { holdsMore, type Word } from "./lexicon";
import type { OwnText } from "./ownText";
import type { WrittenPart } from "./writtenPart";

/** How the mail came about, as far as it bears on whether its text is the sender's own claim. */
export interface Situation {
  readonly answer: boolean;
  readonly forward: boolean;
  /** Nearly all of the text is quoted or passed on, or some is in a mail that neither answers nor passes on by its subject. */
  readonly passed: boolean;
  readonly list: boolean;
  readonly report: boolean;
  readonly ownOrganization: boolean;
  readonly aboutFakes: boolean;
  /** First sender named in a block that is passed on, where that is Microsoft or the subject names it. */
  readonly forwardedFrom: string | null;
}

/** Subjects' prefixes of answers and forwards as mail programs of 16 languages and their neighbours write them. */
const ANSWER =
  /^(?:re|aw|antw|antwort|sv|vs|r|rif|res|ynt|odp|ref|отв|ответ|回复|答复|回覆|返信|답장|회신|رد)\s?(?:\[\d{1,3}\])?\s?[:：]/;
const FORWARD =
  /^(?:fw|fwd|wg|tr|rv|enc|doorst|pd|i|ilt|vb|vl|fs|пересл|переслано|转发|轉寄|轉發|転送|전달|إعادة توجيه|تحويل)\s?(?:\[\d{1,3}\])?\s?[:：]/;

/** `part` and `own` are the sender's own words, quoted ones left out: an answer that quotes a notice is no notice. */
export function situationOf(
  message: Message,
  authentication: Authentication,
  sender: Sender,
  part: WrittenPart,
  own: OwnText,
): Situation {
  const { plain: subject, words } = foldShort(message.subject.slice(0, 500));
  const { quotedFrom } = part;
  const traced =
    message.received.length === 0 || has(message, "in-reply-to") || has(message, "references") || quotedFrom !== null;
  const answer = traced && ANSWER.test(subject);
  const passedOn = part.passedOn && quotedFrom !== null;
  return {
    answer,
    forward: passedOn || (FORWARD.test(subject) && (traced || mayHoldMessage(message))),
    passed: passedOn || (!part.whole && !answer && (part.passedOn || !FORWARD.test(subject))),
    list:
      has(message, "list-id") &&
      (has(message, "list-post") ||
        has(message, "x-mailing-list") ||
        has(message, "mailing-list") ||
        /\b(?:mailman|listserv|ezmlm|majordomo|sympa|google ?groups)/i.test(
          value(message, "x-mailing-list") +
            value(message, "list-help") +
            value(message, "list-unsubscribe") +
            value(message, "x-mailman-version"),
        )),
    report: authentication.excuse === "delivery-report" || isReport(message),
    ownOrganization:
      isOwnOrganization(message, sender) &&
      !authentication.failed &&
      !(authentication.boundary.kind === "trusted" && authentication.proof === null),
    aboutFakes: writesAboutFakes(words, own),
    forwardedFrom: passedOn && (namesOurs(quotedFrom) || namesOurs(message.subject)) ? quotedFrom : null,
  };
}

const namesOurs = (text: string): boolean => readShort(text).words.some(isOurs);

/** Whether what is passed on may be attached, or is not at hand. */
function mayHoldMessage({ body }: Message): boolean {
  return (
    body === null ||
    body.attachments.some(({ type, name }) => type === "message/rfc822" || /\.(?:eml|msg)$/i.test(name))
  );
}

/**
 * The circumstances that excuse a claim made in subject or text, the weightiest first.
 *
 * @param claimedByOther the claim is read in what was quoted or passed on alone
 */
export function circumstancesOf(situation: Situation, claimedByOther: boolean): readonly Circumstance[] {
  const all: Circumstance[] = [];
  if (situation.forwardedFrom !== null || claimedByOther) all.push("forwarded");
  if (situation.report) all.push("delivery-report");
  if (situation.aboutFakes) all.push("quotes-a-fake");
  if (situation.ownOrganization) all.push("own-organization");
  if (situation.list) all.push("mailing-list");
  return all;
}

const has = (message: Message, key: string): boolean => firstField(message.header, key) !== null;
const value = (message: Message, key: string): string => firstField(message.header, key)?.value.slice(0, 300) ?? "";

/** RFC 3464 reports, and Exchange's own: "Microsoft Outlook" <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@…>. */
function isReport(message: Message): boolean {
  if (message.from.kind !== "single") return false;
  const type = value(message, "content-type").toLowerCase();
  const local = message.from.mailbox.local.toLowerCase();
  if (/^microsoftexchange[0-9a-f]{32}$/.test(local)) return true;
  const daemon = local === "postmaster" || local === "mailer-daemon" || local === "mailerdaemon";
  const structured =
    type.startsWith("multipart/report") ||
    has(message, "x-ms-exchange-message-is-ndr") ||
    has(message, "x-failed-recipients");
  return daemon && (structured || message.returnPath === "" || message.returnPath === "<>");
}

/**
 * From and To lie under one domain that is not a mail service's. The same address on both sides is left out: that is how
 * fakes are sent to hidden recipients.
 */
function isOwnOrganization(message: Message, sender: Sender): boolean {
  if (message.from.kind !== "single" || sender.class !== "unrelated" || isFreeMail(sender.domain)) return false;
  const own = sender.registrable;
  const from = message.from.mailbox.address.toLowerCase();
  return (
    own !== "" &&
    message.to.some((to) => to.address.toLowerCase() !== from && registrableDomain(to.domain) === own) &&
    !message.to.some((to) => to.address.toLowerCase() === from)
  );
}

/** The subject writes about fakes, or the text does so more than once. */
function writesAboutFakes(subject: readonly Word[], own: OwnText): boolean {
  return subject.some(({ tags }) => tags.has("fake")) || holdsMore(own.begin, "fake", 1);
}
