/**
 * How likely each way of going wrong is, as a share of all slips, and in how many ways it can come about. A
 * repair's weight is the sum of `−ln(share ÷ ways)` over its slips: the smaller, the likelier.
 *
 * Sources. `typing`: J. Verhoeff, Error Detecting Decimal Codes (1969), who counted slips in decimal numbers: one
 * digit 60–95 %, neighbouring digits exchanged 10–20 %, digits left out or added 10–20 %, 1 % digits exchanged
 * across a third; the kinds are those of S. Scholtus, Automatic correction of simple typing errors (Statistics
 * Netherlands, 2009). `cellRate`: R. Panko, What we know about spreadsheet errors: 1–5 % of the cells that people
 * type are wrong. Nobody has counted slips of the table rather than of the digits. Their shares are set so that
 * one slip that explains several cells beats as many unrelated ones. A total left at 0 beside its parts beats a
 * mistyped part, because it is the only slip that four published reports show (two of three section-四 totals of 洪泽
 * 2023).
 */
export const slipShares = {
  /** One digit is another: 9 others for each digit. */
  digit: { share: 0.6, ways: (digits: number) => 9 * digits },
  /** Two neighbouring digits changed places. */
  transposed: { share: 0.12, ways: (digits: number) => Math.max(1, digits - 1) },
  /** Two digits changed places across a third. */
  jumped: { share: 0.01, ways: (digits: number) => Math.max(1, digits - 2) },
  dropped: { share: 0.06, ways: (digits: number) => digits },
  doubled: { share: 0.04, ways: (digits: number) => digits },
  extraDigit: { share: 0.02, ways: (digits: number) => 10 * (digits + 1) },
  extraZero: { share: 0.02, ways: () => 1 },
  missingZero: { share: 0.02, ways: () => 1 },
  /** A minus before the right number. */
  sign: { share: 0.005, ways: () => 1 },
  /** 元 for 万元 or the other way round. */
  unit: { share: 0.005, ways: () => 1 },
  /** A letter typed for a digit, a blank inside the number, a point inside it, a sign or word around it. */
  letter: { share: 0.02, ways: () => 1 },
  gap: { share: 0.02, ways: () => 1 },
  point: { share: 0.01, ways: () => 2 },
  stray: { share: 0.02, ways: () => 1 },
  /** Written as ten thousands: 1.2万. */
  inTenThousands: { share: 0.02, ways: () => 1 },
  /** A total was left at 0: of the slips of totals the one that published reports show. */
  missingTotal: { share: 0.5, ways: () => 1 },
  /** The total of its row or column stands in a part. */
  totalInPart: { share: 0.02, ways: () => 2 },
  /** The number of a neighbouring cell was typed once more. */
  repeated: { share: 0.02, ways: () => 4 },
  /** The number stands in another cell. */
  moved: { share: 0.06, ways: () => 4 },
  /** Two figures stand in each other's cells. */
  swapped: { share: 0.02, ways: () => 4 },
  /** Anything else: as likely as any number of up to three digits. */
  unknown: { share: 0.05, ways: () => 1000 },
} as const satisfies Record<string, Share>;

/**
 * Slips of the table as a whole, counted once per table, in as many ways as a table of 25 rows and 7 columns
 * allows: runs within one row or column, rectangles, pairs of lines with or without their totals.
 */
export const tableShares = {
  /** A run of cells in one row or column stands one cell off. */
  run: { share: 0.02, ways: () => 5_000 },
  /** A block of several rows and columns stands one cell off. */
  block: { share: 0.01, ways: () => 30_000 },
  /** Two rows or two columns stand in each other's place. */
  exchanged: { share: 0.01, ways: () => 600 },
} as const satisfies Record<string, Share>;

/** A slip of the table is not shown if it is so many times less likely than another explanation. */
export const negligible = 1000;

/** A number that a shift covered up, and that only the sums tell: as likely as any of up to three digits. */
export const lostNumber = Math.log(1000);

interface Share {
  readonly share: number;
  readonly ways: (digits: number) => number;
}

/** The weight of the event that a cell is wrong at all. */
export const cellRate = 0.02;

/** Each step between the cells of an exchange beyond the first makes it so many times less likely. */
export const perStep = 1.2;

/** A value that the text or last year's report states is so many times less likely to be wrong. */
export const statedElsewhere = 50;

/** The weight of one slip. */
export function weightOf({ share, ways }: Share, digits: number): number {
  return -Math.log(share / ways(digits));
}
