import { makeStyles, tokens } from "@fluentui/react-components";
import { compact } from "../theme/compact";
import { strings } from "../words.zh-CN";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    [compact]: { columnGap: "4px" },
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
  bar: { flex: "1 1 24px", minWidth: 0, height: "6px", accentColor: tokens.colorCompoundBrandBackground },
  label: { flex: "none", minWidth: "40px", [compact]: { minWidth: "36px" } },
  count: {
    flex: "none",
    minWidth: "50px",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    [compact]: { minWidth: "42px" },
  },
});

interface Props {
  readonly label: string;
  readonly done: number;
  readonly all: number;
}

/** How much of something is done, as a bar and as `61/193`. */
export function Progress({ label, done, all }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.label}>{label}</span>
      <progress className={styles.bar} aria-label={label} value={done} max={all} />
      <span className={styles.count}>{strings.check.of(done, all)}</span>
    </div>
  );
}
