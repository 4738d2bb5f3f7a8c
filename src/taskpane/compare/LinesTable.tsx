import { makeStyles, tokens } from "@fluentui/react-components";
import { cellsOf, comparisonWords, type Comparison } from "../../compare";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "2px 4px",
    textAlign: "right",
    whiteSpace: "nowrap",
  },
  name: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "2px 4px",
    textAlign: "left",
    fontWeight: "normal",
  },
});

/** Every line with its numbers. */
export function LinesTable({ comparison: { years, lines } }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const { headers, year } = comparisonWords;
  const titles = [headers.line, ...years.map(year), headers.by, headers.rate, headers.share, headers.points];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col" className={styles.name}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const [title = "", ...cells] = cellsOf(line, years.length);
          return (
            <tr key={line.name}>
              <th scope="row" className={styles.name}>
                {title}
              </th>
              {cells.map((cell, column) => (
                <td key={titles[column + 1] ?? column} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
