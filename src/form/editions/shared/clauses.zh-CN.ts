import type { Clauses } from "../../clauses";

/** The clauses that both notices have in the same words. */
export const clausesOf = (notice: string): Clauses => ({
  flow: "表三表头：本列数据的勾稽关系为，第一项加第二项之和，等于第三项加第四项之和",
  totals: `${notice}格式：总计为各项之和`,
  wholeNumbers: `${notice}格式：各项为不小于 0 的数字`,
  money: "表二第二十条第（八）项：单位为万元",
  ruleMakers: "《立法法》：规章由国务院部门和省级、设区的市级人民政府制定",
  notRuleMaker: "规章由国务院部门、省级和设区的市级政府制定，本单位的规章制度不计入",
});
