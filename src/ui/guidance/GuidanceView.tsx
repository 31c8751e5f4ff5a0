import type { ReactNode } from "react";
import { SCOPE } from "../../guidance/guidance";
import type { Verification } from "../../verdict/verification";
import { useSession } from "../Session";
import { AfterClick } from "./AfterClick";
import { guidanceOf } from "./ask";
import { ConcernView } from "./ConcernView";
import { MatterView } from "./MatterView";
import { POINTS_BELOW } from "./nextSteps";
import { ReportView } from "./ReportView";
import { Pages, Steps } from "./Steps";
import { WrongView } from "./WrongView";
import "../details/details.css";
import "./guidance.css";

export type GuidancePart = "concern" | "matter" | "after" | "report" | "check" | "account" | "scope" | "wrong";

/** What to do now. Each part is one of the rows below the verdict. */
export function GuidanceView({
  part,
  verification,
  paper = false,
}: {
  readonly part: GuidancePart;
  readonly verification: Verification;
  /** To be printed: nothing stands below it. */
  readonly paper?: boolean;
}): ReactNode {
  const session = useSession();
  const all = guidanceOf(verification, session);
  const guidance = paper ? { ...all, steps: all.steps.filter(({ id }) => !POINTS_BELOW.has(id)) } : all;
  switch (part) {
    case "concern":
      return (
        <div className="guidance">
          <Steps steps={guidance.steps} plain />
          <ConcernView verification={verification} />
          {guidance.matter === null ? null : <MatterView matter={guidance.matter} />}
        </div>
      );
    case "matter":
      return (
        <div className="guidance">
          {guidance.matter === null ? null : <MatterView matter={guidance.matter} />}
          <ConcernView verification={verification} />
        </div>
      );
    case "after":
      // who wrote a mail in another name, nobody knows here: that comes first
      return verification.verdict === "no-claim" ? (
        <div className="guidance">
          <Steps steps={guidance.steps} plain />
          <AfterClick foreign />
        </div>
      ) : (
        <AfterClick foreign={false} />
      );
    case "report":
      return (
        <div className="guidance">
          <Steps steps={guidance.steps} />
          <ReportView reporting={guidance.reporting} />
        </div>
      );
    case "check":
    case "account":
      return (
        <div className="guidance">
          <Steps steps={guidance.steps} />
          <Pages ids={guidance.pages.filter((id) => !guidance.steps.some((step) => step.page === id))} />
        </div>
      );
    case "scope":
      return (
        <div className="guidance">
          <Steps steps={guidance.steps} plain />
          <Steps steps={SCOPE} plain />
        </div>
      );
    case "wrong":
      return <WrongView verification={verification} />;
  }
}
