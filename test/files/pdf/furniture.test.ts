import { withoutFurniture } from "../../../src/files/pdf/furniture";
import type { PageParts } from "../../../src/files/pdf/pageParts";
import { textOfLine } from "../../../src/files/pdf/textOfLine";
import { lineOf, type PrintedLine } from "../../../src/files/pdf/textLines";

function printed(text: string, y: number, size: number): PrintedLine {
  return lineOf(
    Array.from(text, (letter, at) => ({
      text: letter,
      left: 100 + at * size,
      right: 100 + (at + 1) * size,
      y,
      size,
      turn: 0 as const,
      run: 0,
      along: 0,
    })),
  );
}
const page = (height: number, ...lines: PrintedLine[]): PageParts => ({
  tables: [],
  lines,
  width: 595,
  height,
});
const left = (...pages: PageParts[]) => withoutFurniture(pages).map(({ lines }) => lines.map(textOfLine));
const unit = "示例县人民政府";

test.each<[string, PageParts[], string[][]]>([
  [
    "a running head and the numbers of pages",
    [
      page(842, printed(unit, 50, 9), printed("甲", 400, 16), printed("—1—", 800, 14)),
      page(842, printed(unit, 50, 9), printed("乙", 400, 16), printed("—2—", 800, 14)),
    ],
    [["甲"], ["乙"]],
  ],
  [
    "the title, and who reports, at the same height of the last page",
    [page(842, printed(unit, 90, 22), printed("甲", 400, 16)), page(842, printed(unit, 90, 16))],
    [[unit, "甲"], [unit]],
  ],
  [
    "the number of a small page",
    [page(595, printed("甲", 300, 16), printed("—1—", 520, 14)), page(595, printed("乙", 300, 16))],
    [["甲"], ["乙"]],
  ],
])("%s", (_, pages, lines) => {
  expect(left(...pages)).toEqual(lines);
});
