import { Button } from "@fluentui/react-components";
import { useActions } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { QuietButton } from "../shell/QuietButton";
import { strings } from "../words.zh-CN";

const words = strings.example;

/** For the first ten seconds: a filled workbook with one number wrong, to see what the pane does about it. */
export function FirstRunCard() {
  const { loadExample } = useActions();
  return (
    <Card title={words.title}>
      <Hint>{words.why}</Hint>
      <ButtonRow>
        <Button onClick={() => void loadExample("slip")}>{words.tryIt}</Button>
        <QuietButton onClick={() => void loadExample()}>{words.load}</QuietButton>
      </ButtonRow>
    </Card>
  );
}
