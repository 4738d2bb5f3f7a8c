import type { Organ } from "./filing";

const signs: readonly (readonly [RegExp, Organ])[] = [
  [/(?:镇|乡|街道|苏木)(?:人民政府|办事处|政府)?$|街道办事处$|乡人民政府|镇人民政府/, "town"],
  [/(?:省|市|自治区|自治州|州|盟|地区)人民政府$/, "cityOrAbove"],
  [/(?:县|区|旗)人民政府$/, "county"],
];

/**
 * What kind of organ a unit is, told by its name; a guess to begin with, which the clerk can change. A county-level
 * city is taken for a city: its name does not tell.
 */
export function organOf(unit: string): Organ {
  const name = unit.replace(/[（(].*?[）)]/g, "").trim();
  return signs.find(([sign]) => sign.test(name))?.[1] ?? "department";
}
