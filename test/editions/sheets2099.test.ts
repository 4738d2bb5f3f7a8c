/** @jest-environment jsdom */
import { audit, type Audit } from "../../src/audit";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { parseFiling, textOf, type Filing } from "../../src/figures";
import { filingFrom } from "../../src/session/filingFrom";
import { marksOf } from "../../src/session/marksOf";
import { plansFor } from "../../src/sheets/plan";
import { formOf, type FigureId } from "../../src/form";
import { done } from "../excel/withSheets";
import { openHost } from "../host/openHost";
import { filing2099 } from "./filing2099";

jest.mock("../../src/form/editions", () => {
  const { forms } = jest.requireActual<typeof import("../../src/form/editions")>("../../src/form/editions");
  const { edition2099 } = jest.requireActual<typeof import("./edition2099")>("./edition2099");
  return { forms: [edition2099, ...forms] };
});

const filing = (changes: Record<string, unknown> = {}): Filing => {
  const parsed = parseFiling({ ...filing2099, figures: { ...filing2099.figures, ...changes } });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.filing;
};
const texts = ({ figures }: Filing) =>
  Object.fromEntries([...figures].map(([id, figure]) => [id, textOf(figure)]));

test("tables that lost their names are found again, whichever edition they follow", async () => {
  for (const edition of ["2099", "2021"]) {
    const host = openHost();
    const workbook = excelWorkbook();
    const form = formOf(edition);
    await done(workbook.insert(plansFor(form, { cover: {}, totals: "typed" })));
    host.book.names = [];
    const { contents } = await done(excelWorkbook().read());
    expect(contents.form).toBe(form);
    expect(contents.sheets.map(({ id, state }) => [id, state])).toEqual(
      ["cover", ...form.tables.map(({ id }) => id), "facts", "narrative"].map((id) => [id, "present"]),
    );
  }
});

test("sheets, typing, marks: through the Office.js client and back", async () => {
  const host = openHost();
  const workbook = excelWorkbook();
  const typed = filing();
  await done(
    workbook.insert(plansFor(typed.form, { cover: { unit: typed.unit, year: 2099 }, totals: "typed" })),
  );
  const figures = new Map([...typed.figures].map(([id, figure]) => [id, Number(textOf(figure))]));
  await done(workbook.write({ figures, facts: typed.facts, paragraphs: typed.paragraphs }));

  const seen = async (): Promise<{ read: Filing; found: Audit }> => {
    const { contents } = await done(workbook.read());
    const read = filingFrom(contents, { year: 2000 });
    return { read, found: audit(read) };
  };
  const { read, found } = await seen();
  expect(read.form.edition).toBe("2099");
  const sheets = (await done(workbook.read())).contents.sheets.map(({ name }) => name);
  expect(sheets).toEqual(["封面", "甲表", "乙表", "丙表", "丁表", "其他数据", "正文"]);
  expect(read).toMatchObject({ unit: typed.unit, year: 2099, organ: "county" });
  expect(texts(read)).toEqual(texts(typed));
  expect(read.paragraphs).toEqual(typed.paragraphs);
  expect(found.verdict).toMatchObject({ balanced: 21, blank: 0 });

  const addressOf = async (figure: FigureId) =>
    (await done(workbook.read())).contents.figures.get(figure)?.address ?? "";
  const atWhole = await addressOf("letters.whole.firm");
  await host.type("丁表", await addressOf("inquiries.counter.asked"), 90);
  await host.type("乙表", atWhole, 21);
  const marks = marksOf((await seen()).found);
  expect(marks).toEqual([{ figure: "letters.whole.firm", kind: "suspect" }]);
  expect(textOf((await seen()).read.figures.get("inquiries.counter.asked"))).toBe("90");
  await done(workbook.mark(marks));
  expect(host.requests.length).toBeGreaterThan(0);

  // Its tables check themselves by its own equalities.
  const { sheet: id, box } = host.place("乙表", atWhole);
  const shown = () => host.model.shown(id, box.row, box.column)?.numberFormat.slice(1, 2);
  expect(shown()).toBe("▲");
  await done(workbook.write({ figures }));
  expect(shown()).toBeUndefined();
});
