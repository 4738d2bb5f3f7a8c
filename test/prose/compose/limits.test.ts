import { compose } from "../../../src/prose/compose";
import { exampleWith } from "../../audit/exampleFiling";

/** What is told of a template, one in a workbook from elsewhere perhaps. */
const toldOf = (text: string) =>
  compose({ ...exampleWith(), paragraphs: [{ place: "five", text }] }).mistakes.map(({ place }) => place);

test.each([
  ["letters", "甲".repeat(200_001)],
  ["numbers in a range", "{{ (1..600000) }}"],
  ["numbers in ranges together", "{% assign 甲 = (1..300000) %}{% assign 乙 = (1..300000) %}"],
])("a template of too many %s is told, and none of it is worked out", (_, text) => {
  expect(toldOf(text)).toEqual(["five"]);
});

test("a template that takes longer than any is given up", () => {
  let passed = 0;
  const clock = jest.spyOn(performance, "now").mockImplementation(() => (passed += 2_000));
  expect(toldOf("{{ 年度 }}{% if 年度 %}甲{% endif %}")).toContain("five");
  clock.mockRestore();
  expect(toldOf("{{ 年度 }}{% if 年度 %}甲{% endif %}")).toEqual([]);
});
