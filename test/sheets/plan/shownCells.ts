import { markFill } from "../../../src/sheets/plan/markLook";

const kinds = ["suspect", "mandatory"] as const;

interface ShownCell {
  readonly value: number | undefined;
  /** Told by the colour that the conditional formats come to. */
  readonly sign: (typeof kinds)[number] | undefined;
}

/** The cells of a sheet in the page that LibreOffice makes of a workbook, by zero-based row and column. */
export function shownCells(page: string, sheet: string): ReadonlyMap<string, ShownCell> {
  const [, from = ""] = page.split(new RegExp(`<h1>[^<]*<em>${sheet}</em></h1>`, "i"));
  const [table = ""] = from.split(/<\/table>/i);
  const cells = new Map<string, ShownCell>();
  const taken = new Set<string>();
  for (const [row, line] of table.split(/<tr/i).slice(1).entries()) {
    let column = 0;
    for (const [, attributes = ""] of line.matchAll(/<td([^>]*)>/gi)) {
      while (taken.has(`${row},${column}`)) column += 1;
      const attribute = (name: string) => new RegExp(`${name}="?([^" ]*)`, "i").exec(attributes)?.[1];
      for (let down = 0; down < Number(attribute("rowspan") ?? 1); down += 1)
        for (let across = 0; across < Number(attribute("colspan") ?? 1); across += 1)
          taken.add(`${row + down},${column + across}`);
      const [colour, value] = [attribute("bgcolor")?.toUpperCase(), attribute("sdval")];
      const sign = kinds.find((kind) => markFill(kind) === colour);
      cells.set(`${row},${column}`, { value: value === undefined ? undefined : Number(value), sign });
    }
  }
  return cells;
}
