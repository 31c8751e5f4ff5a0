import data from "./requestWords.json";
import { endOfWord, PhraseIndex } from "./phraseIndex";

/**
 * What the wordings of requestWords.json do, by language: separated by |, * at the end stands for any ending; folded by
 * plainLetters.ts like the mails themselves. Most are requests. `pay` and `wallet` make a request of a mention of gift cards
 * or cryptocurrency; `not` stands in front of what it forbids, `undo` behind what it forbids or says is done; `if` is a
 * condition, or a "do not forget", that forbids nothing; `mere` only looks like a request; `alarm` is a bill or
 * a transaction that nobody ordered or an infected computer.
 */
export type Wording =
  | "password"
  | "code"
  | "entercode"
  | "devicecode"
  | "payment"
  | "giftcard"
  | "crypto"
  | "urgency"
  | "trust"
  | "call"
  | "reply"
  | "qr"
  | "run"
  | "pay"
  | "wallet"
  | "alarm"
  | "not"
  | "undo"
  | "if"
  | "mere";

export interface Spot {
  readonly tags: ReadonlySet<Wording>;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where a text in plain letters uses a known wording of a request, in order. Linear in the text. */
export function spotsOf(text: string): readonly Spot[] {
  built ??= new PhraseIndex<Wording>(data);
  const spots: Spot[] = [];
  let place = 0;
  while (place < text.length) {
    const hit = built.at(text, place);
    if (hit === null) {
      place = endOfWord(text, place);
      continue;
    }
    spots.push({ tags: hit.tags, text: text.slice(place, hit.end), start: place, end: hit.end });
    place = hit.end;
  }
  return spots;
}

/**
 * The wordings that ask: without those that the sentence forbids or says are done. Only a negation that touches a wording
 * governs it, in front ("do not enter your password") or behind ("パスワードを入力しないで"): "do not wait: enter your
 * password" still asks. A condition forbids nothing ("if you do not verify your account") unless a comma ends it.
 *
 * @param body where the text begins behind the subject: a sentence does not go on there
 */
export function asked(text: string, spots: readonly Spot[], body: number): readonly Spot[] {
  let condition = -Infinity;
  const forbids = spots.map((spot) => {
    if (spot.tags.has("if")) condition = spot.end;
    const negates = spot.tags.has("not") || spot.tags.has("undo");
    return negates && (spot.start - condition > CLAUSE || ENDS.test(text.slice(condition, spot.start)));
  });
  const touch = (first: Spot | undefined, second: Spot | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    (first.end === second.start || (first.end === second.start - 1 && text[first.end] === " ")) &&
    !(first.start < body && second.start >= body);
  return spots.filter((spot, place) => {
    const before = spots[place - 1];
    const behind = spots[place + 1];
    if (forbids[place - 1] === true && before?.tags.has("not") === true && touch(before, spot)) return false;
    return !(forbids[place + 1] === true && behind?.tags.has("undo") === true && touch(spot, behind));
  });
}

/** How far a condition reaches, and what ends it before. */
const CLAUSE = 60;
const ENDS = /[.,;:!?،。、，；：！？]/;

/** Made once, when it is first wanted. */
let built: PhraseIndex<Wording> | null = null;
