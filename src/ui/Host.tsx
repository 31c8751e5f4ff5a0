import { Fragment, type ReactNode } from "react";
import { registrableDomain, unicodeHost } from "../knowledge/domains";
import { harmless } from "../locales/words";

/** Longest registrable domain that is kept on one line in 280 px. */
const ONE_LINE = 26;

/**
 * A host name as people should read it: the part that somebody registered in bold, the rest quiet, lines broken at dots
 * only. For an internationalized name both forms are shown by whoever uses it; this shows the one it is given.
 */
export function Host({ name }: { readonly name: string }): ReactNode {
  const host = harmless(name);
  const own = registrableDomain(host.toLowerCase());
  const cut = own !== "" && host.toLowerCase().endsWith(own) ? host.length - own.length : 0;
  return (
    <bdi className="host" dir="ltr">
      {broken(host.slice(0, cut))}
      <b className={host.length - cut <= ONE_LINE ? "whole" : undefined}>
        {host.length - cut <= ONE_LINE ? host.slice(cut) : broken(host.slice(cut))}
      </b>
    </bdi>
  );
}

/** The other form of an internationalized name, or null: "xn--…" beside what a browser would draw. */
export function otherForm(host: string): string | null {
  return unicodeHost(host);
}

/** A value inside a sentence: bold and isolated; a host name also broken at its dots. */
export function Value({ text }: { readonly text: string }): ReactNode {
  return (
    <b>
      <bdi>{looksLikeHost(text) ? broken(text) : text}</bdi>
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
  pieces.push(text.slice(from));
  let at = 0;
  return pieces.map((piece) => (
    <Fragment key={at++}>
      {piece}
      <wbr />
    </Fragment>
  ));
}

function looksLikeHost(text: string): boolean {
  return text.length < 260 && text.includes(".") && !text.includes(" ") && !text.endsWith(".");
}
