import { compose } from "../../../src/prose/compose";
import { exampleWith } from "../../audit/exampleFiling";

const place = "five";
const runsOf = (text: string) =>
  compose({ ...exampleWith(), paragraphs: [{ place, text }] })
    .paragraphs.filter((paragraph) => paragraph.place === place)
    .map(({ runs }) => runs);

test.each<[string, string, unknown]>([
  [
    "a number keeps its cell beside plain words",
    "共{{ 申请.本年新收.总计 }}件",
    [[{ text: "共" }, { text: "17", figures: ["requests.new.total"] }, { text: "件" }]],
  ],
  [
    "a line is a paragraph, blanks around it go",
    "  甲 \n\n\t{{ 年度 }}年\r\n",
    [[{ text: "甲" }], [{ text: "2023年" }]],
  ],
  [
    "a value at the end of a line is not cut off",
    "新收{{ 申请.本年新收.总计 }}\n件",
    [[{ text: "新收" }, { text: "17", figures: ["requests.new.total"] }], [{ text: "件" }]],
  ],
  ["words around tags stand together", "甲{% if 年度 %}乙{% endif %}丙", [[{ text: "甲乙丙" }]]],
  [
    "characters that no text uses are only characters",
    "甲\uFDD0乙\uFDD1丙\uFDD2",
    [[{ text: "甲\uFDD0乙\uFDD1丙\uFDD2" }]],
  ],
  ["what is open is marked", '{{ "请补充" | 待写 }}', [[{ text: "〔请补充〕", todo: true }]]],
])("%s", (_, template, runs) => {
  expect(runsOf(template)).toEqual(runs);
});
