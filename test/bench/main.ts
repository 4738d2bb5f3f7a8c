import { audit } from "../../src/audit";
import { count, valueOf, type Filing } from "../../src/figures";
import { equalitiesOf, type FigureId } from "../../src/form";
import { requestFigures } from "../audit/balancedFiling";
import { exampleWith } from "../audit/exampleFiling";
import { misplaced, typos } from "../audit/errors";
import { documents } from "./documents";
import { runTrial } from "./locating";
import { againstHighs } from "./solver";
import { shownTimes, timed } from "./timing";

const bottomRow = requestFigures.filter((id) => id.includes(".resultTotal."));
const allTotals = requestFigures.filter((id) => id.includes(".resultTotal.") || id.endsWith(".total"));
const typedBeside = (computed: readonly FigureId[]) => requestFigures.filter((id) => !computed.includes(id));

/** What Excel does with formulas: every computed total follows its parts. */
function recompute(filing: Filing): Filing {
  const figures = new Map(filing.figures);
  for (const { kind, left, right } of equalitiesOf(filing.form)) {
    const [total] = right;
    if (kind === "flow" || !total || !filing.computed.has(total)) continue;
    figures.set(total, count(left.reduce((sum, id) => sum + (valueOf(figures.get(id)) ?? 0), 0)));
  }
  return { ...filing, figures };
}

const print = (line: string) => process.stdout.write(`${line}\n`);

for await (const line of documents()) print(line);
const clean = exampleWith();
print(`all checks, clean filing: ${shownTimes(timed(() => audit(clean)))}`);
const lastYear = { ...clean, year: clean.year - 1 };
print(`all checks, with last year's: ${shownTimes(timed(() => audit({ ...clean, lastYear })))}`);

for (const wrong of [1, 2, 3, 4, 5, 6]) {
  print(
    runTrial(
      {
        title: `${wrong} wrong, all totals typed`,
        trials: wrong > 4 ? 200 : 1000,
        spoil: (filing, random) => typos(filing, requestFigures, wrong, random),
      },
      recompute,
    ),
  );
}
for (const [title, computed] of [
  ["（七）总计 computed", bottomRow],
  ["all totals computed", allTotals],
] as const) {
  for (const wrong of [1, 2]) {
    print(
      runTrial(
        {
          title: `${wrong} wrong, ${title}`,
          trials: 500,
          computed,
          spoil: (filing, random) => typos(filing, typedBeside(computed), wrong, random),
        },
        recompute,
      ),
    );
  }
}
for (const by of ["row", "column"] as const) {
  print(
    runTrial(
      {
        title: by === "row" ? "a number one row too low" : "a number of the wrong applicant",
        trials: 1000,
        spoil: (filing, random) => misplaced(filing, by, random),
      },
      recompute,
    ),
  );
}
for (const wrong of [1, 2, 3]) print(await againstHighs(wrong, 20));
