/** What scripts/bench/pane.mjs needs of the emulated Outlook, bundled for Node. */
export { openOutlook, PANE } from "../outlook-host/emulatedOutlook";
export { mailItem } from "../outlook-host/mailItem";
