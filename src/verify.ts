import { authenticate } from "./authentication/authenticate";
import type { Provenance, Tools } from "./authentication/authentication";
import { inspect } from "./impersonation/inspect";
import { matchNotice } from "./knowledge/notices";
import { NO_ORGANIZATION, type Organization } from "./knowledge/organization";
import { DATA_VERSION } from "./knowledge/version";
import type { Message } from "./message/message";
import { decide } from "./verdict/decide";
import { factsFrom } from "./verdict/facts";
import { assemble } from "./verdict/assemble";
import type { Verification } from "./verdict/verification";

export const ENGINE_VERSION = "1.1.0";

/**
 * Is this mail really from Microsoft? The whole way, top to bottom: who vouches for the sender (authentication), what
 * the mail claims and wants (impersonation), which known notice it is (knowledge), and the one verdict that follows
 * (verdict). Same message, tools and organization in, same value out; nothing is followed, fetched or kept, except
 * that `tools.lookupTxt` may ask for public keys. Never throws for any message.
 */
export async function verify(
  input: { readonly message: Message; readonly provenance: Provenance; readonly organization?: Organization },
  tools: Tools,
): Promise<Verification> {
  const { message, provenance, organization = NO_ORGANIZATION } = input;

  const authentication = await authenticate(message, provenance, organization, tools);
  const impersonation = inspect(message, authentication, organization);
  const notice = matchNotice({
    address: impersonation.says.address,
    subject: message.subject,
    text: message.body?.text ?? "",
    receivedAt: authentication.receivedAt,
    date: message.date,
  });
  const facts = factsFrom(message, provenance, organization, authentication, impersonation, notice);
  const rule = decide(facts);

  return assemble(
    rule,
    { message, provenance, authentication, impersonation, facts },
    {
      engine: ENGINE_VERSION,
      data: DATA_VERSION,
    },
  );
}
