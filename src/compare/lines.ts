import {
  equalitiesOf,
  figureCellsOf,
  figuresWith,
  groupsOf,
  leavesOf,
  memoize,
  totalOf,
  type FigureId,
  type Form,
  type Table,
} from "../form";

/** Something that is compared from year to year: a figure, or a sum of figures that people speak of. */
export interface ComparableLine {
  /** `申请.不予公开.总计`: the name in templates, by which another year's form knows it too. */
  readonly name: string;
  /** `申请.不予公开`: the name of its row, where it is the row's 总计 or its only line. */
  readonly short: string | undefined;
  /** `表三 · 不予公开 · 总计`. */
  readonly title: string;
  /** Its words behind the table: `不予公开`, `总计`. */
  readonly within: readonly string[];
  readonly table: Table["id"];
  /** What it adds up; one for a plain figure. */
  readonly figures: readonly FigureId[];
  readonly kind: "count" | "money";
  /** The whole of which it is a part, for its share: results of （七）总计, applicants of 本年新收. */
  readonly whole: readonly FigureId[] | undefined;
}

/**
 * The lines of a form in its order, sums before what they add up: every figure of a table without totals; of one
 * with a 总计 column that column, and of the requests received every applicant; every outcome of section 四.
 */
export const linesOf: (form: Form) => readonly ComparableLine[] = memoize((form) =>
  form.tables.flatMap((table) => linesIn(form, table)),
);

function linesIn(form: Form, table: Table): ComparableLine[] {
  const received = new Set(figuresWith(form, { row: "received" }));
  const kept = figureCellsOf(table).filter(({ id, row, column, section, kind }) => {
    if (kind === "change") return false;
    const hasTotal = row !== undefined && leavesOf(section.columns).some(({ node }) => node.total);
    return !hasTotal || column.node.total === true || received.has(id);
  });
  const hasRows = table.sections.some(({ rows }) => rows.length > 0);
  const ids = kept.map(({ id }) => id);
  const plain = kept.map(({ id, kind, row, column }) => {
    const rowName = row?.node.name ?? column.path.find(({ block }) => block)?.name ?? "";
    const line = lineOf(form, table, `${table.name}.${rowName}.${column.node.name}`, [id]);
    return { at: ids.indexOf(id), line: kind === "money" ? { ...line, kind } : line };
  });
  const sums = groupsOf(form)
    .filter(({ members }) => members.every((id) => ids.includes(id)))
    // A heading over several blocks adds each of their outcomes: those stand together, behind the blocks.
    .map(({ template, members: [first, ...rest] }) => ({
      at: hasRows && first !== undefined ? ids.indexOf(first) - 0.5 : ids.length,
      line: lineOf(form, table, template, first === undefined ? rest : [first, ...rest]),
    }));
  const lines = [...sums, ...plain].sort((a, b) => a.at - b.at).map(({ line }) => line);
  return withShortNames(form, lines);
}

function withShortNames(form: Form, lines: readonly ComparableLine[]): ComparableLine[] {
  const totals = new Set(figuresWith(form, { column: "total" }));
  const rowOf = ({ name }: ComparableLine) => name.slice(0, name.lastIndexOf("."));
  return lines.map((line) => {
    const row = rowOf(line);
    const stands = line.figures.every((id) => totals.has(id));
    const isAlone = lines.every((other) => other === line || rowOf(other) !== row);
    return stands || isAlone ? { ...line, short: row } : line;
  });
}

function lineOf(
  form: Form,
  { id, sheet }: Table,
  name: string,
  figures: readonly FigureId[],
): ComparableLine {
  const within = name.split(".").slice(1);
  const title = [sheet, ...within].join(" · ");
  return {
    name,
    short: undefined,
    title,
    within,
    table: id,
    figures,
    kind: "count",
    whole: wholeOf(form, figures),
  };
}

/** The totals that add all of these figures up, with others beside them. */
function wholeOf(form: Form, figures: readonly FigureId[]): readonly FigureId[] | undefined {
  const totals = figures.map(
    (id) =>
      equalitiesOf(form).find((equality) => totalOf(equality) !== undefined && equality.left.includes(id))
        ?.right[0],
  );
  const known = totals.filter((total) => total !== undefined);
  return known.length === totals.length ? [...new Set(known)] : undefined;
}
