/**
 * Remembers what was made of short texts, for questions that one mail asks again and again (whose a host is, what a name reads as).
 * As many places as there are, one for each hash: what comes later takes the place of what was there.
 *
 * What is remembered is a copy: a text that was cut out of a file would keep the whole file in memory.
 */
export class Recent<Value> {
  private readonly texts: (string | undefined)[] = [];
  private readonly values: (Value | undefined)[] = [];

  /**
   * @param make gives the same for the same text, and keeps nothing else of it
   * @param longest longer texts (in UTF-16 units) are not remembered
   */
  constructor(
    private readonly make: (text: string) => Value,
    private readonly longest: number,
  ) {
    for (let place = 0; place < PLACES; place += 1) {
      this.texts.push(undefined);
      this.values.push(undefined);
    }
  }

  /** What `make` gives for the text, made now or before. */
  of(text: string): Value {
    if (text.length > this.longest) return this.make(text);
    const place = placeOf(text);
    const known = this.values[place];
    if (known !== undefined && this.texts[place] === text) return known;
    const own = detached(text);
    const made = this.make(own);
    this.texts[place] = own;
    this.values[place] = made;
    return made;
  }
}

const PLACES = 256;

function placeOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (PLACES - 1);
}

/** The same text with characters of its own: a piece of a string keeps the whole string in memory. */
function detached(text: string): string {
  return `${text} `.slice(0, -1);
}
