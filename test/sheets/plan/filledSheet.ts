import { valueOf, type Filing } from "../../../src/figures";
import { forms, layout, type FigureId } from "../../../src/form";
import { plansFor, type SheetPlan, type Totals } from "../../../src/sheets/plan";
import { createMemoryModel } from "../../host/memory/model";

const [first] = forms;

export const planOf = (table: string, totals: Totals = "typed"): SheetPlan => {
  const found = plansFor(first, { cover: {}, totals }).find(({ id }) => id === table);
  if (!found) throw new Error(`There is no ${table}.`);
  return found;
};

/** Where the cells of the figures of a planned table stand. */
export function placesOf(plan: SheetPlan): ReadonlyMap<FigureId, readonly [row: number, column: number]> {
  const table = first.tables.find(({ id }) => id === plan.id);
  const top = plan.names[0]?.box.row ?? 0;
  return new Map(
    (table ? layout(table).cells : []).flatMap((cell) =>
      cell.role === "figure" ? [[cell.figure, [top + cell.row, cell.column] as const] as const] : [],
    ),
  );
}

/** A planned table in a workbook, with its rules and the numbers of a filing where the plan has no formula. */
export function filledSheet(plan: SheetPlan, filing: Filing) {
  const model = createMemoryModel(plan.sheet);
  const sheet = model.sheets()[0]?.id ?? "";
  const box = { row: 0, column: 0, rows: plan.values.length, columns: plan.values[0]?.length ?? 0 };
  const places = placesOf(plan);
  const values = plan.values.map((line) => [...line]);
  for (const [figure, [row, column]] of places) {
    const line = values[row];
    if (line?.[column] === "") line[column] = valueOf(filing.figures.get(figure)) ?? "";
  }
  model.write({ sheet, box }, values);
  model.setConditionalFormats(
    sheet,
    plan.checks.map(({ box: cells, formula, mark }, index) => ({
      id: `${index}`,
      box: cells,
      formula,
      fill: "",
      numberFormat: mark,
    })),
  );
  const marks = (): ReadonlyMap<FigureId, string> =>
    new Map(
      [...places].flatMap(([figure, [row, column]]) => {
        const mark = model.shown(sheet, row, column)?.numberFormat;
        return mark === undefined ? [] : [[figure, mark]];
      }),
    );
  const type = (figure: FigureId, value: string | number) => {
    const [row, column] = places.get(figure) ?? [0, 0];
    model.write({ sheet, box: { row, column, rows: 1, columns: 1 } }, [[value]]);
  };
  return { model, sheet, marks, type };
}
