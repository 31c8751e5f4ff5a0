import { render } from "../ui/render";
import { watchLibrary } from "./library";
import { officeHost } from "./officeHost";
import "./shell.css";

const script = document.querySelector<HTMLScriptElement>("script[data-office]");
const root = document.getElementById("root");

async function open(place: HTMLElement): Promise<void> {
  const host = officeHost((tell) => watchLibrary(script, tell));
  try {
    await render(host, place);
  } catch (error) {
    console.error(error);
    // a part of ours could not be fetched, so there are no words to say it with but those that stand in the page
    document.getElementById("broken")?.removeAttribute("hidden");
    place.remove();
  }
}

if (root !== null) void open(root);
