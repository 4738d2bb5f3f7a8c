import loadHighs from "highs";
import { audit } from "../../../src/audit";
import { balancedFiling, freeFigures, requestFigures, withNumbers } from "../balancedFiling";
import { typos } from "../errors";
import { Random } from "../random";
import { highsModel } from "./highsModel";

const cases = 12;

test(`the solver HiGHS finds no smaller repair, and none smaller than it, in ${cases} tables`, async () => {
  const highs = await loadHighs();
  const random = new Random(1976);
  for (let number = 0; number < cases; number += 1) {
    const right = balancedFiling(freeFigures.map(() => (random.next() < 0.7 ? 0 : random.below(30))));
    const wrong = withNumbers(right, typos(right, requestFigures, 1 + (number % 4), random));
    const { location } = audit(wrong);
    const solution = highs.solve(highsModel(wrong));
    expect(solution.Status).toBe("Optimal");
    expect(location).toMatchObject({ kind: "located" });
    if (location.kind === "located")
      expect(location.repairs.find(({ tableSlip }) => !tableSlip)?.changes).toHaveLength(
        Math.round(solution.ObjectiveValue),
      );
  }
}, 120_000);
