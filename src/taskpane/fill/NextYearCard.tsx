import { Button } from "@fluentui/react-components";
import { useActions } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.nextYear;

/** 新建下一年度: the workbook goes on with the next year. */
export function NextYearCard({ year }: { readonly year: number }) {
  const { startNextYear } = useActions();
  return (
    <Card title={words.title}>
      <Hint>{words.why(year)}</Hint>
      <ButtonRow>
        <Button onClick={() => void startNextYear()}>{words.start(year + 1)}</Button>
      </ButtonRow>
      <Ask about="nextYear" />
    </Card>
  );
}
