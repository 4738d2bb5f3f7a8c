import type { FigureId } from "../../form";
import { coverRows } from "../find/findCover";
import { placeRows } from "../find/findRows";
import { coverText } from "../plan/coverPlan";
import { merged } from "../plan/merged";
import type { Cover, Outcome, SheetId, Values } from "../port";
import { asTyped } from "./asTyped";
import { cellsAt } from "./cellsAt";
import type { Reading } from "./reading";

/** One cell of a block to be written. */
interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** Writes values in one request. */
export async function write(
  context: Excel.RequestContext,
  values: Values,
  reading: Reading,
): Promise<Outcome<{ written: number; skipped: readonly FigureId[] }>> {
  const entries = new Map<SheetId, Entry[]>();
  const put = (id: SheetId, entry: Entry) => {
    entries.set(id, [...(entries.get(id) ?? []), entry]);
  };
  const skipped: FigureId[] = [];
  for (const [figure, value] of values.figures ?? []) {
    const cell = reading.cells.get(figure);
    if (!cell || cell.computed) skipped.push(figure);
    else put(cell.table, { row: cell.row, column: cell.column, value: asTyped(value) });
  }
  for (const { id, entry } of textEntries(values, reading)) put(id, entry);

  const cells = cellsAt(context);
  for (const [id, list] of entries) writeBlock(cells.block(id), list);
  if (entries.size > 0) await context.sync();
  const written = [...entries.values()].reduce((sum, list) => sum + list.length, 0);
  return { ok: true, written, skipped };
}

function textEntries(values: Values, { blocks }: Reading): { id: SheetId; entry: Entry }[] {
  const found: { id: SheetId; entry: Entry }[] = [];
  const put = (id: SheetId, row: number | undefined, column: number, value: string | number) => {
    if (row !== undefined) found.push({ id, entry: { row, column, value } });
  };
  const cover = blocks.get("cover");
  if (cover && values.cover) {
    const rows = coverRows(cover);
    for (const key of Object.keys(values.cover) as (keyof Cover)[])
      put("cover", rows.get(key), 1, asTyped(coverText(key, values.cover[key])));
  }
  const narrative = blocks.get("narrative");
  if (narrative) {
    const rows = placeRows(narrative);
    for (const { place, text } of values.paragraphs ?? [])
      put("narrative", rows.get(place), 1, asTyped(text));
    for (const { place, text, status } of values.written ?? []) {
      put("narrative", rows.get(place), 2, asTyped(text));
      put("narrative", rows.get(place), 3, asTyped(status));
    }
  }
  const facts = blocks.get("facts");
  if (facts && values.facts) {
    const used = facts.values.findLastIndex((line) => line.some((content) => content !== ""));
    const rows = Math.min(Math.max(used, values.facts.length), facts.values.length - 1);
    for (let row = 1; row <= rows; row += 1) {
      const { name = "", value = "", unit = "", note = "" } = values.facts[row - 1] ?? {};
      [name, value, unit, note].forEach((text, column) => {
        put("facts", row, column, asTyped(text));
      });
    }
  }
  return found;
}

/** Neighbouring cells go in one piece: a whole table in a few, one figure in one. */
function writeBlock(block: Excel.Range, list: readonly Entry[]): void {
  const sorted = list.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const byPlace = new Map(sorted.map(({ row, column, value }) => [`${row},${column}`, value]));
  for (const box of merged(sorted.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }))))
    block.getCell(box.row, box.column).getResizedRange(box.rows - 1, box.columns - 1).values = Array.from(
      { length: box.rows },
      (_, row) =>
        Array.from(
          { length: box.columns },
          (__, column) => byPlace.get(`${box.row + row},${box.column + column}`) ?? "",
        ),
    );
}
