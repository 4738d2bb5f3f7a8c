import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "12px",
    display: "flex",
    gap: "10px",
  },
  bad: { borderLeft: `4px solid ${tokens.colorStatusDangerBorderActive}` },
  ask: { borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}` },
  body: { flex: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  step: {
    flex: "none",
    width: "22px",
    height: "22px",
    borderRadius: "50%",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: 600,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  done: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** A number in the order of work, or a tick when this part is done. */
  readonly step?: number | "done";
  readonly tone?: "bad" | "ask";
}

/** One matter, with its title. */
export function Card({ title, children, step, tone }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={mergeClasses(styles.card, tone === "bad" && styles.bad, tone === "ask" && styles.ask)}
    >
      {step !== undefined && (
        <span aria-hidden="true" className={mergeClasses(styles.step, step === "done" && styles.done)}>
          {step === "done" ? <Checkmark16Filled /> : step}
        </span>
      )}
      <div className={styles.body}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {children}
      </div>
    </section>
  );
}
