import loadHighs from "highs";
import { audit } from "../../src/audit";
import { balancedFiling, freeFigures, requestFigures, withNumbers } from "../audit/balancedFiling";
import { typos } from "../audit/errors";
import { highsModel } from "../audit/locate/highsModel";
import { Random } from "../audit/random";
import { timesOf } from "./timing";

/** The same question to a general solver, for scale. */
export async function againstHighs(wrongFigures: number, tables: number): Promise<string> {
  const highs = await loadHighs();
  const random = new Random(7);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let table = 0; table < tables; table += 1) {
    const right = balancedFiling(freeFigures.map(() => (random.next() < 0.7 ? 0 : random.below(30))));
    const wrong = withNumbers(right, typos(right, requestFigures, wrongFigures, random));
    const model = highsModel(wrong);
    const start = performance.now();
    audit(wrong);
    const between = performance.now();
    highs.solve(model);
    ours.push(between - start);
    theirs.push(performance.now() - between);
  }
  const [a, b] = [timesOf(ours).median, timesOf(theirs).median];
  return `${wrongFigures} wrong, HiGHS for one smallest repair: median ${b.toFixed(0)} ms, ${Math.round(b / a)} times ours for all of them`;
}
