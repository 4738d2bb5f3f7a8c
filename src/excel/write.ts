import type { Content } from "../figures";
import type { FigureId } from "../form";
import type { Outcome, SheetId, Values } from "../sheets/port";
import { figureAsTyped } from "./asTyped";
import { refusalOf, refusedWith } from "./attempt";
import { cellsAt } from "./cellsAt";
import { writeRegionsOf, type WrittenCell, type WriteRegion } from "./writeRegion";
import type { WorkbookReading } from "./reading";
import { holds, rollback } from "./rollback";
import { textEntries } from "./textEntries";

/**
 * Writes values in one request, which also asks what stood there before. If Excel fails half way, or its answer
 * shows that somebody had changed these cells, what was written is taken back.
 */
export async function write(
  context: Excel.RequestContext,
  values: Values,
  reading: WorkbookReading,
): Promise<Outcome<{ written: number; skipped: readonly FigureId[] }>> {
  const { entries, skipped } = entriesOf(values, reading);
  const written = [...entries.values()].reduce((sum, list) => sum + list.length, 0);
  if (written === 0) return { ok: true, written, skipped };

  const cells = cellsAt(context);
  const blocks = [...entries.keys()].map((id) => {
    const block = cells.block(id);
    block.load("rowCount,columnCount");
    return { id, block };
  });
  const pieces = [...entries].flatMap(([id, list]) => writeRegionsOf(id, cells.block(id), list));
  for (const { range, values: typed } of pieces) {
    // Requests are carried out in order: what is loaded here is what stood there before.
    range.load("values,formulas,numberFormat,address");
    range.values = typed;
    // Answered only if the writing before it succeeded.
    range.load("rowIndex");
  }
  try {
    await context.sync();
  } catch (error) {
    return refusedWith(error, await rollback(context, pieces, reading, refusalOf(error)));
  }
  const moved = blocks.some(({ id, block }) => {
    const known = reading.blocks.get(id)?.values;
    return known?.length !== block.rowCount || known[0]?.length !== block.columnCount;
  });
  if (moved || pieces.some((piece) => !holds(valuesBefore(piece), piece, reading.blocks))) {
    const left = await rollback(context, pieces, reading);
    return { ok: false, reason: "changed", ...(left.length > 0 && { left }) };
  }
  return { ok: true, written, skipped };
}

/** What Excel answered; the property itself holds what was typed. */
const valuesBefore = ({ range }: WriteRegion): readonly (readonly Content[])[] =>
  (range.toJSON().values ?? []) as Content[][];

function entriesOf(
  values: Values,
  reading: WorkbookReading,
): { entries: ReadonlyMap<SheetId, readonly WrittenCell[]>; skipped: readonly FigureId[] } {
  const entries = new Map<SheetId, WrittenCell[]>();
  const put = (id: SheetId, entry: WrittenCell) => {
    entries.set(id, [...(entries.get(id) ?? []), entry]);
  };
  const skipped: FigureId[] = [];
  for (const [figure, value] of values.figures ?? []) {
    const cell = reading.cells.get(figure);
    if (!cell || cell.computed) skipped.push(figure);
    else
      put(cell.table, { row: cell.row, column: cell.column, value: figureAsTyped(value, cell.numberFormat) });
  }
  return { entries: onlyNews(new Map([...entries, ...textEntries(values, reading)]), reading), skipped };
}

/** Leaves out what the cells hold already: what is not written cannot be lost. */
function onlyNews(
  entries: ReadonlyMap<SheetId, readonly WrittenCell[]>,
  { blocks }: WorkbookReading,
): ReadonlyMap<SheetId, readonly WrittenCell[]> {
  const isNews = (id: SheetId) => (entry: WrittenCell) => {
    const held = blocks.get(id)?.values[entry.row]?.[entry.column];
    // Text is written to a cell that holds a number, even if both look the same.
    if (typeof entry.value === "string" && entry.value.startsWith("'")) return held !== entry.value.slice(1);
    return typeof entry.value === "string" ? String(held ?? "") !== entry.value : held !== entry.value;
  };
  return new Map(
    [...entries]
      .map(([id, list]) => [id, list.filter(isNews(id))] as const)
      .filter(([, list]) => list.length > 0),
  );
}
