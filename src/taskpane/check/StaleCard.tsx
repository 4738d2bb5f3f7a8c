import { Button } from "@fluentui/react-components";
import { placeName } from "../../form";
import { useActions, useBook, usePane } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.check;

/** Tells which texts in 正文 are no longer what the tables say, and renews them. */
export function StaleCard() {
  const stale = usePane((state) => state.stale);
  const form = useBook(({ filing }) => filing.form);
  const { writeResults } = useActions();
  if (stale.length === 0) return null;
  return (
    <Card title={words.staleTitle} tone="ask">
      <Hint>{words.stale(stale.map((place) => placeName(form, place)).join("、"))}</Hint>
      <ButtonRow>
        <Button onClick={() => void writeResults()}>{words.renew}</Button>
      </ButtonRow>
      <Ask about="results" />
    </Card>
  );
}
