import { Button } from "@fluentui/react-components";
import { useActions } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.removal;

/** 移除: leaves the workbook as if the add-in had never been there. */
export function RemovalCard() {
  const { removeAll } = useActions();
  return (
    <Card title={words.title}>
      <Hint>{words.why}</Hint>
      <ButtonRow>
        <Button appearance="transparent" onClick={() => void removeAll()}>
          {words.start}
        </Button>
      </ButtonRow>
      <Ask about="removal" />
    </Card>
  );
}
