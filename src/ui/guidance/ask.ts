import type { Account } from "../../knowledge/apps";
import { guidanceFor, type Guidance } from "../../guidance/guidance";
import type { Verification } from "../../verdict/verification";
import type { Session } from "../Session";

/** Guidance for this person: their host, their kind of account, their mail app, and what the administrator set. */
export function guidanceOf(
  verification: Verification,
  { host, configuration, settings }: Session,
  chosen: { readonly account?: Account | null; readonly app?: string } = {},
): Guidance {
  const app = chosen.app ?? settings.app;
  return guidanceFor(verification, {
    client: host.client,
    now: Date.now(),
    account: chosen.account === undefined ? (host.account?.() ?? null) : chosen.account,
    app: app === "" ? null : app,
    reportMailbox: configuration?.reportMailbox ?? null,
  });
}
