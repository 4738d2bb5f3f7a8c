import { toneOf, verdictOfTable, type Verdict } from "../../audit";
import type { TableId } from "../../form";
import { useBook } from "../SessionContext";
import { Card } from "../shell/Card";
import { strings } from "../words.zh-CN";
import { TableState, type TableStanding } from "./TableState";

const words = strings.check;

/** Every finding under its table; a table without findings says so in a line. */
export function TableFindings() {
  const filing = useBook((book) => book.filing);
  const audit = useBook((book) => book.audit);
  const on = (table: TableId | undefined) => {
    const { findings, verdict } = verdictOfTable(filing, audit, table);
    return { findings, state: standing(verdict) };
  };
  const beside = on(undefined);
  return (
    <Card title={words.tables}>
      {filing.form.tables.map(({ id, sheet, subject }) => (
        <TableState key={id} title={`${sheet} ${subject}`} {...on(id)} />
      ))}
      {beside.findings.length > 0 && <TableState title={words.facts} {...beside} />}
    </Card>
  );
}

/** The verdict on one table in words. */
function standing(verdict: Verdict): TableStanding {
  const { mandatory, toExplain, balanced, equalities, blank } = verdict;
  const texts = {
    bad: words.tableBad(mandatory),
    ask: words.tableAsks(toExplain),
    open: words.tableOpen(balanced, equalities, blank),
    good: words.tableGood(equalities),
  };
  const tone = toneOf(verdict);
  return { tone, text: texts[tone] };
}
