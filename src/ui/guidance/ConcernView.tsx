import { useId, useState, type ReactNode } from "react";
import { appsToOffer, FIND_APP, type Concern } from "../../guidance/concern";
import { say } from "../../guidance/sentence";
import type { Account, MailSettings, ServerSetting } from "../../knowledge/apps";
import type { Verification } from "../../verdict/verification";
import { CopyButton } from "../CopyButton";
import { Heading } from "../Heading";
import { Row } from "../Row";
import { useSession } from "../Session";
import { textOf, useWords } from "../Speech";
import { AccountChoice } from "./AccountChoice";
import { guidanceOf } from "./ask";
import { Pages, Steps } from "./Steps";

/** "Does this concern you?": pick the kind of account and the mail app, read what holds for them. */
export function ConcernView({ verification }: { readonly verification: Verification }): ReactNode {
  const words = useWords();
  const session = useSession();
  const { host, settings, change, configuration } = session;
  const [account, setAccount] = useState<Account | null>(host.account?.() ?? null);
  const [how, setHow] = useState(false);
  const select = useId();
  const apps = appsToOffer(verification.topic, configuration?.apps ?? []);
  const app = apps.some(({ id }) => id === settings.app) ? settings.app : "";
  const { concern } = guidanceOf(verification, session, { account, app });
  const groups = [...new Set(apps.map(({ group }) => group))];

  return (
    <section className="concern">
      <AccountChoice account={account} onChange={setAccount} />
      <label htmlFor={select} className="label">
        {words.text("concern-title")}
      </label>
      <select id={select} value={app} onChange={(event) => change({ ...settings, app: event.target.value })}>
        <option value="">{words.text("row-concern-hint")}</option>
        {groups.map((group) => (
          <optgroup key={group} label={textOf(words, `app-group-${group}`)}>
            {apps
              .filter((one) => one.group === group)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {textOf(words, `app-${one.id}`)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <Row below={2} title={words.text("find-app-title")} open={how} onToggle={() => setHow(!how)}>
        <Steps steps={FIND_APP} plain />
      </Row>
      <div aria-live="polite">
        {concern.map((one) => (
          <AnswerView key={`${one.app} ${one.account}`} concern={one} named={concern.length > 1} />
        ))}
      </div>
    </section>
  );
}

function AnswerView({ concern, named }: { readonly concern: Concern; readonly named: boolean }): ReactNode {
  const words = useWords();
  const { locale } = useSession();
  return (
    <div className={concern.nothingToDo ? "answer done" : "answer"}>
      {named ? (
        <Heading below={2} className="label">
          {words.text(`concern-${concern.account}`)}
        </Heading>
      ) : null}
      <p className="outcome">{say(concern.outcome, words, locale)}</p>
      {concern.steps.length === 0 ? null : <Steps steps={concern.steps} />}
      {concern.settings === null ? null : <SettingsToCopy settings={concern.settings} />}
      {concern.notes.length === 0 ? null : <Steps steps={concern.notes} plain />}
      {concern.confidence === "high" ? null : (
        <p className="quiet small">{words.text(concern.confidence === "low" ? "concern-unsure" : "concern-medium")}</p>
      )}
      {concern.tellAdministrator.length === 0 ? null : (
        <>
          <Heading below={2} className="label">
            {words.text("concern-tell-admin")}
          </Heading>
          <Steps steps={concern.tellAdministrator} plain />
        </>
      )}
      <Pages ids={concern.pages} />
    </div>
  );
}

function SettingsToCopy({ settings }: { readonly settings: MailSettings }): ReactNode {
  const words = useWords();
  const line = ({ host, port, security, authentication }: ServerSetting): string =>
    words.text("concern-settings-line", { host, port: String(port), security, authentication });
  const rows: readonly (readonly [string, string])[] = [
    [words.text("concern-settings-name"), words.text("concern-settings-name-value")],
    [words.text("concern-settings-imap"), line(settings.imap)],
    [words.text("concern-settings-pop"), line(settings.pop)],
    [words.text("concern-settings-smtp"), line(settings.smtp)],
  ];
  return (
    <div className="to-copy">
      <Heading below={2} className="label">
        {words.text("concern-settings")}
      </Heading>
      <dl className="pairs">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <CopyButton
        label={words.text("take-copy")}
        text={() => rows.map(([name, value]) => `${name}: ${value}`).join("\n")}
      />
    </div>
  );
}
