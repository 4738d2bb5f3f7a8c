import { Button } from "@fluentui/react-components";
import { useActions } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonGrid } from "../shell/ButtonGrid";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { QuietButton } from "../shell/QuietButton";
import { useRollup } from "./useRollup";
import { words as all } from "./words.zh-CN";

const words = all.output;

/** 写出来: into this workbook, as a workbook of its own, the 退回单, and the county's own report. */
export function OutputCard() {
  const { addRollupSheets, removeRollupSheets, saveRollup, saveSlips, saveTidy, beginReport } = useActions();
  const hasSheets = useRollup(({ sheets }) => sheets.length > 0);
  return (
    <Card title={words.title}>
      <Hint>{words.sheetsWhy}</Hint>
      <ButtonGrid>
        <Button appearance="primary" onClick={() => void addRollupSheets()}>
          {words.sheets}
        </Button>
        <Button onClick={() => void saveRollup()}>{words.workbook}</Button>
        <Button onClick={() => void saveSlips()}>{words.slips}</Button>
        <Button onClick={() => void saveTidy()}>{words.tidy}</Button>
        <Button onClick={() => void beginReport()}>{words.begin}</Button>
      </ButtonGrid>
      {hasSheets && (
        <ButtonRow>
          <QuietButton onClick={() => void removeRollupSheets()}>{words.remove}</QuietButton>
        </ButtonRow>
      )}
      <Ask about="rollup" />
    </Card>
  );
}
