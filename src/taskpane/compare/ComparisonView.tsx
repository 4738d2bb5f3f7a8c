import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  causesOf,
  changedText,
  compare,
  comparisonWords,
  nameIn,
  type Comparison,
  type Ranked,
} from "../../compare";
import type { Filing } from "../../figures";
import { useActions } from "../SessionContext";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { LinesTable } from "./LinesTable";

const words = strings.compare;

/** How many of the changes are listed one by one. */
const told = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", gap: "4px" },
  cause: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, fontWeight: 600 },
  all: { overflowX: "auto" },
});

/** What changed most, with where it comes from, and every line. */
export function ComparisonView({ filing }: { readonly filing: Filing }) {
  const styles = useStyles();
  const comparison = useMemo(() => compare(filing), [filing]);
  const { most, lines } = comparison;
  return (
    <>
      <p className={styles.title}>{comparisonWords.most}</p>
      {most.length === 0 ? (
        <Hint>{comparisonWords.none}</Hint>
      ) : (
        <ol className={styles.list}>
          {most.slice(0, told).map((ranked) => (
            <Change key={ranked.line.name} ranked={ranked} comparison={comparison} />
          ))}
        </ol>
      )}
      <Hint>{comparisonWords.measure}</Hint>
      <details>
        <summary>{words.all(lines.length)}</summary>
        <div className={styles.all} role="region" aria-label={words.table} tabIndex={0}>
          <LinesTable comparison={comparison} />
        </div>
      </details>
    </>
  );
}

function Change({
  ranked: { line },
  comparison,
}: {
  readonly ranked: Ranked;
  readonly comparison: Comparison;
}) {
  const styles = useStyles();
  const { reveal } = useActions();
  const [figure] = line.figures;
  const causes = causesOf(comparison, line)
    .slice(0, 3)
    .map((part) => comparisonWords.cause(nameIn(line, part), comparisonWords.by(part.change)));
  return (
    <li>
      <Link as="button" inline onClick={() => figure && void reveal(figure)}>
        {line.title}
      </Link>{" "}
      {changedText(line)}
      {causes.length > 0 && <div className={styles.cause}>{comparisonWords.causes(causes)}</div>}
    </li>
  );
}
