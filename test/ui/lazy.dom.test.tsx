import { fireEvent, screen, waitFor } from "@testing-library/react";
import { fakeHost } from "./fakeHost";
import { show } from "./show";
import { Lazy } from "../../src/ui/Lazy";

test("a part that could not be loaded can be asked for again, and takes the focus of the button that goes away", async () => {
  const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
  // jsdom: true only while something has the focus
  const window = jest.spyOn(document, "hasFocus").mockReturnValue(true);
  let there = false;
  const load = (): Promise<() => React.ReactNode> =>
    there ? Promise.resolve(() => <section data-part="">Here it is</section>) : Promise.reject(new Error("no network"));
  await show(
    fakeHost(),
    <div>
      <p>Above</p>
      <Lazy load={load} sections={[]} props={{}} />
    </div>,
  );
  const again = await screen.findByRole("button", { name: "Try again" });
  again.focus();
  fireEvent.click(again);
  // it fails once more: the button stays, and the focus on it
  await waitFor(() => expect(said).toHaveBeenCalledTimes(2));
  expect(document.activeElement).toBe(again);
  there = true;
  fireEvent.click(again);
  await screen.findByText("Here it is");
  await waitFor(() => expect(document.activeElement?.hasAttribute("data-part")).toBe(true));
  said.mockRestore();
  window.mockRestore();
});
