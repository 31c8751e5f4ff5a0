import { render } from "../ui/render";
import { MailProgram } from "./MailProgram";
import { sampleHost } from "./sampleHost";
import "./mailbox.css";

const root = document.getElementById("root");
if (root !== null) {
  const host = sampleHost(navigator.languages);
  void render(host, root, <MailProgram host={host} />, ["samples"]);
}
