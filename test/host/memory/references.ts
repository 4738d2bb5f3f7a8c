import { fromA1, toA1 } from "../../../src/preview/host/a1";
import type { Rectangle } from "../../../src/preview/host/model";
import { splitAddress } from "./splitAddress";

/** Moves the references of a formula when lines are inserted or removed in the sheet they point to. */
export function shiftFormula(
  formula: string,
  move: (sheet: string | undefined, cell: string) => string,
): string {
  return formula.replace(
    /((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\w(])/gu,
    (_whole, sheet: string | undefined, cells: string) =>
      `${sheet ?? ""}${move(sheet === undefined ? undefined : splitAddress(`${sheet}A1`).sheet, cells)}`,
  );
}

/** An address after lines have moved; its signs of what is fixed stay. */
export function movedAddress(address: string, moved: (box: Rectangle) => Rectangle | undefined): string {
  const box = fromA1(address);
  const next = box && moved(box);
  if (!next) return box ? "#REF!" : address;
  const signs = Array.from(address.matchAll(/(\$?)[A-Z]+(\$?)\d+/gi));
  let corner = 0;
  return toA1(next).replace(/([A-Z]+)(\d+)/g, (_, column: string, row: string) => {
    const [, before = "", between = ""] = signs[Math.min(corner, signs.length - 1)] ?? [];
    corner += 1;
    return `${before}${column}${between}${row}`;
  });
}

/** A formula written for one cell as it reads for another, so many rows and columns away. */
export const translated = (formula: string, rows: number, columns: number): string =>
  shiftFormula(formula, (_, address) =>
    address.replace(
      /(\$?)([A-Z]+)(\$?)(\d+)/g,
      (_whole, fixed: string, letters: string, held: string, digits: string) => {
        const cell = fromA1(`${letters}${digits}`);
        if (!cell) return "#REF!";
        const moved = toA1({
          ...cell,
          row: cell.row + (held === "" ? rows : 0),
          column: cell.column + (fixed === "" ? columns : 0),
        });
        return moved.replace(/([A-Z]+)(\d+)/, `${fixed === "" ? "" : "$$"}$1${held === "" ? "" : "$$"}$2`);
      },
    ),
  );
