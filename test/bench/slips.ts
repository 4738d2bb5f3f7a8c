import { readFigure, valueOf, type Filing } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { requestFigures, withNumbers } from "../audit/balancedFiling";
import { misplaced } from "../audit/errors";
import type { Random } from "../audit/random";
import { box, exchanged, figuresAt, rows, shifted } from "../audit/tableErrors";
import type { Trial } from "./locating";

const valueIn = (filing: Filing, id: FigureId | undefined) => valueOf(id && filing.figures.get(id)) ?? 0;

/** One number mistyped; undefined where nothing would change. */
function mistyped(filing: Filing, id: FigureId, type: (digits: string) => string): Filing | undefined {
  const right = valueIn(filing, id);
  const wrong = Number(type(String(right)));
  return wrong === right ? undefined : withNumbers(filing, [[id, wrong]]);
}

const digitsOf: Readonly<Record<string, (digits: string, random: Random) => string>> = {
  "one digit is another": (digits, random) =>
    Array.from(digits)
      .with(random.below(digits.length), String(random.below(10)))
      .join(""),
  "neighbouring digits exchanged": (digits, random) => {
    const at = random.below(Math.max(1, digits.length - 1));
    return (
      digits.slice(0, at) +
      digits
        .slice(at, at + 2)
        .split("")
        .reverse()
        .join("") +
      digits.slice(at + 2)
    );
  },
  "a digit left out": (digits, random) =>
    Array.from(digits).toSpliced(random.below(digits.length), 1).join("") || "0",
  "a digit doubled": (digits, random) => {
    const at = random.below(digits.length);
    return digits.slice(0, at + 1) + digits.slice(at);
  },
  "a zero too many": (digits) => `${digits}0`,
};

/** Slips of one number of section 三. */
const ofDigits = Object.entries(digitsOf).map(([title, type]): Omit<Trial, "trials"> => ({
  title,
  spoil: (filing, random) => mistyped(filing, random.pick(requestFigures), (digits) => type(digits, random)),
}));

/**
 * The parts of two rows typed in each other's place. Their two totals typed in each other's place look the same to
 * every sum, column by column and row by row, so that of the two, always shown, the sums put the right one first in
 * half of the tables; what tells them apart is the text or last year's report.
 */
function twoRows(filing: Filing, random: Random): Filing | undefined {
  const [one, other] = [random.pick(rows).slice(0, -1), random.pick(rows).slice(0, -1)];
  const differ = one.filter((id, at) => valueIn(filing, id) !== valueIn(filing, other[at])).length;
  const sum = (line: readonly FigureId[]) => line.reduce((all, id) => all + valueIn(filing, id), 0);
  return differ < 2 || sum(one) === sum(other) ? undefined : exchanged(filing, one, other);
}

/** The same office a year before: every number half to twice as large, and one in eight another altogether. */
function yearBefore(filing: Filing, random: Random): Filing {
  const changes = requestFigures.map((id) => {
    const size =
      random.next() < 0.125 ? random.below(30) : valueIn(filing, id) * 2 ** (2 * random.next() - 1);
    return [id, Math.round(size)] as const;
  });
  return { ...withNumbers(filing, changes), year: filing.year - 1, origin: "read" };
}

/** A place on section 三 with room for a block of so many rows and columns and one cell around it. */
const place = (random: Random, height: number, width: number) =>
  [1 + random.below(rows.length - height - 1), 1 + random.below(5 - width)] as const;

function block(filing: Filing, random: Random, height: number, width: number, by: readonly [number, number]) {
  const [top, left] = place(random, height, width);
  const cells = box(top, left, top + height - 1, left + width - 1);
  const numbers = figuresAt(cells).filter((id) => valueIn(filing, id) > 0).length;
  const wrong = shifted(filing, cells, by);
  return numbers < 2 ? undefined : wrong;
}

const ofTable: readonly Omit<Trial, "trials">[] = [
  {
    title: "a number one row too low",
    spoil: (filing, random) => withNumbers(filing, misplaced(filing, "row", random)),
  },
  {
    title: "a number of the wrong applicant",
    spoil: (filing, random) => withNumbers(filing, misplaced(filing, "column", random)),
  },
  {
    title: "a total typed into a part",
    spoil: (filing, random) => {
      const line = random.pick(rows);
      return mistyped(filing, random.pick(line.slice(0, -1)), () => String(valueIn(filing, line.at(-1))));
    },
  },
  {
    title: "the number beside typed twice",
    spoil: (filing, random) => {
      const line = random.pick(rows);
      const at = 1 + random.below(line.length - 2);
      return mistyped(filing, line[at] ?? requestFigures[0] ?? "requests.no.cell", () =>
        String(valueIn(filing, line[at - 1])),
      );
    },
  },
  ...(["down", "up", "right", "left"] as const).map((direction): Omit<Trial, "trials"> => {
    const by = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] } as const;
    const across = direction === "right" || direction === "left";
    return {
      title: `a run of cells moved ${direction}`,
      spoil: (filing, random) => block(filing, random, across ? 1 : 8, across ? 4 : 1, by[direction]),
    };
  }),
  { title: "a block pasted one row too low", spoil: (filing, random) => block(filing, random, 4, 3, [1, 0]) },
  { title: "two rows exchanged, their totals not", spoil: twoRows },
  {
    title: "two rows exchanged, their totals not, with last year's report",
    spoil: (filing, random) => {
      const wrong = twoRows(filing, random);
      return wrong && { ...wrong, lastYear: yearBefore(filing, random) };
    },
  },
  {
    title: "two rows exchanged, their totals not, and a text that states the totals",
    spoil: twoRows,
    stated: (right) =>
      new Map(
        rows.flatMap((line) => line.slice(-1).map((total) => [total, [valueIn(right, total)]] as const)),
      ),
  },
];

/** One letter typed for a 0. */
const letter: Omit<Trial, "trials"> = {
  title: "a letter O for a 0",
  spoil: (filing, random) => {
    const id = random.pick(requestFigures);
    const digits = String(valueIn(filing, id));
    if (!/\d0/.test(digits)) return undefined;
    const figures = new Map(filing.figures).set(id, readFigure(digits.replace("0", "O"), "count"));
    return { ...filing, figures };
  },
};

/** A block of section 四 with one slip in its total or in a part. */
const ofBlocks = (
  [
    [
      "a total",
      "total",
      ["neighbouring digits exchanged", "a digit doubled", "a digit left out", "left at 0"],
    ],
    ["a part", "upheld", ["neighbouring digits exchanged", "a digit doubled", "a zero too many"]],
  ] as const
).flatMap(([name, column, slips]) =>
  slips.map((slip): Omit<Trial, "trials"> => ({
    title: `section 四, ${name}: ${slip}`,
    among: "likely",
    spoil: (filing, random) =>
      mistyped(filing, `disputes.review.${column}`, (digits) => digitsOf[slip]?.(digits, random) ?? "0"),
  })),
);

/** Every kind of slip, each in a trial of its own. */
export const slipTrials: readonly Omit<Trial, "trials">[] = [...ofDigits, letter, ...ofTable, ...ofBlocks];
