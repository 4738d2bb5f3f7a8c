import { memoize } from "./memoize";
import type { FigureId, TableId } from "./figureId";
import type { Form } from "./form";
import { figuresWith } from "./roles";
import { figureCellsOf, type FigureCell } from "./walk";

/** How people call a figure. */
export interface FigureName {
  readonly id: FigureId;
  readonly table: TableId;
  /** `申请.本年新收.总计`: the name in templates. */
  readonly template: string;
  /** `表三 · 本年新收 · 总计`: the name in messages. */
  readonly title: string;
  /** The sheet of its table. */
  readonly sheet: string;
  /** The short name of the row or block. */
  readonly row: string;
  /** The short name of the column. */
  readonly column: string;
  /** The official label of the row or block. */
  readonly rowLabel: string;
  /** The official label of the column. */
  readonly columnLabel: string;
}

function nameOf(cell: FigureCell): FigureName {
  const { table, row, column } = cell;
  const block = column.path.find((node) => node.block);
  const rowNode = row?.node ?? block;
  const rowName = rowNode?.name ?? "";
  return {
    id: cell.id,
    table: table.id,
    template: `${table.name}.${rowName}.${column.node.name}`,
    title: `${table.sheet} · ${rowName} · ${column.node.name}`,
    sheet: table.sheet,
    row: rowName,
    column: column.node.name,
    rowLabel: rowNode?.label ?? "",
    columnLabel: column.node.label,
  };
}

/** The Chinese names of every figure of a form, by figure id. */
export const namesOf: (form: Form) => ReadonlyMap<FigureId, FigureName> = memoize(
  (form) => new Map(form.tables.flatMap(figureCellsOf).map((cell) => [cell.id, nameOf(cell)])),
);

/** `申请.本年新收.总计`: a figure that every report tells, by its name in templates, to show how to write one. */
export function exampleOf(form: Form): string {
  const [received = form.mainFigures[0]] = figuresWith(form, { row: "received", column: "total" });
  return (received && namesOf(form).get(received)?.template) ?? "";
}
