import { clauseOf } from "../../audit";
import { textOf } from "../../figures";
import { usePane } from "../SessionContext";
import type { OpenBook } from "../../session/state";
import { titleOf } from "../../session/titleOf";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { WorkedSum } from "./WorkedSum";

const words = strings.check;

/** 为什么: every sum that the selected cell is part of. */
export function WhyCard({ book }: { readonly book: OpenBook }) {
  const selected = usePane((state) => state.selected);
  if (selected === undefined) return null;
  const { filing, audit } = book;
  const entries = audit.ledger.filter(({ equality }) =>
    [...equality.left, ...equality.right].includes(selected),
  );
  const shown = textOf(filing.figures.get(selected)) || words.blank;
  const last = textOf(filing.lastYear?.figures.get(selected));
  return (
    <Card title={words.why(titleOf(filing.form, selected), shown)}>
      {last !== "" && <Hint>{words.lastYear(last)}</Hint>}
      {entries.length === 0 ? (
        <Hint>{words.noEquality}</Hint>
      ) : (
        entries.map((entry) => (
          <div key={entry.equality.code}>
            <Hint>{words.kinds[entry.equality.kind]}</Hint>
            <WorkedSum entry={entry} filing={filing} />
            <Hint>{words.clause(clauseOf(filing.form, entry.equality))}</Hint>
          </div>
        ))
      )}
    </Card>
  );
}
