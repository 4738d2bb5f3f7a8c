import example from "../../assets/example/baishiyi-2023.json";
import { parseFiling, textOf } from "../../src/figures";
import { explain, explanationsFrom } from "../../src/session/explanations";
import { lastYearFrom, keptOf } from "../../src/session/lastYear";
import { editedResults, textsFrom, withEdited } from "../../src/session/results";
import { keptUnits, unitsFrom } from "../../src/session/rollup/keptUnits";
import { balanced } from "../taskpane/balanced";
import { opened, workbookOf } from "./opened";

const explanation = { code: "a", seen: ["1"], text: "属实" };

test.each<[unknown, unknown[]]>([
  [[explanation], [explanation]],
  [undefined, []],
  [null, []],
  [{ 0: explanation }, []],
  [[null, "属实", 3, explanation], [explanation]],
  [[{ ...explanation, code: 1 }], []],
  [[{ ...explanation, text: undefined }], []],
  [[{ ...explanation, seen: "1" }], []],
  [[{ ...explanation, seen: ["1", 2] }], []],
])("of kept explanations %j, those of our shape hold", (kept, known) => {
  expect(explanationsFrom(kept)).toEqual(known);
});

test("an explanation takes the place of the one for the same finding, and only of that", () => {
  const other = { code: "b", seen: [], text: "如此" };
  expect(explain([explanation, other], { code: "a", seen: ["2"] }, " 改了 ")).toEqual([
    other,
    { code: "a", seen: ["2"], text: "改了" },
  ]);
  expect(explain([explanation, other], { code: "a", seen: [] }, " \n")).toEqual([other]);
});

test.each<[unknown, unknown]>([
  [undefined, undefined],
  [null, undefined],
  ["2022", undefined],
  [{ year: 2022 }, undefined],
  [example, "read"],
  [{ ...example, origin: "own" }, "own"],
  [{ ...example, origin: "elsewhere" }, "read"],
])("last year's report as it is kept", (kept, origin) => {
  expect(lastYearFrom(kept)?.origin).toBe(origin);
});

test("last year's report comes back as it was kept", () => {
  const parsed = parseFiling(example);
  if (!parsed.ok) throw new Error(parsed.message);
  const back = lastYearFrom(JSON.parse(JSON.stringify(keptOf({ ...parsed.filing, origin: "own" }))));
  expect(back).toMatchObject({ origin: "own", unit: example.unit, year: example.year });
  expect([...(back?.figures ?? [])].map(([id, figure]) => [id, textOf(figure)])).toEqual(
    [...parsed.filing.figures].map(([id, figure]) => [id, textOf(figure)]),
  );
});

test.each<[unknown, [string, string][]]>([
  [{ five: "甲", six: 3 }, [["five", "甲"]]],
  [undefined, []],
  [null, []],
  ["甲", []],
])("of kept texts %j, texts hold", (kept, texts) => {
  expect([...textsFrom(kept)]).toEqual(texts);
});

test("a result is the clerk's own where it is not what was written, whatever a cell does to line ends", () => {
  const written = new Map([
    ["five", " 甲\r\n乙\r丙 "],
    ["six", "丁"],
  ] as const);
  const results = [
    { place: "five", text: "甲\n乙\n丙" },
    { place: "six", text: "戊" },
    { place: "one.1", text: "己" },
  ] as const;
  expect(editedResults(results, written).map(({ place }) => place)).toEqual(["six", "one.1"]);
});

test("the clerk's own results take the place of templates, to the letter", () => {
  const templates = [
    { place: "five", text: "{{ 年度 }}" },
    { place: "six", text: "无。" },
  ] as const;
  const [other, own, ...more] = withEdited(templates, [{ place: "five", text: "{{ 年度 }}" }]);
  expect(other).toEqual({ place: "six", text: "无。" });
  expect(own?.place).toBe("five");
  expect(own?.text).not.toBe("{{ 年度 }}");
  expect(more).toEqual([]);
});

test.each<[unknown, unknown[]]>([
  [[["甲局", { a: "1", b: 2 }, { c: "3" }]], [["甲局", [["a", "1"]], [["c", "3"]]]]],
  [[["甲局", null, undefined]], [["甲局", [], []]]],
  [[["甲局"]], [["甲局", [], []]]],
  [[[7, {}, {}], "乙局", null, {}], []],
  ["甲局", []],
])("of kept units %j, those of our shape hold", (kept, known) => {
  expect(unitsFrom(kept).map(({ name, figures, facts }) => [name, [...figures], [...facts]])).toEqual(known);
});

test("units are kept as plain data", () => {
  const unit = { name: "甲局", figures: new Map([["a", "1"]]), facts: new Map([["b", "2"]]) };
  expect(keptUnits([unit])).toEqual([["甲局", { a: "1" }, { b: "2" }]]);
});

test("everything that is kept stands under its own name", async () => {
  const workbook = workbookOf(balanced);
  for (const [name, value] of [
    ["explanations", [explanation]],
    ["lastYear", { ...example, year: 2022 }],
    ["results", { five: "甲" }],
    ["previousTexts", { six: "乙" }],
    ["units", [["甲局", { a: "1" }, {}]]],
    ["chosen", [{ words: "收到", terms: ["a"] }]],
  ] as const)
    workbook.values.set(name, value);
  workbook.stamp = 7;
  const { state, book } = await opened(workbook);
  expect(state().kept).toMatchObject({
    explanations: [explanation],
    lastYear: { year: 2022 },
    results: new Map([["five", "甲"]]),
    previous: new Map([["six", "乙"]]),
    units: [{ name: "甲局" }],
    chosen: [{ words: "收到", terms: ["a"] }],
    stamp: "7",
  });
  expect(book().filing).toMatchObject({ lastYear: { year: 2022 }, units: [{ name: "甲局" }] });
  expect((await opened(workbookOf(balanced))).book().filing).not.toHaveProperty("units");
});

test("a book carries what the sheets say about themselves", async () => {
  const workbook = workbookOf(balanced);
  workbook.cells.set("requests.new.natural", { content: 16, computed: false, address: "D6" });
  workbook.results.set("five", "甲");
  workbook.values.set("results", { five: "乙" });
  const { book } = await opened(workbook);
  expect([...book().addresses]).toEqual([["requests.new.natural", "D6"]]);
  expect(book()).toMatchObject({ marked: false, calculatedByHand: false, selfChecking: true });
  expect(book().edited).toEqual([{ place: "five", text: "甲" }]);
  expect(book().templates).toEqual([]);
});

test("as long as what was written is not known, nothing is told to be the clerk's own", async () => {
  const workbook = workbookOf(balanced);
  workbook.results.set("five", "甲");
  workbook.loadSetting = () => Promise.resolve({ ok: false, reason: "busy" });
  const { book, state, actions, said } = await opened(workbook);
  expect(state()).not.toHaveProperty("kept");
  expect(book().edited).toEqual([]);
  await actions.writeResults();
  expect(said()).toMatch(/^Excel 正忙/);
  expect(workbook.count("write")).toBe(0);
});
