/**
 * Remembers what was made of short texts, for questions that one mail asks again and again (whose a host is, what a name reads as).
 * Two shelves: what is asked for lies on the newer one; when that is full it becomes the older one, and what lay there is forgotten.
 *
 * What is remembered is a copy: a text that was cut out of a file would keep the whole file in memory.
 */
export class Recent<Value> {
  private newer = new Map<string, Value>();
  private older = new Map<string, Value>();

  /**
   * @param make gives the same for the same text, and keeps nothing else of it; never undefined
   * @param longest longer texts (in UTF-16 units) are not remembered
   * @param places how many lie on each shelf
   */
  constructor(
    private readonly make: (text: string) => Value,
    private readonly longest: number,
    private readonly places = 64,
  ) {}

  /** What `make` gives for the text, made now or before. */
  of(text: string): Value {
    if (text.length > this.longest) return this.make(text);
    const known = this.newer.get(text);
    if (known !== undefined) return known;
    const before = this.older.get(text);
    const own = detached(text);
    const made = before === undefined ? this.make(own) : before;
    if (this.newer.size >= this.places) {
      this.older = this.newer;
      this.newer = new Map();
    }
    this.newer.set(own, made);
    return made;
  }
}

/** The same text with characters of its own: a piece of a string keeps the whole string in memory. */
function detached(text: string): string {
  return `${text} `.slice(0, -1);
}
