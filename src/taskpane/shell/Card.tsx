import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

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
  },
  bad: { borderLeft: `4px solid ${tokens.colorStatusDangerBorderActive}` },
  ask: { borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}` },
  title: {
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
}

/** One matter, with its title. */
export function Card({ title, children, tone }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={mergeClasses(styles.card, tone === "bad" && styles.bad, tone === "ask" && styles.ask)}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
