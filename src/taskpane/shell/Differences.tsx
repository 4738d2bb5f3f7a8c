import { makeStyles, tokens } from "@fluentui/react-components";
import type { FigureId } from "../../form";
import type { FileDifference } from "../../session/state";
import { useBook } from "../SessionContext";
import { strings } from "../words.zh-CN";
import { DifferenceTable } from "./DifferenceTable";

const useStyles = makeStyles({
  scroll: { maxHeight: "280px", overflowY: "auto", backgroundColor: tokens.colorNeutralBackground1 },
});

interface Props {
  readonly differences: readonly FileDifference[];
  /** Where the other values are from. */
  readonly there?: string;
  /** The ones that are not to be taken; without it there is nothing to choose. */
  readonly left?: ReadonlySet<FigureId>;
  readonly onLeft?: (left: ReadonlySet<FigureId>) => void;
}

/** Every value that the sheet and a file have differently, by sheet, to be taken one by one or a sheet at once. */
export function Differences({ differences, there = strings.ask.there, left, onLeft }: Props) {
  const styles = useStyles();
  const form = useBook(({ filing }) => filing.form, undefined);
  const leave = (figures: readonly FigureId[], leaves: boolean) => {
    const others = [...(left ?? [])].filter((figure) => !figures.includes(figure));
    onLeft?.(new Set(leaves ? [...others, ...figures] : others));
  };
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={strings.ask.differences}>
      {form?.tables.map(({ id, sheet }) => (
        <DifferenceTable
          key={id}
          form={form}
          sheet={sheet}
          there={there}
          differences={differences.filter(({ figure }) => figure.startsWith(`${id}.`))}
          {...(left && { left, onLeave: leave })}
        />
      ))}
    </div>
  );
}
