import { chineseNumber } from "../../../src/prose/read/text/chineseNumber";
import { normalise } from "../../../src/prose/read/text/normalise";
import { notCountAt } from "../../../src/prose/read/text/notCounts";
import { unitAt } from "../../../src/prose/read/text/units";
import { tokensOf } from "./phrase";

test.each([
  ["十七", 17],
  ["一百零三", 103],
  ["两千", 2000],
  ["三万五千", 35_000],
  ["二亿", 200_000_000],
  ["零", 0],
  ["二三", undefined],
  ["多少", undefined],
  ["", undefined],
])("the numeral %s is %s", (numeral, value) => {
  expect(chineseNumber(numeral)).toBe(value);
});

test.each([
  ["１２３４件", "1234件"],
  ["１，２３４件，办结", "1,234件，办结"],
  ["收到1,234件,办结9件,均按期", "收到1,234件，办结9件，均按期"],
  ["收 到\n申请", "收到申请"],
  ["12 34", "12 34"],
  ["办结。\n一、概述", "办结。\n一、概述"],
  ["(七)50％", "（七）50%"],
  ["二〇二三", "二零二三"],
])("%j is written as %j", (original, text) => {
  expect(normalise(original).text).toBe(text);
});

test("every character knows where it stood", () => {
  const original = "收 到\n１件";
  const { text, at } = normalise(original);
  expect([...at].slice(0, text.length + 1)).toEqual([0, 2, 4, 5, original.length]);
  for (const [index, character] of Array.from(text).entries())
    expect(normalise(original.charAt(at[index] ?? -1)).text).toBe(character);
});

test.each([
  ["12月31日止", "12月31日"],
  ["2023年度收到", "2023年度"],
  ["0571-87654321转8001", "0571-87654321转8001"],
  ["12345热线", "12345"],
  ["8:30-12:00上班", "8：30-12：00"],
  ["2号楼", "2号楼"],
  ["24小时", "24小时"],
  ["17件", undefined],
  ["12345件", undefined],
])("%s: what counts nothing is %s", (original, names) => {
  const { text } = normalise(original);
  const end = notCountAt(text, 0)?.end;
  expect(end === undefined ? undefined : text.slice(0, end)).toBe(names);
});

test.each([
  ["件次", "件次"],
  ["万元", "万元"],
  ["个工作日内", "个工作日"],
  ["个单位", "个"],
  ["申请", ""],
])("the unit that %s begins with is %s", (text, unit) => {
  expect(unitAt(text, 0)).toBe(unit);
});

const numbersIn = (text: string) =>
  tokensOf(text).flatMap((token) => {
    if (token.type !== "number") return [];
    const { value, unit, approximation } = token.mention;
    return [[value, unit, approximation]];
  });

test.each<[string, unknown[]]>([
  ["收到近5000条", [[5000, "条", "近"]]],
  ["1.2万余条", [[12_000, "条", "余"]]],
  ["3.5亿元", [[35_000, "万元", undefined]]],
  ["1,234件", [[1234, "件", undefined]]],
  ["十七件", [[17, "件", undefined]]],
  ["零申请", [[0, "", undefined]]],
  ["没有一件不予公开", []],
  ["一套制度", []],
  ["第三件", []],
  ["依据《要点12件》办理", []],
  ["不予处理32024年", [[3, "", undefined]]],
])("the numbers of %s", (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test.each([
  ["2023年", "present"],
  ["2022年", "past"],
  ["2019年", "past"],
  ["2024年", "next"],
])("in a report of 2023 the year %s is %s", (year, tag) => {
  expect(tokensOf(`${year}收到`)[0]).toMatchObject({ type: "word", tags: [tag] });
});
