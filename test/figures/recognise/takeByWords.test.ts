import { Gatherer } from "../../../src/figures/recognise/gatherer";
import { takeByWords } from "../../../src/figures/recognise/takeByWords";
import { tokensOf } from "../../../src/figures/recognise/tokens";
import { idsOf, wantedRows, type WantedRow } from "../../../src/figures/recognise/wanted";
import type { Content } from "../../../src/figures";
import { formInForce, type FigureId } from "../../../src/form";
import { gridOf } from "./tables";

type Grid = Content[][];

const form = formInForce();
const rows = wantedRows(form);
const [disclosure, requests, disputes] = form.tables;
if (!disclosure || !requests || !disputes) throw new Error("There are no tables.");

const numbers = new Map(rows.flatMap(idsOf).map((id, index) => [id, 1000 + index]));
const numberOf = (id: FigureId) => numbers.get(id);
/** The tables as a page shows them: cells that a merged one covers are left out. */
const shown = form.tables.map((table) =>
  gridOf(table, numberOf).map((line) => line.filter((cell) => cell !== null)),
);
const whole: Grid = shown.flat();
const [ofDisclosure = [], ofRequests = [], ofDisputes = []] = shown;

/** The rows of a table that have a label, or those that have none. */
const labelled = (id: string) => rows.filter(({ table, label }) => table.id === id && label !== "");
const unlabelled = rows.filter(({ label }) => label === "").flatMap(idsOf);

function taken(document: Grid, wanted: readonly WantedRow[] = rows) {
  const found = new Gatherer();
  takeByWords(found, tokensOf(document.map((cells) => ({ cells, inTable: false }))), form, new Set(wanted));
  const contents = [...found.sources].map(([id, { content }]) => [id, content] as const);
  return { found, contents, astray: contents.filter(([id, content]) => content !== numberOf(id)) };
}

test("every figure of the tables is taken, once, and nothing is doubted", () => {
  const { found, contents, astray } = taken(whole);
  expect(contents).toHaveLength(numbers.size);
  expect(astray).toEqual([]);
  expect(found.doubts).toEqual([]);
});

test("only the rows that are asked for are taken", () => {
  for (const wanted of [labelled("requests").slice(3, 5), rows.filter(({ table }) => table === disputes), []])
    expect(taken(whole, wanted).contents.map(([id]) => id)).toEqual(wanted.flatMap(idsOf));
});

test("numbers without any label are no table", () => {
  const numbersAlone = whole.map((line) => line.filter((cell) => typeof cell === "number"));
  expect(taken(numbersAlone).contents).toEqual([]);
  expect(unlabelled).toHaveLength(15);
  expect(taken([["某某"], unlabelled.map(numberOf)]).contents).toEqual([]);
});

test("the row without a label stands behind all that have one: numbers before or among them are not its own", () => {
  const fifteen = unlabelled.map((_, index) => index);
  expect(taken([fifteen, ...whole]).astray).toEqual([]);
  expect(taken([...ofDisclosure, fifteen, ...ofRequests, ...ofDisputes]).astray).toEqual([]);
  const withoutOwn = taken([fifteen, ...ofDisclosure, ...ofRequests]).contents.map(([id]) => id);
  expect(withoutOwn.filter((id) => unlabelled.includes(id))).toEqual([]);
});

test("the row without a label is not what stands in the lines of the last row that has one", () => {
  const last = labelled("requests").at(-1);
  const torn: Grid = [
    [String(ofRequests.at(-1)?.[0])],
    ...(last?.figures ?? []).map(({ id }) => [numberOf(id)]),
  ];
  const own: Grid = unlabelled.map((id) => [numberOf(id)]);
  const { contents, astray } = taken([...ofRequests.slice(0, -1), ...torn, ["四、行政复议"], ...own]);
  expect(astray).toEqual([]);
  expect(contents.filter(([id]) => unlabelled.includes(id))).toHaveLength(15);
});

test("the row without a label follows the last number at once, where no heads stand between", () => {
  const { found, astray } = taken([...ofRequests, ...unlabelled.map((id) => [numberOf(id)])]);
  expect(astray).toEqual([]);
  expect(found.doubts).toEqual([]);
});

test("a document that ends with a label has no numbers for it", () => {
  const { contents, astray } = taken([...ofRequests.slice(0, -1), [ofRequests.at(-1)?.[0]]]);
  expect(astray).toEqual([]);
  expect(contents).toHaveLength(labelled("requests").flatMap(idsOf).length - 7);
});

test("a row with a line for each number goes on behind the end of a page, though the row below it is gone", () => {
  const at = ofRequests.findIndex((line) => line.includes("2.重复申请"));
  const line = ofRequests[at] ?? [];
  const torn = [...line.slice(0, 4), "第 2 页", ...line.slice(4)].map((cell) => [cell]);
  const { found, astray } = taken([...ofRequests.slice(0, at), ...torn, ...ofRequests.slice(at + 2)]);
  const row = labelled("requests").find(({ label }) => label === "重复申请");
  expect(astray).toEqual([]);
  expect(row?.figures.every(({ id }) => found.sources.has(id))).toBe(true);
  expect(found.doubts).toEqual([]);
});

test("one cell a line: a first figure that is blank keeps its place before a label that stands behind blanks", () => {
  const lines = gridOf(requests, numberOf);
  const at = lines.findIndex((line) => line.includes("2.重复申请"));
  const id = labelled("requests").find(({ label }) => label === "重复申请")?.figures[0]?.id;
  const document = lines.flatMap((line, row) =>
    line.map((cell, column) => [row === at && column === 3 ? "" : cell]),
  );
  const { found, astray } = taken(document);
  expect(astray).toEqual([[id, ""]]);
  expect(found.doubts).toEqual([]);
});

/** The tables with the cells of one line exchanged. */
const exchanged = (label: string): Grid =>
  whole.map((line) => {
    const at = line.indexOf(label);
    return at < 0 ? line : line.with(at, line[at + 1]).with(at + 1, label);
  });

test("heads in another order than the form's: all figures of the table are doubted, once, and of no other", () => {
  const ofTable = (id: string) => rows.filter(({ table }) => table.id === id).flatMap(idsOf);
  expect(taken(exchanged("商业企业")).found.doubts).toEqual([
    { kind: "cells", figures: ofTable("requests"), found: requests.title },
  ]);
  expect(taken(exchanged("本年制发件数")).found.doubts).toEqual([
    { kind: "cells", figures: ofTable("disclosure"), found: disclosure.title },
  ]);
});

test("heads in another order are told once where the first row is blank", () => {
  const at = whole.findIndex((line) => line.includes("一、本年新收政府信息公开申请数量"));
  const document = exchanged("商业企业").map((line, row) =>
    row === at ? [line[0], ...line.slice(1).map(() => "")] : line,
  );
  expect(taken(document).found.doubts.map(({ kind }) => kind)).toEqual(["cells"]);
});

test("heads are not asked where the first row of their table is not taken", () => {
  expect(taken(exchanged("商业企业"), labelled("requests").slice(1)).found.doubts).toEqual([]);
});

test("a line with the heads of two columns is no row, though one of them is a label of rows too", () => {
  const document = (heads: Content[]): Grid =>
    ofRequests
      .filter((line) => !line.includes("总计"))
      .flatMap((line) => (line.includes("（七）总计") ? [heads, [1, 2, 3, 4, 5, 6, 7]] : [line]));
  const total = labelled("requests").find(({ label }) => label === "总计");
  const ids = total ? idsOf(total) : [];
  expect(ids).toHaveLength(7);
  const found = (heads: Content[]) => taken(document(heads)).found.sources;
  expect(ids.filter((id) => found(["自然人", "总计"]).has(id))).toEqual([]);
  expect(ids.filter((id) => found(["说明", "总计"]).has(id))).toEqual(ids);
});

test("a row that has lost a cell is doubted with its label", () => {
  const short = whole.map((line) => (line.includes("2.重复申请") ? line.slice(0, -1) : line));
  const row = labelled("requests").find(({ label }) => label === "重复申请");
  expect(taken(short).found.doubts).toEqual([
    { kind: "cells", figures: row ? idsOf(row) : [], found: "2.重复申请" },
  ]);
});

test("nothing in nothing", () => {
  expect(taken([]).contents).toEqual([]);
});
