import { render } from "../ui/render";
import { Page } from "./Page";
import { workOffline } from "./offline";
import { pageHost } from "./pageHost";
import "./page.css";

const root = document.getElementById("root");
if (root !== null) {
  const host = pageHost(navigator.languages);
  const verdictStands = workOffline(() => document.documentElement.lang);
  void render(host, root, <Page host={host} onVerdict={verdictStands} />, ["page", "samples"]);
}
