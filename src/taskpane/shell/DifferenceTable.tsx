import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FigureId, Form } from "../../form";
import type { FileDifference } from "../../session/state";
import { titleOf } from "../../session/titleOf";
import { strings } from "../words.zh-CN";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { textAlign: "left", padding: "4px 6px", fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: "2px 6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  number: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

const words = strings.ask;

interface Props {
  readonly form: Form;
  readonly sheet: string;
  readonly there: string;
  readonly differences: readonly FileDifference[];
  readonly left?: ReadonlySet<FigureId>;
  readonly onLeave?: (figures: readonly FigureId[], leaves: boolean) => void;
}

/** The differences on one sheet, with both values. */
export function DifferenceTable({ form, sheet, there, differences, left, onLeave }: Props) {
  const styles = useStyles();
  if (differences.length === 0) return null;
  const ticked = (label: string, figures: readonly FigureId[]) => {
    if (!left || !onLeave) return label;
    const without = figures.filter((figure) => left.has(figure)).length;
    return (
      <Checkbox
        label={label}
        checked={without === 0 ? true : without === figures.length ? false : "mixed"}
        onChange={(_, { checked }) => {
          onLeave(figures, checked !== true);
        }}
      />
    );
  };
  const all = differences.map(({ figure }) => figure);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {ticked(words.sheet(sheet, all.length), all)}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {words.here}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {there}
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ figure, here, there: other }) => (
          <tr key={figure}>
            <td className={styles.cell}>
              {ticked(titleOf(form, figure).replace(`${sheet} · `, ""), [figure])}
            </td>
            <td className={mergeClasses(styles.cell, styles.number)}>{here}</td>
            <td className={mergeClasses(styles.cell, styles.number)}>{other}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
