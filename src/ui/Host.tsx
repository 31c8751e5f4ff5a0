import { Fragment, type ReactNode } from "react";
import { registrableDomain } from "../knowledge/domains";
import { harmless } from "../locales/words";

/** Longest registrable domain that is kept on one line in 280 px. */
const ONE_LINE = 26;

/**
 * A host name as people should read it: the part that somebody registered in bold, the rest quiet, lines broken at dots
 * only. For an internationalized name both forms are shown by whoever uses it; this shows the one it is given.
 */
export function Host({ name }: { readonly name: string }): ReactNode {
  const [before, own] = atRegistrable(harmless(name));
  return (
    <bdi className="host" dir="ltr">
      {broken(before)}
      {before === "" ? null : <wbr />}
      <b>
        <Own text={own} />
      </b>
    </bdi>
  );
}

/** What somebody registered, on one line where it fits; else cut as late as possible: "contosoalerts." "onmicrosoft.com". */
function Own({ text }: { readonly text: string }): ReactNode {
  let cut = 0;
  while (text.length - cut > ONE_LINE) {
    const dot = text.indexOf(".", cut);
    if (dot === -1) return broken(text);
    cut = dot + 1;
  }
  return (
    <>
      {broken(text.slice(0, cut))}
      {cut === 0 ? null : <wbr />}
      <span className="whole">{text.slice(cut)}</span>
    </>
  );
}

/** A host name cut before the part that somebody registered; also behind an address's @. */
function atRegistrable(host: string): readonly [string, string] {
  const lower = host.toLowerCase();
  const own = registrableDomain(lower.slice(lower.lastIndexOf("@") + 1));
  const cut = own !== "" && lower.endsWith(own) ? host.length - own.length : 0;
  return [host.slice(0, cut), host.slice(cut)];
}

const PHONE_NUMBER = /^\+?[\d() -]{6,20}$/;

/** A value inside a sentence: bold and isolated; a host name also broken at its dots. */
export function Value({ text }: { readonly text: string }): ReactNode {
  if (!looksLikeHost(text))
    return (
      <b>
        <bdi className={PHONE_NUMBER.test(text) ? "whole" : undefined}>{text}</bdi>
      </b>
    );
  const [before, own] = atRegistrable(text);
  return (
    <b>
      <bdi>
        {broken(before)}
        {before === "" ? null : <wbr />}
        <Own text={own} />
      </bdi>
    </b>
  );
}

/** Text with a place to break the line behind each dot and at sign. */
export function broken(text: string): ReactNode {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "." || text[at] === "@") {
      pieces.push(text.slice(from, at + 1));
      from = at + 1;
    }
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces.map((piece, at) => (
    // pieces of one text have no other name
    <Fragment key={at}>
      {at === 0 ? null : <wbr />}
      {piece}
    </Fragment>
  ));
}

/** A sentence that may hold an address longer than a line: only such a word is broken. */
export function brokenWords(sentence: string): ReactNode {
  return sentence.split(/(\S{26,})/).map((piece, at) => (
    // pieces of one text have no other name
    <Fragment key={at}>{at % 2 === 0 ? piece : broken(piece)}</Fragment>
  ));
}

function looksLikeHost(text: string): boolean {
  return text.length < 260 && text.includes(".") && !text.includes(" ") && !text.endsWith(".");
}
