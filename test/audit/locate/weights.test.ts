import { lostNumber, slipShares, tableShares } from "../../../src/audit/locate/weights";

type Kind = keyof typeof slipShares;

const places = (digits: string) => Array.from(digits, (_, at) => at);
const replaced = (digits: string, at: number, length: number, by: string) =>
  digits.slice(0, at) + by + digits.slice(at + length);
const tenDigits = Array.from("0123456789");
const exchanged = (digits: string, apart: number) =>
  places(digits)
    .slice(apart)
    .map((at) => {
      const [left = "", right = ""] = [digits[at - apart], digits[at]];
      return replaced(replaced(digits, at - apart, 1, right), at, 1, left);
    });

/** What a number can become by one slip of a kind, told by making all of them. */
const madeBy: Partial<Record<Kind, (digits: string) => readonly string[]>> = {
  digit: (digits) =>
    places(digits).flatMap((at) =>
      tenDigits.filter((other) => other !== digits[at]).map((other) => replaced(digits, at, 1, other)),
    ),
  transposed: (digits) => exchanged(digits, 1),
  jumped: (digits) => exchanged(digits, 2),
  dropped: (digits) => places(digits).map((at) => replaced(digits, at, 1, "")),
  doubled: (digits) => places(digits).map((at) => replaced(digits, at, 0, digits[at] ?? "")),
  extraDigit: (digits) =>
    [...places(digits), digits.length].flatMap((at) =>
      tenDigits.map((other) => replaced(digits, at, 0, other)),
    ),
};

test.each(Object.entries(madeBy))("%s counts every way in which a number can go wrong", (kind, made) => {
  for (const digits of ["123", "1234", "56789"])
    expect([digits, slipShares[kind as Kind].ways(digits.length)]).toEqual([digits, made(digits).length]);
});

test("a number too short to have two digits exchanged still has a way", () => {
  for (const kind of ["transposed", "jumped"] as const) expect(slipShares[kind].ways(1)).toBe(1);
});

/** Ways that have nothing to do with the digits. */
const others: readonly (readonly [told: string, ways: number, kinds: readonly Kind[]])[] = [
  ["the number itself, in another way", 1, ["extraZero", "missingZero", "sign", "unit", "inTenThousands"]],
  ["one sign, blank or word in it", 1, ["letter", "gap", "stray"]],
  ["a total left at 0", 1, ["missingTotal"]],
  ["a point for a digit or beside it", 2, ["point"]],
  ["the total of the row or of the column", 2, ["totalInPart"]],
  ["a neighbour on each of four sides", 4, ["repeated", "moved", "swapped"]],
  ["any number of up to three digits", 1000, ["unknown"]],
];

test.each(others)("%s: ways %i", (_told, ways, kinds) => {
  for (const kind of kinds) {
    const waysFor: (digits: number) => number = slipShares[kind].ways;
    for (const digits of [1, 2, 5]) expect([kind, waysFor(digits)]).toEqual([kind, ways]);
  }
});

test("every kind of slip has its ways counted", () => {
  expect(new Set([...Object.keys(madeBy), ...others.flatMap(([, , kinds]) => kinds)])).toEqual(
    new Set(Object.keys(slipShares)),
  );
});

test("a number that was covered up is any number, as a cell of which nothing is known", () => {
  expect(lostNumber).toBeCloseTo(Math.log(slipShares.unknown.ways()), 9);
});

/** Stretches of two lines or more out of so many. */
const stretches = (lines: number) => (lines * (lines - 1)) / 2;

test("slips of the table have about as many ways as a table of 25 rows and 7 columns has", () => {
  const [rows, columns] = [25, 7];
  const counted: readonly (readonly [keyof typeof tableShares, number])[] = [
    // To and fro along its own line.
    ["run", 2 * (columns * stretches(rows) + rows * stretches(columns))],
    // In four directions.
    ["block", 4 * stretches(rows) * stretches(columns)],
    // Two lines, each with its total or without it.
    ["exchanged", 2 * (stretches(rows) + stretches(columns))],
  ];
  for (const [kind, ways] of counted) {
    expect(tableShares[kind].ways()).toBeGreaterThan(0.75 * ways);
    expect(tableShares[kind].ways()).toBeLessThan(1.25 * ways);
  }
});
