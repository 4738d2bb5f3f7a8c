import { slipDistance } from "../../../src/prose/reconcile/slipDistance";

test.each([
  ["", "", 0],
  ["749", "749", 0],
  ["749", "", 3],
  ["", "749", 3],
  ["749", "748", 1],
  ["749", "74", 1],
  ["74", "749", 1],
  ["749", "794", 1],
  ["749", "479", 1],
  ["794", "713", 2],
  ["12", "34", 2],
  ["12", "31", 2],
  ["1234", "2143", 2],
  ["123", "231", 2],
  ["12", "2", 1],
  ["21", "2", 1],
  ["112", "221", 2],
  ["1212", "2121", 2],
])("from %j to %j: %i, there and back", (from, to, slips) => {
  expect(slipDistance(from, to)).toBe(slips);
  expect(slipDistance(to, from)).toBe(slips);
});
