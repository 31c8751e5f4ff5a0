/**
 * A value that a server wrote, with what is known of it.
 */
import { antispamCode, type CodeSeverity } from "../knowledge/antispam";

export interface Code {
  readonly kind: string;
  /** As written. */
  readonly value: string;
  /** Id of its words ("code-sfv-nspm"); null: nobody explains this value, it is shown raw and said to be unknown. */
  readonly words: string | null;
  readonly severity: CodeSeverity;
}

export function codeOf(kind: string, value: string): Code {
  const row = antispamCode(kind, value);
  return {
    kind,
    value,
    words: row === null ? null : `code-${row.kind}-${row.id}`,
    severity: row?.severity ?? "neutral",
  };
}
