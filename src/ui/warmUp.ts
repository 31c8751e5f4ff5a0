import { partialMessage } from "../message/compose";
import { browserTools } from "../settings/tools";
import { verify } from "../verify";

/**
 * Judges a made-up message while nothing else is to be done, so that the tables of the engine are built and its code is
 * warm when the real one arrives. Asks nobody; its result is thrown away.
 */
export function warmUp(): void {
  const judge = async (): Promise<void> => {
    try {
      await verify({ message: partialMessage(EXAMPLE), provenance: "unknown" }, browserTools(null).tools);
    } catch (error) {
      // the real message will say so on the screen
      console.error(error);
    }
  };
  if (typeof requestIdleCallback === "function") requestIdleCallback(() => void judge(), { timeout: 1000 });
  else setTimeout(() => void judge(), 0);
}

/** Something for each part to look at: a name, an address, words that ask, a link. */
const EXAMPLE = {
  fromName: "Microsoft Outlook",
  fromAddress: "someone@mail.example.com",
  subject: "Action required",
  html: '<p>Sign in to your account. <a href="https://www.example.com/">microsoft.com</a></p>',
};
