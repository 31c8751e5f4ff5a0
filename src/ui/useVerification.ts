import { useEffect, useState } from "react";
import type { Organization } from "../knowledge/organization";
import type { Message } from "../message/message";
import type { NotChecked } from "../knowledge/finding";
import type { Provenance } from "../authentication/authentication";
import { browserTools } from "../settings/tools";
import type { Verification } from "../verdict/verification";
import { verify } from "../verify";

/** What is to be judged. A new object means a new judgement. */
export interface Question {
  readonly request: number;
  readonly message: Message;
  readonly provenance: Provenance;
  /** What the host could not read, to be said with the verdict. */
  readonly notChecked: readonly NotChecked[];
}

export interface Answer {
  readonly question: Question;
  readonly verification: Verification;
  /** Host of the resolver that was asked; null where nothing left the device. */
  readonly asked: string | null;
}

export type Judgement =
  | { readonly kind: "none" }
  | { readonly kind: "checking" }
  /** `asking`: another judgement, with a DNS question, is under way; this one stands until then. */
  | { readonly kind: "answered"; readonly answer: Answer; readonly asking: boolean }
  | { readonly kind: "failed"; readonly text: string };

/**
 * Verifies what the host read. An answer is only ever shown for the question it belongs to: when the message changes,
 * the old answer is gone with the same paint.
 * @param resolver the resolver that may be asked for this message, null for none
 * @param organization undefined while the administrator's file is still being read: then nothing is judged yet
 */
export function useVerification(
  question: Question | null,
  resolver: string | null,
  organization: Organization | undefined,
): Judgement {
  const [answer, setAnswer] = useState<(Answer & { readonly resolver: string | null }) | null>(null);
  const [failure, setFailure] = useState<{ readonly question: Question; readonly text: string } | null>(null);

  useEffect(() => {
    if (question === null || organization === undefined) return undefined;
    let current = true;
    const judge = async (): Promise<void> => {
      const { tools, asked } = browserTools(resolver);
      try {
        const { message, provenance } = question;
        const verification = await verify({ message, provenance, organization }, tools);
        if (!current) return;
        setAnswer({
          question,
          verification: { ...verification, notChecked: [...verification.notChecked, ...question.notChecked] },
          asked: asked() && resolver !== null ? new URL(resolver).hostname : null,
          resolver,
        });
        setFailure(null);
      } catch (error) {
        console.error(error);
        const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        if (current) setFailure({ question, text });
      }
    };
    void judge();
    return () => {
      current = false;
    };
  }, [question, resolver, organization]);

  if (question === null) return { kind: "none" };
  if (failure !== null && failure.question === question) return { kind: "failed", text: failure.text };
  if (answer === null || answer.question !== question) return { kind: "checking" };
  return { kind: "answered", answer, asking: resolver !== null && answer.resolver !== resolver };
}
