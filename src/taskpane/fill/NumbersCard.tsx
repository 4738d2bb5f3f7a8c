import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { blanksOf } from "../../audit";
import { useActions, useBook } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { FileSource } from "../shell/FileSource";
import { Hint } from "../shell/Hint";
import { QuietButton } from "../shell/QuietButton";
import { strings } from "../words.zh-CN";
import { Step } from "./Step";

const words = strings.numbers;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "3px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  table: { flex: 1, minWidth: 0, fontVariantNumeric: "tabular-nums" },
});

/** 填写数字: what is still blank, and the quick ways to fill it. */
export function NumbersCard() {
  const styles = useStyles();
  const { nextBlank, fillZeros, importFigures } = useActions();
  const blanks = blanksOf(useBook((book) => book.filing));
  const left = blanks.reduce((sum, { figures }) => sum + figures.length, 0);
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
      {left > 0 && <Hint>{words.left(left)}</Hint>}
      {left > 0 && (
        <ButtonRow>
          <Button appearance="primary" onClick={() => void nextBlank()}>
            {words.next}
          </Button>
        </ButtonRow>
      )}
      {left > 0 && (
        <ul className={styles.list}>
          {blanks.map(({ table, figures }) => (
            <li key={table.id} className={styles.row}>
              <span className={styles.table}>{words.inTable(table.sheet, figures.length)}</span>
              <QuietButton
                isSmall
                aria-label={words.zerosIn(table.sheet)}
                onClick={() => void fillZeros(table.id)}
              >
                {words.zeros}
              </QuietButton>
            </li>
          ))}
        </ul>
      )}
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
