import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { useActions, usePane } from "../SessionContext";
import { strings } from "../words.zh-CN";
import { ButtonRow } from "./ButtonRow";
import { Card } from "./Card";

const useStyles = makeStyles({ room: { padding: "12px 16px 0" } });
const words = strings.byHand;

/** What the host did not let into the clipboard: visible, selected, and with a button whose click it may allow. */
export function ByHand() {
  const styles = useStyles();
  const { copyByHand, dropByHand } = useActions();
  const content = usePane((state) => state.byHand);
  return content === undefined ? null : (
    <div className={styles.room}>
      <Card title={words.title} tone="ask">
        <Textarea
          key={content.text}
          autoFocus
          onFocus={({ currentTarget }) => {
            currentTarget.select();
          }}
          readOnly
          rows={6}
          value={content.text}
          aria-label={words.content}
        />
        <ButtonRow>
          <Button appearance="primary" onClick={copyByHand}>
            {words.copy}
          </Button>
          <Button onClick={dropByHand}>{words.drop}</Button>
        </ButtonRow>
      </Card>
    </div>
  );
}
