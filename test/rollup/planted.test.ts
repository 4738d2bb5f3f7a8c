import { isDeep } from "../deep";
import { firstCauses, januaryTrial, plants } from "./january";

/** How many counties are tried; more in a long run. */
const runs = Number(process.env["PLANTED"] ?? (isDeep ? 6 : 1));

test("of planted errors every one is named, slips by unit and cell, and nobody else is accused", () => {
  const trials = Array.from({ length: runs }, (_, index) => januaryTrial(index + 1));
  expect(trials.flatMap(({ wrong }) => wrong)).toEqual([]);
  const count = (what: "slips" | "traced") => trials.reduce((all, trial) => all + trial[what], 0);
  expect(count("slips")).toBe(3 * runs);
  expect(count("traced") / count("slips")).toBeGreaterThanOrEqual(0.98);
});

test.each(plants)("a difference made by one unit: %s %s comes first", (kind, _, plant, lastYear) => {
  expect(firstCauses(runs, plant, kind, lastYear)).toBeGreaterThanOrEqual(0.95);
});
