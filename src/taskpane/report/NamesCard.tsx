import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Filing } from "../../figures";
import { usableNames } from "../../prose/compose";
import { useActions } from "../SessionContext";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.report;
const shownAtOnce = 12;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  name: { justifyContent: "flex-start", minWidth: 0, fontWeight: tokens.fontWeightRegular },
  value: { color: tokens.colorNeutralForeground3 },
});

/** The names that templates in 正文 may use. A click copies one, ready to paste into a cell. */
export function NamesCard({ filing }: { readonly filing: Filing }) {
  const styles = useStyles();
  const { copyName } = useActions();
  const [wanted, setWanted] = useState("");
  const names = useMemo(() => usableNames(filing), [filing]);
  const found = names.filter(({ name }) => name.includes(wanted.trim()));
  return (
    <Card title={words.names}>
      <Hint>{words.namesWhy}</Hint>
      <Input
        aria-label={words.search}
        placeholder={words.search}
        value={wanted}
        onChange={(_, { value }) => {
          setWanted(value);
        }}
      />
      <ul className={styles.list}>
        {found.slice(0, shownAtOnce).map(({ name, shown }) => (
          <li key={name} className={styles.row}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.name}
              onClick={() => void copyName(name)}
            >
              {name}
            </Button>
            <span className={styles.value}>{shown}</span>
          </li>
        ))}
      </ul>
      {found.length > shownAtOnce && <Hint>{words.more(found.length - shownAtOnce)}</Hint>}
    </Card>
  );
}
