import { createRoot } from "react-dom/client";
import { Frame } from "./shell/Frame";
import { Hint } from "./shell/Hint";
import { officeScript } from "./startup/officeScript";
import { unfit, type Unfit } from "./startup/unfit";
import { UnfitNotice } from "./startup/UnfitNotice";
import { startStrings as strings } from "./startup/words.zh-CN";

const place = document.getElementById("root");
if (!place) throw new Error("taskpane.html has no #root.");
const root = createRoot(place);
root.render(
  <Frame tab="fill">
    <Hint>{strings.opening}</Hint>
  </Frame>,
);

// The rest is fetched while the frame is already seen, and while Office gets ready.
const [{ openPane }, why] = await Promise.all([import("./openPane"), whyUnfit()]).catch((error: unknown) => {
  root.render(<UnfitNotice why="incomplete" />);
  throw error;
});
if (why === undefined) await openPane(root, location.search);
else root.render(<UnfitNotice why={why} />);

async function whyUnfit(): Promise<Unfit | undefined> {
  if (!(await officeScript(document))) return "noOffice";
  const { host } = await Office.onReady();
  return unfit(String(host), (set, version) => Office.context.requirements.isSetSupported(set, version));
}
