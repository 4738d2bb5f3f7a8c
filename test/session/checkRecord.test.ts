import { audit } from "../../src/audit";
import { readFigure } from "../../src/figures";
import { asHtml, asText } from "../../src/report";
import { checkRecord } from "../../src/session/checkRecord";
import { exampleWith } from "../audit/exampleFiling";

const at = new Date(2026, 0, 23, 9, 5, 7);

test("the record tells the verdict, every sum, what is open and what was explained, unit and day", () => {
  const wrong = exampleWith({
    "requests.unavailableNotHeld.natural": 10,
    "disclosure.fees.amount": readFigure("251000元", "money"),
  });
  const fee = audit(wrong).findings.find(({ severity }) => severity === "query");
  if (!fee) throw new Error("There is no query.");
  const filing = { ...wrong, explanations: [{ code: fee.code, seen: fee.seen, text: "票据按元开具" }] };
  const text = asText(checkRecord(filing, audit(filing), at));
  expect(text).toContain("重庆市九龙坡区白市驿镇人民政府2023年政府信息公开工作年度报告核对记录");
  expect(text).toContain("结论：42 条勾稽：");
  expect(text).toMatch(/表三 不掌握|表三 本机关不掌握：10 .* ≠ 11（不平）/);
  expect(text).toContain("审核说明：票据按元开具");
  expect(text).toContain("2026年1月23日 09:05:07核对");
  expect(text.match(/（平）/g)).toHaveLength(audit(filing).verdict.balanced);
  expect(text.match(/（不平）/g)).toHaveLength(audit(filing).verdict.broken);
});

test("with nothing to tell it says so, and it prints as a page", () => {
  const filing = exampleWith();
  const html = asHtml(checkRecord(filing, audit(filing), at));
  expect(html).toContain("<p>无。</p>");
  expect(html).toContain("@page");
});

const textOf = (filing: ReturnType<typeof exampleWith>) => asText(checkRecord(filing, audit(filing), at));

test("every sum stands once under its kind, at the place of its total: a column of the flow, a row of the applicants", () => {
  const lines = textOf(exampleWith()).split("\n");
  const sums = lines.filter((line) => /（平）$/.test(line));
  expect(sums).toHaveLength(42);
  expect(new Set(sums).size).toBe(42);
  expect(lines).toContain("三、全部算式（42 条）");
  const places = sums.map((line) => line.replace(/：.*/, ""));
  expect(places.filter((place) => place === "表三 自然人")).toHaveLength(2);
  expect(places).toContain("表三 本年新收");
  expect(places.filter((place) => place.startsWith("表四 "))).toHaveLength(3);
  expect(lines.filter((line) => line.includes(" = ") && !sums.includes(line))).toEqual([
    "本年新收 + 上年结转 = 办理总计 + 结转下年",
    "各项办理结果之和 = （七）总计",
    "各类申请人之和 = 总计",
    "复议诉讼各项结果之和 = 总计",
  ]);
});

test("what is open is numbered, with its sum and its clause; advice has a part of its own where there is some", () => {
  const clean = textOf(exampleWith()).split("\n");
  expect(clean.filter((line) => line === "无。")).toHaveLength(2);
  expect(clean).not.toContain("提示");
  expect(clean).toContain("格式依据：国办公开办函〔2021〕30号。");
  const slash = { state: "notApplicable", text: "/" } as const;
  const lines = textOf(
    exampleWith({
      "disputes.review.total": 9,
      "disclosure.rules.inForce": 3,
      "disputes.suitDirect.upheld": slash,
    }),
  ).split("\n");
  const part = (from: string, to: string) =>
    lines.slice(lines.indexOf(from) + 1, lines.indexOf(to)).filter((line) => line !== "");
  const open = part("一、待处理", "二、已说明");
  expect(open).toHaveLength(2);
  expect(open[0]).toMatch(/^1\. .*：.*9.*；依据：/);
  expect(open[1]).toMatch(/^2\. 规章一行填了 3.*[^：]；依据：/);
  expect(part("二、已说明", "提示")).toEqual(["无。"]);
  expect(part("提示", "三、全部算式（42 条）")[0]).toMatch(/^1\. /);
  expect(lines.at(-1) === "" ? lines.at(-2) : lines.at(-1)).toMatch(/核对$/);
});

test.each([
  [{ "requests.new.natural": { state: "blank" } as const }, /（待填）$/m],
  [{ "requests.new.natural": readFigure("约十件", "count") }, /（有格不是数字）$/m],
])("a sum that cannot be judged says why", (changes, told) => {
  expect(textOf(exampleWith(changes))).toMatch(told);
});
