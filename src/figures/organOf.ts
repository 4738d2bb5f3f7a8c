import type { Organ } from "./filing";

/** Characters that end names of places: an organ with one of them in its name is not one of the State Council. */
const place = "省市县区州盟旗镇乡";

const signs: readonly (readonly [RegExp, Organ])[] = [
  [/(?:镇|乡|街道|苏木)(?:人民政府|办事处|政府)?$/, "town"],
  [/(?:省|市|自治区|州|盟|地区)(?:人民政府(?:办公厅)?)?$/, "cityOrAbove"],
  [/(?:县|(?<![社小校])区|旗)(?:人民政府|(?:党工委)?管委会|(?:党工委)?管理委员会)?$/, "county"],
  [new RegExp(`^[^${place}]{1,14}(?:部|署)$`), "ministry"],
  [new RegExp(`^(?:国家|中国|国务院)[^${place}]*(?:局|会|院|银行|办公室|办公厅)$`), "ministry"],
];

/**
 * What kind of organ a unit is, told by its name; a guess to begin with, which the clerk can change. A county-level
 * city is taken for a city: its name does not tell. Where two organs report together, the first one tells.
 */
export function organOf(unit: string): Organ {
  const [name = ""] = unit
    .replace(/[（(].*?[）)]/g, "")
    .trim()
    .split(/[\s、]+/);
  return signs.find(([sign]) => sign.test(name))?.[1] ?? "department";
}
