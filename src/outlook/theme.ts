import type { HostTheme } from "../ui/mailHost";
import { peek } from "./answer";

/** Theme from the colours that Outlook gives (Mailbox 1.14; on the web only with an OfficeThemeChanged event); null: follow the browser. */
export function themeOf(colours: Office.OfficeTheme | null): HostTheme {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  const ground = peek(() => colours?.bodyBackgroundColor) ?? "";
  const digits = /^#([0-9a-f]{6})$/i.exec(ground)?.[1];
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((from) => Number.parseInt(digits.slice(from, from + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
