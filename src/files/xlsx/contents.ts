import { textOf, valueOf, withUsualFacts, type Filing } from "../../figures";
import { layout, partsOf, type FigureId } from "../../form";
import type { PlacedContent, SheetPlan } from "../../sheets/plan";
import { sumsOf } from "../../sheets/plan/formulas";

/** The cells of one standard sheet that a filing fills. */
export function contentsFor(plan: SheetPlan, filing: Filing): PlacedContent[] {
  const [block] = plan.names;
  const { row, column } = block?.box ?? { row: 0, column: 0 };
  const at = (cells: readonly PlacedContent[]) =>
    cells.map((cell): PlacedContent => ({ ...cell, row: row + cell.row, column: column + cell.column }));
  switch (plan.id) {
    case "cover":
      return [];
    case "facts":
      return at(factCells(filing));
    case "narrative":
      return at(paragraphCells(filing));
    default:
      return at(figureCells(plan, filing));
  }
}

function figureCells({ id }: SheetPlan, { form, figures }: Filing): PlacedContent[] {
  const table = form.tables.find((each) => each.id === id);
  const sums = sumsOf(form, "typed");
  /** What the formula of a figure comes to; undefined where it has none, or leaves its cell blank. */
  const sumOf = (figure: FigureId) => {
    const parts = sums.get(figure)?.map((part) => valueOf(figures.get(part)));
    return parts?.includes(undefined) === false
      ? parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
      : undefined;
  };
  return (table ? layout(table).cells : []).flatMap((cell): PlacedContent[] => {
    if (cell.role !== "figure") return [];
    const figure = figures.get(cell.figure);
    const { row, column } = cell;
    // A sum that is still blank beside all its parts: the formula would fill it in.
    if (figure === undefined || figure.state === "blank")
      return sumOf(cell.figure) === undefined ? [] : [{ row, column, content: "" }];
    if (figure.state !== "number") return [{ row, column, content: textOf(figure) }];
    const computed = sumOf(cell.figure) === figure.value && { computed: true as const };
    return [{ row, column, content: figure.value, ...computed }];
  });
}

/** The facts, and below them the usual ones that are not told. */
function factCells({ form, facts }: Filing): PlacedContent[] {
  return withUsualFacts(form, facts).flatMap(({ name, value, unit, note }, index) =>
    [name, typed(value), unit, note].map((content, column) => ({ row: index + 1, column, content })),
  );
}

/** A number where a spreadsheet keeps all its digits, else a text. */
const typed = (text: string) => (text !== "" && String(Number(text)) === text ? Number(text) : text);

function paragraphCells({ form, paragraphs }: Filing): PlacedContent[] {
  const places = partsOf(form).map(({ place }) => place);
  return paragraphs.map(({ place, text }) => ({ row: places.indexOf(place) + 1, column: 1, content: text }));
}
