import { useState, type ReactNode } from "react";
import { harmless } from "../locales/words";
import type { LinkReport } from "../verdict/verification";
import { broken, Host } from "./Host";
import { textOf, useWords } from "./Speech";

/** Shown at once; a mail may hold thousands. */
const PAGE = 30;

/** Where the links of the mail really go: never a link itself, each target once, what is odd about it below. */
export function Links({ links }: { readonly links: readonly LinkReport[] }): ReactNode {
  const words = useWords();
  const [shown, setShown] = useState(PAGE);
  const targets = byTarget(links);
  return (
    <>
      <ul className="links">
        {targets.slice(0, shown).map(({ link, texts, count }) => (
          <li key={link.index}>
            <span className="link-target">
              {link.host === "" ? (
                <bdi>{broken(harmless(link.href).slice(0, 200))}</bdi>
              ) : (
                <Host name={link.unicode ?? link.host} />
              )}
              {count > 1 ? <i className="count"> × {count}</i> : null}
            </span>
            <em className={`owner ${link.owner}`}>{textOf(words, `link-${link.owner}`)}</em>
            {link.unicode === null ? null : (
              <span className="link-note">{words.text("view-also-written", { ascii: link.host })}</span>
            )}
            {texts.length === 0 ? null : (
              <span className="link-note">
                <bdi>“{texts.join("” “")}”</bdi>
              </span>
            )}
            {link.via === null ? null : <span className="link-note">{link.via}</span>}
            {link.marks.map((mark) => (
              <span key={mark} className="link-note mark">
                {textOf(words, `linkmark-${mark}`)}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {targets.length > shown ? (
        <button type="button" className="text-button" onClick={() => setShown(shown + PAGE * 4)}>
          + {targets.length - shown}
        </button>
      ) : null}
    </>
  );
}

interface Target {
  readonly link: LinkReport;
  readonly texts: readonly string[];
  readonly count: number;
}

/** Links to one host with the same marks are one row. */
function byTarget(links: readonly LinkReport[]): readonly Target[] {
  const rows = new Map<string, { link: LinkReport; texts: string[]; count: number }>();
  for (const link of links) {
    const key = `${link.owner} ${link.host === "" ? link.href : link.host} ${link.via ?? ""} ${link.marks.join(" ")}`;
    const text = harmless(link.text).trim().slice(0, 120);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { link, texts: text === "" ? [] : [text], count: 1 });
    else {
      row.count += 1;
      if (text !== "" && row.texts.length < 3 && !row.texts.includes(text)) row.texts.push(text);
    }
  }
  return [...rows.values()];
}
