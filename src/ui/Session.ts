import { createContext, useContext } from "react";
import type { LoadedConfiguration } from "../settings/loadOrganization";
import type { DnsPolicy } from "../settings/organization";
import { dnsPolicy, type PersonalSettings } from "../settings/personal";
import type { MailHost } from "./mailHost";

/** What every view may need to know beside the message. */
export interface Session {
  readonly host: MailHost;
  readonly settings: PersonalSettings;
  /** False until the kept settings were read. */
  readonly ready: boolean;
  /** Whether the last change could be kept. */
  readonly kept: boolean;
  change(settings: PersonalSettings): void;
  /** null until it was read. */
  readonly configuration: LoadedConfiguration | null;
  /** Locale for dates and numbers: the person's region where it speaks the shown language. */
  readonly locale: string;
}

const Shared = createContext<Session | null>(null);

export const SessionProvider = Shared.Provider;

export function useSession(): Session {
  const session = useContext(Shared);
  if (session === null) throw new Error("no session around this view");
  return session;
}

/** How DNS questions stand: the policy in force and the resolver that would be asked. */
export function dnsOf({ settings, configuration }: Session): { policy: DnsPolicy; resolver: string } {
  const administrator = configuration?.dns ?? null;
  return {
    policy: dnsPolicy(settings.dns, administrator?.policy ?? null),
    resolver: administrator?.resolver ?? settings.resolver,
  };
}
