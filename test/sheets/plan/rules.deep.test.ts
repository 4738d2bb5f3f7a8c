import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { audit, suspectsOf } from "../../../src/audit";
import { blank, count, valueOf, type Filing } from "../../../src/figures";
import { forms, type FigureId } from "../../../src/form";
import { asXlsx } from "../../../src/files/xlsx";
import { sumsOf } from "../../../src/sheets/plan/formulas";
import { balancedFiling, freeFigures, requestFigures } from "../../audit/balancedFiling";
import { Random } from "../../audit/random";
import { pagesAfter } from "../../files/libreOffice";
import { filledSheet, placesOf, planOf } from "./filledSheet";
import { shownCells } from "./shownCells";

const [form] = forms;
const sums = sumsOf(form, "typed");
const typedFigures = requestFigures.filter((figure) => !sums.has(figure));
const plan = planOf("requests");
const places = placesOf(plan);

/** A filing in which some figures of section 三 are wrong or missing; its sums are what their formulas come to. */
function broken(filing: Filing, wrong: ReadonlyMap<FigureId, number | undefined>): Filing {
  const figures = new Map(filing.figures);
  for (const [figure, value] of wrong) figures.set(figure, value === undefined ? blank : count(value));
  for (const [sum, parts] of sums) {
    const values = parts.map((part) => valueOf(figures.get(part)));
    // The formula of a sum shows nothing until all its parts are there.
    const total = values.reduce(
      (all, value) => (all === undefined || value === undefined ? undefined : all + value),
      0,
    );
    if (!wrong.has(sum)) figures.set(sum, total === undefined ? blank : count(total));
  }
  return { ...filing, figures, computed: new Set([...sums.keys()].filter((sum) => !wrong.has(sum))) };
}

function sample(random: Random): { filing: Filing; wrong: ReadonlyMap<FigureId, number | undefined> } {
  const numbers = freeFigures.map(() => random.pick([0, 0, random.below(30), random.below(3000)]));
  const wrong = new Map<FigureId, number | undefined>();
  for (let left = random.pick([0, 1, 1, 1, 2, 3]); left > 0; left -= 1) {
    const figure = random.pick(random.next() < 0.9 ? typedFigures : requestFigures);
    wrong.set(figure, random.next() < 0.1 ? undefined : random.below(random.pick([10, 100, 4000])));
  }
  return { filing: broken(balancedFiling(numbers), wrong), wrong };
}

/** What our own evaluator of the tests makes of the rules. */
function expected(filing: Filing): ReadonlyMap<FigureId, string> {
  const { type, marks } = filledSheet(plan, filing);
  for (const sum of sums.keys())
    if (!filing.computed.has(sum)) type(sum, valueOf(filing.figures.get(sum)) ?? "");
  return marks();
}

const random = new Random(7);
const samples = Array.from({ length: 96 }, (_, index) => ({ index, ...sample(random) }));

const sheet = "book.Sheets.getByIndex(2)";

const folder = mkdtempSync(join(tmpdir(), "nianbao-rules-"));
/** What people do to 表三, or with the file, by turns; and where its cells are then. */
const stays = (row: number, column: number) => [row, column];
const doings: readonly { name: string; lines: (file: string) => string; moved: typeof stays }[] = [
  { name: "nothing", lines: () => "", moved: stays },
  {
    name: "rows put in",
    lines: () => `${sheet}.Rows.insertByIndex(8, 2)`,
    moved: (row, column) => [row < 8 ? row : row + 2, column],
  },
  {
    name: "a column put in",
    lines: () => `${sheet}.Columns.insertByIndex(5, 1)`,
    moved: (row, column) => [row, column < 5 ? column : column + 1],
  },
  {
    name: "moved as a whole",
    // A page begins with the first cell that holds something.
    lines: () => `${sheet}.Rows.insertByIndex(0, 1)
      ${sheet}.Columns.insertByIndex(0, 1)
      ${sheet}.getCellByPosition(0, 0).String = "备注"`,
    moved: (row, column) => [row + 1, column + 1],
  },
  {
    name: "sorted by 总计",
    lines: () => `Dim by(0) As New com.sun.star.table.TableSortField
      by(0).Field = 6
      by(0).IsAscending = False
      Dim order(0) As New com.sun.star.beans.PropertyValue
      order(0).Name = "SortFields"
      order(0).Value = by()
      ${sheet}.getCellRangeByName("D7:J27").sort(order())`,
    moved: stays,
  },
  ...[
    ["xls", "MS Excel 97"],
    ["ods", "calc8"],
    ["xlsx", "Calc MS Excel 2007 XML"],
  ].map(([ending = "", filter = ""]) => ({
    name: `saved as .${ending}`,
    lines: (file: string) => `Save book, "${file}.saved.${ending}", "${filter}"
      book = Opened("${file}.saved.${ending}")`,
    moved: stays,
  })),
];

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function doingOf(index: number) {
  const doing = doings[index % doings.length];
  if (!doing) throw new Error("There is nothing to do.");
  return doing;
}
const pageOf = (index: number) => `${index}.html`;

beforeAll(async () => {
  for (const { index, filing } of samples) writeFileSync(join(folder, `${index}.xlsx`), await asXlsx(filing));
  pagesAfter(
    folder,
    new Map(
      samples.map(({ index }) => [
        pageOf(index),
        { file: `${index}.xlsx`, lines: doingOf(index).lines(join(folder, `${index}`)) },
      ]),
    ),
  );
}, 300_000);

const cellsIn = (index: number) => shownCells(readFileSync(join(folder, pageOf(index)), "utf8"), "表三");

/** The filing as it stands on the sheet in the end: sorting leads numbers to other rows. */
function standing(index: number, { figures, ...filing }: Filing): Filing {
  const cells = cellsIn(index);
  const now = [...places].map(([figure, [row, column]]) => {
    const value = cells.get(doingOf(index).moved(row, column).join())?.value;
    return [figure, value === undefined ? blank : count(value)] as const;
  });
  return { ...filing, figures: new Map([...figures, ...now]) };
}

/** The signs that LibreOffice shows, by figure. */
function shown(index: number): ReadonlyMap<FigureId, string> {
  const cells = cellsIn(index);
  const { moved } = doingOf(index);
  return new Map(
    [...places].flatMap(([figure, [row, column]]) => {
      const sign = cells.get(moved(row, column).join())?.sign;
      return sign === undefined ? [] : [[figure, sign] as const];
    }),
  );
}

const signsOf = (marks: ReadonlyMap<FigureId, string>) =>
  [...marks].map(([figure, sign]) => `${figure} ${sign}`).sort();

test.each(doings.map(({ name }, index) => [name, index] as const))(
  "LibreOffice marks the cells that our own evaluator marks: %s",
  (_, doing) => {
    const own = samples.filter(({ index }) => index % doings.length === doing);
    for (const { index, filing } of own)
      expect({ index, signs: signsOf(shown(index)) }).toEqual({
        index,
        signs: signsOf(expected(standing(index, filing))),
      });
    expect(own.filter(({ index }) => shown(index).size > 0).length).toBeGreaterThan(own.length / 4);
  },
);

/** Those whose numbers stand where they were typed. */
const unsorted = samples.filter(({ index }) => !doingOf(index).name.startsWith("sorted"));

test("sorting leads numbers to other rows", () => {
  const sorted = samples.filter((each) => !unsorted.includes(each));
  const changed = sorted.filter(({ index, filing }) =>
    [...places.keys()].some(
      (figure) =>
        valueOf(standing(index, filing).figures.get(figure)) !== valueOf(filing.figures.get(figure)),
    ),
  );
  expect(changed).toHaveLength(sorted.length);
});

test("it marks as wrong what the audit locates, where one number is wrong", () => {
  const single = unsorted.filter(({ wrong }) => wrong.size === 1 && [...wrong.values()][0] !== undefined);
  expect(single.length).toBeGreaterThan(20);
  for (const { index, filing } of single) {
    const suspects = suspectsOf(audit(filing).location).map(({ figure }) => figure);
    const marked = [...shown(index)].flatMap(([figure, sign]) => (sign === "suspect" ? [figure] : []));
    expect({ index, marked }).toEqual({ index, marked: suspects });
  }
});

test("it marks the sum of every equality that is complete and broken, and of no other", () => {
  for (const { index, filing } of unsorted) {
    const unmet = audit(filing).ledger.flatMap(({ equality: { right, left }, state, blanks }) =>
      state === "broken" && blanks.length === 0 && places.has(left[0] ?? ("" as FigureId))
        ? (right.at(-1) ?? [])
        : [],
    );
    const marks = shown(index);
    const sums = [...marks].flatMap(([figure, sign]) => (sign === "mandatory" ? [figure] : []));
    expect({
      index,
      unmarked: unmet.filter((figure) => !marks.has(figure)),
      extra: sums.filter((figure) => !unmet.includes(figure)),
    }).toEqual({ index, unmarked: [], extra: [] });
  }
});
