import { Button } from "@fluentui/react-components";
import { openIn } from "../../audit";
import { useActions, useBook } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { strings } from "../words.zh-CN";

const words = strings.step;

/** Once everything is filled: where the work goes on. */
export function NextStep() {
  const { showTab } = useActions();
  const isFilled = useBook(({ audit, filing }) => audit.verdict.blank === 0 && filing.unit !== "");
  const open = useBook(({ audit }) => openIn(audit.verdict));
  if (!isFilled) return null;
  return (
    <ButtonRow>
      <Button
        appearance="primary"
        onClick={() => {
          showTab(open > 0 ? "check" : "report");
        }}
      >
        {open > 0 ? words.toCheck(open) : words.toReport}
      </Button>
    </ButtonRow>
  );
}
