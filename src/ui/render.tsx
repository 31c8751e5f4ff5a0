import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Section } from "../locales/messages.gen";
import { loadWords } from "../locales/words";
import { loadOrganization } from "../settings/loadOrganization";
import { DEFAULT_SETTINGS } from "../settings/personal";
import type { MailHost } from "./mailHost";
import { OpenMessage } from "./OpenMessage";
import { languageFor, loadSettings, Shell } from "./Shell";
import { warmUp } from "./warmUp";
import "./app.css";

/** The pane: the message is all there is. */
const PANE = (
  <main>
    <OpenMessage />
  </main>
);

/** Sections that the verdict card needs. */
const CARD: readonly Section[] = ["verdict", "view"];

/**
 * Puts the product into `root`: the open message of `host` and its verdict, or `view` where a place has more around it.
 * The skeleton that stands in the HTML is replaced once the words are there. Settings that are slow (Outlook reads them
 * with its own start) do not hold up the first paint.
 */
export async function render(
  host: MailHost,
  root: HTMLElement,
  view: ReactNode = PANE,
  more: readonly Section[] = [],
): Promise<void> {
  const outlook: readonly Section[] = host.kind === "outlook" ? ["outlook"] : [];
  const sections = [...CARD, ...outlook, ...more];
  const loadingConfiguration = loadOrganization((input, init) => fetch(input, init), location.href);
  const loadingSettings = loadSettings(host);
  const early = await Promise.race([loadingSettings, Promise.resolve().then(nextTurn)]);
  const words = await loadWords(languageFor(early ?? DEFAULT_SETTINGS, host.languages(), null), sections);
  createRoot(root).render(
    <Shell
      host={host}
      firstWords={words}
      firstSettings={early}
      sections={sections}
      loadingSettings={loadingSettings}
      loadingConfiguration={loadingConfiguration}
    >
      {view}
    </Shell>,
  );
  warmUp();
}

function nextTurn(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), 0);
  });
}
