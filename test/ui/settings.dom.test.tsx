import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { fakeHost } from "./fakeHost";
import { show } from "./show";
import { SettingsView } from "../../src/ui/SettingsView";

/** Does something and lets what follows from it happen. */
const doing = (what: () => void): Promise<void> =>
  act(async () => {
    what();
    await Promise.resolve();
  });

const select = (label: RegExp): HTMLSelectElement => screen.getByLabelText(label);

test("a change holds at once and goes to the host", async () => {
  const host = fakeHost();
  await show(host, <SettingsView />);
  await doing(() => void fireEvent.change(select(/Appearance/), { target: { value: "dark" } }));
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  await waitFor(() => expect(host.saved.at(-1)).toMatchObject({ theme: "dark" }));
  await doing(() => void fireEvent.click(screen.getByLabelText(/mail addresses/)));
  expect(host.saved.at(-1)).toMatchObject({ theme: "dark", redact: false });
  await doing(() => void fireEvent.click(screen.getByText("Back to the defaults")));
  expect(host.saved.at(-1)).toMatchObject({ theme: "auto", redact: true, dns: "auto" });
});

test("a store that does not keep is said, and the setting still holds", async () => {
  const host = fakeHost({ keeps: false });
  await show(host, <SettingsView />);
  await doing(() => void fireEvent.change(select(/Appearance/), { target: { value: "light" } }));
  await waitFor(() => expect(screen.getByText(/Could not be kept/)).not.toBeNull());
  expect(document.documentElement.dataset["theme"]).toBe("light");
});

test("an administrator who forbids DNS questions is obeyed, and the choice is not offered", async () => {
  const host = fakeHost();
  await show(host, <SettingsView />, { configuration: { schema: 1, dns: { policy: "off" } }, settings: { dns: "on" } });
  await waitFor(() => expect(screen.getByText(/switched DNS questions off/)).not.toBeNull());
  expect(screen.queryByLabelText(/Check signatures/)).toBeNull();
});

test("the theme follows the host where the person chose none", async () => {
  await show(fakeHost({ theme: "dark" }), <p />);
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  await show(fakeHost({ theme: "contrast" }), <p />);
  expect(document.documentElement.dataset["theme"]).toBe("contrast");
});
