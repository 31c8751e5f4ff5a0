/**
 * Findings are data. A room that notices something adds a Finding; only src/verdict weighs them and only
 * src/locales words them (`finding-<id>` in the locale files).
 */

export type Weight = "decides" | "supports" | "against" | "info";

/** Parameters of a sentence. Strings come from the mail or from our data and are made harmless before they are shown. */
export type Params = Readonly<Record<string, string | number>>;

/** What in the message a finding points at. */
export type Pointer =
  | { readonly kind: "field"; readonly index: number }
  | { readonly kind: "link"; readonly index: number }
  | { readonly kind: "body" };

export interface Finding {
  readonly id: string;
  readonly weight: Weight;
  readonly params: Params;
  readonly at?: Pointer;
}

/** Something that was not looked at, and why: shown, never hidden. */
export interface NotChecked {
  readonly id: "signature" | "body" | "links" | "server-result" | "arc" | "alignment" | "attachments" | "headers";
  readonly reason: string;
}
