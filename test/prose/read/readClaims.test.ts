import fc from "fast-check";
import { readClaims } from "../../../src/prose/read";
import { sentences } from "./sentences";
import { runs } from "../../deep";

const said = (text: string, year: number) =>
  readClaims(text, { year }).flatMap(({ value, about }) =>
    about.kind === "figures" ? [`${value} ${about.terms.join("+")}`] : [],
  );

test.each(sentences)("%i %s", (year, text, says) => {
  expect(said(text, year).sort()).toEqual([...says].sort());
});

test("a claim stands where it says, whatever was normalised away", () => {
  const text = "全年 收到政府信息\n公开申请１，２３４件，\u200b主动公开4000余条。";
  const claims = readClaims(text, { year: 2023 });
  expect(claims.map(({ surface, value, unit }) => [surface, value, unit])).toEqual([
    ["１，２３４件", 1234, "件"],
    ["4000余条", 4000, "条"],
  ]);
  for (const { surface, start, end } of claims) expect(text.slice(start, end)).toBe(surface);
});

test.each([
  ["近5000条", 5000, "近", "条"],
  ["4000余条", 4000, "余", "条"],
  ["1.2万余条", 12_000, "余", "条"],
  ["230余万次", 2_300_000, "余", "次"],
  ["377.8929万次", 3_778_929, undefined, "次"],
  ["1,234,567人次", 1_234_567, undefined, "人次"],
  ["两千件", 2000, undefined, "件"],
  ["三万五千份", 35_000, undefined, "份"],
  ["480多件", 480, "多", "件"],
  ["12.5%", 12.5, undefined, "%"],
])("%s", (surface, value, approximation, unit) => {
  expect(readClaims(`共${surface}。`, { year: 2023 })).toMatchObject([{ surface, value, unit }]);
  expect(readClaims(`共${surface}。`, { year: 2023 })[0]?.approximation).toBe(approximation);
});

test.each([
  ["收取信息处理费0.285万元。", 2850, "元"],
  ["收取信息处理费0.0000001万元。", 0.001, "元"],
  ["行政事业性收费10050元。", 1.005, "万元"],
  ["行政事业性收费0.0000007元。", 7e-11, "万元"],
])("an amount in the unit of its figure: %s", (text, value, unit) => {
  expect(readClaims(text, { year: 2023 })).toMatchObject([{ value, unit }]);
});

test.each([
  ["联系电话：0571-87654321，邮编：310000。", []],
  ["邮政编码637000，电话（0817）2345678转8001。", []],
  ["咨询电话：87654321、87654322，服务专线400-810-1234。", []],
  ["办公时间：上午8:30-12:00，下午14:00至17:30。", []],
  ["2023-01-01至2023-12-31，收到政府信息公开申请12件。", ["12件"]],
  ["统计时间2023.1.1至2023.12.31，全文见第12-15页。", []],
  ["第3页 共12页", []],
  ["收到政府信息公开申请12件，\n- 5 -\n办结9件。", ["12件", "9件"]],
  ["接听咨询电话320余次，共印制手册12页。", ["320余次", "12页"]],
])("what only names something is no claim: %s", (text, surfaces) => {
  expect(readClaims(text, { year: 2023 }).map(({ surface }) => surface)).toEqual(surfaces);
});

test("shares and growth know what they are of", () => {
  const claims = readClaims("收到政府信息公开申请20件，同比增长25%；予以公开8件，占40%。", { year: 2023 });
  expect(claims.map(({ about }) => about)).toEqual([
    { kind: "figures", terms: ["requests.new.total"] },
    { kind: "growth", of: ["requests.new.total"], falls: false },
    { kind: "figures", terms: ["requests.granted.total"] },
    { kind: "share", part: ["requests.granted.total"] },
  ]);
});

test("what was last year's is known as that", () => {
  const [, last] = readClaims("收到政府信息公开申请20件，去年同期为24件。", { year: 2024 });
  expect(last).toMatchObject({ value: 24, about: { kind: "lastYear", terms: ["requests.new.total"] } });
});

test.each([
  ["较上年增加6件", 6, false],
  ["比2022年减少4件", 4, true],
  ["同比多2件", 2, false],
])("a difference from last year is neither year's value: %s", (words, value, falls) => {
  const [, change] = readClaims(`收到政府信息公开申请38件，${words}。`, { year: 2023 });
  expect(change).toMatchObject({ value, about: { kind: "change", of: ["requests.new.total"], falls } });
});

test("a difference that names what grew is of that, not of what was told last", () => {
  const text = "收到政府信息公开申请38件，其中予以公开12件。申请数量较上年增加6件。";
  const change = readClaims(text, { year: 2023 }).at(-1);
  expect(change?.about).toEqual({ kind: "change", of: ["requests.new.total"], falls: false });
});

test("who asked, of requests in hand, may be those of new ones, of all, or of those settled", () => {
  const [, natural] = readClaims("办理政府信息公开申请38件，其中自然人申请37件。", { year: 2023 });
  expect(natural?.about).toEqual({ kind: "figures", terms: ["requests.new.natural"] });
  expect(natural?.alternatives).toEqual([
    ["requests.resultTotal.natural"],
    ["requests.new.natural", "requests.carriedIn.natural"],
  ]);
});

test("a share behind a number that no table holds is of nothing that is known", () => {
  const claims = readClaims("收到政府信息公开申请20件，其中网上申请15件，占75%。", { year: 2023 });
  expect(claims.at(-1)?.about).toEqual({ kind: "share" });
});

test.each([
  ["受理依申请公开45件。包括2022年结转申请4件。", true],
  ["收到政府信息公开申请45件，办结43件。其中，上年结转4件。", true],
  ["收到政府信息公开申请45件。其中含上年度结转4件。", true],
  ["收到政府信息公开申请45件。上年结转4件。", false],
  ["收到政府信息公开申请45件，另有上年结转4件。", false],
])(
  "where a sentence behind tells of those carried in as a part, the whole may hold them: %s",
  (text, isOpen) => {
    const [whole] = readClaims(text, { year: 2023 });
    expect(whole?.about).toEqual({ kind: "figures", terms: ["requests.new.total"] });
    expect(whole?.alternatives).toEqual(
      isOpen ? [["requests.new.total", "requests.carriedIn.total"]] : undefined,
    );
  },
);

test("growth behind a bracket is of what was told before it", () => {
  const claims = readClaims("收到政府信息公开申请20件（甲县12件、乙县8件），同比增长25%。", { year: 2023 });
  expect(claims.at(-1)?.about).toEqual({ kind: "growth", of: ["requests.new.total"], falls: false });
});

test("nothing that can be typed throws, and every claim stands in the text", () => {
  const piece = fc.oneof(
    fc.constantFrom(...sentences.map(([, text]) => text)),
    fc.constantFrom(
      "（",
      "）",
      "，",
      "。",
      "无",
      "未",
      "件",
      "结转",
      "2023年",
      "复议",
      "17",
      "三",
      "万",
      "%",
      "\n",
    ),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.integer({ min: 0, max: 3000 }), (pieces, year) => {
      const text = pieces.join("");
      for (const { start, end, surface, value } of readClaims(text, { year })) {
        expect(text.slice(start, end)).toBe(surface);
        expect(Number.isFinite(value)).toBe(true);
      }
    }),
    { numRuns: runs(40, 300) },
  );
});
