import { Button } from "@fluentui/react-components";
import { blanksOf } from "../../audit";
import { useActions } from "../SessionContext";
import type { OpenBook } from "../../session/state";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { FileSource } from "../shell/FileSource";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { Step } from "./Step";

const words = strings.numbers;

/** 填写数字: what is still blank, and the quick ways to fill it. */
export function NumbersCard({ book }: { readonly book: OpenBook }) {
  const { nextBlank, fillZeros, importFigures } = useActions();
  const blanks = blanksOf(book.filing);
  const left = blanks.reduce((sum, { figures }) => sum + figures.length, 0);
  const where = blanks.map(({ table, figures }) => words.inTable(table.sheet, figures.length)).join("，");
  return (
    <Step
      title={words.title}
      number={4}
      done={left === 0}
      summary={words.done}
      ask={
        <>
          <Ask about="zeros" />
          <Ask about="figures" />
        </>
      }
    >
      {left > 0 && <Hint>{words.left(left, where)}</Hint>}
      {left > 0 && (
        <ButtonRow>
          <Button appearance="primary" onClick={() => void nextBlank()}>
            {words.next}
          </Button>
        </ButtonRow>
      )}
      <ButtonRow>
        {blanks.map(({ table }) => (
          <Button key={table.id} size="small" onClick={() => void fillZeros(table.id)}>
            {words.zeros(table.sheet)}
          </Button>
        ))}
      </ButtonRow>
      <ButtonRow>
        <FileSource
          label={strings.imported.choose}
          onFile={(file) => {
            void importFigures(file);
          }}
        />
      </ButtonRow>
    </Step>
  );
}
