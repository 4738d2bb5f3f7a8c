import { figuresOf, toneOf, verdictOf, type Audit } from "../../audit";
import type { Filing } from "../../figures";
import type { TableId } from "../../form";
import type { OpenBook } from "../../session/state";
import { Card } from "../shell/Card";
import { strings } from "../words.zh-CN";
import { TableState, type TableStanding } from "./TableState";

const words = strings.check;

/** Every finding under its table; a table without findings says so in a line. */
export function TableFindings({ book }: { readonly book: OpenBook }) {
  const { filing, audit } = book;
  const beside = audit.findings.filter(({ kind }) => kind === "facts");
  const open = beside.filter(({ explained }) => explained === undefined).length;
  return (
    <Card title={words.tables}>
      {filing.form.tables.map(({ id, sheet, subject }) => (
        <TableState
          key={id}
          title={`${sheet} ${subject}`}
          state={stateOf(audit, filing, id)}
          findings={audit.findings.filter((finding) => figuresOf(finding)[0]?.startsWith(`${id}.`))}
          book={book}
        />
      ))}
      {beside.length > 0 && (
        <TableState
          title={words.facts}
          state={
            open > 0
              ? { tone: "ask", text: words.tableAsks(open) }
              : { tone: "good", text: words.tableGood(0) }
          }
          findings={beside}
          book={book}
        />
      )}
    </Card>
  );
}

/** The verdict on one table: its part of the same counts that the whole has. */
function stateOf(audit: Audit, filing: Filing, id: TableId): TableStanding {
  const findings = audit.findings.filter((finding) => figuresOf(finding)[0]?.startsWith(`${id}.`));
  const ledger = audit.ledger.filter(({ equality }) => equality.table === id);
  const verdict = verdictOf(filing, ledger, findings, id);
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
