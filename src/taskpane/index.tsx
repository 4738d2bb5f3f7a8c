import { createRoot } from "react-dom/client";
import { Frame } from "./shell/Frame";
import { Hint } from "./shell/Hint";
import { unfit } from "./startup/unfit";
import { UnfitNotice } from "./startup/UnfitNotice";
import { strings } from "./words.zh-CN";

const place = document.getElementById("root");
if (!place) throw new Error("taskpane.html has no #root.");
const root = createRoot(place);
root.render(
  <Frame tab="fill">
    <Hint>{strings.opening}</Hint>
  </Frame>,
);

// The rest is fetched while the frame is already seen, and while Office gets ready.
const [{ openPane }, { host }] = await Promise.all([import("./openPane"), Office.onReady()]);
const why = unfit(String(host), (set, version) => Office.context.requirements.isSetSupported(set, version));
if (why === undefined) await openPane(root, location.search);
else root.render(<UnfitNotice why={why} />);
