import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Totals } from "../../sheets/plan";
import type { SheetStatus } from "../../sheets/port";
import { useActions, useBook } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { Step } from "./Step";

const words = strings.tables;

/** 插入标准表格: says what the workbook has, and adds what it lacks. */
export function TablesCard() {
  const { insertTables, tidy } = useActions();
  const sheets = useBook((book) => book.sheets);
  const edition = useBook(({ filing }) => filing.form.edition);
  const [totals, setTotals] = useState<Totals>("typed");
  const list = (wanted: SheetStatus["state"]) =>
    sheets.filter(({ state }) => state === wanted).map(({ name, title }) => name ?? title);
  const [present, missing, damaged] = [list("present"), list("missing"), list("damaged")];
  const nothingYet = sheets.every(({ state }) => state === "missing");
  const done = present.length === sheets.length;
  return (
    <Step title={words.title} number={2} done={done} summary={words.done(present.length, edition)}>
      {nothingYet ? (
        <Hint>{words.none}</Hint>
      ) : (
        <Hint>{words.have(present.join("、"), missing.join("、"), edition)}</Hint>
      )}
      {damaged.length > 0 && <Hint>{words.damaged(damaged.join("、"))}</Hint>}
      {sheets.map(({ id, title, among = [] }) => (
        <WhichSheet key={id} id={id} title={title} among={among} />
      ))}
      {done && (
        <>
          <Hint>{words.tidyWhy}</Hint>
          <ButtonRow>
            <Button onClick={() => void tidy()}>{words.tidy}</Button>
          </ButtonRow>
        </>
      )}
      {missing.length > 0 && (
        <>
          <RadioGroup
            aria-label={words.totals}
            value={totals}
            onChange={(_, { value }) => {
              setTotals(value === "computed" ? "computed" : "typed");
            }}
          >
            <Radio value="typed" label={words.typed} />
            <Radio value="computed" label={words.computed} />
          </RadioGroup>
          <Hint>{totals === "typed" ? words.typedWhy : words.computedWhy}</Hint>
          <ButtonRow>
            <Button appearance="primary" onClick={() => void insertTables(totals)}>
              {nothingYet ? words.insert : words.add(missing.length)}
            </Button>
          </ButtonRow>
        </>
      )}
    </Step>
  );
}

/** Several sheets hold such a table: only the clerk knows which one is meant. */
function WhichSheet({
  id,
  title,
  among,
}: Pick<SheetStatus, "id" | "title"> & { readonly among: readonly string[] }) {
  const { adoptSheet } = useActions();
  if (among.length === 0) return null;
  return (
    <>
      <Hint>{words.which(title)}</Hint>
      <ButtonRow>
        {among.map((sheet) => (
          <Button key={sheet} size="small" onClick={() => void adoptSheet(id, sheet)}>
            {words.thisOne(sheet)}
          </Button>
        ))}
      </ButtonRow>
    </>
  );
}
