import { ask, peek } from "./answer";

const KEY = "honmono";
const LIMIT_MS = 5000;

/** Settings of the person that follow the mailbox (roaming settings, at most 32 KB, Restricted), else this browser's storage. */
export interface RoamingStore {
  load(): Readonly<Record<string, unknown>>;
  /** False when neither place took it. Never throws. */
  save(settings: Readonly<Record<string, unknown>>): Promise<boolean>;
}

export function roamingStore(context: Office.Context | null): RoamingStore {
  const roaming = peek(() => context?.roamingSettings);
  return {
    load() {
      const value =
        peek<unknown>(() => roaming?.get(KEY)) ?? peek<unknown>(() => JSON.parse(localStorage.getItem(KEY) ?? "null"));
      return isRecord(value) ? value : {};
    },
    async save(settings) {
      if (roaming !== null) {
        const answer = await ask<void>(
          LIMIT_MS,
          (done) => {
            roaming.set(KEY, settings);
            roaming.saveAsync(done);
          },
          (value): value is void => value === undefined || value === null,
        );
        if (answer.kind === "value") return true;
      }
      return (
        peek(() => {
          localStorage.setItem(KEY, JSON.stringify(settings));
          return true;
        }) ?? false
      );
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
