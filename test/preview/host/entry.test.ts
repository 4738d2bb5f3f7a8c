import { entered } from "../../../src/preview/host/entry";
import type { Scalar } from "../../../src/preview/host/model";

test.each<[Scalar, Scalar]>([
  ["12", 12],
  [" 1,234 ", 1234],
  ["-0.5", -0.5],
  ["12%", 0.12],
  ["true", true],
  ["12,34", "12,34"],
  ["16件", "16件"],
  ["'007", "007"],
  ["-", "-"],
  ["", ""],
  ["=", "="],
  [7, 7],
])("%j is taken as %j", (typed, value) => {
  expect(entered(typed, "General")).toEqual({ value });
});

test("a formula is one, except in a cell that is formatted as text", () => {
  expect(entered("=A1+1", "General")).toEqual({ value: "", formula: "=A1+1" });
  expect(entered("=A1+1", "@")).toEqual({ value: "=A1+1" });
  expect(entered("007", "@")).toEqual({ value: "007" });
});
