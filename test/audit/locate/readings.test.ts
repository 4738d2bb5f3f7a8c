import { readingsOf } from "../../../src/audit/locate/readings";

test.each([
  ["29O", [[290, "letter"]]],
  ["l2件", [[12, "letter"]]],
  ["2 9", [[29, "gap"]]],
  [
    "290..5",
    [
      [290, "point"],
      [2905, "point"],
    ],
  ],
  ["290.", [[290, "point"]]],
  ["O", []],
  ["约290", []],
  ["29X", []],
  ["#REF!", []],
  ["2024-01-02", []],
])("%s: %j", (text, readings) => {
  expect(readingsOf(text).map(({ value, slip }) => [value, slip])).toEqual(readings);
});
