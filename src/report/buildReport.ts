import { textOf, type Filing, type Figure, type Place } from "../figures";
import { headings, layout, reportName, type FigureId, type Table } from "../form";
import type { Composed } from "../prose/run";
import type { Block, Report, TableBlock } from "./report";

/** What stands below the text, if it is given. */
export interface Ending {
  /** The day of the report, as it is printed: `2026年1月23日`. */
  readonly date?: string;
}

/** Puts the report of a filing together from its narrative and its tables, in the order of the form. */
export function buildReport(filing: Filing, paragraphs: readonly Composed[], { date }: Ending = {}): Report {
  const { unit, year, form } = filing;
  const title = `${unit}${year}年${reportName}`;
  const narrative = (place: Place): Block[] =>
    paragraphs
      .filter((paragraph) => paragraph.place === place)
      .map(({ runs }) => ({ kind: "paragraph", place, runs }));
  const section = (place: "one" | "five" | "six"): Block[] => [
    { kind: "heading", level: 1, text: headings[place] },
    ...narrative(place),
  ];
  const part = (place: "one.1" | "one.2" | "one.3" | "one.4" | "one.5"): Block[] => [
    { kind: "heading", level: 2, text: headings[place] },
    ...narrative(place),
  ];
  const table = (each: Table): Block[] => [
    { kind: "heading", level: 1, text: each.title },
    tableBlock(each, filing.figures),
  ];
  const blocks: Block[] = [
    { kind: "title", text: title },
    ...narrative("preamble"),
    ...section("one"),
    ...part("one.1"),
    ...part("one.2"),
    ...part("one.3"),
    ...part("one.4"),
    ...part("one.5"),
    ...form.tables.flatMap(table),
    ...section("five"),
    ...section("six"),
  ];
  if (date !== undefined) blocks.push({ kind: "signature", lines: [unit, date] });
  return { unit, title, blocks };
}

function tableBlock(table: Table, figures: ReadonlyMap<FigureId, Figure>): TableBlock {
  const grid = layout(table);
  const texts = new Map<FigureId, string>();
  for (const cell of grid.cells) {
    if (cell.role === "figure") texts.set(cell.figure, shown(figures.get(cell.figure)));
  }
  return { kind: "table", layout: grid, figures: texts };
}

/** The number, with the remark that the clerk put behind it: `22（其中修订16件）`. */
function shown(figure: Figure | undefined): string {
  const text = textOf(figure);
  if (figure?.state !== "number" || figure.note === undefined || figure.note.startsWith(figure.exact))
    return text;
  return figure.note.endsWith("元") ? text : `${text}（${figure.note}）`;
}
