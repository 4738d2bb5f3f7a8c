import { suspectsOf, type Audit, type RepairedFigure, type Repair } from "../../src/audit";
import type { FigureId } from "../../src/form";

const change = (figure: FigureId, to: number): RepairedFigure => ({ figure, from: 1, to, slip: "digit" });
const located = (...repairs: readonly RepairedFigure[][]): Audit["location"] => ({
  kind: "located",
  likely: [],
  repairs: repairs.map((changes): Repair => ({ certainty: "among", changes, reasons: [] })),
});
const [a, b, c]: readonly FigureId[] = ["requests.new.natural", "requests.new.company", "requests.new.total"];
const told = (location: Audit["location"]) =>
  suspectsOf(location).map(({ figure, to, alternatives }) => [
    figure,
    to,
    alternatives.map((changes) => changes.map((other) => [other.figure, other.to])),
  ]);

test("nothing located: nobody is accused", () => {
  expect(told({ kind: "balanced", likely: [] })).toEqual([]);
  expect(told({ kind: "cannotSay", likely: [] })).toEqual([]);
});

test("what every repair changes alike has no alternative; of the others, only what differs is told", () => {
  if (!a || !b || !c) throw new Error("no figures");
  expect(told(located([change(a, 2), change(b, 3)], [change(a, 2), change(c, 4)]))).toEqual([
    [a, 2, []],
    [b, 3, [[[c, 4]]]],
  ]);
});

test("the same cell with another value, and another cell with the same value, are alternatives", () => {
  if (!a || !b) throw new Error("no figures");
  expect(told(located([change(a, 2)], [change(a, 5)], [change(b, 2)]))).toEqual([
    [a, 2, [[[a, 5]], [[b, 2]]]],
  ]);
});
