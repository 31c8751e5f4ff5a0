import { render } from "../ui/render";
import { watchLibrary } from "./library";
import { officeHost } from "./officeHost";
import "./shell.css";

const script = document.querySelector<HTMLScriptElement>("script[data-office]");
const root = document.getElementById("root");
if (root !== null)
  render(
    officeHost((tell) => watchLibrary(script, tell)),
    root,
  );
