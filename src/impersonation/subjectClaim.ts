import { isOurs, readWithoutAddresses } from "./brand";
import type { Claim } from "./impersonation";
import { tagsAmong, type Word } from "./lexicon";
import { meaning } from "./nameClaim";

/**
 * A subject in the shape of a notice: Microsoft's name with an account, and something that is happening to it ("New app
 * has been connected to your Microsoft account", "Microsoft: Konto vorübergehend gesperrt"). Never an answer, a mail of
 * a list, news, a course, or somebody's own words ("my Microsoft account"). Where a person writes and speaks of nobody's
 * ("Outlook account locked again"), it may be a colleague.
 */
export function subjectClaim(subject: string, passedOn: boolean, isPerson: () => boolean): Claim | null {
  if (subject === "" || passedOn) return null;
  const reading = readWithoutAddresses(subject);
  const words = reading.words.filter((word) => !/^\d+$/.test(word.text));
  const tags = tagsAmong(words);
  if (tags.has("about") || tags.has("fake") || tags.has("first")) return null;
  const named = tags.has("brand") || tags.has("product") || tags.has("mailer");
  if (!named && !tags.has("account") && !tags.has("danger")) return null;
  const meant = meaning(reading);
  const ours = words.findIndex((word) => isOurs(word));
  // One word is not both the account and what happens to it: "Outlook password" tells nothing yet.
  const account = ours !== -1 && nearAccount(words, ours);
  const accountWord = words.find((word) => word.tags.has("account"));
  const danger = meant.some((word) => word.tags.has("danger") && word !== accountWord && !isOurs(word));
  if (ours === -1) {
    const dangers = meant.filter((word) => word.tags.has("danger")).length;
    const notice =
      (accountWord !== undefined && (danger || tags.has("soft"))) ||
      (danger && (tags.has("your") || tags.has("soft") || dangers > 1));
    return notice ? { ...claim("together", subject, false), id: "claim-subject-account" } : null;
  }

  const unknown = meant.filter((word) => word.tags.size === 0).length;
  const leads = meant[0] !== undefined && isOurs(meant[0]);
  const strong =
    danger &&
    ((account && (tags.has("your") || leads || unknown === 0)) || (leads && unknown === 0 && meant.length > 1));
  if (reading.disguised || (strong && (tags.has("your") || !isPerson())))
    return claim("alone", subject, reading.disguised);
  if (strong || account || (danger && leads && unknown <= 1)) return claim("together", subject, false);
  return null;
}

/** Whether an account, a mailbox or a password of Microsoft's is named: at most three words between the two. */
export function nearAccount(words: readonly Word[], ours: number): boolean {
  return words.some((word, place) => word.tags.has("account") && Math.abs(place - ours) <= 4);
}

function claim(strength: Claim["strength"], subject: string, disguised: boolean): Claim {
  return {
    id: disguised ? "claim-subject-disguised" : "claim-subject",
    strength,
    place: "subject",
    params: { text: subject },
  };
}
