import { useState, type ReactNode } from "react";
import { afterClick, HAPPENED, type Happened } from "../../guidance/afterClick";
import type { Account } from "../../knowledge/apps";
import { Heading } from "../Heading";
import { Outside } from "../Outside";
import { Row } from "../Row";
import { useSession } from "../Session";
import { useWords } from "../Speech";
import { AccountChoice } from "./AccountChoice";
import { Steps } from "./Steps";

/** For a person who clicked, answered, called, typed or paid: calm steps in order. */
export function AfterClick({
  foreign,
}: {
  /** The mail does not speak for Microsoft: it may be honest, and about an account elsewhere. */
  readonly foreign: boolean;
}): ReactNode {
  const words = useWords();
  const { host, configuration } = useSession();
  const [account, setAccount] = useState<Account | null>(foreign ? null : (host.account?.() ?? null));
  const [open, setOpen] = useState<Happened | null>(null);
  const help = configuration?.help ?? { link: null, phone: null };
  return (
    <div className="guidance">
      {foreign ? null : <p>{words.text("after-calm")}</p>}
      <Heading below={2} className="label">
        {words.text("after-title")}
      </Heading>
      <div className="rows inner">
        {HAPPENED.map((happened) => (
          <Row
            key={happened}
            below={3}
            title={words.text(`after-${happened}`)}
            open={open === happened}
            onToggle={() => setOpen(open === happened ? null : happened)}
          >
            <Steps steps={afterClick(happened, account, foreign)} />
          </Row>
        ))}
      </div>
      <AccountChoice account={account} onChange={setAccount} />
      {help.link === null && help.phone === null ? null : (
        <p>
          <b>{words.text("action-help-desk")}</b> {help.phone === null ? null : <bdi>{help.phone}</bdi>}{" "}
          {help.link === null ? null : <Outside href={help.link}>{new URL(help.link).hostname}</Outside>}
        </p>
      )}
    </div>
  );
}
