import { Button } from "@fluentui/react-components";
import { openIn } from "../../audit";
import type { OpenBook } from "../../session/state";
import { useActions } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { strings } from "../words.zh-CN";

const words = strings.step;

/** Once everything is filled: where the work goes on. */
export function NextStep({ book: { audit, filing } }: { readonly book: OpenBook }) {
  const { showTab } = useActions();
  const { verdict } = audit;
  if (verdict.blank > 0 || filing.unit === "") return null;
  const open = openIn(verdict);
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
