import { figuresOf, segments, type PrintedSegment } from "./segments";
import type { PrintedLine } from "./textLines";

/** A line of text, or a row of a table that no lines enclose: labels, then its numbers. */
export type OpenPiece =
  | { readonly kind: "line"; readonly line: PrintedLine }
  | { readonly kind: "row"; readonly at: number; readonly cells: readonly string[] };

/** A row that is being gathered: its label may begin above its numbers and end below them. */
interface Gathering {
  readonly lines: PrintedLine[];
  label: PrintedSegment | undefined;
  /** Labels with a number of their own run over several lines; others do not. */
  readonly numbered: boolean;
  figures: readonly PrintedSegment[];
}

/** `一、`, `（一）`, `1.`: how the labels of rows begin. */
const numbering =
  /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)]|\d{1,2}[.．、](?!\d))/;
/** Lines of one label are not further apart, of the size. */
const nextLine = 1.7;
/** A row with fewer numbers counts only if it has a label, with room behind it. */
const few = { figures: 2, room: 1.2 };
/** With at least so many numbers a row shows where the columns are; then a row that lacks some can be aligned. */
const enough = 5;

/** Finds the rows of tables without lines among the lines of a page. */
export function openRows(lines: readonly PrintedLine[]): OpenPiece[] {
  const pieces: Gathering[] = [];
  let now: Gathering | undefined;
  for (const line of lines) {
    const parts = segments(line);
    const figures = rowFigures(parts);
    const labels = parts.slice(0, parts.length - figures.length);
    const first = labels.findLast(({ text }) => numbering.test(text));
    if (now && !first && goesOn(now, line, labels, figures)) {
      now.lines.push(line);
      now.label = joined(now.label, labels);
      if (figures.length > 0) now.figures = figures;
    } else {
      now = {
        lines: [line],
        label: first ?? joined(undefined, labels),
        numbered: first !== undefined,
        figures,
      };
      pieces.push(now);
    }
  }
  const columns = columnsOf(pieces);
  return pieces.flatMap((piece): OpenPiece[] => {
    if (piece.figures.length === 0) return piece.lines.map((line) => ({ kind: "line", line }));
    const values = piece.numbered ? inColumns(piece.figures, columns) : piece.figures.map(({ text }) => text);
    const cells = piece.label ? [piece.label.text, ...values] : values;
    return [{ kind: "row", at: piece.lines[0]?.y ?? 0, cells }];
  });
}

/** The numbers of a line that is a row; empty for a line of prose. */
function rowFigures(parts: readonly PrintedSegment[]): readonly PrintedSegment[] {
  const figures = figuresOf(parts);
  const label = parts.at(-figures.length - 1);
  const [first] = figures;
  if (!first || figures.length > few.figures) return figures;
  const apart = label !== undefined && first.left - label.right > few.room * first.size;
  return apart && !/[。，；：]/.test(parts.map(({ text }) => text).join("")) ? figures : [];
}

function goesOn(
  now: Gathering,
  line: PrintedLine,
  labels: readonly PrintedSegment[],
  figures: readonly PrintedSegment[],
): boolean {
  const last = now.lines.at(-1);
  if (!last || !now.numbered || line.y - last.y > nextLine * line.size) return false;
  if (figures.length > 0 && now.figures.length > 0) return false;
  return labels.every((part) => isOuter(part, now.label) || isUnder(part, now.label));
}

/** Labels of whole groups stand further left, beside the rows. */
const isOuter = (part: PrintedSegment, label: PrintedSegment | undefined) =>
  label !== undefined && part.right < label.left + part.size;
const isUnder = (part: PrintedSegment, label: PrintedSegment | undefined) =>
  label !== undefined && part.left > label.left - 2 * part.size && part.right < label.right + 2 * part.size;

function joined(
  label: PrintedSegment | undefined,
  parts: readonly PrintedSegment[],
): PrintedSegment | undefined {
  return parts
    .filter((part) => !label || !isOuter(part, label))
    .reduce<PrintedSegment | undefined>(
      (all, part) =>
        all ? { ...all, text: all.text + part.text, right: Math.max(all.right, part.right) } : part,
      label,
    );
}

const middle = ({ left, right }: PrintedSegment) => (left + right) / 2;

/** Where the columns of the widest rows stand; none where too few rows tell. */
function columnsOf(pieces: readonly Gathering[]): readonly number[] {
  const rows = pieces.flatMap((piece) => (!piece.numbered ? [] : [piece.figures]));
  const most = rows.reduce((count, figures) => Math.max(count, figures.length), 0);
  const full = rows.filter((figures) => figures.length === most);
  if (most < enough || full.length < 2) return [];
  return Array.from({ length: most }, (_, index) => {
    const own = full.map((figures) => figures[index]).filter((part) => part !== undefined);
    return own.reduce((sum, part) => sum + middle(part), 0) / own.length;
  });
}

/** The numbers of a row that lacks some, each in its column; as they stand where one fits in none. */
function inColumns(figures: readonly PrintedSegment[], columns: readonly number[]): string[] {
  const texts = figures.map(({ text }) => text);
  if (figures.length >= columns.length) return texts;
  const pitch = ((columns.at(-1) ?? 0) - (columns[0] ?? 0)) / (columns.length - 1);
  const places = figures.map((part) => columns.findIndex((at) => Math.abs(at - middle(part)) < 0.35 * pitch));
  if (places.includes(-1) || new Set(places).size < places.length) return texts;
  return columns.map((_, column) => texts[places.indexOf(column)] ?? "");
}
