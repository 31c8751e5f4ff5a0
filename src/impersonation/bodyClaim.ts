import type { Body } from "../message/message";
import { isOurs, readFolded, readShort, type Reading } from "./brand";
import type { Claim } from "./impersonation";
import { mayHold, wordsOf, type Tag, type Word } from "./lexicon";
import { meaning } from "./nameClaim";
import { plainLetters } from "./plainLetters";
import { nearAccount } from "./subjectClaim";

/**
 * What the mail's own text claims: a heading ("Microsoft account"), a salutation ("Dear Outlook user"), a signature
 * ("The Microsoft account team"), a sentence about "your Microsoft account". The name alone somewhere in the text, ©
 * lines and postal addresses claim nothing: genuine mail of other firms carries them too.
 *
 * @param text what the sender wrote, quoted and forwarded parts left out
 */
export function bodyClaims(text: string, body: Body): readonly Claim[] {
  const lines = linesOf(text);
  const claims: Claim[] = [];
  const add = (claim: Claim | null): void => {
    if (claim !== null && !claims.some((one) => one.id === claim.id && one.strength === claim.strength))
      claims.push(claim);
  };
  if (body.html) for (const heading of body.headings.slice(0, 4)) add(headingClaim(heading));

  // A first line stands in for a heading where it is no sentence.
  for (const line of lines.slice(0, 3))
    if (line.text.length <= 50 && !/[.!?。！？]$/.test(line.text.trim())) add(headingClaim(line.text, line.read()));
  for (const line of lines.slice(0, 12)) add(salutationClaim(line));
  add(signatureClaim(lines));
  add(textClaim(lines));
  add(imprintClaim(lines));
  return claims;
}

const MOST_LINES = 400;
const LAST_LINES = 60;
const LONG = 2000;
/** What isOurs asks for. */
const OURS = "brand product mailer";
const SIGNING = `${OURS} closing`;

/** A line of the mail; its plain letters and words are made once, when they are asked for. */
class Line {
  private folded: string | null = null;
  private cut: readonly Word[] | null = null;

  constructor(readonly text: string) {}

  get plain(): string {
    return (this.folded ??= plainLetters(this.text));
  }

  get words(): readonly Word[] {
    return (this.cut ??= wordsOf(this.plain));
  }

  /** The line as a hurried person reads it, for lines of up to 1,000 characters. */
  read(): Reading {
    return readFolded(this.text, this.plain, this.words);
  }
}

/** Lines with something in them; of a long mail the beginning and the end. */
function linesOf(text: string): readonly Line[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const kept =
    lines.length <= MOST_LINES + LAST_LINES ? lines : [...lines.slice(0, MOST_LINES), ...lines.slice(-LAST_LINES)];
  return kept.map((line) => new Line(line.slice(0, LONG)));
}

const claim = (id: Claim["id"], strength: Claim["strength"], text: string): Claim => ({
  id,
  strength,
  place: "body",
  params: { text: text.slice(0, 80) },
  at: { kind: "body" },
});

const hasAny = (words: readonly Word[], ...tags: Tag[]): boolean =>
  words.some((word) => tags.some((tag) => word.tags.has(tag)));

/** A heading made of nothing but Microsoft's name (or a product's) and the words of a notice. */
function headingClaim(heading: string, read?: Reading): Claim | null {
  if (heading.length > 80) return null;
  const reading = read ?? readShort(heading);
  const words = meaning(reading);
  if (
    !words.some(isOurs) ||
    hasAny(words, "about", "fake", "first", "dear", "closing") ||
    words.some((word) => word.tags.size === 0)
  )
    return null;
  const notice = hasAny(words, "account", "danger") || (hasAny(words, "team") && words.length > 1);
  const strong = notice && words.length > 1 && !isSectionTitle(words);
  return claim("claim-heading", strong || reading.disguised ? "alone" : "together", heading);
}

/** "Microsoft Security", "Microsoft 365 Access": names of products that news writes about, not notices. */
function isSectionTitle(words: readonly Word[]): boolean {
  return words.length === 2 && !hasAny(words, "account") && !hasAny(words, "team");
}

/**
 * "Dear Outlook user", "Microsoft アカウントをご利用のお客様", "尊敬的微软用户". To many ("users") it may be one's own IT, to
 * those who use a product ("Outlook.comをご利用のお客様へ", "Windows 10をご利用のお客様は") any shop or bank.
 */
function salutationClaim(whole: Line): Claim | null {
  const line = whole.text;
  if (line.length > 160) return null;
  const reading = whole.read();
  const words = reading.words;
  const ours = words.findIndex(isOurs);
  if (ours === -1 || ours > 6) return null;
  const user = words.findIndex((word, place) => word.tags.has("user") || (word.tags.has("users") && place > ours));
  if (user === -1 || Math.abs(user - ours) > 5) return null;
  const start = words.slice(0, Math.max(user, ours) + 1);
  if (hasAny(start, "first", "about", "fake")) return null;
  const dear = hasAny(start, "dear");
  const addressed = dear || (user > ours && ours <= 1 && /[^\x00-\x7f]/.test(line));
  if (!addressed || start.some((word) => word.tags.size === 0)) return null;
  const strong = words[user]?.tags.has("user") === true && (dear || !hasAny(start, "product", "mailer", "generic"));
  return claim("claim-salutation", strong ? "alone" : "together", line);
}

/**
 * A line at the end that is nothing but "(The) Microsoft (account) team" and follows the closing words, in the same line
 * or the one before. A person's name in between ("Regards, / Jane Doe / Microsoft Support Team") makes it a job title.
 */
function signatureClaim(lines: readonly Line[]): Claim | null {
  let best: Claim | null = null;
  let closed = false;
  for (let place = 0; place < lines.length; place++) {
    const here = lines[place];
    if (here === undefined) break;
    const line = here.text;
    if (line.length > 400) {
      const inside = insideLong(here);
      if (inside !== null) return inside;
      closed = false;
      continue;
    }
    // Most lines neither close the mail nor name Microsoft.
    if (!mayHold(here.plain, SIGNING)) {
      closed = false;
      continue;
    }
    const { closing, after, signed } = endOfMail(here.words);
    if (signed !== null && line.length <= 120) {
      // Behind a whole sentence it stands for the sender; behind a person's name it is a job.
      if (closing !== -1 || closed || isSentence(lines[place - 1]?.text ?? "")) {
        if (signed === "team") return claim("claim-signature", "alone", line);
        best ??= claim("claim-signature", "together", line);
      } else if (signed === "team" && place > 1) best ??= claim("claim-signature", "together", line);
    }
    closed =
      closing !== -1 &&
      (after.every((word) => word.tags.has("fill") || word.tags.has("your") || word.tags.has("closing")) ||
        line.length <= 40);
  }
  return best;
}

/** Where a line's closing words stand (-1: nowhere), what follows them, and who signs there. */
function endOfMail(words: readonly Word[]): {
  readonly closing: number;
  readonly after: readonly Word[];
  readonly signed: "team" | "name" | null;
} {
  const closing = words.findIndex((word) => word.tags.has("closing"));
  const after = closing === -1 ? words : words.slice(closing + 1);
  return { closing, after, signed: readSigned(after) };
}

const isSentence = (line: string): boolean => /[.!?。！？:：]\s*$/.test(line.slice(-40)) || line.length > 60;

/** In text without lines: closing words, directly followed by the name and a team. */
function insideLong(line: Line): Claim | null {
  if (!mayHold(line.plain, "closing")) return null;
  const { words } = line;
  for (let place = 0; place < words.length; place++) {
    if (words[place]?.tags.has("closing") !== true) continue;
    for (let length = 7; length >= 2; length--) {
      const signed = words.slice(place + 1, place + 1 + length);
      if (readSigned(signed) === "team")
        return claim("claim-signature", "alone", signed.map((word) => word.text).join(" "));
    }
  }
  return null;
}

/** Nothing but Microsoft's name and a team ("team"), or the bare name ("name"). */
function readSigned(all: readonly Word[]): "team" | "name" | null {
  const words = all.filter((word) => !(word.tags.size === 1 && word.tags.has("fill")));
  if (words.length === 0 || words.length > 6 || !words.some(isOurs)) return null;
  if (words.some((word) => word.tags.size === 0) || hasAny(words, "about", "fake", "first", "user", "users", "dear"))
    return null;
  if (hasAny(words, "team")) return "team";
  return words.length <= 2 ? "name" : null;
}

/** "… your Microsoft account … suspended": the account as Microsoft's, the reader as its owner, and something that happens to it. */
function textClaim(lines: readonly Line[]): Claim | null {
  for (const whole of lines.slice(0, 60)) {
    const line = whole.text;
    const part = line.length <= 600 ? whole : new Line(line.slice(0, 600));
    if (!mayHold(part.plain, OURS)) continue;
    const { words } = part;
    const ours = words.findIndex(isOurs);
    if (ours === -1 || !nearAccount(words, ours)) continue;
    if (!hasAny(words, "your") || !hasAny(words, "danger") || hasAny(words, "about", "fake")) continue;
    return claim("claim-text", "together", line);
  }
  return null;
}

/** Microsoft's company name or street at the end, as a sender's imprint. Other firms' mail carries it too: never enough alone. */
function imprintClaim(lines: readonly Line[]): Claim | null {
  const line = lines
    .slice(-12)
    .find((one) => IMPRINT.test(one.text.length <= 400 ? one.plain : plainLetters(one.text.slice(0, 400))));
  return line === undefined ? null : claim("claim-imprint", "together", line.text);
}

const IMPRINT = /microsoft corporation|one microsoft way/;
