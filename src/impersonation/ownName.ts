import { isFreeMail } from "../knowledge/freeMail";
import { isAscii, type Reading } from "./brand";
import type { Sender } from "./impersonation";
import { tagsOf, wordsOf, type Word } from "./lexicon";
import { plainLetters } from "./plainLetters";

/**
 * Whether the sender names itself: a word of the name that is none of ours stands in its own domain ("Fabrikam IT" at
 * fabrikam-services.example), or an everyday word that is a product's name too ("Edge Support" at edgefitness.example).
 * Such a sender does not hide who it is.
 */
export function carriesOwnName(reading: Reading, sender: Sender): boolean {
  const label = bareLabel(sender);
  if (label.length >= 3 && label === initials(reading.plain)) return true;
  // "Microsoft Edge Support" is no word of every day.
  const everyday = !reading.words.some((word) => word.tags.has("brand") || word.tags.has("product"));
  return reading.words.some((word) => {
    if (word.tags.size > 0) return everyday && word.tags.has("generic") && isOwnWord(word, sender);
    const own = word.text.replace(/[^a-z0-9]/g, "");
    // "TUM IT-Support" at tum.example: a short name has to be the whole label.
    return own.length >= 4 ? label.includes(own) : own.length >= 2 && label === own;
  });
}

function initials(plain: string): string {
  return plain
    .split(/[^a-z0-9]+/)
    .map((word) => word.charAt(0))
    .join("");
}

/**
 * Whether an everyday word (outlook, edge, azure) belongs to the sender: its domain joins it with something foreign
 * ("outlookhotel"). Joined with an office ("outlook-verify", "outlookmail") it is a fake's.
 */
export function isOwnWord(word: Word, sender: Sender): boolean {
  const [first = "", ...office] = word.text.split(" ");
  const tags = tagsOf(first);
  // "Azure Support", but not "Office 365"
  if (!office.every((one) => tagsOf(one).has("team"))) return false;
  if (!tags.has("generic") && !tags.has("mailer") && first !== "msn") return false;
  const label = bareLabel(sender);
  if (label === first) return tags.has("generic");
  const at = label.indexOf(first);
  if (at === -1 || label.length > 40) return false;
  return [label.slice(0, at), label.slice(at + first.length)].every(isForeign) && label.length - first.length >= 3;
}

/** Neither begins nor ends with a word of notices. */
function isForeign(text: string): boolean {
  for (let length = 2; length <= text.length; length++)
    if (isNotice(text.slice(0, length)) || isNotice(text.slice(-length))) return false;
  return true;
}

function isNotice(text: string): boolean {
  const tags = tagsOf(text);
  return tags.has("role") || tags.has("account") || tags.has("danger") || tags.has("product");
}

/**
 * Whether the name that the sender's domain is made of signs the text, right below the closing words ("Regards, / The
 * Fabrikam team"). An address there is none: a kit for fakes fills it in.
 */
export function signsItself(text: string, sender: Sender): boolean {
  const label = bareLabel(sender);
  if (label.length < 4 || isFreeMail(sender.domain) || sender.class !== "unrelated") return false;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(-20).some((line, place, last) => {
    if (line.length > 60 || /[@/]|\.\w/.test(line)) return false;
    if (
      !plainLetters(line)
        .replace(/[^a-z0-9]/g, "")
        .includes(label)
    )
      return false;
    return wordsOf(plainLetters((last[place - 1] ?? "").slice(0, 60))).some(({ tags }) => tags.has("closing"));
  });
}

function bareLabel(sender: Sender): string {
  return plainLetters(sender.registrable.split(".")[0] ?? "").replace(/[^a-z0-9]/g, "");
}

/**
 * Whether a firm or a person is named in letters that no domain is written in ("サクラ商事 情報システム部"). In a mailbox
 * that anyone can open such a name tells nothing.
 */
export function namesOther(reading: Reading, sender: Sender): boolean {
  if (isAscii(reading.plain) || sender.class === "personal" || sender.class === "customer") return false;
  return !isFreeMail(sender.domain) && properNames(reading).some((name) => !isAscii(name));
}

/** Words of a name that may be somebody's own: unknown ones, without those that only say which desk writes. */
export function properNames(reading: Reading): readonly string[] {
  const names: string[] = [];
  let run = "";
  let end = -1;
  const close = (): void => {
    for (const piece of isAscii(run) ? [run] : run.split(DESKS))
      // One letter of Han or kana is the rest of a word, two of Latin ("HR", "IT") are a desk.
      if (piece.length >= (isAscii(piece) ? 3 : 2) && !INFLECTED.test(piece) && !/\d/.test(piece)) names.push(piece);
    run = "";
  };
  for (const word of reading.words) {
    if (word.start !== end) close();
    if (word.tags.size === 0) run += word.text;
    else close();
    end = word.end;
  }
  close();
  return names;
}

/** In scripts without spaces they stand inside longer words. */
const DESKS =
  /情報|最終|デスク|グループ|対策|対応|総務|顧客|担当|自動|重要|企业|信息|邮箱|网络|最后|自动|[部課室係局様員员处科组]|정보|시스템|자동|중요|담당/;
/** In Russian and Arabic they are words with many endings. */
const INFLECTED = /^(?:информац|автомат|систем|النظام|معلومات)/;
