/** What became of one call to Outlook. Outlook answers late, never, emptily, or throws: each has its name here. */
export type Answer<T> =
  | { readonly kind: "value"; readonly value: T }
  /** The host answered with an error. Texts are in the host's language: judge by the code alone. */
  | { readonly kind: "failed"; readonly code: number; readonly text: string }
  /** Nothing came within the limit; whatever comes later is dropped. */
  | { readonly kind: "silent"; readonly ms: number }
  /** The call itself threw (no item, no permission, a method of another mode). */
  | { readonly kind: "thrown"; readonly text: string };

/**
 * Makes one call to Office.js and waits no longer than `limitMs` for it. Never throws, never rejects, settles exactly once.
 * `isValue` says whether what came is of the promised kind: Office.js also succeeds with undefined.
 */
export function ask<T>(
  limitMs: number,
  call: (done: (result: Office.AsyncResult<T>) => void) => unknown,
  isValue: (value: unknown) => value is T,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: "silent", ms: limitMs }), limitMs);
    const settle = (answer: Answer<T>): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      call((result) => settle(read(result, isValue)));
    } catch (error) {
      settle({ kind: "thrown", text: words(error) });
    }
  });
}

function read<T>(result: Office.AsyncResult<T> | null | undefined, isValue: (value: unknown) => value is T): Answer<T> {
  if (result === null || result === undefined) return { kind: "failed", code: 0, text: "no result" };
  if (`${result.status}` !== "succeeded")
    return {
      kind: "failed",
      code: result.error?.code ?? 0,
      text: [result.error?.name, result.error?.message].filter(Boolean).join(": "),
    };
  return isValue(result.value)
    ? { kind: "value", value: result.value }
    : { kind: "failed", code: 0, text: "empty answer" };
}

/** A property of an Office.js object; null where it is missing or where reading it throws (permission, no item). */
export function peek<T>(get: () => T | null | undefined): T | null {
  try {
    return get() ?? null;
  } catch {
    return null; // Office.js throws from plain getters when the permission is too small: the same to us as "not there"
  }
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** The text of something thrown. */
export function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** For a helpdesk: code and text of the host, short. "" for an answer that is fine. */
export function detail(answer: Answer<unknown>): string {
  switch (answer.kind) {
    case "value":
      return "";
    case "failed":
      return `${answer.code} ${answer.text}`.trim().slice(0, 200);
    case "silent":
      return `${answer.ms / 1000} s`;
    case "thrown":
      return answer.text.slice(0, 200);
  }
}
