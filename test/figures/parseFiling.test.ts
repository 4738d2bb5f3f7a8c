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
