import { Frame } from "../shell/Frame";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { startStrings as strings } from "./words.zh-CN";
import type { Unfit } from "./unfit";

/** Says what is needed instead of a pane that could not do anything. */
export function UnfitNotice({ why }: { readonly why: Unfit }) {
  return (
    <Frame tab="fill">
      <Card title={strings.unfit.title} tone="ask">
        <Hint>{strings.unfit[why]}</Hint>
      </Card>
    </Frame>
  );
}
