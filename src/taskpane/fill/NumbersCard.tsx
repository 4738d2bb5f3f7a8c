import { Button } from "@fluentui/react-components";
import { blanksOf } from "../../audit";
import { useActions } from "../SessionContext";
import type { OpenBook } from "../../session/state";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { FileSource } from "../shell/FileSource";

const words = strings.numbers;

/** 填写数字: what is still blank, and the quick ways to fill it. */
export function NumbersCard({ book }: { readonly book: OpenBook }) {
  const { nextBlank, fillZeros, importFigures } = useActions();
  const blanks = blanksOf(book.filing);
  const left = blanks.reduce((sum, { figures }) => sum + figures.length, 0);
  const source = (
    <FileSource
      label={strings.imported.choose}
      onFile={(file) => {
        void importFigures(file);
      }}
    />
  );
  if (left === 0)
    return (
      <Card title={words.title} step="done">
        <Hint>{words.done}</Hint>
        <ButtonRow>{source}</ButtonRow>
        <Ask about="figures" />
      </Card>
    );
  const where = blanks.map(({ table, figures }) => words.inTable(table.sheet, figures.length)).join("，");
  return (
    <Card title={words.title} step={3}>
      <Hint>{words.left(left, where)}</Hint>
      <ButtonRow>
        <Button onClick={() => void nextBlank()}>{words.next}</Button>
        {blanks.map(({ table }) => (
          <Button key={table.id} appearance="transparent" onClick={() => void fillZeros(table.id)}>
            {words.zeros(table.sheet)}
          </Button>
        ))}
        {source}
      </ButtonRow>
      <Ask about="zeros" />
      <Ask about="figures" />
    </Card>
  );
}
