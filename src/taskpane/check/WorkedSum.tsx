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
    columnGap: "5px",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    lineHeight: "24px",
  },
  term: {
    padding: 0,
    border: "0",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline", color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // In forced colours no colour distinguishes it from plain text.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  zeros: { marginLeft: "4px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
});

interface Props {
  readonly entry: LedgerEntry;
  readonly filing: Filing;
}

/**
 * `3 + 1 = 4 ≠ 5`: a sum with its numbers; each number goes to its cell, zeros come on demand. What cannot be told
 * yet has no partial sum: `3 + □ = 5`. One stop of the Tab key, then arrows.
 */
export function WorkedSum({ entry, filing }: Props) {
  const styles = useStyles();
  const { equality, left, right, state } = entry;
  const [all, setAll] = useState(false);
  const isZero = (figure: FigureId) => textOf(filing.figures.get(figure)) === "0";
  const counting = [withoutZeros(equality.left, isZero), withoutZeros(equality.right, isZero)] as const;
  const [shownLeft, shownRight] = all ? [equality.left, equality.right] : counting;
  const zeros = equality.left.length + equality.right.length - counting[0].length - counting[1].length;
  const item = useRoving(shownLeft.length + shownRight.length);
  const isKnown = state === "balanced" || state === "broken";
  return (
    <div role="group" aria-label={strings.check.sum} className={styles.sum}>
      <Terms figures={shownLeft} filing={filing} item={item} />
      {isKnown && shownLeft.length > 1 && <Result value={left} />}
      <span className={mergeClasses(state === "broken" && styles.bad)}>{state === "broken" ? "≠" : "="}</span>
      {isKnown && shownRight.length > 1 && state === "broken" && <Result value={right} before />}
      <Terms figures={shownRight} filing={filing} item={(place) => item(shownLeft.length + place)} />
      {zeros > 0 && (
        <button
          type="button"
          className={mergeClasses(styles.term, styles.zeros)}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? strings.check.noZeros : strings.check.zeros}
        </button>
      )}
    </div>
  );
}

interface TermsProps {
  readonly figures: readonly FigureId[];
  readonly filing: Filing;
  readonly item: ReturnType<typeof useRoving>;
}

/** The numbers of one side, with plus signs. */
function Terms({ figures, filing, item }: TermsProps) {
  const styles = useStyles();
  const { reveal } = useActions();
  return figures.map((figure, place) => {
    const held = filing.figures.get(figure);
    const text = textOf(held);
    const title = titleOf(filing.form, figure);
    return (
      <Fragment key={figure}>
        {place > 0 && <span>+</span>}
        <button
          type="button"
          className={mergeClasses(styles.term, held?.state === "unreadable" && styles.bad)}
          aria-label={`${title} ${text || strings.check.blank}`}
          title={title}
          onClick={() => void reveal(figure)}
          {...item(place)}
        >
          {text || "□"}
        </button>
      </Fragment>
    );
  });
}

/** What the numbers come to, on the inner side of them. */
function Result({ value, before = false }: { readonly value: number; readonly before?: boolean }) {
  return before ? (
    <>
      <span>{value}</span>
      <span>=</span>
    </>
  ) : (
    <>
      <span>=</span>
      <span>{value}</span>
    </>
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
