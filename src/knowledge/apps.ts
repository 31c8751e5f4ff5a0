import data from "./apps.json";

export type Account = "personal" | "work";

/** What holds for one app and one kind of account. Words: `outcome-<outcome>`, `step-<step>`. */
export interface AppAnswer {
  readonly outcome: string;
  readonly steps: readonly string[];
  /** Id of the settings to copy, null where there are none. */
  readonly settings: string | null;
  /** Event of the timeline that the outcome names, null where it names none. */
  readonly event: string | null;
}

/** A mail app. Words: `app-<id>`, `app-group-<group>`, `app-note-<note>`, `tell-admin-<id>`. */
export interface MailApp {
  readonly id: string;
  readonly group: "outlook" | "built-in" | "app" | "device";
  readonly personal: AppAnswer;
  readonly work: AppAnswer;
  /** Ids of links.json, most useful first. */
  readonly pages: readonly string[];
  readonly tellAdministrator: readonly string[];
  readonly notes: readonly string[];
  /** low: no statement of the maker's was found, and the words say so. */
  readonly confidence: "high" | "medium" | "low";
}

export interface ServerSetting {
  readonly host: string;
  readonly port: number;
  readonly security: string;
  readonly authentication: string;
}

/** Server settings to copy. The user name is the whole mail address. */
export interface MailSettings {
  readonly id: string;
  readonly imap: ServerSetting;
  readonly pop: ServerSetting;
  readonly smtp: ServerSetting;
}

// The closed lists of words in the JSON are checked by test/knowledge/schema.test.ts.
/** All mail apps, in the order in which they are offered. */
export const MAIL_APPS = data.apps as readonly MailApp[];

const BY_ID: ReadonlyMap<string, MailApp> = new Map(MAIL_APPS.map((app) => [app.id, app]));
const SETTINGS: ReadonlyMap<string, MailSettings> = new Map(
  data.settings.map(({ id, imap, pop, smtp }) => [id, { id, imap, pop, smtp }]),
);

/** null for an id that apps.json does not have. */
export function mailApp(id: string): MailApp | null {
  return BY_ID.get(id) ?? null;
}

/** null for an id that apps.json does not have. */
export function mailSettings(id: string): MailSettings | null {
  return SETTINGS.get(id) ?? null;
}
