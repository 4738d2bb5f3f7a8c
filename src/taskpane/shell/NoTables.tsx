import { Button } from "@fluentui/react-components";
import { useActions } from "../SessionContext";
import { strings } from "../words.zh-CN";
import { ButtonRow } from "./ButtonRow";
import { Card } from "./Card";
import { Hint } from "./Hint";

/** A tab that has nothing to show yet leads on to the one that begins. */
export function NoTables() {
  const { showTab } = useActions();
  return (
    <Card title={strings.tables.title}>
      <Hint>{strings.check.noTables}</Hint>
      <ButtonRow>
        <Button
          appearance="primary"
          onClick={() => {
            showTab("fill");
          }}
        >
          {strings.check.toFill}
        </Button>
      </ButtonRow>
    </Card>
  );
}
