import type { Content } from "../figures";
import { addressOf } from "../sheets/plan/address";
import { cellsAt } from "./cellsAt";
import type { WriteRegion } from "./writeRegion";
import { retyped } from "./asTyped";
import type { WorkbookReading } from "./reading";
import type { Refusal } from "../sheets/port";

/**
 * Puts back what stood in the pieces before they were written. Where Excel failed half way it has told what was
 * written up to the failure, and has written nothing after it; of the piece at which it failed it has told what stood
 * there, and that one is looked at. Where its whole answer was lost, nobody knows: then the cells that hold something
 * else than they did at the last reading are told, and left.
 *
 * @param refusal why Excel failed; undefined where it did not
 * @returns the addresses of the cells that could not be put back
 */
export async function rollback(
  context: Excel.RequestContext,
  pieces: readonly WriteRegion[],
  reading: WorkbookReading,
  refusal?: Refusal,
): Promise<readonly string[]> {
  const written = pieces.filter(({ range }) => range.toJSON().rowIndex !== undefined);
  const unsure = pieces.filter(
    (piece) => !written.includes(piece) && piece.range.toJSON().formulas !== undefined,
  );
  const named = (left: readonly WriteRegion[]) => left.map((piece) => nameOf(piece, reading));
  if (written.length + unsure.length === 0) {
    // While a cell is being edited Excel refuses a request as a whole, and would refuse the next one too.
    return refusal?.reason === "editing" ? [] : named(await changed(context, pieces, reading));
  }
  const left = await putBack(context, written);
  return named([...left, ...(await putBack(context, await changed(context, unsure, reading)))]);
}

/**
 * Writes what Excel has told of the pieces before it wrote them.
 *
 * @returns those for which that failed
 */
async function putBack(
  context: Excel.RequestContext,
  pieces: readonly WriteRegion[],
): Promise<readonly WriteRegion[]> {
  if (pieces.length === 0) return [];
  for (const { range } of pieces) {
    const { formulas = [], values = [], numberFormat = [] } = range.toJSON();
    range.formulas = formulas.map((line, row) =>
      line.map((formula: Content, column) =>
        retyped(formula, values[row]?.[column] as Content, numberFormat[row]?.[column] as string),
      ),
    );
  }
  try {
    await context.sync();
    return [];
  } catch {
    return pieces;
  }
}

/** The pieces that hold something else than they did when they were read; all of them, where Excel does not tell. */
async function changed(
  context: Excel.RequestContext,
  pieces: readonly WriteRegion[],
  { blocks }: WorkbookReading,
): Promise<readonly WriteRegion[]> {
  if (pieces.length === 0) return [];
  const { block } = cellsAt(context);
  const now = pieces.map((piece) => {
    const { box, id } = piece;
    const range = block(id)
      .getCell(box.row, box.column)
      .getResizedRange(box.rows - 1, box.columns - 1);
    range.load("values");
    return { piece, range };
  });
  try {
    await context.sync();
  } catch {
    return pieces;
  }
  return now
    .filter(({ piece, range }) => !holds(range.values as Content[][], piece, blocks))
    .map(({ piece }) => piece);
}

/** Whether the values of a piece are those of the last reading. */
export const holds = (
  values: readonly (readonly Content[])[],
  { id, box }: WriteRegion,
  blocks: WorkbookReading["blocks"],
): boolean =>
  values.every((line, row) =>
    line.every((value, column) => value === blocks.get(id)?.values[box.row + row]?.[box.column + column]),
  );

function nameOf({ id, box }: WriteRegion, { blocks }: WorkbookReading): string {
  const block = blocks.get(id);
  if (!block) return addressOf(box);
  return `${block.sheetName}!${addressOf({ ...box, row: block.row + box.row, column: block.column + box.column })}`;
}
