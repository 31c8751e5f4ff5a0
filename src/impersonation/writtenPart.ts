/**
 * What the sender wrote himself, apart from what he quotes or passes on. A claim in a quotation is not the sender's.
 */
import { wordsOf } from "./lexicon";
import { plainLetters } from "./plainLetters";

export interface WrittenPart {
  /** The sender's own words. */
  readonly own: string;
  /** The sender line of the first mail passed on or answered below ("Microsoft account team <…>"); null where there is none. */
  readonly quotedFrom: string | null;
  /** True where the sender's own words are (almost) none beside what is quoted or passed on. */
  readonly passedOn: boolean;
  /** True where nothing is quoted: `own` is the whole text. */
  readonly whole: boolean;
}

/** Names of the header lines in a quoted block, as mail programs of 16 languages write them. */
const FROM =
  /^(?:from|von|de|da|van|od|från|gönderen|kimden|от|от кого|差出人|送信元|送信者|发件人|寄件者|寄件人|보낸 사람|보낸사람|من|expéditeur|mittente|remitente|afzender|nadawca|avsändare|отправитель)\s?[:：]/;
const SENT =
  /^(?:sent|date|gesendet|datum|envoyé|enviado|enviado el|enviada em|data|fecha|inviato|inviato il|verzonden|wysłano|skickat|gönderildi|gönderilme tarihi|tarih|отправлено|дата|送信日時|日付|日時|发送时间|发送日期|日期|寄件日期|보낸 날짜|날짜|تاريخ الإرسال|التاريخ|تم الإرسال|to|an|à|para|a|aan|do|till|kime|alıcı|кому|宛先|收件人|收件者|받는 사람|إلى|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|ämne|konu|тема|件名|主题|主旨|제목|الموضوع)\s?[:：]/;

const LONGEST_TEXT = 200_000;

/** @param text visible text of the body, lines kept */
export function writtenPart(text: string): WrittenPart {
  const lines = text.slice(0, LONGEST_TEXT).split("\n");
  const own: string[] = [];
  let quotedFrom: string | null = null;
  for (let place = 0; place < lines.length; place++) {
    const line = (lines[place] ?? "").trim();
    if (line.startsWith(">")) continue;
    if (FROM.test(unmarked(line)) && lines.slice(place + 1, place + 6).some((next) => SENT.test(unmarked(next)))) {
      quotedFrom = valueOf(line, lines[place + 1] ?? "");
      break;
    }
    own.push(line);
  }
  const quotes = own.length < lines.length;
  let said = 0;
  return {
    own: own.join("\n"),
    quotedFrom,
    passedOn: quotes && own.every((line) => !hasWords(line) || ++said <= 2),
    whole: !quotes && text.length <= LONGEST_TEXT,
  };
}

/** A line in lower case without the asterisks of a bold name in front. */
const unmarked = (line: string): string => line.toLowerCase().replace(/^[*_\s]+/, "");

const hasWords = (line: string): boolean =>
  wordsOf(plainLetters(line.slice(0, 80))).some((word) => !word.tags.has("fill"));

/** A quoted From line that is longer names nobody; the expression below looks at each run of marks once for each of its characters. */
const LONGEST_VALUE = 400;

function valueOf(line: string, next: string): string {
  const value = line.slice(line.search(/[:：]/) + 1, LONGEST_VALUE).replace(/^[*_\s]+|[*_\s]+$/g, "");
  return value === "" ? next.trim() : value;
}
