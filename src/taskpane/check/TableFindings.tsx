import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { openFindings } from "../../session/openFindings";
import type { OpenBook } from "../../session/state";
import { Card } from "../shell/Card";
import { strings } from "../../session/words.zh-CN";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  state: { fontSize: tokens.fontSizeBase300 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
});

const words = strings.check;

/** Every finding under its table; a table without findings says so in a line. */
export function TableFindings({ book }: { readonly book: OpenBook }) {
  const styles = useStyles();
  const { filing, audit } = book;
  const open = openFindings(audit);
  const beside = audit.findings.filter(({ figures }) => figures.length === 0);
  const tables = filing.form.tables.map(({ id, sheet }) => {
    const findings = audit.findings.filter(({ figures }) => figures[0]?.startsWith(`${id}.`));
    const count = findings.filter((finding) => open.includes(finding)).length;
    const entries = audit.ledger.filter(({ equality }) => equality.table === id);
    const balanced = entries.filter(({ state }) => state === "balanced").length;
    return (
      <Card key={id} title={`${sheet} ${words.tables[id]}`}>
        <div className={mergeClasses(styles.state, count > 0 ? styles.bad : styles.good)}>
          {count > 0 ? words.tableBad(count) : words.tableGood(balanced, entries.length)}
        </div>
        {findings.length > 0 && (
          <ul className={styles.list}>
            {findings.map((finding) => (
              <FindingItem key={`${finding.code} ${finding.figures.join()}`} finding={finding} book={book} />
            ))}
          </ul>
        )}
      </Card>
    );
  });
  if (beside.length === 0) return tables;
  return [
    ...tables,
    <Card key="facts" title={words.facts}>
      <ul className={styles.list}>
        {beside.map((finding) => (
          <FindingItem key={finding.code} finding={finding} book={book} />
        ))}
      </ul>
    </Card>,
  ];
}
