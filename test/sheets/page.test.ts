import type { FigureId } from "../../src/form";
import { formulaOf } from "../../src/sheets/page/formulaOf";

const [total, natural] = ["requests.new.total", "requests.new.natural"] as const;
const cells = new Map<FigureId, string>([
  [total, "'表三'!J5"],
  [natural, "'表三'!D5"],
]);
const formula = (...parts: readonly (string | readonly FigureId[])[]) =>
  formulaOf({ formula: parts, result: 17 }, (figure) => cells.get(figure));

test.each<[string, string | number, string | number]>([
  ["a figure, blank while its cell is", formula([total]), `=IF(COUNT('表三'!J5)<1,"",'表三'!J5)`],
  [
    "a sum, blank while any cell is",
    formula([total, natural]),
    `=IF(COUNT('表三'!J5,'表三'!D5)<2,"",SUM('表三'!J5,'表三'!D5))`,
  ],
  [
    "figures and signs",
    formula([natural], "/", [total]),
    `=IF(COUNT('表三'!D5,'表三'!J5)<2,"",'表三'!D5/'表三'!J5)`,
  ],
  ["cells of the page itself", formula("B4-C4"), "=B4-C4"],
  ["a figure that has no cell: what it came to", formula([total, "requests.new.company"]), 17],
])("%s", (_, written, expected) => {
  expect(written).toBe(expected);
});
