import { textOf } from "../figures";
import type { Rollup } from "./rolledUp";

/**
 * Every value of every unit that counts, one a row: unit, year, figure, value. Blank cells have no row; what is no
 * number stands as it was typed.
 */
export function tidyCsv({ units, year }: Rollup): string {
  const rows = units
    .filter(({ notCounted }) => !notCounted)
    .flatMap(({ name, filing }) =>
      [...filing.figures].flatMap(([id, figure]) => {
        const text = textOf(figure);
        return text === "" ? [] : [[name, String(filing.year || year), id, text]];
      }),
    );
  return [["unit", "year", "figure", "value"], ...rows]
    .map((row) => `${row.map(quoted).join(",")}\n`)
    .join("");
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
