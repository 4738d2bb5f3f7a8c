import type { Evidence } from "../../../src/audit/locate/evidence";
import { leastWeight, unlikelihood } from "../../../src/audit/locate/likelihood";
import { cellRate, slipShares, statedElsewhere, weightOf } from "../../../src/audit/locate/weights";
import type { RepairedFigure, TableSlip } from "../../../src/audit";
import { count } from "../../../src/figures";
import { formInForce, type FigureId } from "../../../src/form";

const form = formInForce();
const none: Evidence = { stated: new Map(), atLeast: new Map(), lastYear: undefined };
const weight = (changes: readonly RepairedFigure[], slip?: TableSlip) =>
  unlikelihood(changes, slip, form, none);
const change = (
  figure: FigureId,
  from: number,
  to: number,
  slip: RepairedFigure["slip"] = "digit",
): RepairedFigure => ({
  figure,
  from,
  to,
  slip,
});

/** Kinds of slips of a two-digit number from the likeliest on; those of a line are alike. */
const order: readonly (readonly (keyof typeof slipShares)[])[] = [
  ["missingTotal"],
  ["transposed"],
  ["digit"],
  ["dropped"],
  ["doubled", "extraZero", "missingZero", "letter", "gap", "stray", "inTenThousands"],
  ["moved"],
  ["jumped", "totalInPart"],
  ["repeated", "swapped", "sign", "unit", "point"],
  ["extraDigit"],
  ["unknown"],
];

test("every kind of slip has its place", () => {
  expect(new Set(order.flat())).toEqual(new Set(Object.keys(slipShares)));
  const weights = order.map((kinds) => {
    const [first, ...others] = kinds.map((kind) => weightOf(slipShares[kind], 2));
    for (const other of others) expect(other).toBeCloseTo(first ?? NaN, 9);
    return first ?? NaN;
  });
  expect(weights).toEqual([...weights].sort((a, b) => a - b));
  expect(new Set(weights).size).toBe(weights.length);
});

test("one digit in a long number can go wrong in more ways", () => {
  const long = weight([change("requests.new.natural", 12_346, 12_345)]);
  expect(long).toBeGreaterThan(weight([change("requests.new.natural", 16, 15)]));
});

test("a second cell costs what it costs to go wrong at all", () => {
  const one = change("requests.new.natural", 16, 15);
  const two = change("requests.granted.natural", 16, 15);
  expect(weight([one, two])).toBeCloseTo(2 * weight([one]), 9);
  expect(weight([one])).toBeCloseTo(weightOf(slipShares.digit, 2) - Math.log(cellRate), 9);
});

const movedTo = (to: FigureId) => [
  change("requests.granted.natural", 0, 16, "moved"),
  change(to, 16, 0, "moved"),
];

test("a number in the next row is likelier than in one across the table, or on another sheet", () => {
  const near = weight(movedTo("requests.partlyGranted.natural"));
  const far = weight(movedTo("requests.otherRest.natural"));
  expect(near).toBeLessThan(far);
  expect(far).toBeLessThan(weight(movedTo("disclosure.penalties.decisions")));
  expect(near).toBeLessThan(
    weight([change("requests.granted.natural", 0, 16), change("requests.new.natural", 1, 2)]),
  );
});

/** A two-digit number that went wrong in each of these ways, in cells that have nothing to do with each other. */
const cells = (...slips: readonly RepairedFigure["slip"][]) =>
  weight(slips.map((slip, index) => change(`requests.row${index}.natural`, 10 + index, 20 + index, slip)));
const shift = (extent: "run" | "block", lost: number): TableSlip => ({
  kind: "shifted",
  extent,
  lost,
  direction: "down",
  cells: [],
});
const exchange: TableSlip = { kind: "exchanged", lines: "rows", cells: [[], []] };

test("slips of the table have their place among slips of cells, the likeliest first", () => {
  const ranks: readonly (readonly [string, number])[] = [
    ["a total left at 0, and two digits exchanged elsewhere", cells("missingTotal", "transposed")],
    ["two lines exchanged", weight([], exchange)],
    ["a digit too many", cells("extraDigit")],
    ["two digits exchanged, twice", cells("transposed", "transposed")],
    ["a run shifted that covered up nothing", weight([], shift("run", 0))],
    ["two digits exchanged, and one dropped elsewhere", cells("transposed", "dropped")],
    ["a number out of nowhere", cells("unknown")],
    ["two digits exchanged, and one doubled elsewhere", cells("transposed", "doubled")],
    ["a wrong digit, twice", cells("digit", "digit")],
    ["a block shifted that covered up nothing", weight([], shift("block", 0))],
    ["a wrong digit, and one doubled elsewhere", cells("digit", "doubled")],
    ["two digits exchanged, three times", cells("transposed", "transposed", "transposed")],
    ["two digits exchanged, a total at 0, and a number moved", cells("transposed", "missingTotal", "moved")],
    ["a run shifted that covered up a number", weight([], shift("run", 1))],
    ["two digits exchanged twice, and one doubled", cells("transposed", "transposed", "doubled")],
  ];
  expect([...ranks].sort(([, a], [, b]) => a - b).map(([name]) => name)).toEqual(ranks.map(([name]) => name));
});

test("a digit too many in a small number is likelier than a wrong or dropped digit beside a total left at 0", () => {
  const atZero = change("requests.granted.total", 0, 8, "missingTotal");
  for (const slip of ["digit", "dropped"] as const) {
    expect(weight([change("requests.new.natural", 15, 5, "extraDigit")])).toBeLessThan(
      weight([change("requests.new.natural", 3, 5, slip), atZero]),
    );
  }
});

test("shares are those that were counted: Verhoeff's of digits, Panko's of cells", () => {
  const { digit, transposed, jumped, dropped, doubled, extraDigit, extraZero, missingZero } = slipShares;
  const within = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;
  const addedOrLeftOut = [dropped, doubled, extraDigit, extraZero, missingZero];
  expect(within(digit.share, [0.6, 0.95])).toBe(true);
  expect(within(transposed.share, [0.1, 0.2])).toBe(true);
  expect(
    within(
      addedOrLeftOut.reduce((sum, { share }) => sum + share, 0),
      [0.1, 0.2],
    ),
  ).toBe(true);
  expect(jumped.share).toBe(0.01);
  expect(within(cellRate, [0.01, 0.05])).toBe(true);
});

test("a part that has to have a digit more is ten times less likely, a total is not", () => {
  const part = (to: number) => weight([change("requests.granted.natural", 4, to, "unknown")]);
  expect(part(10)).toBeCloseTo(part(9) + Math.log(10), 9);
  expect(part(100)).toBeCloseTo(part(9) + Math.log(100), 9);
  expect(part(0)).toBeCloseTo(part(9), 9);
  expect(weight([change("requests.granted.natural", 40, 9, "unknown")])).toBeCloseTo(part(9), 9);
  expect(weight([change("requests.granted.natural", -40, 40, "unknown")])).toBeCloseTo(part(40), 9);
  const total = (to: number) => weight([change("requests.granted.total", 4, to, "unknown")]);
  expect(total(49)).toBeCloseTo(total(4), 9);
});

test("what comes nearer to last year's figure is likelier, as far as a value that is stated and no farther", () => {
  const lastYear = new Map([["requests.granted.total" as const, count(99)]]);
  const to = (value: number, from = 9) =>
    unlikelihood([change("requests.granted.total", from, value, "unknown")], undefined, form, {
      ...none,
      lastYear,
    });
  const plain = (value: number, from = 9) =>
    weight([change("requests.granted.total", from, value, "unknown")]);
  expect(to(99)).toBeCloseTo(plain(99) - Math.log(10), 9);
  expect(to(999)).toBeCloseTo(plain(999), 9);
  expect(to(0)).toBeCloseTo(plain(0) + Math.log(10), 9);
  expect(to(99, 99_999)).toBeCloseTo(plain(99, 99_999) - Math.log(statedElsewhere), 9);
  expect(to(99_999, 99)).toBeCloseTo(plain(99_999, 99) + Math.log(statedElsewhere), 9);
});

describe("the least that a repair of so many cells weighs", () => {
  /** The text speaks for it: each change arrives at a value that it states. */
  const spokenFor = (changes: readonly RepairedFigure[]) =>
    unlikelihood(changes, undefined, form, {
      ...none,
      stated: new Map(changes.map(({ figure, to }) => [figure, [{ figure, value: to, source: "text" }]])),
    });

  test("is below every slip of one cell", () => {
    const weights = Object.keys(slipShares)
      .map((slip) => slip as RepairedFigure["slip"])
      .map((slip) => spokenFor([change("requests.new.total", 9, 8, slip)]));
    for (const one of weights) expect(one).toBeGreaterThan(leastWeight(1));
  });

  test("is below two numbers that stand in each other's cells, which are one event", () => {
    for (const slip of ["moved", "swapped"] as const) {
      const pair = [change("requests.new.natural", 0, 8, slip), change("requests.new.company", 8, 0, slip)];
      expect(spokenFor(pair)).toBeGreaterThan(leastWeight(2));
    }
  });

  test("grows by the same with every cell", () => {
    const steps = [1, 2, 3, 4, 5].map((cells) => leastWeight(cells + 1) - leastWeight(cells));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? NaN, 9);
    expect(steps[0]).toBeGreaterThan(0);
    // A stated value, and as much for its likeness to last year's.
    expect(leastWeight(0)).toBeCloseTo(-2 * Math.log(statedElsewhere), 9);
    expect(steps[0]).toBeCloseTo(
      Math.min(
        weightOf(slipShares.missingTotal, 1) - Math.log(cellRate),
        (weightOf(slipShares.moved, 1) - Math.log(cellRate)) / 2,
      ),
      9,
    );
  });
});
