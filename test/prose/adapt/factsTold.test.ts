import { factsTold } from "../../../src/prose/adapt";
import { exampleWith } from "../../audit/exampleFiling";

const told = (text: string, facts: readonly { name: string; value: string; unit: string }[] = []) =>
  factsTold({
    ...exampleWith({}),
    facts: facts.map((fact) => ({ ...fact, note: "" })),
    paragraphs: [{ place: "one.1", text }],
  }).map(({ fact: { name, value, unit }, under }) => [
    name,
    value,
    unit,
    ...(under === undefined ? [] : [under]),
  ]);

test("a number that no table holds is offered by the name of the words around it", () => {
  expect(told("共计主动公开信息4000余条，举办培训班3期。")).toEqual([
    ["主动公开信息", "4000", "条"],
    ["举办培训班", "3", "期"],
  ]);
});

test("parts stand behind their total and are marked as its parts", () => {
  expect(
    told("全年发布政务信息900条，其中门户网站发布600条、微信公众号发布300条。召开新闻发布会2场。"),
  ).toEqual([
    ["发布政务信息", "900", "条"],
    ["其中：门户网站发布", "600", "条", "发布政务信息"],
    ["其中：微信公众号发布", "300", "条", "发布政务信息"],
    ["召开新闻发布会", "2", "场"],
  ]);
});

test("figures of the tables, years, percentages, terms of the law and what has a row already are not offered", () => {
  expect(
    told("2023年收到政府信息公开申请17件，较上年的15件增长13.3%，均在20个工作日内答复；印发宣传手册500册。", [
      { name: "宣传手册", value: "500", unit: "册" },
    ]),
  ).toEqual([]);
});

test("parts of a total that has a row already are its parts", () => {
  const text = "全年发布政务信息900条，其中门户网站发布600条。";
  expect(told(text, [{ name: "政务信息", value: "900", unit: "条" }])).toEqual([
    ["其中：门户网站发布", "600", "条", "政务信息"],
  ]);
});

test("a name is offered once", () => {
  expect(told("网站公开信息30条。网站公开信息40条。")).toHaveLength(1);
});
