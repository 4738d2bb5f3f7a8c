import { Button } from "@fluentui/react-components";
import { useActions } from "../SessionContext";
import { strings } from "../words.zh-CN";
import { ButtonRow } from "./ButtonRow";
import { Card } from "./Card";
import { Hint } from "./Hint";

/** Excel did not answer: why, and the way to try again. */
export function Unreachable({ why }: { readonly why: string }) {
  const { reread } = useActions();
  return (
    <Card title={strings.unreachable.title} tone="bad">
      <Hint>{why}</Hint>
      <ButtonRow>
        <Button appearance="primary" onClick={() => void reread()}>
          {strings.unreachable.retry}
        </Button>
      </ButtonRow>
    </Card>
  );
}
