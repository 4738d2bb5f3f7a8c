import { figureCellsOf, forms, layout, memoize, type FigureId, type Form, type Kind } from "../../form";
import { readFigure, type Content } from "../read/readFigure";
import type { Line } from "./line";
import { alignLines } from "./alignLines";
import { bare, likeness } from "./label";

/** Where a figure was found: line and cell of the document, from 0. */
export interface Source {
  readonly line: number;
  readonly cell: number;
  readonly content: Content;
}

/** Something about a reading that a person should look at. */
export interface Doubt {
  /** `label`: the label has other words; `cells`: more or fewer cells than the form has; `content`: no number. */
  readonly kind: "label" | "cells" | "content";
  readonly figures: readonly FigureId[];
  /** What stands there. */
  readonly found: string;
}

/** The tables of the form as a document holds them. */
export interface Recognised {
  readonly form: Form;
  readonly sources: ReadonlyMap<FigureId, Source>;
  readonly doubts: readonly Doubt[];
  /** Figures that the document does not hold. */
  readonly missing: readonly FigureId[];
  /** Lines that belong to the tables. */
  readonly used: ReadonlySet<number>;
}

/** A row of the form that is to be found: its label, and the figures that stand behind it. */
interface Wanted {
  readonly label: string;
  readonly figures: readonly { readonly id: FigureId; readonly kind: Kind }[];
}

const rowsOf = memoize((form: Form): readonly Wanted[] => {
  const rows = new Map<string, { label: string; figures: { id: FigureId; kind: Kind }[] }>();
  for (const table of form.tables) {
    for (const { id, kind, row } of figureCellsOf(table)) {
      const key = row ? `${table.id}.${row.node.key}` : table.id;
      const wanted = rows.get(key) ?? { label: row ? bare(row.node.label) : "", figures: [] };
      wanted.figures.push({ id, kind });
      rows.set(key, wanted);
    }
  }
  return [...rows.values()];
});

/** Labels that are less alike are not taken for the same. */
const alike = 0.5;

/** Finds the three tables in the lines of a document; the variant of the form that explains most of it wins. */
export function recognise(lines: readonly Line[], preferred: readonly Form[] = forms): Recognised {
  const read = preferred.map((form) => recogniseForm(lines, form));
  const held = new Set(lines.flatMap(({ cells }) => cells.map((cell) => bare(String(cell ?? "")))));
  const agreed = ({ form }: Recognised) => [...labelsOf(form)].filter((label) => held.has(label)).length;
  return read.reduce((a, b) => (score(b) + agreed(b) > score(a) + agreed(a) ? b : a));
}

const score = ({ sources, missing, doubts }: Recognised) =>
  sources.size - missing.length - doubts.filter(({ kind }) => kind !== "content").length;

/** All labels of a form, as they are compared. */
const labelsOf = memoize(
  (form: Form): ReadonlySet<string> =>
    new Set(
      form.tables.flatMap((table) =>
        layout(table).cells.flatMap((cell) => (cell.role === "figure" ? [] : [bare(cell.text)])),
      ),
    ),
);

function recogniseForm(lines: readonly Line[], form: Form): Recognised {
  const wanted = rowsOf(form);
  const labelled = wanted.filter(({ label }) => label !== "");
  const labels = lines.map(({ cells }) => cells.map((cell) => (typeof cell === "string" ? bare(cell) : "")));
  const fits = labelled.map(({ label }) =>
    labels.map((cells) => Math.max(0, ...cells.map((text) => fit(label, text)))),
  );
  const pairs = alignLines(labelled.length, lines.length, (row, line) => fits[row]?.[line] ?? 0);

  const sources = new Map<FigureId, Source>();
  const doubts: Doubt[] = [];
  const used = new Set<number>();
  const take = ({ figures }: Wanted, found: readonly Source[]) => {
    figures.forEach(({ id, kind }, index) => {
      const source = found[index];
      if (!source) return;
      sources.set(id, source);
      used.add(source.line);
      if (readFigure(source.content, kind).state === "unreadable")
        doubts.push({ kind: "content", figures: [id], found: String(source.content) });
    });
  };

  labelled.forEach((row, index) => {
    const line = pairs[index];
    if (line === undefined || (fits[index]?.[line] ?? 0) < alike) return;
    used.add(line);
    const next = pairs.slice(index + 1).find((pair) => pair !== undefined);
    const cell = (labels[line] ?? []).findIndex((text) => fit(row.label, text) >= alike);
    const behind = cellsBehind(lines, line, cell, row.figures.length, next);
    if (behind.length !== row.figures.length) {
      doubts.push({
        kind: "cells",
        figures: row.figures.map(({ id }) => id),
        found: String(lines[line]?.cells[cell] ?? ""),
      });
    }
    if ((fits[index]?.[line] ?? 0) < 1) {
      doubts.push({
        kind: "label",
        figures: row.figures.map(({ id }) => id),
        found: String(lines[line]?.cells[cell] ?? ""),
      });
    }
    take(row, behind);
  });
  for (const row of wanted)
    if (row.label === "") take(row, unlabelled(lines, row.figures.length, lastOf(pairs)));
  const missing = wanted
    .flatMap(({ figures }) => figures.map(({ id }) => id))
    .filter((id) => !sources.has(id));
  return { form, sources, doubts, missing, used };
}

const lastOf = (pairs: readonly (number | undefined)[]) =>
  pairs.reduce<number>((last, pair) => (pair === undefined ? last : Math.max(last, pair)), -1);

/** A label inside a long paragraph is not the label of a row. */
function fit(label: string, text: string): number {
  if (text === "" || text.length > 3 * label.length + 12) return 0;
  const value = likeness(label, text);
  return value >= alike ? value : text.length <= label.length + 12 && text.startsWith(label) ? alike : 0;
}

/** The cells behind a label: in its own line, or, where every value has a line of its own, in the next ones. */
function cellsBehind(
  lines: readonly Line[],
  line: number,
  label: number,
  count: number,
  next: number | undefined,
): Source[] {
  const own = sourcesIn(lines, line).slice(label + 1);
  if (own.length > 0) return trimmed(own, count);
  const found: Source[] = [];
  const end = Math.min(next ?? lines.length, line + count + 1, lines.length);
  for (let at = line + 1; at < end; at += 1) {
    const cells = sourcesIn(lines, at);
    const areValues = cells.every(({ content }) => isValue(content));
    // A label over two lines, as a PDF gives it: its row of values stands in the middle or at the end.
    if (found.length === 0 && count > 1 && areValues && cells.length === count) return cells;
    if (found.length === 0 && at === line + 1 && cells.length === 1 && !areValues) continue;
    if (cells.length !== 1 || !areValues) break;
    found.push(...cells);
  }
  return found;
}

function sourcesIn(lines: readonly Line[], line: number): Source[] {
  return (lines[line]?.cells ?? []).map((content, cell) => ({ line, cell, content }));
}

const isEmpty = ({ content }: Source) => content === null || content === undefined || content === "";

/** Cells that a merged label or a merged value covers stand empty before or behind the values. */
function trimmed(cells: readonly Source[], count: number): Source[] {
  const rest = [...cells];
  while (rest.length > count && rest[0] && isEmpty(rest[0])) rest.shift();
  for (let last = rest.at(-1); rest.length > count && last && isEmpty(last); last = rest.at(-1)) rest.pop();
  return rest.length > count ? rest.slice(-count) : rest;
}

/** What may stand in a cell for a number: short, and not a label. */
function isValue(content: Content): boolean {
  if (typeof content !== "string") return true;
  const { state } = readFigure(content, "count");
  return state !== "unreadable" || /^[-+]?[\d.,，]+/.test(content.trim());
}

/** Section 四 has no labels of rows: its numbers are the first whole run behind the other tables. */
function unlabelled(lines: readonly Line[], count: number, after: number): Source[] {
  for (let at = after + 1; at < lines.length; at += 1) {
    const cells = sourcesIn(lines, at);
    if (
      cells.length >= count &&
      cells.every(({ content }) => isValue(content)) &&
      cells.some((cell) => !isEmpty(cell))
    )
      return trimmed(cells, count);
  }
  const run: Source[] = [];
  for (let at = after + 1; at < lines.length && run.length < count; at += 1) {
    const [only, ...more] = sourcesIn(lines, at);
    if (only && more.length === 0 && isValue(only.content) && !isEmpty(only)) run.push(only);
    else if (run.length > 0) run.length = 0;
  }
  return run.length === count ? run : [];
}
