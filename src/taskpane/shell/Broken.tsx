import { Button } from "@fluentui/react-components";
import { strings } from "../words.zh-CN";
import { ButtonRow } from "./ButtonRow";
import { Card } from "./Card";
import { Hint } from "./Hint";

/** A tab could not be fetched or drawn: what that means for the clerk, and the way on. */
export function Broken() {
  return (
    <Card title={strings.broken.title} tone="bad">
      <Hint>{strings.broken.hint}</Hint>
      <ButtonRow>
        <Button
          appearance="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {strings.broken.reload}
        </Button>
      </ButtonRow>
    </Card>
  );
}
