import { equalitiesOf, type FigureId, type Form } from "../../form";
import { blank, count, valueOf, type Figure } from "../figure";
import type { Filing } from "../filing";
import { kindsOf } from "../kinds";
import { readFigure, type Content } from "./readFigure";

/** What a cell of a sheet holds. */
export interface HeldContent {
  readonly content: Content;
  /** The cell holds a formula, and the content is what it comes to. */
  readonly computed: boolean;
}

/**
 * The figures that the cells of sheets hold, in the workbook that is open or in a file; without a cell they are blank.
 * Known beside them: which ones formulas compute, and which are numbers that stand as texts.
 */
export function readFigures(
  form: Form,
  cells: ReadonlyMap<FigureId, HeldContent>,
): Pick<Filing, "figures" | "computed" | "asText"> {
  const figures = new Map<FigureId, Figure>();
  const computed = new Set<FigureId>();
  const asText = new Set<FigureId>();
  for (const [id, kind] of kindsOf(form)) {
    const held = cells.get(id);
    const figure = held ? readFigure(held.content, kind) : blank;
    figures.set(id, figure);
    if (held?.computed) computed.add(id);
    else if (typeof held?.content === "string" && figure.state === "number" && figure.note === undefined)
      asText.add(id);
  }
  completeSums(form, figures, computed);
  return { figures, computed, asText };
}

/**
 * A formula leaves its cell blank where a part is a text (`290件`): the sum of what was read stands in its place. Where
 * a part is no number of the form (`290.5`, `-290`), neither is what the formula makes of it: that is told of the part.
 */
function completeSums(form: Form, figures: Map<FigureId, Figure>, computed: ReadonlySet<FigureId>): void {
  for (const { left, right } of equalitiesOf(form)) {
    const [total, ...more] = right;
    if (total === undefined || more.length > 0 || !computed.has(total)) continue;
    if (left.some((id) => figures.get(id)?.state === "unreadable")) {
      figures.set(total, blank);
      continue;
    }
    const parts = left.map((id) => valueOf(figures.get(id)));
    if (figures.get(total)?.state !== "blank" || parts.includes(undefined)) continue;
    figures.set(total, count(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)));
  }
}
