import example from "../../assets/example/baishiyi-2023.json";
import { audit } from "../../src/audit";
import { count, parseFiling, valueOf, type Filing } from "../../src/figures";
import { equalitiesOf, type FigureId } from "../../src/form";
import { requestFigures, withNumbers } from "../audit/balancedFiling";
import { exampleWith } from "../audit/exampleFiling";
import { typos } from "../audit/errors";
import { documents } from "./documents";
import { runTrial } from "./locating";
import { rollups } from "./rollups";
import { slipTrials } from "./slips";
import { againstHighs } from "./solver";
import { ofMost, shownTimes, timed, timesOf, type Times } from "./timing";

/** As files come: V8 lays out what `JSON.parse` makes in another way than a literal of the program. */
const fromFile: unknown = JSON.parse(JSON.stringify(example));
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

/** Figures of section 二 that no check asks about unless last year's are at hand, and those of documents, which are asked about. */
const [unasked, asked] = [/^disclosure\.(?!rules|normative|fees)/, /^disclosure\.(?:rules|normative)/];

/** Auditing a filing again and again, each time as a new one in which another of some figures changed. */
function afterEdits(filing: Filing, of: RegExp): Times {
  const ids = [...filing.figures.keys()].filter((id) => of.test(id));
  let edited = filing;
  return timesOf(
    Array.from({ length: 20_000 }, (_, edit) => {
      const id = ids[edit % ids.length] ?? "disclosure.no.cell";
      edited = { ...edited, figures: new Map(edited.figures).set(id, count(edit % 50)) };
      const start = performance.now();
      audit(edited);
      return performance.now() - start;
    }),
  );
}

/** What a server does that only compares the two sides of every equality. */
function brokenSums({ form, figures }: Filing): number {
  const sumOf = (ids: readonly FigureId[]) =>
    ids.reduce((sum, id) => sum + (valueOf(figures.get(id)) ?? 0), 0);
  return equalitiesOf(form).filter(({ left, right }) => sumOf(left) !== sumOf(right)).length;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

for await (const line of documents()) print(line);
for await (const line of rollups()) print(line);

const clean = exampleWith();
const broken = exampleWith({ "requests.unavailableNotHeld.natural": 10 });
/** Last year's report: other numbers, of which some are the same again. */
const lastYear = {
  ...exampleWith({
    "disclosure.penalties.decisions": 21,
    "requests.new.natural": 9,
    "requests.new.total": 10,
    "requests.unavailableNotHeld.natural": 4,
    "requests.unavailableNotHeld.total": 4,
    "disputes.review.upheld": 0,
    "disputes.review.total": 0,
  }),
  year: clean.year - 1,
};
let turn = 0;
/** The filings by turns, so that each audit finds the one before it changed. */
const inTurn = (...filings: readonly Filing[]) => filings[(turn += 1) % filings.length] ?? clean;
/** A line of times, the median against the most it may be, in microseconds. */
const printTimes = (title: string, times: Times, most: number) => {
  print(`${title}: ${shownTimes(times)}, ${ofMost(times.median * 1000, most, "µs")}`);
};
printTimes(
  "audit, clean filing",
  timed(() => audit(clean), 20_000),
  20,
);
printTimes("audit, one figure changed", afterEdits(clean, unasked), 5);
print(`audit, one figure changed that is asked about: ${shownTimes(afterEdits(clean, asked))}`);
print(
  `audit, one figure changed, with last year's: ${shownTimes(afterEdits({ ...clean, lastYear }, unasked))}`,
);
const located = timed(() => audit(inTurn(clean, broken)), 20_000);
printTimes("audit, one wrong cell located", located, 60);
const sums = timed(() => brokenSums(inTurn(clean, broken)), 20_000);
print(
  `plain sums of the same filings: ${shownTimes(sums)}, ${(sums.median / located.median).toFixed(2)} times the audit that also says which cell`,
);
print(`audit, with last year's: ${shownTimes(timed(() => audit({ ...clean, lastYear }), 20_000))}`);
printTimes(
  "reading a filing",
  timed(() => parseFiling(fromFile)),
  60,
);

for (const wrong of [1, 2, 3, 4, 5, 6, 7, 8]) {
  print(
    runTrial({
      title: `${wrong} wrong, all totals typed`,
      trials: 2000,
      spoil: (filing, random) => withNumbers(filing, typos(filing, requestFigures, wrong, random)),
    }),
  );
}
for (const [title, computed] of [
  ["（七）总计 computed", bottomRow],
  ["all totals computed", allTotals],
] as const) {
  for (const wrong of [1, 2]) {
    print(
      runTrial({
        title: `${wrong} wrong, ${title}`,
        trials: 500,
        spoil: (filing, random) => {
          const errors = typos(filing, typedBeside(computed), wrong, random);
          return recompute({ ...withNumbers(filing, errors), computed: new Set(computed) });
        },
      }),
    );
  }
}
for (const trial of slipTrials) print(runTrial({ ...trial, trials: 500 }));
for (const wrong of [1, 2, 3, 4, 5, 6]) print(await againstHighs(wrong, 10));
