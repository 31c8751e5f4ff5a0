import { typedSender } from "../../src/page/typedSender";

const ADDRESS = "outlook@communication.microsoft.com";

test.each([
  [ADDRESS, "", ADDRESS],
  [` ${ADDRESS} `, "", ADDRESS],
  [`Outlook <${ADDRESS}>`, "Outlook", ADDRESS],
  [`"Outlook Team" <${ADDRESS}>`, "Outlook Team", ADDRESS],
  [`<${ADDRESS}>`, "", ADDRESS],
  [`(${ADDRESS})`, "", ADDRESS],
  [`「${ADDRESS}」`, "", ADDRESS],
  [`${ADDRESS}.`, "", ADDRESS],
  [`mailto:${ADDRESS}`, "", ADDRESS],
  ["outlook＠communication．microsoft．com", "", ADDRESS],
  ["Ｏｕｔｌｏｏｋ ＜outlook＠communication.microsoft.com＞", "Outlook", ADDRESS],
  ["通知 <notice@lamp-shop.example>", "通知", "notice@lamp-shop.example"],
])("%s", (typed, name, address) => {
  expect(typedSender(typed)).toEqual({ name, address });
});

test.each([
  "Outlook",
  "outlook@",
  "@microsoft.com",
  "outlook@microsoft",
  "a@b.example, c@d.example",
  "a b@c.example",
  "<>",
  "a@b@c.example",
])("%s is no one address", (typed) => expect(typedSender(typed)).toBeNull());
