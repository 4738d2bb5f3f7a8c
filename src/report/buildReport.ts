import { textOf, type Filing, type Figure } from "../figures";
import { layout, reportTitle, type FigureId, type NarrativePart, type Place, type Table } from "../form";
import { pictureWords, type Picture } from "../pictures";
import type { Composed } from "../prose/run";
import type { ReportBlock, Report, TableBlock } from "./report";

/** What stands below the text, if it is given. */
export interface Ending {
  /** The day of the report, as it is printed: `2026年1月23日`. */
  readonly date?: string;
  /** Pictures, each below its table; none where absent. */
  readonly pictures?: readonly Picture[];
}

/** Puts the report of a filing together from its narrative and its tables, in the order of the form. */
export function buildReport(
  filing: Filing,
  paragraphs: readonly Composed[],
  { date, pictures = [] }: Ending = {},
): Report {
  const { unit, year, form } = filing;
  const { preamble, sections } = form.narrative;
  const title = reportTitle(unit, year, form);
  const narrative = (place: Place): ReportBlock[] =>
    paragraphs
      .filter((paragraph) => paragraph.place === place)
      .map(({ runs }) => ({ kind: "paragraph", place, runs }));
  const text = ({ place, heading }: NarrativePart, level: 1 | 2): ReportBlock[] => [
    ...(heading === undefined ? [] : [{ kind: "heading", level, text: heading } as const]),
    ...narrative(place),
  ];
  const tableOf = (id: Table["id"]): ReportBlock[] =>
    form.tables
      .filter((table) => table.id === id)
      .flatMap((table) => [
        { kind: "heading", level: 1, text: table.title },
        tableBlock(table, filing.figures),
        ...picturesBelow(table.id, pictures),
      ]);
  const blocks: ReportBlock[] = [
    { kind: "title", text: title },
    ...text(preamble, 1),
    ...sections.flatMap((section) =>
      section.kind === "table"
        ? tableOf(section.table)
        : [...text(section, 1), ...(section.parts ?? []).flatMap((part) => text(part, 2))],
    ),
  ];
  if (date !== undefined) blocks.push({ kind: "signature", lines: [unit, date] });
  return { unit, title, blocks };
}

const picturesBelow = (id: Table["id"], pictures: readonly Picture[]): ReportBlock[] =>
  pictures.flatMap((picture, index) => {
    const { table, title, unit, source } = picture;
    if (table !== id) return [];
    return [{ kind: "picture", picture, caption: pictureWords.caption(index + 1, title, unit, source) }];
  });

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
