import { looks } from "../sheets/plan/looks";
import { formatInside, isMarkFill, isMarkFormat } from "../sheets/plan/markLook";
import type { MarkChange } from "./markChanges";
import type { Look } from "./look";
import type { PlacedFigure } from "./reading";

/**
 * The look that a cell has without its mark. A sign that no record explains was copied here together with a
 * marked cell: the look by plan is then the best guess. A colour that the clerk gave to a marked cell is the
 * clerk's, unless it is to the digit one of our own: after a failure half way, sign and colour may be of two kinds.
 */
export function lookUnderneath({ cell, recorded }: MarkChange, seen: Look): Look {
  const hasSign = isMarkFormat(seen.numberFormat);
  const hasFill = (hasSign || recorded !== undefined) && isMarkFill(seen.fill);
  const { fill, numberFormat } = recorded ?? plannedLook(cell);
  return {
    fill: hasFill ? fill : seen.fill,
    numberFormat: hasSign ? numberFormat : seen.numberFormat,
  };
}

const plannedLook = ({ numberFormat, computed }: PlacedFigure): Look => ({
  fill: computed ? looks.sum.fill : looks.input.fill,
  numberFormat: formatInside(numberFormat),
});
