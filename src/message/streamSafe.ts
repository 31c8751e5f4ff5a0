/**
 * Text without runs of combining marks that no script writes: the first 30 of each stay (UAX #15, "Stream-Safe Text Format").
 * To put marks in order costs the square of their number, and a sender can write a million in a row.
 */
export function streamSafe(text: string): string {
  return text.replaceAll(LONG_RUN, "$1");
}

const LONG_RUN = /(\p{M}{30})\p{M}+/gu;
