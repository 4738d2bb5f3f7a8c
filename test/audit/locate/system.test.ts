import { audit } from "../../../src/audit";
import { compiledOf } from "../../../src/audit/compiled";
import { ledgerOf } from "../../../src/audit/ledger";
import { systemOf } from "../../../src/audit/locate/system";
import { blank, readFigure, type Filing } from "../../../src/figures";
import { formOf, type FigureId } from "../../../src/form";
import { exampleWith } from "../exampleFiling";

const { figures, equalities } = compiledOf(formOf("2021"));

/** The system in words: of each row its figures with their signs, and by how much it is off. */
function told(filing: Filing, withUnreadable = true) {
  const { rows, values, mayChange, forced } = systemOf(filing, ledgerOf(filing), withUnreadable);
  return {
    rows: rows.map(({ coefficients, held, residual }) => {
      const terms = held.map((place) => `${coefficients[place] === 1 ? "+" : "-"}${figures[place] ?? "?"}`);
      return { terms: terms.toSorted(), residual };
    }),
    values,
    mayChange: figures.filter((_, place) => mayChange[place] === 1),
    forced: forced.map((place) => figures[place]),
  };
}

type Told = ReturnType<typeof told>;

const holding = (id: FigureId, { rows }: Told) =>
  rows.filter(({ terms }) => terms.some((term) => term.slice(1) === id));

const cell = "requests.granted.natural";
const flow = {
  terms: [
    "+requests.carriedIn.natural",
    "+requests.new.natural",
    "-requests.carriedOut.natural",
    "-requests.resultTotal.natural",
  ],
  residual: 0,
};

test("every equality that shares figures is a row, and every figure of it may change", () => {
  const system = told(exampleWith());
  expect(system.rows).toHaveLength(equalities.filter(({ alone }) => !alone).length);
  expect(system.rows.every(({ residual }) => residual === 0)).toBe(true);
  expect(new Set(system.rows.flatMap(({ terms }) => terms.map((term) => term.slice(1))))).toEqual(
    new Set(system.mayChange),
  );
  expect(system.forced).toEqual([]);
});

test("a row has the signs of its sides, and is off by what its left side has too much", () => {
  const over = told(exampleWith({ "requests.new.natural": 20 }));
  expect(holding("requests.new.natural", over)).toEqual([
    { ...flow, residual: 4 },
    {
      terms: [
        "+requests.new.charity",
        "+requests.new.company",
        "+requests.new.legalService",
        "+requests.new.natural",
        "+requests.new.otherOrganization",
        "+requests.new.research",
        "-requests.new.total",
      ],
      residual: 4,
    },
  ]);
});

/** What stays of a system where a figure is in no row; no other row is lost. */
function withoutRowsOf(id: FigureId) {
  const whole = told(exampleWith());
  const lost = holding(id, whole);
  expect(lost).toHaveLength(2);
  return whole.rows.filter((row) => !lost.includes(row));
}

test("a blank figure is in no row", () => {
  expect(told(exampleWith({ [cell]: blank })).rows).toEqual(withoutRowsOf(cell));
  // What is known of them is too much already: such a sum is broken, and cannot be judged.
  const over = exampleWith({ [cell]: blank, "requests.granted.total": 0, "requests.granted.company": 900 });
  expect(ledgerOf(over).some(({ state, blanks }) => state === "broken" && blanks.length > 0)).toBe(true);
  expect(holding(cell, told(over))).toEqual([]);
});

test("where only a sum that has blanks is broken, nothing can be said of where", () => {
  const over = exampleWith({
    "requests.new.natural": blank,
    "requests.new.total": 0,
    "requests.carriedIn.total": blank,
  });
  const broken = ledgerOf(over).filter(({ state }) => state === "broken");
  expect(broken.map(({ blanks }) => blanks)).toEqual([["requests.new.natural"]]);
  expect(audit(over).location.kind).toBe("cannotSay");
});

test.each([
  ["no number", readFigure("若干", "count"), [cell], 0],
  ["a number below zero", readFigure("-3", "count"), [cell], -3],
] as const)("a cell that holds %s has to change", (_, figure, forced, value) => {
  const filing = exampleWith({ [cell]: figure });
  const system = told(filing);
  expect(system.forced).toEqual(forced);
  expect(system.values[figures.indexOf(cell)]).toBe(value);
  expect(holding(cell, system)).toHaveLength(2);
});

test("where cells without a number leave it open, their sums are left out, and theirs alone", () => {
  const filing = exampleWith({ [cell]: readFigure("若干", "count") });
  expect(told(filing, false).rows).toEqual(withoutRowsOf(cell));
  // A number below zero is one, and its sums stay.
  const below = exampleWith({ [cell]: readFigure("-3", "count") });
  expect(told(below, false).rows).toEqual(told(below, true).rows);
});

describe("computed cells", () => {
  const total = "requests.resultTotal.natural";

  test("a computed sum cannot change, and its parts stand for it", () => {
    const plain = told(exampleWith());
    const system = told(exampleWith({}, [total]));
    expect(system.rows).toHaveLength(plain.rows.length - 1);
    expect(system.mayChange).toEqual(plain.mayChange.filter((id) => id !== total));
    const [parts] = holding(total, plain).filter(
      ({ terms }) => terms.includes(`-${total}`) && terms.length > 9,
    );
    const [row] = holding("requests.carriedIn.natural", system);
    expect(row?.terms).toEqual(
      [
        ...flow.terms.filter((term) => !term.endsWith(total)),
        ...(parts?.terms ?? []).filter((term) => term.startsWith("+")).map((term) => `-${term.slice(1)}`),
      ].toSorted(),
    );
  });

  test("one that does not add up to its parts stands for itself, and still cannot change", () => {
    const plain = told(exampleWith({ [total]: 99 }));
    const system = told(exampleWith({ [total]: 99 }, [total]));
    expect(system.rows).toEqual(plain.rows);
    expect(system.mayChange).not.toContain(total);
  });

  test("what an equality has on its right side with others is not what it adds up to", () => {
    const carriedOut = "requests.carriedOut.natural";
    expect(told(exampleWith({}, [carriedOut])).rows).toEqual(told(exampleWith()).rows);
  });
});

describe("our own report of last year", () => {
  const lastYear = (origin: "own" | "read", carriedOut: number | undefined): Filing => ({
    ...exampleWith({
      "requests.carriedOut.natural": 4,
      ...(carriedOut === undefined ? { "requests.carriedOut.natural": blank } : {}),
    }),
    origin,
  });
  const carried = (filing: Filing) =>
    told(filing).rows.filter(({ terms }) => terms.length === 1 && terms[0] === "+requests.carriedIn.natural");

  test("says in a row of its own what was carried in", () => {
    const filing = exampleWith({ "requests.carriedIn.natural": 6 });
    expect(carried({ ...filing, lastYear: lastYear("own", 4) })).toEqual([
      { terms: ["+requests.carriedIn.natural"], residual: 2 },
    ]);
  });

  test.each([
    ["a report read from a document", lastYear("read", 4), {}],
    ["a blank of last year", lastYear("own", undefined), {}],
    ["a blank of this year", lastYear("own", 4), { "requests.carriedIn.natural": blank }],
  ] as const)("%s says nothing", (_, last, changes) => {
    expect(carried({ ...exampleWith(changes), lastYear: last })).toEqual([]);
  });
});
