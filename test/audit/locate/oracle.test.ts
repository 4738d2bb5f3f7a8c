import loadHighs from "highs";
import { audit } from "../../../src/audit";
import { isDeep } from "../../deep";
import { balancedFiling, freeFigures, requestFigures, withNumbers } from "../balancedFiling";
import { typos } from "../errors";
import { Random } from "../random";
import { highsModel } from "./highsModel";

/** `npm run test:deep` compares as many tables as the claim of exactness needs, `npm test` two. */
const tables: readonly (readonly [wrongFigures: number, tables: number])[] = isDeep
  ? [
      [1, 10],
      [2, 20],
      [3, 20],
      [4, 40],
      [5, 40],
      [6, 40],
    ]
  : [
      [2, 1],
      [3, 2],
    ];

test.each(tables)(
  "%i wrong: the solver HiGHS finds no smaller repair, and none smaller than it, in %i tables",
  async (wrongFigures, count) => {
    const highs = await loadHighs();
    const random = new Random(1976 + wrongFigures);
    for (let number = 0; number < count; number += 1) {
      const small = number % 2 === 0 ? 30 : 5;
      const right = balancedFiling(freeFigures.map(() => (random.next() < 0.7 ? 0 : random.below(small))));
      const wrong = withNumbers(right, typos(right, requestFigures, wrongFigures, random));
      const { location } = audit(wrong);
      const solution = highs.solve(highsModel(wrong));
      expect(solution.Status).toBe("Optimal");
      const cells = location.kind === "located" && location.repairs.find(({ tableSlip }) => !tableSlip);
      expect(cells && cells.changes).toHaveLength(Math.round(solution.ObjectiveValue));
    }
  },
  600_000,
);
