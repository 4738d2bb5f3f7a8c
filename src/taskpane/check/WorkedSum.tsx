import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { LedgerEntry } from "../../audit";
import { textOf, type Filing } from "../../figures";
import type { FigureId } from "../../form";
import { useActions } from "../SessionContext";
import { titleOf } from "../../session/titleOf";
import { useRoving } from "../shell/useRoving";
import { strings } from "../words.zh-CN";

const useStyles = makeStyles({
  sum: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2, lineHeight: "24px" },
  term: {
    minWidth: "20px",
    padding: "1px 2px",
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

/** `3 + 1 = 4 ≠ 5`: a sum with its numbers; each number goes to its cell. One stop of the Tab key, then arrows. */
export function WorkedSum({ entry, filing }: Props) {
  const styles = useStyles();
  const { reveal } = useActions();
  const { equality, left, right, state } = entry;
  const item = useRoving(equality.left.length + equality.right.length);
  const side = (figures: readonly FigureId[], first: number) =>
    figures.map((figure, index) => {
      const text = textOf(filing.figures.get(figure));
      const title = titleOf(filing.form, figure);
      return (
        <Fragment key={figure}>
          {index > 0 && "+"}
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
      {side(equality.left, 0)}
      {equality.left.length > 1 && ` = ${left}`}
      <span className={mergeClasses(state === "broken" && styles.bad)}> {signs[state]} </span>
      {equality.right.length > 1 && `${right} = `}
      {side(equality.right, equality.left.length)}
    </div>
  );
}
