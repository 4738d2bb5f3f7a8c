import fc from "fast-check";
import { readFigure, type Content, type Figure } from "../../../src/figures";
import type { Kind } from "../../../src/form";

const number = (exact: string, note?: string) => ({
  state: "number",
  value: Number(exact),
  exact,
  ...(note === undefined ? {} : { note }),
});

test.each([
  [17, "17"],
  ["17", "17"],
  ["１７", "17"],
  [" 17 ", "17"],
  ["\u200b17\ufeff", "17"],
  ["1,234", "1234"],
  ["１，２３４，５６７", "1234567"],
  ["1 234", "1234"],
  ["16件", "16"],
  ["3 宗", "3"],
  ["007", "7"],
  ["1.0", "1"],
  ["1e3", "1000"],
  ["+5", "5"],
  [0, "0"],
  ["0件次", "0"],
])("a count typed as %j is %s", (content, exact) => {
  expect(readFigure(content, "count")).toEqual(number(exact));
});

test.each([
  ["22（其中修订16件）", "22", "其中修订16件"],
  ["55 (含自然失效29件)", "55", "含自然失效29件"],
  ["26①", "26", "①"],
  ["26¹²", "26", "¹²"],
  ["26件 *", "26", "*"],
])("a remark in brackets is kept: %s", (content, exact, note) => {
  expect(readFigure(content, "count")).toEqual(number(exact, note));
});

test.each([null, undefined, "", "  ", "\u00a0", "\u200b"])("%j is blank, not zero", (content) => {
  expect(readFigure(content, "count")).toEqual({ state: "blank" });
});

test.each(["/", "／", "-", "—", "——", "－", "无"])("%s is not applicable, not zero", (content) => {
  expect(readFigure(content, "count").state).toBe("notApplicable");
});

test.each([
  [-3, "negative"],
  ["-3件", "negative"],
  [1.5, "fraction"],
  ["1.5", "fraction"],
  ["1e16", "tooLarge"],
  ["2023-01-05", "date"],
  ["2023年1月5日", "date"],
  ["2023/1/5", "date"],
  ["#REF!", "error"],
  ["#DIV/0!", "error"],
  [true, "boolean"],
  ["约十件", "notANumber"],
  ["①", "notANumber"],
  ["2①6", "notANumber"],
  ["12,34", "notANumber"],
  ["1+2", "notANumber"],
  ["5万", "unitUnclear"],
])("a count typed as %j is refused: %s", (content, why) => {
  expect(readFigure(content, "count")).toMatchObject({ state: "unreadable", why });
});

test.each([
  ["59237.2449", "59237.2449"],
  [59237.2449, "59237.2449"],
  ["0.10", "0.1"],
  ["12.345678", "12.345678"],
  ["２.５万元", "2.5"],
  ["7,730.28", "7730.28"],
  [".5", "0.5"],
])("money typed as %j keeps its digits: %s", (content, exact) => {
  expect(readFigure(content, "money")).toEqual(number(exact));
});

test("money typed in 元 is understood as 万元, and what was typed is kept for the question", () => {
  expect(readFigure("251000元", "money")).toEqual(number("25.1", "251000元"));
  expect(readFigure("5元", "money")).toEqual(number("0.0005", "5元"));
});

test("a change may be negative", () => {
  expect(readFigure("-14", "change")).toEqual(number("-14"));
  expect(readFigure("＋1036", "change")).toEqual(number("1036"));
});

test("every whole count reads back from any of the ways people write it", () => {
  const wide = (digits: string) =>
    digits.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
  const writings = [
    String,
    (n: number) => n.toLocaleString("en-US"),
    (n: number) => `${n}件`,
    (n: number) => wide(String(n)),
    (n: number) => `\u3000${n}\n`,
  ];
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...writings), (n, write) => {
      expect(readFigure(write(n), "count")).toMatchObject({ state: "number", value: n });
    }),
  );
});

test("decimals of 万元 are never rounded", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), (units) => {
      const digits = units.toString().padStart(7, "0");
      const exact = `${digits.slice(0, -6).replace(/^0+(?=\d)/, "")}.${digits.slice(-6)}`;
      const plain = exact.replace(/\.?0+$/, "");
      expect(readFigure(exact, "money")).toMatchObject({ state: "number", exact: plain });
    }),
  );
});

const surrogates = { first: 0xd800, count: 0x800 };
const characterAt = (at: number) => String.fromCodePoint(at < surrogates.first ? at : at + surrogates.count);
const placeOf = (text: unknown): number => {
  const code = typeof text === "string" ? (text.codePointAt(0) ?? -1) : -1;
  const at = code < surrogates.first ? code : code - surrogates.count;
  if (at < 0 || characterAt(at) !== text) throw new Error("This is no character.");
  return at;
};
/** Any character of Unicode. For its own unit of them, the library first writes a table of all million. */
const character = fc.nat(0x10ffff - surrogates.count).map(characterAt, placeOf);

test("no text makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: character }), fc.constantFrom("count", "change", "money"), (text, kind) => {
      expect(readFigure(text, kind as "count")).toHaveProperty("state");
    }),
  );
});

test.each<[Content, Kind, Figure]>([
  // What is no whole number ≥ 0 of its own is read as it is written.
  [-3, "change", { state: "number", value: -3, exact: "-3" }],
  [2.5, "money", { state: "number", value: 2.5, exact: "2.5" }],
  [1e21, "count", { state: "unreadable", text: "1e+21", why: "tooLarge" }],
  [Number.NaN, "count", { state: "unreadable", text: "NaN", why: "notANumber" }],
  [true, "count", { state: "unreadable", text: "TRUE", why: "boolean" }],
  [false, "money", { state: "unreadable", text: "FALSE", why: "boolean" }],
  ["-3件", "count", { state: "unreadable", text: "-3件", why: "negative", below: 3 }],
  ["-3.5", "count", { state: "unreadable", text: "-3.5", why: "fraction" }],
  ["-3", "money", { state: "unreadable", text: "-3", why: "negative" }],
  ["3美元", "money", { state: "unreadable", text: "3美元", why: "unitUnclear" }],
  ["3件", "money", { state: "unreadable", text: "3件", why: "unitUnclear" }],
  ["3万", "money", { state: "number", value: 3, exact: "3" }],
  ["3万元(含税)", "money", { state: "number", value: 3, exact: "3", note: "含税" }],
  ["#REF!", "count", { state: "unreadable", text: "#REF!", why: "error" }],
  ["见#REF!", "count", { state: "unreadable", text: "见#REF!", why: "notANumber" }],
  ["#N/A", "money", { state: "unreadable", text: "#N/A", why: "error" }],
  ["2023.1.5", "count", { state: "unreadable", text: "2023.1.5", why: "date" }],
  ["2023年1月", "count", { state: "unreadable", text: "2023年1月", why: "date" }],
  ["2023-1-5前", "count", { state: "unreadable", text: "2023-1-5前", why: "notANumber" }],
  ["至2023-1-5", "count", { state: "unreadable", text: "至2023-1-5", why: "notANumber" }],
  ["2023-1/5", "count", { state: "unreadable", text: "2023-1/5", why: "notANumber" }],
  ["(17)", "count", { state: "unreadable", text: "(17)", why: "notANumber" }],
  ["约17", "count", { state: "unreadable", text: "约17", why: "notANumber" }],
  ["17(见(附件))", "count", { state: "number", value: 17, exact: "17", note: "见(附件)" }],
])("%j as %s: %j", (content, kind, figure) => {
  expect(readFigure(content, kind)).toEqual(figure);
});

test.each(["件", "件次", "条", "份", "起", "宗", "项", "次", "个", "部"])(
  "a count may be told in %s",
  (unit) => {
    expect(readFigure(`3${unit}`, "count")).toEqual(number("3"));
  },
);

test.each(["//", "\\", "–", "――", "不适用", "---"])("%s is not applicable", (text) => {
  expect(readFigure(text, "count")).toMatchObject({ state: "notApplicable" });
});

test.each(["有无", "无件", "/件", "见/", "不适用项"])("%s is neither a number nor not applicable", (text) => {
  expect(readFigure(text, "count")).toMatchObject({ state: "unreadable", why: "notANumber" });
});

test.each([
  ["1e-3", "0.001"],
  ["1.5e2", "150"],
  ["1.5e-2", "0.015"],
  ["12E+1", "120"],
  ["007.50", "7.5"],
  ["0.0", "0"],
  ["000", "0"],
  ["100", "100"],
  [".50", "0.5"],
  ["5.", "5"],
  ["10元", "0.001"],
  ["123456元", "12.3456"],
])("money %s is %s", (typed, exact) => {
  expect(readFigure(typed, "money")).toMatchObject({ state: "number", exact });
});

test("nothing below zero is left of a nought", () => {
  expect(readFigure("-0", "change")).toEqual(number("0"));
  expect(readFigure("-0.50", "money")).toMatchObject({ state: "unreadable", why: "negative" });
});
