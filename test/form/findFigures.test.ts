import { figureCellsOf, findFigures, formOf, forms, hintOf } from "../../src/form";

const form = formOf("2021");
const find = (query: string) => findFigures(form, query);

test.each([
  ["不掌握 自然人", "requests.unavailableNotHeld.natural"],
  ["自然人不掌握", "requests.unavailableNotHeld.natural"],
  ["结转下年", "requests.carriedOut.total"],
  ["新收", "requests.new.total"],
  ["企业 重复", "requests.rejectedRepeat.company"],
  ["律所、信访", "requests.rejectedPetition.legalService"],
  ["复议 维持", "disputes.review.upheld"],
  ["直接起诉", "disputes.suitDirect.total"],
  ["规范性文件 废止", "disclosure.normativeDocuments.repealed"],
  ["收费", "disclosure.fees.amount"],
  ["表二 行政处罚", "disclosure.penalties.decisions"],
] as const)("%s is %s", (query, wanted) => {
  expect(find(query)[0]).toBe(wanted);
});

test("what nobody calls a cell finds none, and neither does nothing", () => {
  expect(find("网站")).toEqual([]);
  expect(find(" · ")).toEqual([]);
});

test("a row is found with all its cells, its total first", () => {
  expect(find("过程性信息")).toHaveLength(7);
  expect(find("过程性信息")[0]).toBe("requests.deniedDeliberative.total");
});

test("every row of every format says what counts in it", () => {
  const without = forms.flatMap((each) =>
    each.tables.flatMap(figureCellsOf).filter(({ id }) => hintOf(each, id) === undefined),
  );
  expect(without).toEqual([]);
  expect(hintOf(form, "requests.deniedDeliberative.total")).toContain("第十六条");
});

test("hints name articles of the regulation only, which has 56", () => {
  const numbers = "一二三四五六七八九";
  const valueOf = (text: string) => {
    const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["", text];
    const ten = text.includes("十") ? (tens === "" ? 1 : numbers.indexOf(tens) + 1) : 0;
    return 10 * ten + (ones === "" ? 0 : numbers.indexOf(ones) + 1);
  };
  const hints = forms.flatMap((each) =>
    each.tables.flatMap(figureCellsOf).map(({ id }) => hintOf(each, id) ?? ""),
  );
  const articles = hints.flatMap((hint) =>
    [...hint.matchAll(/第([一二三四五六七八九十]+)条/g)].map(([, n = ""]) => valueOf(n)),
  );
  expect(articles.length).toBeGreaterThan(100);
  expect(articles.filter((article) => article < 14 || article > 56)).toEqual([]);
});
