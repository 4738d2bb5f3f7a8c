import { Button } from "@fluentui/react-components";
import { openIn } from "../../audit";
import { useActions, useBook, usePane } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.example;

/** Beside an example with a planted slip: what to look at, and, once it is mended, the way out. */
export function TryCard() {
  const trying = usePane((state) => state.trying);
  const isMended = useBook(({ audit }) => openIn(audit.verdict) === 0);
  const { clearExample, stopTrying } = useActions();
  if (!trying) return null;
  return (
    <Card title={isMended ? words.mended : words.planted}>
      <Hint>{isMended ? words.mendedWhy : words.plantedWhy}</Hint>
      <ButtonRow>
        <Button appearance={isMended ? "primary" : "secondary"} onClick={() => void clearExample()}>
          {words.clear}
        </Button>
        {isMended && <Button onClick={stopTrying}>{words.stay}</Button>}
      </ButtonRow>
    </Card>
  );
}
