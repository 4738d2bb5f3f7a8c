import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { LedgerEntry } from "../../audit";
import { textOf, type Filing } from "../../figures";
import type { FigureId } from "../../form";
import { useActions } from "../SessionContext";
import { titleOf } from "../../session/titleOf";
import { useRoving } from "../shell/useRoving";
import { strings } from "../words.zh-CN";

const useStyles = makeStyles({
  sum: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "6px",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    lineHeight: "24px",
  },
  term: {
    minWidth: "16px",
    padding: "0 1px",
    border: "0",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    textAlign: "center",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline", color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  zero: { color: tokens.colorNeutralForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
});

const signs = { balanced: "=", broken: "≠", pending: "…", unreadable: "…" };

interface Props {
  readonly entry: LedgerEntry;
  readonly filing: Filing;
}

/** `3 + 1 = 4 ≠ 5`: a sum with its numbers; each number goes to its cell, zeros come on demand. One stop of the Tab key, then arrows. */
export function WorkedSum({ entry, filing }: Props) {
  const styles = useStyles();
  const { reveal } = useActions();
  const { equality, left, right, state } = entry;
  const [all, setAll] = useState(false);
  const isZero = (figure: FigureId) => textOf(filing.figures.get(figure)) === "0";
  const shownLeft = all ? equality.left : withoutZeros(equality.left, isZero);
  const shownRight = all ? equality.right : withoutZeros(equality.right, isZero);
  const hidden = equality.left.length + equality.right.length - shownLeft.length - shownRight.length;
  const item = useRoving(shownLeft.length + shownRight.length);
  const side = (figures: readonly FigureId[], first: number) =>
    figures.map((figure, index) => {
      const text = textOf(filing.figures.get(figure));
      const title = titleOf(filing.form, figure);
      return (
        <Fragment key={figure}>
          {index > 0 && <span>+</span>}
          <button
            type="button"
            className={mergeClasses(styles.term, text === "0" && styles.zero)}
            aria-label={`${title} ${text || strings.check.blank}`}
            title={title}
            onClick={() => void reveal(figure)}
            {...item(first + index)}
          >
            {text || "□"}
          </button>
        </Fragment>
      );
    });
  return (
    <div role="group" aria-label={strings.check.sum} className={styles.sum}>
      {side(shownLeft, 0)}
      {shownLeft.length > 1 && <span>{`= ${left}`}</span>}
      <span className={mergeClasses(state === "broken" && styles.bad)}>{signs[state]}</span>
      {shownRight.length > 1 && <span>{`${right} =`}</span>}
      {side(shownRight, shownLeft.length)}
      {hidden > 0 && (
        <button
          type="button"
          className={mergeClasses(styles.term, styles.zero)}
          aria-label={strings.check.zeros(hidden)}
          title={strings.check.zeros(hidden)}
          onClick={() => {
            setAll(true);
          }}
        >
          …
        </button>
      )}
    </div>
  );
}

/** What counts in a sum; where nothing does, one zero stands for all. */
function withoutZeros(
  figures: readonly FigureId[],
  isZero: (figure: FigureId) => boolean,
): readonly FigureId[] {
  const counting = figures.filter((figure) => !isZero(figure));
  return counting.length > 0 ? counting : figures.slice(0, 1);
}
