import { organOf } from "../../src/figures";

test.each([
  ["某市某区某镇人民政府", "town"],
  ["某街道办事处", "town"],
  ["某乡人民政府", "town"],
  ["某市某区人民政府", "county"],
  ["某县人民政府", "county"],
  ["某自治区人民政府", "cityOrAbove"],
  ["某市人民政府（全市汇总）", "cityOrAbove"],
  ["某省人民政府", "cityOrAbove"],
  ["某市财政局", "department"],
  ["某县人民政府办公室", "department"],
])("%s is a %s", (unit, organ) => {
  expect(organOf(unit)).toBe(organ);
});
