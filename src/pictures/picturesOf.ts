import { compare, fewest, linesOf, type ComparableLine } from "../compare";
import { quotient, valueOf, type Filing } from "../figures";
import { figuresWith, namesOf, type FigureId, type Form, type Table } from "../form";
import { labelOf, type Bar, type Picture, type PictureId, type Series } from "./picture";
import { words } from "./words.zh-CN";

/**
 * The pictures of a filing, beside last year's where it is known. One that would show nothing but zeros or gaps is left
 * out. Results are shares where every year shown has settled enough cases for a rate, else numbers.
 */
export function picturesOf(filing: Filing): Picture[] {
  return [flow(filing), results(filing), applicants(filing), disputes(filing)].flatMap((picture) =>
    picture?.series.some(({ bars }) => bars.some(({ value }) => value !== undefined && value > 0))
      ? [{ ...picture, alternative: alternativeOf(picture) }]
      : [],
  );
}

/** Those that somebody has chosen. */
export const chosenFrom = (filing: Filing, chosen: readonly PictureId[]): Picture[] =>
  chosen.length === 0 ? [] : picturesOf(filing).filter(({ id }) => chosen.includes(id));

type Drawn = Omit<Picture, "alternative">;

function drawn(
  filing: Filing,
  id: keyof typeof words.titles,
  kind: Picture["kind"],
  lines: readonly { readonly name: string; readonly line: ComparableLine }[],
  shares = false,
): Drawn | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const years = [filing, ...(filing.lastYear ? [filing.lastYear] : [])];
  const series = years.map((year, index): Series => {
    const own = new Map(linesOf(year.form).map((line) => [line.name, line]));
    return {
      name: words.year(year.year),
      isThisYear: index === 0,
      bars: lines.map(({ line }) => barOf(year, own.get(line.name), shares)),
    };
  });
  return {
    id,
    kind,
    title: words.titles[id](filing.year, years.length > 1),
    table: first.line.table,
    unit: shares ? "%" : "件",
    categories: lines.map(({ name }) => name),
    series,
    source: sourceOf(filing.form, first.line.table),
  };
}

const sourceOf = (form: Form, id: Table["id"]) =>
  words.source(form.tables.find((table) => table.id === id)?.sheet ?? "");

function barOf(filing: Filing, line: ComparableLine | undefined, shares: boolean): Bar {
  const sum = (figures: readonly FigureId[]) => {
    const values = figures.map((id) => valueOf(filing.figures.get(id)));
    return values.includes(undefined)
      ? undefined
      : values.reduce<number>((all, each) => all + (each ?? 0), 0);
  };
  const figures = line?.figures ?? [];
  const number = line && sum(figures);
  const of = shares ? line?.whole : undefined;
  if (!of) return { value: number, figures, of };
  const whole = sum(of);
  const value =
    number === undefined || !whole ? undefined : Number(quotient(BigInt(number) * 100n, BigInt(whole), 2));
  return { value, figures, of };
}

/** 申请数量: what came in, what was settled, what is carried over. */
function flow(filing: Filing): Drawn | undefined {
  const { form } = filing;
  const rows = (["received", "carriedIn", "settled", "carriedOut"] as const).flatMap((row) => {
    const [figure] = figuresWith(form, { row, column: "total" });
    const line = linesOf(form).find(({ figures: [first, ...more] }) => first === figure && more.length === 0);
    return line ? [{ name: nameAt(line, 1), line }] : [];
  });
  return drawn(filing, "flow", "columns", rows);
}

/** 办理结果: as people group them, the largest groups that have a name. */
function results(filing: Filing): Drawn | undefined {
  const [settled] = figuresWith(filing.form, { row: "settled", column: "total" });
  const parts = linesOf(filing.form).filter(({ whole }) => whole?.length === 1 && whole[0] === settled);
  const top = parts.filter(
    (line) => !parts.some((sum) => sum !== line && line.figures.every((id) => sum.figures.includes(id))),
  );
  const years = compare(filing).lines.find(
    ({ figures: [id, ...more] }) => id === settled && more.length === 0,
  );
  const enough = years?.values.slice(0, 2).every((value) => value && Number(value.text) >= fewest) === true;
  return drawn(
    filing,
    "results",
    "bars",
    top.map((line) => ({ name: nameAt(line, 1), line })),
    enough,
  );
}

/** 申请人: who asked. */
function applicants(filing: Filing): Drawn | undefined {
  const [received] = figuresWith(filing.form, { row: "received", column: "total" });
  const plain = linesOf(filing.form).filter(
    ({ whole, figures }) => figures.length === 1 && whole?.length === 1 && whole[0] === received,
  );
  return drawn(
    filing,
    "applicants",
    "bars",
    plain.map((line) => ({ name: nameAt(line, 2), line })),
  );
}

/** 复议诉讼: how each kind ended, this year alone. */
function disputes(filing: Filing): Drawn | undefined {
  const { form } = filing;
  const [first] = [...figuresWith(form, { row: "review" }), ...figuresWith(form, { row: "suit" })];
  const own = form.tables.find(({ id }) => first && id === namesOf(form).get(first)?.table);
  if (!own) return undefined;
  const kinds = own.sections.flatMap(({ columns }) => columns.map(({ name }) => name));
  const lines = linesOf(form).filter(
    ({ table, figures, whole }) => table === own.id && figures.length === 1 && whole,
  );
  const outcomes = [...new Set(lines.map((line) => nameAt(line, 2)))];
  const blocks = [...new Set(lines.map((line) => nameAt(line, 1)))];
  const series = blocks.map((block): Series => ({
    name: block,
    isThisYear: true,
    bars: outcomes.map((outcome) =>
      barOf(
        filing,
        lines.find((line) => nameAt(line, 1) === block && nameAt(line, 2) === outcome),
        false,
      ),
    ),
  }));
  return {
    id: "disputes",
    kind: "columns",
    title: words.endings(filing.year, kinds),
    table: own.id,
    unit: "件",
    categories: outcomes,
    series,
    source: words.source(own.sheet),
  };
}

/** A word of a line's name: 1 the row or block, 2 the column. */
const nameAt = ({ name }: ComparableLine, at: 1 | 2): string => name.split(".")[at] ?? name;

function alternativeOf({ title, categories, series, unit }: Drawn): string {
  const told = series.map(({ name, bars }) =>
    words.told(
      name,
      bars.map((bar, index) => `${categories[index] ?? ""}${labelOf(bar, unit) || words.unknown}`),
    ),
  );
  return `${title}。${told.join("")}`;
}
