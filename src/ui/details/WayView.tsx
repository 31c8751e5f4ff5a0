import { useMemo, type ReactNode } from "react";
import { readHops } from "../../report/hops";
import { Heading } from "../Heading";
import { useWords } from "../Speech";
import type { Answer } from "../useVerification";
import { HopsView } from "./HopsView";
import "./details.css";

/** The way the message came, on its own: beside the verdict where there is room. */
export function WayView({
  answer,
  goTo,
}: {
  readonly answer: Answer;
  readonly goTo: (field: number) => void;
}): ReactNode {
  const words = useWords();
  const { message } = answer.question;
  const { authentication } = answer.verification;
  const table = useMemo(() => readHops(message, authentication), [message, authentication]);
  return (
    <section className="way">
      <Heading below={1} className="label">
        {words.text("analysis-hops")}
      </Heading>
      <HopsView table={table} boundary={authentication.boundary} goTo={goTo} />
    </section>
  );
}
