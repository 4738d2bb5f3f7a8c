import { Button } from "@fluentui/react-components";
import type { OpenBook } from "../../session/state";
import { useActions, usePane } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.marks;

/** What the sheets show by themselves, and what is drawn in them only when the clerk asks. */
export function MarksCard({ book }: { readonly book: OpenBook }) {
  const actions = useActions();
  const isBusy = usePane((state) => state.work !== undefined);
  return (
    <>
      <Hint>{book.selfChecking ? words.live : words.none}</Hint>
      <Hint>{book.marked ? words.beforeLeaving : words.cost}</Hint>
      <ButtonRow>
        {!book.selfChecking && (
          <Button disabled={isBusy} onClick={() => void actions.addChecks()}>
            {words.add}
          </Button>
        )}
        <Button disabled={isBusy} onClick={() => void actions.markFindings()}>
          {words.mark}
        </Button>
        {book.marked && (
          <Button disabled={isBusy} onClick={() => void actions.clearMarks()}>
            {words.clear}
          </Button>
        )}
      </ButtonRow>
    </>
  );
}
