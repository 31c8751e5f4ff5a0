/**
 * What the views ask of the place they live in: Outlook, the sample mailbox, or the page. The views know no host but this.
 */
import type { Provenance } from "../authentication/authentication";
import type { NotChecked } from "../knowledge/finding";
import type { Message } from "../message/message";
import type { VerdictId } from "../verdict/verification";

/** What is shown about a message before it is read. */
export interface OpenItem {
  readonly subject: string;
  readonly fromName: string;
  readonly fromAddress: string;
  /** ms since 1970. */
  readonly time: number | null;
}

/** A message attached to the open one: offered first when present, judged on its own. */
export interface AttachedItem {
  readonly id: string;
  readonly name: string;
}

/** Why a message could not be read. Words: `unavailable-<id>` and the way forward `unavailable-<id>-next`. */
export type UnavailableReason =
  | "host-slow"
  | "host-silent"
  | "headers-empty"
  | "headers-only-subject"
  | "headers-not-supported"
  | "headers-of-another-message"
  | "permission"
  | "protected"
  | "draft"
  | "sent-item"
  | "not-a-message"
  | "host-error"
  | "office-blocked"
  | "phone"
  | "frozen-item"
  | "not-in-outlook";

export type HostState =
  | { readonly kind: "starting" }
  | { readonly kind: "nothing-selected" }
  | { readonly kind: "several-selected"; readonly count: number }
  /** The old message is gone from the screen the moment this is told. */
  | { readonly kind: "reading"; readonly request: number; readonly item: OpenItem | null }
  | {
      readonly kind: "read";
      readonly request: number;
      readonly item: OpenItem;
      readonly message: Message;
      readonly provenance: Provenance;
      /** What could not be read (e.g. the body within its second). */ readonly notChecked: readonly NotChecked[];
      readonly attached: readonly AttachedItem[];
      /** It was attached to the open message; recheck() leads back to that one. */
      readonly nested?: boolean;
    }
  /** `partial`: a message made of From, subject and body alone where at least these were at hand; it can never be proved. */
  | {
      readonly kind: "unavailable";
      readonly request: number;
      readonly item: OpenItem | null;
      readonly why: UnavailableReason;
      /** Code or text of the host, for the helpdesk. */ readonly detail: string;
      readonly partial: Message | null;
      readonly attached: readonly AttachedItem[];
    };

export type HostTheme = "light" | "dark" | "contrast" | null;

export interface MailHost {
  readonly kind: "outlook" | "samples" | "page";
  /** e.g. "web", "new-windows", "classic-windows", "mac", "ios", "android", "page": chooses the words of guidance. */
  readonly client: string;
  state(): HostState;
  /** Calls back at once after each change; gives the function that ends it. */
  subscribe(listener: () => void): () => void;
  /** Ask again for what is selected now. */
  recheck(): void;
  /** Reads an attached message; the state then becomes `reading` and `read` for it, provenance unknown. */
  openAttached(id: string): void;
  /** The person says that the open message was opened directly in their own mailbox; the state is told again with that provenance. Absent where the host knows by itself. */
  sayOwnMailbox?(): void;
  /** Languages the host or browser prefers, best first (BCP 47). */
  languages(): readonly string[];
  /** Whose mailbox it is, as far as the host says: chooses the account page and the words of guidance. */
  account?(): "personal" | "work" | null;
  /**
   * The views tell which verdict stands on the screen for a request, with the words of the cue (`cue-not-microsoft`), so that
   * the host can set its optional cue on the message.
   */
  shown?(request: number, verdict: VerdictId, cue: string): void;
  theme(): HostTheme;
  subscribeTheme(listener: () => void): () => void;
  /** Settings of the person; never throws: an unusable store answers {} and false. */
  loadSettings(): Promise<Readonly<Record<string, unknown>>>;
  saveSettings(settings: Readonly<Record<string, unknown>>): Promise<boolean>;
  /** Opens a prepared new message for the person to send or discard; false where the host cannot. */
  composeReport(draft: {
    readonly to: string;
    readonly subject: string;
    readonly body: string;
    readonly attachOpenMessage: boolean;
  }): Promise<boolean>;
}
