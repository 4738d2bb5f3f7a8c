import { unlikelihood } from "../../../src/audit/locate/likelihood";
import { cellRate, slipShares, weightOf } from "../../../src/audit/locate/weights";
import type { Change, TableSlip } from "../../../src/audit";
import { formInForce, type FigureId } from "../../../src/form";

const form = formInForce();
const none = new Map();
const weight = (changes: readonly Change[], slip?: TableSlip) => unlikelihood(changes, slip, form, none);
const change = (figure: FigureId, from: number, to: number, slip: Change["slip"] = "digit"): Change => ({
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
  ["doubled", "extraZero", "missingZero", "letter", "gap"],
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

test("one slip of the table beats two unrelated cells when it covered up nothing", () => {
  const cells = [change("requests.granted.natural", 16, 15), change("requests.new.natural", 16, 15)];
  const slip = (extent: "run" | "block", lost: number): TableSlip => ({
    kind: "shifted",
    extent,
    lost,
    direction: "down",
    cells: [],
  });
  const exchange: TableSlip = { kind: "exchanged", lines: "rows", cells: [[], []] };
  const weights = [
    weight(cells, exchange),
    weight(cells, slip("run", 0)),
    weight(cells),
    weight(cells, slip("block", 0)),
    weight(cells, slip("run", 1)),
  ];
  expect(weights).toEqual([...weights].sort((a, b) => a - b));
});
