import { createRoot } from "react-dom/client";
import { Frame } from "./shell/Frame";
import { Hint } from "./shell/Hint";
import { strings } from "./strings.zh-CN";

const place = document.getElementById("root");
if (!place) throw new Error("taskpane.html has no #root.");
const root = createRoot(place);
root.render(
  <Frame tab="fill">
    <Hint>{strings.opening}</Hint>
  </Frame>,
);

// The rest is fetched while the frame is already seen, and while Office gets ready.
const [{ openPane }] = await Promise.all([import("./openPane"), Office.onReady()]);
await openPane(root);
