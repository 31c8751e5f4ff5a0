import { useEffect } from "react";

/** A control that was pressed and goes away by it, and what takes its place. */
let handed: { readonly from: Element; readonly to: () => HTMLElement | null } | null = null;

/**
 * Called when a control is pressed that its own press takes away: without it the focus would fall to the start of the
 * document. `to` is asked until it is there; without it, the headline of the next answer.
 */
export function handFocus(from: Element, to: () => HTMLElement | null = headline): void {
  handed = { from, to };
}

/** Hands the focus over as soon as the control is gone and its successor there. */
export function useHandedFocus(): void {
  useEffect(() => {
    // an effect may run in the middle of the next change of the document; what is told here waits for its end
    if (handed !== null) queueMicrotask(settle);
  });
}

function settle(): void {
  if (handed === null || handed.from.isConnected) return;
  // who went on meanwhile, here or in another window, is left alone
  const lost = document.activeElement === document.body && document.hasFocus();
  const to = lost ? handed.to() : null;
  if (to !== null) takeFocus(to);
  if (to !== null || !lost) handed = null;
}

/** Focuses what need not be a control. */
export function takeFocus(element: HTMLElement | null): void {
  if (element === null) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}

function headline(): HTMLElement | null {
  return document.querySelector(".headline");
}
