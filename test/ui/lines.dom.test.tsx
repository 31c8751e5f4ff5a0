/** Where a line may be broken, and where not. */
import { render } from "@testing-library/react";
import { allWords } from "./show";
import { durationText } from "../../src/ui/details/duration";
import { brokenWords, Value } from "../../src/ui/Host";

test.each([
  [4_000, "4\u00a0s"],
  [125_000, "2\u00a0min 5\u00a0s"],
  [119_600, "1\u00a0min 59\u00a0s"],
  [7_185_000, "1\u00a0h 59\u00a0min"],
  [300, "under 1\u00a0s"],
  [-3_000, "−3\u00a0s"],
])("a number and its unit stay on one line: %i ms", (milliseconds, text) => {
  expect(durationText(allWords("en"), milliseconds)).toBe(text);
});

test("of a sentence only a word that is longer than a line is broken, behind dots and the at sign", () => {
  const { container } = render(
    <p>{brokenWords("Is the mail from outlook@communication.microsoft.com about Outlook.com genuine?")}</p>,
  );
  expect(container.innerHTML).toBe(
    "<p>Is the mail from outlook@<wbr>communication.<wbr>microsoft.<wbr>com about Outlook.com genuine?</p>",
  );
});

test("a phone number is not broken, a name is where it must be", () => {
  const { container } = render(
    <>
      <Value text="+1 (808) 555-0142" />
      <Value text="Microsoft account team" />
    </>,
  );
  expect([...container.querySelectorAll(".whole")].map(({ textContent }) => textContent)).toEqual([
    "+1 (808) 555-0142",
  ]);
});
