import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { figuresOf, toneOf, verdictOf, type Audit, type Finding } from "../../audit";
import type { Filing } from "../../figures";
import type { TableId } from "../../form";
import type { OpenBook } from "../../session/state";
import { Card } from "../shell/Card";
import { ToneIcon } from "../shell/ToneIcon";
import { strings } from "../words.zh-CN";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  state: { fontSize: tokens.fontSizeBase300 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
  ask: { color: tokens.colorStatusWarningForeground3, fontWeight: 600 },
  open: { color: tokens.colorNeutralForeground2 },
});

const words = strings.check;

/** Every finding under its table; a table without findings says so in a line. */
export function TableFindings({ book }: { readonly book: OpenBook }) {
  const { filing, audit } = book;
  const beside = audit.findings.filter(({ kind }) => kind === "facts");
  return (
    <>
      {filing.form.tables.map(({ id, sheet, subject }) => (
        <Card key={id} title={`${sheet} ${subject}`}>
          <TableState state={tableState(audit, filing, id)} />
          <Findings
            findings={audit.findings.filter((finding) => figuresOf(finding)[0]?.startsWith(`${id}.`))}
            book={book}
          />
        </Card>
      ))}
      {beside.length > 0 && (
        <Card title={words.facts}>
          <Findings findings={beside} book={book} />
        </Card>
      )}
    </>
  );
}

function TableState({ state: { tone, text } }: { readonly state: State }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.state, styles[tone])}>
      <ToneIcon tone={tone} /> <span>{text}</span>
    </div>
  );
}

function Findings({ findings, book }: { readonly findings: readonly Finding[]; readonly book: OpenBook }) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <FindingItem key={finding.code} finding={finding} book={book} />
      ))}
    </ul>
  );
}

interface State {
  readonly tone: ReturnType<typeof toneOf>;
  readonly text: string;
}

/** The verdict on one table: its part of the same counts that the whole has. */
function tableState(audit: Audit, filing: Filing, id: TableId): State {
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
