import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { compact } from "../theme/compact";
import { StepHead } from "./StepHead";
import { useFolding } from "./useFolding";

const useStyles = makeStyles({
  step: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "12px",
    outline: "none",
    display: "grid",
    gridTemplateColumns: "22px minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "8px",
    [compact]: { columnGap: "8px", padding: "8px" },
  },
  folded: { paddingTop: "8px", paddingBottom: "8px", [compact]: { paddingTop: "4px", paddingBottom: "4px" } },
  body: {
    gridColumn: 2,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    [compact]: { gridColumn: "1 / -1" },
  },
  ask: { gridColumn: 2, minWidth: 0, ":empty": { display: "none" }, [compact]: { gridColumn: "1 / -1" } },
});

interface Props {
  readonly title: string;
  /** Its place in the order of work. */
  readonly number: number;
  readonly done: boolean;
  /** What it came to, in place of the title when it is done. */
  readonly summary: string;
  readonly children: ReactNode;
  /** What is asked about it: seen whether it is folded or not. */
  readonly ask?: ReactNode;
}

/**
 * One step of the work. Done, it folds to a line, but never while somebody is at work in it; 更改 opens it again.
 * What is folded stays in the page, out of sight.
 */
export function Step({ title, number, done, summary, children, ask }: Props) {
  const styles = useStyles();
  const { folded, unfold, section } = useFolding(done);
  return (
    <section
      tabIndex={-1}
      aria-label={title}
      className={mergeClasses(styles.step, folded && styles.folded)}
      {...section}
    >
      <StepHead
        title={title}
        number={number}
        done={done}
        summary={summary}
        onChange={folded ? unfold : undefined}
      />
      <div data-body="" hidden={folded} className={folded ? "" : styles.body}>
        {children}
      </div>
      <div className={styles.ask}>{ask}</div>
    </section>
  );
}
