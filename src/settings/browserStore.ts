/** Settings in a browser. */
export interface BrowserStore {
  /** {} where nothing is kept or the store cannot be used. */
  load(): Readonly<Record<string, unknown>>;
  /** false where it could not be kept; it still holds until the page is closed. */
  save(settings: Readonly<Record<string, unknown>>): boolean;
}

/**
 * Local storage under one key. Browsers may forbid it, fill it up, or throw at the mere mention of it (blocked cookies,
 * sandboxed frames): then settings live as long as the page.
 */
export function browserStore(key: string): BrowserStore {
  let memory: Readonly<Record<string, unknown>> = {};
  return {
    load: () => {
      try {
        const text = localStorage.getItem(key);
        if (text === null) return memory;
        const kept: unknown = JSON.parse(text);
        return isRecord(kept) ? kept : memory;
      } catch (error) {
        // a store that cannot be read is an empty one; nothing a person could do about it
        if (error instanceof SyntaxError || error instanceof DOMException || error instanceof TypeError) return memory;
        throw error;
      }
    },
    save: (settings) => {
      memory = settings;
      try {
        localStorage.setItem(key, JSON.stringify(settings));
        return true;
      } catch (error) {
        if (error instanceof DOMException || error instanceof TypeError) return false;
        throw error;
      }
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
