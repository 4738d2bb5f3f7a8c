import { recognise, type Line } from "../../../src/figures/recognise";
import { balancedFiling, freeFigures } from "../../audit/balancedFiling";
import { grids, shapes, type Rows } from "./damaged";

const filing = balancedFiling(freeFigures.map((_, index) => (index % 3 === 0 ? 0 : 10 + index)));
const doubtsOf = (rows: Rows) =>
  recognise(rows.map((cells): Line => ({ cells, inTable: true }))).doubts.map(
    ({ kind, figures }) => [kind, figures.length] as const,
  );
const [, flat, anchors] = shapes.map(([, shape]) => grids(filing).map(shape));
const rowOf = (tables: readonly Rows[], label: string) =>
  tables.flat().findIndex((line) => line.some((cell) => cell?.includes(label)));

test("of a label over two columns the blank is doubted that may be a covered cell or a lost one", () => {
  const rows = (flat ?? []).flat();
  const at = rowOf(flat ?? [], "（一）予以公开");
  expect(rows[at]?.slice(1, 4)).toEqual(["（一）予以公开", "", "0"]);
  const { doubts } = recognise(
    rows.map((cells, index): Line => ({ cells: index === at ? cells.slice(0, -1) : cells, inTable: true })),
  );
  expect(doubts).toContainEqual({
    kind: "cells",
    figures: expect.arrayContaining(["requests.granted.natural"]) as unknown,
    found: "（一）予以公开",
  });
});

test("a first figure that is blank is none, where the document leaves covered cells out", () => {
  const rows = (anchors ?? []).flat();
  const blankAt = (labels: readonly string[]) => {
    const at = labels.map((label) => rowOf(anchors ?? [], label));
    return rows.map((line, index) =>
      at.includes(index) ? line.map((cell, place) => (place === line.length - 7 ? "" : cell)) : line,
    );
  };
  // Three blanks are a habit; one alone is told as such.
  expect(
    doubtsOf(blankAt(["一、本年新收", "（一）予以公开", "2.重复申请"])).filter(([kind]) => kind === "cells"),
  ).toEqual([]);
});

test("numbers on both sides of the rest of a label are doubted", () => {
  const label = "4.无正当理由大量反复申请";
  const rows = (anchors ?? []).flat().flatMap((line): Rows => {
    const at = line.indexOf(label);
    if (at < 0) return [line];
    const numbers = line.slice(at + 1);
    return [
      [label.slice(0, 8)],
      ...numbers.slice(0, 3).map((cell) => [cell]),
      [label.slice(8)],
      ...numbers.slice(3).map((cell) => [cell]),
    ];
  });
  expect(doubtsOf(rows)).toEqual([["cells", 7]]);
});

test("the only blank far and wide is doubted; blanks as a habit are not", () => {
  const blank = (every: number) => {
    let seen = 0;
    return (anchors ?? []).flat().map((line) =>
      line.map((cell) => {
        if (cell !== "0") return cell;
        seen += 1;
        return seen % every === 1 ? "" : cell;
      }),
    );
  };
  expect(doubtsOf(blank(1000)).map(([kind]) => kind)).toEqual(["blank"]);
  expect(doubtsOf(blank(2)).map(([kind]) => kind)).not.toContain("blank");
});

test("marks of footnotes that have become digits are doubted: in their row, or everywhere where two rows have them", () => {
  const marked = (labels: readonly string[]) =>
    (anchors ?? [])
      .flat()
      .map((line) =>
        labels.some((label) => line.some((cell) => cell?.includes(label)))
          ? line.map((cell, at) => (at === line.length - 2 ? `${cell ?? ""}2` : cell))
          : line,
      );
  expect(doubtsOf(marked(["2.重复申请"]))).toEqual([["mark", 7]]);
  const everywhere = doubtsOf(marked(["2.重复申请", "3.危及"]));
  expect(everywhere.length).toBeGreaterThan(10);
  expect(everywhere.every(([kind]) => kind === "mark")).toBe(true);
});

test("a line of heads is no row, though 总计 heads a column and a row", () => {
  const rows = (anchors ?? []).flat();
  const at = rowOf(anchors ?? [], "（七）总计");
  const { missing } = recognise(
    rows.filter((_, index) => index !== at).map((cells): Line => ({ cells, inTable: true })),
  );
  expect(missing).toHaveLength(7);
});
