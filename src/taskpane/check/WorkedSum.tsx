import { Link, makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Entry } from "../../audit";
import { textOf, type Filing } from "../../figures";
import type { FigureId } from "../../form";
import { useActions } from "../session/SessionContext";
import { titleOf } from "../session/titleOf";
import { strings } from "../strings.zh-CN";

const useStyles = makeStyles({
  sum: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2, lineHeight: "24px" },
  term: { minWidth: "14px", textAlign: "center", display: "inline-block" },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
});

const signs = { balanced: "=", broken: "≠", pending: "…", unreadable: "…" };

interface Props {
  readonly entry: Entry;
  readonly filing: Filing;
}

/** `3 + 1 = 4 ≠ 5`: a sum with its numbers; each number goes to its cell. One stop of the Tab key, then arrows. */
export function WorkedSum({ entry, filing }: Props) {
  const styles = useStyles();
  const { reveal } = useActions();
  const arrows = useArrowNavigationGroup({ axis: "both" });
  const { equality, left, right, state } = entry;
  const side = (figures: readonly FigureId[]) =>
    figures.map((figure, index) => (
      <Fragment key={figure}>
        {index > 0 && " + "}
        <Link
          as="button"
          inline
          className={styles.term}
          aria-label={`${titleOf(filing.form, figure)} ${textOf(filing.figures.get(figure)) || strings.check.blank}`}
          title={titleOf(filing.form, figure)}
          onClick={() => void reveal(figure)}
        >
          {textOf(filing.figures.get(figure)) || "□"}
        </Link>
      </Fragment>
    ));
  return (
    <div {...arrows} role="group" aria-label={strings.check.sum} className={styles.sum}>
      {side(equality.left)}
      {equality.left.length > 1 && ` = ${left}`}
      <span className={mergeClasses(state === "broken" && styles.bad)}> {signs[state]} </span>
      {equality.right.length > 1 && `${right} = `}
      {side(equality.right)}
    </div>
  );
}
