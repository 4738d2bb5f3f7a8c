import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { compact } from "../theme/compact";

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    minWidth: 0,
    [compact]: { padding: "8px" },
  },
  // With its thick edge the content stays in line with that of other cards.
  bad: {
    borderLeft: `4px solid ${tokens.colorStatusDangerBorderActive}`,
    paddingLeft: "9px",
    [compact]: { paddingLeft: "7px" },
  },
  ask: {
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    paddingLeft: "9px",
    [compact]: { paddingLeft: "7px" },
  },
  head: { display: "flex", alignItems: "baseline", gap: "12px" },
  over: {
    margin: "0 0 -6px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  side: {
    flex: "none",
    fontSize: tokens.fontSizeBase400,
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
  },
  title: {
    flex: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly tone?: "bad" | "ask";
  /** What the title is of, in small print above it. */
  readonly over?: string;
  /** A value at the end of the title. */
  readonly side?: string;
}

/** One matter, with its title. */
export function Card({ title, children, tone, over, side }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={mergeClasses(styles.card, tone === "bad" && styles.bad, tone === "ask" && styles.ask)}
    >
      {over !== undefined && <p className={styles.over}>{over}</p>}
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {side !== undefined && <span className={styles.side}>{side}</span>}
      </div>
      {children}
    </section>
  );
}
