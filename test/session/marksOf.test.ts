import { audit, type Audit, type Finding } from "../../src/audit";
import type { Figure } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { marksOf } from "../../src/session/marksOf";
import { exampleWith } from "../audit/exampleFiling";

const marks = (
  changes: Readonly<Record<string, number | Figure>>,
  more: Partial<ReturnType<typeof exampleWith>> = {},
) => new Map(marksOf(audit({ ...exampleWith(changes), ...more })).map(({ figure, kind }) => [figure, kind]));

test("nothing is marked in a clean filing, and advice leaves no mark", () => {
  expect(marks({}).size).toBe(0);
  const slash: Figure = { state: "notApplicable", text: "/" };
  expect(marks({ "disputes.suitDirect.upheld": slash }).size).toBe(0);
});

test("where the cell is known, it and not its sums", () => {
  expect([...marks({ "requests.granted.natural": 30 })]).toEqual([["requests.granted.natural", "suspect"]]);
});

test("where it is not, the total that is not met", () => {
  expect([...marks({ "disputes.review.total": 0 })]).toEqual([["disputes.review.total", "mandatory"]]);
});

test("a suspect in one table leaves what is wrong in another marked", () => {
  expect([...marks({ "requests.granted.natural": 30, "disputes.review.total": 0 })]).toEqual([
    ["requests.granted.natural", "suspect"],
    ["disputes.review.total", "mandatory"],
  ]);
});

test("a cell gets its gravest mark, though the lesser is told later", () => {
  const carriedIn: FigureId = "requests.carriedIn.natural";
  const lastYear = {
    ...exampleWith({ "requests.carriedOut.natural": 4 }),
    year: 2022,
    origin: "read" as const,
  };
  expect(marks({}, { lastYear }).get(carriedIn)).toBe("query");
  // It stands as a text too, which a formula over it cannot add up.
  const asText = new Set([carriedIn]);
  const computed = new Set<FigureId>(["requests.resultTotal.natural"]);
  expect(marks({}, { asText, computed }).get(carriedIn)).toBe("mandatory");
  expect(marks({}, { lastYear, asText, computed }).get(carriedIn)).toBe("mandatory");
  expect(marks({ [carriedIn]: 9 }, { lastYear }).get(carriedIn)).toBe("suspect");
});

test("what is explained is not marked any more", () => {
  const filing = exampleWith({ "disclosure.rules.inForce": 3 });
  const [query] = audit(filing).findings;
  const explanations = query ? [{ code: query.code, seen: query.seen, text: "代市政府起草" }] : [];
  expect(marks({ "disclosure.rules.inForce": 3 }, { explanations }).size).toBe(0);
});

test("of several repairs every cell that may be wrong is a suspect", () => {
  const { location } = audit(exampleWith({ "requests.new.natural": 18, "requests.new.total": 19 }));
  const repairs = location.kind === "located" ? location.repairs : [];
  expect(repairs.length).toBeGreaterThan(1);
  const figures = new Set(repairs.flatMap(({ changes }) => changes.map(({ figure }) => figure)));
  const found = marks({ "requests.new.natural": 18, "requests.new.total": 19 });
  for (const figure of figures) expect(found.get(figure)).toBe("suspect");
  expect(found.size).toBe(figures.size);
});

describe("of findings put together by hand", () => {
  const [a, b, c] = ["requests.granted.natural", "requests.granted.total", "disputes.review.total"] as const;
  const clean = audit(exampleWith({}));
  const found = (
    changes: Parameters<typeof exampleWith>[0],
    more: Partial<ReturnType<typeof exampleWith>> = {},
  ) => {
    const [first] = audit({ ...exampleWith(changes), ...more }).findings;
    if (!first) throw new Error("Nothing is found.");
    return first;
  };
  const asText = found(
    {},
    { asText: new Set([a]), computed: new Set<FigureId>(["requests.resultTotal.natural"]) },
  );
  const about = (severity: Finding["severity"], ...figures: FigureId[]): Finding => {
    if (asText.kind !== "figure") throw new Error(asText.kind);
    return { ...asText, severity, figures };
  };
  const sum = found({ [b]: 99 });
  const broken = (blanks: readonly FigureId[] = []): Finding => {
    if (sum.kind !== "equality") throw new Error(sum.kind);
    return { ...sum, figures: [c], entry: { ...sum.entry, blanks } };
  };
  const mended = audit(exampleWith({ [a]: 30 })).location;
  const marked = (findings: readonly Finding[], location: Audit["location"] = clean.location) =>
    marksOf({ ...clean, findings, location }).map(({ figure, kind }) => [figure, kind]);

  test.each<[string, readonly Finding[], readonly unknown[]]>([
    ["the graver told first", [about("mandatory", a), about("query", a)], [[a, "mandatory"]]],
    ["the graver told later", [about("query", a), about("mandatory", a)], [[a, "mandatory"]]],
    ["the last of its cells", [about("query", a, b)], [[b, "query"]]],
    ["advice", [about("advice", a)], []],
    ["a sum, and no repair", [broken()], [[c, "mandatory"]]],
  ])("%s", (_case, findings, expected) => {
    expect(marked(findings)).toEqual(expected);
  });

  test.each<[string, Finding, readonly unknown[]]>([
    ["names the suspect: the suspect says it", about("mandatory", a, b), []],
    ["names another cell", about("mandatory", b), [[b, "mandatory"]]],
    ["is a sum that the repair restores", broken(), []],
    ["is a sum with a blank", broken([b]), [[c, "mandatory"]]],
    ["is a sum that no other crosses", found({ [c]: 0 }), [[c, "mandatory"]]],
  ])("beside a suspect, what %s", (_case, finding, expected) => {
    expect(marked([finding], mended)).toEqual([[a, "suspect"], ...expected]);
  });
});
