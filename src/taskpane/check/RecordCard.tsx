import { Button } from "@fluentui/react-components";
import { useActions } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.record;

/** 核对记录: what was checked and found, on paper. */
export function RecordCard() {
  const { saveCheckRecord } = useActions();
  return (
    <Card title={words.title}>
      <Hint>{words.why}</Hint>
      <ButtonRow>
        <Button onClick={() => void saveCheckRecord("html")}>{words.html}</Button>
        <Button onClick={() => void saveCheckRecord("docx")}>{words.docx}</Button>
      </ButtonRow>
    </Card>
  );
}
