import { makeStyles, tokens } from "@fluentui/react-components";
import { rollupWords, type Cause, type Difference } from "../../rollup";
import { words as all } from "./words.zh-CN";

const words = all.differences;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: "0 4px 8px 20px",
    listStyleType: "disc",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

function causeText({ kind, unit, value, isEstimate }: Cause): string {
  const amount =
    value === undefined ? rollupWords.unknown : `${value}${isEstimate ? `，${rollupWords.estimate}` : ""}`;
  return `${unit}：${rollupWords.causes[kind]}（${amount}）`;
}

/** What may have made a figure differ, the likeliest first; what does not follow is said. */
export function CauseList({ difference: { by, causes, unexplained } }: { readonly difference: Difference }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {causes.map((cause) => (
        <li key={`${cause.kind} ${cause.unit}`}>{causeText(cause)}</li>
      ))}
      {causes.length === 0 && <li>{rollupWords.noCause}</li>}
      {causes.length > 0 && unexplained !== "0" && (
        <li>{unexplained === by ? words.maybe : words.unexplained(unexplained)}</li>
      )}
    </ul>
  );
}
