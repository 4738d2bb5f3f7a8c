import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Run } from "../../prose/run";
import { useActions } from "../SessionContext";

const useStyles = makeStyles({
  number: { textIndent: 0, fontWeight: 600 },
  fact: { fontWeight: 600, backgroundColor: tokens.colorNeutralBackground3 },
  todo: {
    // A short mark stays in one piece.
    wordBreak: "keep-all",
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/** A stretch of the text: a number leads to its cell, what the clerk has to write stands out. */
export function RunView({ run }: { readonly run: Run }) {
  const styles = useStyles();
  const { reveal } = useActions();
  const [figure] = run.figures ?? [];
  if (figure !== undefined)
    return (
      <Link
        as="button"
        inline
        className={mergeClasses(styles.number, run.todo && styles.todo)}
        onClick={() => void reveal(figure)}
      >
        {run.text}
      </Link>
    );
  if (run.todo) return <span className={styles.todo}>{run.text}</span>;
  return run.fact === undefined ? run.text : <span className={styles.fact}>{run.text}</span>;
}
