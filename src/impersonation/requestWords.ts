import data from "./requestWords.json";
import { endOfWord, PhraseIndex } from "./phraseIndex";

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
  | "qr";

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

/** Made once, when it is first wanted. */
let built: PhraseIndex<Wording> | null = null;
