import { auditWords, clauseOf } from "../../audit";
import { textOf } from "../../figures";
import { hintOf } from "../../form";
import { useBook, usePane } from "../SessionContext";
import { titleOf } from "../../session/titleOf";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { InfoLine } from "../shell/InfoLine";
import { strings } from "../words.zh-CN";
import { WorkedSum } from "./WorkedSum";

const words = strings.check;

/** 为什么: what counts in the selected cell, and every sum that it is part of. */
export function WhyCard() {
  const selected = usePane((state) => state.selected);
  const filing = useBook((book) => book.filing);
  const ledger = useBook(({ audit }) => audit.ledger);
  if (selected === undefined) return null;
  const entries = ledger.filter(({ equality }) => [...equality.left, ...equality.right].includes(selected));
  const shown = textOf(filing.figures.get(selected)) || words.blank;
  const last = textOf(filing.lastYear?.figures.get(selected));
  const hint = hintOf(filing.form, selected);
  return (
    <Card title={titleOf(filing.form, selected)} over={words.selected} side={shown}>
      {hint !== undefined && <Hint>{words.counts(hint)}</Hint>}
      {last !== "" && <Hint>{words.lastYear(last)}</Hint>}
      {entries.length === 0 ? (
        <Hint>{words.noEquality}</Hint>
      ) : (
        entries.map((entry) => (
          <div key={entry.equality.code}>
            <InfoLine notes={[words.clause(clauseOf(filing.form, entry.equality))]}>
              <Hint>{auditWords.rule(filing.form, entry.equality)}</Hint>
            </InfoLine>
            <WorkedSum entry={entry} filing={filing} />
          </div>
        ))
      )}
    </Card>
  );
}
