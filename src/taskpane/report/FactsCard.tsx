import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Filing } from "../../figures";
import { factsTold, type ToldFact } from "../../prose/adapt";
import { useActions } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Fold } from "../shell/Fold";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.facts;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "4px" },
  row: { display: "flex", alignItems: "center", gap: "8px" },
  name: { flex: "1", minWidth: 0, overflowWrap: "anywhere" },
  part: { paddingInlineStart: "1em" },
});

interface Props {
  /** Last year's report, or this year's from elsewhere. */
  readonly report: Filing;
  readonly from: "lastYear" | "imported";
}

/** 文中的其他数据: numbers of a report that no table holds, offered as rows of 其他数据, all or one by one. */
export function FactsCard({ report, from }: Props) {
  const { takeFacts } = useActions();
  const styles = useStyles();
  const told = useMemo(() => factsTold(report), [report]);
  if (told.length === 0) return null;
  /** A part comes with its total, so that it can be held against it. */
  const withTotal = ({ under }: ToldFact) => told.filter(({ fact }) => fact.name === under);
  return (
    <Card title={words.title[from]}>
      <Hint>{words.why[from](told.length, report.year)}</Hint>
      <ButtonRow>
        <Button onClick={() => void takeFacts(from, told)}>{words.takeAll(told.length)}</Button>
      </ButtonRow>
      <Fold label={words.oneByOne}>
        <ul className={styles.list}>
          {told.map((each) => (
            <li key={each.fact.name} className={styles.row}>
              <span className={mergeClasses(styles.name, each.under !== undefined && styles.part)}>
                {words.row(each.fact.name, each.surface)}
              </span>
              <Button
                size="small"
                aria-label={words.takeOne(each.fact.name)}
                onClick={() => void takeFacts(from, [...withTotal(each), each])}
              >
                {words.take}
              </Button>
            </li>
          ))}
        </ul>
      </Fold>
    </Card>
  );
}
