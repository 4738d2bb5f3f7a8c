import { exactSum } from "../figures";
import type { FigureId, Form } from "../form";
import { cellsOf, figureIdsOf } from "./commonForm";
import type { Unit } from "./unit";

/** One figure added up over the units that count. What is no number is told, never taken for 0. */
export interface FigureSum {
  /** The exact sum as a plain decimal; undefined where no unit has a number. */
  readonly exact: string | undefined;
  /** Units with a number. */
  readonly numbers: number;
  /** Units whose cell is blank. */
  readonly blank: readonly Unit[];
  /** Units whose cell says “/” or 无. */
  readonly notApplicable: readonly Unit[];
  /** Units whose cell holds something that is no number of the form. */
  readonly unreadable: readonly Unit[];
  /** Units with a remark beside the number: `22（其中修订16件）` counts as 22. */
  readonly noted: readonly Unit[];
}

/** The sums of every figure of a form over units, exact however many decimals they have. */
export function sumsOf(form: Form, units: readonly Unit[]): ReadonlyMap<FigureId, FigureSum> {
  return new Map(figureIdsOf(form).map((id) => [id, sumOf(id, units)]));
}

function sumOf(id: FigureId, units: readonly Unit[]): FigureSum {
  const cells = units.map((unit) => ({ unit, figures: cellsOf(unit.filing, id) }));
  const with_ = (state: string) =>
    cells.filter(({ figures }) => figures.some((figure) => figure.state === state)).map(({ unit }) => unit);
  const numbers = cells.flatMap(({ figures }) => figures.filter((figure) => figure.state === "number"));
  return {
    exact: exactSum(numbers.map(({ exact }) => exact)),
    numbers: with_("number").length,
    blank: with_("blank"),
    notApplicable: with_("notApplicable"),
    unreadable: with_("unreadable"),
    noted: cells
      .filter(({ figures }) =>
        figures.some((figure) => figure.state === "number" && figure.note !== undefined),
      )
      .map(({ unit }) => unit),
  };
}
