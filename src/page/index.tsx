import { render } from "../ui/render";
import { Page } from "./Page";
import { pageHost } from "./pageHost";
import "./page.css";

const root = document.getElementById("root");
if (root !== null) {
  const host = pageHost(navigator.languages);
  void render(host, root, <Page host={host} />, ["page", "samples"]);
}
