import { Button } from "@fluentui/react-components";
import { useActions } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

/** 载入示例: a filled workbook to try things on. */
export function ExampleCard() {
  const { loadExample } = useActions();
  return (
    <Card title={strings.example.title}>
      <Hint>{strings.example.why}</Hint>
      <ButtonRow>
        <Button onClick={() => void loadExample()}>{strings.example.load}</Button>
      </ButtonRow>
      <Ask about="example" />
    </Card>
  );
}
