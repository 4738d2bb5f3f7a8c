import type { Line } from "../../figures/recognise";

/** The fewest rows, and commas in a row, that make a table. */
const enough = { rows: 8, marks: 3 } as const;

/** Whether the lines of a text are rows of cells with commas between them, as spreadsheets save them. */
export function isCsv(text: string): boolean {
  let rows = 0;
  for (const line of text.slice(0, 100_000).split("\n"))
    if (!line.includes("。") && line.split(",").length > enough.marks) rows += 1;
  return rows >= enough.rows;
}

/** The rows of a text with commas between cells; quotes hold cells together that have commas or line ends (RFC 4180). */
export function linesOfCsv(text: string): Line[] {
  const lines: Line[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    cells.push(cell.replace(/\s+/g, " ").trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    // A title stands alone in its row; so does the label of a row that nobody has filled in.
    const inTable = cells.slice(1).some((other) => other !== "");
    if (cells.length > 1 || cells[0] !== "") lines.push({ cells, inTable });
    cells = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === ",") endCell();
    else if (sign === "\n") endRow();
    else if (sign !== "\r") cell += sign;
  }
  endRow();
  return lines;
}
