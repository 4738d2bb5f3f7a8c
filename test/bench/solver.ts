import loadHighs from "highs";
import { ledgerOf } from "../../src/audit/ledger";
import { locate } from "../../src/audit/locate";
import { requestFigures, withNumbers } from "../audit/balancedFiling";
import { typos } from "../audit/errors";
import { highsModel } from "../audit/locate/highsModel";
import { Random } from "../audit/random";
import { sparse } from "./locating";
import { timesOf } from "./timing";

/** The same question about the same tables to a general solver, for scale. */
export async function againstHighs(wrongFigures: number, tables: number): Promise<string> {
  const highs = await loadHighs();
  const random = new Random(20_211_026);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let table = 0; table < tables; table += 1) {
    const right = sparse(random);
    const wrong = withNumbers(right, typos(right, requestFigures, wrongFigures, random));
    const model = highsModel(wrong);
    const ledger = ledgerOf(wrong);
    for (let warm = 0; warm < 3; warm += 1) locate(wrong, ledger);
    const start = performance.now();
    locate(wrong, ledger);
    const between = performance.now();
    highs.solve(model);
    ours.push(between - start);
    theirs.push(performance.now() - between);
  }
  const [a, b] = [timesOf(ours).median, timesOf(theirs).median];
  return `${wrongFigures} wrong, HiGHS for one smallest repair: median ${b.toFixed(0)} ms, ${Math.round(b / a)} times ours for all of them (${a.toFixed(2)} ms)`;
}
