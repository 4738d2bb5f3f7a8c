import example from "../../assets/example/baishiyi-2023.json";
import { parseFiling } from "../../src/figures";

const minimal = { unit: "某镇人民政府", year: 2023, edition: "2021", figures: {} };

function parsed(json: unknown) {
  const result = parseFiling(json);
  if (!result.ok) throw new Error(result.message);
  return result.filing;
}

test("the example is read whole", () => {
  const filing = parsed(example);
  expect(filing).toMatchObject({ shortName: "白市驿镇", organ: "town", year: 2023 });
  expect(filing.figures.size).toBe(200);
  expect(filing.figures.get("requests.new.total")).toMatchObject({ value: 17 });
  expect(filing.facts[0]).toMatchObject({ name: "主动公开信息", value: "4000余", unit: "条" });
});

test("figures left out are blank", () => {
  const { figures } = parsed(minimal);
  expect(figures.get("disputes.review.total")).toEqual({ state: "blank" });
});

test("one row of 其他处理 is told by its figures", () => {
  const { form, figures } = parsed({ ...minimal, figures: { "requests.other.total": 2 } });
  expect(figures.size).toBe(186);
  expect(form.edition).toBe("2021");
});

test.each([
  [null, "整个文件"],
  [[], "整个文件"],
  [{ ...minimal, year: "2023" }, "year"],
  [{ ...minimal, edition: "2020" }, "edition"],
  [{ ...minimal, organ: "school" }, "organ"],
  [{ ...minimal, unit: 3 }, "unit"],
  [{ ...minimal, figures: 3 }, "figures"],
  [{ ...minimal, figures: { "requests.new.cats": 3 } }, "requests.new.cats"],
  [{ ...minimal, figures: { "requests.new.total": {} } }, "requests.new.total"],
  [{ ...minimal, facts: {} }, "facts"],
  [{ ...minimal, facts: ["x"] }, "facts 第 1 项"],
  [{ ...minimal, paragraphs: { seven: "x" } }, "seven"],
])("%j is refused with its place named", (json, place) => {
  const result = parseFiling(json);
  expect(result).toMatchObject({ ok: false });
  expect(result.ok ? "" : result.message).toContain(place);
});

test.each([
  [{ ...minimal, year: "2023" }, 'year 应为四位年份，现为 "2023"。'],
  [{ ...minimal, year: 2007 }, "year 应为四位年份，现为 2007。"],
  [{ ...minimal, year: 2201 }, "year 应为四位年份，现为 2201。"],
  [{ ...minimal, year: 2023.5 }, "year 应为四位年份，现为 2023.5。"],
  [{ figures: {} }, "year 应为四位年份，现为 空缺。"],
  [{ ...minimal, edition: "2020" }, 'edition 应为 "2021" 或 "2019"，现为 "2020"。'],
  [{ ...minimal, organ: 3 }, "organ 应为 town、department、county、cityOrAbove、ministry 之一，现为 3。"],
  [{ ...minimal, shortName: 3 }, "shortName 应为文字，现为 3。"],
  [{ ...minimal, contact: null }, "contact 应为文字，现为 null。"],
  [{ ...minimal, facts: { a: 1 } }, 'facts 应为一个列表，现为 {"a":1}。'],
  [{ ...minimal, facts: [{}, { value: [] }] }, "facts 第 2 项的 value 应为文字，现为 []。"],
  [{ ...minimal, facts: [{ note: 3 }] }, "facts 第 1 项的 note 应为文字，现为 3。"],
  [{ ...minimal, facts: [[]] }, "facts 第 1 项应为一个 JSON 对象，现为 []。"],
  [{ ...minimal, paragraphs: [] }, "paragraphs应为一个 JSON 对象，现为 []。"],
  [{ ...minimal, paragraphs: { five: 3 } }, "paragraphs 里的“five” 应为文字，现为 3。"],
  [{ ...minimal, figures: { "requests.new.total": ["x".repeat(60)] } }, `现为 ["${"x".repeat(38)}。`],
])("%j: %s", (json, told) => {
  const result = parseFiling(json);
  expect(result.ok ? "" : result.message).toContain(told);
});

test("where a section is not known, those that are are named", () => {
  const result = parseFiling({ ...minimal, paragraphs: { seven: "x" } });
  expect(result.ok ? "" : result.message).toMatch(/“seven”不是正文的位置；可用：[a-z.0-9]+、[a-z.0-9]+/);
});

test.each([2008, 2200])("the year %i is one", (year) => {
  expect(parsed({ ...minimal, year }).year).toBe(year);
});

test("what is left out follows from the rest, and what is said holds", () => {
  const bare = parsed({ unit: "某镇人民政府", year: 2023, figures: {} });
  expect(bare).toMatchObject({
    origin: "own",
    shortName: "某镇人民政府",
    organ: "town",
    facts: [],
    paragraphs: [],
  });
  expect(bare.form.edition).toBe("2021");
  expect(bare).not.toHaveProperty("contact");
  expect(parsed({ unit: "某镇人民政府", year: 2020, figures: {} }).form.edition).toBe("2019");
  const full = parsed({
    ...minimal,
    shortName: "某镇",
    organ: "department",
    contact: "甲路 1 号",
    facts: [
      { name: "信息处理费", value: 3, unit: "元", note: "记" },
      { name: "乙", value: "约 4" },
    ],
    paragraphs: { five: "问题。" },
    figures: { "requests.new.total": "7件", "requests.new.natural": true, "requests.new.company": null },
  });
  expect(full).toMatchObject({ shortName: "某镇", organ: "department", contact: "甲路 1 号" });
  expect(full.facts).toEqual([
    { name: "信息处理费", value: "3", unit: "元", note: "记" },
    { name: "乙", value: "约 4", unit: "", note: "" },
  ]);
  expect(full.paragraphs).toEqual([{ place: "five", text: "问题。" }]);
  expect(full.figures.get("requests.new.total")).toMatchObject({ value: 7 });
  expect(full.figures.get("requests.new.natural")).toMatchObject({ why: "boolean" });
  expect(full.figures.get("requests.new.company")).toEqual({ state: "blank" });
});
