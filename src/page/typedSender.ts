import { givenFrom } from "../message/fromField";

/**
 * The sender as a person types it off a screen or a sheet of paper: "a@b.example", "Name <a@b.example>", with the
 * full-width signs of a Japanese keyboard, copied from a link (mailto:), in quotation marks or brackets.
 *
 * @returns null where no one address can be made of it
 */
export function typedSender(typed: string): { readonly name: string; readonly address: string } | null {
  const text = typed.replaceAll(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).trim();
  const open = text.lastIndexOf("<");
  const name = open > 0 ? text.slice(0, open).replaceAll('"', "").trim() : "";
  const written = text
    .slice(open + 1)
    .replace(/>\s*$/, "")
    .trim()
    .replace(/^mailto:/i, "");
  let start = 0;
  let end = written.length;
  while (start < end && AROUND.includes(written.charAt(start))) start += 1;
  while (end > start && AROUND.includes(written.charAt(end - 1))) end -= 1;
  const address = written.slice(start, end);
  const from = givenFrom(name, address);
  return from.kind === "single" && from.mailbox.domain.includes(".") ? { name, address } : null;
}

/** What stands around an address in a sentence. */
const AROUND = "()\"'“”「」『』（）.,;。、";

/** ！ to ～: the full-width forms of ASCII. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
