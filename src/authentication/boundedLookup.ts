import type { LookupTxt, TxtAnswer } from "./authentication";

/** A mail names two or three domains; each costs a key and a few DMARC names. */
const MOST_NAMES = 40;
/** Questions without an answer after which no more are asked: a sender may name many servers that keep silent. */
const MOST_FAILURES = 3;

/**
 * The lookup of one message: each name once, not many names, and an end to asking where answers stay away. What is not
 * asked any more is an error, so that nothing follows from it.
 */
export function boundedLookup(lookupTxt: LookupTxt): LookupTxt {
  const asked = new Map<string, Promise<TxtAnswer>>();
  let failures = 0;
  return (name) => {
    const known = asked.get(name);
    if (known !== undefined) return known;
    if (asked.size >= MOST_NAMES || failures >= MOST_FAILURES) return Promise.resolve(GIVEN_UP);
    const answer = lookupTxt(name).then((given) => {
      if (given.kind === "error" || given.kind === "offline") failures += 1;
      return given;
    });
    asked.set(name, answer);
    return answer;
  };
}

const GIVEN_UP: TxtAnswer = { kind: "error", reason: "given-up" };
