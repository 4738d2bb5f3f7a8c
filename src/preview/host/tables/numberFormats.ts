import { text } from "../arguments";
import { cell, cellsOf } from "../box";
import type { Argument, Property } from "../classTable";
import type { CellsHandle, Context } from "../handles";
import { invalidArgument } from "../richApiError";
import { storedFormat } from "../storedFormat";

/** `numberFormat`: read as a grid, written as a grid or as one text for all cells. */
export function numberFormats({ model }: Context): Property<CellsHandle> {
  return {
    get: ({ sheet, box }) =>
      Array.from({ length: box.rows }, (_, row) =>
        Array.from(
          { length: box.columns },
          (__, column) => model.format(sheet, box.row + row, box.column + column).numberFormat,
        ),
      ),
    set: (handle, value) => {
      if (!Array.isArray(value)) {
        model.setFormat(handle, { numberFormat: storedFormat(text(value)) });
        return;
      }
      const { sheet, box } = handle;
      const rows = value as readonly Argument[];
      if (rows.length !== box.rows) throw invalidArgument("The number formats don't match the range.");
      for (const [row, column] of cellsOf(box)) {
        const line = rows[row - box.row];
        const numberFormat = text(
          Array.isArray(line) ? (line as Argument[])[column - box.column] : undefined,
        );
        model.setFormat({ sheet, box: cell(row, column) }, { numberFormat: storedFormat(numberFormat) });
      }
    },
  };
}
