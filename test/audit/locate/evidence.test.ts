import { audit, auditWords } from "../../../src/audit";
import { contradicted, evidenceOf } from "../../../src/audit/locate/evidence";
import { readFigure, type Filing } from "../../../src/figures";
import type { FigureId } from "../../../src/form";
import { exampleWith } from "../exampleFiling";

/** One row is over by 1, the next short by 1: their totals are wrong, or two cells of a column. */
const tied = exampleWith({ "requests.granted.total": 5, "requests.unavailableNotHeld.total": 10 });

test("the text's number breaks a tie, and is named", () => {
  const { location } = audit(tied);
  if (location.kind !== "located" || location.repairs.length < 2) throw new Error("no tie");
  for (const repair of location.repairs) {
    const [change] = repair.changes;
    if (!change) throw new Error("no change");
    const told = audit(tied, new Map([[change.figure, [change.to]]])).location;
    const [first] = told.kind === "located" ? told.repairs : [];
    expect(first?.changes).toContainEqual(change);
    expect(first?.reasons).toEqual([{ figure: change.figure, value: change.to, source: "text" }]);
  }
});

test("a repair that contradicts the text comes after those that do not", () => {
  const { location } = audit(tied);
  const [best] = location.kind === "located" ? location.repairs : [];
  const [kept] = best?.changes ?? [];
  if (!kept || typeof kept.from !== "number") throw new Error("no change");
  const told = audit(tied, new Map([[kept.figure, [kept.from]]])).location;
  const [first] = told.kind === "located" ? told.repairs : [];
  expect(first?.changes.map(({ figure }) => figure)).not.toContain(kept.figure);
});

test.each([
  [0, "requests.carriedIn.natural", 0],
  [1, "requests.carriedIn.total", 1],
] as const)(
  "last year's report, read from a document, carried out %i: it breaks the tie",
  (carried, figure, to) => {
    const wrong = exampleWith({ "requests.new.natural": 15, "requests.carriedIn.natural": 1 });
    const last = exampleWith({
      "requests.carriedOut.natural": carried,
      "requests.carriedOut.total": carried,
    });
    const { location } = audit({ ...wrong, lastYear: { ...last, origin: "read" } });
    const [first] = location.kind === "located" ? location.repairs : [];
    expect(first?.changes).toContainEqual(expect.objectContaining({ figure, to }));
    expect(first?.reasons).toContainEqual({ figure, value: to, source: "lastYear" });
  },
);

test.each([
  ["l1", 11, "letter"],
  ["1 1", 11, "gap"],
  ["11..0", 11, "point"],
  ["若干", 11, "unknown"],
])("a cell that holds %s is told by the sums around it", (typed, to, slip) => {
  const figure: FigureId = "requests.unavailableNotHeld.natural";
  const { location } = audit(exampleWith({ [figure]: readFigure(typed, "count") }));
  expect(location).toMatchObject({
    kind: "located",
    repairs: [{ certainty: "only", changes: [{ figure, from: typed, to, slip }] }],
  });
});

test("a cell without a number does not keep another from being found", () => {
  const { location } = audit(
    exampleWith({
      "requests.unavailableNotHeld.natural": readFigure("若干", "count"),
      "requests.granted.natural": 30,
    }),
  );
  expect(location).toMatchObject({ kind: "located" });
  const figures = location.kind === "located" ? location.repairs[0]?.changes.map(({ figure }) => figure) : [];
  expect(figures).toEqual(["requests.granted.natural", "requests.unavailableNotHeld.natural"]);
});

describe("two rows whose parts stand in each other's place", () => {
  const rightly = {
    "requests.granted.natural": 4,
    "requests.granted.company": 2,
    "requests.granted.total": 6,
    "requests.unavailableNotHeld.natural": 11,
    "requests.unavailableNotHeld.company": 1,
    "requests.unavailableNotHeld.total": 12,
    "requests.resultTotal.natural": 17,
    "requests.resultTotal.company": 3,
    "requests.resultTotal.total": 20,
    "requests.new.natural": 17,
    "requests.new.company": 3,
    "requests.new.total": 20,
  };
  const exchanged = {
    ...rightly,
    "requests.granted.natural": 11,
    "requests.granted.company": 1,
    "requests.unavailableNotHeld.natural": 4,
    "requests.unavailableNotHeld.company": 2,
  };
  const first = (lastYear: Parameters<typeof exampleWith>[0] | undefined) => {
    const last = lastYear && { ...exampleWith(lastYear), year: 2022, origin: "read" as const };
    const { location } = audit({ ...exampleWith(exchanged), ...(last && { lastYear: last }) });
    if (location.kind !== "located") throw new Error(location.kind);
    return location.repairs[0];
  };

  test("their totals may as well: the sums are the same", () => {
    const { location } = audit(exampleWith(exchanged));
    if (location.kind !== "located") throw new Error(location.kind);
    const [one, other] = location.repairs;
    expect(new Set([one?.tableSlip?.kind, other?.tableSlip?.kind])).toEqual(
      new Set(["exchanged", undefined]),
    );
  });

  test("last year's figures, of about the same size, tell which it was", () => {
    const repair = first({ ...rightly, "requests.unavailableNotHeld.natural": 9 });
    expect(repair?.tableSlip).toMatchObject({ kind: "exchanged", lines: "rows" });
    expect(repair?.reasons).toMatchObject([{ source: "alike" }]);
    expect(repair && auditWords.repair(repair, exampleWith().form)).toBe(
      "表三“予以公开”和“本机关不掌握”两行的数字互换；与上年更接近：上年“予以公开 · 自然人”是 4",
    );
  });

  test("last year's figures that lead the other way leave the totals first", () => {
    expect(
      first({ ...exchanged, "requests.unavailableNotHeld.total": 6, "requests.granted.total": 12 })
        ?.tableSlip,
    ).toBeUndefined();
  });
});

describe("cases that last year's report left open are among this year's", () => {
  const total: FigureId = "disputes.review.total";
  /** Three reviews were told by their results, and their total says one. */
  const wrong = exampleWith({ "disputes.review.upheld": 3, [total]: 1 });
  const leaving = (pending: number, others: Readonly<Record<string, number>> = {}) => ({
    ...exampleWith({ "disputes.review.pending": pending, ...others }),
    origin: "read" as const,
  });
  const likelyOf = (last: Filing) => audit({ ...wrong, lastYear: last }).location.likely;

  test.each([2, 3])("%i left open: so many there must be, and the total said fewer", (pending) => {
    const reasons = likelyOf(leaving(pending)).flatMap((repair) => repair.reasons);
    expect(reasons).toContainEqual({ figure: total, value: pending, source: "leftOpen" });
  });

  test.each([
    ["none was left open", leaving(0)],
    ["no more were left open than the total said", leaving(1)],
    ["more were left open than there are", leaving(4)],
    ["only suits were left open", leaving(0, { "disputes.suitDirect.pending": 3 })],
  ])("%s: nothing speaks for the total", (_, last) => {
    const reasons = likelyOf(last).flatMap((repair) => repair.reasons);
    expect(reasons.filter(({ source }) => source === "leftOpen")).toEqual([]);
  });

  test("what is left of them counts against a repair that puts the total below it", () => {
    const evidence = evidenceOf({ ...wrong, lastYear: leaving(3) }, new Map());
    expect([...evidence.atLeast]).toEqual([[total, { figure: total, value: 3, source: "leftOpen" }]]);
    const to = (value: number) => [{ figure: total, from: 9, to: value, slip: "digit" as const }];
    expect([2, 3, 4].map((value) => contradicted(to(value), evidence))).toEqual([1, 0, 0]);
  });
});
