import { audit } from "../../../src/audit";
import type { Fact } from "../../../src/figures";
import { exampleWith } from "../exampleFiling";

const fact = (name: string, value: string, note = "", unit = "条"): Fact => ({ name, value, unit, note });
const found = (...facts: Fact[]) =>
  audit({ ...exampleWith(), facts })
    .findings.filter(({ code }) => code.startsWith("factParts."))
    .map(({ message }) => message);

test("parts below a total may not come to more", () => {
  const parts = [fact("其中：网站", "300"), fact("其中新媒体", "210"), fact("培训", "9999")];
  expect(found(fact("公开信息", "510"), ...parts)).toEqual([]);
  expect(found(fact("公开信息", "600"), ...parts)).toEqual([]);
  expect(found(fact("公开信息", "500"), ...parts)).toEqual([
    "其他数据“公开信息”：分项 300 + 210 = 510，多于总数 500，请核实",
  ]);
  expect(found(fact("公开信息", "250"), fact("其中：来信", ""), ...parts)).toHaveLength(1);
});

test.each(["合计：网站、新媒体", "合计 网站，新媒体", "=网站+新媒体", "＝ 网站 ＋ 新媒体"])(
  "parts that 说明 adds up must come to just as much: %s",
  (note) => {
    const parts = [fact("网站", "300"), fact("新媒体", "210")];
    expect(found(fact("公开信息", "510", note), ...parts)).toEqual([]);
    expect(found(fact("公开信息", "511", note), ...parts)).toEqual([
      "其他数据“公开信息”：分项 300 + 210 = 510，与总数 511 不一致，请核实",
    ]);
  },
);

test("blanks around a number or a name do not matter, and the finding names the rows, the total first", () => {
  const facts = [
    fact("公开信息", " 511 ", "合计： 网站 、 新媒体 "),
    fact("网站", "300 "),
    fact("新媒体", "210"),
  ];
  const { findings } = audit({ ...exampleWith(), facts });
  expect(findings).toMatchObject([
    {
      kind: "facts",
      code: "factParts.公开信息",
      severity: "query",
      facts: ["公开信息", "网站", "新媒体"],
      sum: "300 + 210 = 510 ≠ 511",
      seen: ["511", "300", "210"],
    },
  ]);
});

test("a row that begins with 其中 is the part of the nearest row above that does not", () => {
  const rows = [fact("培训", "9"), fact("公开信息", "5"), fact("其中：网站", "6"), fact("其中 手册", "1")];
  expect(found(...rows)).toEqual(["其他数据“公开信息”：分项 6 + 1 = 7，多于总数 5，请核实"]);
  expect(found(fact("其中：网站", "5"), fact("其中：手册", "6"))).toEqual([]);
});

test.each([
  ["a number with a word before", fact("公开信息", "约4"), fact("其中网站", "5")],
  ["a number with a word behind", fact("公开信息", "4万"), fact("其中网站", "5")],
  ["a sum that is not the beginning of the note", fact("公开信息", "4", "见合计：网站"), fact("网站", "5")],
  ["a value that is not exact", fact("公开信息", "400余"), fact("其中网站", "500")],
  ["a part that is not filled", fact("公开信息", "400"), fact("其中网站", "")],
  ["other units", fact("公开信息", "400"), fact("其中手册", "500", "", "册")],
  ["a name that is no fact", fact("公开信息", "400", "合计：网站、公报"), fact("网站", "500")],
  ["other words", fact("公开信息", "400", "各渠道合计"), fact("网站", "500")],
])("%s is passed over", (_, ...facts) => {
  expect(found(...facts)).toEqual([]);
});
