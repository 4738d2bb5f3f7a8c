import { Button } from "@fluentui/react-components";
import { useActions, useBook, usePane } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.marks;

/** What the sheets show by themselves, and what is drawn in them only when the clerk asks. */
export function MarksCard() {
  const actions = useActions();
  const marked = useBook((book) => book.marked);
  const selfChecking = useBook((book) => book.selfChecking);
  const isBusy = usePane((state) => state.work !== undefined);
  return (
    <>
      <Hint>{selfChecking ? words.live : words.none}</Hint>
      <Hint>{marked ? words.beforeLeaving : words.cost}</Hint>
      <ButtonRow>
        {!selfChecking && (
          <Button disabled={isBusy} onClick={() => void actions.addChecks()}>
            {words.add}
          </Button>
        )}
        <Button disabled={isBusy} onClick={() => void actions.markFindings()}>
          {words.mark}
        </Button>
        {marked && (
          <Button disabled={isBusy} onClick={() => void actions.clearMarks()}>
            {words.clear}
          </Button>
        )}
      </ButtonRow>
    </>
  );
}
