import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rowButton } from "../shell/rowButton";

const useStyles = makeStyles({
  row: {
    ...rowButton,
    display: "flex",
    gap: "8px",
    padding: "6px 4px",
  },
  main: { flex: 1, minWidth: 0 },
  title: { overflowWrap: "anywhere" },
  sub: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  side: { flex: "none", maxWidth: "45%", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  ask: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly title: string;
  readonly sub?: string;
  readonly side: ReactNode;
  readonly tone?: "bad" | "ask";
  /** Absent where there is nothing more to see. */
  readonly onClick?: () => void;
}

/** One row of a long list: a plain button, because hundreds of them stand below each other. */
export function RowButton({ title, sub = "", side, tone, onClick }: Props) {
  const styles = useStyles();
  const content = (
    <>
      <span className={styles.main}>
        <span className={styles.title}>{title}</span>
        {sub !== "" && <div className={styles.sub}>{sub}</div>}
      </span>
      <span className={mergeClasses(styles.side, tone && styles[tone])}>{side}</span>
    </>
  );
  return onClick ? (
    <button type="button" className={styles.row} onClick={onClick}>
      {content}
    </button>
  ) : (
    <div className={styles.row} style={{ cursor: "default" }}>
      {content}
    </div>
  );
}
